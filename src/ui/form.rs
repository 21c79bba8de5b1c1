//! The profile form: the groups of a persona in the document's order, each with its fields.
//!
//! Which fields there are, in which group, and what each holds is the model's table; nothing is
//! named twice here. What a document hides stays in the file and is not drawn.

use super::field::{self, Look};
use super::list;
use super::marks;
use super::pen::Pen;
use super::rows;
use super::scale;
use super::theme;
use crate::document::{At, EditKind};
use crate::model::field::{ContentMut, Field, Group};
use crate::model::persona::{PersonaRole, Status};
use crate::model::persona_set::Market;
use crate::model::statement::Fact;
use crate::model::{Id, Persona};
use egui::{ComboBox, Response, RichText, ScrollArea, Sense, Ui};

/// The form of the persona shown.
pub fn form(ui: &mut Ui, pen: &mut Pen<'_>) {
    let Some(position) = pen.position() else {
        return;
    };
    // Out of the document while it is drawn, so that both can be written to.
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    let groups: Vec<Group> = pen
        .set
        .sections
        .shown()
        .filter(|&group| suits(group, pen.set.market))
        .collect();
    ScrollArea::vertical()
        .id_salt("form")
        .auto_shrink(false)
        .show(ui, |ui| {
            head(ui, pen, &mut persona);
            for group in groups {
                if !matches!(
                    group,
                    Group::Identity
                        | Group::Portrait
                        | Group::Quote
                        | Group::Empathy
                        | Group::Custom
                ) {
                    fold(ui, pen, &mut persona, group);
                }
            }
            ui.add_space(8.0 * theme::STEP);
        });
    rows::obey_asked(pen, &mut persona);
    pen.set.personas[position] = persona;
}

/// Companies are asked what companies are asked.
fn suits(group: Group, market: Market) -> bool {
    group != Group::Business || market != Market::Consumers
}

fn head(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona) {
    let id = persona.id.clone();
    let word = |field| At::field(&id, field);
    ui.columns_const(|[left, middle, right]| {
        let look = Look {
            font: theme::bold(14.0),
            ..Look::default()
        };
        let (name, hint) = (pen.words.label(Field::Name), pen.question(Field::Name));
        field::labelled_as(
            left,
            pen,
            &word(Field::Name),
            &name,
            &hint,
            &mut persona.name,
            &look,
        );
        choice(
            middle,
            pen,
            &word(Field::Name).part("role"),
            "ui-role",
            PersonaRole::ALL,
            &mut persona.role,
        );
        choice(
            right,
            pen,
            &word(Field::Name).part("status"),
            "ui-status",
            Status::ALL,
            &mut persona.status,
        );
    });
    let (name, hint) = (
        pen.words.label(Field::Archetype),
        pen.question(Field::Archetype),
    );
    field::labelled(
        ui,
        pen,
        &word(Field::Archetype),
        &name,
        &hint,
        &mut persona.archetype,
    );
    let question = pen.question(Field::Quote);
    let name = format!("{}: {question}", pen.words.label(Field::Quote));
    let look = Look {
        font: theme::serif(17.0),
        ..Look::default()
    };
    fact(
        ui,
        pen,
        &word(Field::Quote),
        &name,
        "",
        &mut persona.quote,
        &look,
    );
    ui.add_space(2.0 * theme::STEP);
}

/// A choice below its name.
pub fn choice<C>(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, all: &[C], chosen: &mut C)
where
    C: crate::text::Labelled + PartialEq,
{
    let name = pen.say(name);
    let colours = theme::colours(ui);
    ui.label(RichText::new(&name).size(12.0).color(colours.mute));
    let before = *chosen;
    let width = ui.available_width();
    let shown = ComboBox::from_id_salt(at.part)
        .width(width)
        .selected_text(pen.words.label(before))
        .show_ui(ui, |ui| {
            for &one in all {
                ui.selectable_value(chosen, one, pen.words.label(one));
            }
        });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_label(name);
        node.set_value(pen.words.label(*chosen));
    });
    if *chosen != before {
        pen.did(EditKind::Choose, at.clone());
    }
}

/// A group under its name, which folds it.
fn fold(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, group: Group) {
    let fields: Vec<Field> = Field::of(group)
        .filter(|&field| pen.set.sections.shows(field))
        .collect();
    let filled = fields
        .iter()
        .filter(|&&field| !persona.content(field).is_blank())
        .count();
    ui.separator();
    let is_folded = pen.desk.folded.contains(&group);
    let name = pen.words.label(group);
    let counted = pen.words.say_with(
        "ui-filled",
        &[("filled", filled.into()), ("all", fields.len().into())],
    );
    if bar(ui, &name, &counted, is_folded).clicked() && !pen.desk.folded.remove(&group) {
        pen.desk.folded.insert(group);
    }
    if is_folded {
        return;
    }
    let (facts, others): (Vec<Field>, Vec<Field>) = fields
        .into_iter()
        .partition(|&field| is_fact(persona, field));
    ui.columns(facts.len().clamp(1, 3), |columns| {
        let count = columns.len();
        for (index, &field) in facts.iter().enumerate() {
            content(&mut columns[index % count], pen, persona, field);
        }
    });
    for field in others {
        content(ui, pen, persona, field);
    }
    ui.add_space(2.0 * theme::STEP);
}

fn is_fact(persona: &mut Persona, field: Field) -> bool {
    matches!(persona.content_mut(field), ContentMut::Fact(_))
}

/// The head of a group: a button over the whole width with an arrow, its name and how much of
/// it is filled.
fn bar(ui: &mut Ui, name: &str, counted: &str, is_folded: bool) -> Response {
    let colours = theme::colours(ui);
    let size = egui::vec2(ui.available_width(), theme::CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let painter = ui.painter();
    let middle = rect.center().y;
    let tip = egui::pos2(rect.left() + 8.0, middle);
    let (across, along) = if is_folded {
        (egui::vec2(0.0, 4.0), egui::vec2(2.5, 0.0))
    } else {
        (egui::vec2(4.0, 0.0), egui::vec2(0.0, 2.5))
    };
    let stroke = egui::Stroke::new(2.0, colours.mute);
    for side in [across, -across] {
        painter.line_segment([tip + along, tip - along + side], stroke);
    }
    painter.text(
        egui::pos2(rect.left() + 20.0, middle),
        egui::Align2::LEFT_CENTER,
        name,
        theme::bold(15.0),
        colours.ink,
    );
    painter.text(
        egui::pos2(rect.right() - 4.0, middle),
        egui::Align2::RIGHT_CENTER,
        counted,
        egui::FontId::proportional(12.0),
        colours.mute,
    );
    marks::ring(ui, &response);
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::DisclosureTriangle, true, !is_folded, name)
    });
    response
}

fn content(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, field: Field) {
    let id = persona.id.clone();
    let at = At::field(&id, field);
    let (name, hint) = (pen.words.label(field), pen.question(field));
    match persona.content_mut(field) {
        ContentMut::Word(word) => {
            field::labelled(ui, pen, &at, &name, &hint, word);
        }
        ContentMut::Prose(paragraphs) => prose(ui, pen, &at, &name, &hint, paragraphs),
        ContentMut::Fact(stated) => fact(ui, pen, &at, &name, &hint, stated, &Look::default()),
        ContentMut::Scale(value) => scale::scale(ui, pen, &at, field, value),
        ContentMut::Entries(entries) => list::entries(ui, pen, &id, field, entries),
        // Not yet editable here: shown on the poster, kept in the file.
        ContentMut::BuyingPart(_)
        | ContentMut::Rated(_)
        | ContentMut::Poles(_)
        | ContentMut::Purposes(_)
        | ContentMut::Notes(_)
        | ContentMut::Custom(_) => {}
    }
}

/// A fact: its text with the mark of its evidence beside its name.
fn fact(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    hint: &str,
    fact: &mut Fact,
    look: &Look,
) {
    let mute = theme::colours(ui).mute;
    ui.vertical(|ui| {
        ui.horizontal(|ui| {
            ui.label(RichText::new(name).size(12.0).color(mute));
            if !fact.text.is_empty() && marks::evidence(ui, pen.words, &mut fact.evidence) {
                pen.did(EditKind::Evidence, at.clone());
            }
        });
        field::bare(ui, pen, at, name, hint, &mut fact.text, look);
    });
}

/// Paragraphs as one text; a blank line parts them.
fn prose(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    hint: &str,
    paragraphs: &mut Vec<String>,
) {
    let mut text = paragraphs.join("\n");
    let look = Look {
        rows: 5,
        ..Look::default()
    };
    if field::labelled_as(ui, pen, at, name, hint, &mut text, &look) {
        *paragraphs = text.split('\n').map(str::to_owned).collect();
        if text.is_empty() {
            paragraphs.clear();
        }
    }
}

/// The place of a persona's first field, where typing begins.
#[must_use]
pub fn first_field(persona: &Id) -> At {
    At::field(persona, Field::Name)
}
