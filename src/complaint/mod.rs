//! WHY NOT: errors of the disk, as the sentences a reader gets.
//!
//! Errors of other rooms are facts; here each meets its message in the catalogues, once, for the
//! command line and for the window. What is absent: words.

pub mod disk;
mod format;

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

/// A path as a sentence shows it.
#[must_use]
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}
