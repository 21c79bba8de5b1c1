//! What the document is about: its purpose and market, its research, its authors and days.

use super::brand;
use super::{head, line};
use crate::document::At;
use crate::document::texts::{AUTHORS, OF_DOCUMENT};
use crate::model::Language;
use crate::model::persona_set::Market;
use crate::ui::field::{self, Look};
use crate::ui::form;
use crate::ui::parsed;
use crate::ui::pen::Pen;
use crate::ui::theme;
use egui::Ui;

/// Two columns where there is room for both.
const WIDE: f32 = 760.0;

/// The page.
pub(super) fn about(ui: &mut Ui, pen: &mut Pen<'_>) {
    let columns = if ui.available_width() >= WIDE { 2 } else { 1 };
    ui.spacing_mut().item_spacing.x = 6.0 * theme::STEP;
    ui.columns(columns, |columns| {
        for column in columns.iter_mut() {
            column.spacing_mut().item_spacing.x = 2.0 * theme::STEP;
        }
        purpose(&mut columns[0], pen);
        let last = columns.len() - 1;
        state(&mut columns[last], pen);
        brand::brand(&mut columns[last], pen);
    });
    ui.add_space(8.0 * theme::STEP);
}

/// One of the document's own lines.
pub(super) fn own(ui: &mut Ui, pen: &mut Pen<'_>, part: &'static str, rows: usize) {
    let found = OF_DOCUMENT.iter().find(|(one, _)| *one == part);
    if let Some(&one) = found {
        let at = At::document(part);
        // Out of the document while it is drawn, so that both can be written to.
        let mut text = std::mem::take((one.1)(pen.set));
        line(
            ui,
            pen,
            (part, |text: &mut String| text),
            &at,
            &mut text,
            rows,
        );
        *(one.1)(pen.set) = text;
    }
}

fn purpose(ui: &mut Ui, pen: &mut Pen<'_>) {
    head(ui, pen, "document-purpose");
    own(ui, pen, "document-title", 1);
    own(ui, pen, "document-objective", 3);
    let mut market = pen.set.market;
    let at = At::document("market");
    form::choice(ui, pen, &at, "document-market", Market::ALL, &mut market);
    pen.set.market = market;
    ui.add_space(theme::STEP);
    own(ui, pen, "document-organisation", 1);
    own(ui, pen, "document-offering", 2);
    head(ui, pen, "document-research");
    own(ui, pen, "document-fieldwork", 1);
    own(ui, pen, "document-sample", 1);
}

fn state(ui: &mut Ui, pen: &mut Pen<'_>) {
    head(ui, pen, "document-state");
    authors(ui, pen);
    ui.columns_const(|[version, date, review]| {
        own(version, pen, "document-version", 1);
        let mut day = pen.set.date;
        parsed::day(
            date,
            pen,
            &At::document("document-date"),
            "document-date",
            &mut day,
        );
        pen.set.date = day;
        let mut day = pen.set.review_on;
        parsed::day(
            review,
            pen,
            &At::document("document-review"),
            "document-review",
            &mut day,
        );
        pen.set.review_on = day;
    });
}

/// The authors in one field, one a line.
fn authors(ui: &mut Ui, pen: &mut Pen<'_>) {
    let mut text = pen.set.authors.join("\n");
    let look = Look {
        rows: 2,
        ..Look::default()
    };
    let (name, hint) = (pen.say(AUTHORS), pen.say("document-authors-hint"));
    let at = At::document(AUTHORS);
    if field::labelled_as(ui, pen, &at, &name, &hint, &mut text, &look) {
        pen.set.authors = if text.is_empty() {
            Vec::new()
        } else {
            text.split('\n').map(str::to_owned).collect()
        };
    }
    ui.add_space(theme::STEP);
}

/// The language of the posters.
pub(super) fn language(ui: &mut Ui, pen: &mut Pen<'_>) {
    let mut language = pen.set.language;
    let at = At::document("language");
    form::choice(
        ui,
        pen,
        &at,
        "document-language",
        &Language::ALL,
        &mut language,
    );
    pen.set.language = language;
    ui.add_space(theme::STEP);
}
