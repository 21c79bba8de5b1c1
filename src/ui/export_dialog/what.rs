//! What is made: designs, whose, as which files, and what of the document is shown on them.

use super::super::theme;
use super::controls::{head, part, some_of, tick};
use super::{ExportForm, Who};
use crate::model::design::{Design, Format};
use crate::model::export::{Export, FileFormat};
use crate::model::field::Group;
use crate::model::{Id, PersonaSet};
use crate::text::Words;
use crate::ui::choose::one_of;
use egui::{Popup, PopupCloseBehavior, ScrollArea, Ui};
use std::collections::BTreeSet;

/// Sections a poster is nothing without.
const ALWAYS: [Group; 2] = [Group::Identity, Group::Empathy];

/// This part of the card.
pub fn what(ui: &mut Ui, words: &Words, set: &PersonaSet, form: &mut ExportForm) {
    let no_poster = no_poster(&form.export);
    part(ui, words, "ui-export-designs", no_poster, |ui| {
        some_of(ui, words, Design::ALL, &mut form.export.designs);
    });
    head(ui, &words.say("ui-export-who"));
    who(ui, words, set, form);
    head(ui, &words.say("ui-export-formats"));
    formats(ui, words, &mut form.export);
    part(ui, words, "shop-content", no_poster, |ui| {
        ui.horizontal_wrapped(|ui| {
            let export = &mut form.export;
            sections(ui, words, set, &mut export.left_out);
            ui.checkbox(&mut export.evidence_marks, words.say("ui-export-marks"));
            ui.checkbox(&mut export.finish.low_ink, words.say("shop-low-ink"));
            ui.checkbox(&mut export.participants, words.say("shop-participants"));
        });
    });
}

/// Why what is said of posters says nothing.
pub fn no_poster(export: &Export) -> Option<&'static str> {
    let is_none = export.sheet_formats().next().is_none();
    is_none.then_some("shop-why-no-poster")
}

fn who(ui: &mut Ui, words: &Words, set: &PersonaSet, form: &mut ExportForm) {
    let is_chosen = matches!(form.who, Who::Chosen(_));
    ui.horizontal_wrapped(|ui| {
        for (who, id) in [
            (Who::Everybody, "ui-export-everybody"),
            (Who::Shown, "ui-export-shown"),
        ] {
            if ui.radio(form.who == who, words.say(id)).clicked() {
                form.who = who;
            }
        }
        if ui.radio(is_chosen, words.say("ui-export-some")).clicked() && !is_chosen {
            form.who = Who::Chosen(Vec::new());
        }
        location(ui, words, set, &mut form.export.location);
    });
    if let Who::Chosen(ids) = &mut form.who {
        these(ui, words, set, ids);
    }
}

/// A box for each persona that is not archived.
pub fn these(ui: &mut Ui, words: &Words, set: &PersonaSet, ids: &mut Vec<Id>) {
    ScrollArea::vertical().max_height(120.0).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        for persona in set.active() {
            let name = words.name_of(persona);
            let mut is_chosen = ids.contains(&persona.id);
            if ui.checkbox(&mut is_chosen, name).changed() {
                ids.retain(|id| *id != persona.id);
                ids.extend(is_chosen.then(|| persona.id.clone()));
            }
        }
    });
}

/// The place whose personas alone are shown; without places there is nothing to choose.
fn location(ui: &mut Ui, words: &Words, set: &PersonaSet, chosen: &mut Option<String>) {
    let all = set.active().flat_map(|persona| &persona.locations);
    let all: BTreeSet<&str> = all.map(|place| place.trim()).collect();
    let all: Vec<&str> = all.into_iter().filter(|place| !place.is_empty()).collect();
    let anywhere = if all.is_empty() {
        "shop-no-places"
    } else {
        "shop-anywhere"
    };
    let first = (None, words.say(anywhere));
    let places = all
        .iter()
        .map(|&place| (Some(place.to_owned()), place.to_owned()));
    let options: Vec<_> = std::iter::once(first).chain(places).collect();
    ui.add_enabled_ui(!all.is_empty(), |ui| {
        one_of(ui, &words.say("shop-location"), 150.0, &options, chosen);
    });
}

fn formats(ui: &mut Ui, words: &Words, export: &mut Export) {
    let is_tiled = export.tiling.is_some();
    ui.horizontal_wrapped(|ui| {
        for format in FileFormat::ALL {
            // Sheets for an office printer are a PDF, and what contradicts that can be taken away.
            let is_picture = matches!(format, FileFormat::Sheet(one) if one != Format::Pdf);
            let can = !(is_tiled && is_picture) || export.formats.contains(&format);
            ui.add_enabled_ui(can, |ui| {
                let name = match format {
                    FileFormat::Sheet(_) => format.key().to_uppercase(),
                    FileFormat::Text(text) => words.label(text),
                };
                tick(ui, &name, format, &mut export.formats);
            });
        }
    });
    super::controls::why(ui, words, is_tiled.then_some("shop-why-only-pdf"));
}

/// The sections of the document, each of which can be left out.
fn sections(ui: &mut Ui, words: &Words, set: &PersonaSet, left_out: &mut Vec<Group>) {
    let all: Vec<Group> = set.sections.shown().collect();
    let all: Vec<Group> = all
        .into_iter()
        .filter(|one| !ALWAYS.contains(one))
        .collect();
    let count = left_out.iter().filter(|one| all.contains(one)).count();
    let said = words.say_with("shop-sections", &[("count", count.into())]);
    let button = ui.button(&said);
    Popup::menu(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = theme::STEP;
            for group in all {
                let mut is_shown = !left_out.contains(&group);
                if ui.checkbox(&mut is_shown, words.label(group)).changed() {
                    left_out.retain(|one| *one != group);
                    left_out.extend((!is_shown).then_some(group));
                    left_out.sort_unstable();
                }
            }
        });
}
