//! The arguments of what brings documents together and tells them apart.

use super::STATUS;
use clap::{Args, ValueHint};
use std::path::PathBuf;

const STATUS_OF_MERGE: &str = "\
Exit status: 0 done; 1 done, and something is left to decide; 2 a file could not be read or \
written, or wrong use.

Messages are in German or English, after the language of the system.";

/// Bring documents together
///
/// What others wrote into files of their own is added to the first document: what is new with
/// its author, what is the same once. With --base, two people's changes to one document are
/// merged, as Git asks for it. Nothing anybody wrote is lost: where two people gave one value two
/// values, both are kept in the document, as a finding, until somebody decides.
#[derive(Debug, Args)]
#[command(after_help = STATUS_OF_MERGE)]
pub(in crate::cli) struct Merge {
    /// The document, and the files to be added to it; with --base: ours and theirs
    #[arg(value_name = "FILE", required = true, num_args = 2.., value_hint = ValueHint::FilePath)]
    pub(in crate::cli) files: Vec<PathBuf>,
    /// The document both began with; an empty file where there was none
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(in crate::cli) base: Option<PathBuf>,
    /// Write the result there instead of over the first file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(in crate::cli) out: Option<PathBuf>,
    /// Say nothing but errors
    #[arg(long, short)]
    pub(in crate::cli) quiet: bool,
}

/// Say what changed from one document to another
///
/// One change a line: persona, field, what it was and what it is.
#[derive(Debug, Args)]
#[command(after_help = STATUS)]
pub(in crate::cli) struct Diff {
    /// The older document
    #[arg(value_name = "OLD", value_hint = ValueHint::FilePath)]
    pub(in crate::cli) old: PathBuf,
    /// The newer document
    #[arg(value_name = "NEW", value_hint = ValueHint::FilePath)]
    pub(in crate::cli) new: PathBuf,
    /// Print the changes as JSON
    #[arg(long)]
    pub(in crate::cli) json: bool,
}
