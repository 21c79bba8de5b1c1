//! Files added to the open document, what is told of it, and what is left to decide.

use super::*;
use std::fs;
use steckbrief::model::empathy::Note;
use steckbrief::storage::{self, to_ron};

/// Writes what a participant made of a document into a file beside it.
fn written(folder: &Path, name: &str, change: impl FnOnce(&mut PersonaSet)) -> PathBuf {
    let mut set = storage::open(&folder.join("Überblick 1.ron"))
        .unwrap()
        .loaded
        .set;
    change(&mut set);
    let path = folder.join(format!("{name}.ron"));
    fs::write(&path, to_ron(&set).unwrap()).unwrap();
    path
}

/// Puts a note on the first map.
fn note(set: &mut PersonaSet, id: &str, text: &str) {
    set.personas[0].empathy.hear.push(Note {
        id: id.into(),
        text: text.to_owned(),
        ..Note::default()
    });
}

/// Asks for files by palette and keyboard alone, and hands these over.
fn add(window: &mut Window, command: &str, paths: Vec<PathBuf>) {
    *window.answers.several.lock().unwrap() = paths;
    window.press(Modifiers::COMMAND, Key::K);
    window.write(command);
    window.press(Modifiers::NONE, Key::Enter);
}

#[test]
fn files_are_added_in_one_step_and_told_by_keyboard() {
    let (folder, path) = copied();
    let kim = written(folder.path(), "kim", |set| {
        set.authors = vec!["Kim".to_owned()];
        note(set, "kimnote1", "von Kim");
    });
    let lee = written(folder.path(), "lee", |set| {
        set.authors.clear();
        note(set, "leenote1", "von Lee");
        note(set, "leenote2", "noch eine");
    });
    let broken = folder.path().join("broken.ron");
    fs::write(&broken, "(format: 1,").unwrap();
    let mut window = opened(&path);
    let before = window.set().clone();
    add(&mut window, "Add from", vec![kim, broken, lee]);
    window.hear("Added from 2 files");
    assert!(window.says("One file could not be read"));
    assert!(window.says("one note") && window.says("2 notes"));
    window.press(Modifiers::NONE, Key::Enter);
    assert!(!window.says("Added from 2 files"));
    let notes = window.bibi().empathy.hear.iter().rev().take(3);
    let notes: Vec<(&str, &str)> = notes
        .map(|note| (note.text.as_str(), note.author.as_str()))
        .collect();
    assert_eq!(
        notes,
        [("noch eine", "lee"), ("von Lee", "lee"), ("von Kim", "Kim")]
    );
    // One step for all of them.
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(*window.set() == before);
}

#[test]
fn what_is_still_being_added_does_not_follow_to_another_document() {
    let (folder, path) = copied();
    let other = folder.path().join("other.ron");
    fs::copy(&path, &other).unwrap();
    let files = (0..60).map(|number| {
        written(folder.path(), &format!("p{number}"), |set| {
            note(set, &format!("pnote{number:03}"), "nur für das erste");
        })
    });
    let files: Vec<PathBuf> = files.collect();
    let mut window = opened(&path);
    window.answers.give(&other);
    add(&mut window, "Add from", files);
    window.press(Modifiers::COMMAND, Key::O);
    window.hear("Opened: ");
    window.until("the other file", |window| window.says("other.ron"));
    // Longer than the rest of the files would take.
    for _ in 0..100 {
        window.harness.step();
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(!window.is_unsaved(), "it came after");
}

#[test]
fn what_differs_is_decided_in_the_list_of_findings() {
    let (folder, path) = copied();
    let kim = written(folder.path(), "kim", |set| {
        set.authors = vec!["Kim".to_owned()];
        set.personas[0].name = "Bibiana".to_owned();
        set.personas[0].empathy.hear[0].text = "etwas anderes".to_owned();
    });
    let mut window = Window::new("de-DE", Some(path));
    window.wait("a document", |app| app.document().is_some());
    let heard = window.bibi().empathy.hear[0].text.clone();
    add(&mut window, "Aus Dateien", vec![kim]);
    window.hear("2 sind zu entscheiden");
    window.click(Role::Button, "2 entscheiden …");
    window.hear("Das andere nehmen: „Bibiana“ (Kim)");
    assert_eq!(window.bibi().name, "Bibi");
    // It stands at the name as well, and below it in the list.
    let taking = "Das andere nehmen: „Bibiana“ (Kim)";
    let take = window.harness.query_all_by_label(taking);
    take.last().expect("a way to take it").click();
    window.harness.run_steps(3);
    assert_eq!(window.bibi().name, "Bibiana");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.bibi().name, "Bibi");
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    let both = window
        .harness
        .query_all_by_label_contains("Beide behalten")
        .next();
    both.expect("a way to keep both").click();
    window.harness.run_steps(3);
    let hear = &window.bibi().empathy.hear;
    assert_eq!(
        (hear[0].text.as_str(), hear[1].text.as_str()),
        (heard.as_str(), "etwas anderes")
    );
    assert_eq!(hear[1].author, "Kim");
    assert_eq!(window.set().open(), []);
    window.until("nothing to decide", |window| !window.says("Beide behalten"));
}

#[test]
fn a_copy_that_another_program_left_is_offered() {
    let (folder, path) = copied();
    let copy = "Überblick 1.sync-conflict-20261122-101500-ABCDEFG";
    written(folder.path(), copy, |set| note(set, "kimnote1", "von Kim"));
    // A copy with nothing new, and a file of another name, are nobody's business.
    written(
        folder.path(),
        "Überblick 1 (conflicted copy 2026-11-22 101500)",
        |_| {},
    );
    written(folder.path(), "Überblick 10", |set| {
        note(set, "leenote1", "von Lee");
    });
    let mut window = opened(&path);
    window.hear("A copy with other changes lies beside this file");
    window.push(Role::Button, "Add");
    window.hear("Added from one file");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(
        window
            .bibi()
            .empathy
            .hear
            .iter()
            .any(|note| note.text == "von Kim")
    );
    assert!(!window.says("A copy with other changes"));
}
