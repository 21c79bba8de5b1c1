//! Files that come a second time, and files that come back: what was decided, deleted or left
//! alone asks nobody again.

use steckbrief::model::empathy::{Dimension, Note};
use steckbrief::model::hand_out::HandOut;
use steckbrief::model::merge::{Choice, add};
use steckbrief::model::{Id, IdSource, Persona, PersonaSet};

/// A document with a persona, an age, and two notes.
fn document() -> PersonaSet {
    let mut bibi = Persona {
        id: "persona1".into(),
        name: "Bibi".to_owned(),
        ..Persona::default()
    };
    bibi.facts.demographics.age.text = "18".to_owned();
    for (id, text) in [("noteaaaa", "laut"), ("notebbbb", "leise")] {
        bibi.empathy.hear.push(note(id, text));
    }
    PersonaSet {
        authors: vec!["Fatma".to_owned()],
        personas: vec![bibi],
        ..PersonaSet::default()
    }
}

fn note(id: &str, text: &str) -> Note {
    Note {
        id: id.into(),
        text: text.to_owned(),
        ..Note::default()
    }
}

fn handed_out(set: &PersonaSet) -> PersonaSet {
    set.handed_out(&HandOut {
        personas: set.personas.iter().map(|one| one.id.clone()).collect(),
        dimensions: Dimension::ALL.to_vec(),
        has_profile: true,
        has_content: true,
    })
}

/// A participant's file, changed.
fn changed(file: &PersonaSet, change: impl FnOnce(&mut Persona)) -> PersonaSet {
    let mut file = PersonaSet {
        authors: Vec::new(),
        ..file.clone()
    };
    change(&mut file.personas[0]);
    file
}

fn decided(mut set: PersonaSet, choice: Choice) -> PersonaSet {
    for open in set.open() {
        set.decide(&open, choice, &mut IdSource::new(5));
    }
    assert_eq!(set.open(), []);
    set
}

#[test]
fn what_was_decided_is_not_asked_again() {
    let renamed = |name: &str| {
        changed(&document(), |bibi| {
            name.clone_into(&mut bibi.name);
            bibi.facts.demographics.age.text = "um die 20".to_owned();
        })
    };
    for choice in [Choice::Keep, Choice::Take] {
        let asked = add(&document(), &renamed("Bea"), "Kim").set;
        assert_eq!(asked.open().len(), 2);
        let set = decided(asked, choice);
        // The same file, a later one of the same author, and one of somebody who says the same.
        let later = changed(&renamed("Bea"), |bibi| {
            bibi.empathy.hear.push(note("notecccc", "neu"));
        });
        for (file, who, notes) in [
            (&renamed("Bea"), "Kim", 0),
            (&later, "Kim", 1),
            (&renamed("Bea"), "Lee", 0),
        ] {
            let merged = add(&set, file, who);
            let tally = merged.tally(&set);
            assert_eq!(
                (tally.notes, tally.values, tally.conflicts),
                (notes, 0, 0),
                "{choice:?} {who}"
            );
        }
        // Whoever never touched it brings nothing back.
        assert_eq!(add(&set, &document(), "Lee").tally(&set).conflicts, 0);
        // Another name is another question.
        assert_eq!(add(&set, &renamed("Bo"), "Lee").tally(&set).conflicts, 1);
    }
}

#[test]
fn what_was_handed_out_does_not_come_back() {
    let given = handed_out(&document());
    let mut ours = document();
    ours.personas[0].empathy.hear.remove(0);
    ours.personas[0].empathy.hear[0].text = "ganz leise".to_owned();
    ours.personas[0].name = "Bea".to_owned();
    ours.personas[0].facts.demographics.age.text.clear();
    let back = changed(&given, |bibi| {
        bibi.empathy.pain.push(note("notecccc", "neu"));
    });
    let merged = add(&ours, &back, "Kim");
    let tally = merged.tally(&ours);
    assert_eq!((tally.notes, tally.values, tally.conflicts), (1, 0, 0));
    let bibi = &merged.set.personas[0];
    assert_eq!((bibi.name.as_str(), bibi.empathy.hear.len()), ("Bea", 1));
    assert_eq!(bibi.empathy.pain[0].author, "Kim");
    assert_eq!(bibi.facts.demographics.age.text, "");
}

#[test]
fn what_was_deleted_here_and_rewritten_there_is_asked_once() {
    let given = handed_out(&document());
    let mut ours = document();
    ours.personas[0].empathy.hear.remove(0);
    let back = changed(&given, |bibi| {
        bibi.empathy.hear[0].text = "lauter".to_owned();
    });
    let merged = add(&ours, &back, "Kim");
    assert_eq!(merged.tally(&ours).conflicts, 1);
    assert_eq!(merged.set.personas[0].empathy.hear.len(), 2);
    let gone = decided(merged.set, Choice::Take);
    assert_eq!(gone.personas[0].empathy.hear.len(), 1);
    assert_eq!(add(&gone, &back, "Kim").changes, []);
}

#[test]
fn what_somebody_wrote_between_two_handings_out_is_news() {
    let leader = changed(&handed_out(&document()), |bibi| {
        bibi.empathy.hear.push(note("notecccc", "von der Gruppe"));
    });
    let member = handed_out(&leader);
    let merged = add(&document(), &member, "Kim").set;
    let ids = merged.personas[0].empathy.hear.iter().map(|note| &note.id);
    assert!(ids.collect::<Vec<_>>().contains(&&Id::from("notecccc")));
}

#[test]
fn a_file_cannot_silence_others() {
    // A file that claims to have been handed out with somebody else's words leaves out its own.
    let claims = PersonaSet {
        handed_out: handed_out(&document()).handed_out,
        ..PersonaSet::default()
    };
    let merged = add(&PersonaSet::default(), &claims, "Kim").set;
    let both = add(&merged, &document(), "Lee").set;
    assert_eq!(both.personas[0].empathy.hear.len(), 2);
}
