//! A participant's file, and beside it the sheets to fill in for those who prefer paper.

use super::{Guard, Job, Made, Maker, Out, SheetError, Way, in_order};
use crate::model::PersonaSet;
use crate::model::design::{Design, Finish, Format};
use crate::poster::{Order, Press, Standard};
use crate::storage::save::{FileError, write_whole};
use crate::storage::to_ron;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// How fine a picture of a sheet would be.
const DPI: u32 = 150;

/// Writes a participant's document to a file, and a PDF of empty sheets with the same name beside
/// it where that is wanted. Neither is written over one of these documents, nor over another file
/// unless `replaces` says so.
#[must_use]
pub fn hand_out(
    set: &PersonaSet,
    path: &Path,
    has_sheets: bool,
    replaces: bool,
    documents: &[PathBuf],
) -> Made {
    let guard = Guard::new(replaces, documents);
    let mut made = Made::default();
    match written(set, path, replaces, &guard) {
        Ok(()) => made.written.push(path.to_owned()),
        Err(error) => made.errors.push(error),
    }
    if has_sheets && made.errors.is_empty() {
        let sheets = sheets(set, path, guard);
        made.written.extend(sheets.written);
        made.errors.extend(sheets.errors);
    }
    made
}

fn written(set: &PersonaSet, path: &Path, replaces: bool, guard: &Guard) -> Result<(), SheetError> {
    guard.allow(path)?;
    let text = to_ron(set).map_err(|source| FileError::Format {
        path: path.to_owned(),
        source,
    })?;
    Ok(write_whole(path, text.as_bytes(), replaces)?)
}

/// The empty profile and the empty map, in the layout of the document.
fn sheets(set: &PersonaSet, path: &Path, guard: Guard) -> Made {
    let order = Order {
        set,
        persona: None,
        design: Design::Blank,
        paper: set.posters.paper,
        orientation: None,
        language: set.language,
        accent: None,
        evidence_marks: true,
        participants: false,
        finish: Finish::default(),
    };
    // They are called like the file they lie beside.
    let stem = String::new();
    let maker = Maker {
        press: Press::new(),
        way: Way::Own,
        formats: vec![Format::Pdf],
        standard: Standard::Ua1,
        dpi: DPI,
        out: Out::File(path.with_extension(Format::Pdf.key())),
        guard,
    };
    let mut made = Made::default();
    // Setting needs more of a stack than whoever asks may have.
    in_order(
        &[Job { order, stem }],
        |job| maker.make(job),
        |job, result| {
            made = result.unwrap_or_else(|_| maker.crashed(job));
            ControlFlow::Continue(())
        },
    );
    made
}
