//! A day with a facilitator and twenty participants: every note is there once, with its author,
//! in whatever order the files come, and however often.

use steckbrief::model::empathy::{Dimension, Note};
use steckbrief::model::merge::{Choice, add};
use steckbrief::model::statement::{Alternative, Entry, Evidence};
use steckbrief::model::{Id, IdSource, Persona, PersonaSet};

/// How many people take part.
const PEOPLE: usize = 20;
/// How many notes each of them writes.
const NOTES: usize = 40;

/// What the facilitator hands out: two personas, one of them with a note and an entry.
fn handed_out() -> PersonaSet {
    let persona = |id: &str, name: &str| Persona {
        id: id.into(),
        name: name.to_owned(),
        ..Persona::default()
    };
    let mut set = PersonaSet {
        title: "Workshop".to_owned(),
        authors: vec!["Fatma".to_owned()],
        personas: vec![persona("persona1", "Bibi"), persona("persona2", "Jörg")],
        ..PersonaSet::default()
    };
    set.personas[0].empathy.hear.push(Note {
        id: "handnote".into(),
        text: "was alle sagen".to_owned(),
        ..Note::default()
    });
    set.personas[0].needs.goals.push(Entry {
        id: "handgoal".into(),
        text: "dazugehören".to_owned(),
        ..Entry::default()
    });
    set
}

/// What a participant makes of it: notes on both maps, half of them without a name, a word for
/// an age, and an empty note that was never written.
fn written_by(number: usize, notes: usize) -> PersonaSet {
    let mut set = handed_out();
    let name = name(number);
    set.authors = vec![name.clone()];
    let mut ids = IdSource::new(1_000 + number as u64);
    for count in 0..notes {
        let note = Note {
            id: ids.fresh(),
            text: format!("{name} {count}"),
            author: if count % 2 == 0 {
                name.clone()
            } else {
                String::new()
            },
            ..Note::default()
        };
        let dimension = Dimension::ALL[count % 6];
        set.personas[count % 2]
            .empathy
            .notes_mut(dimension)
            .push(note);
    }
    set.inbox.push(Note {
        id: ids.fresh(),
        ..Note::default()
    });
    set.personas[0].facts.demographics.age.text =
        if number < 10 { "18" } else { "um die 20" }.to_owned();
    set
}

fn name(number: usize) -> String {
    format!("Teilnehmer {number}")
}

fn brought_together(order: impl Iterator<Item = usize>) -> PersonaSet {
    order.fold(handed_out(), |set, number| {
        add(&set, &written_by(number, NOTES), "").set
    })
}

/// Text and author of every note, in alphabetical order.
fn notes(set: &PersonaSet) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for persona in &set.personas {
        for &dimension in Dimension::ALL {
            let notes = persona.empathy.notes(dimension).iter();
            all.extend(notes.map(|note| (note.text.clone(), note.author.clone())));
        }
    }
    all.extend(
        set.inbox
            .iter()
            .map(|note| (note.text.clone(), note.author.clone())),
    );
    all.sort();
    all
}

#[test]
fn every_note_is_there_once_with_its_author() {
    let mut expected = vec![("was alle sagen".to_owned(), String::new())];
    for number in 0..PEOPLE {
        expected
            .extend((0..NOTES).map(|count| (format!("{} {count}", name(number)), name(number))));
    }
    expected.sort();
    let forwards = brought_together(0..PEOPLE);
    let backwards = brought_together((0..PEOPLE).rev());
    let mixed = brought_together((0..PEOPLE).map(|number| number * 7 % PEOPLE));
    let twice = brought_together((0..PEOPLE).chain((0..PEOPLE).rev()));
    for set in [&forwards, &backwards, &mixed, &twice] {
        assert_eq!(notes(set), expected);
        assert_eq!(set.personas.len(), 2);
        assert_eq!(set.personas[0].needs.goals.len(), 1);
        assert_eq!((set.title.as_str(), set.authors.len()), ("Workshop", 1));
        // Two words for one age, however many say so: the first author of each is kept.
        let age = &set.personas[0].facts.demographics.age;
        let others = age.alternatives.iter().map(|other| other.text.as_str());
        let mut ages: Vec<&str> = others.chain([age.text.as_str()]).collect();
        ages.sort_unstable();
        ages.dedup();
        assert_eq!(ages, ["18", "um die 20"]);
    }
    assert!(twice == forwards, "a second time brings something");
}

#[test]
fn a_later_file_brings_what_is_new_and_no_more() {
    let before = add(&handed_out(), &written_by(3, NOTES), "").set;
    let merged = add(&before, &written_by(3, NOTES + 5), "");
    let tally = merged.tally(&before);
    assert_eq!((tally.notes, tally.conflicts, tally.values), (5, 0, 0));
    assert_eq!(notes(&merged.set).len(), NOTES + 6);
}

#[test]
fn what_differs_is_kept_twice_until_somebody_decides() {
    let mut theirs = handed_out();
    theirs.authors = vec!["Kim".to_owned()];
    theirs.personas[0].needs.goals[0].text = "auffallen".to_owned();
    theirs.personas[0].needs.goals[0].evidence = Evidence::Partly;
    theirs.personas[1].name = "Georg".to_owned();
    let merged = add(&handed_out(), &theirs, "");
    assert_eq!(merged.tally(&handed_out()).conflicts, 2);
    let goal = &merged.set.personas[0].needs.goals[0];
    assert_eq!(
        (goal.text.as_str(), goal.evidence),
        ("dazugehören", Evidence::Assumption)
    );
    let kim = Alternative {
        text: "auffallen".to_owned(),
        author: "Kim".to_owned(),
        evidence: Evidence::Partly,
        sources: Vec::new(),
    };
    assert_eq!(goal.alternatives, [kim]);
    let decided = |choice: Choice| {
        let mut set = merged.set.clone();
        for open in merged.set.open() {
            let choice = if open.choices().contains(&choice) {
                choice
            } else {
                Choice::Keep
            };
            set.decide(&open, choice, &mut IdSource::new(5));
        }
        assert_eq!(set.open(), []);
        let goals = set.personas[0].needs.goals.iter();
        let goals: Vec<String> = goals
            .map(|goal| format!("{}/{}", goal.text, goal.author))
            .collect();
        (goals.join(" "), set.personas[1].name.clone())
    };
    assert_eq!(
        decided(Choice::Keep),
        ("dazugehören/".to_owned(), "Jörg".to_owned())
    );
    assert_eq!(
        decided(Choice::Take),
        ("auffallen/Kim".to_owned(), "Georg".to_owned())
    );
    assert_eq!(
        decided(Choice::Both),
        ("dazugehören/ auffallen/Kim".to_owned(), "Jörg".to_owned())
    );
}

#[test]
fn a_note_that_was_sorted_meanwhile_stays_where_it_was_sorted_to() {
    let mut ours = handed_out();
    let note = ours.personas[0].empathy.hear.remove(0);
    ours.personas[1].empathy.pain.push(note);
    let mut theirs = written_by(1, 2);
    theirs.personas[0].empathy.hear[0].text = "was alle flüstern".to_owned();
    let merged = add(&ours, &theirs, "").set;
    let sorted = &merged.personas[1].empathy.pain[0];
    assert_eq!(sorted.id, Id::from("handnote"));
    assert_eq!(sorted.alternatives[0].text, "was alle flüstern");
    assert!(
        merged.personas[0]
            .empathy
            .hear
            .iter()
            .all(|note| note.id != sorted.id)
    );
}
