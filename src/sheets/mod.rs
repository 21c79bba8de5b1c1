//! SHEETS: posters become files: how many at once, called what, written where.
//!
//! Whoever orders posters decides which; here they are set on all cores, encoded and written,
//! whole or not at all, and never over what is not theirs. What is absent: who is asked, and
//! what is said about it.

mod batch;
mod maker;
mod naming;
mod out;

use crate::poster::PressError;
use crate::storage::save::FileError;
pub use batch::in_order;
pub use maker::{Job, Made, Maker};
pub use naming::{Names, stem};
pub use out::{Guard, Out};
use std::path::PathBuf;

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
