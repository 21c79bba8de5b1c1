//! A note being typed on its card: the field in the place of its text, and what happens when it is
//! left.

use super::scene::{Scene, Slot};
use super::{card, keys, select};
use crate::document::At;
use crate::model::Persona;
use crate::model::empathy::Note;
use crate::model::statement::Statement;
use crate::ui::field::{self, Look};
use crate::ui::pen::Pen;
use crate::ui::rows::{self, Wish};
use egui::{FontId, Key, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

/// Whether a note is being typed, or is about to be.
pub fn is_edited(ui: &Ui, pen: &Pen<'_>, at: &At) -> bool {
    pen.desk.wish.as_ref() == Some(at) || ui.memory(|memory| memory.has_focus(field::id(at)))
}

/// The field in which a note is typed, in the place of its text.
pub fn edit(ui: &mut Ui, pen: &mut Pen<'_>, scene: &Scene, slot: &Slot, note: &mut Note) {
    if pen.desk.board.edited.as_ref() != Some(&slot.at) {
        select::only(pen.desk, slot);
        pen.desk.board.edited = Some(slot.at.clone());
    }
    // A note that says nothing ends the chain.
    let is_on_wall = scene.grid.wall.is_some();
    let ends = (is_on_wall || note.text.trim().is_empty())
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if ends && is_on_wall {
        // A group goes on in its line.
        ui.memory_mut(|memory| memory.surrender_focus(field::id(&slot.at)));
        return;
    }
    if ends {
        ui.memory_mut(|memory| memory.request_focus(slot.id));
        return;
    }
    if !keys::moved(ui, pen, scene, slot)
        && let Some(wish) = rows::keys(ui, &slot.at, &note.stated())
    {
        pen.ask(slot.at.clone(), wish);
    }
    let scale = scene.grid.scale;
    // The field has margins of its own: its letters stand where the card's stood.
    let (above, below) = if is_on_wall {
        (card::WALL_INSET, 0.0)
    } else {
        (card::INSET, card::MARKS)
    };
    let inset = vec2(8.0 - card::INSET * scale, 6.0 - above * scale);
    let top = card::caption(scale, note);
    let rect = Rect::from_min_max(
        slot.rect.min - inset + vec2(0.0, top),
        pos2(
            slot.rect.right() + inset.x,
            slot.rect.bottom() - below * scale,
        ),
    );
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
    let look = Look {
        font: FontId::proportional(card::TEXT * scale),
        line: Some(card::line(scale)),
        rows: if is_on_wall { 1 } else { 2 },
        is_framed: false,
        wraps: true,
        has_ring: false,
        ..Look::default()
    };
    let name = pen.words.label(slot.place.dimension);
    let hint = scene.asking[slot.place.dimension as usize].clone();
    field::bare(
        &mut child,
        pen,
        &slot.at,
        &name,
        &hint,
        &mut note.text,
        &look,
    );
}

/// What happens when a note is no longer typed: Escape goes from its text to its card; a note
/// that says nothing goes away.
pub fn leave(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene, persona: &Persona) {
    let escaped = ui.input(|input| input.key_pressed(Key::Escape));
    let Some(at) = pen.desk.board.edited.take() else {
        // A menu or a card above the board has Escape for itself.
        let is_covered = ui.memory(|memory| memory.top_modal_layer().is_some());
        if escaped && !is_covered && pen.desk.board.menu.is_none() {
            let_go(ui, pen, scene);
        }
        return;
    };
    if is_edited(ui, pen, &at) {
        pen.desk.board.edited = Some(at);
        return;
    }
    let Some(slot) = scene.slot_of(&at) else {
        return;
    };
    let note = persona
        .empathy
        .notes(slot.place.dimension)
        .get(slot.place.index);
    if note.is_some_and(|note| note.text.trim().is_empty()) {
        pen.desk.selected.clear();
        pen.ask(at, Wish::Remove);
    } else if escaped {
        select::only(pen.desk, slot);
        if scene.grid.wall.is_none() {
            select::focus(ui, slot);
        }
    }
}

/// Escape lets go of what is selected; the card that had the keyboard keeps it.
fn let_go(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene) {
    let first = pen.desk.selected.first().and_then(|at| scene.slot_of(at));
    let focused = pen.desk.focus.as_ref().and_then(|at| scene.slot_of(at));
    if let Some(slot) = focused.or(first).filter(|_| !pen.desk.selected.is_empty())
        && ui.memory(|memory| memory.focused().is_none())
    {
        ui.memory_mut(|memory| memory.request_focus(slot.id));
    }
    pen.desk.selected.clear();
}
