//! The empathy board: goal above, six sectors of notes around the head, insight below.
//!
//! Each frame the board is planned, the keyboard heard, and then drawn from the ground up:
//! [`sector`] what lies under the cards, [`card`] the cards, [`pointer`] what is dragged over
//! them. What is asked of notes is done when all are drawn ([`rows`]). What is absent: a place
//! for each note in the document; notes stand one after the other, as on the poster.

mod card;
mod change;
mod details;
mod goal;
mod keys;
mod legend;
mod menu;
mod plan;
mod pointer;
mod scene;
mod sector;
mod select;
mod state;

pub use change::Change;
pub use details::{are_there, details, window};
pub use state::Board;

use super::field::{self, Look};
use super::pen::Pen;
use super::ring;
use super::rows::{self, Wish};
use super::theme;
use crate::document::At;
use crate::model::Persona;
use crate::model::empathy::Note;
use crate::model::field::Field;
use crate::model::statement::Statement;
use egui::{
    FontId, Frame, Key, Margin, Modifiers, Panel, Rect, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use scene::{Scene, Slot};
use state::CARD;

/// The map of the persona shown.
pub fn board(ui: &mut Ui, pen: &mut Pen<'_>) {
    let Some(position) = pen.position() else {
        return;
    };
    let colours = theme::colours(ui);
    let foot = Frame::new()
        .fill(colours.panel)
        .inner_margin(Margin::symmetric(12, 2));
    Panel::bottom("legend")
        .frame(foot)
        .show(ui, |ui| legend::legend(ui, pen));
    ui.painter()
        .rect_filled(ui.available_rect_before_wrap(), 0.0, colours.background);
    if ui.ui_contains_pointer() {
        let factor = ui.input(egui::InputState::zoom_delta);
        pen.desk.board.zoom_by(factor);
    }
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    ScrollArea::vertical()
        .id_salt("board")
        .auto_shrink(false)
        .show(ui, |ui| sheet(ui, pen, &mut persona));
    obey(ui, pen, &mut persona);
    pen.set.personas[position] = persona;
}

/// All of the board, as far as it scrolls.
fn sheet(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona) {
    let others = pen.desk.selected.iter();
    let others = others.filter(|at| at.field.and_then(Field::dimension).is_none());
    let mut selected: Vec<At> = others.cloned().collect();
    selected.extend(select::selected(pen.desk, persona));
    pen.desk.selected = selected;
    let corner = ui.cursor().min;
    let room = (corner, ui.available_width());
    let scene = Scene::new(ui, pen, persona, room);
    let board = Rect::from_min_max(corner, pos2(corner.x + room.1, scene.plan.bottom));
    ui.allocate_rect(board, Sense::hover());
    pointer::cancel(ui, pen);
    leave(ui, pen, &scene, persona);
    keys::take(ui, pen, &scene, persona);
    sector::ground(ui, pen, &scene, persona);
    pointer::ground(ui, pen, &scene, board, &persona.id);
    goal::goal(ui, pen, &scene, persona);
    for sector in &scene.plan.sectors {
        let label = pen.words.label(sector.dimension);
        let group = UiBuilder::new()
            .id_salt(sector.dimension.key())
            .max_rect(sector.area)
            .accessibility_role(Role::Group)
            .accessibility_label(label);
        let mut ui = ui.new_child(group);
        sector::name(&mut ui, pen, &scene, sector, persona);
        let slots = scene.slots.iter();
        for slot in slots.filter(|slot| slot.place.dimension == sector.dimension) {
            let notes = persona.empathy.notes_mut(sector.dimension);
            match notes.get_mut(slot.place.index) {
                Some(note) => note_card(&mut ui, pen, &scene, slot, note),
                None if pen.is_read_only() => {}
                None => ghost(&mut ui, pen, &scene, slot),
            }
        }
    }
    pointer::drag(ui, pen, &scene, persona);
    pointer::paint_frame(ui, pen, board);
    sector::insight(ui, pen, &scene, persona);
}

/// The card of a note, and all that can be done to it.
fn note_card(ui: &mut Ui, pen: &mut Pen<'_>, scene: &Scene, slot: &Slot, note: &mut Note) {
    let scale = scene.grid.scale;
    let is_adopted = scene.adopted.contains_key(&note.id);
    let dimension = slot.place.dimension;
    let response = ui.interact(slot.rect, slot.id, Sense::click_and_drag());
    let is_selected = pen.desk.selected.contains(&slot.at);
    response.widget_info(|| {
        let name = card::name(pen.words, dimension, note);
        WidgetInfo::labeled(Role::ListBoxOption, true, name)
    });
    ui.ctx().accesskit_node_builder(slot.id, |node| {
        node.set_selected(is_selected);
        let meaning = pen.set.meaning(note.colour.unwrap_or(dimension.colour()));
        node.set_value(card::value(pen.words, note, meaning, is_adopted));
    });
    called(ui, pen, slot);
    pointer::follow(ui, pen, scene, (slot, note), &response);
    let is_edited = is_edited(ui, pen, &slot.at);
    ring::own(&response);
    if response.has_focus() {
        pen.desk.focus = Some(slot.at.clone());
    }
    if ui.is_rect_visible(slot.rect.expand(8.0)) {
        let state = card::State {
            is_hovered: response.contains_pointer() && pen.desk.board.held.is_none() && !is_edited,
            is_selected,
            has_focus: response.has_focus() && (!is_selected || pen.desk.selected.len() > 1),
            is_away: is_selected && pen.desk.board.held.is_some(),
            is_adopted,
            is_edited,
            is_whole: scene.whole.as_ref() == Some(&note.id),
        };
        let paint = (&*ui, ui.painter(), pen.words);
        card::paint(paint, (slot.rect, scale), (dimension, note), state);
    }
    marked(ui, pen, slot);
    if is_edited {
        edit(ui, pen, scene, slot, note);
    }
    menu::show(ui, pen, (slot, note), &response);
}

/// What was found is marked without being typed into; its card comes into sight once.
fn marked(ui: &Ui, pen: &mut Pen<'_>, slot: &Slot) {
    let mark = pen.desk.marked.as_mut();
    if let Some(mark) = mark.filter(|mark| mark.at == slot.at) {
        let stroke = Stroke::new(2.0, theme::colours(ui).warning);
        let (radius, kind) = (theme::RADIUS, StrokeKind::Outside);
        ui.painter().rect_stroke(slot.rect, radius, stroke, kind);
        if std::mem::take(&mut mark.is_new) {
            ui.scroll_to_rect(slot.rect.expand(12.0), None);
        }
    }
}

/// The card that asks for another note.
fn ghost(ui: &mut Ui, pen: &mut Pen<'_>, scene: &Scene, slot: &Slot) {
    let response = ui.interact(slot.rect, slot.id, Sense::click());
    let question = &scene.asking[slot.place.dimension as usize];
    response.widget_info(|| {
        let sector = pen.words.label(slot.place.dimension);
        WidgetInfo::labeled(Role::Button, true, format!("{sector}: {question}"))
    });
    called(ui, pen, slot);
    ring::own(&response);
    let (is_near, has_focus) = (response.hovered(), response.has_focus());
    if ui.is_rect_visible(slot.rect.expand(8.0)) {
        card::paint_ghost(
            ui,
            slot.rect,
            scene.grid.scale,
            question,
            is_near,
            has_focus,
        );
    }
    if response.clicked() {
        pen.ask(slot.at.clone(), Wish::Next);
    }
}

/// Gives a card the keyboard that was meant for it; a place without a note is its sector.
fn called(ui: &Ui, pen: &mut Pen<'_>, slot: &Slot) {
    let card = slot.at.clone().part(CARD);
    let is_meant = |wish: &At| *wish == card || !slot.is_note() && *wish == slot.at;
    // A click takes the keyboard away from everything else in the same frame.
    let is_calm = !ui.input(|input| input.pointer.any_click());
    if is_calm && pen.desk.wish.take_if(|wish| is_meant(wish)).is_some() {
        select::focus(ui, slot);
    }
}

/// Whether a note is being typed, or is about to be.
fn is_edited(ui: &Ui, pen: &Pen<'_>, at: &At) -> bool {
    pen.desk.wish.as_ref() == Some(at) || ui.memory(|memory| memory.has_focus(field::id(at)))
}

/// The field in which a note is typed, in the place of its text.
fn edit(ui: &mut Ui, pen: &mut Pen<'_>, scene: &Scene, slot: &Slot, note: &mut Note) {
    if pen.desk.board.edited.as_ref() != Some(&slot.at) {
        select::only(pen.desk, slot);
        pen.desk.board.edited = Some(slot.at.clone());
    }
    // A note that says nothing ends the chain.
    let ends = note.text.trim().is_empty()
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
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
    let inset = vec2(8.0 - card::INSET * scale, 6.0 - card::INSET * scale);
    let top = card::caption(scale, note);
    let rect = Rect::from_min_max(
        slot.rect.min - inset + vec2(0.0, top),
        pos2(
            slot.rect.right() + inset.x,
            slot.rect.bottom() - card::MARKS * scale,
        ),
    );
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
    let look = Look {
        font: FontId::proportional(card::TEXT * scale),
        line: Some(card::line(scale)),
        rows: 2,
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
fn leave(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene, persona: &Persona) {
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
        select::focus(ui, slot);
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

/// Does what was asked of notes. The keyboard stays on cards, unless something new is typed.
fn obey(ui: &Ui, pen: &mut Pen<'_>, persona: &mut Persona) {
    let asked = pen.asked.clone();
    rows::obey_asked(pen, persona);
    let Some((at, wish)) = asked.filter(|_| pen.asked.is_none()) else {
        return;
    };
    let is_typed = matches!(wish, Wish::Next | Wish::Paste(_)) || pen.desk.board.edited.is_some();
    let is_note = at.field.and_then(Field::dimension).is_some();
    if is_typed || !is_note {
        return;
    }
    // A note that was left because something else was clicked takes no keyboard with it.
    let was_left = wish == Wish::Remove && ui.input(|input| input.pointer.any_click());
    let next = pen.desk.wish.take().filter(|_| !was_left);
    if let Some(next) = next {
        if !pen.desk.selected.contains(&next) {
            pen.desk.selected = vec![next.clone()];
        }
        pen.desk.wish = Some(next.part(CARD));
    }
}
