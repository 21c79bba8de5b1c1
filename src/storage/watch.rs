//! Whether others have changed a file while it is open here.
//!
//! Looking is cheap, since it happens every few seconds: what the system says of the file first,
//! and only where that is new its content, compared with the stamp. What is absent: any service
//! of the system that would tell, since many disks on a network have none.

use super::save::{FileError, read_document};
use super::stamp::{Stamp, digest};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What became of a file that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// It holds something else.
    Changed,
    /// It is not there any more.
    Gone,
}

/// A file that is looked at again and again.
#[derive(Clone, Debug)]
pub struct Watch {
    path: PathBuf,
    stamp: Stamp,
    /// What was seen last; nothing before the first look.
    seen: Option<Seen>,
}

/// What the system says of a file without reading it: its length and when it was changed;
/// nothing where it is not there.
type Seen = Option<(u64, Option<SystemTime>)>;

impl Watch {
    /// Looks after the file at a path that held what the stamp says.
    #[must_use]
    pub fn new(path: PathBuf, stamp: Stamp) -> Self {
        Self {
            path,
            stamp,
            seen: None,
        }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is new since the last look, told once. A file that cannot be read right now is
    /// looked at again: another program may be about to write it.
    pub fn look(&mut self) -> Option<Sight> {
        let there = match fs::metadata(&self.path) {
            Ok(found) => Some((found.len(), found.modified().ok())),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(_) => return None,
        };
        if self.seen == Some(there) {
            return None;
        }
        let sight = match read_document(&self.path) {
            Ok(bytes) => (self.stamp.content != Some(digest(&bytes))).then_some(Sight::Changed),
            Err(FileError::Unreadable { source, .. }) if source.kind() == ErrorKind::NotFound => {
                Some(Sight::Gone)
            }
            // What is no document any more has changed as well.
            Err(FileError::NotAFile { .. } | FileError::Format { .. }) => Some(Sight::Changed),
            Err(_) => return None,
        };
        self.seen = Some(there);
        sight
    }
}
