//! The inbox: notes that nobody has sorted yet, beside the map they are dealt to.
//!
//! Lines are pasted or written; then one key each deals the note that has the keyboard to a
//! dimension, or to a list of the profile, and goes on to the next. What is absent: how a note is
//! dealt, which is the model's business.

mod card;
mod picking;

pub use card::is_focused;
pub use picking::{Picking, picker};

use super::desk::View;
use super::field;
use super::pen::Pen;
use super::workshop::FIGURES;
use super::{icon, rows, theme};
use crate::document::{At, EditKind, texts};
use crate::model::Id;
use crate::model::empathy::{Dimension, Note};
use crate::model::field::Field;
use crate::model::pasted::said;
use egui::{
    Align, Button, Frame, Key, Layout, Margin, Modifiers, Panel, RichText, ScrollArea, Ui, vec2,
};

/// The figure that deals into the profile, behind those of the dimensions.
const PROFILE: usize = FIGURES.len() - 1;

/// The inbox as it lies on the desk.
#[derive(Clone, Debug, Default)]
pub struct Inbox {
    /// Whether it is open.
    pub is_open: bool,
    /// Whether its current note is to get the keyboard.
    pub has_keyboard: bool,
    /// The note that is dealt next; the first where this names none.
    current: Option<Id>,
    /// What is written into its line.
    line: String,
    /// The field of the profile that is being picked.
    pub picking: Option<Picking>,
    /// The note that is being dragged.
    pub held: Option<Id>,
    /// Where on the map it was let go.
    pub landed: Option<(Field, usize)>,
}

/// The inbox in a panel at the right, so many times as large as usual.
pub fn beside(ui: &mut Ui, pen: &mut Pen<'_>, unit: f32) {
    let colours = theme::colours(ui);
    let frame = Frame::new()
        .fill(colours.panel)
        .inner_margin(Margin::symmetric(12, 8));
    Panel::right("inbox")
        .frame(frame)
        .default_size(316.0 * unit)
        .size_range(240.0..=480.0 * unit)
        .show(ui, |ui| contents(ui, pen, unit));
}

fn contents(ui: &mut Ui, pen: &mut Pen<'_>, unit: f32) {
    let count = pen.set.inbox.len();
    let name = pen
        .words
        .say_with("inbox-count", &[("count", count.into())]);
    ui.horizontal(|ui| {
        ui.label(RichText::new(name).font(theme::bold(15.0 * unit)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon::button(ui, "close", &pen.say("inbox-close"), true).clicked() {
                pen.desk.inbox.is_open = false;
            }
        });
    });
    if pen.desk.view != View::Workshop && !pen.is_read_only() {
        line(ui, pen);
    }
    if count == 0 {
        let mute = theme::colours(ui).mute;
        let text = RichText::new(pen.say("inbox-empty")).size(13.0 * unit);
        ui.add(egui::Label::new(text.color(mute)).wrap());
        pen.desk.inbox.has_keyboard = false;
        return;
    }
    if pen.position().is_some() && !pen.is_read_only() {
        Panel::bottom("inbox goals")
            .frame(Frame::new().inner_margin(Margin::symmetric(0, 8)))
            .show_separator_line(false)
            .show(ui, |ui| goals(ui, pen));
    }
    keys(ui, pen);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 1.5 * theme::STEP;
        // Room for the ring of the first card.
        ui.add_space(0.5 * theme::STEP);
        let mut inbox = std::mem::take(&mut pen.set.inbox);
        for note in &mut inbox {
            card::card(ui, pen, note, unit);
        }
        pen.set.inbox = inbox;
    });
    card::drag(ui, pen);
}

/// Deals the note that was let go over the map.
pub fn land(ui: &Ui, pen: &mut Pen<'_>) {
    let landed = pen.desk.inbox.landed.take();
    if let Some(((to, index), note)) = landed.zip(pen.desk.inbox.held.clone()) {
        deal_to(pen, &note, to, index);
    }
    card::let_go(ui, pen);
}

/// The line that takes notes where no group sits before a line of its own.
fn line(ui: &mut Ui, pen: &mut Pen<'_>) {
    let id = egui::Id::unique("inbox line");
    let has_keyboard = ui.memory(|memory| memory.has_focus(id));
    let mut text = std::mem::take(&mut pen.desk.inbox.line);
    let taken = ui.input_mut(|input| {
        if !has_keyboard {
            return None;
        }
        let pasted = rows::pasted(input);
        let is_entered = input.consume_key(Modifiers::NONE, Key::Enter);
        pasted.or_else(|| is_entered.then(|| std::mem::take(&mut text)))
    });
    let (name, hint) = (pen.say("inbox-line"), pen.say("inbox-line-hint"));
    field::asked(ui, id, &name, &hint, &mut text);
    pen.desk.inbox.line = text;
    let notes: Vec<Note> = said(&taken.unwrap_or_default())
        .into_iter()
        .map(|said| Note {
            id: pen.ids.fresh(),
            text: said.text,
            author: said.author,
            ..Note::default()
        })
        .collect();
    if let Some(last) = notes.last() {
        let kind = if notes.len() > 1 {
            EditKind::Paste
        } else {
            EditKind::Add
        };
        let at = At::thing(&last.id, texts::INBOX);
        pen.set.inbox.extend(notes);
        pen.did(kind, at);
    }
}

/// Where the current note can go, each with its key.
fn goals(ui: &mut Ui, pen: &mut Pen<'_>) {
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(pen.say("inbox-deal")).size(12.0).color(mute));
    let all = Dimension::ALL.iter().map(|&one| pen.words.label(one));
    let labels: Vec<String> = all.chain([pen.say("inbox-profile")]).collect();
    let room = ui.available_width();
    let half = (room - ui.spacing().item_spacing.x) / 2.0;
    ui.spacing_mut().interact_size.y = 28.0;
    for (row, pair) in labels.chunks(2).enumerate() {
        ui.horizontal(|ui| {
            for (column, label) in pair.iter().enumerate() {
                let figure = 2 * row + column + 1;
                let width = if pair.len() == 1 { room } else { half };
                let button = Button::new(label)
                    .shortcut_text(figure.to_string())
                    .truncate()
                    .min_size(vec2(width, 28.0));
                let button = ui.add_sized(vec2(width, 28.0), button);
                button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, label));
                if button.clicked() {
                    deal(pen, figure);
                }
            }
        });
    }
}

/// The note that is dealt next.
fn current(pen: &Pen<'_>) -> Option<usize> {
    let known = pen.desk.inbox.current.as_ref();
    let mut inbox = pen.set.inbox.iter();
    let place = inbox.position(|note| Some(&note.id) == known);
    place.or((!pen.set.inbox.is_empty()).then_some(0))
}

/// Does what the keyboard asks of the note that has it.
fn keys(ui: &Ui, pen: &mut Pen<'_>) {
    let Some(place) = current(pen) else {
        return;
    };
    let note = pen.set.inbox[place].id.clone();
    let is_new = pen.desk.inbox.current.as_ref() != Some(&note);
    pen.desk.inbox.current = Some(note.clone());
    if !card::has_keyboard(ui, &note) || is_new {
        return;
    }
    card::keep_arrows(ui, &note);
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let dealt = FIGURES[1..].iter().position(|&key| pressed(key));
    if let Some(index) = dealt {
        deal(pen, index + 1);
    } else if pressed(Key::ArrowDown) {
        go(pen, (place + 1).min(pen.set.inbox.len() - 1));
    } else if pressed(Key::ArrowUp) {
        go(pen, place.saturating_sub(1));
    } else if pressed(Key::Enter) || pressed(Key::F2) {
        field::begin(ui, &At::thing(&note, texts::INBOX));
    } else if !pen.is_read_only() && (pressed(Key::Delete) || pressed(Key::Backspace)) {
        pen.set.inbox.remove(place);
        pen.did(EditKind::Remove, At::thing(&note, texts::INBOX));
        go_on(pen, place);
    }
}

/// Deals the current note by the figure of its goal.
fn deal(pen: &mut Pen<'_>, figure: usize) {
    let Some(place) = current(pen).filter(|_| !pen.is_read_only()) else {
        return;
    };
    let note = pen.set.inbox[place].id.clone();
    if figure == PROFILE {
        pen.desk.inbox.picking = Some(Picking::note(note));
    } else if let Some(&dimension) = Dimension::ALL.get(figure - 1) {
        deal_to(pen, &note, dimension.into(), usize::MAX);
    }
}

/// Deals a note to a field of the persona shown, and goes on to the next: one step to be undone.
fn deal_to(pen: &mut Pen<'_>, note: &Id, to: Field, index: usize) {
    let mut inbox = pen.set.inbox.iter();
    let place = inbox.position(|one| one.id == *note);
    let is_read_only = pen.is_read_only();
    let persona = pen.persona().map(|persona| persona.id.clone());
    let Some(persona) = persona.filter(|_| !is_read_only) else {
        return;
    };
    let dealt = pen.set.deal(note, &persona, to, index, pen.ids);
    if let (Some(id), Some(place)) = (dealt, place) {
        let at = At::item(&persona, to, &id);
        if to.dimension().is_some() {
            pen.desk.board.shown = Some(at.clone());
        }
        pen.did(EditKind::Deal, at);
        go_on(pen, place);
    }
}

/// Goes on to the note that stands at a place now, or to the last.
fn go_on(pen: &mut Pen<'_>, place: usize) {
    if let Some(last) = pen.set.inbox.len().checked_sub(1) {
        go(pen, place.min(last));
    }
}

fn go(pen: &mut Pen<'_>, place: usize) {
    pen.desk.inbox.current = pen.set.inbox.get(place).map(|note| note.id.clone());
    pen.desk.inbox.has_keyboard = true;
}
