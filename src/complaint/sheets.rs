//! Posters that are not in their files, in sentences.

use super::{Args, at, disk};
use crate::guest::GuestError;
use crate::model::limits;
use crate::poster::{Fault, FaultPlace, PressError};
use crate::sheets::SheetError;
use crate::text::Words;
use std::path::Path;

/// The message for a poster that is not in its file, and what it is told.
pub fn of_sheet<'a>(error: &'a SheetError, words: &Words) -> (&'static str, Args<'a>) {
    match error {
        SheetError::File(error) => disk::of_file(error, words),
        SheetError::InTheWay(path) => ("error-in-the-way", vec![at(path)]),
        SheetError::OverDocument(path) => ("error-over-document", vec![at(path)]),
        SheetError::Press { path, source } => {
            let reason = match source {
                PressError::Unset { reason } => reason.clone(),
                other => other.to_string(),
            };
            ("error-poster", vec![at(path), ("reason", reason.into())])
        }
        SheetError::NoRoom(path) => ("error-tiles-no-room", vec![at(path)]),
        SheetError::Template { path, source } => of_guest(path, source, words),
        SheetError::ArchiveWithoutDate(path) => ("error-archive-without-date", vec![at(path)]),
        SheetError::PngTooLarge {
            path,
            dpi,
            megapixels,
        } => {
            let limit = limits::POSTER_PIXELS / 1_000_000;
            let most = (u64::from(*dpi).pow(2) * limit / megapixels.max(&1)).isqrt();
            let args = vec![
                at(path),
                ("dpi", (*dpi).into()),
                ("megapixels", (*megapixels).into()),
                ("limit", limit.into()),
                ("most", most.into()),
            ];
            ("error-png-too-large", args)
        }
        SheetError::PressCrashed(path) => ("error-poster-crashed", vec![at(path)]),
    }
}

/// The message for a template of the user's own that made no poster.
fn of_guest<'a>(path: &'a Path, error: &'a GuestError, words: &Words) -> (&'static str, Args<'a>) {
    let because = |reason: String| vec![at(path), ("reason", reason.into())];
    match error {
        GuestError::Unreadable(source) => (
            "error-template-unreadable",
            vec![at(path), disk::reason(source, words)],
        ),
        GuestError::Document(source) => ("error-template-failed", because(source.to_string())),
        GuestError::Failed(reason) => ("error-template-failed", because(reason.clone())),
        GuestError::Process(source) => ("error-template-failed", because(source.to_string())),
        GuestError::Faults(faults) => {
            let all: Vec<String> = faults.iter().map(fault).collect();
            ("error-template-faults", because(all.join("\n")))
        }
        GuestError::TooSlow => (
            "error-template-slow",
            vec![at(path), ("seconds", limits::TEMPLATE_SECONDS.into())],
        ),
        GuestError::TooLarge => (
            "error-template-large",
            vec![at(path), ("limit", (limits::TEMPLATE_MEMORY >> 20).into())],
        ),
    }
}

/// A fault of a template as compilers write theirs: file, line, column, what, and what may help.
fn fault(fault: &Fault) -> String {
    let place = fault.place.as_ref().map(|place| {
        let FaultPlace { file, line, column } = place;
        format!("{file}:{line}:{column}: ")
    });
    let hints = fault.hints.iter().map(|hint| format!("; {hint}"));
    format!(
        "{}{}{}",
        place.unwrap_or_default(),
        fault.message,
        hints.collect::<String>()
    )
}
