//! The one definition of the command line: parser, help, completions and manual come from it.
//!
//! Values are read into the model's own types, so that a wrong paper or colour is refused
//! with the model's own reason before any file is opened. What is absent: doing anything.

mod bringing;
mod hand_out;
mod values;

use crate::model::Language;
use crate::model::brand::Colour;
use crate::model::design::{Design, Finish, Format, Orientation, Paper};
use crate::model::export::{FileFormat, Standard, TextFormat, USUAL_DPI};
use crate::model::tiling::{TileSheet, Tiling};
use clap::builder::PossibleValue;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum, ValueHint};
use jiff::civil::Date;
use std::path::PathBuf;
use values::{bleed, designs, dpi, languages, strip, tile_sheets};

pub(super) use bringing::{Diff, Merge};
pub(super) use hand_out::HandOut;

/// What makes this program the guest that sets a template of the user's own.
pub(super) const GUEST: &str = "set-template";

const STATUS: &str = "\
Exit status: 0 done; 1 a file could not be read or written; 2 wrong use.

Messages are in German or English, after the language of the system.";

const STATUS_OF_CHECK: &str = "\
Exit status: 0 done; 1 a file could not be read, or with --strict: there are findings not set \
aside; 2 wrong use.

Messages are in German or English, after the language of the system.";

/// Persona profiles and empathy maps, printed as posters
///
/// Steckbrief keeps a set of personas in one file that can be read and edited by hand, and
/// turns it into posters. It works without a network and sends nothing anywhere. Without a command
/// it opens its window.
#[derive(Debug, Parser)]
#[command(name = "steckbrief", version, after_help = STATUS, max_term_width = 100)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) task: Option<Task>,
    /// Open this document in the window
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) file: Option<PathBuf>,
    /// What draws the window; the other one is tried where it cannot start
    #[arg(long, value_name = "RENDERER", default_value = "glow")]
    pub(super) renderer: Renderer,
}

/// What draws the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// OpenGL
    Glow,
    /// Vulkan, Metal or Direct3D
    Wgpu,
}

/// What the program is asked to do.
#[derive(Debug, Subcommand)]
pub(super) enum Task {
    New(New),
    Export(Export),
    Check(Check),
    Portrait(Portrait),
    Import(Import),
    HandOut(HandOut),
    Merge(Merge),
    Diff(Diff),
    Completions(Completions),
    Man(Man),
    /// Set a template for the process that started this one
    #[command(hide = true, name = GUEST)]
    Guest,
}

/// Write a new document
///
/// The document holds one persona without a name. A file that exists is never overwritten.
#[derive(Debug, Args)]
#[command(after_help = STATUS)]
pub(super) struct New {
    /// Where to write it; usually ends in .ron
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) file: PathBuf,
    /// Language of the posters [default: after the language of the system]
    #[arg(long, value_name = "LANGUAGE", value_parser = languages())]
    pub(super) lang: Option<Language>,
    /// Write the sample: four personas of a fashion shop, in German
    #[arg(long)]
    pub(super) sample: bool,
}

/// Set posters and write them as PDF, PNG or SVG
///
/// Files are called TITLE-PERSONA-DESIGN-PAPER in plain letters; each path written is one
/// line on standard output. A picture of a poster with several pages gets a file for each:
/// -p2, -p3. What did not fit on a first page, and characters no font has, are reported.
#[derive(Debug, Args)]
#[command(after_help = STATUS)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "switches on the command line are on or off"
)]
#[command(group = ArgGroup::new("orientation").args(["portrait", "landscape"]))]
pub(super) struct Export {
    /// Documents to read
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    pub(super) files: Vec<PathBuf>,
    /// Only this persona, by name; may be given several times [default: all that are not archived]
    #[arg(long, value_name = "NAME")]
    pub(super) persona: Vec<String>,
    /// Only personas found at this place or anywhere, with nothing that belongs to others alone
    #[arg(long, value_name = "NAME")]
    pub(super) location: Option<String>,
    /// What the poster shows; may be given several times [default: profile, empathy and combined]
    #[arg(long, value_name = "DESIGN", value_parser = designs())]
    pub(super) design: Vec<Design>,
    /// a6 to a0, b2 to b0, letter, legal, tabloid, or width and height such as 300x400mm
    /// [default: the design's own, else a3]
    #[arg(long, value_name = "PAPER")]
    pub(super) paper: Option<Paper>,
    /// Taller than wide [default: as the design wants it]
    #[arg(long)]
    pub(super) portrait: bool,
    /// Wider than tall
    #[arg(long)]
    pub(super) landscape: bool,
    /// Language of the poster's own words [default: the document's]
    #[arg(long, value_name = "LANGUAGE", value_parser = languages())]
    pub(super) lang: Option<Language>,
    /// File format; may be given several times [default: as --out is named, else pdf]
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Vec<FileFormat>,
    /// Dots per inch of a PNG
    #[arg(long, value_name = "N", default_value_t = USUAL_DPI, value_parser = dpi)]
    pub(super) dpi: u32,
    /// Which standard a PDF keeps
    #[arg(long, value_name = "STANDARD", default_value = "ua-1")]
    pub(super) standard: Standard,
    /// Leading colour, #rrggbb [default: the document's]
    #[arg(long, value_name = "COLOUR")]
    pub(super) accent: Option<Colour>,
    /// Look as this file of a brand says, in place of what the documents say
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) brand: Option<PathBuf>,
    /// Leave out the marks that say how well a statement is supported
    #[arg(long)]
    pub(super) no_evidence: bool,
    /// Name in the foot of a profile, map or combined poster who took part
    #[arg(long)]
    pub(super) participants: bool,
    /// Let colour run this many millimetres over the trim of a PDF, 0 to 20
    #[arg(long, value_name = "MM", default_value = "0", value_parser = bleed)]
    pub(super) bleed: u16,
    /// Draw crop marks outside the trim of a PDF
    #[arg(long)]
    pub(super) marks: bool,
    /// Show bleed and crop marks in pictures too, which else end at the trim
    #[arg(long)]
    pub(super) picture_bleed: bool,
    /// Leave large areas of colour white, for office printers
    #[arg(long)]
    pub(super) low_ink: bool,
    /// Cut each poster into sheets for an office printer, as PDF with a plan of how they go together
    #[arg(long, value_name = "SHEET", value_parser = tile_sheets(), conflicts_with_all = ["bleed", "marks", "template"])]
    pub(super) tile: Option<TileSheet>,
    /// How many millimetres of its neighbour a sheet repeats, to glue on
    #[arg(long, value_name = "MM", default_value = "10", requires = "tile", value_parser = strip)]
    pub(super) overlap: u32,
    /// How many millimetres the printer leaves white along each edge of a sheet
    #[arg(long, value_name = "MM", default_value = "5", requires = "tile", value_parser = strip)]
    pub(super) margin: u32,
    /// Set each persona after a Typst template of your own instead of a design
    #[arg(long, value_name = "FILE.typ", value_hint = ValueHint::FilePath, conflicts_with_all = ["design", "bleed", "marks", "low_ink"])]
    pub(super) template: Option<PathBuf>,
    /// A folder, made if it is not there; or the file, if the export is exactly one
    #[arg(long, value_name = "FILE-OR-FOLDER", value_hint = ValueHint::AnyPath)]
    pub(super) out: Option<PathBuf>,
    /// Overwrite files of an earlier export
    #[arg(long)]
    pub(super) force: bool,
    /// Say nothing but errors
    #[arg(long, short)]
    pub(super) quiet: bool,
}

/// Look for what is missing, doubtful or too long
///
/// One finding a line: the file, how much it matters, persona, field, and what was found.
/// Profile, empathy map and combined poster are set on the paper; what is too long for several
/// of them is one finding, with the figures of the worst. Findings are hints; each can be set
/// aside in the document, with a reason.
#[derive(Debug, Args)]
#[command(after_help = STATUS_OF_CHECK)]
pub(super) struct Check {
    /// Documents to read
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    pub(super) files: Vec<PathBuf>,
    /// The paper on which posters have to hold the texts and pictures
    #[arg(long, value_name = "PAPER", default_value_t)]
    pub(super) paper: Paper,
    /// The day to check for, YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE")]
    pub(super) today: Option<Date>,
    /// Print the findings as JSON
    #[arg(long)]
    pub(super) json: bool,
    /// Exit with status 1 if there are findings not set aside
    #[arg(long)]
    pub(super) strict: bool,
}

/// Put a picture into a document as the portrait of a persona
///
/// The picture (PNG, JPEG, WebP or SVG) becomes part of the document, upright, in sRGB and without
/// hidden data such as the place it was taken. The document as it was is kept beside it as .bak.
#[derive(Debug, Args)]
#[command(after_help = STATUS)]
pub(super) struct Portrait {
    /// The document
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) file: PathBuf,
    /// Whose portrait it is
    #[arg(long, value_name = "NAME", required = true)]
    pub(super) persona: String,
    /// The picture
    #[arg(value_name = "PICTURE", value_hint = ValueHint::FilePath)]
    pub(super) picture: PathBuf,
    /// What the picture shows, for those who do not see it
    #[arg(long, value_name = "TEXT")]
    pub(super) alt: Option<String>,
    /// Who made the picture; printed beside it
    #[arg(long, value_name = "TEXT")]
    pub(super) credit: Option<String>,
    /// Under which licence it is used
    #[arg(long, value_name = "TEXT")]
    pub(super) licence: Option<String>,
}

/// Make a document of what was exported as JSON
///
/// Nothing is lost on the way: the document is the one that was exported. A file that exists is
/// never overwritten.
#[derive(Debug, Args)]
#[command(after_help = STATUS)]
pub(super) struct Import {
    /// The exported document
    #[arg(value_name = "FILE.json", value_hint = ValueHint::FilePath)]
    pub(super) file: PathBuf,
    /// Where to write the document [default: beside it, ending in .ron]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) out: Option<PathBuf>,
}

/// Print a completion script for a shell
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// Which shell
    #[arg(value_name = "SHELL")]
    pub(super) shell: clap_complete::Shell,
}

/// Print the manual page, in the format of man(1)
#[derive(Debug, Args)]
pub(super) struct Man {
    /// The page of one command instead of the program's
    #[arg(
        value_name = "COMMAND",
        value_parser = ["new", "export", "check", "portrait", "import", "hand-out", "merge", "diff"]
    )]
    pub(super) command: Option<String>,
}

impl ValueEnum for FileFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let help = match self {
            Self::Sheet(Format::Pdf) => "Print and screen, text stays text",
            Self::Sheet(Format::Png) => "Pixels",
            Self::Sheet(Format::Svg) => "For drawing programs",
            Self::Text(TextFormat::Markdown) => "No poster: each persona with its map, to read",
            Self::Text(TextFormat::Csv) => "No poster: all personas, a row each",
            Self::Text(TextFormat::Json) => "No poster: the document, whole, for programs",
        };
        Some(PossibleValue::new(self.key()).help(help))
    }
}

impl ValueEnum for Standard {
    fn value_variants<'a>() -> &'a [Self] {
        Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let help = match self {
            Self::Ua1 => "PDF/UA-1: can be read aloud",
            Self::A2a => "PDF/A-2a: can be archived, and read aloud",
            Self::Plain => "None in particular",
        };
        Some(PossibleValue::new(self.key()).help(help))
    }
}

impl Export {
    /// What the printer wants of the sheets.
    pub(super) fn finish(&self) -> Finish {
        Finish {
            bleed_tenths_mm: self.bleed,
            marks: self.marks,
            low_ink: self.low_ink,
            in_pictures: self.picture_bleed,
        }
    }

    /// How posters are cut into sheets, if they are.
    pub(super) fn tiling(&self) -> Option<Tiling> {
        self.tile.map(|sheet| Tiling {
            sheet,
            overlap_um: self.overlap,
            margin_um: self.margin,
        })
    }

    /// How the sheets lie, where somebody said so.
    pub(super) fn orientation(&self) -> Option<Orientation> {
        match (self.portrait, self.landscape) {
            (true, _) => Some(Orientation::Portrait),
            (_, true) => Some(Orientation::Landscape),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_argument_is_explained() {
        let arguments = Arguments::command();
        // What is hidden is no command for people.
        let offered = arguments
            .get_subcommands()
            .filter(|command| !command.is_hide_set());
        for command in offered {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{}", argument.get_id());
            }
        }
    }
}
