//! The draft table: personas as columns, the fields of a first draft as rows, typed like a
//! spreadsheet over the same data as the form.
//!
//! One cell is chosen; arrows and Tab choose another, Enter or a letter begin to type in it,
//! Escape ends that. The names of personas above and of fields at the left stay in sight. What
//! is absent: anything the form has not; the table is another way to type the same.

mod block;
mod cell;
mod keys;

use super::icon;
use super::pen::Pen;
use super::theme;
use crate::command::Command;
use crate::model::Id;
use crate::model::field::Field;
use crate::model::template::DRAFT_ROWS;
use egui::{Align2, Rect, ScrollArea, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

const COLUMN: f32 = 210.0;
const LABELS: f32 = 150.0;
const MARGIN: Vec2 = vec2(8.0, 6.0);

/// Which cell is chosen, and what happens in it.
#[derive(Clone, Debug, Default)]
pub struct Cursor {
    /// The persona and the field.
    cell: Option<(Id, Field)>,
    /// Whether it is being typed in.
    types: bool,
    /// Whether it is to be seen and to have the keyboard.
    is_new: bool,
    /// Keys that came after letters in one frame, for the next.
    waiting: Vec<egui::Event>,
}

impl Cursor {
    fn choose(&mut self, persona: &Id, field: Field, types: bool) {
        self.cell = Some((persona.clone(), field));
        self.types = types;
        self.is_new = true;
    }

    fn is_at(&self, persona: &Id, field: Field) -> bool {
        self.cell
            .as_ref()
            .is_some_and(|(id, row)| id == persona && *row == field)
    }
}

/// The table.
pub fn table(ui: &mut Ui, pen: &mut Pen<'_>) {
    follow(pen);
    let columns: Vec<usize> = shown(pen);
    keys::keys(ui, pen, &columns);
    let heights: Vec<f32> = DRAFT_ROWS
        .iter()
        .map(|&field| cell::height(ui, pen, &columns, field))
        .collect();
    let whole = ui.available_rect_before_wrap();
    let corner = whole.min + vec2(LABELS, heights[0]);
    let body = Rect::from_min_max(corner, whole.max);
    let offset = scrolled(ui, pen, body, &columns, &heights);
    let names = Rect::from_min_max(pos2(corner.x, whole.top()), pos2(whole.right(), corner.y));
    part(ui, names, |ui| {
        for (column, &position) in columns.iter().enumerate() {
            let rect = place(names.min - vec2(offset.x, 0.0), column, heights[0]);
            cell::cell(ui, pen, position, DRAFT_ROWS[0], rect);
        }
        let last = place(names.min - vec2(offset.x, 0.0), columns.len(), heights[0]);
        add(ui, pen, last, &columns);
    });
    let labels = Rect::from_min_max(pos2(whole.left(), corner.y), pos2(corner.x, whole.bottom()));
    part(ui, labels, |ui| {
        let mut top = labels.top() - offset.y;
        for (&field, &height) in DRAFT_ROWS.iter().zip(&heights).skip(1) {
            label(ui, pen, field, pos2(labels.left(), top), height);
            top += height;
        }
    });
    let line = Stroke::new(1.0, theme::colours(ui).border);
    ui.painter().hline(whole.x_range(), corner.y, line);
    ui.allocate_rect(whole, egui::Sense::hover());
}

/// Goes to the cell something else asked for: a new persona's name, an undone edit.
fn follow(pen: &mut Pen<'_>) {
    let Some(at) = pen.desk.wish.clone() else {
        return;
    };
    if let (Some(persona), Some(field)) = (at.persona, at.field)
        && DRAFT_ROWS.contains(&field)
    {
        pen.desk.cursor.choose(&persona, field, true);
        pen.desk.wish = None;
    }
}

/// Where the personas of the table stand in the document.
fn shown(pen: &Pen<'_>) -> Vec<usize> {
    let all = pen.set.personas.iter().enumerate();
    all.filter(|(_, persona)| !persona.archived)
        .map(|(position, _)| position)
        .collect()
}

/// Where a cell of a row lies.
fn place(first: egui::Pos2, column: usize, height: f32) -> Rect {
    #[expect(clippy::cast_precision_loss, reason = "a few thousand columns at most")]
    let left = column as f32 * COLUMN;
    Rect::from_min_size(first + vec2(left, 0.0), vec2(COLUMN, height))
}

/// The cells below the names, which scroll; gives how far they are scrolled.
fn scrolled(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    body: Rect,
    columns: &[usize],
    heights: &[f32],
) -> Vec2 {
    let mut inner = ui.new_child(UiBuilder::new().max_rect(body));
    let all: f32 = heights[1..].iter().sum();
    let area = ScrollArea::both().id_salt("draft").auto_shrink(false);
    area.show_viewport(&mut inner, |ui, _| {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand columns at most")]
        let width = (columns.len() + 1) as f32 * COLUMN;
        ui.set_min_size(vec2(width, all + 4.0 * theme::STEP));
        let mut first = ui.max_rect().min;
        for (&field, &height) in DRAFT_ROWS.iter().zip(heights).skip(1) {
            for (column, &position) in columns.iter().enumerate() {
                cell::cell(ui, pen, position, field, place(first, column, height));
            }
            first.y += height;
        }
    })
    .state
    .clamped_offset()
}

/// A part of the table that is cut off at its edges.
fn part(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
    inner.set_clip_rect(rect.intersect(ui.clip_rect()));
    content(&mut inner);
}

fn label(ui: &Ui, pen: &Pen<'_>, field: Field, at: egui::Pos2, height: f32) {
    let colours = theme::colours(ui);
    let line = Stroke::new(1.0, colours.hairline);
    ui.painter()
        .hline(at.x..=at.x + LABELS, at.y + height, line);
    let font = theme::bold(12.0);
    let text = pen.words.label(field);
    let galley = ui.painter().layout(text, font, colours.mute, LABELS - 16.0);
    ui.painter()
        .galley(at + vec2(0.0, MARGIN.y), galley, colours.mute);
}

/// The column in which the next persona begins.
fn add(ui: &mut Ui, pen: &mut Pen<'_>, rect: Rect, columns: &[usize]) {
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
    let name = Command::AddPersona.label(pen.words);
    if icon::button(&mut inner, "add", &name, true).clicked() {
        // A new persona stands behind the one shown.
        let last = columns
            .last()
            .map(|&last| pen.set.personas[last].id.clone());
        pen.desk.persona = last;
        pen.commands.push(Command::AddPersona);
    }
    if columns.is_empty() {
        let mute = theme::colours(ui).mute;
        let at = rect.left_top() + vec2(36.0, 14.0);
        let font = egui::FontId::proportional(13.0);
        ui.painter().text(
            at,
            Align2::LEFT_CENTER,
            pen.say("ui-no-persona"),
            font,
            mute,
        );
    }
}
