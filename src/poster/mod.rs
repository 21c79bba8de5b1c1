//! PAPER: a document becomes sheets, as PDF, PNG or SVG.
//!
//! An [`Order`] names what to set; a [`Press`] sets it: the document's values and words become
//! one dictionary (`data`), a Typst template from `assets/posters` lays it out in a world of
//! memory (`world`) with the fonts it needs (`fonts`), and the sheets come back with a
//! [`FitReport`]. A poster is a pure function of its order: the same bytes every time.
//!
//! What is absent: measures and positions (they are the templates'), the disk, the clock, and
//! any way for a user's text to be read as markup: it travels as data, never as code.

mod bitmap;
mod boxes;
mod data;
mod findings;
mod fonts;
mod output;
mod own;
mod place;
mod press;
mod report;
mod spots;
mod templates;
mod tiles;
mod world;

pub use crate::model::export::Standard;
pub use bitmap::Bitmap;
pub use findings::findings;
pub use fonts::window_fonts;
pub use output::Poster;
pub use own::{Fault, FaultPlace, OwnError, OwnFiles};
pub use press::{Order, Press, PressError, is_readable};
pub use report::{FitReport, MissingGlyph, Overflow, Placed};
pub use spots::Spot;
