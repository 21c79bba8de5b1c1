//! Posters inside one process: set for the first time, again, after an edit, and encoded.

use crate::material::{Material, POSTERS};
use divan::Bencher;
use steckbrief::poster::{Press, Standard};

/// A2 at this resolution has 843 × 1193 pixels, as many as a preview shows.
const PREVIEW_DPI: u32 = 51;
const PREVIEW_WIDTH: u32 = 842;

/// With nothing remembered: fonts and templates are read anew as well.
#[divan::bench(args = POSTERS)]
fn first(bencher: Bencher, poster: &str) {
    let material = Material::of(poster);
    bencher
        .with_inputs(|| typst::comemo::evict(0))
        .bench_local_values(|()| Press::new().set(&material.order()).unwrap());
}

/// The same poster once more.
#[divan::bench(args = POSTERS)]
fn again(bencher: Bencher, poster: &str) {
    let material = Material::of(poster);
    let press = Press::new();
    bencher.bench_local(|| press.set(&material.order()).unwrap());
}

/// Two sentences changed since the last time.
#[divan::bench(args = POSTERS)]
fn after_an_edit(bencher: Bencher, poster: &str) {
    let mut material = Material::of(poster);
    let press = Press::new();
    press.set(&material.order()).unwrap();
    let mut nth = 0;
    bencher.bench_local(|| {
        nth += 1;
        material.edit(nth);
        press.set(&material.order()).unwrap()
    });
}

/// The same, and painted as a preview shows it: what somebody who writes waits for.
#[divan::bench(args = POSTERS)]
fn shown_after_an_edit(bencher: Bencher, poster: &str) {
    let mut material = Material::of(poster);
    let press = Press::new();
    let mut nth = 0;
    let mut show = || {
        nth += 1;
        material.edit(nth);
        let poster = press.set(&material.order()).unwrap();
        poster.bitmap(0, PREVIEW_WIDTH).unwrap()
    };
    show();
    bencher.bench_local(show);
}

/// The first time: pictures are read and embedded.
#[divan::bench(args = POSTERS)]
fn pdf(bencher: Bencher, poster: &str) {
    let material = Material::of(poster);
    let poster = Press::new().set(&material.order()).unwrap();
    bencher
        .with_inputs(|| typst::comemo::evict(0))
        .bench_local_values(|()| poster.pdf(Standard::Ua1).unwrap());
}

/// The first time: pictures are read and scaled to the sheet.
#[divan::bench(args = POSTERS)]
fn preview_png(bencher: Bencher, poster: &str) {
    let material = Material::of(poster);
    let poster = Press::new().set(&material.order()).unwrap();
    bencher
        .with_inputs(|| typst::comemo::evict(0))
        .bench_local_values(|()| poster.png(0, PREVIEW_DPI).unwrap());
}

/// Pictures are as large as last time.
#[divan::bench(args = POSTERS)]
fn preview_png_again(bencher: Bencher, poster: &str) {
    let material = Material::of(poster);
    let poster = Press::new().set(&material.order()).unwrap();
    bencher.bench_local(|| poster.png(0, PREVIEW_DPI).unwrap());
}
