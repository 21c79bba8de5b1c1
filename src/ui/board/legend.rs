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
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Button, FontId, Layout, Rect, RichText, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

/// The side of a colour beside its meaning.
const SWATCH: f32 = 14.0;
/// The room for what makes the board larger and smaller.
const ZOOM: f32 = 136.0;

/// The foot of the board.
pub fn legend(ui: &mut Ui, pen: &mut Pen<'_>) {
    if is_sought(pen.desk) {
        pen.desk.board.shows_legend = true;
    }
    if pen.desk.board.shows_legend {
        meanings(ui, pen);
    }
    let room = ui.available_width() - ZOOM;
    ui.horizontal_top(|ui| {
        let wrapped = Layout::left_to_right(Align::Center).with_main_wrap(true);
        ui.allocate_ui_with_layout(vec2(room, theme::CONTROL), wrapped, |ui| {
            ui.set_width(room);
            named(ui, pen);
        });
        let layout = Layout::right_to_left(Align::Center);
        let size = vec2(ui.available_width(), theme::CONTROL);
        ui.allocate_ui_with_layout(size, layout, |ui| zoom(ui, pen));
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
    let font = FontId::proportional(12.0);
    let room = ui.max_rect().width();
    for &colour in NoteColour::ALL {
        let meaning = pen.set.meaning(colour).trim().to_owned();
        if meaning.is_empty() {
            continue;
        }
        // A swatch goes with its word to the next line.
        let ink = theme::colours(ui).ink;
        let mut job = LayoutJob::simple_singleline(meaning, font.clone(), ink);
        job.wrap = TextWrapping::truncate_at_width(room - SWATCH - 6.0);
        let word = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let size = vec2(word.size().x + SWATCH + 6.0, theme::CONTROL);
        let (rect, heard) = ui.allocate_exact_size(size, Sense::hover());
        heard.widget_info(|| WidgetInfo::labeled(Role::Label, true, word.text()));
        let middle = rect.left_center() + vec2(SWATCH / 2.0, 0.0);
        swatch(
            ui,
            Rect::from_center_size(middle, Vec2::splat(SWATCH)),
            colour,
        );
        let at = pos2(
            rect.left() + SWATCH + 6.0,
            rect.center().y - word.size().y / 2.0,
        );
        ui.painter().galley(at, word, ink);
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
