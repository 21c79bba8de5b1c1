//! Cards: how notes look in all their states, and what lies where on them.
//!
//! A card is measured and painted from the same lines. One long note would make all cards beside it
//! high: it is cut after a few lines, and whole as long as it alone is selected or typed. What is
//! absent: what happens to a card that is clicked, dragged or typed into.

use super::plan::Grid;
use crate::model::empathy::{Dimension, Note, NoteColour};
use crate::model::statement::Evidence;
use crate::text::Words;
use crate::ui::icon;
use crate::ui::{marks, theme};
use egui::text::LayoutJob;
use egui::{
    Color32, FontId, Galley, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, TextFormat, Ui, pos2,
    vec2,
};
use std::sync::Arc;

/// From the edge of a card to its text.
pub const INSET: f32 = 9.0;
/// The same above and below on a wall.
pub const WALL_INSET: f32 = 6.0;
/// The lowest part of a card, with its marks.
pub const MARKS: f32 = 21.0;
/// The size of a note's text.
pub const TEXT: f32 = 13.0;
/// The size of what stands above and below it.
const SMALL: f32 = 11.0;
/// From the foot of a line of text to that of the next, in sizes of the text.
const LINE: f32 = 1.25;
/// How many lines of a long note are seen before somebody turns to it.
const LINES: usize = 5;
/// What lies in a card's lowest part is hit this far around its middle.
const HIT: f32 = 12.0;

/// What is at a point of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Its text, and whatever else is nothing in particular.
    Text,
    /// The mark of its evidence.
    Evidence,
    /// The tie to the entry made from it.
    Link,
    /// The three dots that open its menu.
    More,
}

/// What a card shows beside its note.
#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "states of a card that come in any mixture"
)]
pub struct State {
    /// The pointer is over it.
    pub is_hovered: bool,
    /// It is selected.
    pub is_selected: bool,
    /// It has the keyboard.
    pub has_focus: bool,
    /// It is being dragged: this is the place it is dragged from.
    pub is_away: bool,
    /// An entry was made from it.
    pub is_adopted: bool,
    /// Its text is being typed, and painted by the field.
    pub is_edited: bool,
    /// How well it is supported, and who wrote it, is not to be seen.
    pub hides_marks: bool,
    /// It hangs on a wall, where its marks take no room from its text.
    pub is_on_wall: bool,
    /// All of its text is seen, however long.
    pub is_whole: bool,
}

/// The paper of a note.
#[must_use]
pub fn paper(ui: &Ui, dimension: Dimension, note: &Note, hides_marks: bool) -> Color32 {
    let paper = tint(ui, note.colour.unwrap_or(dimension.colour()));
    if note.evidence == Evidence::Assumption && !hides_marks {
        theme::paler(ui, paper)
    } else {
        paper
    }
}

/// The paper of a colour.
#[must_use]
pub fn tint(ui: &Ui, colour: NoteColour) -> Color32 {
    theme::notes(ui)[colour as usize]
}

/// How far lines of text are apart on cards.
#[must_use]
pub fn line(scale: f32) -> f32 {
    (LINE * TEXT * scale).round()
}

/// From the left edge of a card to its text: on a wall the mark of its evidence hangs before it.
fn indent(state: State) -> f32 {
    if state.is_on_wall && !state.hides_marks {
        INSET + 16.0
    } else {
        INSET
    }
}

/// From the upper edge of a card to its text.
fn above(state: State) -> f32 {
    if state.is_on_wall { WALL_INSET } else { INSET }
}

/// The text of a card, broken into the lines of its width, as many as there may be.
pub fn text(text: &str, scale: f32, width: f32, lines: Option<usize>) -> LayoutJob {
    let font = FontId::proportional(TEXT * scale);
    let format = TextFormat {
        line_height: Some(line(scale)),
        ..TextFormat::simple(font, Color32::PLACEHOLDER)
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    job.wrap.max_rows = lines.unwrap_or(usize::MAX);
    job
}

/// The text of a note on its card.
#[must_use]
pub fn note_text(ui: &Ui, scale: f32, card_width: f32, note: &Note, state: State) -> Arc<Galley> {
    let lines = (!state.is_whole).then_some(LINES);
    let width = card_width - (indent(state) + INSET) * scale;
    let job = text(&note.text, scale, width, lines);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// How high the name of the heap is that a note lies on.
#[must_use]
pub fn caption(scale: f32, note: &Note) -> f32 {
    if note.cluster.trim().is_empty() {
        0.0
    } else {
        15.0 * scale
    }
}

/// How high the card of a note must be.
#[must_use]
pub fn height(ui: &Ui, grid: &Grid, dimension: Dimension, note: &Note, state: State) -> f32 {
    let (scale, width) = (grid.scale, grid.card(dimension));
    let text = note_text(ui, scale, width, note, state);
    let foot = if !state.is_on_wall || !state.hides_marks && !note.author.is_empty() {
        MARKS
    } else if note.vote_count() > 0 {
        // The votes stand behind the last line where that has room for them.
        let last = text.rows.last().map_or(0.0, |row| row.size.x);
        let is_free = last + (indent(state) + 44.0) * scale <= width;
        if is_free { WALL_INSET } else { MARKS }
    } else {
        WALL_INSET
    };
    text.size().y + caption(scale, note) + grid.length(above(state) + foot)
}

/// Where the text of a note begins on its card.
#[must_use]
pub fn origin(rect: Rect, scale: f32, note: &Note, state: State) -> Pos2 {
    let corner = rect.min + vec2(indent(state), above(state)) * scale;
    corner + vec2(0.0, caption(scale, note))
}

pub fn middle_of_marks(rect: Rect, scale: f32, from_left: f32) -> Pos2 {
    pos2(
        rect.left() + from_left * scale,
        rect.bottom() - 12.0 * scale,
    )
}

pub fn dot(rect: Rect, scale: f32, is_on_wall: bool) -> Pos2 {
    if is_on_wall {
        rect.min + vec2(INSET + 4.0, WALL_INSET + 9.0) * scale
    } else {
        middle_of_marks(rect, scale, INSET + 6.0)
    }
}

fn link(rect: Rect, scale: f32) -> Pos2 {
    middle_of_marks(rect, scale, INSET + 26.0)
}

fn more(rect: Rect, scale: f32, note: &Note) -> Pos2 {
    let from_right = if note.vote_count() > 0 { 48.0 } else { 17.0 };
    middle_of_marks(rect, scale, rect.width() / scale - from_right)
}

/// What is at a point of a card.
#[must_use]
pub fn spot((rect, scale): (Rect, f32), note: &Note, state: State, point: Pos2) -> Spot {
    let hits =
        |middle: Pos2| Rect::from_center_size(middle, vec2(1.6, 2.0) * HIT * scale).contains(point);
    if !state.hides_marks && hits(dot(rect, scale, state.is_on_wall)) {
        Spot::Evidence
    } else if state.is_adopted && !state.is_on_wall && hits(link(rect, scale)) {
        Spot::Link
    } else if hits(more(rect, scale, note)) {
        Spot::More
    } else {
        Spot::Text
    }
}

/// Paints the card of a note.
pub fn paint(
    (ui, painter, words): (&Ui, &Painter, &Words),
    (rect, scale): (Rect, f32),
    (dimension, note): (Dimension, &Note),
    state: State,
) {
    let colours = theme::colours(ui);
    let mut painter = painter.clone();
    if state.is_away {
        painter.set_opacity(0.35);
    }
    let radius = f32::from(theme::RADIUS) * scale;
    let mut fill = paper(ui, dimension, note, state.hides_marks);
    if state.is_hovered {
        fill = theme::hovered(ui, fill);
    }
    painter.rect_filled(rect, radius, fill);
    if note.evidence == Evidence::Assumption && !state.hides_marks {
        dashes(
            &painter,
            rect.shrink(0.5),
            radius,
            Stroke::new(1.0, colours.border),
        );
    }
    rings(ui, &painter, rect, radius, state);
    let width = rect.width();
    let small = FontId::proportional(SMALL * scale);
    let text = origin(rect, scale, note, state);
    let cluster = note.cluster.trim();
    if !cluster.is_empty() {
        let above = text - vec2(0.0, caption(scale, note));
        let galley = one_line(ui, cluster, small, rect.right() - above.x - INSET * scale);
        painter.galley(above, galley, colours.mute);
    }
    if !state.is_edited {
        let galley = note_text(ui, scale, width, note, state);
        painter.galley(text, galley, colours.ink);
    }
    if !(state.hides_marks || state.is_on_wall && state.is_edited) {
        lowest(ui, &painter, words, (rect, scale), note, state);
    }
    if state.is_hovered || state.has_focus {
        let square = Rect::from_center_size(more(rect, scale, note), vec2(16.0, 16.0) * scale);
        icon::paint_on(&painter, "more", square, colours.ink);
    }
    if !(note.alternatives.is_empty() || state.hides_marks) {
        let corner = rect.right_top() + vec2(-11.0, 11.0) * scale;
        let square = Rect::from_center_size(corner, vec2(14.0, 14.0) * scale);
        icon::paint_on(&painter, "warning", square, colours.warning);
    }
    let votes = note.vote_count();
    if votes > 0 {
        pill(ui, &painter, rect, scale, votes);
    }
}

/// The marks in the lowest part of a card: evidence, tie, half, and on a wall who wrote it.
fn lowest(
    ui: &Ui,
    painter: &Painter,
    words: &Words,
    (rect, scale): (Rect, f32),
    note: &Note,
    state: State,
) {
    let colours = theme::colours(ui);
    let centre = dot(rect, scale, state.is_on_wall);
    marks::dot(painter, centre, 5.5 * scale, note.evidence, colours.accent);
    let mut free = INSET + 18.0;
    if state.is_adopted {
        let square = Rect::from_center_size(link(rect, scale), vec2(15.0, 15.0) * scale);
        icon::paint_on(painter, "link", square, colours.accent);
        free += 20.0;
    }
    // A group sees who said it, others which half of a dimension it belongs to.
    let said = if state.is_on_wall {
        note.author.clone()
    } else {
        let aspect = note.aspect.map(|aspect| words.label(aspect));
        aspect.unwrap_or_default()
    };
    let right = if note.vote_count() > 0 { 40.0 } else { INSET };
    let room = rect.width() - (free + right) * scale;
    let galley = one_line(ui, &said, FontId::proportional(SMALL * scale), room);
    let at = middle_of_marks(rect, scale, free) - vec2(0.0, galley.size().y / 2.0);
    painter.galley(at, galley, colours.mute);
}

/// The edge of a selected card touches it; that of the one with the keyboard keeps a distance.
pub fn rings(ui: &Ui, painter: &Painter, rect: Rect, radius: f32, state: State) {
    let stroke = Stroke::new(2.0, theme::colours(ui).accent);
    if state.is_selected {
        painter.rect_stroke(rect, radius, stroke, StrokeKind::Outside);
    }
    if state.has_focus && !state.is_edited {
        painter.rect_stroke(rect.expand(3.0), radius + 3.0, stroke, StrokeKind::Outside);
    }
}

fn one_line(ui: &Ui, line: &str, font: FontId, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(line.to_owned(), font, Color32::PLACEHOLDER);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

fn pill(ui: &Ui, painter: &Painter, card: Rect, scale: f32, votes: u32) {
    let colours = theme::colours(ui);
    let font = theme::bold(SMALL * scale);
    let galley = painter.layout_no_wrap(format!("+{votes}"), font, colours.on_accent);
    let size = vec2(galley.size().x + 12.0 * scale, 16.0 * scale);
    let corner = card.max - vec2(4.0, 4.0) * scale;
    let rect = Rect::from_min_max(corner - size, corner);
    painter.rect_filled(rect, size.y / 2.0, colours.accent);
    let at = rect.center() - galley.size() / 2.0;
    painter.galley(at, galley, colours.on_accent);
}

/// A dashed edge around rounded corners.
fn dashes(painter: &Painter, rect: Rect, radius: f32, stroke: Stroke) {
    const QUARTER: [f32; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), 1.0),
        (inner.left_top(), 2.0),
        (inner.right_top(), 3.0),
    ];
    let mut path: Vec<Pos2> = Vec::new();
    for (corner, turn) in corners {
        let angle = |part: f32| std::f32::consts::FRAC_PI_2 * (turn + part);
        path.extend(QUARTER.map(|part| corner + radius * egui::Vec2::angled(angle(part))));
    }
    path.extend(path.first().copied());
    painter.extend(Shape::dashed_line(&path, stroke, 4.0, 3.0));
}
