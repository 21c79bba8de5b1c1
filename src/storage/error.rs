//! Why a text is not a document: facts with their place, and how they follow from what the
//! parser says. What is absent: sentences for people; the English here is for logs and tests.

use super::migrate::NEWEST;
use super::place::{Measure, Notation, Place, offset_of, place_of, shortened};
use crate::model::field::{Field, Group};
use crate::model::limits;
use ron::error::{Error as RonError, SpannedError};

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
    /// The file of a brand, where a document was expected.
    #[error("the file holds a brand and no document")]
    IsBrand,
    /// A document, where the file of a brand was expected.
    #[error("the file holds a document and not a brand alone")]
    IsDocument,
    /// A newer program has written the file.
    #[error("the file is written in format {found}; this program reads up to format {newest}")]
    FormatNewer {
        /// The number in the file, as it stands there.
        found: String,
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
    #[error("{place}: unknown {kind} \"{found}\"{}", suggestion(nearest.as_deref(), *home, expected))]
    UnknownName {
        /// Where it stands.
        place: Place,
        /// Field or choice.
        kind: NameKind,
        /// The name in the file.
        found: String,
        /// The nearest name there is, where one is near.
        nearest: Option<String>,
        /// Where the nearest name belongs, if not here.
        home: Option<Group>,
        /// All names there are in this place.
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
    /// Something else was expected: a bracket, a comma, a value of another kind.
    #[error("{place}: expected {wanted}")]
    Expected {
        /// Where it was expected.
        place: Place,
        /// What was expected.
        wanted: Wanted,
    },
    /// A value that is not allowed, or anything else the parser does not understand.
    #[error("{place}: {reason}")]
    Malformed {
        /// Where reading stopped.
        place: Place,
        /// What the model or the parser says, in English.
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

fn suggestion(nearest: Option<&str>, home: Option<Group>, expected: &[String]) -> String {
    match (nearest, home) {
        (Some(name), None) => format!("; did you mean \"{name}\"?"),
        (Some(name), Some(home)) => format!("; did you mean \"{name}\" of {}?", home.key()),
        (None, _) => format!("; expected one of {}", expected.join(", ")),
    }
}

/// What a reader of RON can expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A text in quotation marks.
    Text,
    /// The quotation mark that ends a text.
    TextEnd,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Truth,
    /// The name of a field or a choice.
    Name,
    /// `[`
    List,
    /// `]`
    ListEnd,
    /// `(`
    Record,
    /// `)`
    RecordEnd,
    /// `{`
    Map,
    /// `}`
    MapEnd,
    /// `:`
    Colon,
    /// `,`
    Comma,
    /// The end of a comment.
    CommentEnd,
    /// More: the file ends too early.
    More,
    /// The end of the file.
    FileEnd,
}

impl std::fmt::Display for Wanted {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Text => "a text in quotation marks",
            Self::TextEnd => "a quotation mark at the end of the text",
            Self::Number => "a whole number",
            Self::Truth => "true or false",
            Self::Name => "a name",
            Self::List => "[",
            Self::ListEnd => "]",
            Self::Record => "(",
            Self::RecordEnd => ")",
            Self::Map => "{",
            Self::MapEnd => "}",
            Self::Colon => ":",
            Self::Comma => "a comma",
            Self::CommentEnd => "the end of the comment",
            Self::More => "more, but the file ends here",
            Self::FileEnd => "the end of the file",
        })
    }
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

/// Says what the parser found, by our names and with the place.
pub(super) fn explain(text: &str, error: SpannedError) -> FormatError {
    let position = match error.code {
        RonError::Eof => error.span.end,
        _ => error.span.start,
    };
    let offset = offset_of(text, position.line, position.col);
    let place = place_of(text, offset, Notation::Ron);
    match error.code {
        RonError::NoSuchStructField {
            expected, found, ..
        } => unknown(place, NameKind::Field, &found, expected),
        RonError::NoSuchEnumVariant {
            expected, found, ..
        } => unknown(place, NameKind::Choice, &found, expected),
        RonError::DuplicateStructField { field, .. } => FormatError::FieldTwice {
            place,
            name: field.to_owned(),
        },
        RonError::MissingStructField { field, .. } => FormatError::FieldMissing {
            place: place.of_record(),
            name: field.to_owned(),
        },
        code => match wanted(&code) {
            Some(wanted) => FormatError::Expected { place, wanted },
            None => FormatError::Malformed {
                place,
                reason: lower_case(&code.to_string()),
            },
        },
    }
}

/// A sentence of the parser's as the rest of one of ours.
pub(super) fn lower_case(sentence: &str) -> String {
    let mut letters = sentence.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if first.is_ascii_uppercase() && second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => sentence.to_owned(),
    }
}

fn wanted(code: &RonError) -> Option<Wanted> {
    Some(match code {
        RonError::ExpectedString => Wanted::Text,
        RonError::ExpectedStringEnd => Wanted::TextEnd,
        RonError::ExpectedInteger => Wanted::Number,
        RonError::ExpectedBoolean => Wanted::Truth,
        RonError::ExpectedIdentifier => Wanted::Name,
        RonError::ExpectedArray => Wanted::List,
        RonError::ExpectedArrayEnd => Wanted::ListEnd,
        RonError::ExpectedStructLike | RonError::ExpectedNamedStructLike(_) => Wanted::Record,
        RonError::ExpectedStructLikeEnd => Wanted::RecordEnd,
        RonError::ExpectedMap => Wanted::Map,
        RonError::ExpectedMapEnd => Wanted::MapEnd,
        RonError::ExpectedMapColon => Wanted::Colon,
        RonError::ExpectedComma => Wanted::Comma,
        RonError::UnclosedBlockComment => Wanted::CommentEnd,
        RonError::Eof => Wanted::More,
        RonError::TrailingCharacters => Wanted::FileEnd,
        _ => return None,
    })
}

/// A name that does not exist, with the nearest that does.
pub(super) fn unknown(place: Place, kind: NameKind, found: &str, expected: &[&str]) -> FormatError {
    let here = nearest(found, expected.iter().copied());
    // A field put into the wrong record: say where it belongs.
    let elsewhere = (here.is_none() && kind == NameKind::Field)
        .then(|| nearest(found, Field::ALL.iter().map(|field| field.key())))
        .flatten();
    FormatError::UnknownName {
        place,
        kind,
        home: elsewhere.and_then(Field::from_key).map(Field::group),
        nearest: here.or(elsewhere).map(str::to_owned),
        expected: expected.iter().map(|&name| name.to_owned()).collect(),
        found: shortened(found),
    }
}

/// The name that differs in the fewest letters, at most in every third.
fn nearest<'a>(found: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let near = 1.max(found.chars().count() / 3);
    // Comparing takes time by the square of the length, and no name is this long.
    if near > 20 {
        return None;
    }
    names
        .map(|name| (strsim::damerau_levenshtein(found, name), name))
        .filter(|(distance, _)| *distance <= near)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}
