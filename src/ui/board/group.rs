//! Groups of notes: named on a card of their own, and framed where they lie together.

use super::plan::GAP;
use super::scene::{Scene, Slot};
use crate::document::At;
use crate::model::Persona;
use crate::model::field::Field;
use crate::ui::dialog::{self, Keyboard};
use crate::ui::pen::Pen;
use crate::ui::rows::Wish;
use crate::ui::{field, theme};
use egui::{Id, Key, Rect, Stroke, StrokeKind, Ui};

/// What the card is called where cards are told apart.
const NAME: &str = "group notes";

/// A group that is being named.
#[derive(Clone, Debug)]
pub struct Naming {
    /// The note it is about, with those selected beside it.
    at: At,
    /// The name so far; nothing before the card was drawn.
    name: Option<String>,
}

impl Naming {
    /// For the note at a place and those selected with it.
    #[must_use]
    pub fn new(at: At) -> Self {
        Self { at, name: None }
    }
}

/// The card on which a group is named, renamed or taken apart, while it is open.
pub fn naming(ui: &Ui, pen: &mut Pen<'_>) {
    let Some(Naming { at, name }) = pen.desk.board.naming.take() else {
        return;
    };
    let Some(position) = pen.position() else {
        return;
    };
    let persona = &pen.set.personas[position];
    let before = name_of(persona, &at);
    if name.is_none() && pen.desk.together(&at).len() == 1 {
        // Who names one note of a group means the group.
        pen.desk.selected = mates(persona, &at);
    }
    let count = pen.desk.together(&at).len();
    let mut name = name.unwrap_or_else(|| before.clone());
    let mut answer = None;
    let escaped = dialog::modal(ui, NAME, 420.0, |ui| {
        let title = pen
            .words
            .say_with("workshop-group-notes", &[("count", count.into())]);
        ui.heading(title);
        let label = pen.say("workshop-group-name");
        let is_entered = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Enter));
        let typed = field::asked(ui, Id::unique(NAME), &label, &label, &mut name);
        dialog::give_keyboard(ui, NAME, &typed);
        let mut plain = vec![pen.say("answer-cancel")];
        if !before.is_empty() {
            plain.push(pen.say("workshop-ungroup"));
        }
        let lead = pen.say("workshop-group");
        let can_lead = !name.trim().is_empty();
        answer = dialog::answers(ui, NAME, &plain, &lead, can_lead, Keyboard::Field)
            .map(|number| (number, number == plain.len()));
        if is_entered && can_lead {
            answer = Some((plain.len(), true));
        }
    });
    match answer {
        Some((_, true)) => pen.ask(at, Wish::Group(name)),
        Some((1, false)) => pen.ask(at, Wish::Group(String::new())),
        Some(_) => {}
        None if escaped => {}
        None => {
            pen.desk.board.naming = Some(Naming {
                at,
                name: Some(name),
            });
        }
    }
}

/// The places of all notes of the group that the note at a place belongs to.
fn mates(persona: &Persona, at: &At) -> Vec<At> {
    let (Some(field), Some(id)) = (at.field, &at.id) else {
        return Vec::new();
    };
    let mates = persona.group_of(field, id).into_iter();
    mates.map(|id| At::item(&persona.id, field, &id)).collect()
}

fn name_of(persona: &Persona, at: &At) -> String {
    let dimension = at.field.and_then(Field::dimension);
    let mut notes = dimension.iter().flat_map(|&one| persona.empathy.notes(one));
    let note = notes.find(|note| at.id.as_ref() == Some(&note.id));
    note.map(|note| note.cluster.trim().to_owned())
        .unwrap_or_default()
}

/// Frames the cards of each group that lie beside each other.
pub fn frames(ui: &Ui, scene: &Scene, persona: &Persona) {
    let name = |slot: &Slot| {
        let notes = persona.empathy.notes(slot.place.dimension);
        let note = notes.get(slot.place.index).filter(|_| slot.is_note());
        note.map_or("", |note| note.cluster.trim())
    };
    let grid = &scene.grid;
    let colours = theme::colours(ui);
    let is_one = |one: &Slot, next: &Slot| {
        let in_row = (one.rect.top() - next.rect.top()).abs() < 1.0;
        in_row && one.place.dimension == next.place.dimension && name(one) == name(next)
    };
    for run in scene.slots.chunk_by(is_one) {
        if run.first().is_none_or(|slot| name(slot).is_empty()) {
            continue;
        }
        let around = run
            .iter()
            .fold(Rect::NOTHING, |all, slot| all.union(slot.rect));
        let around = around.expand(grid.length(GAP) / 2.0 - 0.5);
        let radius = f32::from(theme::RADIUS) * grid.scale + grid.length(GAP) / 2.0;
        let edge = Stroke::new(1.0, colours.border);
        let painter = ui.painter();
        painter.rect(around, radius, colours.track, edge, StrokeKind::Inside);
    }
}
