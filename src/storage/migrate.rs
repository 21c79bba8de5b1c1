//! From the format a file is written in to the one this program knows.
//!
//! The number decides which records the text is read into. Format 2, when it comes, keeps what
//! it changes of format 1 as records of its own in `migrate/format_1.rs`, with one `From` that
//! makes the next format of them, and adds one arm below:
//! `1 => typed::<format_1::PersonaSet>(body).map(PersonaSet::from)`. Format 3 appends its own
//! `From` to both. A step is never changed once it is released. What is absent: guessing at
//! untyped values, which would lose choices and positions.

use crate::model::PersonaSet;
use ron::Options;
use ron::error::SpannedResult;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

/// The format this program writes, and the newest it reads.
pub const NEWEST: u32 = 1;

/// Reads the fields behind the format number as `format` wrote them; nothing where no program
/// has written such a format yet.
pub(super) fn read(format: u32, body: &str) -> Option<SpannedResult<PersonaSet>> {
    match format {
        1 => Some(typed(body)),
        _ => None,
    }
}

fn typed<T: DeserializeOwned>(body: &str) -> SpannedResult<T> {
    dialect().from_str(body)
}

/// RON as our files use it: an optional value is written bare, a table without a second pair
/// of brackets. The depth is limited before; the parser counts several levels a bracket.
pub(super) fn dialect() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
}

#[cfg(test)]
mod tests;
