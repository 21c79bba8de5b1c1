//! PAPER: a document becomes posters. A stand-in with the signatures of the engine to come;
//! nothing can be set yet.

pub mod fonts;
pub mod world;
pub use world::*;

use crate::model::brand::Colour;
use crate::model::check::Finding;
use crate::model::design::{Design, Orientation, Paper};
use crate::model::field::Field;
use crate::model::{Id, Language, Persona, PersonaSet};

/// What to set.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The document.
    pub set: &'a PersonaSet,
    /// Whose poster; nobody's for a blank sheet.
    pub persona: Option<&'a Persona>,
    /// What it shows.
    pub design: Design,
    /// On which paper.
    pub paper: Paper,
    /// How it lies; nothing for the design's own way.
    pub orientation: Option<Orientation>,
    /// The language of the poster's own words.
    pub language: Language,
    /// In place of the document's leading colour.
    pub accent: Option<Colour>,
    /// Whether the marks of evidence are shown.
    pub evidence_marks: bool,
}

/// Fonts and templates, made once, shared by threads.
#[derive(Debug, Default)]
pub struct Press {}

/// Why there is no poster.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// The type setter gave up.
    #[error("the poster could not be set: {reason}")]
    Unset {
        /// What it says.
        reason: String,
    },
}

impl Press {
    /// A press.
    pub fn new() -> Self {
        Self {}
    }

    /// Sets a poster.
    pub fn set(&self, _order: &Order<'_>) -> Result<Poster, PressError> {
        Ok(Poster {
            report: FitReport::default(),
        })
    }
}

/// A poster, set.
#[derive(Debug)]
pub struct Poster {
    report: FitReport,
}

/// What did not fit.
#[derive(Debug, Default)]
pub struct FitReport {
    /// The body size.
    pub body_pt: f64,
    /// Fields that go on.
    pub overflow: Vec<Field>,
}

/// Which promise a PDF makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// PDF/UA-1.
    Ua1,
    /// PDF/A-2a.
    A2a,
    /// None in particular.
    Plain,
}

impl Poster {
    /// Sheets.
    pub fn page_count(&self) -> usize {
        1
    }

    /// How it fits.
    pub fn report(&self) -> &FitReport {
        &self.report
    }

    /// As PDF.
    pub fn pdf(&self, _standard: Standard) -> Result<Vec<u8>, PressError> {
        Ok(b"stand-in".to_vec())
    }

    /// One page as PNG.
    pub fn png(&self, _page: usize, _dpi: u32) -> Result<Vec<u8>, PressError> {
        Ok(b"stand-in".to_vec())
    }

    /// One page as SVG.
    pub fn svg(&self, _page: usize) -> Result<String, PressError> {
        Ok(String::new())
    }
}

/// What to tell about the fit.
pub fn findings(_report: &FitReport, _persona: &Id) -> Vec<Finding> {
    Vec::new()
}
