//! The profile form: the groups of a persona in the document's order, each with its fields.
//!
//! Which fields there are, in which group, and what each holds is the model's table; nothing is
//! named twice here. What a document hides stays in the file and is not drawn, and so does what
//! its market does not ask for, unless something stands in it.

use super::fact::fact;
use super::field::Look;
use super::head::{self, asked, lines};
use super::list::{self, List};
use super::pen::Pen;
use super::sections::{self, Standing};
use super::{buying_part, custom, poles, purposes, rated, rows, scale, theme};
use crate::document::At;
use crate::model::field::{Content, ContentMut, Field, Group};
use crate::model::{Id, Persona};
use egui::{Align, Layout, ScrollArea, Separator, Ui, vec2};

pub use super::choose::choice;

/// The narrowest part of a line of facts.
const UNIT: f32 = 46.0;

/// The form of the persona shown.
pub fn form(ui: &mut Ui, pen: &mut Pen<'_>) {
    let Some(position) = pen.position() else {
        return;
    };
    // Out of the document while it is drawn, so that both can be written to.
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    poles::offer(&mut persona);
    let groups: Vec<Group> = pen
        .set
        .sections
        .shown()
        .filter(|group| !matches!(group, Group::Portrait | Group::Quote | Group::Empathy))
        .filter(|&group| group == Group::Identity || fields(pen, &persona, group).next().is_some())
        .collect();
    fold_empty(pen, &persona, &groups);
    ScrollArea::vertical()
        .id_salt(("form", &persona.id))
        .auto_shrink(false)
        .show(ui, |ui| {
            // Room for fills that reach beyond rows, and for the bar beside them.
            let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric(8, 4));
            frame.show(ui, |ui| {
                head::head(ui, pen, &mut persona);
                for index in 0..groups.len() {
                    let standing = Standing {
                        all: &groups,
                        index,
                    };
                    group(ui, pen, &mut persona, standing);
                }
                sections::hidden(ui, pen);
                ui.add_space(8.0 * theme::STEP);
            });
        });
    rows::obey_asked(pen, &mut persona);
    poles::withdraw(&mut persona);
    pen.set.personas[position] = persona;
}

/// The fields of a group that are drawn.
fn fields<'a>(
    pen: &'a Pen<'_>,
    persona: &'a Persona,
    group: Group,
) -> impl Iterator<Item = Field> + 'a {
    let (sections, market) = (&pen.set.sections, pen.set.market);
    Field::of(group).filter(move |&field| {
        let is_asked = market.asks_for(field) || !persona.content(field).is_blank();
        sections.shows(field) && is_asked
    })
}

/// Folds the groups in which nothing stands whenever another persona comes into view; what is
/// about to be written to is open.
fn fold_empty(pen: &mut Pen<'_>, persona: &Persona, groups: &[Group]) {
    if pen.desk.form_of.as_ref() != Some(&persona.id) {
        pen.desk.form_of = Some(persona.id.clone());
        let is_empty = |&group: &Group| match group {
            // Its head says what is in it.
            Group::Identity => true,
            _ => fields(pen, persona, group).all(|field| persona.content(field).is_blank()),
        };
        pen.desk.folded = groups.iter().copied().filter(is_empty).collect();
    }
    let wished = pen.desk.wish.as_ref().and_then(|at| at.field);
    if let Some(field) = wished {
        pen.desk.folded.remove(&field.group());
    }
}

/// A group below its head.
fn group(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, standing: Standing<'_>) {
    let group = standing.all[standing.index];
    let fields: Vec<Field> = fields(pen, persona, group).collect();
    ui.add(Separator::default().spacing(theme::STEP));
    let counted = counted(pen, persona, group, &fields);
    if !sections::head(ui, pen, standing, &counted) {
        return;
    }
    if group == Group::Identity {
        head::identity(ui, pen, persona);
        ui.add_space(2.0 * theme::STEP);
        return;
    }
    let (facts, others): (Vec<Field>, Vec<Field>) = fields
        .into_iter()
        .partition(|&field| matches!(persona.content(field), Content::Fact(_)));
    self::facts(ui, pen, persona, &facts);
    for field in others {
        content(ui, pen, persona, field);
    }
    ui.add_space(2.0 * theme::STEP);
}

/// What the head of a group says of its content: how many fields are filled, of a story how many
/// words it has.
fn counted(pen: &Pen<'_>, persona: &Persona, group: Group, fields: &[Field]) -> String {
    match group {
        Group::Identity => head::summary(pen, persona),
        Group::Story => {
            let words = persona.story.iter();
            let count: usize = words.map(|text| text.split_whitespace().count()).sum();
            pen.words.say_with("ui-words", &[("count", count.into())])
        }
        Group::Custom => pen
            .words
            .say_with("ui-own-sections", &[("count", persona.custom.len().into())]),
        _ => {
            let is_filled = |field: &&Field| !persona.content(**field).is_blank();
            let filled = fields.iter().filter(is_filled).count();
            pen.words.say_with(
                "ui-filled",
                &[("filled", filled.into()), ("all", fields.len().into())],
            )
        }
    }
}

/// How many parts of a line a fact usually needs.
fn units(field: Field) -> f32 {
    match field {
        Field::Age => 2.0,
        Field::Gender | Field::MaritalStatus | Field::Income | Field::BudgetAuthority => 3.0,
        Field::SuccessMeasure => 6.0,
        _ => 4.0,
    }
}

/// Facts side by side, as many as a line holds, each as wide as such facts usually are.
fn facts(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, facts: &[Field]) {
    let gap = 3.0 * theme::STEP;
    let width = ui.available_width();
    let room = (width / UNIT).floor();
    let mut rest = facts;
    while !rest.is_empty() {
        let mut used = 0.0;
        let fitting = rest.iter().take_while(|&&field| {
            used += units(field);
            used <= room
        });
        let count = fitting.count().max(1);
        let (line, others) = rest.split_at(count);
        rest = others;
        let used: f32 = line.iter().copied().map(units).sum();
        #[expect(clippy::cast_precision_loss, reason = "a handful of fields")]
        let gaps = gap * (count - 1) as f32;
        // A line that is nearly full fills the width; a short one keeps its measure.
        let whole = if used < room * 0.6 { room } else { used };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for &field in line {
                let part = (width - gaps) * units(field) / whole;
                ui.allocate_ui_with_layout(vec2(part, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(part);
                    content(ui, pen, persona, field);
                });
            }
        });
    }
}

fn content(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, field: Field) {
    let id = persona.id.clone();
    let at = At::field(&id, field);
    let (name, hint) = asked(pen, field);
    let list = |pen: &Pen<'_>, add: &str| List {
        at: at.clone(),
        field,
        name: name.clone(),
        add: pen.say(add),
    };
    match persona.content_mut(field) {
        ContentMut::Prose(paragraphs) => {
            let look = Look {
                rows: 4,
                ..Look::default()
            };
            lines(ui, pen, &at, [&name, &hint], paragraphs, &look);
        }
        ContentMut::Fact(stated) => {
            fact(ui, pen, &at, [&name, &hint], stated, &Look::default(), None);
        }
        ContentMut::BuyingPart(part) => buying_part::part(ui, pen, &at, [&name, &hint], part),
        ContentMut::Scale(value) => scale::scale(ui, pen, &at, field, value),
        ContentMut::Entries(entries) => list::entries(ui, pen, &id, field, entries),
        ContentMut::Rated(items) => {
            list(pen, "ui-add-entry").show(ui, pen, items, rated::row);
        }
        ContentMut::Poles(items) => list(pen, "ui-add-poles").show(ui, pen, items, poles::row),
        ContentMut::Purposes(items) => {
            list(pen, "ui-add-purpose").show(ui, pen, items, purposes::row);
        }
        ContentMut::Custom(sections) => custom::sections(ui, pen, &id, sections),
        // Names stand in the head, notes on the map.
        ContentMut::Word(_) | ContentMut::Notes(_) => {}
    }
}

/// The place of a persona's first field, where typing begins.
#[must_use]
pub fn first_field(persona: &Id) -> At {
    At::field(persona, Field::Name)
}
