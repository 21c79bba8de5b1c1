//! The engine without Steckbrief: the same template, dictionary, picture and fonts, compiled and
//! written as the same kind of PDF. Nothing is read as a document, checked, cleaned, put on a
//! thread of its own or written safely; what is left is what no program around it can save.

use super::{DICTIONARY, PORTRAIT};
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

macro_rules! assets {
    ($folder:literal: $($name:literal)+) => {
        [$(($name, include_bytes!(concat!("../../../assets/", $folder, "/", $name)).as_slice())),+]
    };
}

const TEMPLATES: [(&str, &[u8]); 5] =
    assets!("posters": "measures.typ" "parts.typ" "flow.typ" "further.typ" "profile.typ");

const FONTS: [(&str, &[u8]); 7] = assets!("fonts":
    "NotoSans-Regular.ttf" "NotoSans-SemiBold.ttf" "NotoSans-Bold.ttf" "NotoSans-Italic.ttf"
    "LibertinusSerif-Regular.otf" "LibertinusSerif-Italic.otf" "NotoEmoji-Regular.ttf");

struct BareWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

/// Compiles what `prepare` wrote into `folder`.
pub fn bare(folder: &Path, file: &Path) {
    let fonts: Vec<Font> = FONTS
        .iter()
        .filter_map(|&(_, bytes)| Font::new(Bytes::new(bytes), 0))
        .collect();
    let sources = TEMPLATES.map(|(name, bytes)| {
        let text = std::str::from_utf8(bytes).unwrap();
        (id(name), Source::new(id(name), text.to_owned()))
    });
    let files = DICTIONARY.into_iter().chain([PORTRAIT]).map(|name| {
        let bytes = fs::read(folder.join(name)).unwrap();
        (id(name), Bytes::new(bytes))
    });
    let world = BareWorld {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        main: id("profile.typ"),
        sources: sources.into(),
        files: files.collect(),
    };
    let document = typst::compile::<PagedDocument>(&world).output.unwrap();
    let options = PdfOptions {
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap(),
        ..PdfOptions::default()
    };
    fs::write(file, typst_pdf::pdf(&document, &options).unwrap()).unwrap();
}

fn id(name: &str) -> FileId {
    let path = VirtualPath::new(format!("/{name}")).unwrap();
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for BareWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| absent(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
