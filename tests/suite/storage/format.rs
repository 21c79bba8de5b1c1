//! The format as a whole: whatever a document holds survives, looks the same twice, and changes
//! only where it is changed.

use crate::arbitrary::persona_sets;
use proptest::prelude::*;
use steckbrief::model::custom::CustomContent;
use steckbrief::model::field::{ContentMut, Field};
use steckbrief::model::statement::{Evidence, Statement};
use steckbrief::model::{Id, IdSource, Persona, PersonaSet};
use steckbrief::storage::{from_ron, to_ron};

fn written(set: &PersonaSet) -> String {
    to_ron(set).expect("a document can be written")
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Changes one field of a persona: its first item where it has one, else a new one. Says how
/// many lines the field may take.
fn edit(persona: &mut Persona, field: Field) -> usize {
    fn first<S: Statement + Default>(list: &mut Vec<S>, id: impl Fn(&mut S) -> &mut Id) -> usize {
        let is_new = list.is_empty();
        if is_new {
            list.push(S::default());
            *id(&mut list[0]) = IdSource::new(77).fresh();
        }
        state(&mut list[0]) + if is_new { 2 } else { 0 }
    }
    fn state(statement: &mut impl Statement) -> usize {
        let stated = statement.stated_mut();
        stated.text.push_str("\n\"more\"");
        *stated.evidence = match stated.evidence {
            Evidence::Supported => Evidence::Partly,
            _ => Evidence::Supported,
        };
        1
    }
    match persona.content_mut(field) {
        ContentMut::Word(word) => {
            word.push('!');
            1
        }
        ContentMut::Prose(paragraphs) => {
            paragraphs.push("One more.".to_owned());
            if paragraphs.len() == 1 { 3 } else { 1 }
        }
        ContentMut::Fact(fact) => state(fact),
        ContentMut::BuyingPart(part) => state(part),
        ContentMut::Scale(scale) => state(scale),
        ContentMut::Entries(list) => first(list, |entry| &mut entry.id),
        ContentMut::Rated(list) => first(list, |rated| &mut rated.id),
        ContentMut::Poles(list) => first(list, |pole| &mut pole.id),
        ContentMut::Purposes(list) => first(list, |purpose| &mut purpose.id),
        ContentMut::Notes(list) => first(list, |note| &mut note.id),
        ContentMut::Custom(sections) => match sections.first_mut() {
            Some(section) => {
                if let CustomContent::Table(table) = &mut section.content {
                    table.columns.push("Column".to_owned());
                    return if table.columns.len() == 1 { 3 } else { 1 };
                }
                section.title.push('!');
                1
            }
            None => 0,
        },
    }
}

/// The lines that differ, between the first and the last that do.
fn differing<'a>(before: &'a str, after: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    let (mut old, mut new): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    while old.last().is_some() && old.last() == new.last() {
        old.pop();
        new.pop();
    }
    let same = old
        .iter()
        .zip(&new)
        .take_while(|(old, new)| old == new)
        .count();
    (old.split_off(same), new.split_off(same))
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn any_document_survives_save_and_load(set in persona_sets()) {
        let text = written(&set);
        let loaded = from_ron(text.as_bytes()).expect("what was written can be read");
        prop_assert_eq!(&loaded.set, &set);
        prop_assert_eq!(loaded.notices, vec![]);
        prop_assert_eq!(written(&loaded.set), text);
    }

    #[test]
    fn a_file_looks_as_promised(set in persona_sets()) {
        let text = written(&set);
        prop_assert!(text.starts_with("(\n  format: 1,\n"));
        prop_assert!(text.ends_with("\n)\n"));
        prop_assert!(!text.contains('\r'));
        for line in text.lines() {
            let indent = line.len() - line.trim_start_matches(' ').len();
            prop_assert!(indent % 2 == 0 && line.trim_end() == line, "{:?}", line);
            let hidden = |letter: char| letter.is_control() || ('\u{202a}'..='\u{202e}').contains(&letter);
            prop_assert!(!line.contains(hidden), "{:?}", line);
        }
    }

    #[test]
    fn one_edit_is_one_place_in_the_file(set in persona_sets(), at in 0..Field::ALL.len(), which in 0..4_usize) {
        let mut set = set;
        set.personas.push(Persona { id: IdSource::new(78).fresh(), ..Persona::default() });
        let before = written(&set);
        let field = Field::ALL[at];
        let which = which % set.personas.len();
        let lines = edit(&mut set.personas[which], field);
        let after = written(&set);
        let (old, new) = differing(&before, &after);
        // A group that was empty opens around the field: two brackets, each on a line, at most
        // twice. A field that was there changes its own line alone.
        prop_assert!(old.len() <= 1, "{:?} became {:?}", old, new);
        let groups = if old.len() == lines { 0 } else { 4 };
        prop_assert!(new.len() <= lines + groups, "{:?} became {:?}", old, new);
    }
}

#[test]
fn setting_back_an_edit_gives_the_old_file() {
    let loaded = from_ron(include_bytes!("../../fixtures/format-1/full.ron")).expect("read");
    let before = written(&loaded.set);
    let mut set = loaded.set.clone();
    for &field in Field::ALL {
        edit(&mut set.personas[0], field);
        let after = written(&set);
        let (old, new) = differing(&before, &after);
        assert!(
            old.len() <= 1 && new.len() == 1,
            "{field:?}: {old:?} became {new:?}"
        );
        let key = field.key();
        assert!(
            new[0].contains("more") || new[0].contains('!') || new[0].contains("Column"),
            "{key}"
        );
        set = loaded.set.clone();
        assert_eq!(written(&set), before, "{key}");
    }
}

#[test]
fn pictures_stand_at_the_end_one_a_line() {
    let text = include_str!("../../fixtures/format-1/full.ron");
    let mut lines = text.lines().rev();
    assert_eq!([lines.next(), lines.next()], [Some(")"), Some("  },")]);
    assert!(
        lines
            .next()
            .is_some_and(|line| line.starts_with("    \"0123456789abcdef\": (kind: png,"))
    );
    assert_eq!(lines.next(), Some("  images: {"));
}
