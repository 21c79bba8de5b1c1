//! The foot of the board: what the colours of notes mean, in the words of those who use them,
//! and how large the board is.

use super::card;
use crate::document::At;
use crate::model::empathy::NoteColour;
use crate::ui::desk::Desk;
use crate::ui::field::{self, Look};
use crate::ui::icon;
use crate::ui::pen::Pen;
use crate::ui::theme;
use egui::{Button, Layout, Rect, RichText, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

/// The foot of the board.
pub fn legend(ui: &mut Ui, pen: &mut Pen<'_>) {
    if is_sought(pen.desk) {
        pen.desk.board.shows_legend = true;
    }
    if pen.desk.board.shows_legend {
        meanings(ui, pen);
    }
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            zoom(ui, pen);
            ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
                ui.set_clip_rect(ui.clip_rect().intersect(ui.max_rect()));
                named(ui, pen);
            });
        });
    });
}

/// Whether somebody was just sent to the meaning of a colour.
fn is_sought(desk: &Desk) -> bool {
    let mark = desk.marked.as_ref().filter(|mark| mark.is_new);
    let mut places = desk.wish.iter().chain(mark.map(|mark| &mark.at));
    places.any(|at| NoteColour::from_key(at.part).is_some())
}

/// The colours that mean something, behind the button that opens them all to be written.
fn named(ui: &mut Ui, pen: &mut Pen<'_>) {
    let is_open = pen.desk.board.shows_legend;
    let name = pen.say("board-legend");
    let text = RichText::new(&name).size(12.0);
    let toggle = ui.add(Button::selectable(is_open, text));
    toggle.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, is_open, &name));
    if toggle.clicked() {
        pen.desk.board.shows_legend = !is_open;
    }
    if is_open {
        return;
    }
    for &colour in NoteColour::ALL {
        let meaning = pen.set.meaning(colour).trim();
        if meaning.is_empty() {
            continue;
        }
        let (rect, _) = ui.allocate_exact_size(vec2(14.0, 14.0), Sense::hover());
        swatch(ui, rect, colour);
        ui.label(RichText::new(meaning).size(12.0));
    }
}

/// A swatch and a field for each colour, in as many columns as have room.
fn meanings(ui: &mut Ui, pen: &mut Pen<'_>) {
    let across = if ui.available_width() < 700.0 { 2 } else { 3 };
    for row in NoteColour::ALL.chunks(across) {
        ui.columns(across, |columns| {
            for (ui, &colour) in columns.iter_mut().zip(row) {
                ui.horizontal(|ui| {
                    let (rect, _) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
                    swatch(ui, rect, colour);
                    let name = pen.words.label(colour);
                    let label = pen
                        .words
                        .say_with("board-meaning", &[("colour", (&name).into())]);
                    let at = At::document("note_colours").part(colour.key());
                    let mut meaning = pen.set.meaning(colour).to_owned();
                    let look = Look::default();
                    if field::bare(ui, pen, &at, &label, &name, &mut meaning, &look).changed() {
                        pen.set.mean(colour, meaning);
                    }
                });
            }
        });
    }
}

fn swatch(ui: &Ui, rect: Rect, colour: NoteColour) {
    let edge = Stroke::new(1.0, theme::colours(ui).border);
    ui.painter().rect(
        rect,
        3.0,
        card::tint(ui, colour),
        edge,
        egui::StrokeKind::Inside,
    );
}

/// Smaller, how large it is, larger; a click on the figure is the usual size again. From right
/// to left.
fn zoom(ui: &mut Ui, pen: &mut Pen<'_>) {
    let board = &pen.desk.board;
    let percent = format!("{:.0} %", board.scale() * 100.0);
    let (larger, smaller) = (pen.say("board-larger"), pen.say("board-smaller"));
    if icon::button(ui, "add", &larger, true).clicked() {
        pen.desk.board.zoom_by(1.1);
    }
    let usual = pen.say("board-usual-size");
    let figure = Button::new(RichText::new(&percent).size(12.0)).frame(false);
    let figure = ui.add(figure).on_hover_text(&usual);
    figure.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{usual}: {percent}")));
    if figure.clicked() {
        pen.desk.board.zoom = 1.0;
    }
    if icon::button(ui, "remove", &smaller, true).clicked() {
        pen.desk.board.zoom_by(1.0 / 1.1);
    }
}
