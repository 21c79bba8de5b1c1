//! The menu of a note: everything that can be done with it, and with those selected beside it.

use super::card;
use super::change::Change;
use super::group::Naming;
use super::heard;
use super::scene::Slot;
use super::state::CARD;
use crate::document::At;
use crate::model::Persona;
use crate::model::empathy::{Dimension, Note, NoteColour};
use crate::model::field::{Content, Field, Group};
use crate::model::statement::{Evidence, Statement};
use crate::ui::drop_down;
use crate::ui::inbox::Picking;
use crate::ui::pen::Pen;
use crate::ui::rows::{self, Wish};
use crate::ui::theme;
use egui::{Button, Popup, PopupKind, Rect, Response, Ui, vec2};

/// The fields that notes of a dimension become entries of first of all.
#[must_use]
fn kindred(dimension: Dimension) -> &'static [Field] {
    match dimension {
        Dimension::Pain => &[Field::Worries, Field::Problems],
        Dimension::Gain => &[Field::Wishes, Field::Goals],
        _ => &[],
    }
}

/// The menu at the card of a note, while it is open. Closed, it gives the keyboard back.
pub fn show(ui: &Ui, pen: &mut Pen<'_>, (slot, note): (&Slot, &Note), response: &Response) {
    if pen.desk.board.menu.as_ref() != Some(&slot.at) {
        return;
    }
    let mut is_open = true;
    let at_pointer = response.secondary_clicked();
    let place = response.id.with("menu place");
    if at_pointer {
        let point = ui.input(|input| input.pointer.interact_pos());
        ui.data_mut(|data| data.insert_temp(place, point));
    }
    let name = heard::name(pen.words, slot.place.dimension, note);
    let mut popup = Popup::from_response(response)
        .kind(PopupKind::Menu)
        .layout(egui::Layout::top_down_justified(egui::Align::Min))
        .style(egui::containers::menu::menu_style)
        .accessible_name(name)
        .open_bool(&mut is_open);
    if let Some(Some(point)) = ui.data(|data| data.get_temp::<Option<egui::Pos2>>(place)) {
        popup = popup.at_position(point);
    }
    popup.show(|ui| {
        let first = drop_down::fit(ui, |ui| items(ui, pen, &slot.at, note));
        // The keyboard goes along into a menu that it opened.
        if let Some(first) = first.filter(|_| ui.memory(|memory| memory.has_focus(slot.id))) {
            first.request_focus();
        }
    });
    if !is_open {
        pen.desk.board.menu = None;
        ui.data_mut(|data| data.remove::<Option<egui::Pos2>>(place));
        pen.desk.wish = Some(slot.at.clone().part(CARD));
    }
}

/// What can be done with a note; gives the first of it.
pub fn items(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, note: &Note) -> Option<Response> {
    let dimension = at.field?.dimension()?;
    ui.set_min_width(220.0);
    let first = ui.menu_button(pen.say("board-move-to"), |ui| {
        for &other in Dimension::ALL.iter().filter(|&&other| other != dimension) {
            let name = pen.words.label(other);
            ask(ui, pen, at, &name, Wish::Move(other.into(), usize::MAX));
        }
    });
    ui.menu_button(pen.say("board-adopt"), |ui| adopt(ui, pen, at, dimension));
    if ui.button(pen.say("workshop-group-menu")).clicked() {
        if !pen.desk.selected.contains(at) {
            pen.desk.selected = vec![at.clone()];
        }
        pen.desk.board.naming = Some(Naming::new(at.clone()));
        ui.close();
    }
    if !note.cluster.trim().is_empty() {
        if ui.button(pen.say("workshop-adopt-group")).clicked() {
            pen.desk.inbox.picking = Some(Picking::group(at.clone()));
            ui.close();
        }
        let name = pen.say("workshop-leave-group");
        ask(ui, pen, at, &name, Wish::Group(String::new()));
    }
    ui.separator();
    ui.menu_button(pen.say("board-colour"), |ui| {
        let shown = note.colour.unwrap_or(dimension.colour());
        for &colour in NoteColour::ALL {
            let name = colour_name(pen, colour);
            let wish = Wish::Note(Change::Colour(Some(colour)));
            let item = choose(ui, pen, at, &name, colour == shown, wish);
            let swatch = Rect::from_center_size(
                item.rect.right_center() - vec2(14.0, 0.0),
                vec2(14.0, 14.0),
            );
            let edge = egui::Stroke::new(1.0, theme::colours(ui).border);
            ui.painter().rect(
                swatch,
                3.0,
                card::tint(ui, colour),
                edge,
                egui::StrokeKind::Inside,
            );
        }
    });
    ui.menu_button(pen.say("ui-evidence"), |ui| {
        for evidence in Evidence::ALL {
            let name = pen.words.label(evidence);
            choose(
                ui,
                pen,
                at,
                &name,
                evidence == note.evidence,
                Wish::Evidence(evidence),
            );
        }
    });
    if !dimension.aspects().is_empty() {
        ui.menu_button(pen.say("board-aspect"), |ui| {
            for &aspect in dimension.aspects() {
                let name = pen.words.label(aspect);
                let is_shown = note.aspect == Some(aspect);
                // The half it has already is taken away again.
                let wish = Wish::Note(Change::Aspect((!is_shown).then_some(aspect)));
                choose(ui, pen, at, &name, is_shown, wish);
            }
        });
    }
    ui.menu_button(pen.say("ui-row-sources"), |ui| {
        rows::sources(ui, pen, at, &note.stated());
    });
    ui.separator();
    let votes = [
        ("board-vote", Change::Vote),
        ("board-unvote", Change::Unvote),
    ];
    for (id, change) in votes {
        let name = pen.say(id);
        ask(ui, pen, at, &name, Wish::Note(change));
    }
    ui.separator();
    if ui.button(pen.say("board-details")).clicked() {
        if !pen.desk.selected.contains(at) {
            pen.desk.selected = vec![at.clone()];
        }
        pen.desk.board.shows_details = true;
        ui.close();
    }
    for (id, wish) in [
        ("ui-row-duplicate", Wish::Duplicate),
        ("ui-row-remove", Wish::Remove),
    ] {
        let name = pen.say(id);
        ask(ui, pen, at, &name, wish);
    }
    Some(first.response)
}

/// What a colour is called: what it means in this document, or else its own name.
#[must_use]
pub fn colour_name(pen: &Pen<'_>, colour: NoteColour) -> String {
    let name = pen.words.label(colour);
    match pen.set.meaning(colour).trim() {
        "" => name,
        meaning => format!("{meaning} ({name})"),
    }
}

/// The lists of the profile, those first that are about the same thing, then all by group.
fn adopt(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, dimension: Dimension) {
    let empty = Persona::default();
    let is_list = |field: &Field| matches!(empty.content(*field), Content::Entries(_));
    let item = |ui: &mut Ui, pen: &mut Pen<'_>, field: Field| {
        let name = pen.words.label(field);
        ask(ui, pen, at, &name, Wish::Adopt(field));
    };
    for &field in kindred(dimension) {
        item(ui, pen, field);
    }
    if !kindred(dimension).is_empty() {
        ui.separator();
    }
    for &group in Group::ALL.iter().filter(|&&group| group != Group::Empathy) {
        let fields: Vec<Field> = Field::of(group).filter(is_list).collect();
        if !fields.is_empty() {
            ui.menu_button(pen.words.label(group), |ui| {
                for field in fields {
                    item(ui, pen, field);
                }
            });
        }
    }
}

fn ask(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, wish: Wish) {
    if ui.button(name).clicked() {
        pen.ask(at.clone(), wish);
        ui.close();
    }
}

fn choose(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    is_chosen: bool,
    wish: Wish,
) -> Response {
    let item = ui.add(Button::selectable(is_chosen, name));
    if item.clicked() {
        pen.ask(at.clone(), wish);
        ui.close();
    }
    item
}
