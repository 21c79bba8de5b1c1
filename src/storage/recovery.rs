//! Unsaved work, kept where it survives whatever ends the program.
//!
//! Every open document has a numbered place in a folder of the program's own: a copy of the
//! document, and a lock held as long as the document is open. A place with a copy that nobody
//! holds is left over from a crash. The copy is a whole document with one line above it, a
//! comment, that says which file it belongs to; so both are written at once or not at all, the
//! copy before stays until then, and a person may open the copy by hand. The user's own file
//! is never touched. What is absent: deciding when to keep, and a clock.

use super::format::{Loaded, from_ron, to_ron};
use super::lock::Lock;
use super::migrate::dialect;
use super::save::{FileError, read_whole};
use super::stamp::Stamp;
use super::{FormatError, path_text, private};
use crate::model::{PersonaSet, limits};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How many documents can be open or left over at once.
const MOST_PLACES: u32 = 10_000;
/// How the line above a document begins.
const OPENING: &str = "// unsaved: ";
/// Bytes the line above a document may have, at the very most.
const LINE_BYTES: u64 = 256 * 1024;

/// What is known of unsaved work beside the document itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The file it belongs to, as the user knows it; nothing for a document never saved.
    pub path: Option<PathBuf>,
    /// What saving compares with, so that a file changed since is not overwritten.
    pub stamp: Stamp,
    /// When it was kept.
    pub at: Timestamp,
}

/// The line above a kept document.
#[derive(Serialize, Deserialize)]
struct Line {
    path: Option<String>,
    stamp: String,
    at: Timestamp,
}

/// The folder in which unsaved work is kept.
#[derive(Clone, Debug)]
pub struct RecoveryFolder {
    folder: PathBuf,
}

/// The place of one open document. When this is dropped, or its process ends, what is kept
/// there counts as left over.
#[derive(Debug)]
pub struct Recovery {
    document: PathBuf,
    /// Nothing where the lock of something left over cannot be opened.
    lock: Option<Lock>,
}

/// Unsaved work as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// The document.
    pub loaded: Loaded,
    /// What is known of it; nothing where only the line above the document is damaged.
    pub kept: Option<Kept>,
}

/// Something an earlier run has left.
#[derive(Debug)]
pub struct LeftOver {
    /// The work, or why it cannot be read, with the path of the copy.
    pub found: Result<Recovered, FileError>,
    /// Its place, held so that no other window offers the same work: [forget](Recovery::forget)
    /// it, go on keeping the document in it, or drop it to be asked again.
    pub place: Recovery,
}

impl RecoveryFolder {
    /// The folder at a path, made where there is none, and closed to everybody else.
    ///
    /// # Errors
    /// [`FileError::Unwritable`].
    pub fn at(folder: PathBuf) -> Result<Self, FileError> {
        private::make_folder(&folder)?;
        private::close_folder(&folder)?;
        Ok(Self { folder })
    }

    /// A place for a document that has been opened or begun.
    ///
    /// # Errors
    /// [`FileError::Unwritable`], also where the disk knows no locks.
    pub fn begin(&self) -> Result<Recovery, FileError> {
        for number in 1..=MOST_PLACES {
            let document = self.document(number);
            if is_there(&document) {
                continue;
            }
            let lock = lock_of(&document);
            match Lock::hold(&lock, true) {
                // Its owner may have kept something, and ended, since we looked.
                Ok(Some(held)) if !is_there(&document) => {
                    return Ok(Recovery {
                        document,
                        lock: Some(held),
                    });
                }
                Ok(_) => {}
                Err(_) if is_there(&lock) => {}
                Err(source) => return Err(FileError::Unwritable { path: lock, source }),
            }
        }
        Err(FileError::Exists {
            path: self.folder.clone(),
        })
    }

    /// What earlier runs have left, in the order of their places; what belongs to a document that is
    /// open now, in this window or another, is not among it.
    ///
    /// # Errors
    /// [`FileError::Unreadable`] for the folder; what is damaged within is part of the list.
    pub fn left_over(&self) -> Result<Vec<LeftOver>, FileError> {
        let names = self.names().map_err(|source| FileError::Unreadable {
            path: self.folder.clone(),
            source,
        })?;
        for name in names.iter().filter(|name| is_half_written(name)) {
            self.sweep(name);
        }
        let numbers = names.iter().filter_map(|name| name.strip_suffix(".ron"));
        let mut numbers: Vec<u32> = numbers.filter_map(|name| name.parse().ok()).collect();
        numbers.sort_unstable();
        let places = numbers.into_iter().map(|number| self.document(number));
        Ok(places.filter_map(|document| left_over(&document)).collect())
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            names.extend(entry?.file_name().into_string());
        }
        Ok(names)
    }

    /// Takes away what a process that ended while writing has left beside its copy.
    fn sweep(&self, name: &str) {
        let number = name.trim_start_matches('.').split('.').next();
        let Some(number) = number.and_then(|number| number.parse().ok()) else {
            return;
        };
        let document = self.document(number);
        if let Ok(Some(lock)) = Lock::hold(&lock_of(&document), true) {
            // Should it stay, it is in nobody's way.
            let _ = private::remove(&self.folder.join(name));
            if !is_there(&document) {
                lock.remove();
            }
        }
    }

    fn document(&self, number: u32) -> PathBuf {
        self.folder.join(format!("{number}.ron"))
    }
}

impl Recovery {
    /// Keeps a document in place of what was kept before. Whatever goes wrong, and whenever,
    /// one of the two is there.
    ///
    /// # Errors
    /// [`FileError::Unwritable`], and [`FileError::Format`] for a document that could not be
    /// read again.
    pub fn keep(&self, set: &PersonaSet, kept: &Kept) -> Result<(), FileError> {
        let format = |source| FileError::Format {
            path: self.document.clone(),
            source,
        };
        let line = Line {
            path: kept.path.as_deref().map(path_text::to_text),
            stamp: kept.stamp.to_text(),
            at: kept.at,
        };
        let line = dialect().to_string(&line).map_err(|error| {
            format(FormatError::Unwritable {
                reason: error.to_string(),
            })
        })?;
        let text = to_ron(set).map_err(format)?;
        let parts = [OPENING, &line, "\n", &text].map(str::as_bytes);
        private::write(&self.document, &parts)
    }

    /// Forgets what was kept: it is saved, or not wanted. The place stays.
    ///
    /// # Errors
    /// [`FileError::Unwritable`].
    pub fn forget(&self) -> Result<(), FileError> {
        private::remove(&self.document)
    }

    /// Where the copy lies, if there is one.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.document
    }
}

impl Drop for Recovery {
    fn drop(&mut self) {
        if let Some(lock) = self.lock.as_ref().filter(|_| !is_there(&self.document)) {
            lock.remove();
        }
    }
}

/// What lies at a place; nothing while its document is open.
fn left_over(document: &Path) -> Option<LeftOver> {
    let path = lock_of(document);
    let (found, lock) = match Lock::hold(&path, true) {
        Ok(None) => return None,
        Ok(Some(lock)) => (read(document), Some(lock)),
        Err(source) => (Err(FileError::Unreadable { path, source }), None),
    };
    let place = Recovery {
        document: document.to_owned(),
        lock,
    };
    // Its owner may have forgotten it, and ended, since the folder was read.
    is_there(document).then_some(LeftOver { found, place })
}

fn read(document: &Path) -> Result<Recovered, FileError> {
    let format = |source| FileError::Format {
        path: document.to_owned(),
        source,
    };
    let bytes = read_whole(document, limits::FILE_BYTES + LINE_BYTES)?
        .ok_or_else(|| format(FormatError::too_large()))?;
    let end = bytes.iter().position(|&byte| byte == b'\n').unwrap_or(0);
    let (line, text) = bytes.split_at(end);
    let line = std::str::from_utf8(line).ok();
    let kept = line.and_then(|line| line.strip_prefix(OPENING));
    let text = if kept.is_some() { text } else { &bytes };
    Ok(Recovered {
        loaded: from_ron(text).map_err(format)?,
        kept: kept.and_then(known),
    })
}

fn known(line: &str) -> Option<Kept> {
    let line: Line = dialect().from_str(line).ok()?;
    Some(Kept {
        path: line.path.as_deref().map(path_text::from_text),
        stamp: Stamp::from_text(&line.stamp),
        at: line.at,
    })
}

fn lock_of(document: &Path) -> PathBuf {
    document.with_extension("lock")
}

/// Whether anything has that name, be it a link that leads nowhere.
fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Whether a name is what a save makes before it takes the place: `.1.ron.` and letters.
fn is_half_written(name: &str) -> bool {
    name.starts_with('.') && name.contains(".ron.")
}
