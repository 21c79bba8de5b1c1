//! The rules of `model::check`: a document nobody can object to, spoiled in one way at a time.
//! Each rule is seen to find what it is for, and nothing else, and to have its sentence in
//! every language.

mod rules;
mod sound;

use jiff::civil::{Date, date};
use sound::{persona, sound};
use steckbrief::model::check::FindingKind as Kind;
use steckbrief::model::check::Severity::{self, Hint, Warning};
use steckbrief::model::check::{Acknowledged, Detail, EvidenceCount, Finding, Place, check as run};
use steckbrief::model::empathy::Note;
use steckbrief::model::field::Field;
use steckbrief::model::statement::{Evidence, Step};
use steckbrief::model::{Id, Language, PersonaSet};
use steckbrief::text::Words;

const TODAY: Date = date(2026, 11, 21);

fn findings(set: &PersonaSet) -> Vec<Finding> {
    run(set, Some(TODAY))
}

/// The sound document spoiled in one way has exactly these findings.
fn check(expected: &[(Kind, Severity)], spoil: impl FnOnce(&mut PersonaSet)) -> PersonaSet {
    let mut set = sound();
    assert_eq!(findings(&set), [], "the sound document");
    spoil(&mut set);
    let found = findings(&set);
    let kinds: Vec<_> = found.iter().map(|one| (one.kind, one.severity)).collect();
    assert_eq!(kinds, expected, "{found:#?}");
    for language in Language::ALL {
        let words = Words::new(language);
        for finding in &found {
            let sentence = words.finding(finding);
            let place = words.place(&finding.place, &set);
            for text in [&sentence.what, &sentence.now, &place] {
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{text}");
                assert!(!text.contains("finding-"), "{text}");
            }
        }
    }
    set
}

#[test]
fn a_finding_is_set_aside_with_a_reason() {
    let seen = |reason: &str| Acknowledged {
        kind: Some(Kind::TraitCount),
        persona: "personaA".into(),
        field: Some(Field::PositiveTraits),
        item: Id::default(),
        reason: reason.to_owned(),
    };
    for (acknowledged, expected) in [
        (seen("Two are enough"), Some("Two are enough")),
        (seen(" "), None),
        (
            Acknowledged {
                persona: "personaB".into(),
                ..seen("Other persona")
            },
            None,
        ),
        (
            Acknowledged {
                field: None,
                ..seen("Wider")
            },
            None,
        ),
        (
            Acknowledged {
                kind: Some(Kind::QuoteLong),
                ..seen("Other kind")
            },
            None,
        ),
    ] {
        let set = check(&[(Kind::TraitCount, Hint)], |set| {
            set.personas[0].character.positive_traits.pop();
            set.acknowledged.push(acknowledged);
        });
        assert_eq!(findings(&set)[0].set_aside.as_deref(), expected);
    }
}

#[test]
fn findings_come_in_reading_order() {
    let set = check(
        &[
            (Kind::ObjectiveMissing, Hint),
            (Kind::NameMissing, Warning),
            (Kind::DimensionEmpty, Hint),
            (Kind::QuoteMissing, Hint),
            (Kind::DimensionEmpty, Hint),
        ],
        |set| {
            set.objective.clear();
            set.personas[1].empathy.gain.clear();
            set.personas[1].quote.text.clear();
            set.personas[0].empathy.gain.clear();
            set.personas[0].name.clear();
        },
    );
    assert_eq!(findings(&set), findings(&set));
}

#[test]
fn statements_are_counted_by_evidence() {
    let mut set = sound();
    set.personas[0].archived = true;
    let persona = &mut set.personas[1];
    persona.empathy.see[0].evidence = Evidence::Supported;
    persona.empathy.hear[0].evidence = Evidence::Assumption;
    persona.empathy.say_do.push(Note::default());
    let scales = &mut persona.buying_behaviour.scales;
    scales.satisfaction.value = Step::try_from(3).ok();
    let count = EvidenceCount::of_persona(persona);
    assert_eq!(
        (count.supported, count.partly, count.assumption),
        (1, 13, 2)
    );
    assert_eq!(EvidenceCount::of_set(&set), count);
    assert_eq!(Evidence::ALL.map(|evidence| count.of(evidence)), [1, 13, 2]);
    assert_eq!(count.total(), 16);
}

#[test]
fn what_only_a_poster_knows_has_its_sentence_too() {
    let set = sound();
    let id = &set.personas[0].id;
    for (finding, words, expected) in [
        (
            Finding::text_overflow(id, Field::Tasks, 1, 40),
            Language::DeDe,
            "Der Text passt nicht auf das Blatt und geht auf einer weiteren Seite weiter: ein Eintrag, 40 mm",
        ),
        (
            Finding::glyph_missing(Some(id), None, "𓀀".to_owned()),
            Language::En,
            "No font has these characters, the poster shows □: 𓀀",
        ),
        (
            Finding::new(Kind::FontMissing, Place::set())
                .with("fonts", Detail::Names(vec!["Eins".into(), "Zwei".into()])),
            Language::DeDe,
            "Auf diesem Rechner fehlt Eins und Zwei, das Poster nimmt die mitgelieferte Schrift",
        ),
    ] {
        assert_eq!(Words::new(words).finding(&finding).what, expected);
        assert_eq!(finding.severity, Warning);
    }
}

#[test]
fn every_other_kind_of_finding_is_found_above() {
    let rules = include_str!("check/rules.rs");
    for kind in Kind::ALL {
        // What only a poster shows is found in poster/checks.rs.
        let found = rules.contains(&format!("Kind::{kind:?}, "));
        assert!(found != kind.is_of_poster(), "{kind:?}");
    }
}

#[test]
fn places_and_long_texts_are_named_in_a_few_words() {
    let mut set = sound();
    set.personas[1].name.clear();
    let words = Words::new(Language::DeDe);
    let [a, b] = [0, 1].map(|index| Place::persona(&set.personas[index].id));
    assert_eq!(words.place(&a.field(Field::Goals), &set), "A, Ziele");
    assert_eq!(words.place(&b, &set), "Persona 2, ohne Namen");
    assert_eq!(words.place(&Place::set(), &set), "ganzer Satz");
    let long = Finding::new(Kind::SourceUnused, Place::set())
        .with("source", Detail::Text("Ein  Wort\nund ".repeat(30)));
    let said = words.finding(&long).what;
    let start = "Auf der Quelle „Ein Wort und Ein Wort";
    assert!(said.starts_with(start) && said.contains(" …“"), "{said}");
    assert!(said.chars().count() < 130, "{said}");
}

#[test]
fn a_thousand_personas_are_checked_quickly() {
    let mut set = sound();
    for number in 0..1_000 {
        set.personas.push(persona(&format!("N{number}")));
    }
    let start = std::time::Instant::now();
    let found = findings(&set);
    assert!(found.iter().any(|one| one.kind == Kind::ManyPersonas));
    assert!(start.elapsed().as_secs() < 2, "{:?}", start.elapsed());
}
