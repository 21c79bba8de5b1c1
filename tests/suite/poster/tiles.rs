//! Tiles put together again, as hands do it: every sheet painted from the file, laid over the
//! ones before it, and the whole held against the poster it was cut from.

use super::*;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax;
use hayro::vello_cpu::Pixmap;
use hayro::{RenderCache, RenderSettings};
use steckbrief::model::design::Design;
use steckbrief::model::tiling::{TileSheet, Tiling};
use steckbrief::poster::{PressError, Standard};
use steckbrief::text::Words;

/// Pixels a millimetre: every offset of a tile is a whole number of them.
const PER_MM: f32 = 2.0;

/// All pages of a file, in pixels.
fn painted(pdf: &[u8]) -> Vec<Pixmap> {
    let pdf = hayro_syntax::Pdf::new(pdf.to_vec()).expect("a readable PDF");
    let settings = RenderSettings {
        x_scale: PER_MM * 25.4 / 72.0,
        y_scale: PER_MM * 25.4 / 72.0,
        bg_color: hayro::vello_cpu::color::palette::css::WHITE,
        ..RenderSettings::default()
    };
    let cache = RenderCache::new();
    let page = |page| hayro::render(page, &cache, &InterpreterSettings::default(), &settings);
    pdf.pages().iter().map(page).collect()
}

/// The grey of a pixel; white outside.
fn grey(picture: &Pixmap, x: usize, y: usize) -> i32 {
    let (width, height) = (usize::from(picture.width()), usize::from(picture.height()));
    if x >= width || y >= height {
        return 255;
    }
    let pixel = picture.data()[y * width + x];
    (i32::from(pixel.r) + i32::from(pixel.g) + i32::from(pixel.b)) / 3
}

fn pixels(um: u32) -> usize {
    usize::try_from(um * 2 / 1_000).expect("a few thousand")
}

/// Where a poster and its sheets, put together, differ by more than an edge painted twice does.
fn differences(design: Design, paper: &str, tiling: Tiling, sheets: u32) -> Vec<String> {
    let order = order(&YOUNG_FASHION, &YOUNG_FASHION.personas[0], design, paper);
    let poster = PRESS.set(&order).unwrap();
    let words = Words::new(order.language);
    let whole = poster.pdf(Standard::Plain).unwrap();
    let cut = PRESS.tile(&poster, &tiling, &words).unwrap();
    let mut faults = Vec::new();
    if cut.len() > 3 * whole.len() {
        faults.push(format!("{paper}: {} bytes of {}", cut.len(), whole.len()));
    }
    let (width, height) = order.size_mm();
    let um = |mm: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a paper"
        )]
        let um = (mm * 1e3).round() as u32;
        um
    };
    let grid = tiling.grid(um(width), um(height)).expect("room");
    let pages = painted(&cut);
    assert_eq!(grid.count(), sheets, "{paper}");
    assert_eq!(pages.len(), usize::try_from(sheets).unwrap() + 1);
    let whole = &painted(&whole)[0];
    let (across, down) = (usize::from(whole.width()), usize::from(whole.height()));
    let mut together = vec![None; across * down];
    for (tile, page) in grid.tiles().zip(&pages[1..]) {
        let margin = pixels(tiling.margin_um);
        let (left, top) = (pixels(tile.x_um), pixels(tile.y_um));
        let printed = grid.printable_um;
        for y in top..down.min(top + pixels(printed.1)) {
            for x in left..across.min(left + pixels(printed.0)) {
                together[y * across + x] = Some(grey(page, x - left + margin, y - top + margin));
            }
        }
    }
    let mut off = 0;
    for (at, found) in together.iter().enumerate() {
        let (x, y) = (at % across, at / across);
        let Some(found) = found else {
            faults.push(format!("{paper}: nothing at {x}, {y}"));
            return faults;
        };
        // The edge of what is printed may be painted half on either side.
        let near = |dx: usize, dy: usize| {
            grey(
                whole,
                (x + dx).saturating_sub(1),
                (y + dy).saturating_sub(1),
            )
        };
        let around = (0..9).map(|n| near(n % 3, n / 3));
        let (least, most) = around.fold((255, 0), |(a, b), n| (a.min(n), b.max(n)));
        let is_near = (least - 24..=most + 24).contains(found);
        off += usize::from(!is_near);
    }
    if off > 0 {
        faults.push(format!("{paper}: {off} of {} pixels differ", across * down));
    }
    faults
}

#[test]
fn sheets_put_together_are_the_poster() {
    let usual = Tiling::usual(TileSheet::A4);
    let jobs = [
        (Design::Profile, "a3", usual, 4),
        (Design::Empathy, "a2", usual, 8),
        (Design::Profile, "a1", usual, 12),
        (Design::Combined, "a0", usual, 21),
        (Design::Profile, "a0", Tiling::usual(TileSheet::A3), 9),
        (
            Design::Profile,
            "a2",
            Tiling {
                overlap_um: 0,
                margin_um: 10_000,
                ..usual
            },
            8,
        ),
    ];
    let faults = on_all(&jobs, |&(design, paper, tiling, sheets)| {
        differences(design, paper, tiling, sheets)
    });
    assert_none(&faults);
}

#[test]
fn every_sheet_says_where_it_belongs() {
    let order = order(
        &YOUNG_FASHION,
        &YOUNG_FASHION.personas[0],
        Design::Profile,
        "a3",
    );
    let poster = PRESS.set(&order).unwrap();
    let words = Words::new(order.language);
    let cut = PRESS
        .tile(&poster, &Tiling::usual(TileSheet::A4), &words)
        .unwrap();
    let pdf = Pdf::open(&cut).unwrap();
    let text = |page: usize| {
        let lines = pdf.pages[page].lines.iter();
        lines
            .map(|line| line.text.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    };
    for label in ["A1", "A2", "B1", "B2"] {
        assert!(
            text(0).contains(label),
            "the plan has no {label}: {}",
            text(0)
        );
    }
    for (page, label) in (1..).zip(["A1", "A2", "B1", "B2"]) {
        assert!(text(page).contains(label), "{label} is not on its sheet");
    }
    assert!(text(0).contains("50"), "the plan has no line to measure by");
    assert!(matches!(
        PRESS.tile(
            &poster,
            &Tiling {
                margin_um: 110_000,
                ..Tiling::usual(TileSheet::A4)
            },
            &words
        ),
        Err(PressError::NoRoom)
    ));
}
