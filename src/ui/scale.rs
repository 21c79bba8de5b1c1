//! A scale from 1 to 5: five bars, the word of the step beside them, and a remark that is printed.

use super::deciding;
use super::field::{self, Look};
use super::pen::Pen;
use super::row;
use super::rows::{self, Wish};
use super::steps::{self, Steps};
use super::{marks, theme};
use crate::document::{At, EditKind};
use crate::model::field::Field;
use crate::model::statement::{Scale, Statement, Step};
use egui::{Align, Label, Layout, Rect, RichText, Ui, UiBuilder, vec2};

const NAME: f32 = 140.0;
/// The width of five bars.
const BARS: f32 = 160.0;

/// A scale in one line: evidence, name, bars, word, remark, menu.
pub fn scale(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, field: Field, scale: &mut Scale) {
    let remark = at.clone().part("remark");
    let name = pen.words.label(field);
    // The menu and the keys of marks are those of the whole scale.
    if ui.memory(|memory| memory.has_focus(field::id(&remark)))
        && let Some(wish) = rows::keys(ui, &remark, &scale.stated())
    {
        pen.ask(at.clone(), wish);
    }
    let own = UiBuilder::new().scope_id(field::id(at).with("scale"));
    ui.scope_builder(own, |ui| {
        ui.horizontal(|ui| {
            let mut evidence = scale.evidence;
            ui.scope(|ui| {
                pen.still(ui);
                if marks::evidence(ui, pen.words, &mut evidence) {
                    pen.ask(at.clone(), Wish::Evidence(evidence));
                }
            });
            cell(ui, NAME, Label::new(&name).truncate());
            let unset = pen.say("ui-unset");
            let said = scale
                .value
                .map_or(unset, |step| pen.words.step(field, step));
            let now = ui.scope(|ui| {
                pen.still(ui);
                bars(ui, BARS, &name, &said, scale.value)
            });
            let now = now.inner;
            if now != scale.value {
                scale.value = now;
                pen.did(EditKind::Choose, at.clone().part("value"));
            }
            let mute = theme::colours(ui).mute;
            let said = match scale.value {
                Some(_) => RichText::new(said).font(theme::bold(13.0)),
                None => RichText::new(said).color(mute),
            };
            ui.add(Label::new(said));
            let room = (ui.available_width() - 72.0).max(64.0);
            let hint = pen.say("ui-remark");
            let label = format!("{name}: {hint}");
            let written = ui
                .allocate_ui(vec2(room, theme::CONTROL), |ui| {
                    let look = Look {
                        wraps: false,
                        ..Look::row()
                    };
                    field::bare(ui, pen, &remark, &label, &hint, &mut scale.text, &look)
                })
                .inner;
            let (end, _) = ui.allocate_exact_size(vec2(64.0, theme::CONTROL), egui::Sense::empty());
            let is_near = ui.rect_contains_pointer(ui.min_rect()) || written.has_focus();
            let links = Rect::from_min_size(end.min, vec2(38.0, theme::CONTROL));
            let dots = Rect::from_min_size(links.right_top(), vec2(24.0, theme::CONTROL));
            let stated = scale.stated();
            row::links(ui, pen, links, at, &stated, is_near);
            row::menu_button(ui, pen, dots, at, &stated, &written, is_near);
        });
        deciding::under(ui, pen, at);
    });
}

/// A label in a place so wide, so that what follows stands in a column.
pub fn cell(ui: &mut Ui, width: f32, label: Label) {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, theme::CONTROL), layout, |ui| {
        ui.set_min_width(width);
        ui.add(label);
    });
}

/// Five bars; gives the step that is set.
pub fn bars(ui: &mut Ui, width: f32, name: &str, said: &str, step: Option<Step>) -> Option<Step> {
    let steps = Steps {
        all: 1..=5,
        first: 1,
        name,
        said,
    };
    let number = |step: Step| i8::try_from(u8::from(step)).unwrap_or_default();
    let (rect, now) = steps::pick(ui, vec2(width, theme::CONTROL), &steps, step.map(number));
    let colours = theme::colours(ui);
    for n in 0..5_i8 {
        let colour = if now.is_some_and(|now| n < now) {
            colours.accent
        } else {
            colours.track
        };
        let left = rect.left_center() + vec2(width / 5.0 * f32::from(n) + 2.0, -4.0);
        let bar = Rect::from_min_size(left, vec2(width / 5.0 - 5.0, 8.0));
        ui.painter().rect_filled(bar, 4.0, colour);
    }
    now.and_then(|now| Step::try_from(now.unsigned_abs()).ok())
}
