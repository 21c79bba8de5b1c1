//! One persona as a text that goes through the clipboard: from one document to another, or to a
//! colleague in a message.
//!
//! It is a whole document with one line above it, a comment, by which it is told from any other
//! text, and holds what the persona refers to: its segment, its sources, its picture. So what is
//! pasted is read with the same limits as a file.

use super::format::{from_ron, to_ron};
use super::{FormatError, ids};
use crate::model::{IdSource, Persona, PersonaSet};

/// The line above the document.
const OPENING: &str = "// Steckbrief: persona\n";

/// A persona of a set as a text.
///
/// # Errors
/// [`FormatError`] for what could not be read again.
pub fn persona_text(set: &PersonaSet, persona: &Persona) -> Result<String, FormatError> {
    let mut part = PersonaSet {
        language: set.language,
        personas: vec![persona.clone()],
        ..PersonaSet::default()
    };
    let named = ids::references(&mut part);
    let segments = set.segments.iter();
    part.segments
        .extend(segments.filter(|one| named.contains(&one.id)).cloned());
    let sources = set.sources.iter();
    part.sources
        .extend(sources.filter(|one| named.contains(&one.id)).cloned());
    let image = &persona.portrait.image;
    part.images.extend(
        set.images
            .get(image)
            .map(|found| (image.clone(), found.clone())),
    );
    Ok(format!("{OPENING}{}", to_ron(&part)?))
}

/// The persona of a text with what it refers to; nothing for any other text.
#[must_use]
pub fn persona_of(text: &str) -> Option<PersonaSet> {
    let text = text.trim_start().replace("\r\n", "\n");
    let document = text.strip_prefix(OPENING)?;
    let set = from_ron(document.as_bytes()).ok()?.set;
    (!set.personas.is_empty()).then_some(set)
}

/// A copy of a persona in which everything that has an id has another.
#[must_use]
pub fn copied(persona: &Persona, fresh: &mut IdSource) -> Persona {
    let mut set = PersonaSet {
        personas: vec![persona.clone()],
        ..PersonaSet::default()
    };
    ids::anew(&mut set, fresh);
    set.personas.pop().unwrap_or_default()
}
