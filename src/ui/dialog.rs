//! How every question looks: a calm card over the window, its answers at the lower right, the
//! safe one first, the leading one last. Escape is the safe one; Enter the one with the ring.

use super::shell;
use super::theme;
use egui::{Align, Button, Frame, Id, Key, Layout, Margin, Modal};
use egui::{Response, RichText, ScrollArea, Stroke, Ui, Vec2, vec2};

/// Where the keyboard is when a card appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keyboard {
    /// At the leading answer.
    Answer,
    /// In a field of the card, which sees to that itself.
    Field,
}

/// What a card leaves of the window around it, its own margins included.
const AROUND: Vec2 = vec2(96.0, 80.0);

/// Shows a card; says whether Escape was pressed on it.
pub fn modal(ui: &Ui, name: &str, width: f32, content: impl FnOnce(&mut Ui)) -> bool {
    let colours = theme::colours(ui);
    let frame = Frame::popup(ui.style())
        .fill(colours.panel)
        .stroke(Stroke::new(1.0, colours.hairline))
        .corner_radius(8)
        .inner_margin(Margin::same(24));
    let id = Id::unique(("dialog", name));
    let modal = Modal::new(id).frame(frame).show(ui.ctx(), |ui| {
        let room = ui.ctx().content_rect().size() - AROUND;
        ui.set_width(width.min(room.x));
        ui.spacing_mut().item_spacing.y = 2.0 * theme::STEP;
        // What is higher than the window scrolls; until then a card grows with what is on it.
        ui.set_max_height(room.y);
        ScrollArea::vertical().max_height(room.y).show(ui, content);
    });
    modal.is_top_modal && !modal.any_popup_open && ui.input(|input| input.key_pressed(Key::Escape))
}

/// Passes for which a card counts as new: its first ones only measure it, and what is measured
/// cannot have the keyboard.
const NEW: u64 = 3;

/// Whether a card has just appeared; asked in every frame in which it is shown.
pub fn is_new(ui: &Ui, name: &str) -> bool {
    let id = Id::unique(("dialog seen", name));
    let pass = ui.ctx().cumulative_pass_nr();
    let seen: Option<(u64, u64)> = ui.data(|data| data.get_temp(id));
    let since = seen
        .filter(|(_, last)| last + 1 >= pass)
        .map_or(pass, |(since, _)| since);
    ui.data_mut(|data| data.insert_temp(id, (since, pass)));
    pass < since + NEW
}

/// Gives something on a card the keyboard, once, when the card appears.
pub fn give_keyboard(ui: &Ui, name: &str, response: &Response) {
    let id = Id::unique(("dialog keyboard", name));
    let is_new = is_new(ui, name);
    if is_new || ui.data(|data| data.get_temp(id)) == Some(true) {
        // It counts once the card is no longer measured.
        let has = ui.memory(|memory| memory.has_focus(response.id));
        let is_wanted = is_new || !has;
        ui.data_mut(|data| data.insert_temp(id, is_wanted));
        response.request_focus();
        if is_wanted {
            ui.ctx().request_repaint();
        }
    }
}

/// A sentence on a card.
pub fn text(ui: &mut Ui, text: &str) {
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(text).color(mute));
}

/// The answers of a card: plain ones, then the leading one. Gives the number of the one that was
/// chosen; the leading one has the highest.
pub fn answers(
    ui: &mut Ui,
    name: &str,
    plain: &[String],
    leading: &str,
    can_lead: bool,
    keyboard: Keyboard,
) -> Option<usize> {
    answers_beside(ui, name, |_| {}, (plain, leading, can_lead), keyboard)
}

/// The same with something at their left: the plain ones, the leading one and whether it can be
/// given.
pub fn answers_beside(
    ui: &mut Ui,
    name: &str,
    beside: impl FnOnce(&mut Ui),
    (plain, leading, can_lead): (&[String], &str, bool),
    keyboard: Keyboard,
) -> Option<usize> {
    ui.add_space(2.0 * theme::STEP);
    let mut chosen = None;
    let buttons = |ui: &mut Ui| {
        for (number, label) in plain.iter().enumerate() {
            let button = Button::new(label).min_size(vec2(0.0, theme::CONTROL));
            if ui.add(button).clicked() {
                chosen = Some(number);
            }
        }
        let response = shell::leading(ui, None, leading, can_lead);
        if response.clicked() {
            chosen = Some(plain.len());
        }
        if keyboard == Keyboard::Answer {
            give_keyboard(ui, name, &response);
        }
    };
    sides(ui, Id::unique(("answers", name)), beside, buttons);
    chosen
}

/// Something at the left, in the room that is left by something at the right; the keyboard walks
/// through both from the left.
pub fn sides(ui: &mut Ui, id: Id, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    // The width of what comes later is needed first, and is what it was the last time.
    let known: Option<f32> = ui.data(|data| data.get_temp(id));
    ui.horizontal_top(|ui| {
        let gap = ui.spacing().item_spacing.x;
        let room = (ui.available_width() - known.unwrap_or(0.0) - gap).max(0.0);
        let column = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(vec2(room, 0.0), column, |ui| {
            ui.set_width(room);
            left(ui);
        });
        let width = ui.horizontal(right).response.rect.width();
        if known.is_none_or(|known| (width - known).abs() > 0.5) {
            ui.data_mut(|data| data.insert_temp(id, width));
            ui.ctx()
                .request_discard("sides are placed by the width of the right one");
        }
    });
}
