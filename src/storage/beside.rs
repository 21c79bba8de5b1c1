//! What lies together: the documents of a folder, the copies that programs which share folders
//! put beside a document two people have changed, and the files of our own beside one.

use super::stamp::digest;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a file name that every usual disk takes.
const NAME_BYTES: usize = 255;

/// How the name of such a copy goes on behind the document's own: Syncthing, Nextcloud, and
/// ownCloud before it.
const COPIES: [&str; 3] = [".sync-conflict-", " (conflicted copy", "_conflict-"];

/// The documents in a folder, by name; a path that is no folder stands for itself.
#[must_use]
pub fn documents_in(path: PathBuf) -> Vec<PathBuf> {
    if path.is_dir() {
        documents(&path)
    } else {
        vec![path]
    }
}

/// The copies of a document that lie beside it, by name.
#[must_use]
pub fn conflict_copies(path: &Path) -> Vec<PathBuf> {
    let stem = |path: &Path| {
        path.file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let own = stem(path);
    let folder = path.parent().unwrap_or(Path::new(""));
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let mut all = documents(folder);
    all.retain(|beside| {
        let name = stem(beside);
        let rest = name.strip_prefix(&own).unwrap_or_default();
        COPIES.iter().any(|copy| rest.starts_with(copy))
    });
    all
}

fn documents(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let is_document = |path: &PathBuf| path.extension().is_some_and(|end| end == "ron");
    let mut all: Vec<PathBuf> = paths.filter(is_document).collect();
    all.sort();
    all
}

/// A hidden file of our own beside another: a point before its name, `end` behind.
pub(super) fn hidden(path: &Path, end: &str) -> PathBuf {
    named(path, ".", end)
}

/// A file of our own beside another, with `start` before its name and `end` behind. A name too
/// long for that is shortened and told from its like by digits of its digest.
pub(super) fn named(path: &Path, start: &str, end: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    let mut whole = OsString::from(start);
    if start.len() + name.len() + end.len() <= NAME_BYTES {
        whole.push(name);
    } else {
        let digits = digest(name.as_encoded_bytes());
        let digits: String = digits[..8]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let room = NAME_BYTES - start.len() - 1 - digits.len() - end.len();
        let readable = name.to_string_lossy();
        let mut cut = room.min(readable.len());
        while !readable.is_char_boundary(cut) {
            cut -= 1;
        }
        whole.push(format!("{}-{digits}", &readable[..cut]));
    }
    whole.push(end);
    path.with_file_name(whole)
}
