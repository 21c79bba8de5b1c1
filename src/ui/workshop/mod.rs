//! The workshop: the map of one persona on the wall, and a line that takes what the group says.
//!
//! The line has the keyboard whenever nothing else is being typed: whatever is clicked, what is
//! typed goes there. Cards are reached by Tab or the arrow up; letters lead back. What is absent:
//! full screen and sound, which the conductor sees to, and everything else of the window.

mod capture;
mod keys;
mod session;
mod timer;
mod top;

pub use keys::{FIGURES, key_name, take as take_keys};
pub use session::Workshop;

use super::board::{self, Wall};
use super::desk::View;
use super::inbox;
use super::pen::Pen;
use super::shell::Status;
use super::theme;
use crate::command::Command;
use crate::model::field::Field;
use egui::text_edit::TextEditState;
use egui::{CentralPanel, Event, Frame, Galley, Key, Margin, Modifiers, Panel, Popup, Ui, vec2};
use std::sync::Arc;

/// A window of this size has everything in its usual size; in a larger one it is larger.
const USUAL: egui::Vec2 = vec2(1_280.0, 720.0);

/// The workshop, in all of the window.
pub fn workshop(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let size = ui.available_size() / USUAL;
    let unit = (size.min_elem().clamp(0.8, 3.0) * 10.0).round() / 10.0;
    before(ui, pen);
    let colours = theme::colours(ui);
    let bar = Frame::new()
        .fill(colours.panel)
        .inner_margin(Margin::symmetric(16, 6));
    Panel::top("workshop top")
        .frame(bar.fill(top::ground(ui, pen)))
        .show(ui, |ui| top::top(ui, pen, status, unit));
    Panel::bottom("workshop capture")
        .frame(bar)
        .show(ui, |ui| capture::bar(ui, pen, status, unit));
    if pen.desk.inbox.is_open {
        inbox::beside(ui, pen, unit);
    }
    CentralPanel::default()
        .frame(Frame::new().fill(colours.background))
        .show(ui, |ui| {
            question(ui, pen, unit);
            let wall = Wall {
                shows_marks: pen.desk.workshop.shows_marks,
                lit: pen.desk.workshop.target,
                is_mac: status.is_mac,
                is_asked: pen.desk.workshop.asks,
            };
            board::wall(ui, pen, wall, unit);
        });
    keep_keyboard(ui, pen);
}

/// The guiding question of the dimension that is written into, so large that it leads the talk.
fn question(ui: &mut Ui, pen: &Pen<'_>, unit: f32) {
    let Some(target) = pen.desk.workshop.target.filter(|_| pen.desk.workshop.asks) else {
        return;
    };
    let field = Field::from(target);
    let own = pen.set.own_question(field).map(str::to_owned);
    let question = own.unwrap_or_else(|| pen.words.questions(field));
    let colours = theme::colours(ui);
    Panel::top("workshop question")
        .frame(
            Frame::new()
                .fill(colours.accent)
                .inner_margin(Margin::symmetric(20, 8)),
        )
        .show_separator_line(false)
        .show(ui, |ui| {
            let gap = 20.0;
            let font = theme::bold(18.0 * unit);
            let name = pen.words.label(target);
            let name = ui.painter().layout_no_wrap(name, font, colours.on_accent);
            let room = ui.available_width() - name.size().x - gap;
            let question = large(ui, &question, unit, room);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                ui.set_height(question.size().y);
                ui.label(name);
                ui.label(question);
            });
        });
}

/// A question in one line where it can be read so from afar, else in two: the board below needs
/// the room as well.
fn large(ui: &Ui, question: &str, unit: f32, room: f32) -> Arc<Galley> {
    let ink = theme::colours(ui).on_accent;
    let laid = |size: f32| {
        let font = theme::serif(size * unit);
        ui.painter().layout(question.to_owned(), font, ink, room)
    };
    let in_lines = |lines, sizes: [f32; 3]| {
        let mut all = sizes.into_iter().map(laid);
        all.find(|galley| galley.rows.len() <= lines)
    };
    let one = in_lines(1, [30.0, 26.0, 23.0]);
    one.or_else(|| in_lines(2, [26.0, 23.0, 20.0]))
        .unwrap_or_else(|| laid(20.0))
}

/// Whether something lies over the workshop that has the keyboard for itself.
fn is_covered(ui: &Ui) -> bool {
    ui.memory(|memory| memory.top_modal_layer().is_some()) || Popup::is_any_open(ui.ctx())
}

/// Whether the keyboard is in a field, whose business letters and Escape are.
fn is_typing(ui: &Ui) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    focused.is_some_and(|id| TextEditState::load(ui.ctx(), id).is_some())
}

/// Keys that are not the business of what has the keyboard: letters go to the line, Escape goes
/// back to it and from it out of the workshop, the arrow up from it to the cards.
fn before(ui: &Ui, pen: &mut Pen<'_>) {
    if is_covered(ui) || pen.desk.board.held.is_some() || pen.desk.board.edited.is_some() {
        return;
    }
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let is_in_line = ui.memory(|memory| memory.has_focus(capture::id()));
    let has_none = ui.memory(|memory| memory.focused().is_none());
    if has_none && pen.desk.workshop.was_in_line && pressed(Modifiers::NONE, Key::Escape) {
        pen.commands.push(Command::Workshop);
    } else if is_in_line {
        if pressed(Modifiers::NONE, Key::ArrowUp) {
            board::enter(pen);
        }
        capture::votes(ui, pen);
    } else if !is_typing(ui) {
        if pen.desk.inbox.held.is_none() && pressed(Modifiers::NONE, Key::Escape) {
            pen.desk.selected.clear();
            capture::focus(ui);
        }
        capture::votes(ui, pen);
        let is_in_inbox = inbox::is_focused(ui, pen);
        let typed = ui.input_mut(|input| {
            let is_letter = |event: &Event| match event {
                Event::Text(text) if is_in_inbox => !text.chars().all(|one| one.is_ascii_digit()),
                // These are keys of cards.
                Event::Text(text) => ![" ", "+", "-"].contains(&text.as_str()),
                _ => false,
            };
            let position = input.events.iter().position(is_letter)?;
            Some(input.events.remove(position))
        });
        if let Some(Event::Text(text)) = typed.filter(|_| !pen.is_read_only()) {
            pen.desk.workshop.line.push_str(&text);
            capture::focus(ui);
        }
    }
}

/// Gives the keyboard back to the line after every click, and whenever nothing has it.
fn keep_keyboard(ui: &Ui, pen: &mut Pen<'_>) {
    pen.desk.workshop.was_in_line = ui.memory(|memory| memory.has_focus(capture::id()));
    let is_leaving = pen.desk.view != View::Workshop || pen.commands.contains(&Command::Workshop);
    let is_wanted = pen.desk.wish.is_some() || pen.desk.inbox.has_keyboard;
    if is_leaving || is_wanted || is_covered(ui) || pen.desk.board.edited.is_some() {
        return;
    }
    let has_none = ui.memory(|memory| memory.focused().is_none());
    let clicked = ui.input(|input| input.pointer.any_click());
    if has_none || clicked && !is_typing(ui) {
        capture::focus(ui);
    }
}
