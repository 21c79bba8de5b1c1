//! The document as JSON: read back as it was, and refused with a reason and a place.

use crate::arbitrary::persona_sets;
use proptest::prelude::*;
use steckbrief::model::limits::{DEPTH, TEXT_CHARS};
use steckbrief::model::{PersonaSet, Sample};
use steckbrief::storage::error::NameKind;
use steckbrief::storage::{FormatError, from_json, from_ron, to_json};

proptest! {
    #[test]
    fn what_is_written_is_read_back(set in persona_sets()) {
        let text = to_json(&set).expect("a document within the limits");
        let loaded = from_json(text.as_bytes()).expect("what was written");
        prop_assert!(loaded.notices.is_empty(), "{:?}", loaded.notices);
        prop_assert!(loaded.set == set);
    }
}

#[test]
fn a_sample_comes_through_whole() {
    for sample in Sample::ALL {
        let set = from_ron(sample.text().as_bytes()).expect("a sample").set;
        let text = to_json(&set).expect("a sample as JSON");
        assert!(text.starts_with("{\n  \"format\": 1,\n"), "{}", &text[..80]);
        assert_eq!(from_json(text.as_bytes()).expect("the same").set, set);
    }
}

fn refusal(text: &str) -> FormatError {
    match from_json(text.as_bytes()) {
        Ok(loaded) => panic!("{text} was taken for {:?}", loaded.set),
        Err(error) => error,
    }
}

#[test]
fn the_format_number_may_stand_anywhere_and_must_stand_somewhere() {
    let set = from_json(b"\xef\xbb\xbf{\"title\": \"T\", \"format\": 1}").expect("a document");
    assert_eq!(set.set.title, "T");
    assert!(matches!(refusal("{}"), FormatError::FormatMissing { .. }));
    assert!(matches!(
        refusal("{\"format\": 0}"),
        FormatError::FormatMissing { .. }
    ));
    let FormatError::FormatNewer { found, newest } = refusal("{\"format\": 7, \"new\": 1}") else {
        panic!("a newer format was not told from a wrong one");
    };
    assert_eq!((found.as_str(), newest), ("7", 1));
}

#[test]
fn a_wrong_name_is_said_with_its_place_and_the_nearest() {
    let text =
        "{\n \"format\": 1,\n \"personas\": [\n  {\"name\": \"Bibi\", \"archetyp\": \"x\"}\n ]\n}";
    let FormatError::UnknownName {
        place,
        kind,
        found,
        nearest,
        ..
    } = refusal(text)
    else {
        panic!("{}", refusal(text));
    };
    assert_eq!((kind, found.as_str()), (NameKind::Field, "archetyp"));
    assert_eq!(nearest.as_deref(), Some("archetype"));
    assert_eq!((place.line, place.persona.as_str()), (4, "Bibi"));
    let text = "{\"format\": 1, \"market\": \"consumer\"}";
    let FormatError::UnknownName { kind, nearest, .. } = refusal(text) else {
        panic!("{}", refusal(text));
    };
    assert_eq!(kind, NameKind::Choice);
    assert_eq!(nearest.as_deref(), Some("consumers"));
}

#[test]
fn limits_hold_before_anything_is_built() {
    let long = format!(
        "{{\"format\": 1, \"title\": \"{}\"}}",
        "x".repeat(TEXT_CHARS + 1)
    );
    assert!(matches!(refusal(&long), FormatError::TooMuch { .. }));
    let escaped = format!(
        "{{\"format\": 1, \"title\": \"{}\"}}",
        "\\u0041".repeat(TEXT_CHARS)
    );
    let set = from_json(escaped.as_bytes())
        .expect("as long as a text may be")
        .set;
    assert_eq!(set.title.chars().count(), TEXT_CHARS);
    let deep = format!("{{\"format\": 1, \"personas\": {}", "[".repeat(DEPTH + 1));
    assert!(matches!(refusal(&deep), FormatError::TooMuch { .. }));
    for cut in [
        "",
        "{",
        "{\"format\": 1, \"title\": \"ab",
        "{\"format\": 1,",
    ] {
        assert!(
            matches!(refusal(cut), FormatError::Expected { .. }),
            "{cut}"
        );
    }
}

#[test]
fn an_empty_document_is_an_empty_object_with_its_number() {
    let text = to_json(&PersonaSet::default()).expect("an empty document");
    assert_eq!(text, "{\n  \"format\": 1\n}\n");
}
