//! The empathy board: goal above, six sectors of notes around the head, insight below.
//!
//! Each frame the board is planned, the keyboard heard, and then drawn from the ground up:
//! [`sector`] what lies under the cards, [`card`] the cards, [`pointer`] what is dragged over
//! them. What is asked of notes is done when all are drawn ([`rows`]). What is absent: a place
//! for each note in the document; notes stand one after the other, as on the poster.

mod card;
mod change;
mod details;
mod ghost;
mod goal;
mod group;
mod heard;
mod keys;
mod legend;
mod menu;
mod plan;
mod pointer;
mod scene;
mod sector;
mod select;
mod state;
mod typing;
mod wall;

pub use card::tint;
pub use change::Change;
pub use details::{are_there, details, window};
pub use group::{Naming, naming};
pub use menu::colour_name;
pub use state::Board;
pub use wall::{Wall, wall};

use super::inbox;
use super::pen::Pen;
use super::ring;
use super::rows::{self, Wish};
use super::theme;
use crate::document::At;
use crate::model::Persona;
use crate::model::empathy::{Dimension, Note};
use crate::model::field::Field;
use egui::{
    Frame, Margin, Panel, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2,
};
use scene::{Hanging, Scene, Slot};
use state::CARD;
use std::collections::BTreeSet;

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
    let hanging = Hanging {
        scale: pen.desk.board.scale(),
        wall: None,
        covered: &BTreeSet::new(),
    };
    scrolled(ui, pen, &mut persona, hanging);
    pen.set.personas[position] = persona;
    inbox::land(ui, pen);
}

/// The board in as much room as there is, and what is asked of it.
fn scrolled(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, hanging: Hanging<'_>) {
    ScrollArea::vertical()
        .id_salt("board")
        .auto_shrink(false)
        .show(ui, |ui| sheet(ui, pen, persona, hanging));
    obey(ui, pen, persona);
}

/// Does what was asked of notes where no board is drawn, or after it was.
pub fn obey_asked(pen: &mut Pen<'_>) {
    let Some(position) = pen.position().filter(|_| pen.asked.is_some()) else {
        return;
    };
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    rows::obey_asked(pen, &mut persona);
    pen.set.personas[position] = persona;
}

/// All of the board, as far as it scrolls.
fn sheet(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, hanging: Hanging<'_>) {
    let others = pen.desk.selected.iter();
    let others = others.filter(|at| at.field.and_then(Field::dimension).is_none());
    let mut selected: Vec<At> = others.cloned().collect();
    selected.extend(select::selected(pen.desk, persona));
    pen.desk.selected = selected;
    let corner = ui.cursor().min;
    let room = (corner, ui.available_width());
    let scene = Scene::new(ui, pen, persona, room, hanging);
    let board = Rect::from_min_max(corner, pos2(corner.x + room.1, scene.plan.bottom));
    ui.allocate_rect(board, Sense::hover());
    pointer::cancel(ui, pen);
    typing::leave(ui, pen, &scene, persona);
    keys::take(ui, pen, &scene, persona);
    sector::ground(ui, pen, &scene, persona);
    group::frames(ui, &scene, persona);
    pointer::ground(ui, pen, &scene, board, &persona.id);
    if hanging.wall.is_none() {
        goal::goal(ui, pen, &scene, persona);
    }
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
                Some(_) if slot.is_covered => back(&ui, pen, &scene, slot),
                Some(note) => note_card(&mut ui, pen, &scene, slot, note),
                None if pen.is_read_only() => {}
                None => ghost(&mut ui, pen, &scene, slot),
            }
        }
    }
    if let Some(slot) = pen.desk.board.shown.take().and_then(|at| {
        let mut slots = scene.slots.iter();
        slots.find(|slot| slot.at == at)
    }) {
        ui.scroll_to_rect(slot.rect.expand(12.0), None);
    }
    // Whoever turns to a sector sees it.
    let lit = hanging.wall.and_then(|wall| wall.lit);
    if let Some(lit) = lit.filter(|_| pen.desk.board.lit != lit) {
        ui.scroll_to_rect(scene.plan.sector(lit).area, None);
    }
    pen.desk.board.lit = lit;
    pointer::drag(ui, pen, &scene, persona);
    pointer::arrive(ui, pen, &scene);
    pointer::paint_frame(ui, pen, board);
    if hanging.wall.is_none() {
        sector::insight(ui, pen, &scene, persona);
    }
}

/// The back of a card whose text nobody is to see yet: it can only be counted.
fn back(ui: &Ui, pen: &Pen<'_>, scene: &Scene, slot: &Slot) {
    let response = ui.interact(slot.rect, slot.id, Sense::hover());
    let name = heard::back(pen.words, slot.place.dimension);
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, false, &name));
    ghost::paint_back(ui, (slot.rect, scene.grid.scale), slot.place.index + 1);
}

/// The card of a note, and all that can be done to it.
fn note_card(ui: &mut Ui, pen: &mut Pen<'_>, scene: &Scene, slot: &Slot, note: &mut Note) {
    let scale = scene.grid.scale;
    let dimension = slot.place.dimension;
    let response = ui.interact(slot.rect, slot.id, Sense::click_and_drag());
    let is_selected = pen.desk.selected.contains(&slot.at);
    response.widget_info(|| {
        let name = heard::name(pen.words, dimension, note);
        WidgetInfo::labeled(Role::ListBoxOption, true, name)
    });
    ui.ctx().accesskit_node_builder(slot.id, |node| {
        node.set_selected(is_selected);
        let meaning = pen.set.meaning(note.colour.unwrap_or(dimension.colour()));
        node.set_value(heard::value(pen.words, note, meaning, scene.state(note)));
    });
    called(ui, pen, slot);
    pointer::follow(ui, pen, scene, (slot, note), &response);
    let is_edited = typing::is_edited(ui, pen, &slot.at);
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
            is_edited,
            ..scene.state(note)
        };
        let paint = (&*ui, ui.painter(), pen.words);
        card::paint(paint, (slot.rect, scale), (dimension, note), state);
    }
    marked(ui, pen, slot);
    if is_edited {
        typing::edit(ui, pen, scene, slot, note);
    }
    menu::show(ui, pen, (slot, note), &response);
}

/// Goes with the keyboard to the selected card, or to the first there is.
pub fn enter(pen: &mut Pen<'_>) {
    let Some(position) = pen.position() else {
        return;
    };
    let persona = &pen.set.personas[position];
    let selected = select::selected(pen.desk, persona).into_iter().next();
    let target = pen.desk.workshop.target;
    let dimensions = target.iter().chain(Dimension::ALL);
    let covered = &pen.desk.workshop.covered;
    let first = dimensions.into_iter().find_map(|&dimension| {
        let mut notes = persona.empathy.notes(dimension).iter();
        let note = notes.find(|note| !covered.contains(&note.id))?;
        Some(At::item(&persona.id, dimension.into(), &note.id))
    });
    if let Some(at) = selected.or(first) {
        pen.desk.selected = vec![at.clone()];
        pen.desk.wish = Some(at.part(CARD));
    }
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
        ghost::paint(
            ui,
            slot.rect,
            scene.grid.scale,
            question,
            is_near,
            has_focus,
        );
    }
    if response.clicked() {
        scene.begin(pen, slot.at.clone(), slot.place.dimension);
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
