//! A new document: one persona without a name, or the sample.

use super::args::New;
use super::complaint::Complaint;
use super::console::Console;
use crate::model::{IdSource, Language, PersonaSet, Sample, Template};
use crate::storage::save::{FileError, write_whole};
use crate::storage::{from_ron, to_ron};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::Path;

/// What `--sample` gives.
const SAMPLE: Sample = Sample::Fashion;

/// Writes the document and names it; a file that is there stays as it is.
pub(super) fn write(asked: &New, console: &Console) {
    match attempt(asked, console.words.language()) {
        Ok(()) => console.written(&asked.file),
        Err(complaint) => console.complain(&complaint),
    }
}

fn attempt(asked: &New, readers: Language) -> Result<(), Complaint> {
    let format = |source| FileError::Format {
        path: asked.file.clone(),
        source,
    };
    let text = match (asked.sample, asked.lang) {
        (true, None) => SAMPLE.text().to_owned(),
        (true, Some(language)) => {
            let mut set = from_ron(SAMPLE.text().as_bytes()).map_err(format)?.set;
            set.language = language;
            to_ron(&set).map_err(format)?
        }
        (false, language) => {
            let language = language.unwrap_or(readers);
            to_ron(&empty(&asked.file, language)).map_err(format)?
        }
    };
    write_whole(&asked.file, text.as_bytes(), false).map_err(|error| match error {
        FileError::Exists { .. } => Complaint::NewExists(asked.file.clone()),
        other => Complaint::Sheet(other.into()),
    })
}

/// A set called like its file, with one persona to begin with.
fn empty(file: &Path, language: Language) -> PersonaSet {
    let title = file.file_stem().unwrap_or_default().to_string_lossy();
    // Two new documents may be merged one day: their personas must not pass for the same.
    let seed = RandomState::new().build_hasher().finish();
    PersonaSet {
        title: title.into_owned(),
        ..Template::Empty.begin(language, &mut IdSource::new(seed))
    }
}
