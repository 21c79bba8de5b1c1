//! What the keyboard does in the table: choose, begin and end typing, copy, clear, paste.

use super::cell::{self, is_list, row, text, write};
use super::{ROWS, block};
use crate::document::{At, EditKind};
use crate::model::Persona;
use crate::model::field::Field;
use crate::ui::field;
use crate::ui::pen::Pen;
use crate::ui::rows;
use egui::{Event, InputState, Key, Modifiers, Ui};

/// What was asked.
enum Wish {
    /// So many columns and rows further.
    Go(isize, isize),
    /// Type in the chosen cell.
    Type,
    /// Say nothing any more.
    Clear,
    /// Put what it says on the clipboard.
    Copy,
    /// Write a block of cells from here on.
    Paste(String),
}

/// Takes what the keyboard asks of the chosen cell, before anything is drawn.
pub(super) fn keys(ui: &Ui, pen: &mut Pen<'_>, columns: &[usize]) {
    let Some((id, row_field)) = pen.desk.cursor.cell.clone() else {
        return;
    };
    let is_it = |&&position: &&usize| pen.set.personas[position].id == id;
    let Some(&position) = columns.iter().find(is_it) else {
        return;
    };
    let has = |widget| ui.memory(|memory| memory.has_focus(widget));
    let types = pen.desk.cursor.types;
    let wish = if types && has(field::id(&cell::at(&id, row_field))) {
        let is_list = is_list(&pen.set.personas[position], row_field);
        ui.input_mut(|input| while_typing(input, is_list))
    } else if !types && has(cell::id(&id, row_field)) {
        ui.input_mut(chosen)
    } else {
        None
    };
    if let Some(wish) = wish {
        obey(ui, pen, columns, position, row_field, wish);
    }
}

fn while_typing(input: &mut InputState, is_list: bool) -> Option<Wish> {
    let keys = [
        (Modifiers::SHIFT, Key::Tab, Wish::Go(-1, 0)),
        (Modifiers::NONE, Key::Tab, Wish::Go(1, 0)),
        (Modifiers::COMMAND, Key::Enter, Wish::Go(0, 1)),
    ];
    let mut keys = keys.into_iter();
    let moved = keys.find(|(modifiers, key, _)| input.consume_key(*modifiers, *key));
    if let Some((.., wish)) = moved {
        return Some(wish);
    }
    // In a list Enter begins the next line.
    (!is_list && input.consume_key(Modifiers::NONE, Key::Enter)).then_some(Wish::Go(0, 1))
}

fn chosen(input: &mut InputState) -> Option<Wish> {
    let keys = [
        (Modifiers::SHIFT, Key::Tab, Wish::Go(-1, 0)),
        (Modifiers::NONE, Key::Tab, Wish::Go(1, 0)),
        (Modifiers::NONE, Key::ArrowLeft, Wish::Go(-1, 0)),
        (Modifiers::NONE, Key::ArrowRight, Wish::Go(1, 0)),
        (Modifiers::NONE, Key::ArrowUp, Wish::Go(0, -1)),
        (Modifiers::NONE, Key::ArrowDown, Wish::Go(0, 1)),
        (Modifiers::NONE, Key::Enter, Wish::Type),
        (Modifiers::NONE, Key::F2, Wish::Type),
        (Modifiers::NONE, Key::Delete, Wish::Clear),
        (Modifiers::NONE, Key::Backspace, Wish::Clear),
    ];
    let mut keys = keys.into_iter();
    let asked = keys.find(|(modifiers, key, _)| input.consume_key(*modifiers, *key));
    if let Some((.., wish)) = asked {
        return Some(wish);
    }
    let event = input
        .events
        .iter()
        .position(|event| matches!(event, Event::Copy | Event::Paste(_) | Event::Text(_)))?;
    // A letter is left to the field that opens for it.
    if matches!(input.events[event], Event::Text(_)) {
        return Some(Wish::Type);
    }
    match input.events.remove(event) {
        Event::Paste(text) => Some(Wish::Paste(text)),
        _ => Some(Wish::Copy),
    }
}

fn obey(ui: &Ui, pen: &mut Pen<'_>, columns: &[usize], position: usize, field: Field, wish: Wish) {
    let id = pen.set.personas[position].id.clone();
    match wish {
        Wish::Type => pen.desk.cursor.choose(&id, field, true),
        Wish::Copy => ui.copy_text(text(&pen.set.personas[position], field)),
        Wish::Clear => {
            write(&mut pen.set.personas[position], field, "", pen.ids);
            pen.did(EditKind::Remove, At::field(&id, field));
        }
        Wish::Paste(text) => paste(pen, columns, position, field, &text),
        Wish::Go(right, down) => {
            let mut persona = std::mem::take(&mut pen.set.personas[position]);
            cell::close(pen, &mut persona, field);
            pen.set.personas[position] = persona;
            let here = columns.iter().position(|&one| one == position);
            let (column, row) = moved(here.unwrap_or(0), row(field), columns.len(), right, down);
            let next = pen.set.personas[columns[column]].id.clone();
            pen.desk.cursor.choose(&next, ROWS[row], false);
        }
    }
}

/// The cell so many places on: a row begins where the one above ends, and the table is left at
/// neither end.
fn moved(column: usize, row: usize, width: usize, right: isize, down: isize) -> (usize, usize) {
    let last = (width * ROWS.len()).saturating_sub(1);
    let place = row * width + column;
    let place = place.saturating_add_signed(right).min(last);
    let (column, row) = (place % width, place / width);
    let row = row.saturating_add_signed(down).min(ROWS.len() - 1);
    (column, row)
}

/// Writes a block from a cell on, rightwards and downwards. Columns beyond the last persona are
/// new personas; rows beyond the last field are left out.
fn paste(pen: &mut Pen<'_>, columns: &[usize], position: usize, field: Field, text: &str) {
    let first = columns.iter().position(|&one| one == position).unwrap_or(0);
    let cells = block::read(text);
    let width = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut columns = columns[first..].to_vec();
    while columns.len() < width {
        columns.push(pen.set.personas.len());
        pen.set.personas.push(Persona {
            id: pen.ids.fresh(),
            ..Persona::default()
        });
    }
    for (line, &field) in cells.iter().zip(&ROWS[row(field)..]) {
        for (said, &position) in line.iter().zip(&columns) {
            let persona = &mut pen.set.personas[position];
            let said = if is_list(persona, field) {
                rows::lines(said).join("\n")
            } else {
                said.replace(['\n', '\t'], " ").trim().to_owned()
            };
            write(persona, field, &said, pen.ids);
        }
    }
    let at = At::field(&pen.set.personas[position].id, field);
    pen.did(EditKind::Paste, at);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_follow_each_other_row_by_row() {
        let bottom = ROWS.len() - 1;
        for (from, (right, down), expected) in [
            ((0, 0), (1, 0), (1, 0)),
            ((2, 0), (1, 0), (0, 1)),
            ((0, 1), (-1, 0), (2, 0)),
            ((0, 0), (-1, 0), (0, 0)),
            ((2, bottom), (1, 0), (2, bottom)),
            ((1, bottom), (0, 1), (1, bottom)),
            ((1, 0), (0, -1), (1, 0)),
            ((1, 2), (0, -1), (1, 1)),
        ] {
            assert_eq!(moved(from.0, from.1, 3, right, down), expected, "{from:?}");
        }
    }
}
