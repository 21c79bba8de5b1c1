//! What brings a customer to us: the wish in the customer's words, its kind, its worth to both
//! sides, and how success is measured.

use super::choose::OneOf;
use super::field::{self, Look};
use super::pen::Pen;
use super::row::{self, Row};
use super::scale;
use super::theme;
use crate::document::{At, EditKind};
use crate::model::statement::{Purpose, PurposeKind, Step};
use egui::{Rect, RichText, Ui, vec2};

/// The width of five bars.
const BARS: f32 = 90.0;

/// One of them, in two lines.
pub fn row(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, purpose: &mut Purpose) -> Rect {
    let row = Row {
        at,
        name,
        hint: "",
        beside: 0.0,
        leads: false,
    };
    row::row(
        ui,
        pen,
        &row,
        purpose,
        |_, _, _| {},
        |ui, pen, purpose| below(ui, pen, at, name, purpose),
    )
}

fn below(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, purpose: &mut Purpose) {
    let part = |part| at.clone().part(part);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
        let mut kinds = vec![(None, pen.say("ui-purpose-kind"))];
        kinds.extend(
            PurposeKind::ALL
                .iter()
                .map(|&one| (Some(one), pen.words.label(one))),
        );
        ui.allocate_ui(vec2(110.0, theme::CONTROL), |ui| {
            let name = format!("{name}: {}", pen.say("ui-purpose-kind"));
            let one_of = OneOf {
                at: &part("kind"),
                name: &name,
                options: &kinds,
            };
            one_of.quiet(ui, pen, &mut purpose.kind);
        });
        worth(
            ui,
            pen,
            &part("customer"),
            "ui-worth-customer",
            &mut purpose.worth_to_customer,
        );
        worth(
            ui,
            pen,
            &part("company"),
            "ui-worth-company",
            &mut purpose.worth_to_company,
        );
        let room = ui.available_width().max(160.0);
        ui.allocate_ui(vec2(room, theme::CONTROL), |ui| {
            let hint = pen.say("ui-measure");
            let name = format!("{name}: {hint}");
            let look = Look {
                wraps: false,
                ..Look::row()
            };
            field::bare(
                ui,
                pen,
                &part("measure"),
                &name,
                &hint,
                &mut purpose.measure,
                &look,
            );
        });
    });
    ui.add_space(theme::STEP);
}

fn worth(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, id: &str, step: &mut Option<Step>) {
    let name = pen.say(id);
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(&name).size(12.0).color(mute));
    let said = step.map_or_else(
        || pen.say("ui-unset"),
        |step| {
            pen.words
                .say_with("ui-of-five", &[("step", u8::from(step).into())])
        },
    );
    let now = ui.scope(|ui| {
        pen.still(ui);
        scale::bars(ui, BARS, &name, &said, *step)
    });
    let now = now.inner;
    if now != *step {
        *step = now;
        pen.did(EditKind::Choose, at.clone());
    }
}
