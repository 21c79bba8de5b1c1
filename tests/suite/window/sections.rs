//! Groups and fields are hidden, folded and put in order; sections of the user's own.

use super::*;
use steckbrief::model::custom::CustomContent;
use steckbrief::model::field::{Field, Group};

#[test]
fn a_group_is_hidden_brought_back_and_both_are_undone() {
    let mut window = Window::with_sample();
    let before = window.set().clone();
    window.focus(Role::DisclosureTriangle, "Demographics");
    window.press(Modifiers::SHIFT, Key::F10);
    window.click(Role::Button, "Hide group");
    assert!(!window.says("Marital status") && window.says("Hidden:"));
    assert_eq!(window.set().sections.hidden_groups, [Group::Demographics]);
    assert_eq!(window.bibi().facts, before.personas[0].facts);
    window.push(Role::Button, "Show Demographics again");
    assert!(window.says("Marital status") && !window.says("Hidden:"));
    assert_eq!(*window.set(), before);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.says("Marital status"));
}

#[test]
fn a_field_is_hidden_from_its_menu_in_german() {
    let mut window = Window::with_sample_in("de-DE");
    window.push(Role::Button, "Motivation: Aktionen");
    window.click(Role::Button, "Feld ausblenden");
    assert_eq!(window.set().sections.hidden_fields, [Field::Motivation]);
    window.push(Role::Button, "Motivation wieder einblenden");
    assert!(window.set().sections.hidden_fields.is_empty());
}

#[test]
fn groups_change_places_by_key_and_stay_folded_as_they_were() {
    let mut window = Window::with_sample();
    let order = |window: &Window| -> Vec<Group> { window.set().sections.shown().collect() };
    let before = order(&window);
    window.focus(Role::DisclosureTriangle, "Psychographics");
    window.press(Modifiers::NONE, Key::Space);
    assert!(!window.says("What drives them?"));
    window.press(Modifiers::ALT, Key::ArrowUp);
    let place = |order: &[Group], group| order.iter().position(|&one| one == group).unwrap();
    let now = order(&window);
    // Past the group above it in the form; consumers have no business group.
    assert!(place(&now, Group::Psychographics) < place(&now, Group::Socioeconomics));
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(order(&window), before);
    window.press(Modifiers::NONE, Key::Space);
    assert!(window.says("What drives them?"));
}

#[test]
fn empty_groups_are_folded_until_something_is_to_be_written_there() {
    let mut window = Window::with_sample();
    assert!(!window.says("Which devices and programs are in use?"));
    window.focus(Role::DisclosureTriangle, "Everyday life");
    window.press(Modifiers::NONE, Key::Space);
    window.push(Role::Button, "Devices and tools: Add an entry");
    window.write("Telefon");
    assert_eq!(window.bibi().everyday.tools[0].text, "Telefon");
}

/// Adds an own section of a kind and gives it a title.
fn add(window: &mut Window, kind: &str, title: &str) {
    window.push(Role::Button, "Add a section");
    window.click(Role::Button, kind);
    window.harness.run_steps(3);
    window.write(title);
}

#[test]
fn own_sections_of_every_kind_are_added_copied_and_removed() {
    let mut window = Window::with_sample();
    let before = window.set().clone();
    window.focus(Role::DisclosureTriangle, "Own sections");
    window.press(Modifiers::NONE, Key::Space);
    for (kind, title) in [
        ("Text", "a"),
        ("List", "b"),
        ("Labelled facts", "c"),
        ("List with how often", "d"),
        ("Pairs of poles", "e"),
        ("Table", "f"),
    ] {
        add(&mut window, kind, title);
    }
    let titles = |window: &Window| -> String {
        let sections = window.bibi().custom.iter();
        sections.map(|section| section.title.as_str()).collect()
    };
    assert_eq!(titles(&window), "abcdef");
    window.push(Role::Button, "b: Add an entry");
    window.write("eins");
    window.press(Modifiers::NONE, Key::Enter);
    window.write("zwei");
    window.push(Role::Button, "b: Actions");
    window.click(Role::Button, "Duplicate");
    assert_eq!(titles(&window), "abbcdef");
    let [first, second] = [1, 2].map(|place| &window.bibi().custom[place]);
    assert_ne!(first.id, second.id);
    let CustomContent::List(entries) = &second.content else {
        panic!("{second:?}");
    };
    assert_eq!(entries[1].text, "zwei");
    window.push(Role::Button, "f: Actions");
    window.click(Role::Button, "Up");
    assert_eq!(titles(&window), "abbcdfe");
    window.push(Role::Button, "a: Actions");
    window.click(Role::Button, "Delete");
    assert_eq!(titles(&window), "bbcdfe");
    while window.is_unsaved() {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*window.set(), before);
}

#[test]
fn a_table_is_written_with_tab_and_enter() {
    let mut window = Window::with_sample();
    window.focus(Role::DisclosureTriangle, "Own sections");
    window.press(Modifiers::NONE, Key::Space);
    add(&mut window, "Table", "t");
    window.push(Role::Button, "Add a column");
    window.write("two");
    window.focus(Role::TextInput, "t: Column 1");
    window.write("one");
    window.push(Role::Button, "Add a row");
    window.write("a");
    window.press(Modifiers::NONE, Key::Tab);
    window.write("b");
    window.press(Modifiers::NONE, Key::Enter);
    window.focus(Role::TextInput, "t, two, row 2");
    window.write("d");
    let CustomContent::Table(table) = &window.bibi().custom[0].content else {
        panic!("{:?}", window.bibi().custom);
    };
    assert_eq!(table.columns, ["one", "two"]);
    let rows: Vec<&[String]> = table.rows.iter().map(|row| row.0.as_slice()).collect();
    assert_eq!(rows, [["a", "b"], ["", "d"]]);
    window.push(Role::Button, "Column 1: Remove the column");
    let CustomContent::Table(table) = &window.bibi().custom[0].content else {
        panic!("{:?}", window.bibi().custom);
    };
    assert_eq!(
        (table.columns.as_slice(), &table.rows[0].0[0]),
        (&["two".to_owned()][..], &"b".to_owned())
    );
}
