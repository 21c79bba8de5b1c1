//! Cards that are no notes: the one that asks for a note, the back of one that nobody is to see yet,
//! and the place where one would come to lie.

use super::card::{self, State};
use super::plan::Grid;
use crate::model::empathy::{Dimension, Note};
use crate::ui::{icon, theme};
use egui::{Align2, Galley, Rect, Stroke, StrokeKind, Ui, vec2};
use std::sync::Arc;

fn text(ui: &Ui, scale: f32, width: f32, question: &str) -> Arc<Galley> {
    let mut job = card::text(question, scale, width - 2.0 * card::INSET * scale, None);
    for section in &mut job.sections {
        section.format.italics = true;
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// How high the card must be that asks for another note beside these.
#[must_use]
pub fn height(ui: &Ui, grid: &Grid, dimension: Dimension, question: &str, notes: &[Note]) -> f32 {
    let width = grid.ghost(dimension, notes.is_empty());
    text(ui, grid.scale, width, question).size().y + grid.length(card::INSET + card::MARKS + 4.0)
}

/// Paints the back of a card whose text nobody is to see yet, with its place in the sector.
pub fn paint_back(ui: &Ui, (rect, scale): (Rect, f32), place: usize) {
    let colours = theme::colours(ui);
    let radius = f32::from(theme::RADIUS) * scale;
    let edge = Stroke::new(1.0, colours.border);
    let painter = ui.painter();
    painter.rect(rect, radius, colours.track, edge, StrokeKind::Inside);
    let font = theme::bold(card::TEXT * scale);
    let middle = Align2::CENTER_CENTER;
    painter.text(rect.center(), middle, place, font, colours.mute);
}

/// Paints the card that asks for a note.
pub fn paint(ui: &Ui, rect: Rect, scale: f32, question: &str, is_hovered: bool, has_focus: bool) {
    let colours = theme::colours(ui);
    let radius = f32::from(theme::RADIUS) * scale;
    let painter = ui.painter();
    if is_hovered {
        painter.rect_filled(rect, radius, colours.hover);
    }
    let edge = Stroke::new(1.0, colours.border);
    painter.rect_stroke(rect, radius, edge, StrokeKind::Inside);
    let state = State {
        has_focus,
        ..State::default()
    };
    card::rings(ui, painter, rect, radius, state);
    let galley = text(ui, scale, rect.width(), question);
    painter.galley(
        rect.min + vec2(card::INSET, card::INSET) * scale,
        galley,
        colours.mute,
    );
    let square = Rect::from_center_size(card::dot(rect, scale, false), vec2(14.0, 14.0) * scale);
    icon::paint_on(painter, "add", square, colours.mute);
}

/// Paints the place where dragged notes would come to lie.
pub fn paint_target(ui: &Ui, rect: Rect, scale: f32, says: &str) {
    let colours = theme::colours(ui);
    let radius = f32::from(theme::RADIUS) * scale;
    let stroke = Stroke::new(2.0, colours.accent);
    ui.painter()
        .rect(rect, radius, colours.selected, stroke, StrokeKind::Inside);
    let font = theme::bold(card::TEXT * scale);
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        says,
        font,
        colours.accent,
    );
}
