//! The head of the form: portrait, name, role, status, archetype, quote; then what kind of persona
//! it is and what it rests on.

use super::choose::{self, OneOf};
use super::deciding;
use super::fact;
use super::field::{self, Look};
use super::pen::Pen;
use super::{portrait, theme};
use crate::document::At;
use crate::model::check::QUOTE_CHARS;
use crate::model::field::Field;
use crate::model::persona::{DataBasis, PersonaKind, PersonaRole, Status};
use crate::model::{Id, Persona};
use egui::{Align, Layout, RichText, Ui, vec2};

const PICTURE: f32 = 104.0;
const ROLE: f32 = 140.0;
const STATUS: f32 = 132.0;
/// The least width of a name; with less, role and status stand below it.
const NAME: f32 = 140.0;
/// Between one field and the name of the next.
const GAP: f32 = 2.0 * theme::STEP;
/// With less room than this beside it the portrait is smaller, and stands above what it is the
/// portrait of.
const SLIM: f32 = 300.0;

/// The head of a persona.
pub fn head(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona) {
    let beside = ui.available_width() - PICTURE - 24.0;
    if beside < SLIM {
        portrait::chooser(ui, pen, persona, PICTURE / 2.0);
        words(ui, pen, persona);
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            let column = Layout::top_down(Align::Center);
            ui.allocate_ui_with_layout(vec2(PICTURE, 0.0), column, |ui| {
                portrait::chooser(ui, pen, persona, PICTURE);
            });
            ui.vertical(|ui| words(ui, pen, persona));
        });
    }
    ui.add_space(3.0 * theme::STEP);
}

/// What stands beside the portrait.
fn words(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona) {
    ui.spacing_mut().item_spacing.x = 12.0;
    if ui.available_width() < NAME + ROLE + STATUS + 24.0 {
        name(ui, pen, persona);
        ui.add_space(GAP);
        let wrapped = Layout::left_to_right(Align::Min).with_main_wrap(true);
        ui.with_layout(wrapped, |ui| standing(ui, pen, persona));
    } else {
        ui.horizontal_top(|ui| {
            let room = ui.available_width() - ROLE - STATUS - 24.0;
            ui.allocate_ui(vec2(room, 0.0), |ui| name(ui, pen, persona));
            standing(ui, pen, persona);
        });
    }
    if pen.set.sections.shows(Field::Archetype) {
        ui.add_space(GAP);
        let (name, hint) = asked(pen, Field::Archetype);
        let at = At::field(&persona.id, Field::Archetype);
        field::labelled(ui, pen, &at, &name, &hint, &mut persona.archetype);
    }
    ui.add_space(GAP);
    quote(ui, pen, persona);
}

fn name(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona) {
    let look = Look {
        font: theme::bold(14.0),
        ..Look::default()
    };
    let (name, hint) = asked(pen, Field::Name);
    let at = At::field(&persona.id, Field::Name);
    field::labelled_as(ui, pen, &at, &name, &hint, &mut persona.name, &look);
}

/// Its role in the set, and how far it has come.
fn standing(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona) {
    let at = At::field(&persona.id, Field::Name);
    ui.allocate_ui(vec2(ROLE, 0.0), |ui| {
        let at = at.clone().part("role");
        choose::choice(ui, pen, &at, "ui-role", PersonaRole::ALL, &mut persona.role);
    });
    ui.allocate_ui(vec2(STATUS, 0.0), |ui| {
        let at = at.part("status");
        choose::choice(ui, pen, &at, "ui-status", Status::ALL, &mut persona.status);
    });
}

/// What a field is called and what it asks.
pub fn asked(pen: &Pen<'_>, field: Field) -> (String, String) {
    (pen.words.label(field), pen.question(field))
}

/// The quote with its length beside the one that a poster carries.
fn quote(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona) {
    if !pen.set.sections.shows(Field::Quote) {
        return;
    }
    let (name, hint) = asked(pen, Field::Quote);
    let count = persona.quote.text.trim().chars().count();
    let is_long = count > QUOTE_CHARS;
    let length = pen.words.say_with(
        "ui-quote-length",
        &[("count", count.into()), ("limit", QUOTE_CHARS.into())],
    );
    let colours = theme::colours(ui);
    let length = RichText::new(length).color(if is_long {
        colours.warning
    } else {
        colours.mute
    });
    let look = Look {
        font: theme::serif(17.0),
        wraps: true,
        warns: is_long,
        ..Look::default()
    };
    let at = At::field(&persona.id, Field::Quote);
    let name = format!("{name}: {hint}");
    fact::fact(
        ui,
        pen,
        &at,
        [&name, ""],
        &mut persona.quote,
        &look,
        Some(length),
    );
}

/// Kind, data basis, segment and where such people are found.
pub fn identity(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona) {
    let at = At::field(&persona.id, Field::Name);
    let part = |part| at.clone().part(part);
    ui.columns_const(|[left, middle, right]| {
        choose::choice(
            left,
            pen,
            &part("kind"),
            "ui-kind",
            PersonaKind::ALL,
            &mut persona.kind,
        );
        let basis = &mut persona.data_basis;
        choose::choice(
            middle,
            pen,
            &part("basis"),
            "ui-data-basis",
            DataBasis::ALL,
            basis,
        );
        let mut segments = vec![(Id::default(), pen.say("ui-no-segment"))];
        segments.extend(
            pen.set
                .segments
                .iter()
                .map(|segment| (segment.id.clone(), segment.name.clone())),
        );
        let one_of = OneOf {
            at: &part("segment"),
            name: &pen.say("ui-segment"),
            options: &segments,
        };
        one_of.labelled(right, pen, &mut persona.segment);
    });
    let (name, hint) = (pen.say("ui-locations"), pen.say("ui-locations-hint"));
    let look = Look {
        rows: persona.locations.len().clamp(2, 6),
        ..Look::default()
    };
    fact::title(ui, &name, None);
    lines(
        ui,
        pen,
        &part("locations"),
        [&name, &hint],
        &mut persona.locations,
        &look,
    );
}

/// What that is, in a few words.
pub fn summary(pen: &Pen<'_>, persona: &Persona) -> String {
    let mut words = vec![
        pen.words.label(persona.kind),
        pen.words.label(persona.data_basis),
    ];
    words.extend(
        pen.set
            .segment(&persona.segment)
            .map(|segment| segment.name.clone()),
    );
    words.join(" · ")
}

/// Several texts in one field, each on a line of its own. None of them is trimmed while it is
/// written.
pub fn lines(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    [name, hint]: [&str; 2],
    lines: &mut Vec<String>,
    look: &Look,
) {
    let mut text = lines.join("\n");
    if field::bare(ui, pen, at, name, hint, &mut text, look).changed() {
        lines.clear();
        if !text.is_empty() {
            lines.extend(text.split('\n').map(str::to_owned));
        }
    }
    deciding::under(ui, pen, at);
}
