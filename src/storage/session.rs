//! Who has a document open: a note beside it, for windows and machines that open it too.
//!
//! The note is a hidden file that says who and since when, and is held by a lock. On one machine
//! the lock decides: a note that nobody holds is left from a crash, and is taken over silently.
//! From another machine a lock cannot be seen, so its note counts, and the user decides. What is
//! absent: any lock on the document itself, and any reason not to open it; who knows that a
//! document is taken may open it all the same.
#![expect(
    clippy::disallowed_methods,
    reason = "a note in the way is taken away, where the user says so"
)]

use super::beside::hidden;
use super::lock::{self, Lock};
use super::migrate::dialect;
use super::save::resolved;
use jiff::Timestamp;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Behind the name of a note.
const EXTENSION: &str = ".lock";
/// How a note begins; a file that begins otherwise is not ours to write into.
const OPENING: &str = "Steckbrief(";

/// Who has a document open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Steckbrief")]
pub struct Holder {
    /// The name of the machine.
    pub host: String,
    /// The name of the user there.
    pub user: String,
    /// The number of the process there.
    pub process: u32,
    /// Since when.
    pub since: Timestamp,
}

/// What became of the wish to have a document for oneself.
#[derive(Debug)]
pub enum Claim {
    /// It is ours until the session is dropped.
    Ours(Session),
    /// Another window or machine has it open.
    Taken {
        /// Who; nothing where the note cannot be read while it is held.
        by: Option<Holder>,
    },
    /// Nobody can know: the folder takes no note, or its disk knows no locks. The document can
    /// be read, and saved if the folder allows that.
    Unlockable {
        /// What the system says.
        reason: io::Error,
    },
}

/// A document that is ours. The note goes when this is dropped, if it is still ours then.
#[derive(Debug)]
pub struct Session {
    lock: Lock,
}

impl Session {
    /// Claims the document at `path`, which need not exist yet, for `me`.
    #[must_use]
    pub fn claim(path: &Path, me: &Holder) -> Claim {
        let note = note_of(path);
        match Lock::hold(&note, false) {
            Ok(Some(lock)) => Self::claim_free(lock, &note, me),
            Ok(None) => Claim::Taken { by: read(&note) },
            // The note of another user may be readable only.
            Err(reason) => match read(&note) {
                Some(by) if by.host != me.host || Lock::is_held(&note) => {
                    Claim::Taken { by: Some(by) }
                }
                Some(_) => Self::replace(&note, me),
                None => Claim::Unlockable { reason },
            },
        }
    }

    /// Takes a document from whoever has it, for people who said so. The other one finds that
    /// it is no longer [in place](Self::is_in_place).
    #[must_use]
    pub fn take_over(path: &Path, me: &Holder) -> Claim {
        let note = note_of(path);
        match lock::content_of(&note) {
            Ok(content) if is_foreign(&content) => foreign(),
            _ => Self::replace(&note, me),
        }
    }

    /// Whether nobody has taken the document over since.
    #[must_use]
    pub fn is_in_place(&self) -> bool {
        self.lock.is_in_place()
    }

    /// Claims with a note that no process of this machine holds.
    fn claim_free(mut lock: Lock, note: &Path, me: &Holder) -> Claim {
        let content = match lock.content() {
            Ok(content) => content,
            Err(reason) => return Claim::Unlockable { reason },
        };
        if is_foreign(&content) {
            return foreign();
        }
        match parsed(&content) {
            Some(by) if by.host != me.host => Claim::Taken { by: Some(by) },
            _ => Self::write(lock, note, me),
        }
    }

    fn replace(note: &Path, me: &Holder) -> Claim {
        match fs::remove_file(note) {
            Err(reason) if reason.kind() != ErrorKind::NotFound => Claim::Unlockable { reason },
            _ => match Lock::hold(note, false) {
                Ok(Some(lock)) => Self::write(lock, note, me),
                Ok(None) => Claim::Taken { by: read(note) },
                Err(reason) => Claim::Unlockable { reason },
            },
        }
    }

    fn write(mut lock: Lock, note: &Path, me: &Holder) -> Claim {
        let config = PrettyConfig::new().struct_names(true).compact_structs(true);
        let written = dialect()
            .to_string_pretty(me, config)
            .map_err(io::Error::other)
            .and_then(|text| lock.write(&text));
        match written {
            Ok(()) => Claim::Ours(Self { lock }),
            Err(source) => {
                lock.remove();
                let reason = format!("{}: {source}", note.display());
                Claim::Unlockable {
                    reason: io::Error::new(source.kind(), reason),
                }
            }
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.lock.remove();
    }
}

/// The note beside a document. A symbolic link and the file it leads to have the same note.
#[must_use]
pub fn note_of(path: &Path) -> PathBuf {
    hidden(&resolved(path), EXTENSION)
}

fn read(note: &Path) -> Option<Holder> {
    parsed(&lock::content_of(note).ok()?)
}

fn parsed(content: &str) -> Option<Holder> {
    dialect().from_str(content).ok()
}

/// Whether a content is anything but a note of ours, perhaps one whose end is missing.
fn is_foreign(content: &str) -> bool {
    !content.starts_with(OPENING) && !OPENING.starts_with(content)
}

fn foreign() -> Claim {
    Claim::Unlockable {
        reason: ErrorKind::AlreadyExists.into(),
    }
}
