//! The inspector: reads an exported file back and says in words what is wrong with it.
//!
//! It knows nothing of the poster engine and trusts nothing but the bytes, so that a test
//! says what is on the sheet, not what was meant to be. Lengths are millimetres from the top
//! left corner of the trim, y downwards; font sizes are points. A fault is one sentence that
//! names page, text and place; a list without faults is what a test asks for.
//!
//! `Pdf::open` first; then `faults()` for everything that holds for every poster, or single
//! checks with measures of one's own. No fault is ever mended here and nothing is written.

mod backdrop;
mod facts;
mod fonts;
mod lines;
mod marks;
mod outside;
mod overlap;
mod page;
mod painted;
pub mod png;
mod reading;
mod recorder;
mod speech;
mod structure;
pub mod svg;
mod tags;

pub use facts::Facts;
pub use fonts::FontFact;
pub use lines::Line;
pub use page::Page;
pub use painted::{Content, Glyph, Paint, PaintKind};
pub use speech::{Piece, in_order, squeeze};
pub use structure::{Element, Tagged};

use hayro_interpret::hayro_syntax;
use std::collections::HashMap;

/// Millimetres in a point.
pub const MM_PER_POINT: f64 = 25.4 / 72.0;

/// An exported PDF, read completely.
pub struct Pdf {
    /// Title, language, standards: what the file says about itself.
    pub facts: Facts,
    /// Every font in the file, in the order of its objects.
    pub fonts: Vec<FontFact>,
    /// The pages in their order.
    pub pages: Vec<Page>,
    /// The roots of the structure tree; empty where nothing is tagged.
    pub structure: Vec<Element>,
}

impl Pdf {
    /// Reads a file; the error says what could not be read.
    pub fn open(bytes: &[u8]) -> Result<Self, String> {
        let file = hayro_syntax::Pdf::new(bytes.to_vec())
            .map_err(|error| format!("not a readable PDF: {error:?}"))?;
        let structure = structure::read(&file);
        let mut blocks = HashMap::new();
        for root in &structure {
            root.number_blocks(&mut blocks, &mut 0);
        }
        let pages = page::read(&file, &blocks)?;
        Ok(Self {
            facts: Facts::read(&file),
            fonts: fonts::read(&file),
            pages,
            structure,
        })
    }

    /// Every fault that no poster may have: of fonts, tags, the file's own words, and of
    /// placement, each with the tolerance that suits print.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = self.facts.faults();
        faults.extend(fonts::faults(&self.fonts));
        faults.extend(self.tag_faults());
        for page in &self.pages {
            faults.extend(page.text_outside(page.trim()));
            faults.extend(page.clipped_text());
            faults.extend(page.overlapping_lines());
            faults.extend(page.hidden_text());
            faults.extend(page.crossed_text());
            faults.extend(page.faint_text(4.5));
        }
        faults
    }
}
