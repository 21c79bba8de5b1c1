//! What a place of a document is called, in the words of the views: where something was found,
//! and what undo is about.

use super::portrait_panel;
use crate::document::{At, texts};
use crate::model::PersonaSet;
use crate::model::empathy::NoteColour;
use crate::model::field::{Field, Group};
use crate::text::{Words, excerpt};

/// The names of a place from the outer to the inner, without the persona; none for a place that
/// has no name, as the document as a whole.
#[must_use]
pub fn names(words: &Words, set: &PersonaSet, at: &At) -> Vec<String> {
    let part = part(at).map(|id| words.say(id));
    match at.field {
        Some(field) if at.part == texts::QUESTION => {
            vec![words.say(texts::QUESTION), words.label(field)]
        }
        Some(Field::Name) if portrait_panel::has(at) => {
            let portrait = words.label(Group::Portrait);
            std::iter::once(portrait).chain(part).collect()
        }
        Some(field) => vec![part.unwrap_or_else(|| words.label(field))],
        None => {
            let id = at.id.as_ref();
            let source = id.and_then(|id| set.source(id));
            let segment = id.and_then(|id| set.segment(id));
            let title = source.map(|source| &source.title);
            let title = title.or(segment.map(|segment| &segment.name));
            let colour = NoteColour::from_key(at.part).map(|colour| words.label(colour));
            let title = title.map(|title| excerpt(title));
            title.into_iter().chain(colour.or(part)).collect()
        }
    }
}

/// What stands at a place, as the words for edits tell things apart.
#[must_use]
pub fn thing(at: &At) -> &'static str {
    let is_part_of = |part: &str| at.field.is_none() && at.part.starts_with(part);
    match at.field {
        Some(Field::Custom) => "section",
        Some(field) if field.dimension().is_some() => "note",
        Some(_) => "entry",
        None if is_part_of("segment-") => "segment",
        None if is_part_of("source-") => "source",
        None => "other",
    }
}

/// The id of the name of a part. Parts of entries, as a remark, go by the name of their field.
fn part(at: &At) -> Option<&'static str> {
    Some(match (at.field, at.part) {
        (Some(Field::Name), part) => match part {
            "role" => "ui-role",
            "status" => "ui-status",
            "kind" => "ui-kind",
            "basis" => "ui-data-basis",
            "segment" => "ui-segment",
            "locations" => "poster-locations",
            "alt" => "ui-alt",
            "credit" => "ui-credit",
            "licence" => "ui-licence",
            "licence-end" => "ui-licence-end",
            "origin" => "ui-origin",
            "initials" => "ui-initials",
            "ground" => "ui-ground",
            _ => return None,
        },
        (Some(_), _) | (None, "" | "sections" | "poster") => return None,
        (None, "market") => "document-market",
        (None, "language") => "document-language",
        // Every other part of the document is the id of its name.
        (None, part) => part,
    })
}
