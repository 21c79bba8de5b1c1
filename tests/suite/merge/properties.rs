//! What holds of merging any documents after any edits. How many are tried is said by
//! `PROPTEST_CASES`.

use super::content::{Said, said, values};
use super::edits::edited;
use crate::arbitrary::{persona_set, persona_set_apart};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt;
use steckbrief::model::empathy::Dimension;
use steckbrief::model::hand_out::HandOut;
use steckbrief::model::merge::{Brought, Change, Merged, add, difference, merge};
use steckbrief::model::source::Source;
use steckbrief::model::{IdSource, Persona, PersonaSet};
use steckbrief::storage::{from_ron, to_ron};

/// Three documents; one that fails is shown as its file would be.
#[derive(Clone)]
struct Three([PersonaSet; 3]);

impl fmt::Debug for Three {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts = self.0.iter().map(|set| to_ron(set).expect("written"));
        formatter.write_str(&texts.collect::<Vec<_>>().join("---\n"))
    }
}

/// A document and what two people made of it.
fn three() -> impl Strategy<Value = Three> {
    let dice = || vec(any::<u8>(), 0..120);
    (vec(any::<u8>(), 0..1_500), dice(), dice()).prop_map(|(base, ours, theirs)| {
        // Something to edit is always there.
        let mut base = persona_set(&base);
        for (position, persona) in base.personas.iter_mut().enumerate() {
            persona.name = format!("Persona {position}");
        }
        let (ours, theirs) = (edited(&base, &ours, "Ada"), edited(&base, &theirs, "Bo"));
        Three([base, ours, theirs])
    })
}

/// Documents begun apart.
fn apart() -> impl Strategy<Value = Three> {
    let dice = || vec(any::<u8>(), 0..800);
    (dice(), dice(), dice()).prop_map(|(one, two, three)| {
        Three([
            persona_set_apart(&one, 11),
            persona_set_apart(&two, 22),
            persona_set_apart(&three, 33),
        ])
    })
}

/// A document is written, and read as it was written.
pub fn readable(set: &PersonaSet) {
    let text = to_ron(set).expect("written");
    let loaded = from_ron(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(loaded.notices, [], "an id was used twice");
    assert!(loaded.set == *set, "read otherwise than written");
}

/// What one side wrote is in the result.
fn holds(merged: &PersonaSet, base: &PersonaSet, side: &PersonaSet) {
    let (before, now, after) = (said(base), said(side), said(merged));
    let nothing = Said::default();
    for (key, mine) in now.iter().filter(|(_, mine)| !mine.texts.is_empty()) {
        let was = before.get(key).unwrap_or(&nothing);
        let is = after.get(key).unwrap_or(&nothing);
        for text in mine.texts.difference(&was.texts) {
            assert!(is.texts.contains(text), "{key:?} lost {text:?}");
        }
        for source in mine.sources.difference(&was.sources) {
            assert!(is.sources.contains(source), "{key:?} lost source {source}");
        }
        for author in mine.authors.difference(&was.authors) {
            assert!(is.authors.contains(author), "{key:?} lost author {author}");
        }
    }
    let (before, now, after) = (values(base), values(side), values(merged));
    for (key, mine) in &now {
        let nothing = BTreeSet::new();
        let was = before.get(key).unwrap_or(&nothing);
        for value in mine.difference(was) {
            let is_there = after.get(key).is_some_and(|is| is.contains(value));
            assert!(is_there, "{key:?} lost {value:?}");
        }
    }
    for source in &side.sources {
        // What nobody has written anything into is nobody's loss.
        let empty = Source {
            id: source.id.clone(),
            ..Source::default()
        };
        let is_new = base.source(&source.id).is_none() && *source != empty;
        assert!(
            !is_new || merged.source(&source.id).is_some(),
            "a source is lost"
        );
    }
    for persona in &side.personas {
        let empty = Persona {
            id: persona.id.clone(),
            segment: persona.segment.clone(),
            ..Persona::default()
        };
        let is_new = base.persona(&persona.id).is_none() && *persona != empty;
        assert!(
            !is_new || merged.persona(&persona.id).is_some(),
            "a persona is lost"
        );
    }
}

fn same_content(one: &PersonaSet, two: &PersonaSet) {
    assert_eq!(said(one), said(two));
    assert_eq!(values(one), values(two));
    let ids = |set: &PersonaSet| -> BTreeSet<_> {
        let personas = set.personas.iter().map(|one| one.id.clone());
        let sources = set.sources.iter().map(|one| one.id.clone());
        personas
            .chain(sources)
            .chain(set.segments.iter().map(|one| one.id.clone()))
            .collect()
    };
    assert_eq!(ids(one), ids(two));
    let images = |set: &PersonaSet| -> BTreeSet<_> { set.images.keys().cloned().collect() };
    assert_eq!(images(one), images(two));
}

/// Every conflict that merging tells of is left to decide in the document, and nothing else is.
fn conflicts_are_kept(merged: &Merged, ours: &PersonaSet, theirs: &PersonaSet) {
    let told = merged
        .changes
        .iter()
        .filter(|change| change.is_conflict())
        .count();
    let known = ours.open().len() + theirs.open().len();
    let open = merged.set.open().len();
    assert!(
        open <= known + told,
        "{open} are open of which nobody was told"
    );
    if known == 0 {
        assert_eq!(open, told);
    }
}

proptest! {
    #[test]
    fn nothing_anybody_wrote_is_lost(Three([base, ours, theirs]) in three()) {
        let merged = merge(&base, &ours, &theirs);
        holds(&merged.set, &base, &ours);
        holds(&merged.set, &base, &theirs);
        readable(&merged.set);
        conflicts_are_kept(&merged, &ours, &theirs);
    }

    #[test]
    fn whose_document_is_first_changes_only_the_order(Three([base, ours, theirs]) in three()) {
        let merged = merge(&base, &ours, &theirs).set;
        same_content(&merged, &merge(&base, &theirs, &ours).set);
    }

    #[test]
    fn merging_once_more_brings_nothing(Three([base, ours, theirs]) in three()) {
        let merged = merge(&base, &ours, &theirs).set;
        let again = merge(&base, &merged, &theirs);
        same_content(&again.set, &merged);
        prop_assert_eq!(again.changes.iter().filter(|change| change.is_conflict()).count(), 0);
    }

    #[test]
    fn who_changed_nothing_gets_what_the_others_made(Three([base, ours, _]) in three()) {
        for merged in [merge(&base, &base, &ours), merge(&base, &ours, &base)] {
            prop_assert!(merged.set == ours);
            prop_assert!(!merged.changes.iter().any(Change::is_conflict));
        }
        let same = merge(&base, &ours, &ours);
        prop_assert!(same.set == ours);
        prop_assert_eq!(same.changes, []);
    }

    #[test]
    fn a_difference_tells_whether_there_is_one(Three([base, ours, _]) in three()) {
        prop_assert_eq!(difference(&base, &base), []);
        let told = difference(&base, &ours);
        // Only the order of a list, and pictures, are nobody's news.
        prop_assert!(!told.is_empty() || said(&base) == said(&ours));
    }

    #[test]
    fn what_was_handed_out_is_no_news_and_what_was_written_since_is(
        (Three([base, ours, _]), dice) in (three(), vec(any::<u8>(), 0..120))
    ) {
        // Settings are the document's own; two lines for one colour are nobody's.
        let bare = |set: PersonaSet| PersonaSet { note_colours: Vec::new(), questions: Vec::new(), ..set };
        let (base, ours) = (bare(base), bare(ours));
        let given = all_handed_out(&base);
        let back = add(&ours, &given, "Kim");
        prop_assert_eq!(back.changes, []);
        prop_assert!(back.set == ours, "an untouched file brings something");
        let theirs = PersonaSet {
            title: given.title.clone(),
            objective: given.objective.clone(),
            ..edited(&given, &dice, "Kim")
        };
        let merged = add(&ours, &theirs, "Kim").set;
        holds(&merged, &given, &theirs);
        readable(&merged);
    }

    #[test]
    fn a_file_says_a_thing_once(
        (Three([base, ours, _]), dice, since) in
            (three(), vec(any::<u8>(), 0..120), vec(any::<u8>(), 0..60))
    ) {
        // A plain copy as well as a file that was handed out.
        for given in [base.clone(), all_handed_out(&base)] {
            let theirs = PersonaSet {
                objective: String::new(),
                ..edited(&given, &dice, "Kim")
            };
            let mut merged = add(&ours, &theirs, "Kim").set;
            for (open, die) in merged.open().iter().zip(dice.iter().cycle()) {
                let choices = open.choices();
                let choice = choices[usize::from(*die) % choices.len()];
                merged.decide(open, choice, &mut IdSource::new(u64::from(*die)));
            }
            let merged = edited(&merged, &since, "Ada");
            let again = add(&merged, &theirs, "Kim");
            prop_assert_eq!(again.changes, []);
            prop_assert!(again.set == merged, "a second time brings something");
        }
    }

    #[test]
    fn adding_loses_nothing_and_adds_nothing_twice(Three([ours, theirs, _]) in apart()) {
        let nothing = PersonaSet::default();
        let merged = add(&ours, &theirs, "Kim");
        holds_all(&merged.set, &ours);
        holds_all(&merged.set, &theirs);
        holds(&merged.set, &nothing, &PersonaSet { title: String::new(), objective: String::new(), ..theirs.clone() });
        readable(&merged.set);
        let again = add(&merged.set, &theirs, "Kim");
        prop_assert_eq!(again.changes, []);
        prop_assert!(again.set == merged.set);
    }

    #[test]
    fn the_order_of_additions_does_not_matter(Three([one, two, three]) in apart()) {
        let bare = |set: PersonaSet| PersonaSet {
            title: String::new(),
            objective: String::new(),
            undecided: Vec::new(),
            ..set
        };
        let [one, two, three] = [bare(one), bare(two), bare(three)];
        let left = add(&add(&one, &two, "Kim").set, &three, "Lee").set;
        let right = add(&add(&one, &three, "Lee").set, &two, "Kim").set;
        same_content(&left, &right);
        let inner = add(&two, &three, "Lee").set;
        let grouped = add(&one, &inner, "Kim").set;
        same_texts(&left, &grouped);
    }
}

/// The file of a participant who is given everything by whoever the document is from.
fn all_handed_out(set: &PersonaSet) -> PersonaSet {
    let first_hand = PersonaSet {
        handed_out: Brought::default(),
        ..set.clone()
    };
    first_hand.handed_out(&HandOut {
        personas: set.personas.iter().map(|one| one.id.clone()).collect(),
        dimensions: Dimension::ALL.to_vec(),
        has_profile: true,
        has_content: true,
    })
}

/// Every text of a document is in another.
pub fn holds_all(merged: &PersonaSet, part: &PersonaSet) {
    let whole = said(merged);
    for (key, said) in said(part)
        .into_iter()
        .filter(|(_, said)| !said.texts.is_empty())
    {
        let is = whole.get(&key).cloned().unwrap_or_default();
        assert!(
            said.texts.is_subset(&is.texts) && said.sources.is_subset(&is.sources),
            "{key:?}"
        );
    }
}

fn same_texts(one: &PersonaSet, two: &PersonaSet) {
    let texts = |set: &PersonaSet| -> Vec<_> {
        let all = said(set).into_iter();
        all.map(|(key, said)| (key, said.texts, said.sources))
            .collect()
    };
    assert_eq!(texts(one), texts(two));
}
