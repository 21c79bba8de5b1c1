//! What can be asked of a participant's file.

use super::STATUS;
use crate::model::empathy::Dimension;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueHint};
use std::path::PathBuf;

/// Make a participant's file of a document
///
/// It holds the personas asked for and nothing of others: no votes, no notes that are not sorted
/// yet, and of sources only what may be printed. What comes back in it is known again.
#[derive(Debug, Args)]
#[command(after_help = STATUS)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "switches on the command line are on or off"
)]
pub(in crate::cli) struct HandOut {
    /// The document
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(in crate::cli) file: PathBuf,
    /// Where to write the participant's file
    #[arg(long, value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    pub(in crate::cli) out: PathBuf,
    /// Only this persona, by name; may be given several times [default: all that are not archived]
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) persona: Vec<String>,
    /// Only this dimension of the map; may be given several times [default: all six]
    #[arg(long, value_name = "DIMENSION", value_parser = dimensions())]
    pub(in crate::cli) dimension: Vec<Dimension>,
    /// Leave out the profile
    #[arg(long)]
    pub(in crate::cli) no_profile: bool,
    /// Leave out what is already there; names, portrait and goal stay
    #[arg(long)]
    pub(in crate::cli) empty: bool,
    /// Write sheets to fill in by hand as well, as a PDF beside the file
    #[arg(long)]
    pub(in crate::cli) sheets: bool,
    /// Overwrite a file that exists
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

fn dimensions() -> impl TypedValueParser<Value = Dimension> {
    PossibleValuesParser::new(Dimension::ALL.iter().map(|dimension| dimension.key()))
        .try_map(|key| Dimension::from_key(&key).ok_or("not a dimension"))
}
