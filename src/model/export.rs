//! What an export makes of a document: one value, whether it was asked for in the window or on the
//! command line.
//!
//! What contradicts itself is settled here once: sheets for an office printer have no bleed, a
//! picture of a poster keeps to the trim. What is absent: whose posters, and where they go.

use super::brand::Colour;
use super::choice::choice;
use super::design::{Design, Finish, Format, Orientation, Paper};
use super::field::Group;
use super::tiling::Tiling;
use super::{Language, PersonaSet};
use std::ops::RangeInclusive;
use std::path::Path;

/// How fine a PNG may be, in dots per inch.
pub const DPI: RangeInclusive<u32> = 72..=600;
/// How fine it is unless somebody says otherwise.
pub const USUAL_DPI: u32 = 150;

choice! {
    /// Which promise a PDF makes.
    pub enum Standard {
        /// PDF/UA-1: can be read by everyone.
        Ua1 = "ua-1",
        /// PDF/A-2a: can be archived, and read by everyone.
        A2a = "a-2a",
        /// None in particular; tagged all the same.
        Plain = "none",
    }
}

choice! {
    /// What a document is written as that is no poster; the key is the end of its file's name.
    pub enum TextFormat {
        /// A file a persona.
        Markdown = "md",
        /// A file a document.
        Csv = "csv",
        /// A file a document.
        Json = "json",
    }
}

/// What a document is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileFormat {
    /// Posters.
    Sheet(Format),
    /// Texts.
    Text(TextFormat),
}

impl FileFormat {
    /// All of them, posters first.
    pub const ALL: [Self; 6] = [
        Self::Sheet(Format::Pdf),
        Self::Sheet(Format::Png),
        Self::Sheet(Format::Svg),
        Self::Text(TextFormat::Markdown),
        Self::Text(TextFormat::Csv),
        Self::Text(TextFormat::Json),
    ];

    /// The name on the command line, and the end of a file's.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Sheet(format) => format.key(),
            Self::Text(format) => format.key(),
        }
    }

    /// The format of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.key() == key)
    }

    /// The format a file is named for.
    #[must_use]
    pub fn named(path: &Path) -> Option<Self> {
        Self::from_key(&path.extension()?.to_str()?.to_lowercase())
    }
}

/// What is made of each document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Which posters.
    pub designs: Vec<Design>,
    /// As which files.
    pub formats: Vec<FileFormat>,
    /// On which paper; nothing for the one a design is made for, or else [`Self::usual_paper`].
    pub paper: Option<Paper>,
    /// The paper of designs that are made for none.
    pub usual_paper: Paper,
    /// How sheets lie; nothing for each design's own way.
    pub orientation: Option<Orientation>,
    /// The language of the posters' own words; nothing for the document's.
    pub language: Option<Language>,
    /// In place of the document's leading colour.
    pub accent: Option<Colour>,
    /// Whether the marks of evidence are printed.
    pub evidence_marks: bool,
    /// Whether the foot names who took part.
    pub participants: bool,
    /// Sections that are left out beside those the document hides.
    pub left_out: Vec<Group>,
    /// What the printer wants of a sheet, as far as [`Self::finish`] allows.
    pub finish: Finish,
    /// How posters are cut into sheets of an office printer, if they are.
    pub tiling: Option<Tiling>,
    /// What a PDF promises.
    pub standard: Standard,
    /// How fine a PNG is, in dots per inch.
    pub dpi: u32,
    /// The place whose personas alone are shown.
    pub location: Option<String>,
}

impl Default for Export {
    fn default() -> Self {
        Self {
            designs: vec![Design::Profile, Design::Empathy],
            formats: vec![FileFormat::Sheet(Format::Pdf)],
            paper: None,
            usual_paper: Paper::default(),
            orientation: None,
            language: None,
            accent: None,
            evidence_marks: true,
            participants: false,
            left_out: Vec::new(),
            finish: Finish::default(),
            tiling: None,
            standard: Standard::Ua1,
            dpi: USUAL_DPI,
            location: None,
        }
    }
}

impl Export {
    /// The formats posters are written as.
    pub fn sheet_formats(&self) -> impl Iterator<Item = Format> + '_ {
        self.formats.iter().filter_map(|format| match format {
            FileFormat::Sheet(format) => Some(*format),
            FileFormat::Text(_) => None,
        })
    }

    /// Whether any poster is made.
    #[must_use]
    pub fn has_posters(&self) -> bool {
        !self.designs.is_empty() && self.sheet_formats().next().is_some()
    }

    /// Whether posters become files of this format.
    #[must_use]
    pub fn makes(&self, format: Format) -> bool {
        self.sheet_formats().any(|one| one == format)
    }

    /// Whether sheets for an office printer were asked for beside pictures of whole posters.
    #[must_use]
    pub fn tiles_pictures(&self) -> bool {
        self.tiling.is_some() && self.sheet_formats().any(|format| format != Format::Pdf)
    }

    /// The paper a design comes out on.
    #[must_use]
    pub fn paper_of(&self, design: Design) -> Paper {
        let own = design.own_paper().unwrap_or(self.usual_paper);
        self.paper.unwrap_or(own)
    }

    /// What the printer is given: bleed and marks are of whole sheets in a PDF alone, unless
    /// pictures are to show them too.
    #[must_use]
    pub fn finish(&self) -> Finish {
        if self.tiling.is_none() && (self.makes(Format::Pdf) || self.finish.in_pictures) {
            return self.finish;
        }
        Finish {
            low_ink: self.finish.low_ink,
            ..Finish::default()
        }
    }

    /// The document without the sections that are left out; nothing where all stay.
    #[must_use]
    pub fn shortened(&self, set: &PersonaSet) -> Option<PersonaSet> {
        if self.left_out.is_empty() {
            return None;
        }
        let mut set = set.clone();
        for &group in &self.left_out {
            set.sections.hide_group(group);
        }
        Some(set)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::tiling::TileSheet;

    #[test]
    fn bleed_is_of_whole_sheets_in_a_pdf_alone() {
        let finish = Finish {
            bleed_tenths_mm: 30,
            marks: true,
            low_ink: true,
            in_pictures: false,
        };
        let bare = Finish {
            low_ink: true,
            ..Finish::default()
        };
        let check = |tiling, format, expected| {
            let export = Export {
                formats: vec![FileFormat::Sheet(format)],
                tiling,
                finish,
                ..Export::default()
            };
            assert_eq!(export.finish(), expected, "{format:?}");
        };
        let tiling = Some(Tiling::usual(TileSheet::A4));
        check(None, Format::Pdf, finish);
        check(tiling, Format::Pdf, bare);
        check(None, Format::Png, bare);
        let export = Export {
            formats: vec![FileFormat::Sheet(Format::Png)],
            finish: Finish {
                in_pictures: true,
                ..finish
            },
            ..Export::default()
        };
        assert_eq!(export.finish(), export.finish);
    }

    #[test]
    fn a_design_keeps_its_paper_until_another_is_asked_for() {
        let a2: Paper = "a2".parse().unwrap_or_default();
        let mut export = Export {
            usual_paper: a2,
            ..Export::default()
        };
        let papers = |export: &Export| {
            let designs = [Design::Profile, Design::Cards];
            designs.map(|design| export.paper_of(design).to_string())
        };
        assert_eq!(papers(&export), ["a2", "a4"]);
        export.paper = Some(Paper::default());
        assert_eq!(papers(&export), ["a3", "a3"]);
    }

    #[test]
    fn files_are_named_for_their_format() {
        let named = |name: &str| FileFormat::named(Path::new(name)).map(FileFormat::key);
        assert_eq!(named("a.PDF"), Some("pdf"));
        assert_eq!(named("a.md"), Some("md"));
        assert_eq!(named("a.doc"), None);
    }
}
