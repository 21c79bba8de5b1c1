//! SHEETS: posters and texts become files: how many at once, called what, written where.
//!
//! Whoever orders posters decides which; here they are set on all cores, encoded and written,
//! whole or not at all, and never over what is not theirs. What is absent: who is asked, and
//! what is said about it.

mod batch;
mod hand_out;
mod maker;
mod naming;
mod out;
mod plan;
mod texts;
mod weigh;

use crate::guest::GuestError;
use crate::poster::PressError;
use crate::storage::save::FileError;
pub use batch::in_order;
pub use hand_out::hand_out;
pub use maker::{Job, Made, Maker, Way};
pub use naming::{Names, is_device, stem, text_stem};
pub use out::{Guard, Out};
pub use plan::{Shown, TextJob};
use std::path::PathBuf;
pub use texts::Text;
pub use weigh::{Weight, weigh};

/// Why a poster is not in its file.
#[derive(Debug)]
pub enum SheetError {
    /// The file could not be written.
    File(FileError),
    /// Something that is no file lies where one is to be written.
    InTheWay(PathBuf),
    /// It would lie over a document.
    OverDocument(PathBuf),
    /// The picture would have more pixels than a picture may have.
    PngTooLarge {
        /// The file.
        path: PathBuf,
        /// How fine it was to be, in dots per inch.
        dpi: u32,
        /// How many millions of pixels that are.
        megapixels: u64,
    },
    /// An archive file needs a date, and the document has none.
    ArchiveWithoutDate(PathBuf),
    /// Margin and overlap leave nothing of a sheet.
    NoRoom(PathBuf),
    /// A template of the user's own made no poster.
    Template {
        /// The file.
        path: PathBuf,
        /// Why.
        source: GuestError,
    },
    /// It could not be set or encoded.
    Press {
        /// The file.
        path: PathBuf,
        /// Why.
        source: PressError,
    },
    /// Setting it has crashed.
    PressCrashed(PathBuf),
}

impl From<FileError> for SheetError {
    fn from(error: FileError) -> Self {
        match error {
            FileError::NotAFile { path } => Self::InTheWay(path),
            other => Self::File(other),
        }
    }
}
