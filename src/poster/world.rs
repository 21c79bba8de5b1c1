//! The only door between a poster and everything else: files from whoever has them, fonts of one
//! set, no clock, no network. With the same files and fonts a compile always gives the same poster.

use super::fonts::FontSet;
use super::templates::{self, Templates};
use std::collections::HashMap;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// Typst's own functions.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The name of a file in the world; `None` only for a path that escapes it.
pub(super) fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What a poster is set from.
pub(super) trait Files: Send + Sync {
    /// A template, parsed.
    fn source(&self, id: FileId) -> FileResult<Source>;

    /// The bytes of a file.
    fn file(&self, id: FileId) -> FileResult<Bytes>;
}

/// Files and fonts of one poster.
pub(super) struct SheetWorld<F> {
    /// The template that is set.
    pub(super) main: FileId,
    /// What it may read.
    pub(super) files: F,
    /// What it is set in.
    pub(super) fonts: FontSet,
}

impl<F: Files> World for SheetWorld<F> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The program's own templates, and what one poster gives them to read, all in memory.
pub(super) struct Given<'a> {
    /// The templates.
    pub(super) templates: &'a Templates,
    /// What they read.
    pub(super) files: HashMap<FileId, Bytes>,
}

impl Files for Given<'_> {
    fn source(&self, id: FileId) -> FileResult<Source> {
        self.templates.source(id).ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let own = self.files.get(&id).cloned();
        own.or_else(|| templates::file(id))
            .ok_or_else(|| absent(id))
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
