//! The empathy map: goal above, six sectors of notes, insight below.
//!
//! A note is a card on its colour.

use super::field::{self, Look};
use super::list;
use super::marks;
use super::pen::Pen;
use super::rows::{self, Wish};
use super::theme;
use crate::document::At;
use crate::model::Persona;
use crate::model::empathy::{Dimension, Note, NoteColour};
use crate::model::field::{ContentMut, Field};
use crate::model::statement::Statement;
use egui::{Button, Color32, Frame, Margin, RichText, ScrollArea, Ui};

/// The map of the persona shown.
pub fn board(ui: &mut Ui, pen: &mut Pen<'_>) {
    let Some(position) = pen.position() else {
        return;
    };
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    ScrollArea::vertical()
        .id_salt("board")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.columns_const(|[left, right]| {
                goal(left, pen, &mut persona, Field::GoalWho);
                goal(right, pen, &mut persona, Field::GoalDo);
            });
            for pair in Dimension::ALL.chunks(2) {
                ui.columns(2, |columns| {
                    for (ui, &dimension) in columns.iter_mut().zip(pair) {
                        sector(ui, pen, &mut persona, dimension);
                    }
                });
            }
            let id = persona.id.clone();
            list::entries(ui, pen, &id, Field::Insight, &mut persona.empathy.insight);
        });
    rows::obey_asked(pen, &mut persona);
    pen.set.personas[position] = persona;
}

fn goal(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, field: Field) {
    let at = At::field(&persona.id, field);
    let (name, hint) = (pen.words.label(field), pen.question(field));
    if let ContentMut::Fact(fact) = persona.content_mut(field) {
        field::labelled(ui, pen, &at, &name, &hint, &mut fact.text);
    }
}

fn sector(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, dimension: Dimension) {
    let id = persona.id.clone();
    let field = Field::from(dimension);
    let name = pen.words.label(field);
    let colours = theme::colours(ui);
    let ContentMut::Notes(notes) = persona.content_mut(field) else {
        return;
    };
    ui.add_space(2.0 * theme::STEP);
    ui.horizontal(|ui| {
        ui.label(
            RichText::new(&name)
                .font(theme::bold(15.0))
                .color(colours.accent),
        );
        ui.label(RichText::new(notes.len().to_string()).color(colours.mute));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let label = format!("{name}: {}", pen.say("ui-add-note"));
            let add = ui.add(Button::new("+").frame(false));
            add.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
            if add.clicked() {
                pen.ask(At::field(&id, field), Wish::Next);
            }
        });
    });
    if notes.is_empty() {
        ui.label(
            RichText::new(pen.question(field))
                .italics()
                .color(colours.mute),
        );
    }
    for note in notes {
        let fill = paper(ui, note.colour.unwrap_or(dimension.colour()));
        card(ui, pen, &At::item(&id, field, &note.id), &name, fill, note);
    }
}

fn card(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, fill: Color32, note: &mut Note) {
    if let Some(wish) = rows::keys(ui, at, &note.stated()) {
        pen.ask(at.clone(), wish);
    }
    Frame::new()
        .fill(fill)
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::same(4))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let mut evidence = note.evidence;
                if marks::evidence(ui, pen.words, &mut evidence) {
                    pen.ask(at.clone(), Wish::Evidence(evidence));
                }
                let look = Look {
                    is_framed: false,
                    ..Look::default()
                };
                field::bare(ui, pen, at, name, "", &mut note.text, &look);
            });
        });
}

/// The colour of a note's paper.
fn paper(ui: &Ui, colour: NoteColour) -> Color32 {
    let index = NoteColour::ALL
        .iter()
        .position(|&one| one == colour)
        .unwrap_or(0);
    theme::notes(ui)[index]
}
