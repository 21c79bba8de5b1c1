//! A small table of the user's own: heads, rows of cells. Tab goes from cell to cell, Enter to the
//! one below, and behind the last row begins a new one.

use super::field::{self, Look};
use super::pen::Pen;
use super::{icon, theme};
use crate::document::{At, EditKind};
use crate::model::Id;
use crate::model::custom::{Row, Table};
use egui::{Key, Modifiers, Ui, vec2};

/// The place of buttons beside cells.
const SIDE: f32 = 32.0;

/// A table of the section at a place.
pub fn table(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, table: &mut Table) {
    square(table);
    ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
    heads(ui, pen, at, name, table);
    let mut removed = None;
    let look = Look {
        wraps: true,
        ..Look::default()
    };
    for row in 0..table.rows.len() {
        ui.horizontal_top(|ui| {
            let width = cell_width(ui, table);
            for column in 0..table.columns.len() {
                let place = cell(at, row + 1, column);
                enter(ui, pen, at, &place, table, (row, column));
                let head = &table.columns[column];
                let label = pen.words.say_with(
                    "ui-cell",
                    &[
                        ("table", name.into()),
                        ("column", head.as_str().into()),
                        ("row", (row + 1).into()),
                    ],
                );
                let text = &mut table.rows[row].0[column];
                ui.allocate_ui(vec2(width, theme::CONTROL), |ui| {
                    field::bare(ui, pen, &place, &label, "", text, &look);
                });
            }
            if icon::button(ui, "close", &pen.say("ui-remove-row"), true).clicked() {
                removed = Some(row);
            }
        });
    }
    if let Some(row) = removed {
        table.rows.remove(row);
        pen.did(EditKind::Remove, at.clone());
    }
    if ui.button(pen.say("ui-add-row")).clicked() {
        add_row(pen, at, table);
    }
}

/// The heads, each with what takes its column away, and the button for one more.
fn heads(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, table: &mut Table) {
    let mut removed = None;
    ui.horizontal(|ui| {
        let width = cell_width(ui, table);
        for column in 0..table.columns.len() {
            let hint = pen
                .words
                .say_with("ui-column", &[("number", (column + 1).into())]);
            let label = format!("{name}: {hint}");
            let look = Look {
                font: theme::bold(13.0),
                ..Look::default()
            };
            let place = cell(at, 0, column);
            let room = vec2(width - SIDE, theme::CONTROL);
            ui.allocate_ui(room, |ui| {
                let text = &mut table.columns[column];
                field::bare(ui, pen, &place, &label, &hint, text, &look);
            });
            let remove = format!("{hint}: {}", pen.say("ui-remove-column"));
            if icon::button(ui, "close", &remove, true).clicked() {
                removed = Some(column);
            }
        }
        if icon::button(ui, "add", &pen.say("ui-add-column"), true).clicked() {
            table.columns.push(String::new());
            pen.desk.wish = Some(cell(at, 0, table.columns.len() - 1));
            pen.did(EditKind::Add, at.clone());
        }
    });
    if let Some(column) = removed {
        table.columns.remove(column);
        for Row(cells) in &mut table.rows {
            if column < cells.len() {
                cells.remove(column);
            }
        }
        pen.did(EditKind::Remove, at.clone());
    }
}

/// Every row as wide as the widest, at least one column.
fn square(table: &mut Table) {
    let widest = table.rows.iter().map(|row| row.0.len()).max();
    let width = widest.unwrap_or(0).max(table.columns.len()).max(1);
    table.columns.resize(width, String::new());
    for Row(cells) in &mut table.rows {
        cells.resize(width, String::new());
    }
}

fn cell_width(ui: &Ui, table: &Table) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
    let count = table.columns.len() as f32;
    ((ui.available_width() - SIDE) / count - 4.0).max(64.0)
}

/// The place of a cell: cells have no names of their own, so it is where they stand; row 0 are
/// the heads.
fn cell(at: &At, row: usize, column: usize) -> At {
    let section = at.id.as_ref().map_or("", Id::as_str);
    At {
        id: Some(Id(format!("{section}/{row}/{column}"))),
        ..at.clone()
    }
}

/// Enter in a cell goes to the one below, and makes it where there is none.
fn enter(
    ui: &Ui,
    pen: &mut Pen<'_>,
    at: &At,
    place: &At,
    table: &mut Table,
    (row, column): (usize, usize),
) {
    let has_keyboard = ui.memory(|memory| memory.has_focus(field::id(place)));
    if !has_keyboard || !ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        return;
    }
    if row + 1 == table.rows.len() {
        add_row(pen, at, table);
    }
    pen.desk.wish = Some(cell(at, row + 2, column));
}

fn add_row(pen: &mut Pen<'_>, at: &At, table: &mut Table) {
    table
        .rows
        .push(Row(vec![String::new(); table.columns.len()]));
    pen.desk.wish = Some(cell(at, table.rows.len(), 0));
    pen.did(EditKind::Add, at.clone());
}
