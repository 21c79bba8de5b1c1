//! WHY NOT: errors of the disk and of the press, as the sentences a reader gets.
//!
//! Errors of other rooms are facts; here each meets its message in the catalogues, once, for the
//! command line and for the window. What is absent: words.

pub mod disk;
mod format;
pub mod sheets;

use crate::sheets::SheetError;
use crate::storage::PictureError;
use crate::storage::save::FileError;
use crate::text::{Arg, Sentence, Words};
use std::path::Path;

/// What a message of the catalogues is told.
pub type Args<'a> = Vec<(&'static str, Arg<'a>)>;

/// The path a message speaks of.
pub fn at(path: &Path) -> (&'static str, Arg<'static>) {
    ("path", shown(path).into())
}

/// The sentence for a file that cannot be read or written.
#[must_use]
pub fn of_file(error: &FileError, words: &Words) -> Sentence {
    let (id, args) = disk::of_file(error, words);
    words.sentence(id, &args)
}

/// What to tell of a picture that is not taken in.
#[must_use]
pub fn of_picture(path: &Path, error: &PictureError, words: &Words) -> Sentence {
    let (id, args) = disk::of_picture(path, error, words);
    words.sentence(id, &args)
}

/// The sentence for a poster that is not in its file.
#[must_use]
pub fn of_sheet(error: &SheetError, words: &Words) -> Sentence {
    let (id, args) = sheets::of_sheet(error, words);
    words.sentence(id, &args)
}

/// A path as a sentence shows it.
#[must_use]
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}
