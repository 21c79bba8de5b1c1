//! The menu of a row: move, sources, evidence, priority, copy, delete. A fact has the same without
//! what only one of several can do.

use super::{Wish, keys};
use crate::document::At;
use crate::model::Persona;
use crate::model::field::{Field, Group};
use crate::model::source::Source;
use crate::model::statement::{Evidence, Priority, Stated};
use crate::ui::drop_down;
use crate::ui::pen::Pen;
use egui::containers::menu::{MenuConfig, SubMenuButton};
use egui::os::OperatingSystem;
use egui::{Button, PopupCloseBehavior, ScrollArea, Ui};

const WIDTH: f32 = 220.0;
/// Lists longer than this scroll.
const LONGEST: f32 = 360.0;

/// What the row at a place offers. A choice is asked for, and the keyboard goes back to the row.
pub fn menu(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, stated: &Stated<'_>) {
    ui.set_min_width(WIDTH);
    pen.still(ui);
    drop_down::fit(ui, |ui| items(ui, pen, at, stated));
}

fn items(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, stated: &Stated<'_>) {
    let is_one_of_several = at.id.is_some();
    if is_one_of_several {
        if let Some(from) = at.field {
            targets(ui, pen, at, from);
        }
        for (id, wish) in [("ui-row-up", Wish::Up), ("ui-row-down", Wish::Down)] {
            item(ui, pen, at, &pen.say(id), wish);
        }
        ui.separator();
    }
    submenu(ui, &pen.say("ui-row-sources"), |ui| {
        sources(ui, pen, at, stated);
    });
    submenu(ui, &pen.say("ui-evidence"), |ui| {
        for one in Evidence::ALL {
            let is_chosen = stated.evidence == one;
            let name = pen.words.label(one);
            marked(ui, pen, at, is_chosen, &name, Wish::Evidence(one));
        }
    });
    submenu(ui, &pen.say("ui-priority"), |ui| {
        for stars in (0..=u8::from(Priority::HIGHEST)).rev() {
            if let Ok(one) = Priority::try_from(stars) {
                let name = pen.words.say_with("ui-stars", &[("count", stars.into())]);
                marked(
                    ui,
                    pen,
                    at,
                    stated.priority == one,
                    &name,
                    Wish::Priority(one),
                );
            }
        }
    });
    ui.separator();
    if is_one_of_several {
        for (id, wish) in [
            ("ui-row-duplicate", Wish::Duplicate),
            ("ui-row-remove", Wish::Remove),
        ] {
            item(ui, pen, at, &pen.say(id), wish);
        }
    } else if at.field.map(Field::group) != Some(Group::Empathy) {
        // Of the map nothing is hidden.
        item(ui, pen, at, &pen.say("ui-field-hide"), Wish::Hide);
    }
}

/// The sources of the document, each to be linked or not; the menu stays open for several.
pub fn sources(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, stated: &Stated<'_>) {
    pen.still(ui);
    if pen.set.sources.is_empty() {
        ui.label(pen.say("ui-row-no-source"));
        return;
    }
    let known: Vec<_> = pen
        .set
        .sources
        .iter()
        .map(|source| (source.id.clone(), called(pen, source)))
        .collect();
    ScrollArea::vertical().max_height(LONGEST).show(ui, |ui| {
        for (id, name) in known {
            let mut is_linked = stated.sources.contains(&id);
            if ui.checkbox(&mut is_linked, name).changed() {
                pen.ask(at.clone(), Wish::Source(id));
            }
        }
    });
}

/// What a source is called where there is one line for it.
#[must_use]
pub fn called(pen: &Pen<'_>, source: &Source) -> String {
    match source.title.trim() {
        "" => pen.words.label(source.kind),
        title => title.to_owned(),
    }
}

/// The fields of other lists, by group.
fn targets(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, from: Field) {
    let fits = |&field: &Field| field != from && Persona::can_move(from, field);
    let groups: Vec<(Group, Vec<Field>)> = Group::ALL
        .iter()
        .map(|&group| (group, Field::of(group).filter(fits).collect()))
        .filter(|(_, fields): &(_, Vec<_>)| !fields.is_empty())
        .collect();
    if groups.is_empty() {
        return;
    }
    submenu(ui, &pen.say("ui-row-move"), |ui| {
        for (group, fields) in groups {
            submenu(ui, &pen.words.label(group), |ui| {
                for field in fields {
                    let name = pen.words.label(field);
                    item(ui, pen, at, &name, Wish::Move(field, usize::MAX));
                }
            });
        }
    });
}

fn submenu(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let stays = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    SubMenuButton::new(name).config(stays).ui(ui, |ui| {
        ui.set_min_width(WIDTH);
        content(ui);
    });
}

fn item(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, wish: Wish) {
    let button = match keys::shortcut(&wish, pen.words, ui.ctx().os() == OperatingSystem::Mac) {
        Some(key) => Button::new(name).shortcut_text(key),
        None => Button::new(name),
    };
    if ui.add(button).clicked() {
        pen.desk.wish = Some(at.clone());
        pen.ask(at.clone(), wish);
        ui.close();
    }
}

/// A choice of several, with a mark at the one that is chosen.
fn marked(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, is_chosen: bool, name: &str, wish: Wish) {
    if ui.radio(is_chosen, name).clicked() {
        pen.desk.wish = Some(at.clone());
        pen.ask(at.clone(), wish);
        ui.close();
    }
}
