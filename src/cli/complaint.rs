//! What kept a command from doing what it was asked, and the sentence a reader gets.
//!
//! Errors of the other rooms are facts; here each meets its message in the catalogues, once.
//! What is absent: words.

use crate::complaint::{Args, at, disk, sheets, shown};
use crate::model::export::FileFormat;
use crate::sheets::SheetError;
use crate::storage::intake::PictureError;
use crate::storage::save::FileError;
use crate::text::{Sentence, Words};
use std::io;
use std::path::{Path, PathBuf};

/// What a command ends with; the graver the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Status {
    /// Everything asked is done.
    Done,
    /// Asked for something that cannot be.
    Misused,
    /// A file could not be read or written, findings were not to be, or merging left something
    /// to decide.
    Failed,
    /// Merging was not done, or not with all files: to Git another thing than a conflict.
    NotMerged,
}

impl Status {
    /// The exit status.
    pub(super) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Misused | Self::NotMerged => 2,
        }
    }
}

/// What went wrong.
#[derive(Debug)]
pub(super) enum Complaint {
    /// A file could not be read or written.
    File(FileError),
    /// Neither renderer could open a window; what each said.
    NoWindow([String; 2]),
    /// Standard output does not take any more.
    Output(io::Error),
    /// A new document would lie over another file.
    NewExists(PathBuf),
    /// A poster is not in its file.
    Sheet(SheetError),
    /// One file is named for several posters.
    OutIsFile { path: PathBuf, count: usize },
    /// Sheets of an office printer were asked for as pictures.
    TilesArePdf,
    /// A file is named for another format.
    OutIsOther { path: PathBuf, format: FileFormat },
    /// A picture could not be taken in.
    Picture { path: PathBuf, source: PictureError },
    /// A picture in a document cannot be shown; without a source the decoder has crashed on it.
    PortraitUnfit {
        path: PathBuf,
        persona: String,
        source: Option<PictureError>,
    },
    /// More than two documents cannot have one base.
    TwoOfBase(usize),
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
    /// Nobody in these documents is found at that place.
    LocationUnknown { name: String, names: Vec<String> },
    /// The document has nobody to set a poster of.
    NoPersonas(PathBuf),
}

impl From<FileError> for Complaint {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl Complaint {
    /// A file to be opened is not there.
    pub(super) fn missing(path: &Path) -> Self {
        Self::File(FileError::Unreadable {
            path: path.to_owned(),
            source: io::ErrorKind::NotFound.into(),
        })
    }

    /// Whether a file is at fault, or how the program was used.
    pub(super) fn status(&self) -> Status {
        match self {
            Self::OutIsFile { .. }
            | Self::OutIsOther { .. }
            | Self::TilesArePdf
            | Self::TwoOfBase(_)
            | Self::PersonaUnknown { .. }
            | Self::LocationUnknown { .. }
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
            Self::File(error) => disk::of_file(error, words),
            Self::NoWindow([first, second]) => (
                "error-no-window",
                vec![("first", first.into()), ("second", second.into())],
            ),
            Self::Output(error) => (
                "error-not-writable",
                vec![at(Path::new("-")), disk::reason(error, words)],
            ),
            Self::NewExists(path) => ("error-new-exists", vec![at(path)]),
            Self::Sheet(error) => sheets::of_sheet(error, words),
            Self::OutIsFile { path, count } => (
                "error-out-is-file",
                vec![at(path), ("count", (*count).into())],
            ),
            Self::TilesArePdf => ("error-tiles-are-pdf", vec![]),
            Self::OutIsOther { path, format } => (
                "error-out-is-other",
                vec![at(path), ("format", format.key().into())],
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
            Self::LocationUnknown { name, names } => (
                "error-location-unknown",
                vec![
                    ("name", name.into()),
                    ("names", words.list(names).into()),
                    ("count", names.len().into()),
                ],
            ),
            Self::TwoOfBase(count) => ("error-two-of-base", vec![("count", (*count).into())]),
            Self::NoPersonas(path) => ("error-no-personas", vec![at(path)]),
            Self::PortraitUnfit {
                path,
                persona,
                source,
            } => disk::of_portrait(path, persona, source.as_ref(), words),
            Self::Picture { path, source } => disk::of_picture(path, source, words),
        }
    }
}
