//! Documents brought together: files added to one, or two people's changes merged, as Git asks
//! for it. The result is always a whole document; what could not be decided is in it.

use super::args::Merge;
use super::complaint::{Complaint, Status};
use super::console::Console;
use super::document::Document;
use crate::model::PersonaSet;
use crate::model::merge::{self, Merged};
use crate::storage::save::{FileError, write_whole};
use crate::storage::{self, Opened, to_ron};
use crate::text::Names;
use std::path::Path;

/// Does what was asked, and says who brought what.
pub(super) fn merge(asked: &Merge, console: &Console) {
    let done = match (&asked.base, asked.files.as_slice()) {
        (None, [into, files @ ..]) => add(into, files, asked.out.as_deref(), console),
        (Some(base), [ours, theirs]) => three_way(base, [ours, theirs], asked, console),
        (Some(_), files) => Err(Complaint::TwoOfBase(files.len())),
        (None, []) => Ok(()),
    };
    if let Err(complaint) = done {
        not_merged(&complaint, console);
    }
}

fn not_merged(complaint: &Complaint, console: &Console) {
    console.complain(complaint);
    console.end_with(Status::NotMerged);
}

/// Adds files to a document. One that cannot be read keeps nobody else's out.
fn add(
    into: &Path,
    files: &[impl AsRef<Path>],
    out: Option<&Path>,
    console: &Console,
) -> Result<(), Complaint> {
    let Opened { loaded, mut stamp } = storage::open(into)?;
    let mut set = loaded.set;
    for file in files {
        let file = file.as_ref();
        let theirs = match Document::open(file, console) {
            Ok(document) => document.set,
            Err(complaint) => {
                not_merged(&complaint, console);
                continue;
            }
        };
        let merged = merge::add(&set, &theirs, &stem(file));
        tell(&file.display().to_string(), &set, &merged, console);
        set = merged.set;
    }
    match out {
        None => storage::save(into, &set, &mut stamp)?,
        Some(path) => write(path, &set)?,
    }
    console.written(out.unwrap_or(into));
    Ok(())
}

/// Merges what two people made of one document.
fn three_way(
    base: &Path,
    [ours, theirs]: [&Path; 2],
    asked: &Merge,
    console: &Console,
) -> Result<(), Complaint> {
    let base = read_base(base, console)?;
    let mine = Document::open(ours, console)?.set;
    let merged = merge::merge(&base, &mine, &Document::open(theirs, console)?.set);
    tell(&theirs.display().to_string(), &mine, &merged, console);
    let out = asked.out.as_deref().unwrap_or(ours);
    // Git hands over files of its own: a backup beside one would stay behind.
    write(out, &merged.set)?;
    console.written(out);
    Ok(())
}

/// The base; Git gives an empty file where two branches began a document each.
fn read_base(path: &Path, console: &Console) -> Result<PersonaSet, Complaint> {
    let is_empty = path
        .metadata()
        .is_ok_and(|file| file.is_file() && file.len() == 0);
    if is_empty {
        return Ok(PersonaSet::default());
    }
    Ok(Document::open(path, console)?.set)
}

/// Says what was brought, and each thing that is left to decide.
fn tell(who: &str, before: &PersonaSet, merged: &Merged, console: &Console) {
    let words = &console.words;
    let what = words.brought(&merged.tally(before));
    console.note(&words.say_with(
        "merge-brought",
        &[("who", who.into()), ("what", what.into())],
    ));
    let names = Names::of(before, &merged.set, words);
    for change in merged.changes.iter().filter(|change| change.is_conflict()) {
        console.warn(&words.change(change, &names));
        console.end_with(Status::Failed);
    }
}

fn write(path: &Path, set: &PersonaSet) -> Result<(), Complaint> {
    let text = to_ron(set).map_err(|source| FileError::Format {
        path: path.to_owned(),
        source,
    })?;
    Ok(write_whole(path, text.as_bytes(), true)?)
}

/// Who wrote a file that names no author: whoever it is called after.
fn stem(file: &Path) -> String {
    file.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
