//! Which rows are selected: by Ctrl and Shift with a click, by Shift with an arrow.
//!
//! Selecting goes over the order in which rows stand on the screen, so that it can run from one
//! list into the next.

use super::Wish;
use crate::document::At;
use crate::ui::desk::Desk;
use crate::ui::pen::Pen;
use egui::{Key, Popup, Response, Ui};

/// Says that the row at a place stands here; gives whether it is selected.
pub fn stands(pen: &mut Pen<'_>, at: &At) -> bool {
    pen.rows.push(at.clone());
    pen.desk.selected.contains(at)
}

/// What a click on a row selects: with Ctrl this row too, with Shift all from where it began; a
/// plain click, or the keyboard on a row that is not selected, ends selecting.
pub fn clicked(ui: &Ui, pen: &mut Pen<'_>, at: &At, row: &Response) {
    let (modifiers, is_pressed, is_escape) = ui.input(|input| {
        let is_pressed = input.pointer.primary_pressed();
        (input.modifiers, is_pressed, input.key_pressed(Key::Escape))
    });
    // Escape closes a menu first.
    if is_escape && !Popup::is_any_open(ui.ctx()) {
        pen.desk.selected.clear();
    }
    let is_here = is_pressed && row.contains_pointer();
    if is_here && modifiers.command {
        pen.ask(at.clone(), Wish::Choose);
    } else if is_here && modifiers.shift && pen.desk.anchor.as_ref() != Some(at) {
        pen.ask(at.clone(), Wish::ChooseTo);
    } else if is_here
        || row.gained_focus() && modifiers.is_none() && !pen.desk.selected.contains(at)
    {
        pen.desk.selected.clear();
        pen.desk.anchor = Some(at.clone());
    }
}

/// Does what was wished of the selection or of the keyboard's place; gives the wish back where it
/// is about something else.
pub(super) fn obey(pen: &mut Pen<'_>, at: &At, wish: Wish) -> Option<Wish> {
    let neighbour = |down: bool| {
        let here = pen.rows.iter().position(|row| row == at)?;
        let there = if down { here + 1 } else { here.checked_sub(1)? };
        pen.rows.get(there).cloned()
    };
    match wish {
        Wish::Choose => toggle(pen.desk, at),
        Wish::ChooseTo => extend(pen, at),
        Wish::ChooseUp | Wish::ChooseDown => {
            let to = neighbour(wish == Wish::ChooseDown).unwrap_or_else(|| at.clone());
            pen.desk.anchor.get_or_insert_with(|| at.clone());
            extend(pen, &to);
            pen.desk.wish = Some(to);
        }
        Wish::GoUp | Wish::GoDown => {
            pen.desk.selected.clear();
            pen.desk.wish = neighbour(wish == Wish::GoDown);
        }
        other => return Some(other),
    }
    None
}

fn toggle(desk: &mut Desk, at: &At) {
    // The row where the keyboard was is the first of the selection.
    if desk.selected.is_empty()
        && let Some(anchor) = desk.anchor.take().filter(|anchor| anchor != at)
    {
        desk.selected.push(anchor);
    }
    match desk.selected.iter().position(|chosen| chosen == at) {
        Some(position) => {
            desk.selected.remove(position);
        }
        None => desk.selected.push(at.clone()),
    }
    desk.anchor = Some(at.clone());
}

fn extend(pen: &mut Pen<'_>, to: &At) {
    let anchor = pen.desk.anchor.get_or_insert_with(|| to.clone()).clone();
    let place = |at: &At| pen.rows.iter().position(|row| row == at);
    if let (Some(from), Some(to)) = (place(&anchor), place(to)) {
        pen.desk.selected = pen.rows[from.min(to)..=from.max(to)].to_vec();
    }
}
