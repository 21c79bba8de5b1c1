//! A document as text in a file: Markdown, CSV, JSON. Beside posters these are nothing to set and
//! quick to write.

use crate::model::{Persona, PersonaSet};
use crate::plain::{csv, markdown};
use crate::storage::{FormatError, to_json};
use crate::text::Words;

/// One text to write.
#[derive(Clone, Copy, Debug)]
pub enum Text<'a> {
    /// A persona with its map, to read.
    Markdown(&'a Persona),
    /// All personas that are not archived, a row each.
    Csv,
    /// The document, whole, whatever else was chosen.
    Json,
}

impl Text<'_> {
    /// What its file's name ends in.
    #[must_use]
    pub fn end(&self) -> &'static str {
        match self {
            Self::Markdown(_) => "md",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The text of a document in these words.
    ///
    /// # Errors
    /// [`FormatError`] for a document too large to be read again.
    pub fn of(&self, set: &PersonaSet, words: &Words) -> Result<String, FormatError> {
        match self {
            Self::Markdown(persona) => Ok(markdown(set, persona, words)),
            Self::Csv => Ok(csv(set, &set.active().collect::<Vec<_>>(), words)),
            Self::Json => to_json(set),
        }
    }
}
