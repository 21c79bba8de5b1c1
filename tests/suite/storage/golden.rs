//! Files as released programs have written them. A change that breaks one of them breaks the
//! files of people.

use crate::arbitrary;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use steckbrief::model::field::Field;
use steckbrief::model::statement::Priority;
use steckbrief::model::{Language, PersonaSet};
use steckbrief::storage::{Notice, from_ron, to_ron};

/// Name and content of every file of a format.
fn files(format: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(format);
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).expect("a file");
        (path.display().to_string(), text)
    };
    paths.map(read).collect()
}

#[test]
fn every_file_is_read_and_written_as_it_was() {
    let files = files("format-1");
    assert!(files.len() >= 5);
    for (name, text) in files {
        let loaded = from_ron(text.as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(loaded.notices, [], "{name}");
        assert!(
            to_ron(&loaded.set).expect("written") == text,
            "{name} is written otherwise"
        );
    }
}

#[test]
fn an_empty_document_is_an_empty_file() {
    let empty = PersonaSet::default();
    assert_eq!(to_ron(&empty).expect("written"), "(\n  format: 1,\n)\n");
    assert_eq!(from_ron(b"(format: 1)").expect("read").set, empty);
}

#[test]
fn the_files_hold_every_name_of_the_format() {
    let by_hand = include_str!("../../fixtures/by-hand.ron");
    let texts: Vec<_> = files("format-1")
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let all = format!("{by_hand}{}", texts.concat());
    let held: BTreeSet<_> = all
        .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
        .collect();
    let missing: Vec<_> = arbitrary::names()
        .into_iter()
        .filter(|name| !held.contains(name))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn a_file_written_by_hand_is_understood() {
    let loaded = from_ron(include_bytes!("../../fixtures/by-hand.ron")).expect("read");
    let [bibi] = loaded.set.personas.as_slice() else {
        panic!("one persona");
    };
    assert_eq!(loaded.set.language, Language::DeDe);
    assert_eq!(bibi.quote.text, "Zieh dir \"das\" mal rein!");
    let [belong, stand_out, save] = bibi.needs.goals.as_slice() else {
        panic!("three goals");
    };
    assert_eq!(stand_out.text, "auffallen und gefallen");
    assert_eq!(save.priority, Priority::try_from(2).expect("a priority"));
    // References follow what had a name of another shape.
    let interview = &loaded.set.sources[0];
    assert_eq!(belong.sources, [interview.id.clone(), "k3f9x2ab".into()]);
    assert_eq!(
        loaded
            .set
            .segment(&bibi.segment)
            .map(|segment| segment.name.as_str()),
        Some("Trendbewusste")
    );
    assert_eq!(loaded.set.acknowledged[0].persona, bibi.id);
    let said: Vec<_> = loaded
        .notices
        .iter()
        .map(|notice| {
            let Notice::IdGiven {
                instead_of,
                id,
                persona,
                field,
                text,
            } = notice;
            assert!(id.is_well_formed());
            (instead_of.as_str(), persona.as_str(), *field, text.as_str())
        })
        .collect();
    assert_eq!(
        said,
        [
            ("trendy", "", None, "Trendbewusste"),
            ("bibi", "Bibi", None, "Bibi"),
            ("", "Bibi", Some(Field::Goals), "dazugehören"),
            ("aaaaaaaa", "Bibi", Some(Field::Goals), "sparen"),
            ("interview 1", "", None, "Gespräch mit Bibi"),
        ]
    );
    assert_eq!(stand_out.id.as_str(), "aaaaaaaa");
    // The same file always gives the same ids; once written, there is nothing left to say.
    let again = from_ron(include_bytes!("../../fixtures/by-hand.ron")).expect("read");
    assert_eq!(again, loaded);
    let text = to_ron(&loaded.set).expect("written");
    assert_eq!(from_ron(text.as_bytes()).expect("read").notices, []);
}
