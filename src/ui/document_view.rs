//! The document's own fields: what it is about, for whom, from when.

use super::field::{self, Look};
use super::form;
use super::pen::Pen;
use super::theme;
use crate::document::At;
use crate::model::PersonaSet;
use crate::model::persona_set::Market;
use egui::{ScrollArea, Ui};

/// A text of the document, its message in the catalogues, and how many lines it usually has.
type Line = (&'static str, fn(&mut PersonaSet) -> &mut String, usize);

const LINES: [Line; 7] = [
    ("ui-title", |set| &mut set.title, 1),
    ("ui-objective", |set| &mut set.objective, 3),
    ("ui-organisation", |set| &mut set.organisation, 1),
    ("ui-offering", |set| &mut set.offering, 2),
    ("ui-fieldwork", |set| &mut set.fieldwork, 1),
    ("ui-sample", |set| &mut set.sample, 1),
    ("ui-version", |set| &mut set.version, 1),
];

/// The fields of the document.
pub fn document(ui: &mut Ui, pen: &mut Pen<'_>) {
    ScrollArea::vertical()
        .id_salt("document")
        .auto_shrink(false)
        .show(ui, |ui| {
            for (id, line, rows) in LINES {
                let look = Look {
                    rows,
                    ..Look::default()
                };
                let name = pen.say(id);
                let mut text = line(pen.set).clone();
                if field::labelled_as(ui, pen, &At::document(id), &name, "", &mut text, &look) {
                    *line(pen.set) = text;
                }
                ui.add_space(theme::STEP);
            }
            let mut market = pen.set.market;
            form::choice(
                ui,
                pen,
                &At::document("market"),
                "ui-market",
                Market::ALL,
                &mut market,
            );
            pen.set.market = market;
        });
}
