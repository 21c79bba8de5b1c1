//! What a participant of a workshop is given: a document cut down to what they are to work on.
//!
//! Ids stay, and the file remembers what it was handed out with, so that what comes back is known
//! again. What is absent from it: other personas, votes, the inbox, findings set aside and what is
//! left to decide, what others have brought, who answered in life and everything else that is known
//! of sources beside what may be printed.

use super::empathy::Dimension;
use super::field::{ContentMut, Field, Group};
use super::source::Source;
use super::statement::{BuyingPart, Fact, Scale};
use super::{Id, Persona, PersonaSet};
use std::collections::BTreeSet;

/// What is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOut {
    /// Whose, in the order of the document.
    pub personas: Vec<Id>,
    /// The dimensions of the map.
    pub dimensions: Vec<Dimension>,
    /// Whether the profile is.
    pub has_profile: bool,
    /// Whether what is already there is, or only the room for it. Names, portrait and goal are
    /// always there: they say what it is about.
    pub has_content: bool,
}

impl HandOut {
    /// Whether a field is handed out with what it holds.
    fn keeps(&self, field: Field) -> bool {
        match (field.group(), field.dimension()) {
            (Group::Identity | Group::Portrait, _) => true,
            _ if matches!(field, Field::GoalWho | Field::GoalDo) => true,
            (_, Some(dimension)) => self.has_content && self.dimensions.contains(&dimension),
            (Group::Empathy, None) => self.has_content,
            _ => self.has_content && self.has_profile,
        }
    }

    fn cut(&self, persona: &mut Persona) {
        for &field in Field::ALL.iter().filter(|field| !self.keeps(**field)) {
            persona.content_mut(field).clear();
        }
        if !(self.has_content && self.has_profile) {
            persona.locations.clear();
        }
        for &dimension in Dimension::ALL {
            for note in persona.empathy.notes_mut(dimension) {
                note.votes.clear();
            }
        }
        persona.archived = false;
    }
}

impl ContentMut<'_> {
    /// Takes away all it holds.
    fn clear(self) {
        match self {
            Self::Word(word) => word.clear(),
            Self::Prose(paragraphs) => paragraphs.clear(),
            Self::Fact(fact) => *fact = Fact::default(),
            Self::BuyingPart(part) => *part = BuyingPart::default(),
            Self::Scale(scale) => *scale = Scale::default(),
            Self::Entries(entries) => entries.clear(),
            Self::Rated(items) => items.clear(),
            Self::Poles(poles) => poles.clear(),
            Self::Purposes(purposes) => purposes.clear(),
            Self::Notes(notes) => notes.clear(),
            Self::Custom(sections) => sections.clear(),
        }
    }
}

impl PersonaSet {
    /// The document of a participant.
    #[must_use]
    pub fn handed_out(&self, part: &HandOut) -> Self {
        let mut set = self.narrowed(|persona| part.personas.contains(&persona.id));
        for persona in &mut set.personas {
            part.cut(persona);
        }
        set.inbox.clear();
        set.acknowledged.clear();
        set.undecided.clear();
        set.brought.clear();
        let stands_for: BTreeSet<Id> = set.personas.iter().map(|one| one.segment.clone()).collect();
        set.segments
            .retain(|segment| stands_for.contains(&segment.id));
        let used = set.sources_used();
        set.sources.retain(|source| used.contains(&source.id));
        for source in &mut set.sources {
            *source = printable(source);
        }
        set.take_down_unused();
        set.handed_out = set.all_said();
        set
    }
}

/// What may be printed of a source, and nothing else.
fn printable(source: &Source) -> Source {
    Source {
        id: source.id.clone(),
        kind: source.kind,
        title: source.title.clone(),
        date: source.date.clone(),
        respondent_type: source.respondent_type,
        pseudonym: source.pseudonym.clone(),
        place: source.place.clone(),
        ..Source::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::empathy::Note;
    use crate::model::statement::Entry;

    fn set() -> PersonaSet {
        let mut persona = Persona {
            id: "p".into(),
            name: "Bibi".to_owned(),
            segment: "g".into(),
            ..Persona::default()
        };
        persona.needs.goals.push(Entry {
            text: "goal".to_owned(),
            sources: vec!["t".into()],
            ..Entry::default()
        });
        persona.empathy.goal_do.text = "find".to_owned();
        for dimension in [Dimension::Hear, Dimension::Pain] {
            persona.empathy.notes_mut(dimension).push(Note {
                text: "said".to_owned(),
                sources: vec!["s".into()],
                votes: [("Ada".to_owned(), 2)].into(),
                ..Note::default()
            });
        }
        let source = |id: &str| Source {
            id: id.into(),
            title: "Interview".to_owned(),
            respondent: "Real Name".to_owned(),
            remarks: "lives next door".to_owned(),
            ..Source::default()
        };
        PersonaSet {
            personas: vec![
                persona,
                Persona {
                    id: "q".into(),
                    name: "Emre".to_owned(),
                    ..Persona::default()
                },
            ],
            sources: vec![source("s"), source("t")],
            inbox: vec![Note::default()],
            ..PersonaSet::default()
        }
    }

    fn part(has_profile: bool, has_content: bool) -> HandOut {
        HandOut {
            personas: vec!["p".into()],
            dimensions: vec![Dimension::Hear],
            has_profile,
            has_content,
        }
    }

    #[test]
    fn what_is_not_asked_for_is_gone() {
        let given = set().handed_out(&part(false, true));
        assert_eq!(given.personas.len(), 1);
        let persona = &given.personas[0];
        assert_eq!(
            (&*persona.name, &*persona.empathy.goal_do.text),
            ("Bibi", "find")
        );
        assert!(persona.needs.goals.is_empty() && persona.empathy.pain.is_empty());
        let note = &persona.empathy.hear[0];
        assert!(note.votes.is_empty() && note.text == "said");
        let sources: Vec<&str> = given.sources.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(sources, ["s"]);
        assert_eq!(&*given.sources[0].respondent, "");
        assert_eq!(&*given.sources[0].remarks, "");
        assert!(given.inbox.is_empty());
    }

    #[test]
    fn without_content_there_is_room_and_no_word_of_anybody() {
        let given = set().handed_out(&part(true, false));
        let persona = &given.personas[0];
        assert!(persona.needs.goals.is_empty() && persona.empathy.hear.is_empty());
        assert_eq!(&*persona.name, "Bibi");
        assert!(given.sources.is_empty());
        assert_eq!(set().handed_out(&part(true, true)).sources.len(), 2);
    }
}
