//! Folders and files of the program's own that are nobody else's business.
//!
//! Unsaved work is as private as its author: on Unix only the owner may look. What is absent:
//! other systems' rights; their folders for programs are private already.
#![expect(
    clippy::disallowed_methods,
    reason = "the program's own files are made, closed to others and taken away here"
)]

use super::save::FileError;
use super::whole::{self, Access, NotPut, Over};
use std::fs::{self, DirBuilder};
use std::io::{self, ErrorKind};
use std::path::Path;

/// Makes a folder, and those above it, for the owner alone.
pub(super) fn make_folder(path: &Path) -> Result<(), FileError> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .recursive(true)
        .create(path)
        .map_err(unwritable(path))
}

/// Closes a folder that was there before to everybody else.
pub(super) fn close_folder(path: &Path) -> Result<(), FileError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let found = fs::metadata(path).map_err(unwritable(path))?;
        if found.permissions().mode() & 0o077 != 0 {
            let closed = fs::Permissions::from_mode(0o700);
            fs::set_permissions(path, closed).map_err(unwritable(path))?;
        }
    }
    Ok(())
}

/// Writes a file for the owner alone, whole or not at all.
pub(super) fn write(path: &Path, parts: &[&[u8]]) -> Result<(), FileError> {
    let put = whole::put(path, parts, Access::Private, Over::Anything);
    put.map_err(|reason| match reason {
        NotPut::Other => unwritable(path)(ErrorKind::AlreadyExists.into()),
        NotPut::Io(source) => unwritable(path)(source),
    })
}

/// Takes a file away, if it is there.
pub(super) fn remove(path: &Path) -> Result<(), FileError> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != ErrorKind::NotFound => Err(unwritable(path)(source)),
        _ => Ok(()),
    }
}

/// Gives a file of the program's own another name; what had that name goes.
pub(super) fn rename(path: &Path, other: &Path) -> Result<(), FileError> {
    fs::rename(path, other).map_err(unwritable(other))
}

fn unwritable(path: &Path) -> impl Fn(io::Error) -> FileError {
    |source| FileError::Unwritable {
        path: path.to_owned(),
        source,
    }
}
