//! A scale from 1 to 5: five bars to click, arrow keys, the word of the step beside them.

use super::field;
use super::marks;
use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use crate::model::field::Field;
use crate::model::statement::{Scale, Step};
use egui::{EventFilter, Key, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// A scale below its name, with its word and a remark.
pub fn scale(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, field: Field, scale: &mut Scale) {
    let name = pen.words.label(field);
    let colours = theme::colours(ui);
    ui.horizontal(|ui| {
        ui.add_sized(
            [140.0, theme::CONTROL],
            egui::Label::new(&name).halign(egui::Align::LEFT),
        );
        if marks::evidence(ui, pen.words, &mut scale.evidence) {
            pen.did(EditKind::Evidence, at.clone());
        }
        let word = |step: Option<Step>| {
            step.map_or_else(
                || pen.words.say("ui-unset"),
                |step| pen.words.step(field, step),
            )
        };
        let before = scale.value.map_or(0, u8::from);
        let said = word(scale.value);
        let now = bars(ui, &name, &said, before);
        if now != before {
            scale.value = Step::try_from(now).ok();
            pen.did(EditKind::Choose, at.clone().part("value"));
        }
        ui.label(
            RichText::new(said)
                .font(theme::bold(13.0))
                .color(colours.ink),
        );
        let hint = pen.say("ui-remark");
        let label = format!("{name}: {hint}");
        let look = field::Look {
            is_framed: false,
            ..field::Look::default()
        };
        field::bare(
            ui,
            pen,
            &at.clone().part("remark"),
            &label,
            &hint,
            &mut scale.text,
            &look,
        );
    });
}

/// Five bars; gives the step chosen, 0 for none. A click on the chosen step unsets it.
fn bars(ui: &mut Ui, name: &str, said: &str, step: u8) -> u8 {
    let (rect, response) = ui.allocate_exact_size(vec2(160.0, theme::CONTROL), Sense::click());
    let colours = theme::colours(ui);
    let mut now = step;
    let bar = |n: u8| {
        let left = rect.left() + 32.0 * f32::from(n - 1);
        egui::Rect::from_min_max(
            pos2(left, rect.center().y - 4.0),
            pos2(left + 28.0, rect.center().y + 4.0),
        )
    };
    if let Some(at) = response
        .interact_pointer_pos()
        .filter(|_| response.clicked())
    {
        let clicked = (1..=5).find(|&n| at.x <= bar(n).right() + 2.0).unwrap_or(5);
        now = if clicked == step { 0 } else { clicked };
    }
    if response.has_focus() {
        ui.memory_mut(|memory| {
            let filter = EventFilter {
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            memory.set_focus_lock_filter(response.id, filter);
        });
        ui.input(|input| {
            if input.key_pressed(Key::ArrowRight) {
                now = (now + 1).min(5);
            }
            if input.key_pressed(Key::ArrowLeft) {
                now = now.saturating_sub(1);
            }
            if input.key_pressed(Key::Delete) {
                now = 0;
            }
        });
    }
    for n in 1..=5 {
        let colour = if n <= now {
            colours.accent
        } else {
            colours.track
        };
        ui.painter().rect_filled(bar(n), 4.0, colour);
    }
    marks::ring(ui, &response);
    response.widget_info(|| WidgetInfo {
        value: Some(f64::from(now)),
        ..WidgetInfo::labeled(Role::Slider, true, name)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_value(said);
        node.set_min_numeric_value(1.0);
        node.set_max_numeric_value(5.0);
    });
    now
}
