//! What lies together: the documents of a folder, the copies that programs which share folders
//! put beside a document two people have changed, and the files of our own beside one.

use super::stamp::digest;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a file name that every usual disk takes.
const NAME_BYTES: usize = 255;

/// What such a copy's name goes on with behind the document's own: Syncthing's
/// (`.sync-conflict-20261122-101112-ABCDEFG`, docs.syncthing.net/users/syncing.html) and that of
/// ownCloud and Nextcloud before 2.5 (`_conflict-20261122-101112`, `Utility::isConflictFile` in
/// `src/common/utility.cpp` of nextcloud/desktop).
const TAGS: [&str; 2] = [".sync-conflict-", "_conflict-"];

/// What is said of such a copy in brackets behind its document's name, in small letters. Nextcloud,
/// ownCloud and `OpenCloud` write `(conflicted copy Kim 2026-11-22 101112)` whatever the language
/// (`Utility::makeConflictFileName`, the same file); Dropbox `(Kim's conflicted copy 2026-11-22)`
/// (help.dropbox.com/syncing-uploads/conflicted-copy) and in German `(In Konflikt stehende Kopie von
/// Kim 2026-11-22)`. What `OneDrive` adds, the name of a computer, may be any name's end.
const REMARKS: [&str; 2] = ["conflicted copy", "in konflikt stehende kopie"];

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
        name.strip_prefix(&own).is_some_and(says_copy)
    });
    all
}

/// Whether what follows a document's name says that this is a copy of it.
fn says_copy(rest: &str) -> bool {
    let remark = rest.strip_prefix(" (").unwrap_or_default().to_lowercase();
    TAGS.iter().any(|tag| rest.starts_with(tag)) || REMARKS.iter().any(|said| remark.contains(said))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::save::write_whole;
    use std::error::Error;

    #[test]
    fn copies_are_known_by_what_each_program_calls_them() -> Result<(), Box<dyn Error>> {
        let copies = [
            "Plan (Anna's conflicted copy 2026-11-22)",
            "Plan (In Konflikt stehende Kopie von Anna 2026-11-22)",
            "Plan (LAPTOP-1’s conflicted copy 2026-11-22)",
            "Plan (conflicted copy 2026-11-22 101112)",
            "Plan (conflicted copy anna 2026-11-22 101112)",
            "Plan.sync-conflict-20261122-101112-ABCDEFG",
            "Plan_conflict-20261122-101112",
        ];
        let others = [
            "Plan",
            "Plan (1)",
            "Plan 2 (conflicted copy 2026-11-22 101112)",
            "Plan-LAPTOP-1",
            "Planung",
            "conflicted copy",
        ];
        let folder = tempfile::tempdir()?;
        for name in copies.iter().chain(&others) {
            let path = folder.path().join(format!("{name}.ron"));
            write_whole(&path, b"", false)?;
        }
        let found = conflict_copies(&folder.path().join("Plan.ron"));
        let found = found.iter().filter_map(|path| path.file_stem()?.to_str());
        assert_eq!(found.collect::<Vec<_>>(), copies);
        Ok(())
    }
}
