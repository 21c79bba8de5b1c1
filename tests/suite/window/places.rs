//! Places: whoever is sent to one arrives there, be it hidden, empty, or on a card of its own.

use super::*;
use steckbrief::model::field::{Field, Group};

/// The sample, changed before it is opened.
fn changed(locale: &str, change: impl FnOnce(&mut PersonaSet)) -> (tempfile::TempDir, Window) {
    let (folder, path) = copied();
    let mut set = steckbrief::storage::open(&path).unwrap().loaded.set;
    change(&mut set);
    std::fs::write(&path, steckbrief::storage::to_ron(&set).unwrap()).unwrap();
    let mut window = Window::new(locale, Some(path));
    window.wait("a document", |app| app.document().is_some());
    (folder, window)
}

#[test]
fn a_found_place_that_is_hidden_is_shown_on_request_by_keyboard_in_german() {
    let (_folder, mut window) = changed("de-DE", |set| {
        set.sections.hide_group(Group::Psychographics);
        set.sections.hide_field(Field::Motivation);
    });
    window.press(Modifiers::COMMAND, Key::F);
    window.write("Freundeskreis");
    window.until("a place", |window| window.says("Motivation"));
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.says("„Motivation“ ist in diesem Dokument ausgeblendet"));
    // Escape goes to the place: to the offer to show it.
    window.press(Modifiers::NONE, Key::Escape);
    window.harness.run_steps(3);
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.set().sections.shows(Field::Motivation));
    assert!(!window.says("ausgeblendet."));
    window.harness.run_steps(4);
    window.press(Modifiers::NONE, Key::End);
    window.write("!!");
    let motivation = &window.bibi().psychographics.motivation;
    assert!(motivation.iter().any(|entry| entry.text.ends_with("!!")));
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.set().sections.shows(Field::Motivation) && !window.is_unsaved());
}

#[test]
fn a_finding_on_an_empty_list_leads_to_what_adds_to_it() {
    let (_folder, mut window) = changed("en-GB", |set| {
        set.personas[0].character.positive_traits.clear();
    });
    window.press(Modifiers::NONE, Key::F7);
    window.hear("Bibi, Positive traits");
    let mut rows = window.harness.query_all_by_label_contains("Bibi, Positive");
    rows.next_back().unwrap().focus();
    drop(rows);
    window.harness.run_steps(2);
    window.press(Modifiers::NONE, Key::Enter);
    window.harness.run_steps(3);
    window.press(Modifiers::NONE, Key::Enter);
    window.write("patient");
    let traits = &window.bibi().character.positive_traits;
    assert_eq!(traits.len(), 1);
    assert_eq!(traits[0].text, "patient");
}

#[test]
fn a_finding_on_a_portrait_leads_to_its_card() {
    let (_folder, mut window) = changed("en-GB", |set| {
        set.personas[0].portrait.credit.clear();
    });
    window.press(Modifiers::NONE, Key::F7);
    window.hear("credit");
    // Behind each finding stands the button that sets it aside.
    let mut rows = window.harness.query_all_by_label_contains("credit");
    rows.next().unwrap().focus();
    drop(rows);
    window.harness.run_steps(2);
    window.press(Modifiers::NONE, Key::Enter);
    window.harness.run_steps(8);
    window.write("Ada Lind");
    assert_eq!(window.bibi().portrait.credit, "Ada Lind");
    // Undone from there, the card stays where it is.
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.bibi().portrait.credit, "");
}
