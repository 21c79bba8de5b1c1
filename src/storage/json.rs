//! The document as JSON: the same records under the same names as in its file, for programs that
//! read no RON. Nothing is left out, what a poster never shows included; what is read back is the
//! same document.
//!
//! A record is an object, a choice its name, a choice that holds something an object of one field,
//! an unset value is left out like every default. The format number comes with the other fields,
//! and what it promises for the file it promises here. Read, the same limits hold.

use super::error::{FormatError, NameKind, Wanted, lower_case, unknown};
use super::format::{Loaded, keep_to_size, newer, text_of};
use super::ids;
use super::migrate::NEWEST;
use super::place::{Notation, Place, keep_to_limits, place_of};
use super::save::{FileError, read_document};
use crate::model::PersonaSet;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, IgnoredAny, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::error::Category;
use std::fmt;
use std::path::Path;

/// The name of the format number.
const FORMAT: &str = "format";

/// Writes a document as JSON, indented, with a line break at its end.
///
/// # Errors
/// [`FormatError::TooMuch`] where it could not be read again.
pub fn to_json(set: &PersonaSet) -> Result<String, FormatError> {
    #[derive(Serialize)]
    struct Document<'a> {
        format: u32,
        #[serde(flatten)]
        set: &'a PersonaSet,
    }
    let document = Document {
        format: NEWEST,
        set,
    };
    let mut text =
        serde_json::to_string_pretty(&document).map_err(|error| FormatError::Unwritable {
            reason: error.to_string(),
        })?;
    text.push('\n');
    keep_to_size(text.len())?;
    keep_to_limits(&text, Notation::Json)?;
    Ok(text)
}

/// Reads a document from JSON.
///
/// # Errors
/// Whatever is wrong first, with its place.
pub fn from_json(bytes: &[u8]) -> Result<Loaded, FormatError> {
    #[derive(Deserialize)]
    struct Head {
        format: Option<u64>,
    }
    let text = text_of(bytes, Notation::Json)?;
    keep_to_limits(text, Notation::Json)?;
    let explained = |error: serde_json::Error| explain(text, &error);
    let head: Head = serde_json::from_str(text).map_err(explained)?;
    match head.format {
        None | Some(0) => {
            return Err(FormatError::FormatMissing {
                place: place_of(text, 0, Notation::Json),
            });
        }
        Some(format) if format > u64::from(NEWEST) => {
            return Err(newer(&format.to_string(), NEWEST));
        }
        Some(_) => {}
    }
    let Document(mut set) = serde_json::from_str(text).map_err(explained)?;
    let notices = ids::complete(&mut set);
    Ok(Loaded { set, notices })
}

/// Reads a document from a file of JSON.
///
/// # Errors
/// [`FileError::Unreadable`], [`FileError::NotAFile`] and [`FileError::Format`].
pub fn open_json(path: &Path) -> Result<Loaded, FileError> {
    from_json(&read_document(path)?).map_err(|source| FileError::Format {
        path: path.to_owned(),
        source,
    })
}

/// A document whose format number has been read before.
struct Document(PersonaSet);

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Document;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Document, A::Error> {
                let fields = MapAccessDeserializer::new(WithoutFormat(map));
                PersonaSet::deserialize(fields).map(Document)
            }
        }

        deserializer.deserialize_map(Object)
    }
}

/// The fields of an object but for the format number, which is no part of a document.
struct WithoutFormat<A>(A);

impl<'de, A: MapAccess<'de>> MapAccess<'de> for WithoutFormat<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        loop {
            match self.0.next_key::<String>()? {
                Some(name) if name == FORMAT => {
                    self.0.next_value::<IgnoredAny>()?;
                }
                Some(name) => return seed.deserialize(name.into_deserializer()).map(Some),
                None => return Ok(None),
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.0.next_value_seed(seed)
    }
}

/// Says what the parser found, by our names and with the place.
fn explain(text: &str, error: &serde_json::Error) -> FormatError {
    let before = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1));
    let line: usize = before.map(str::len).sum();
    let place = place_of(
        text,
        line + error.column().saturating_sub(1),
        Notation::Json,
    );
    if error.classify() == Category::Eof {
        return FormatError::Expected {
            place,
            wanted: Wanted::More,
        };
    }
    let message = error.to_string();
    let reason = message
        .rsplit_once(" at line ")
        .map_or(message.as_str(), |(reason, _)| reason);
    named(reason, &place).unwrap_or_else(|| FormatError::Malformed {
        reason: lower_case(reason),
        place,
    })
}

/// What is wrong with a name. The derived readers say it in fixed words, the names in backticks:
/// first the one that was found, then those there are.
fn named(reason: &str, place: &Place) -> Option<FormatError> {
    let mut names = reason.split('`').skip(1).step_by(2);
    let name = names.next()?;
    let expected: Vec<&str> = names.collect();
    let place = place.clone();
    Some(if reason.starts_with("unknown field") {
        unknown(place, NameKind::Field, name, &expected)
    } else if reason.starts_with("unknown variant") {
        unknown(place, NameKind::Choice, name, &expected)
    } else if reason.starts_with("duplicate field") {
        FormatError::FieldTwice {
            place,
            name: name.to_owned(),
        }
    } else if reason.starts_with("missing field") {
        FormatError::FieldMissing {
            place,
            name: name.to_owned(),
        }
    } else {
        return None;
    })
}
