//! Which notes are selected, by pointer and keyboard alike.

use super::scene::{Scene, Slot};
use crate::document::At;
use crate::model::Persona;
use crate::model::field::Field;
use crate::model::statement::Statement;
use crate::ui::desk::Desk;
use egui::{Rect, Ui};

/// Gives a card the keyboard and brings it into sight.
pub fn focus(ui: &Ui, slot: &Slot) {
    ui.memory_mut(|memory| memory.request_focus(slot.id));
    ui.scroll_to_rect(slot.rect.expand(12.0), None);
}

/// Selects one note and no other; none where there is only the place for one.
pub fn only(desk: &mut Desk, slot: &Slot) {
    desk.selected.clear();
    if slot.is_note() {
        desk.selected.push(slot.at.clone());
    }
    desk.anchor = Some(slot.at.clone());
}

/// Selects a note beside others, or no longer.
pub fn toggle(desk: &mut Desk, slot: &Slot) {
    let before = desk.selected.len();
    desk.selected.retain(|at| *at != slot.at);
    if desk.selected.len() == before {
        desk.selected.push(slot.at.clone());
    }
    desk.anchor = Some(slot.at.clone());
}

/// Goes on selecting from one note to the next; back over a selected one it is let go.
pub fn stretch(desk: &mut Desk, from: &Slot, to: &Slot) {
    if desk.selected.contains(&to.at) {
        desk.selected.retain(|at| *at != from.at);
        return;
    }
    for slot in [from, to] {
        if slot.is_note() && !desk.selected.contains(&slot.at) {
            desk.selected.push(slot.at.clone());
        }
    }
}

/// Selects all notes in reading order from where the selection began to this one.
pub fn range(desk: &mut Desk, scene: &Scene, to: &Slot) {
    let notes: Vec<&Slot> = scene.slots.iter().filter(|slot| slot.is_note()).collect();
    let position = |at: &At| notes.iter().position(|slot| slot.at == *at);
    let Some(to) = position(&to.at) else {
        return;
    };
    let from = desk.anchor.as_ref().and_then(position).unwrap_or(to);
    let chosen = &notes[from.min(to)..=from.max(to)];
    desk.selected = chosen.iter().map(|slot| slot.at.clone()).collect();
}

/// Selects all notes of a sector.
pub fn all(desk: &mut Desk, scene: &Scene, slot: &Slot) {
    let sector = slot.place.dimension;
    let notes = scene.slots.iter().filter(|slot| slot.is_note());
    let own = notes.filter(|slot| slot.place.dimension == sector);
    desk.selected = own.map(|slot| slot.at.clone()).collect();
}

/// Selects the notes that a frame touches.
pub fn framed(desk: &mut Desk, scene: &Scene, frame: Rect) {
    let notes = scene.slots.iter().filter(|slot| slot.is_note());
    let touched = notes.filter(|slot| slot.rect.intersects(frame));
    desk.selected = touched.map(|slot| slot.at.clone()).collect();
}

/// The notes that are selected on this board, in reading order.
#[must_use]
pub fn selected(desk: &Desk, persona: &Persona) -> Vec<At> {
    let notes = |at: &&At| at.field.and_then(Field::dimension).is_some();
    let mut places: Vec<(Field, usize, &At)> = Vec::new();
    for at in desk.selected.iter().filter(notes) {
        let (Some(field), Some(id)) = (at.field, at.id.as_ref()) else {
            continue;
        };
        let Some(dimension) = field
            .dimension()
            .filter(|_| at.persona.as_ref() == Some(&persona.id))
        else {
            continue;
        };
        let mut notes = persona.empathy.notes(dimension).iter();
        if let Some(index) = notes.position(|note| note.id == *id) {
            places.push((field, index, at));
        }
    }
    places.sort_by_key(|&(field, index, _)| (field, index));
    places.into_iter().map(|(.., at)| at.clone()).collect()
}

/// The texts of the notes that are selected together with one, a line each.
#[must_use]
pub fn texts(desk: &Desk, slot: &Slot, persona: &Persona) -> String {
    let together = desk.together(&slot.at);
    let texts = together.iter().filter_map(|at| {
        let dimension = at.field?.dimension()?;
        let mut notes = persona.empathy.notes(dimension).iter();
        let note = notes.find(|note| at.id.as_ref() == Some(&note.id))?;
        Some(note.stated().text)
    });
    texts.collect::<Vec<_>>().join("\n")
}
