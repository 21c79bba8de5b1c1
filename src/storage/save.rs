//! Documents on disk: opened with a stamp, saved whole or not at all.
//!
//! A save writes a new file beside the old one, which then takes its place (`whole`), so that a
//! full disk or a pulled plug leaves one of the two. What lies on disk is compared with the stamp
//! taken when the document was opened: by content, since times and sizes lie. A file that has
//! changed is not overwritten; one that has vanished is written anew, since the document in memory
//! is then the only one left. What is absent: locks on the document, and hard links, which part
//! when a new file takes the place.
#![expect(
    clippy::disallowed_methods,
    reason = "the one place that reads and writes files"
)]

use super::beside::named;
use super::error::FormatError;
use super::format::{Loaded, from_ron, to_ron};
use super::stamp::{Stamp, digest};
use super::whole::{self, Access, NotPut, Over};
use crate::model::{PersonaSet, limits};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Why a file could not be opened or saved.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The file is not there, or may not be read.
    #[error("{}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A folder, a pipe, a device: nothing that can be read to its end.
    #[error("{}: not a regular file", path.display())]
    NotAFile {
        /// What is not a file.
        path: PathBuf,
    },
    /// The content of the file is not a document, or the document cannot be a file.
    #[error("{}: {source}", path.display())]
    Format {
        /// The file.
        path: PathBuf,
        /// Why.
        source: FormatError,
    },
    /// The file or the folder may not be written, or the disk is full.
    #[error("{}: {source}", path.display())]
    Unwritable {
        /// The file that was to be written.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// What the file holds could not be kept beside it, so it was not replaced.
    #[error("{}: no backup: {source}", path.display())]
    NoBackup {
        /// The file that was to be written.
        path: PathBuf,
        /// Where its content was to be kept.
        backup: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Somebody has protected the file against writing.
    #[error("{}: the file is write-protected", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Another program has changed the file since it was opened or last saved.
    #[error("{}: the file has changed on disk since it was read", path.display())]
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// There is a file of that name already.
    #[error("{}: the file exists already", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
}

impl Stamp {
    /// The stamp of what lies at `path` now: saving will replace it, whatever it is, and keep
    /// it in the backup. For people who said so.
    ///
    /// # Errors
    /// [`FileError::Unreadable`], [`FileError::NotAFile`], and [`FileError::Format`] for what is
    /// too large to be kept.
    pub fn replacing(path: &Path) -> Result<Self, FileError> {
        let content = present(path)?;
        Ok(Self {
            content: content.map(|bytes| digest(&bytes)),
            backed_up: false,
        })
    }
}

/// A document that has been opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The document and what was put right in it.
    pub loaded: Loaded,
    /// What saving compares with.
    pub stamp: Stamp,
}

/// Opens a document.
///
/// # Errors
/// [`FileError::Unreadable`], [`FileError::NotAFile`] and [`FileError::Format`].
pub fn open(path: &Path) -> Result<Opened, FileError> {
    let bytes = read_document(path)?;
    let loaded = from_ron(&bytes).map_err(|source| FileError::Format {
        path: path.to_owned(),
        source,
    })?;
    let stamp = Stamp {
        content: Some(digest(&bytes)),
        backed_up: false,
    };
    Ok(Opened { loaded, stamp })
}

/// Saves a document where the stamp allows it. The first save after opening keeps the content
/// from before in a backup beside the file, `.bak` behind its name. A symbolic link stays one:
/// file and backup lie where it leads. Nothing is written where nothing has changed.
///
/// # Errors
/// Each leaves the file as it was.
pub fn save(path: &Path, set: &PersonaSet, stamp: &mut Stamp) -> Result<(), FileError> {
    let text = to_ron(set).map_err(|source| FileError::Format {
        path: path.to_owned(),
        source,
    })?;
    let target = resolved(path);
    whole::sweep(&target);
    let on_disk = present(&target)?;
    // What is there already need not be written, whoever wrote it.
    if on_disk.as_deref() != Some(text.as_bytes()) {
        let over = match (&on_disk, stamp.content) {
            (Some(_), None) => return Err(FileError::Exists { path: target }),
            (Some(bytes), Some(known)) if digest(bytes) != known => {
                return Err(FileError::Changed { path: target });
            }
            (Some(bytes), Some(_)) => Over::Content(bytes),
            (None, _) => Over::Nothing,
        };
        refuse_protected(&target)?;
        if let (Some(bytes), false) = (&on_disk, stamp.backed_up) {
            let backup = backup_of(&target);
            let kept = whole::put(&backup, &[bytes], Access::As(&target), Over::Anything);
            kept.map_err(|reason| FileError::NoBackup {
                path: target.clone(),
                source: match reason {
                    NotPut::Other => ErrorKind::IsADirectory.into(),
                    NotPut::Io(source) => source,
                },
                backup,
            })?;
        }
        let put = whole::put(&target, &[text.as_bytes()], Access::As(&target), over);
        put.map_err(|reason| match reason {
            NotPut::Other if stamp.content.is_some() => FileError::Changed {
                path: target.clone(),
            },
            reason => not_put(&target, reason),
        })?;
        stamp.backed_up = true;
    }
    stamp.content = Some(digest(text.as_bytes()));
    Ok(())
}

/// Takes away what processes that ended while saving have left beside a document.
pub fn sweep(path: &Path) {
    let target = resolved(path);
    whole::sweep(&target);
    whole::sweep(&backup_of(&target));
}

/// Whether a file may be written, as far as its own permissions and its disk tell. What is not
/// there may.
#[must_use]
pub fn is_writable(path: &Path) -> bool {
    let target = resolved(path);
    let refused = [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem];
    // Opened for writing, and not written.
    let opened = File::options().write(true).open(&target);
    let is_refused = opened.is_err_and(|error| refused.contains(&error.kind()));
    !is_refused && refuse_protected(&target).is_ok()
}

/// Writes any file whole or not at all: a poster, a list. An existing one is replaced only
/// where that is wanted.
///
/// # Errors
/// [`FileError::Exists`], [`FileError::NotAFile`], [`FileError::ReadOnly`] and
/// [`FileError::Unwritable`].
pub fn write_whole(path: &Path, bytes: &[u8], replace: bool) -> Result<(), FileError> {
    let target = resolved(path);
    match fs::metadata(&target) {
        Ok(found) if !found.is_file() => Err(FileError::NotAFile { path: target }),
        Ok(_) if !replace => Err(FileError::Exists { path: target }),
        _ => {
            refuse_protected(&target)?;
            let over = if replace {
                Over::Anything
            } else {
                Over::Nothing
            };
            let put = whole::put(&target, &[bytes], Access::As(&target), over);
            put.map_err(|reason| not_put(&target, reason))
        }
    }
}

/// Makes a folder and those above it.
///
/// # Errors
/// [`FileError::Unwritable`].
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    fs::create_dir_all(path).map_err(|source| FileError::Unwritable {
        path: path.to_owned(),
        source,
    })
}

/// The backup of a file: `.bak` behind its name.
#[must_use]
pub fn backup_of(path: &Path) -> PathBuf {
    named(path, "", ".bak")
}

/// Reads a regular file to its end; nothing where it is larger than `limit` bytes.
pub(super) fn read_whole(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, FileError> {
    let unreadable = |source| FileError::Unreadable {
        path: path.to_owned(),
        source,
    };
    // Opening a pipe would wait for somebody to write into it.
    let found = fs::metadata(path).map_err(unreadable)?;
    if !found.is_file() {
        return Err(FileError::NotAFile {
            path: path.to_owned(),
        });
    }
    if found.len() > limit {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(found.len()).unwrap_or(0));
    let file = File::open(path).map_err(unreadable)?;
    let read = file.take(limit + 1).read_to_end(&mut bytes);
    let length = read.map_err(unreadable)?;
    Ok(u64::try_from(length)
        .is_ok_and(|length| length <= limit)
        .then_some(bytes))
}

/// The content at `path`, if anything is there.
fn present(path: &Path) -> Result<Option<Vec<u8>>, FileError> {
    match read_document(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(FileError::Unreadable { source, .. }) if source.kind() == ErrorKind::NotFound => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

pub(super) fn read_document(path: &Path) -> Result<Vec<u8>, FileError> {
    read_whole(path, limits::FILE_BYTES)?.ok_or_else(|| FileError::Format {
        path: path.to_owned(),
        source: FormatError::too_large(),
    })
}

/// Refuses a file that is there and protected.
fn refuse_protected(path: &Path) -> Result<(), FileError> {
    let found = whole::metadata(path).map_err(|source| FileError::Unreadable {
        path: path.to_owned(),
        source,
    })?;
    match found {
        Some(found) if found.permissions().readonly() => Err(FileError::ReadOnly {
            path: path.to_owned(),
        }),
        _ => Ok(()),
    }
}

fn not_put(path: &Path, reason: NotPut) -> FileError {
    let path = path.to_owned();
    match reason {
        NotPut::Other => FileError::Exists { path },
        NotPut::Io(source) => FileError::Unwritable { path, source },
    }
}

/// How many links may lead to each other: more is a circle.
const MOST_LINKS: usize = 32;

/// Where a path leads; also where a link leads to a file that is not there yet.
pub(super) fn resolved(path: &Path) -> PathBuf {
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        if let Ok(whole) = fs::canonicalize(&target) {
            return whole;
        }
        let Ok(next) = fs::read_link(&target) else {
            return target;
        };
        target = target.parent().unwrap_or(Path::new("")).join(next);
    }
    path.to_owned()
}
