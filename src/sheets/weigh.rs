//! What the files of an export come to before they are written: posters are set as they will be,
//! and their files counted and weighed in memory.
//!
//! Pages and files are those that come out. Bytes are, but for a PNG: painting one at its full
//! size would take as long as the export, so a small one is weighed.

use crate::model::design::Format;
use crate::model::export::Export;
use crate::poster::{Order, Poster, Press, PressError, Standard};
use crate::text::Words;
use std::ops::{Add, AddAssign};

/// Dots per inch of the small picture that is weighed.
const SMALL_DPI: u32 = 48;

/// What files come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// How many files.
    pub files: usize,
    /// How many sheets of paper, were each poster printed once.
    pub sheets: usize,
    /// How many bytes.
    pub bytes: u64,
}

impl Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            files: self.files + other.files,
            sheets: self.sheets + other.sheets,
            bytes: self.bytes + other.bytes,
        }
    }
}

impl AddAssign for Weight {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// Sets a poster and weighs its files.
pub fn weigh(
    press: &Press,
    export: &Export,
    order: &Order<'_>,
) -> Result<(Poster, Weight), PressError> {
    let poster = press.set(order)?;
    let pages = poster.page_count();
    let mut weight = Weight {
        sheets: pages,
        ..Weight::default()
    };
    for format in export.sheet_formats() {
        let (files, bytes) = match (format, &export.tiling) {
            (Format::Pdf, Some(tiling)) => {
                let tiles = press.tile(&poster, tiling, &Words::new(order.language))?;
                let (width, height) = poster.size_um();
                let grid = tiling.grid(width, height).ok_or(PressError::NoRoom)?;
                let count = usize::try_from(grid.count()).unwrap_or(usize::MAX);
                // The plan of how they go together comes first.
                weight.sheets = 1 + count.saturating_mul(pages);
                (1, tiles.len())
            }
            (Format::Pdf, None) => (1, poster.pdf(Standard::Plain)?.len()),
            (Format::Png, _) => (pages, png_bytes(&poster, export.dpi)?),
            (Format::Svg, _) => {
                let texts = (0..pages).map(|page| poster.svg(page));
                let bytes = texts.map(|text| text.map(|text| text.len()));
                (pages, bytes.sum::<Result<usize, _>>()?)
            }
        };
        weight.files += files;
        weight.bytes += u64::try_from(bytes).unwrap_or(u64::MAX);
    }
    Ok((poster, weight))
}

/// About how many bytes the pictures of a poster have. Most of a poster is plain, so that bytes
/// grow with the length of its edges rather than with its pixels.
fn png_bytes(poster: &Poster, dpi: u32) -> Result<usize, PressError> {
    let small = (0..poster.page_count()).map(|page| poster.png(page, SMALL_DPI));
    let bytes = small.map(|png| png.map(|png| png.len()));
    let bytes = bytes.sum::<Result<usize, _>>()?;
    let finer = usize::try_from(dpi.div_ceil(SMALL_DPI)).unwrap_or(1);
    Ok(bytes.saturating_mul(finer))
}
