//! Picking the list of the profile that a note, or a group of notes, goes to: by typing some letters
//! of its name.

use super::deal_to;
use crate::document::At;
use crate::model::field::{Content, Field, Group};
use crate::model::{Id, Persona};
use crate::ui::pen::Pen;
use crate::ui::pick_list::{Choice, Picked, Searched, Typed, pick_list};
use crate::ui::rows::Wish;
use egui::Ui;

/// What is to go to the list that is picked.
#[derive(Clone, Debug)]
enum Goes {
    /// A note of the inbox.
    Note(Id),
    /// The notes of a group as one entry; the place of one of them.
    Group(At),
}

/// A list of the profile that is being picked.
#[derive(Clone, Debug)]
pub struct Picking {
    goes: Goes,
    typed: Typed,
}

impl Picking {
    /// For a note of the inbox.
    #[must_use]
    pub fn note(note: Id) -> Self {
        Self {
            goes: Goes::Note(note),
            typed: Typed::default(),
        }
    }

    /// For the group of the note at a place.
    #[must_use]
    pub fn group(at: At) -> Self {
        Self {
            goes: Goes::Group(at),
            typed: Typed::default(),
        }
    }
}

/// The card on which it is picked, while it is open.
pub fn picker(ui: &mut Ui, pen: &mut Pen<'_>) {
    let Some(mut picking) = pen.desk.inbox.picking.take() else {
        return;
    };
    let words = Searched {
        name: "field picker",
        hint: &pen.say("inbox-pick-field"),
        none: &pen.say("inbox-no-field"),
    };
    let anybody = Persona::default();
    let is_list = |field: &Field| matches!(anybody.content(*field), Content::Entries(_));
    let shown: Vec<Group> = pen.set.sections.shown().collect();
    let choices: Vec<Choice<Field>> = shown
        .iter()
        .flat_map(|&group| Field::of(group))
        .filter(|field| is_list(field) && pen.set.sections.shows(*field))
        .map(|field| Choice {
            what: field,
            label: pen.words.label(field),
            shown: None,
            also: pen.words.label(field.group()),
            key: pen.words.label(field.group()),
        })
        .collect();
    match (
        pick_list(ui, &words, &mut picking.typed, &choices),
        &picking.goes,
    ) {
        (Picked::Nothing, _) => pen.desk.inbox.picking = Some(picking),
        (Picked::One(field), Goes::Note(note)) => deal_to(pen, note, field, usize::MAX),
        (Picked::One(field), Goes::Group(at)) => {
            pen.ask(at.clone(), Wish::AdoptGroup(field));
        }
        (Picked::Away, Goes::Note(_)) => pen.desk.inbox.has_keyboard = true,
        (Picked::Away, Goes::Group(_)) => {}
    }
}
