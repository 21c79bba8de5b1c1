//! Files that cannot be read or written, and pictures that cannot be taken in or shown: the
//! message of each in the catalogues.

use super::{Args, at, format, shown};
use crate::model::field::Group;
use crate::storage::intake::PictureError;
use crate::storage::save::FileError;
use crate::text::{Arg, Words};
use std::io::{self, ErrorKind};
use std::path::Path;

/// What the system says, in the reader's words where they are known.
pub fn reason(error: &io::Error, words: &Words) -> (&'static str, Arg<'static>) {
    let id = match error.kind() {
        ErrorKind::PermissionDenied => "reason-permission",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "reason-space",
        ErrorKind::ReadOnlyFilesystem => "reason-protected",
        ErrorKind::IsADirectory => "reason-folder",
        ErrorKind::FileTooLarge => "reason-file-size",
        ErrorKind::InvalidFilename => "reason-name",
        ErrorKind::Interrupted | ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => {
            "reason-busy"
        }
        ErrorKind::TimedOut
        | ErrorKind::StaleNetworkFileHandle
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::NotConnected => "reason-away",
        // The one error every Unix gives for a disk that is broken or was pulled out.
        _ if error.raw_os_error() == Some(5) => "reason-device",
        _ => return ("reason", error.to_string().into()),
    };
    ("reason", words.say(id).into())
}

/// The message for a file.
pub fn of_file<'a>(error: &'a FileError, words: &Words) -> (&'static str, Args<'a>) {
    match error {
        FileError::Unreadable { path, source } if source.kind() == ErrorKind::NotFound => {
            ("error-not-found", vec![at(path)])
        }
        FileError::Unreadable { path, source } => {
            ("error-not-readable", vec![at(path), reason(source, words)])
        }
        FileError::NotAFile { path } => ("error-not-regular", vec![at(path)]),
        FileError::Format { path, source } => {
            let (id, mut args) = format::of_format(source, words);
            args.push(at(path));
            (id, args)
        }
        FileError::Unwritable { path, source } if source.kind() == ErrorKind::NotFound => {
            ("error-no-folder", vec![at(path)])
        }
        FileError::Unwritable { path, source } => {
            ("error-not-writable", vec![at(path), reason(source, words)])
        }
        FileError::NoBackup {
            path,
            backup,
            source,
        } => (
            "error-no-backup",
            vec![
                at(path),
                ("backup", shown(backup).into()),
                reason(source, words),
            ],
        ),
        FileError::ReadOnly { path } => ("error-protected", vec![at(path)]),
        FileError::Changed { path } => ("error-changed-on-disk", vec![at(path)]),
        FileError::Exists { path } => ("error-exists", vec![at(path)]),
    }
}

/// The message for a picture.
pub fn of_picture<'a>(
    path: &Path,
    error: &'a PictureError,
    words: &Words,
) -> (&'static str, Args<'a>) {
    let (id, mut args): (_, Args<'a>) = match error {
        // A folder or a device: its own message speaks of documents.
        PictureError::File(FileError::NotAFile { .. }) | PictureError::NotAPicture => {
            ("error-picture-unknown", vec![])
        }
        PictureError::File(error) => return of_file(error, words),
        PictureError::TooLarge { limit } => (
            "error-picture-too-heavy",
            vec![("limit", (limit >> 20).into())],
        ),
        PictureError::TooMuchMemory { limit } => (
            "error-picture-unfolds",
            vec![("limit", (limit >> 20).into())],
        ),
        PictureError::OtherKind { found } => {
            ("error-picture-other", vec![("found", (*found).into())])
        }
        PictureError::Undrawn { what } => ("error-picture-undrawn", vec![("what", (*what).into())]),
        PictureError::Laborious => ("error-picture-laborious", vec![]),
        PictureError::Inks => ("error-picture-inks", vec![]),
        PictureError::TooManyPixels {
            width,
            height,
            limit,
        } => (
            "error-picture-too-large",
            vec![
                ("width", (*width).into()),
                ("height", (*height).into()),
                ("limit", (limit / 1_000_000).into()),
            ],
        ),
        PictureError::CutOff => ("error-picture-cut-off", vec![]),
        PictureError::Damaged { reason } => {
            ("error-picture-broken", vec![("reason", reason.into())])
        }
        // Said only of the pictures of documents.
        PictureError::Lying { .. } | PictureError::TooLong { .. } => (
            "error-picture-broken",
            vec![("reason", error.to_string().into())],
        ),
    };
    args.push(at(path));
    (id, args)
}

/// The message for the portrait of a persona in a document.
pub fn of_portrait<'a>(
    path: &Path,
    persona: &'a str,
    error: Option<&PictureError>,
    words: &Words,
) -> (&'static str, Args<'a>) {
    let mut args: Args<'a> = vec![
        at(path),
        ("persona", persona.into()),
        ("field", words.label(Group::Portrait).into()),
    ];
    let flaw = match error {
        Some(PictureError::CutOff) => "cut-off",
        Some(PictureError::TooLong { limit }) => {
            args.push(("limit", (*limit).into()));
            "too-long"
        }
        Some(PictureError::Lying {
            found,
            found_width,
            found_height,
        }) => {
            args.extend([
                ("found", Arg::from(*found)),
                ("width", (*found_width).into()),
                ("height", (*found_height).into()),
            ]);
            "lying"
        }
        _ => "broken",
    };
    args.push(("flaw", flaw.into()));
    ("error-portrait-unfit", args)
}
