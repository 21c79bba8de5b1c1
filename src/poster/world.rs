//! The only door between a poster and everything else: files in memory, fonts of one set, no
//! clock, no disk, no network. With the same door a compile always gives the same poster.

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
pub(super) static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::default()));

/// Files and fonts of one poster.
pub(super) struct SheetWorld<'a> {
    main: FileId,
    templates: &'a Templates,
    files: HashMap<FileId, Bytes>,
    fonts: FontSet,
}

/// The name of a file in the world; `None` only for a path that escapes it.
pub(super) fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl<'a> SheetWorld<'a> {
    /// A world in which the template `main` sees `templates`, `files` and `fonts`.
    pub fn new(
        main: FileId,
        templates: &'a Templates,
        files: HashMap<FileId, Bytes>,
        fonts: FontSet,
    ) -> Self {
        Self {
            main,
            templates,
            files,
            fonts,
        }
    }
}

impl World for SheetWorld<'_> {
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
        self.templates.source(id).ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let own = self.files.get(&id).cloned();
        own.or_else(|| templates::file(id))
            .ok_or_else(|| absent(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
