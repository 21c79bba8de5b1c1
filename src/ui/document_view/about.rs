//! What the document is about: its purpose and market, its research, its authors and days.

use super::brand;
use super::{head, line};
use crate::document::At;
use crate::document::texts::{AUTHORS, OF_DOCUMENT};
use crate::model::persona_set::Market;
use crate::model::{Language, PersonaSet};
use crate::text::Labelled;
use crate::ui::field::{self, Look};
use crate::ui::form;
use crate::ui::parsed;
use crate::ui::pen::Pen;
use crate::ui::theme;
use egui::Ui;
use jiff::civil::Date;

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
    let market = ["market", "document-market"];
    choice(ui, pen, market, Market::ALL, |set| &mut set.market);
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
        day(date, pen, "document-date", |set| &mut set.date);
        day(review, pen, "document-review", |set| &mut set.review_on);
    });
}

/// One of the document's own days.
fn day(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    part: &'static str,
    of: fn(&mut PersonaSet) -> &mut Option<Date>,
) {
    let mut day = *of(pen.set);
    parsed::day(ui, pen, &At::document(part), part, &mut day);
    *of(pen.set) = day;
}

/// One of the document's own choices.
fn choice<C: Labelled + PartialEq>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    [part, name]: [&'static str; 2],
    all: &[C],
    of: fn(&mut PersonaSet) -> &mut C,
) {
    let mut chosen = *of(pen.set);
    form::choice(ui, pen, &At::document(part), name, all, &mut chosen);
    *of(pen.set) = chosen;
    ui.add_space(theme::STEP);
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
    let language = ["language", "document-language"];
    choice(ui, pen, language, &Language::ALL, |set| &mut set.language);
}
