//! What an earlier run has left unsaved: offered document by document, lost only on purpose.

use super::dialog;
use super::theme;
use crate::text::Words;
use egui::{
    Align, Button, Frame, Id, Layout, Margin, Response, RichText, Role, ScrollArea, Stroke,
};
use egui::{Ui, WidgetInfo, vec2};

/// The card's name.
const NAME: &str = "left over";

/// One document that was left unsaved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOverRow {
    /// What it is called.
    pub title: String,
    /// Its file, and when it was secured last; or why it cannot be read.
    pub about: String,
    /// Whether it can be read.
    pub is_sound: bool,
}

/// The documents that were left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOvers {
    /// In the order in which they are shown.
    pub rows: Vec<LeftOverRow>,
    /// Which is to be discarded once this is confirmed.
    pub sure: Option<usize>,
}

/// What is to become of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOverAnswer {
    /// Go on with this one.
    Restore(usize),
    /// Forget this one.
    Discard(usize),
    /// Ask again at the next start.
    Later,
}

/// Offers them; gives the answer in the frame in which it is given. Escape is later.
pub fn left_over(ui: &Ui, words: &Words, left: &mut LeftOvers) -> Option<LeftOverAnswer> {
    let mut answer = None;
    let escaped = dialog::modal(ui, NAME, 640.0, |ui| {
        ui.heading(words.say("ui-left-heading"));
        dialog::text(ui, &words.say("ui-left-about"));
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for (number, one) in left.rows.iter().enumerate() {
                let is_sure = left.sure == Some(number);
                let given = row(ui, words, one, is_sure, number == 0);
                match given {
                    Some(true) => answer = Some(LeftOverAnswer::Restore(number)),
                    Some(false) if is_sure => answer = Some(LeftOverAnswer::Discard(number)),
                    Some(false) => left.sure = Some(number),
                    None => {}
                }
            }
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let later = Button::new(words.say("answer-later"));
            if ui.add(later.min_size(vec2(0.0, theme::CONTROL))).clicked() {
                answer = Some(LeftOverAnswer::Later);
            }
        });
    });
    answer.or(escaped.then_some(LeftOverAnswer::Later))
}

/// One document; true for going on with it, false for forgetting it.
fn row(
    ui: &mut Ui,
    words: &Words,
    row: &LeftOverRow,
    is_sure: bool,
    is_first: bool,
) -> Option<bool> {
    let colours = theme::colours(ui);
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, colours.hairline))
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::symmetric(12, 8));
    let mut answer = None;
    let text = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(RichText::new(&row.title).font(theme::bold(13.0)));
        dialog::text(ui, &row.about);
    };
    let buttons = |ui: &mut Ui| {
        let restore = words.say("answer-restore");
        let restore = named(ui, &restore, &row.title, row.is_sound);
        if is_first {
            dialog::give_keyboard(ui, NAME, &restore);
        }
        if restore.clicked() {
            answer = Some(true);
        }
        let id = if is_sure {
            "answer-really-discard"
        } else {
            "answer-discard-work"
        };
        if named(ui, &words.say(id), &row.title, true).clicked() {
            answer = Some(false);
        }
    };
    let id = Id::unique(("left over", &row.title, &row.about));
    frame.show(ui, |ui| dialog::sides(ui, id, text, buttons));
    answer
}

/// A button that is heard with what it is about.
fn named(ui: &mut Ui, label: &str, about: &str, is_enabled: bool) -> Response {
    let response = ui.add_enabled(is_enabled, Button::new(label));
    let name = format!("{label}: {about}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, &name));
    response
}
