//! What kept a command from doing what it was asked, and the sentence a reader gets.
//!
//! Errors of the other rooms are facts; here each meets its message in the catalogues, once.
//! What is absent: words.

use super::args::Format;
use crate::model::field::Group;
use crate::poster::{LARGEST_PIXELS, PressError};
use crate::storage::error::{FormatError, NameKind, Wanted};
use crate::storage::intake::PictureError;
use crate::storage::migrate::NEWEST;
use crate::storage::place::{Measure, Place};
use crate::storage::save::FileError;
use crate::text::{Arg, Sentence, Words};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What a command ends with; the graver the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Status {
    /// Everything asked is done.
    Done,
    /// Asked for something that cannot be.
    Misused,
    /// A file could not be read or written, or findings were not to be.
    Failed,
}

impl Status {
    /// The exit status.
    pub(super) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Misused => 2,
        }
    }
}

/// What went wrong.
#[derive(Debug)]
pub(super) enum Complaint {
    /// A file could not be read or written.
    File(FileError),
    /// Standard output does not take any more.
    Output(io::Error),
    /// A new document would lie over another file.
    NewExists(PathBuf),
    /// A poster would lie over a document.
    OverDocument(PathBuf),
    /// One file is named for several posters.
    OutIsFile { path: PathBuf, count: usize },
    /// A file is named for another format.
    OutIsOther { path: PathBuf, format: Format },
    /// A picture could not be taken in.
    Picture { path: PathBuf, source: PictureError },
    /// Nobody in these documents is called that.
    PersonaUnknown {
        paths: Vec<PathBuf>,
        name: String,
        names: Vec<String>,
    },
    /// Several personas are called that.
    PersonaAmbiguous {
        path: PathBuf,
        name: String,
        names: Vec<String>,
    },
    /// The document has nobody to set a poster of.
    NoPersonas(PathBuf),
    /// The picture would have more pixels than a picture may have.
    PngTooLarge {
        path: PathBuf,
        dpi: u32,
        megapixels: u64,
    },
    /// The poster could not be set or encoded.
    Press { path: PathBuf, source: PressError },
    /// Setting the poster has crashed.
    PressCrashed(PathBuf),
}

impl From<FileError> for Complaint {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

/// The arguments of a message, by name.
type Args<'a> = Vec<(&'static str, Arg<'a>)>;

impl Complaint {
    /// Whether a file is at fault, or how the program was used.
    pub(super) fn status(&self) -> Status {
        match self {
            Self::OutIsFile { .. }
            | Self::OutIsOther { .. }
            | Self::PersonaUnknown { .. }
            | Self::PersonaAmbiguous { .. } => Status::Misused,
            _ => Status::Failed,
        }
    }

    /// What happened and why, and what can be done.
    pub(super) fn sentence(&self, words: &Words) -> Sentence {
        let (id, args) = self.message(words);
        words.sentence(id, &args)
    }

    fn message(&self, words: &Words) -> (&'static str, Args<'_>) {
        match self {
            Self::File(error) => of_file(error, words),
            Self::Output(error) => (
                "error-not-writable",
                vec![at(Path::new("-")), reason(error, words)],
            ),
            Self::NewExists(path) => ("error-new-exists", vec![at(path)]),
            Self::OverDocument(path) => ("error-over-document", vec![at(path)]),
            Self::OutIsFile { path, count } => (
                "error-out-is-file",
                vec![at(path), ("count", (*count).into())],
            ),
            Self::OutIsOther { path, format } => (
                "error-out-is-other",
                vec![at(path), ("format", format.extension().into())],
            ),
            Self::PersonaUnknown { paths, name, names } => {
                let paths: Vec<String> = paths.iter().map(|path| shown(path)).collect();
                let path = ("path", words.list(&paths).into());
                let names = ("names", words.list(names).into());
                (
                    "error-persona-not-found",
                    vec![path, ("name", name.into()), names],
                )
            }
            Self::PersonaAmbiguous { path, name, names } => {
                let names = ("names", words.list(names).into());
                (
                    "error-persona-ambiguous",
                    vec![at(path), ("name", name.into()), names],
                )
            }
            Self::NoPersonas(path) => ("error-no-personas", vec![at(path)]),
            Self::Press { path, source } => {
                let reason = match source {
                    PressError::Unset { reason } => reason.clone(),
                    other => other.to_string(),
                };
                ("error-poster", vec![at(path), ("reason", reason.into())])
            }
            Self::PngTooLarge {
                path,
                dpi,
                megapixels,
            } => {
                let limit = LARGEST_PIXELS / 1_000_000;
                let most = (u64::from(*dpi).pow(2) * limit / megapixels.max(&1)).isqrt();
                let args = vec![
                    at(path),
                    ("dpi", (*dpi).into()),
                    ("megapixels", (*megapixels).into()),
                    ("limit", limit.into()),
                    ("most", most.into()),
                ];
                ("error-png-too-large", args)
            }
            Self::PressCrashed(path) => ("error-poster-crashed", vec![at(path)]),
            Self::Picture { path, source } => of_picture(path, source, words),
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn at(path: &Path) -> (&'static str, Arg<'static>) {
    ("path", shown(path).into())
}

/// What the system says, in the reader's words where they are known.
fn reason(error: &io::Error, words: &Words) -> (&'static str, Arg<'static>) {
    let id = match error.kind() {
        ErrorKind::PermissionDenied => "reason-permission",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "reason-space",
        ErrorKind::ReadOnlyFilesystem => "reason-protected",
        _ => return ("reason", error.to_string().into()),
    };
    ("reason", words.say(id).into())
}

fn of_file<'a>(error: &'a FileError, words: &Words) -> (&'static str, Args<'a>) {
    match error {
        FileError::Unreadable { path, source } if source.kind() == ErrorKind::NotFound => {
            ("error-not-found", vec![at(path)])
        }
        FileError::Unreadable { path, source } => {
            ("error-not-readable", vec![at(path), reason(source, words)])
        }
        FileError::NotAFile { path } => ("error-not-regular", vec![at(path)]),
        FileError::Format { path, source } => {
            let (id, mut args) = of_format(source, words);
            args.push(at(path));
            (id, args)
        }
        FileError::Unwritable { path, source } if source.kind() == ErrorKind::NotFound => {
            ("error-no-folder", vec![at(path)])
        }
        FileError::Unwritable { path, source } => {
            ("error-not-writable", vec![at(path), reason(source, words)])
        }
        FileError::ReadOnly { path } => ("error-protected", vec![at(path)]),
        FileError::Changed { path } => ("error-changed-on-disk", vec![at(path)]),
        FileError::Exists { path } => ("error-exists", vec![at(path)]),
    }
}

fn of_picture<'a>(path: &Path, error: &'a PictureError, words: &Words) -> (&'static str, Args<'a>) {
    let (id, mut args): (_, Args<'a>) = match error {
        PictureError::File(error) => return of_file(error, words),
        PictureError::TooLarge { limit } => (
            "error-picture-too-heavy",
            vec![("limit", (limit >> 20).into())],
        ),
        PictureError::TooMuchMemory { limit } => (
            "error-picture-unfolds",
            vec![("limit", (limit >> 20).into())],
        ),
        PictureError::NotAPicture => ("error-picture-unknown", vec![]),
        PictureError::OtherKind { found } => {
            ("error-picture-other", vec![("found", (*found).into())])
        }
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
        PictureError::Lying { .. } => (
            "error-picture-broken",
            vec![("reason", error.to_string().into())],
        ),
    };
    args.push(at(path));
    (id, args)
}

fn of_format<'a>(error: &'a FormatError, words: &Words) -> (&'static str, Args<'a>) {
    let (id, place, args): (_, _, Args<'a>) = match error {
        FormatError::NotText { place } => ("error-not-utf8", Some(place), vec![]),
        FormatError::FormatMissing { place } => (
            "error-no-format",
            Some(place),
            vec![("format", NEWEST.into())],
        ),
        FormatError::FormatNewer { found, newest } => {
            let args = vec![("format", found.into()), ("limit", (*newest).into())];
            ("error-newer-format", None, args)
        }
        FormatError::TooMuch { place, what, limit } => {
            let (id, args) = too_much(*what, *limit);
            (id, Some(place), args)
        }
        FormatError::UnknownName {
            place,
            kind,
            found,
            nearest,
            home,
            expected,
        } => {
            let (id, mut args) = unknown(*kind, nearest.as_deref(), *home, expected, words);
            args.push(("name", found.into()));
            (id, Some(place), args)
        }
        FormatError::FieldTwice { place, name } => (
            "error-repeated-field",
            Some(place),
            vec![("name", name.into())],
        ),
        FormatError::FieldMissing { place, name } => (
            "error-missing-field",
            Some(place),
            vec![("name", name.into())],
        ),
        FormatError::Expected { place, wanted } => (
            "error-syntax",
            Some(place),
            vec![("wanted", key(*wanted).into())],
        ),
        FormatError::Malformed { place, reason } => {
            ("error-value", Some(place), vec![("reason", reason.into())])
        }
        FormatError::Unwritable { reason } => {
            ("error-not-writable", None, vec![("reason", reason.into())])
        }
    };
    (
        id,
        args.into_iter()
            .chain(place.into_iter().flat_map(of_place))
            .collect(),
    )
}

fn of_place(place: &Place) -> Args<'_> {
    let parts = [place.persona.as_str(), place.field.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    vec![
        ("line", place.line.into()),
        ("column", place.column.into()),
        ("place", parts.join(", ").into()),
    ]
}

fn too_much(what: Measure, limit: u64) -> (&'static str, Args<'static>) {
    let many = |measure: &'static str| {
        (
            "error-too-many",
            vec![("limit", limit.into()), ("measure", measure.into())],
        )
    };
    match what {
        Measure::FileBytes => ("error-too-large", vec![("limit", (limit >> 20).into())]),
        Measure::Depth => ("error-too-deep", vec![("limit", limit.into())]),
        Measure::TextCharacters => ("error-text-too-long", vec![("limit", limit.into())]),
        Measure::Personas => many("personas"),
        Measure::ListItems => many("list"),
        Measure::AllItems => many("all"),
    }
}

fn unknown<'a>(
    kind: NameKind,
    nearest: Option<&'a str>,
    home: Option<Group>,
    expected: &[String],
    words: &Words,
) -> (&'static str, Args<'a>) {
    let id = match (kind, nearest, home) {
        (NameKind::Field, Some(_), Some(_)) => "error-unknown-field-elsewhere",
        (NameKind::Field, Some(_), None) => "error-unknown-field-suggestion",
        (NameKind::Field, None, _) => "error-unknown-field",
        (NameKind::Choice, Some(_), _) => "error-unknown-word-suggestion",
        (NameKind::Choice, None, _) => "error-unknown-word",
    };
    let mut args: Args<'a> = vec![("expected", expected.join(", ").into())];
    args.extend(nearest.map(|name| ("suggestion", name.into())));
    args.extend(home.map(|group| ("home", words.label(group).into())));
    (id, args)
}

/// What was expected, as the catalogues choose by it.
fn key(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Text => "text",
        Wanted::TextEnd => "text-end",
        Wanted::Number => "number",
        Wanted::Truth => "truth",
        Wanted::Name => "name",
        Wanted::List => "list",
        Wanted::Record => "record",
        Wanted::Map => "map",
        Wanted::ListEnd | Wanted::RecordEnd | Wanted::MapEnd => "close",
        Wanted::Colon => "colon",
        Wanted::Comma => "comma",
        Wanted::CommentEnd => "comment-end",
        Wanted::More => "more",
        Wanted::FileEnd => "file-end",
    }
}
