//! Guiding questions: the usual one stands in each field as its hint, one's own takes its place.

use crate::document::At;
use crate::model::field::{Field, Group};
use crate::model::persona_set::Question;
use crate::ui::field;
use crate::ui::pen::Pen;
use crate::ui::theme;
use egui::{RichText, Ui};

/// Two columns where there is room for both.
const WIDE: f32 = 760.0;

/// The page.
pub(super) fn questions(ui: &mut Ui, pen: &mut Pen<'_>) {
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(pen.say("document-questions-about")).color(mute));
    let count = if ui.available_width() >= WIDE { 2 } else { 1 };
    for &group in Group::ALL {
        let fields: Vec<Field> = Field::of(group).collect();
        if fields.is_empty() {
            continue;
        }
        ui.add_space(3.0 * theme::STEP);
        ui.label(RichText::new(pen.words.label(group)).font(theme::bold(15.0)));
        // Row by row, so that Tab goes on in reading order.
        for row in fields.chunks(count) {
            ui.columns(count, |columns| {
                for (ui, &field) in columns.iter_mut().zip(row) {
                    question(ui, pen, field);
                }
            });
        }
    }
    ui.add_space(8.0 * theme::STEP);
}

fn question(ui: &mut Ui, pen: &mut Pen<'_>, field: Field) {
    let position = |pen: &Pen<'_>| pen.set.questions.iter().position(|one| one.field == field);
    let own = position(pen).map(|at| pen.set.questions[at].text.clone());
    let mut text = own.unwrap_or_default();
    let (name, hint) = (pen.words.label(field), pen.words.question(field));
    if !field::labelled(ui, pen, &At::question(field), &name, &hint, &mut text) {
        return;
    }
    match (position(pen), text.is_empty()) {
        (Some(at), true) => {
            pen.set.questions.remove(at);
        }
        (Some(at), false) => pen.set.questions[at].text = text,
        (None, _) => pen.set.questions.push(Question { field, text }),
    }
}
