//! Files that are no documents: the message of each reason in the catalogues, with its place.

use super::Args;
use crate::model::field::Group;
use crate::storage::error::{FormatError, NameKind, Wanted};
use crate::storage::migrate::NEWEST;
use crate::storage::place::{Measure, Place};
use crate::text::Words;

/// The message, without the path of the file.
pub(super) fn of_format<'a>(error: &'a FormatError, words: &Words) -> (&'static str, Args<'a>) {
    let (id, place, args): (_, _, Args<'a>) = match error {
        FormatError::NotText { place } => ("error-not-utf8", Some(place), vec![]),
        FormatError::FormatMissing { place } => (
            "error-no-format",
            Some(place),
            vec![("format", NEWEST.into())],
        ),
        FormatError::IsBrand => ("error-is-brand", None, vec![]),
        FormatError::IsDocument => ("error-is-document", None, vec![]),
        FormatError::FormatNewer { found, newest } => {
            let args = vec![("format", found.into()), ("limit", (*newest).into())];
            ("error-newer-format", None, args)
        }
        FormatError::TooMuch { place, what, limit } => {
            let (id, args) = too_much(*what, *limit);
            (id, Some(place), args)
        }
        FormatError::UnknownName {
            place,
            kind,
            found,
            nearest,
            home,
            expected,
        } => {
            let (id, mut args) = unknown(*kind, nearest.as_deref(), *home, expected, words);
            args.push(("name", found.into()));
            (id, Some(place), args)
        }
        FormatError::FieldTwice { place, name } => (
            "error-repeated-field",
            Some(place),
            vec![("name", name.into())],
        ),
        FormatError::FieldMissing { place, name } => (
            "error-missing-field",
            Some(place),
            vec![("name", name.into())],
        ),
        FormatError::Expected { place, wanted } => (
            "error-syntax",
            Some(place),
            vec![("wanted", key(*wanted).into())],
        ),
        FormatError::Malformed { place, reason } => {
            ("error-value", Some(place), vec![("reason", reason.into())])
        }
        FormatError::Unwritable { reason } => {
            ("error-not-writable", None, vec![("reason", reason.into())])
        }
    };
    (
        id,
        args.into_iter()
            .chain(place.into_iter().flat_map(of_place))
            .collect(),
    )
}

fn of_place(place: &Place) -> Args<'_> {
    let parts = [place.persona.as_str(), place.field.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    vec![
        ("line", place.line.into()),
        ("column", place.column.into()),
        ("place", parts.join(", ").into()),
    ]
}

fn too_much(what: Measure, limit: u64) -> (&'static str, Args<'static>) {
    let many = |measure: &'static str| {
        (
            "error-too-many",
            vec![("limit", limit.into()), ("measure", measure.into())],
        )
    };
    match what {
        Measure::FileBytes => ("error-too-large", vec![("limit", (limit >> 20).into())]),
        Measure::Depth => ("error-too-deep", vec![("limit", limit.into())]),
        Measure::TextCharacters => ("error-text-too-long", vec![("limit", limit.into())]),
        Measure::Personas => many("personas"),
        Measure::ListItems => many("list"),
        Measure::PersonaItems => many("persona"),
        Measure::PersonaCharacters => many("persona-text"),
        Measure::AllItems => many("all"),
    }
}

fn unknown<'a>(
    kind: NameKind,
    nearest: Option<&'a str>,
    home: Option<Group>,
    expected: &[String],
    words: &Words,
) -> (&'static str, Args<'a>) {
    let id = match (kind, nearest, home) {
        (NameKind::Field, Some(_), Some(_)) => "error-unknown-field-elsewhere",
        (NameKind::Field, Some(_), None) => "error-unknown-field-suggestion",
        (NameKind::Field, None, _) => "error-unknown-field",
        (NameKind::Choice, Some(_), _) => "error-unknown-word-suggestion",
        (NameKind::Choice, None, _) => "error-unknown-word",
    };
    let mut args: Args<'a> = vec![("expected", expected.join(", ").into())];
    args.extend(nearest.map(|name| ("suggestion", name.into())));
    args.extend(home.map(|group| ("home", words.label(group).into())));
    (id, args)
}

/// What was expected, as the catalogues choose by it.
fn key(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Text => "text",
        Wanted::TextEnd => "text-end",
        Wanted::Number => "number",
        Wanted::Truth => "truth",
        Wanted::Name => "name",
        Wanted::List => "list",
        Wanted::Record => "record",
        Wanted::Map => "map",
        Wanted::ListEnd | Wanted::RecordEnd | Wanted::MapEnd => "close",
        Wanted::Colon => "colon",
        Wanted::Comma => "comma",
        Wanted::CommentEnd => "comment-end",
        Wanted::More => "more",
        Wanted::FileEnd => "file-end",
    }
}
