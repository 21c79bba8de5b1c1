//! Things with how often they are used, and a word on it: media, channels.

use super::choose::OneOf;
use super::field::{self, Look};
use super::pen::Pen;
use super::row::{self, Row};
use crate::document::At;
use crate::model::statement::{Frequency, Rated};
use egui::{Rect, Ui, vec2};

const RATING: f32 = 150.0;
const REMARK: f32 = 130.0;

/// One of them.
pub fn row(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, item: &mut Rated) -> Rect {
    let row = Row {
        at,
        name,
        hint: "",
        beside: RATING + REMARK + 4.0,
        leads: false,
    };
    row::row(
        ui,
        pen,
        &row,
        item,
        |ui, pen, item| beside(ui, pen, at, name, item),
        |_, _, _| {},
    )
}

fn beside(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, item: &mut Rated) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let mut options = vec![(None, pen.say("ui-unset"))];
        options.extend(
            Frequency::ALL
                .iter()
                .map(|&one| (Some(one), pen.words.label(one))),
        );
        let often = format!("{name}: {}", pen.say("ui-how-often"));
        ui.allocate_ui(vec2(RATING, row::HEIGHT), |ui| {
            let at = at.clone().part("rating");
            let one_of = OneOf {
                at: &at,
                name: &often,
                options: &options,
            };
            one_of.quiet(ui, pen, &mut item.rating);
        });
        let hint = pen.say("ui-remark");
        let label = format!("{name}: {hint}");
        let look = Look {
            wraps: false,
            ..Look::row()
        };
        let at = at.clone().part("remark");
        field::bare(ui, pen, &at, &label, &hint, &mut item.remark, &look);
    });
}
