//! What a workshop lays on the desk: what is being typed and where it goes, what the group sees,
//! and the clock. None of it belongs to the document; it is gone with the window.

use super::timer::Timer;
use crate::model::empathy::{Dimension, Empathy, Note, NoteColour};
use crate::model::persona_set::PersonaSet;
use crate::model::statement::Evidence;
use crate::model::{Id, IdSource};
use crate::ui::desk::View;
use std::collections::BTreeSet;

/// How many dots each author has to give, until somebody says otherwise.
const USUAL_BUDGET: u16 = 5;

/// A workshop as it lies on the desk.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, none excludes another"
)]
pub struct Workshop {
    /// The view that was left for it.
    pub before: View,
    /// What is typed into the capture line.
    pub line: String,
    /// Whether the line had the keyboard when it was drawn last: Escape takes it away before
    /// anybody can look.
    pub was_in_line: bool,
    /// Where a note goes; nothing for the inbox.
    pub target: Option<Dimension>,
    /// Who writes the notes, and gives votes; nobody for the group.
    pub author: String,
    /// What they rest on.
    pub source: Option<Id>,
    /// The colour of their paper; nothing for that of their dimension.
    pub colour: Option<NoteColour>,
    /// How well they are supported.
    pub evidence: Evidence,
    /// How many dots each author has to give on a map.
    pub budget: u16,
    /// Whether somebody has just tried to give more.
    pub has_overspent: bool,
    /// Whether cards show evidence and author.
    pub shows_marks: bool,
    /// Whether the guiding question is shown.
    pub asks: bool,
    /// Whether notes are covered when they are taken.
    pub is_private: bool,
    /// Notes that nobody sees yet.
    pub covered: BTreeSet<Id>,
    /// The clock.
    pub timer: Timer,
}

impl Default for Workshop {
    fn default() -> Self {
        Self {
            before: View::Map,
            line: String::new(),
            was_in_line: false,
            target: Some(Dimension::ThinkFeel),
            author: String::new(),
            source: None,
            colour: None,
            evidence: Evidence::Assumption,
            budget: USUAL_BUDGET,
            has_overspent: false,
            shows_marks: true,
            asks: false,
            is_private: false,
            covered: BTreeSet::new(),
            timer: Timer::default(),
        }
    }
}

impl Workshop {
    /// Where notes go from now on, by its figure: 1 to 6 for the dimensions, 0 for the inbox.
    pub fn pick(&mut self, figure: usize) {
        self.target = figure
            .checked_sub(1)
            .and_then(|index| Dimension::ALL.get(index).copied());
    }

    /// Shows the guiding question; the one of the next dimension where one is shown already, and
    /// none after the last. What is written goes where the question is.
    pub fn ask_on(&mut self) {
        let place = self.target.map(|target| target as usize);
        let next = place
            .filter(|_| self.asks)
            .map_or(Some(place.unwrap_or(0)), |place| {
                (place + 1 < Dimension::ALL.len()).then_some(place + 1)
            });
        self.asks = next.is_some();
        self.target = Some(Dimension::ALL[next.unwrap_or(0)]);
    }

    /// Covers notes from now on when they are taken, or shows all that were covered.
    pub fn toggle_covers(&mut self) {
        self.is_private = !self.is_private;
        if !self.is_private {
            self.covered.clear();
        }
    }

    /// A note that says this, as the session has its notes.
    #[must_use]
    pub fn note(&self, set: &PersonaSet, text: String, ids: &mut IdSource) -> Note {
        let usual = self.target.map(Dimension::colour);
        let source = self.source.clone();
        let sources = source.filter(|source| set.source(source).is_some());
        Note {
            id: ids.fresh(),
            text,
            colour: self.colour.filter(|&colour| Some(colour) != usual),
            evidence: self.evidence,
            sources: sources.into_iter().collect(),
            author: self.author.trim().to_owned(),
            ..Note::default()
        }
    }

    /// How many dots are left on a map to whoever votes; nothing where the group does, which counts
    /// hands.
    #[must_use]
    pub fn dots_left(&self, map: &Empathy) -> Option<u16> {
        let author = self.author.trim();
        if author.is_empty() {
            return None;
        }
        let notes = Dimension::ALL.iter().flat_map(|&one| map.notes(one));
        let given = notes.filter_map(|note| note.votes.get(author).copied());
        Some(
            self.budget
                .saturating_sub(given.fold(0, u16::saturating_add)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_go_round_once_and_take_the_line_along() {
        let mut workshop = Workshop::default();
        workshop.pick(2);
        let mut seen = Vec::new();
        loop {
            workshop.ask_on();
            if !workshop.asks {
                break;
            }
            seen.extend(workshop.target);
        }
        assert_eq!(seen, Dimension::ALL[1..]);
        assert_eq!(workshop.target, Some(Dimension::ThinkFeel));
        workshop.pick(0);
        assert_eq!(workshop.target, None);
    }

    #[test]
    fn dots_are_counted_by_author() {
        let mut map = Empathy::default();
        let votes = [("Ada".to_owned(), 3), (String::new(), 9)];
        map.hear.push(Note {
            votes: votes.into(),
            ..Note::default()
        });
        let mut workshop = Workshop::default();
        assert_eq!(workshop.dots_left(&map), None);
        workshop.author = " Ada ".to_owned();
        assert_eq!(workshop.dots_left(&map), Some(2));
        workshop.budget = 2;
        assert_eq!(workshop.dots_left(&map), Some(0));
    }
}
