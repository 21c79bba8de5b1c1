//! A small press of the tests' own: a Typst source in, an exported file out.
//!
//! The inspector must be judged on sheets whose faults are known, so its tests set their own
//! sheets instead of asking the poster engine. Only the bundled fonts exist here: no system
//! fonts, no clock, no file but the source and one drawing.

use std::path::Path;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// The bundled fonts, read once from assets/fonts, in the order of their names.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|end| end == "ttf" || end == "otf")
        })
        .collect();
    paths.sort();
    paths
        .iter()
        .flat_map(|path| Font::iter(Bytes::new(std::fs::read(path).unwrap())))
        .collect()
});

/// One source and what it may ask for.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    source: Source,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() {
            return Ok(self.source.clone());
        }
        Err(FileError::AccessDenied)
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Sets a source; panics with Typst's own words where it does not compile.
pub fn set(source: &str) -> PagedDocument {
    let desk = Desk {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(FONTS.iter())),
        source: Source::detached(source),
    };
    typst::compile(&desk).output.unwrap()
}

/// The source as a tagged PDF that claims no standard, so that faults can be in it.
pub fn plain_pdf(source: &str) -> Vec<u8> {
    typst_pdf::pdf(&set(source), &PdfOptions::default()).unwrap()
}

/// The source as PDF/A-2a, made at the beginning of the year 2026.
pub fn archive_pdf(source: &str) -> Vec<u8> {
    let day = Datetime::from_ymd_hms(2026, 1, 1, 0, 0, 0).unwrap();
    let options = PdfOptions {
        standards: PdfStandards::new(&[PdfStandard::A_2a]).unwrap(),
        timestamp: Some(Timestamp::new_utc(day)),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&set(source), &options).unwrap()
}

/// The source as PDF/UA-1: Typst itself refuses the faults it knows of.
pub fn accessible_pdf(source: &str) -> Vec<u8> {
    let options = PdfOptions {
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap(),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&set(source), &options).unwrap()
}
