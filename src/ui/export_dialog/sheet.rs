//! The sheet: its paper, what a print shop wants of it, how an office printer takes it, and what
//! the files promise.

use super::super::theme;
use super::controls::{figure, part};
use super::what::no_poster;
use crate::model::PersonaSet;
use crate::model::design::{Format, Orientation, Paper, WIDEST_BLEED_MM};
use crate::model::export::{DPI, Export, Standard};
use crate::model::tiling::{TileSheet, Tiling, WIDEST_STRIP_MM};
use crate::text::Words;
use crate::ui::choose::one_of;
use egui::Ui;

/// This part of the card.
pub fn sheet(ui: &mut Ui, words: &Words, set: &PersonaSet, export: &mut Export) {
    let no_pdf = (!export.makes(Format::Pdf)).then_some("shop-why-no-pdf");
    part(ui, words, "ui-paper", no_poster(export), |ui| {
        ui.horizontal_wrapped(|ui| paper(ui, words, export));
    });
    let why_no_bleed = export.tiling.map(|_| "shop-why-tiled");
    part(ui, words, "shop-print", no_pdf.or(why_no_bleed), |ui| {
        ui.horizontal_wrapped(|ui| bleed(ui, words, export));
    });
    let pictures = export.makes(Format::Png) || export.makes(Format::Svg);
    let why_whole = (pictures && export.tiling.is_none()).then_some("shop-why-pictures");
    part(ui, words, "shop-office", no_pdf.or(why_whole), |ui| {
        ui.horizontal_wrapped(|ui| tiles(ui, words, export));
    });
    let why_plain = export.tiling.map(|_| "shop-why-tiled-plain");
    let why_undated =
        (export.standard == Standard::A2a && set.date.is_none()).then_some("shop-why-undated");
    ui.columns_const(|[left, right]| {
        part(left, words, "shop-standard", no_pdf.or(why_plain), |ui| {
            standard(ui, words, export);
        });
        super::controls::why(left, words, why_undated);
        let no_png = (!export.makes(Format::Png)).then_some("shop-why-no-png");
        part(right, words, "shop-pixels", no_png, |ui| {
            ui.horizontal(|ui| resolution(ui, words, export));
        });
    });
}

fn paper(ui: &mut Ui, words: &Words, export: &mut Export) {
    let named = Paper::named().filter_map(|name| name.parse::<Paper>().ok());
    // A size of the user's own is on offer as long as it is chosen.
    let own = export.paper.filter(|paper| !paper.is_named());
    let usual = (None, words.say("shop-usual-paper"));
    let papers = named.chain(own).map(|one| (Some(one), words.paper(one)));
    let papers: Vec<_> = std::iter::once(usual).chain(papers).collect();
    one_of(
        ui,
        &words.say("ui-paper"),
        200.0,
        &papers,
        &mut export.paper,
    );
    let ways = Orientation::ALL.iter();
    let ways = ways.map(|&way| (Some(way), words.label(way)));
    let usual = (None, words.say("ui-export-usual-way"));
    let ways: Vec<_> = std::iter::once(usual).chain(ways).collect();
    let name = words.say("ui-export-way");
    one_of(ui, &name, 120.0, &ways, &mut export.orientation);
}

fn bleed(ui: &mut Ui, words: &Words, export: &mut Export) {
    let finish = &mut export.finish;
    let mut mm = f64::from(finish.bleed_tenths_mm) / 10.0;
    let range = 0.0..=f64::from(WIDEST_BLEED_MM);
    figure(ui, words, "shop-bleed", (range, "mm"), &mut mm);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the field keeps it between nothing and twenty"
    )]
    let tenths = (mm * 10.0).round() as u16;
    finish.bleed_tenths_mm = tenths;
    ui.add_space(2.0 * theme::STEP);
    ui.checkbox(&mut finish.marks, words.say("shop-marks"));
}

fn tiles(ui: &mut Ui, words: &Words, export: &mut Export) {
    let mut sheet = export.tiling.map(|tiling| tiling.sheet);
    let sheets = TileSheet::ALL.iter();
    let sheets = sheets.map(|&one| (Some(one), words.label(one)));
    let whole = (None, words.say("shop-whole"));
    let sheets: Vec<_> = std::iter::once(whole).chain(sheets).collect();
    one_of(ui, &words.say("shop-office"), 170.0, &sheets, &mut sheet);
    export.tiling = sheet.map(|sheet| Tiling {
        sheet,
        ..export.tiling.unwrap_or(Tiling::usual(sheet))
    });
    let usual = Tiling::usual(TileSheet::A4);
    let is_tiled = export.tiling.is_some();
    let mut shown = export.tiling.unwrap_or(usual);
    ui.add_enabled_ui(is_tiled, |ui| {
        strip(ui, words, "shop-overlap", &mut shown.overlap_um);
        strip(ui, words, "shop-margin", &mut shown.margin_um);
    });
    export.tiling = is_tiled.then_some(shown);
}

fn strip(ui: &mut Ui, words: &Words, name: &str, um: &mut u32) {
    let mut mm = f64::from(*um) / 1e3;
    let range = 0.0..=f64::from(WIDEST_STRIP_MM);
    figure(ui, words, name, (range, "mm"), &mut mm);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the field keeps it between nothing and fifty"
    )]
    let whole = (mm * 1e3).round() as u32;
    *um = whole;
}

fn standard(ui: &mut Ui, words: &Words, export: &mut Export) {
    let all = Standard::ALL.iter().map(|&one| (one, words.label(one)));
    let all: Vec<_> = all.collect();
    let name = words.say("shop-standard");
    one_of(ui, &name, 230.0, &all, &mut export.standard);
}

fn resolution(ui: &mut Ui, words: &Words, export: &mut Export) {
    let mut dpi = f64::from(export.dpi);
    let range = f64::from(*DPI.start())..=f64::from(*DPI.end());
    figure(ui, words, "shop-dpi", (range, "dpi"), &mut dpi);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the field keeps it within a few hundred"
    )]
    let whole = dpi.round() as u32;
    export.dpi = whole;
}
