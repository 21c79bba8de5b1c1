//! Sections of the user's own: a title and content of one kind.

use super::field::{self, Look};
use super::head::lines;
use super::list::{self, List};
use super::pen::Pen;
use super::row::{self, Row};
use super::{icon, poles, rated, table, theme};
use crate::document::{At, EditKind};
use crate::model::Id;
use crate::model::custom::{CustomContent, CustomSection};
use crate::model::field::Field;
use crate::model::statement::LabelledFact;
use egui::{Button, Popup, Rect, RichText, Ui, UiBuilder, vec2};

const LABEL: f32 = 150.0;
/// What the kinds of content are called, in the order of [`CustomContent::kinds`].
const KINDS: [&str; 6] = [
    "ui-section-prose",
    "ui-section-list",
    "ui-section-facts",
    "ui-section-rated",
    "ui-section-poles",
    "ui-section-table",
];

/// What is done to a section from its menu.
#[derive(Clone, Copy)]
enum Deed {
    Up,
    Down,
    Duplicate,
    Remove,
}

/// All own sections of a persona, and a button to add one.
pub fn sections(ui: &mut Ui, pen: &mut Pen<'_>, persona: &Id, sections: &mut Vec<CustomSection>) {
    let mut asked = None;
    for (index, section) in sections.iter_mut().enumerate() {
        let at = At::item(persona, Field::Custom, &section.id);
        let own = UiBuilder::new().scope_id(field::id(&at).with("section"));
        ui.scope_builder(own, |ui| {
            if let Some(deed) = head(ui, pen, &at, section) {
                asked = Some((index, deed));
            }
            content(ui, pen, &at, section);
            ui.add_space(3.0 * theme::STEP);
        });
    }
    if let Some((index, deed)) = asked {
        done(pen, persona, sections, index, deed);
    }
    add(ui, pen, persona, sections);
}

fn done(
    pen: &mut Pen<'_>,
    persona: &Id,
    sections: &mut Vec<CustomSection>,
    index: usize,
    deed: Deed,
) {
    let kind = match deed {
        Deed::Up if index > 0 => {
            sections.swap(index, index - 1);
            EditKind::Reorder
        }
        Deed::Down if index + 1 < sections.len() => {
            sections.swap(index, index + 1);
            EditKind::Reorder
        }
        Deed::Up | Deed::Down => return,
        Deed::Duplicate => {
            let copy = sections[index].copied(pen.ids);
            pen.desk.wish = Some(At::item(persona, Field::Custom, &copy.id).part("title"));
            sections.insert(index + 1, copy);
            EditKind::Add
        }
        Deed::Remove => {
            sections.remove(index);
            EditKind::Remove
        }
    };
    pen.did(kind, At::field(persona, Field::Custom));
}

/// The title with the menu of the section.
fn head(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, section: &mut CustomSection) -> Option<Deed> {
    let mut deed = None;
    ui.horizontal(|ui| {
        let room = ui.available_width() - 36.0;
        ui.allocate_ui(vec2(room, theme::CONTROL), |ui| {
            let look = Look {
                font: theme::bold(14.0),
                is_framed: false,
                ..Look::default()
            };
            let hint = pen.say("ui-section-title");
            let at = at.clone().part("title");
            field::bare(ui, pen, &at, &hint, &hint, &mut section.title, &look);
        });
        let name = format!("{}: {}", called(pen, section), pen.say("ui-row-menu"));
        let button = icon::button(ui, "more", &name, true);
        Popup::menu(&button).show(|ui| {
            ui.set_min_width(180.0);
            pen.still(ui);
            for (id, one) in [
                ("ui-row-up", Deed::Up),
                ("ui-row-down", Deed::Down),
                ("ui-row-duplicate", Deed::Duplicate),
                ("ui-row-remove", Deed::Remove),
            ] {
                if ui.button(pen.say(id)).clicked() {
                    deed = Some(one);
                }
            }
        });
    });
    deed
}

/// What a section is called: by its title, or what it has none of.
fn called(pen: &Pen<'_>, section: &CustomSection) -> String {
    match section.title.trim() {
        "" => pen.say("ui-section-title"),
        title => title.to_owned(),
    }
}

fn content(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, section: &mut CustomSection) {
    let name = called(pen, section);
    let list = List {
        at: at.clone(),
        field: Field::Custom,
        name: name.clone(),
        add: pen.say("ui-add-entry"),
    };
    let top = ui.cursor().top();
    match &mut section.content {
        CustomContent::Prose(paragraphs) => {
            let look = Look {
                rows: 3,
                ..Look::default()
            };
            lines(ui, pen, at, [&name, ""], paragraphs, &look);
        }
        CustomContent::List(entries) => list.rows(ui, pen, top, entries, list::entry_row),
        CustomContent::Facts(facts) => list.rows(ui, pen, top, facts, labelled_fact),
        CustomContent::Rated(items) => list.rows(ui, pen, top, items, rated::row),
        CustomContent::Poles(items) => {
            let list = List {
                add: pen.say("ui-add-poles"),
                ..list
            };
            list.rows(ui, pen, top, items, poles::row);
        }
        CustomContent::Table(table) => table::table(ui, pen, at, &name, table),
    }
}

/// A fact with what it is about before it.
fn labelled_fact(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    fact: &mut LabelledFact,
) -> Rect {
    let row = Row {
        at,
        name,
        hint: "",
        beside: LABEL,
        leads: true,
    };
    let label = |ui: &mut Ui, pen: &mut Pen<'_>, fact: &mut LabelledFact| {
        let hint = pen.say("ui-fact-label");
        let look = Look {
            wraps: false,
            ..Look::row()
        };
        let at = at.clone().part("label");
        let name = format!("{name}: {hint}");
        field::bare(ui, pen, &at, &name, &hint, &mut fact.label, &look);
    };
    row::row(ui, pen, &row, fact, label, |_, _, _| {})
}

/// The button that adds a section, with the kinds there are.
fn add(ui: &mut Ui, pen: &mut Pen<'_>, persona: &Id, sections: &mut Vec<CustomSection>) {
    if pen.is_read_only() {
        return;
    }
    let button = ui.add(Button::new(RichText::new(pen.say("ui-add-section"))));
    let mut chosen = None;
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(200.0);
        for (id, content) in KINDS.into_iter().zip(CustomContent::kinds()) {
            if ui.button(pen.say(id)).clicked() {
                chosen = Some(content);
            }
        }
    });
    if let Some(content) = chosen {
        let section = CustomSection {
            id: pen.ids.fresh(),
            title: String::new(),
            content,
        };
        pen.desk.wish = Some(At::item(persona, Field::Custom, &section.id).part("title"));
        sections.push(section);
        pen.did(EditKind::Add, At::field(persona, Field::Custom));
    }
}
