//! Posters that are not in their files, in sentences.

use super::{Args, at, disk};
use crate::poster::{LARGEST_PIXELS, PressError};
use crate::sheets::SheetError;
use crate::text::Words;

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
        SheetError::ArchiveWithoutDate(path) => ("error-archive-without-date", vec![at(path)]),
        SheetError::PngTooLarge {
            path,
            dpi,
            megapixels,
        } => {
            let limit = LARGEST_PIXELS / 1_000_000;
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
