//! A list of entries: typed like a text, marked like statements.

use super::field::{self, Look};
use super::marks;
use super::pen::Pen;
use super::rows::{self, Wish};
use super::theme;
use crate::document::At;
use crate::model::Id;
use crate::model::field::Field;
use crate::model::statement::Entry;
use egui::{Button, RichText, Ui};

/// The entries of a field below its name.
pub fn entries(ui: &mut Ui, pen: &mut Pen<'_>, persona: &Id, field: Field, entries: &mut [Entry]) {
    let colours = theme::colours(ui);
    let name = pen.words.label(field);
    ui.horizontal(|ui| {
        ui.label(
            RichText::new(&name)
                .font(theme::bold(13.0))
                .color(colours.warning),
        );
        ui.label(RichText::new(pen.question(field)).color(colours.mute));
    });
    for entry in entries {
        row(ui, pen, &At::item(persona, field, &entry.id), &name, entry);
    }
    let add =
        Button::new(RichText::new(format!("+ {}", pen.say("ui-add-entry"))).color(colours.mute))
            .frame(false);
    let add = ui.add(add);
    add.widget_info(|| {
        let label = format!("{name}: {}", pen.words.say("ui-add-entry"));
        egui::WidgetInfo::labeled(egui::Role::Button, true, label)
    });
    if add.clicked() {
        pen.ask(At::field(persona, field), Wish::Next);
    }
    ui.add_space(2.0 * theme::STEP);
}

fn row(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, entry: &mut Entry) {
    if let Some(wish) = rows::keys(ui, at, &entry.text) {
        pen.ask(at.clone(), wish);
    }
    ui.horizontal(|ui| {
        let mut evidence = entry.evidence;
        if marks::evidence(ui, pen.words, &mut evidence) {
            pen.ask(at.clone(), Wish::Evidence(evidence));
        }
        let right = 68.0;
        let width = (ui.available_width() - right).max(80.0);
        let look = Look {
            is_framed: false,
            ..Look::default()
        };
        ui.allocate_ui(egui::vec2(width, theme::CONTROL), |ui| {
            field::bare(ui, pen, at, name, "", &mut entry.text, &look);
        });
        let mut priority = entry.priority;
        if marks::priority(ui, pen.words, &mut priority) {
            pen.ask(at.clone(), Wish::Priority(priority));
        }
    });
}
