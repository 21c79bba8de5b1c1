//! How the posters look: their language, colours with their contrast, fonts, logo.

use super::{about, head, logo};
use crate::colour::{self, Colours};
use crate::command::Command;
use crate::document::{At, EditKind};
use crate::model::brand::{Brand, Colour, ColourSet};
use crate::ui::parsed::{self, Form};
use crate::ui::pen::Pen;
use crate::ui::theme;
use egui::{Rect, RichText, Role, Sense, Ui, WidgetInfo, vec2};

/// Contrast from which text can be read very well (WCAG 2.1, level AAA).
const VERY_WELL: f32 = 7.0;

/// The block.
pub(super) fn brand(ui: &mut Ui, pen: &mut Pen<'_>) {
    head(ui, pen, "document-posters");
    about::language(ui, pen);
    sets(ui, pen);
    // What an absent colour stands for, beside an accent of the user's own too.
    let usual = Colours::of(&Brand {
        second: None,
        ..pen.set.brand.clone()
    });
    ui.columns_const(|[accent, second]| {
        let mut colour = pen.set.brand.accent;
        field(accent, pen, "brand-accent", usual.accent, &mut colour);
        pen.set.brand.accent = colour;
        let mut colour = pen.set.brand.second;
        field(second, pen, "brand-second", usual.second, &mut colour);
        pen.set.brand.second = colour;
    });
    let colours = Colours::of(&pen.set.brand);
    // A ready set brings a tint of its own for text on the accent.
    let second = match colour::set_of(&pen.set.brand) {
        Some(_) => colours.second_on_accent,
        None => colours.second,
    };
    let white = Colour {
        red: 255,
        green: 255,
        blue: 255,
    };
    contrast(ui, pen, "brand-contrast-accent", white, colours.accent);
    contrast(ui, pen, "brand-contrast-second", second, colours.accent);
    ui.add_space(theme::STEP);
    ui.columns_const(|[heading, body]| {
        about::own(heading, pen, "brand-heading-font", 1);
        about::own(body, pen, "brand-body-font", 1);
    });
    logo::logo(ui, pen);
    file(ui, pen);
}

/// A look goes from document to document in a file of its own.
fn file(ui: &mut Ui, pen: &mut Pen<'_>) {
    ui.add_space(theme::STEP);
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(pen.say("shop-brand")).size(12.0).color(mute));
    ui.horizontal(|ui| {
        if ui.button(Command::SaveBrand.label(pen.words)).clicked() {
            pen.commands.push(Command::SaveBrand);
        }
        pen.still(ui);
        if ui.button(Command::LoadBrand.label(pen.words)).clicked() {
            pen.commands.push(Command::LoadBrand);
        }
    });
}

/// The ready sets as swatches; the chosen one is ringed and says so.
fn sets(ui: &mut Ui, pen: &mut Pen<'_>) {
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(pen.say("brand-sets")).size(12.0).color(mute));
    ui.horizontal(|ui| {
        pen.still(ui);
        let chosen = colour::set_of(&pen.set.brand);
        for &set in ColourSet::ALL {
            let name = pen.words.label(set);
            let (rect, response) = ui.allocate_exact_size(vec2(44.0, 28.0), Sense::click());
            let colours = Colours::of_set(set);
            let accent = theme::of_print(colours.accent);
            let second = theme::of_print(colours.second);
            let (left, right) = rect.shrink(4.0).split_left_right_at_fraction(0.65);
            ui.painter().rect_filled(left, 2.0, accent);
            ui.painter().rect_filled(right, 2.0, second);
            if chosen == Some(set) {
                chosen_ring(ui, rect);
            }
            let is_chosen = chosen == Some(set);
            response
                .widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
            if response.on_hover_text(&name).clicked() && !is_chosen {
                // The usual set is what an absent colour means.
                let accent = (set != ColourSet::ALL[0]).then_some(colours.accent);
                pen.set.brand.accent = accent;
                pen.set.brand.second = None;
                pen.did(EditKind::Poster, At::document("brand-sets"));
            }
        }
    });
    ui.add_space(theme::STEP);
}

fn chosen_ring(ui: &Ui, rect: Rect) {
    let stroke = egui::Stroke::new(2.0, theme::colours(ui).ink);
    let kind = egui::StrokeKind::Inside;
    ui.painter().rect_stroke(rect, theme::RADIUS, stroke, kind);
}

/// A colour, typed as `#rrggbb`; the usual one as its hint.
fn field(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    part: &'static str,
    usual: Colour,
    colour: &mut Option<Colour>,
) {
    let words = *pen.words;
    let rule = words.say("brand-no-colour");
    let form = Form {
        written: &Colour::to_string,
        read: &|text: &str| text.parse().ok(),
        rule: &rule,
    };
    let hint = usual.to_string();
    let name = words.say(part);
    parsed::value(ui, pen, &At::document(part), &name, &hint, colour, &form);
}

/// The contrast of text on a ground: a sample, the ratio and what it means.
fn contrast(ui: &mut Ui, pen: &Pen<'_>, id: &str, text: Colour, ground: Colour) {
    let ratio = colour::contrast(text, ground);
    let verdict = if ratio >= VERY_WELL {
        "contrast-very-good"
    } else if ratio >= colour::READABLE {
        "contrast-good"
    } else {
        "contrast-weak"
    };
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(36.0, 20.0), Sense::hover());
        ui.painter().rect_filled(rect, 3.0, theme::of_print(ground));
        ui.painter().text(
            rect.center(),
            egui::Align2::CENTER_CENTER,
            "Aa",
            theme::bold(12.0),
            theme::of_print(text),
        );
        let ratio = pen.words.number((f64::from(ratio) * 10.0).round() / 10.0);
        let verdict = pen.say(verdict);
        let said = pen
            .words
            .say_with(id, &[("ratio", ratio.into()), ("verdict", verdict.into())]);
        let mute = theme::colours(ui).mute;
        ui.label(RichText::new(said).size(12.0).color(mute));
    });
}
