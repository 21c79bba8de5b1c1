//! Designs and papers: what can be asked of the press.

use super::groups::group;
use super::is_default;
use super::statement::choice;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

choice! {
    /// What a poster shows.
    #[derive(Default)]
    pub enum Design {
        /// The persona.
        #[default]
        Profile = "profile",
        /// The six-dimension map.
        Empathy = "empathy",
        /// Profile and map on one sheet.
        Combined = "combined",
        /// One page for those who decide: facts, goals, worries, pro and contra, evidence.
        Summary = "summary",
        /// One persona on the screen of a presentation.
        Slide = "slide",
        /// A stand as tall as a person.
        Rollup = "rollup",
        /// Everybody side by side.
        Overview = "overview",
        /// Cards for the desk, one a persona, several on a sheet, with their backs.
        Cards = "cards",
        /// Cards that stand on the table, folded once.
        Tents = "tents",
        /// Everything in the document, over many pages.
        Report = "report",
        /// The empty profile and the empty map, to fill in by hand.
        Blank = "blank",
    }
}

/// Whom a design is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// One persona: a poster each.
    Persona,
    /// All personas together: a file a document.
    Everybody,
    /// Nobody: a sheet to fill in.
    Nobody,
}

impl Design {
    /// Whom it is of.
    #[must_use]
    pub fn subject(self) -> Subject {
        match self {
            Self::Profile
            | Self::Empathy
            | Self::Combined
            | Self::Summary
            | Self::Slide
            | Self::Rollup => Subject::Persona,
            Self::Overview | Self::Cards | Self::Tents | Self::Report => Subject::Everybody,
            Self::Blank => Subject::Nobody,
        }
    }

    /// How the sheet lies unless somebody says otherwise.
    #[must_use]
    pub fn usual_orientation(self) -> Orientation {
        match self {
            Self::Empathy | Self::Combined | Self::Slide | Self::Overview => Orientation::Landscape,
            Self::Profile
            | Self::Summary
            | Self::Rollup
            | Self::Cards
            | Self::Tents
            | Self::Report
            | Self::Blank => Orientation::Portrait,
        }
    }

    /// The paper it is made for, where that is not a matter of taste.
    #[must_use]
    pub fn own_paper(self) -> Option<Paper> {
        match self {
            Self::Summary | Self::Cards | Self::Tents | Self::Report => Some(A4),
            Self::Slide => Some(SCREEN),
            Self::Rollup => Some(STAND),
            Self::Profile | Self::Empathy | Self::Combined | Self::Overview | Self::Blank => None,
        }
    }

    /// Width and height of its sheet at the trim, in millimetres; it lies as usual unless asked
    /// otherwise, or as a size of the user's own was written.
    #[must_use]
    pub fn size_mm(self, paper: Paper, orientation: Option<Orientation>) -> (f64, f64) {
        let usual = paper.is_named().then(|| self.usual_orientation());
        paper.size_mm(orientation.or(usual))
    }

    /// The paper of an export: the one asked for, else its own, else the usual one.
    #[must_use]
    pub fn paper(self, asked: Option<Paper>) -> Paper {
        asked.or(self.own_paper()).unwrap_or_default()
    }
}

choice! {
    /// How the sheet lies.
    pub enum Orientation {
        /// Taller than wide.
        Portrait = "portrait",
        /// Wider than tall.
        Landscape = "landscape",
    }
}

choice! {
    /// What a poster is written as; the key is the end of its file's name.
    pub enum Format {
        /// Print and screen, text stays text.
        Pdf = "pdf",
        /// Pixels.
        Png = "png",
        /// For drawing programs.
        Svg = "svg",
    }
}

/// The size of a sheet at its trim, in whole micrometres, as it is named: upright for the
/// named papers, as written for a size of the user's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Paper {
    width_um: u32,
    height_um: u32,
}

const A4: Paper = Paper {
    width_um: 210_000,
    height_um: 297_000,
};
/// A screen of 16:9 in the size presentation programs give it.
const SCREEN: Paper = Paper {
    width_um: 338_700,
    height_um: 190_500,
};
/// The stand that most printers sell.
const STAND: Paper = Paper {
    width_um: 850_000,
    height_um: 2_000_000,
};

/// What the printer wants of a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Finish {
    /// How far colour runs over the trim, in tenths of a millimetre.
    pub bleed_tenths_mm: u16,
    /// Whether crop marks are drawn.
    pub marks: bool,
    /// Whether large areas of colour stay white.
    pub low_ink: bool,
    /// Whether pictures show bleed and crop marks too, in place of the trim alone.
    pub in_pictures: bool,
}

/// The widest bleed, in millimetres.
pub const WIDEST_BLEED_MM: u16 = 20;

/// The longest side of a sheet, in millimetres.
pub const LONGEST_SIDE_MM: u32 = 5_000;
/// The shortest side of a sheet on which a poster can be set, in millimetres.
pub const SHORTEST_SIDE_MM: u32 = 50;

/// Name, width and height in micrometres: ISO 216 for A and B, ANSI/ASME Y14.1 and common
/// use for the American ones.
const NAMED: [(&str, u32, u32); 13] = [
    ("a6", 105_000, 148_000),
    ("a5", 148_000, 210_000),
    ("a4", 210_000, 297_000),
    ("a3", 297_000, 420_000),
    ("a2", 420_000, 594_000),
    ("a1", 594_000, 841_000),
    ("a0", 841_000, 1_189_000),
    ("b2", 500_000, 707_000),
    ("b1", 707_000, 1_000_000),
    ("b0", 1_000_000, 1_414_000),
    ("letter", 215_900, 279_400),
    ("legal", 215_900, 355_600),
    ("tabloid", 279_400, 431_800),
];

impl Paper {
    /// The named papers, from small to large within each family.
    pub fn named() -> impl Iterator<Item = &'static str> {
        NAMED.iter().map(|(name, ..)| *name)
    }

    /// Width and height in millimetres, turned as asked; a size of the user's own keeps its
    /// way unless one is asked for.
    #[must_use]
    pub fn size_mm(self, orientation: Option<Orientation>) -> (f64, f64) {
        let (width, height) = (
            f64::from(self.width_um) / 1e3,
            f64::from(self.height_um) / 1e3,
        );
        match orientation {
            Some(Orientation::Portrait) => (width.min(height), width.max(height)),
            Some(Orientation::Landscape) => (width.max(height), width.min(height)),
            None => (width, height),
        }
    }

    /// Whether this is one of the named papers, which a design may turn as it likes.
    #[must_use]
    pub fn is_named(self) -> bool {
        NAMED
            .iter()
            .any(|&(_, width, height)| (width, height) == (self.width_um, self.height_um))
    }
}

impl Default for Paper {
    fn default() -> Self {
        Self {
            width_um: 297_000,
            height_um: 420_000,
        }
    }
}

impl fmt::Display for Paper {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let here = (self.width_um, self.height_um);
        let named = NAMED
            .iter()
            .find(|&&(_, width, height)| (width, height) == here);
        if let Some((name, ..)) = named {
            return formatter.write_str(name);
        }
        let (width, height) = self.size_mm(None);
        write!(formatter, "{width}x{height}mm")
    }
}

impl FromStr for Paper {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let name = text.trim().to_lowercase();
        if let Some(&(_, width_um, height_um)) = NAMED.iter().find(|(known, ..)| *known == name) {
            return Ok(Self {
                width_um,
                height_um,
            });
        }
        let sides = name.strip_suffix("mm").unwrap_or(&name);
        let sides = sides.split_once(['x', '×']).and_then(|(width, height)| {
            Some((micrometres(width.trim())?, micrometres(height.trim())?))
        });
        let Some((width_um, height_um)) = sides else {
            return Err(format!(
                "\"{text}\" is not a paper: a6 to a0, b2 to b0, letter, legal, tabloid, or a size such as 300x400mm"
            ));
        };
        let allowed = SHORTEST_SIDE_MM * 1_000..=LONGEST_SIDE_MM * 1_000;
        if !allowed.contains(&width_um) || !allowed.contains(&height_um) {
            return Err(format!(
                "a sheet measures between {SHORTEST_SIDE_MM} and {LONGEST_SIDE_MM} mm a side, not \"{text}\""
            ));
        }
        Ok(Self {
            width_um,
            height_um,
        })
    }
}

/// Reads millimetres with up to three decimals, a comma or a point before them, as micrometres.
#[must_use]
pub fn micrometres(millimetres: &str) -> Option<u32> {
    let (whole, decimals) = millimetres
        .split_once(['.', ','])
        .unwrap_or((millimetres, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || whole.len() > 6
        || decimals.len() > 3
        || !digits(whole)
        || !digits(decimals)
    {
        return None;
    }
    let thousandths: u32 = format!("{decimals:0<3}").parse().ok()?;
    Some(whole.parse::<u32>().ok()? * 1_000 + thousandths)
}

impl TryFrom<String> for Paper {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Paper> for String {
    fn from(paper: Paper) -> Self {
        paper.to_string()
    }
}

group! {
    /// The poster last chosen for a document.
    pub struct PosterChoice {
        /// What it shows.
        design: Design,
        /// On which paper.
        paper: Paper,
        /// How it lies; nothing for the design's own way.
        orientation: Option<Orientation>,
        /// How far colour runs over the trim, in tenths of a millimetre.
        bleed_tenths_mm: u16,
        /// Whether crop marks are drawn.
        marks: bool,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<(f64, f64), &str>) {
        let read = text.parse::<Paper>().map(|paper| paper.size_mm(None));
        match expected {
            Ok(size) => assert_eq!(read.as_ref(), Ok(&size), "{text}"),
            Err(part) => assert!(read.is_err_and(|error| error.contains(part)), "{text}"),
        }
    }

    #[test]
    fn papers_are_read_by_name_and_by_size() {
        check("A2", Ok((420.0, 594.0)));
        check("tabloid", Ok((279.4, 431.8)));
        check("850x2000mm", Ok((850.0, 2000.0)));
        check("338.7 × 190,5 mm", Ok((338.7, 190.5)));
        check("a7", Err("is not a paper"));
        check("10x10mm", Err("between 50 and 5000 mm"));
        check("99999999999x1mm", Err("is not a paper"));
    }

    #[test]
    fn a_paper_is_written_as_it_is_read() {
        for name in Paper::named().chain(["850x2000mm", "338.7x190.5mm"]) {
            assert_eq!(
                name.parse::<Paper>().map(|paper| paper.to_string()),
                Ok(name.to_owned())
            );
        }
    }
}
