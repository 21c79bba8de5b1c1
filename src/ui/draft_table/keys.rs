//! What the keyboard does in the table: choose, begin and end typing, copy, clear, paste.

use super::block;
use super::cell::{self, is_list, row, text, write};
use crate::document::{At, EditKind};
use crate::model::field::Field;
use crate::model::template::DRAFT_ROWS;
use crate::model::{Persona, pasted};
use crate::ui::field;
use crate::ui::pen::Pen;
use egui::{Event, Key, Modifiers, Ui};

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

/// Does what the keyboard asks of the chosen cell, before anything is drawn. A slow frame may
/// bring several keys: each is done in turn, and one that comes after letters waits until they
/// are typed.
pub(super) fn keys(ui: &Ui, pen: &mut Pen<'_>, columns: &[usize]) {
    let waiting = std::mem::take(&mut pen.desk.cursor.waiting);
    let mut events = ui.input_mut(|input| std::mem::take(&mut input.events));
    events.splice(0..0, waiting);
    if has_keyboard(ui, pen) {
        while let Some((position, field)) = cell_of(pen, columns) {
            let types = pen.desk.cursor.types;
            let is_list = is_list(&pen.set.personas[position], field);
            let wish_of = |event: &Event| {
                if types {
                    while_typing(event, is_list)
                } else {
                    chosen(event)
                }
            };
            let mut all = events.iter().enumerate();
            let Some((index, wish)) = all.find_map(|(at, one)| Some((at, wish_of(one)?))) else {
                break;
            };
            if types && events[..index].iter().any(is_typing) {
                pen.desk.cursor.waiting = events.split_off(index);
                ui.ctx().request_repaint();
                break;
            }
            // A letter is left to the field that opens for it.
            if !matches!(events[index], Event::Text(_)) {
                events.remove(index);
            }
            obey(ui, pen, columns, position, field, wish);
        }
    }
    ui.input_mut(|input| input.events = events);
}

/// Whether the chosen cell has the keyboard.
fn has_keyboard(ui: &Ui, pen: &Pen<'_>) -> bool {
    let cursor = &pen.desk.cursor;
    cursor.cell.as_ref().is_some_and(|(id, field)| {
        let widget = if cursor.types {
            field::id(&cell::at(id, *field))
        } else {
            cell::id(id, *field)
        };
        ui.memory(|memory| memory.has_focus(widget))
    })
}

/// The chosen cell: where its persona stands, and its field.
fn cell_of(pen: &Pen<'_>, columns: &[usize]) -> Option<(usize, Field)> {
    let (id, field) = pen.desk.cursor.cell.as_ref()?;
    let is_it = |position: &&usize| pen.set.personas[**position].id == *id;
    let position = columns.iter().find(is_it)?;
    Some((*position, *field))
}

/// Whether an event changes the text that is being typed.
fn is_typing(event: &Event) -> bool {
    let is_key = matches!(event, Event::Key { pressed: true, .. });
    is_key || matches!(event, Event::Text(_) | Event::Paste(_) | Event::Cut)
}

fn pressed(event: &Event) -> Option<(Key, Modifiers)> {
    match event {
        Event::Key {
            key,
            modifiers,
            pressed: true,
            ..
        } => Some((*key, *modifiers)),
        _ => None,
    }
}

fn while_typing(event: &Event, is_list: bool) -> Option<Wish> {
    let (key, modifiers) = pressed(event)?;
    match key {
        Key::Tab if modifiers.shift => Some(Wish::Go(-1, 0)),
        Key::Tab => Some(Wish::Go(1, 0)),
        // In a list Enter begins the next line.
        Key::Enter if modifiers.command || !is_list => Some(Wish::Go(0, 1)),
        _ => None,
    }
}

fn chosen(event: &Event) -> Option<Wish> {
    match event {
        Event::Copy => return Some(Wish::Copy),
        Event::Paste(text) => return Some(Wish::Paste(text.clone())),
        Event::Text(_) => return Some(Wish::Type),
        _ => {}
    }
    let (key, modifiers) = pressed(event)?;
    if modifiers.command || modifiers.alt {
        return None;
    }
    match key {
        Key::Tab if modifiers.shift => Some(Wish::Go(-1, 0)),
        Key::ArrowLeft => Some(Wish::Go(-1, 0)),
        Key::Tab | Key::ArrowRight => Some(Wish::Go(1, 0)),
        Key::ArrowUp => Some(Wish::Go(0, -1)),
        Key::ArrowDown => Some(Wish::Go(0, 1)),
        Key::Enter | Key::F2 => Some(Wish::Type),
        Key::Delete | Key::Backspace => Some(Wish::Clear),
        _ => None,
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
            pen.desk.cursor.choose(&next, DRAFT_ROWS[row], false);
        }
    }
}

/// The cell so many places on: a row begins where the one above ends, and the table is left at
/// neither end.
fn moved(column: usize, row: usize, width: usize, right: isize, down: isize) -> (usize, usize) {
    let last = (width * DRAFT_ROWS.len()).saturating_sub(1);
    let place = row * width + column;
    let place = place.saturating_add_signed(right).min(last);
    let (column, row) = (place % width, place / width);
    let row = row.saturating_add_signed(down).min(DRAFT_ROWS.len() - 1);
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
    for (line, &field) in cells.iter().zip(&DRAFT_ROWS[row(field)..]) {
        for (said, &position) in line.iter().zip(&columns) {
            let persona = &mut pen.set.personas[position];
            let said = if is_list(persona, field) {
                pasted::lines(said).join("\n")
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
        let bottom = DRAFT_ROWS.len() - 1;
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
