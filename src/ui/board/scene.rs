//! A board as one frame has it: its plan, and every card with its place in document and window.

use super::card::{self, State};
use super::ghost;
use super::goal;
use super::plan::{Contents, Grid, Place, Plan};
use super::state::CARD;
use super::wall::Wall;
use crate::document::At;
use crate::model::empathy::{Dimension, Note};
use crate::model::field::{Content, Field};
use crate::model::{Id, Persona, PersonaSet};
use crate::text::Words;
use crate::ui::desk::Desk;
use crate::ui::field;
use crate::ui::pen::Pen;
use crate::ui::rows::Wish;
use egui::{Pos2, Rect, Ui};
use std::collections::{BTreeSet, HashMap};

/// How a board is shown.
#[derive(Clone, Copy)]
pub struct Hanging<'a> {
    /// How large.
    pub scale: f32,
    /// How it hangs on a wall, if it does.
    pub wall: Option<Wall>,
    /// The notes that nobody is to see yet.
    pub covered: &'a BTreeSet<Id>,
}

/// A card: a note's, or the one that asks for another note.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Where its note stands in the document; the sector where there is none yet.
    pub at: At,
    /// Where it stands on the board.
    pub place: Place,
    /// What it is called in the window.
    pub id: egui::Id,
    /// Where it is seen.
    pub rect: Rect,
    /// Whether its text is not to be seen yet.
    pub is_covered: bool,
}

impl Slot {
    fn new(at: At, dimension: Dimension, index: usize, rect: Rect) -> Self {
        Self {
            id: field::id(&at.clone().part(CARD)),
            at,
            place: Place { dimension, index },
            rect,
            is_covered: false,
        }
    }

    /// Whether it is the card of a note that can be seen.
    #[must_use]
    pub fn is_note(&self) -> bool {
        self.at.id.is_some() && !self.is_covered
    }
}

/// A board as one frame has it.
pub struct Scene {
    /// Where everything lies.
    pub plan: Plan,
    /// How wide things are.
    pub grid: Grid,
    /// All cards in reading order.
    pub slots: Vec<Slot>,
    /// What the cards that ask for another note say, in the order of the sectors.
    pub asking: [String; 6],
    /// The entries that were made from notes.
    pub adopted: HashMap<Id, At>,
    /// The note of which all is seen, however long it is.
    pub whole: Option<Id>,
}

impl Scene {
    /// The board of a persona, as wide as there is room from this corner.
    #[must_use]
    pub fn new(
        ui: &Ui,
        pen: &Pen<'_>,
        persona: &Persona,
        (corner, width): (Pos2, f32),
        hanging: Hanging<'_>,
    ) -> Self {
        let (set, words) = (&*pen.set, pen.words);
        let whole = whole(pen.desk);
        let grid = Grid::new(width, hanging.scale, hanging.wall);
        let is_covered = |note: &Note| hanging.covered.contains(&note.id);
        let notes = |index: usize| persona.empathy.notes(Dimension::ALL[index]);
        let asking: [String; 6] = std::array::from_fn(|index| {
            asked(set, words, Dimension::ALL[index], notes(index).len())
        });
        let contents = std::array::from_fn(|index| {
            let dimension = Dimension::ALL[index];
            let heights = notes(index).iter().map(|note| {
                // How long a covered text is, is not to be seen either.
                if is_covered(note) {
                    return grid.least_card();
                }
                let state = shown(&grid, whole == Some(&note.id));
                card::height(ui, &grid, dimension, note, state)
            });
            Contents {
                notes: heights.collect(),
                ghost: ghost::height(ui, &grid, dimension, &asking[index], notes(index)),
            }
        });
        // What the map is about is not for a group.
        let goal = match grid.wall {
            Some(_) => 0.0,
            None => goal::height(ui, &grid, persona),
        };
        let whole = whole.cloned();
        let plan = Plan::new(&grid, &contents, goal).moved(corner.to_vec2());
        let mut slots = Vec::new();
        for sector in &plan.sectors {
            let dimension = sector.dimension;
            let field = Field::from(dimension);
            let notes = persona.empathy.notes(dimension).iter().enumerate();
            slots.extend(notes.zip(&sector.cards).map(|((index, note), &rect)| {
                let at = At::item(&persona.id, field, &note.id);
                Slot {
                    is_covered: is_covered(note),
                    ..Slot::new(at, dimension, index, rect)
                }
            }));
            slots.extend(sector.ghost.map(|rect| {
                Slot::new(
                    At::field(&persona.id, field),
                    dimension,
                    sector.cards.len(),
                    rect,
                )
            }));
        }
        Self {
            plan,
            grid,
            slots,
            asking,
            adopted: adopted(persona),
            whole,
        }
    }

    /// The state of a note's card as far as it comes from the note and from where the board is
    /// shown.
    #[must_use]
    pub fn state(&self, note: &Note) -> State {
        State {
            is_adopted: self.adopted.contains_key(&note.id),
            ..shown(&self.grid, self.whole.as_ref() == Some(&note.id))
        }
    }

    /// Begins a note in a sector: on the desk with an empty card; a group writes into the line
    /// below, which turns to the sector.
    pub fn begin(&self, pen: &mut Pen<'_>, at: At, dimension: Dimension) {
        if self.grid.wall.is_some() {
            pen.desk.workshop.target = Some(dimension);
        } else {
            pen.ask(at, Wish::Next);
        }
    }

    /// The card at a place.
    #[must_use]
    pub fn slot(&self, place: Place) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.place == place)
    }

    /// The card of a note.
    #[must_use]
    pub fn slot_of(&self, at: &At) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.at == *at)
    }
}

/// The note of which all is seen: the one that is typed, or that alone is selected. While notes are
/// dragged cards stay as they are.
fn whole(desk: &Desk) -> Option<&Id> {
    let alone = match desk.selected.as_slice() {
        [at] if desk.board.held.is_none() => Some(at),
        _ => None,
    };
    desk.board.edited.as_ref().or(alone)?.id.as_ref()
}

/// The state of a card as far as it comes from where the board is shown.
fn shown(grid: &Grid, is_whole: bool) -> State {
    State {
        is_whole,
        hides_marks: grid.wall.is_some_and(|wall| !wall.shows_marks),
        is_on_wall: grid.wall.is_some(),
        ..State::default()
    }
}

/// What the card that asks for another note says: all guiding questions before the first note,
/// then one after the other.
fn asked(set: &PersonaSet, words: &Words, dimension: Dimension, notes: usize) -> String {
    let field = Field::from(dimension);
    let own = set.own_question(field).map(str::to_owned);
    let questions = own.unwrap_or_else(|| words.questions(field));
    if notes == 0 {
        return questions;
    }
    let each: Vec<&str> = questions.split_inclusive('?').map(str::trim).collect();
    let next = each.get(notes % each.len().max(1));
    next.map_or_else(String::new, |question| (*question).to_owned())
}

/// Where the entries are that were made from notes, by the id of the note.
fn adopted(persona: &Persona) -> HashMap<Id, At> {
    let fields = Field::ALL
        .iter()
        .filter_map(|&field| match persona.content(field) {
            Content::Entries(entries) => Some((field, entries)),
            _ => None,
        });
    let entries = fields.flat_map(|(field, entries)| entries.iter().map(move |e| (field, e)));
    let made = entries.filter(|(_, entry)| !entry.from_note.is_empty());
    made.map(|(field, entry)| {
        let at = At::item(&persona.id, field, &entry.id);
        (entry.from_note.clone(), at)
    })
    .collect()
}
