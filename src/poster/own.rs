//! A poster after a template of the user's own: the same dictionary as ours, files from whoever
//! has them, and everything that is wrong said with its file, line and column.
//!
//! Such a template is code of a stranger. Here it has no more than memory, but it can take all of
//! it, and all the time there is; whoever calls this does so in a process that is limited.

use super::output::Poster;
use super::press::{Material, Order, Press, PressError, deeply};
use super::report::FitReport;
use super::world::{Files, SheetWorld, file_id};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Mutex;
use typst::diag::{FileError, FileResult, PackageError, SourceDiagnostic};
use typst::foundations::Bytes;
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::{World, WorldExt};
use typst_layout::PagedDocument;

/// Where a template's files come from.
pub trait OwnFiles: Sync {
    /// The bytes of a file by its path in the template's folder.
    ///
    /// # Errors
    /// Why there is none, in a few English words.
    fn read(&self, path: &str) -> Result<Vec<u8>, String>;
}

/// Something wrong with a template, in the words of the type setter, which are English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What is wrong.
    pub message: String,
    /// What might help.
    pub hints: Vec<String>,
    /// Where, if it is in a file.
    pub place: Option<FaultPlace>,
}

/// A place in a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FaultPlace {
    /// The file, from the template's folder.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

/// Why there is no poster after a template of the user's own.
#[derive(Debug, thiserror::Error)]
pub enum OwnError {
    /// The template is wrong.
    #[error("the template is wrong in {} places", .0.len())]
    Faults(Vec<Fault>),
    /// The press itself failed.
    #[error(transparent)]
    Press(#[from] PressError),
}

impl Press {
    /// Sets a poster after the template `main`, a path among `files`. Time and memory are not
    /// limited here.
    ///
    /// # Errors
    /// [`OwnError::Faults`] with all that is wrong with the template.
    pub fn set_own(
        &self,
        order: &Order<'_>,
        main: &str,
        files: &dyn OwnFiles,
    ) -> Result<Poster, OwnError> {
        let Material {
            files: given,
            fonts,
            imprint,
            ..
        } = self.material(order);
        let main = file_id(main).ok_or_else(|| PressError::Unset {
            reason: "the template has no name".to_owned(),
        })?;
        let world = SheetWorld {
            main,
            files: Folder {
                given,
                files,
                sources: Mutex::default(),
            },
            fonts,
        };
        let set = deeply(|| {
            let compiled = typst::compile::<PagedDocument>(&world).output;
            Ok(compiled.map_err(|errors| {
                let faults = errors.iter().map(|error| fault(&world, error));
                OwnError::Faults(faults.collect())
            }))
        })?;
        let mut document = set?;
        // A file without a title cannot be read aloud as it should; ours is better than none.
        let title = &mut document.info_mut().title;
        title.get_or_insert_with(|| imprint.title.as_str().into());
        Ok(Poster::new(document, FitReport::default(), imprint))
    }
}

/// What a template of the user's own sees: the dictionary, and the files of its folder.
struct Folder<'a> {
    given: HashMap<FileId, Bytes>,
    files: &'a dyn OwnFiles,
    sources: Mutex<HashMap<FileId, Source>>,
}

impl Folder<'_> {
    fn read(&self, id: FileId) -> FileResult<Bytes> {
        if matches!(id.get().root(), VirtualRoot::Package(_)) {
            let reason = "packages are not loaded; put their files beside the template";
            return Err(FileError::Package(PackageError::Other(Some(reason.into()))));
        }
        if let Some(bytes) = self.given.get(&id) {
            return Ok(bytes.clone());
        }
        let path = id.get().vpath().get_without_slash();
        match self.files.read(path) {
            Ok(bytes) => Ok(Bytes::new(bytes)),
            Err(reason) => Err(FileError::Other(Some(format!("{path}: {reason}").into()))),
        }
    }
}

impl Files for Folder<'_> {
    fn source(&self, id: FileId) -> FileResult<Source> {
        let known = |sources: &HashMap<FileId, Source>| sources.get(&id).cloned();
        if let Some(source) = self.sources.lock().ok().and_then(|sources| known(&sources)) {
            return Ok(source);
        }
        let bytes = self.read(id)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| FileError::InvalidUtf8)?;
        let source = Source::new(id, text.to_owned());
        if let Ok(mut sources) = self.sources.lock() {
            sources.insert(id, source.clone());
        }
        Ok(source)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.read(id)
    }
}

fn fault(world: &dyn World, error: &SourceDiagnostic) -> Fault {
    Fault {
        message: error.message.to_string(),
        hints: error.hints.iter().map(|hint| hint.v.to_string()).collect(),
        place: place(world, error),
    }
}

fn place(world: &dyn World, error: &SourceDiagnostic) -> Option<FaultPlace> {
    let id = error.span.id()?;
    let range = world.range(error.span)?;
    let source = world.source(id).ok()?;
    let (line, column) = source.lines().byte_to_line_column(range.start)?;
    Some(FaultPlace {
        file: id.get().vpath().get_without_slash().to_owned(),
        line: line + 1,
        column: column + 1,
    })
}
