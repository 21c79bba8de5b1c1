//! The file of a document: RON, the format number first.
//!
//! Written, the same document always gives the same bytes, and one changed field changes only
//! its own lines. Read, everything is checked before it is built, and what is wrong is said
//! with its place. What is absent: comments, which are legal to read and not kept; and disk,
//! which is `save`.

use super::ids::{self, Notice};
use super::layout::lay_out;
use super::migrate::{self, NEWEST};
use super::place::{Measure, Place, keep_to_limits, offset_of, place_of};
use super::scan::{Sign, Signs};
use crate::model::{PersonaSet, limits};
use ron::error::{Error as RonError, SpannedError};
use ron::ser::PrettyConfig;
use std::ops::Range;

/// A document as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The document.
    pub set: PersonaSet,
    /// What was put right while reading, in the order of the file.
    pub notices: Vec<Notice>,
}

/// Why a text is not a document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Not text at all: the bytes are not UTF-8 from here on.
    #[error("{place}: the file is not UTF-8 text")]
    NotText {
        /// The first wrong byte.
        place: Place,
    },
    /// The file does not begin with `(format: 1,`.
    #[error("{place}: the file does not begin with its format number, such as (format: {NEWEST},")]
    FormatMissing {
        /// Where the number was looked for.
        place: Place,
    },
    /// A newer program has written the file.
    #[error("the file is written in format {found}; this program reads up to format {newest}")]
    FormatNewer {
        /// The number in the file.
        found: u32,
        /// The newest format this program reads.
        newest: u32,
    },
    /// More than a document may hold.
    #[error("{place}: more than {limit} {what}")]
    TooMuch {
        /// Where the limit is passed.
        place: Place,
        /// What there is too much of.
        what: Measure,
        /// How much there may be.
        limit: u64,
    },
    /// A field or a choice that does not exist.
    #[error("{place}: unknown {kind} \"{found}\"{}", suggestion(nearest.as_deref(), expected))]
    UnknownName {
        /// Where it stands.
        place: Place,
        /// Field or choice.
        kind: NameKind,
        /// The name in the file.
        found: String,
        /// The nearest name there is, where one is near.
        nearest: Option<String>,
        /// All names there are.
        expected: Vec<String>,
    },
    /// A field given twice.
    #[error("{place}: field \"{name}\" is given twice")]
    FieldTwice {
        /// Where it stands for the second time.
        place: Place,
        /// The field.
        name: String,
    },
    /// A field that must be given and is not.
    #[error("{place}: field \"{name}\" is missing")]
    FieldMissing {
        /// The end of the record.
        place: Place,
        /// The field.
        name: String,
    },
    /// Anything else the parser does not understand: brackets, commas, values of another kind.
    #[error("{place}: {reason}")]
    Malformed {
        /// Where reading stopped.
        place: Place,
        /// What the parser says, in English.
        reason: String,
    },
    /// The document holds a value RON has no way to write.
    #[error("the document cannot be written: {reason}")]
    Unwritable {
        /// What the serialiser says, in English.
        reason: String,
    },
}

/// What kind of name is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// The name of a field.
    Field,
    /// A word out of a closed list.
    Choice,
}

impl std::fmt::Display for NameKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Field => "field",
            Self::Choice => "choice",
        })
    }
}

fn suggestion(nearest: Option<&str>, expected: &[String]) -> String {
    match nearest {
        Some(name) => format!("; did you mean \"{name}\"?"),
        None => format!("; expected one of {}", expected.join(", ")),
    }
}

/// Writes a document.
///
/// # Errors
/// [`FormatError::TooMuch`] where the file could not be read again.
pub fn to_ron(set: &PersonaSet) -> Result<String, FormatError> {
    let config = PrettyConfig::new()
        .struct_names(true)
        .compact_structs(true)
        .compact_arrays(true)
        .compact_maps(true)
        .escape_strings(false);
    let compact = migrate::dialect().to_string_pretty(set, config);
    let compact = compact.map_err(|error| FormatError::Unwritable {
        reason: error.to_string(),
    })?;
    let text = lay_out(&compact, &format!("format: {NEWEST}"));
    keep_to_size(text.len())?;
    keep_to_limits(&text)?;
    Ok(text)
}

/// Reads a document.
///
/// # Errors
/// Whatever is wrong first, with its place.
pub fn from_ron(bytes: &[u8]) -> Result<Loaded, FormatError> {
    keep_to_size(bytes.len())?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let sound = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let sound = String::from_utf8_lossy(sound);
        FormatError::NotText {
            place: place_of(&sound, sound.len()),
        }
    })?;
    let (format, span) = format_number(text)?;
    if format > NEWEST {
        return Err(FormatError::FormatNewer {
            found: format,
            newest: NEWEST,
        });
    }
    keep_to_limits(text)?;
    let body = blank(text, &span);
    let set = migrate::read(format, &body).ok_or_else(|| FormatError::FormatMissing {
        place: place_of(text, span.start),
    })?;
    let mut set = set.map_err(|error| explain(text, error))?;
    let notices = ids::complete(&mut set, text);
    Ok(Loaded { set, notices })
}

fn keep_to_size(bytes: usize) -> Result<(), FormatError> {
    let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
    if bytes > limits::FILE_BYTES {
        return Err(FormatError::too_large());
    }
    Ok(())
}

impl FormatError {
    /// The file is larger than a document may be.
    pub(super) fn too_large() -> Self {
        Self::TooMuch {
            place: Place::default(),
            what: Measure::FileBytes,
            limit: limits::FILE_BYTES,
        }
    }
}

/// The format number, and where it stands with its name and the comma behind it. Nothing else
/// is looked at: the rest may be of a shape that does not exist yet.
fn format_number(text: &str) -> Result<(u32, Range<usize>), FormatError> {
    let mut signs = Signs::of(text).peekable();
    // A list of extensions may come first, as in every RON file.
    if matches!(signs.peek(), Some((_, Sign::Open(b'[')))) {
        signs.by_ref().find(|(_, sign)| *sign == Sign::Close);
        signs.next_if(|(_, sign)| *sign == Sign::Close);
    }
    signs.next_if(|(_, sign)| matches!(sign, Sign::Word(_)));
    let at = signs.peek().map_or(text.len(), |(at, _)| *at);
    let missing = |at| FormatError::FormatMissing {
        place: place_of(text, at),
    };
    if !matches!(signs.next(), Some((_, Sign::Open(b'(')))) {
        return Err(missing(at));
    }
    let Some((start, Sign::Word("format"))) = signs.next() else {
        return Err(missing(at + 1));
    };
    let (Some((_, Sign::Colon)), Some((at, Sign::Word(number)))) = (signs.next(), signs.next())
    else {
        return Err(missing(start));
    };
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || number.bytes().all(|byte| byte == b'0') {
        return Err(missing(at));
    }
    let format = number.parse().unwrap_or(u32::MAX);
    let end = match signs.next() {
        Some((comma, Sign::Comma)) => comma + 1,
        _ => at + number.len(),
    };
    Ok((format, start..end))
}

/// The text with one part replaced by spaces, so that all else keeps its place.
fn blank(text: &str, part: &Range<usize>) -> String {
    let mut body = String::with_capacity(text.len());
    for (at, piece) in [
        (false, text.get(..part.start)),
        (true, text.get(part.clone())),
        (false, text.get(part.end..)),
    ] {
        let piece = piece.unwrap_or_default();
        if at {
            let spaces = piece
                .chars()
                .map(|letter| if letter == '\n' { '\n' } else { ' ' });
            body.extend(spaces);
        } else {
            body.push_str(piece);
        }
    }
    body
}

/// Says what the parser found, by our names and with the place.
fn explain(text: &str, error: SpannedError) -> FormatError {
    let position = match error.code {
        RonError::Eof => error.span.end,
        _ => error.span.start,
    };
    let place = place_of(text, offset_of(text, position.line, position.col));
    match error.code {
        RonError::NoSuchStructField {
            expected, found, ..
        } => unknown(place, NameKind::Field, found, expected),
        RonError::NoSuchEnumVariant {
            expected, found, ..
        } => unknown(place, NameKind::Choice, found, expected),
        RonError::DuplicateStructField { field, .. } => FormatError::FieldTwice {
            place,
            name: field.to_owned(),
        },
        RonError::MissingStructField { field, .. } => FormatError::FieldMissing {
            place,
            name: field.to_owned(),
        },
        code => FormatError::Malformed {
            place,
            reason: code.to_string(),
        },
    }
}

fn unknown(place: Place, kind: NameKind, found: String, expected: &[&str]) -> FormatError {
    let near = 1.max(found.chars().count() / 3);
    let nearest = expected
        .iter()
        .map(|name| (strsim::damerau_levenshtein(&found, name), name))
        .filter(|(distance, _)| *distance <= near)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| (*name).to_owned());
    FormatError::UnknownName {
        place,
        kind,
        found,
        nearest,
        expected: expected.iter().map(|&name| name.to_owned()).collect(),
    }
}
