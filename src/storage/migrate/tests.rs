//! The way up, walked with a format that never was: in it a document has a heading instead of a
//! title, and one text for everybody. The program of these tests writes format 2, which is what
//! this program writes.

use super::super::error::FormatError;
use super::super::format::{Loaded, from_formats};
use super::typed;
use crate::model::{Persona, PersonaSet};
use ron::error::SpannedResult;

/// What the pretended format 1 changed.
mod format_1 {
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[serde(default, deny_unknown_fields)]
    #[derive(Default)]
    pub(super) struct PersonaSet {
        pub(super) heading: String,
        pub(super) people: Vec<String>,
    }
}

impl From<format_1::PersonaSet> for PersonaSet {
    fn from(old: format_1::PersonaSet) -> Self {
        let persona = |name| Persona {
            name,
            ..Persona::default()
        };
        Self {
            title: old.heading,
            personas: old.people.into_iter().map(persona).collect(),
            ..Self::default()
        }
    }
}

fn read(format: u32, body: &str) -> Option<SpannedResult<PersonaSet>> {
    match format {
        1 => Some(typed::<format_1::PersonaSet>(body).map(PersonaSet::from)),
        2 => Some(typed(body)),
        _ => None,
    }
}

fn opened(text: &str) -> Result<Loaded, FormatError> {
    from_formats(text.as_bytes(), 2, read)
}

#[test]
fn an_older_document_becomes_one_of_today() {
    let old = "(format: 1, heading: \"Team\", people: [\"Ada\", \"Bo\"])";
    let set = opened(old).unwrap().set;
    let names: Vec<&str> = set.personas.iter().map(|one| one.name.as_str()).collect();
    assert_eq!((set.title.as_str(), names), ("Team", vec!["Ada", "Bo"]));
    // What today asks of every document holds for it as well: each has an id.
    assert!(set.personas.iter().all(|one| !one.id.as_str().is_empty()));
    let today = "(format: 2, title: \"Team\")";
    assert_eq!(opened(today).unwrap().set.title, "Team");
}

#[test]
fn each_format_has_its_own_names_and_what_is_wrong_has_its_place() {
    let mixed = "(\n  format: 1,\n  title: \"Team\",\n)";
    let FormatError::UnknownName { place, found, .. } = opened(mixed).unwrap_err() else {
        panic!("a name of another format was read");
    };
    assert_eq!((place.line, found.as_str()), (3, "title"));
    assert!(opened("(format: 2, heading: \"Team\")").is_err());
}

#[test]
fn a_newer_document_is_refused_by_its_number_alone() {
    let error = opened("(format: 3, {never: seen}").unwrap_err();
    let expected = FormatError::FormatNewer {
        found: "3".to_owned(),
        newest: 2,
    };
    assert_eq!(error, expected);
}
