//! Documents that lie together: those of a folder, and the copies that programs which share
//! folders put beside a document two people have changed.

use std::fs;
use std::path::{Path, PathBuf};

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
