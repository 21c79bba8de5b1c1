//! A file that one process has to itself for as long as it lives.
//!
//! The lock is the system's, on a file made for it: however a process ends, what it held is
//! free. Such a file is taken away only by the one who holds it; who had opened it just before
//! notices that it is no longer in place, and begins anew. What is absent: waiting, and locks
//! on documents, which other programs may want to read.
#![expect(
    clippy::disallowed_methods,
    reason = "a lock is held on an open file, which it makes and takes away itself"
)]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// How often a file may be taken away between opening and locking it.
const MOST_TRIES: usize = 16;
/// Bytes of a lock's content; what is longer is not ours.
const CONTENT_BYTES: u64 = 16 * 1024;

/// A file held until this is dropped. It stays on disk unless it is removed.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Holds the file at `path`, made where there is none; nothing while another holds it. Some
    /// systems know no locks on some disks: that is an error as well.
    pub(super) fn hold(path: &Path, is_private: bool) -> io::Result<Option<Self>> {
        for _ in 0..MOST_TRIES {
            let file = options(is_private).open(path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(source)) => return Err(source),
            }
            let lock = Self {
                file,
                path: path.to_owned(),
            };
            if lock.is_in_place() {
                return Ok(Some(lock));
            }
        }
        Err(io::Error::other("the lock file is not where it was opened"))
    }

    /// Makes a file that was not there, and holds it; nothing while another holds the one that
    /// is. What nobody holds any more goes first. Disks that know no locks take files as well.
    pub(super) fn fresh(path: &Path, is_private: bool) -> io::Result<Option<Self>> {
        for _ in 0..MOST_TRIES {
            let file = match options(is_private).create_new(true).open(path) {
                Ok(file) => file,
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    if Self::clear(path) {
                        continue;
                    }
                    return Ok(None);
                }
                Err(error) => return Err(error),
            };
            let is_being_cleared = matches!(file.try_lock(), Err(TryLockError::WouldBlock));
            let lock = Self {
                file,
                path: path.to_owned(),
            };
            match lock.is_still_there() {
                Ok(is_there) if is_there && !is_being_cleared => return Ok(Some(lock)),
                Ok(_) => {}
                Err(error) => {
                    // Made just now, and of no use to anybody.
                    let _ = fs::remove_file(path);
                    return Err(error);
                }
            }
        }
        Err(io::Error::other("the file is not where it was made"))
    }

    /// Holds a file that is there; nothing where another does, or nobody can know.
    fn of(path: &Path) -> Option<Self> {
        // Opening a pipe would wait for somebody to write into it.
        if !fs::symlink_metadata(path).is_ok_and(|found| found.is_file()) {
            return None;
        }
        let file = File::open(path).ok()?;
        file.try_lock().ok()?;
        Some(Self {
            file,
            path: path.to_owned(),
        })
    }

    /// Takes a file away that nobody holds; whether it is gone.
    pub(super) fn clear(path: &Path) -> bool {
        let free = Self::of(path);
        free.is_some_and(|lock| lock.is_in_place() && fs::remove_file(path).is_ok())
    }

    /// The file itself.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Where it was when it began to be held.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether another process holds the file at `path`, as far as can be seen without making
    /// it: for files that may be read and not written.
    pub(super) fn is_held(path: &Path) -> bool {
        let file = File::open(path);
        file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
    }

    /// Whether the held file is still the one at its path, and no link to another.
    pub(super) fn is_in_place(&self) -> bool {
        self.is_still_there().unwrap_or(false)
    }

    /// The same, or why nobody can say.
    fn is_still_there(&self) -> io::Result<bool> {
        let held = self.file.metadata()?;
        match fs::symlink_metadata(&self.path) {
            Ok(there) => Ok(there.is_file() && is_same(&there, &held)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// What is in the file, as text.
    pub(super) fn content(&mut self) -> io::Result<String> {
        self.file.rewind()?;
        text(&self.file)
    }

    /// Gives the file another content.
    pub(super) fn write(&mut self, content: &str) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(content.as_bytes())
    }

    /// Takes the file away, unless another lies in its place. Not being able to is no harm: a
    /// file that nobody holds is free.
    pub(super) fn remove(&self) {
        if self.is_in_place() {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Drop for Lock {
    /// A process being started holds what is open here until it runs its program; closing the
    /// file would not free it for that moment.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

/// The content of a lock file that another may hold.
pub(super) fn content_of(path: &Path) -> io::Result<String> {
    // Opening a pipe would wait for somebody to write into it.
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    text(&File::open(path)?)
}

fn text(file: &File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.take(CONTENT_BYTES).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(unix)]
fn options(is_private: bool) -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    options.mode(if is_private { 0o600 } else { 0o666 });
    options
}

#[cfg(not(unix))]
fn options(_is_private: bool) -> OpenOptions {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    options
}

#[cfg(unix)]
fn is_same(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Elsewhere files have no number that can be asked for: that there is one must do.
#[cfg(not(unix))]
fn is_same(_one: &fs::Metadata, _other: &fs::Metadata) -> bool {
    true
}
