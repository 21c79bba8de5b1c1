//! Entries in a list: selected together, moved by key, menu and pointer, linked to sources.

use super::*;
use egui::{PointerButton, Pos2};
use steckbrief::model::statement::{Entry, Evidence};

fn texts(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(|entry| entry.text.clone()).collect()
}

fn motivation(window: &Window) -> Vec<String> {
    texts(&window.bibi().psychographics.motivation)
}

/// Where the nth row of a field stands.
fn place(window: &Window, field: &str, n: usize) -> Pos2 {
    let mut rows = window
        .harness
        .get_all_by_role_and_label(Role::TextInput, field);
    rows.nth(n).unwrap().rect().center()
}

fn focus(window: &mut Window, field: &str, n: usize) {
    let row = window
        .harness
        .get_all_by_role_and_label(Role::TextInput, field)
        .nth(n);
    row.unwrap().focus();
    // Until the form has scrolled there.
    window.harness.run_steps(40);
}

fn point(window: &mut Window, at: Pos2, modifiers: Modifiers, pressed: bool) {
    window.harness.event(Event::PointerMoved(at));
    window.harness.step();
    window.harness.event_modifiers(
        Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers,
        },
        modifiers,
    );
    window.harness.run_steps(2);
}

fn click(window: &mut Window, at: Pos2, modifiers: Modifiers) {
    point(window, at, modifiers, true);
    point(window, at, modifiers, false);
}

#[test]
fn arrows_go_from_row_to_row_and_into_the_next_list() {
    let mut window = Window::with_sample();
    focus(&mut window, "Motivation", 0);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.write("!");
    assert!(
        motivation(&window)[1].contains('!'),
        "{:?}",
        motivation(&window)
    );
    let count = motivation(&window).len();
    for _ in 1..count {
        window.press(Modifiers::NONE, Key::ArrowDown);
    }
    window.write("?");
    let next = texts(&window.bibi().psychographics.opinions);
    let values = texts(&window.bibi().psychographics.values);
    assert!(
        !motivation(&window).concat().contains('?')
            && (next.concat() + &values.concat()).contains('?')
    );
}

#[test]
fn rows_selected_by_keyboard_change_together_and_in_one_step() {
    let mut window = Window::with_sample();
    let before = window.set().clone();
    focus(&mut window, "Motivation", 0);
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    window.press(Modifiers::COMMAND, Key::B);
    let evidence = |window: &Window| -> Vec<Evidence> {
        let entries = &window.bibi().psychographics.motivation;
        entries.iter().take(2).map(|entry| entry.evidence).collect()
    };
    assert_eq!(evidence(&window)[0], evidence(&window)[1]);
    window.press(Modifiers::COMMAND, Key::Delete);
    assert_eq!(
        motivation(&window).len() + 2,
        before.personas[0].psychographics.motivation.len()
    );
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn rows_are_selected_by_clicks_and_escape_ends_it() {
    let mut window = Window::with_sample();
    focus(&mut window, "Motivation", 0);
    let first = place(&window, "Motivation", 0);
    let second = place(&window, "Motivation", 1);
    click(&mut window, first, Modifiers::NONE);
    click(&mut window, second, Modifiers::COMMAND);
    window.press(Modifiers::COMMAND, Key::I);
    let stars: Vec<u8> = window.bibi().psychographics.motivation[..2]
        .iter()
        .map(|entry| entry.priority.into())
        .collect();
    assert_eq!(stars[0], stars[1]);
    window.press(Modifiers::NONE, Key::Escape);
    focus(&mut window, "Motivation", 0);
    window.press(Modifiers::COMMAND, Key::I);
    let stars: Vec<u8> = window.bibi().psychographics.motivation[..2]
        .iter()
        .map(|entry| entry.priority.into())
        .collect();
    assert_ne!(stars[0], stars[1]);
}

#[test]
fn the_menu_opens_by_key_moves_an_entry_and_says_it_in_german() {
    let mut window = Window::with_sample_in("de-DE");
    focus(&mut window, "Motivation", 0);
    let moved = motivation(&window)[0].clone();
    window.press(Modifiers::SHIFT, Key::F10);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::ArrowRight);
    window.click(Role::Button, "Bedürfnisse und Sorgen");
    window.click(Role::Button, "Ziele");
    assert_eq!(texts(&window.bibi().needs.goals).last(), Some(&moved));
    window.press(Modifiers::NONE, Key::End);
    window.write("!!");
    assert!(
        window
            .bibi()
            .needs
            .goals
            .last()
            .unwrap()
            .text
            .ends_with("!!")
    );
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(motivation(&window)[0], moved);
    assert!(!window.is_unsaved());
}

#[test]
fn sources_are_linked_from_the_row() {
    let mut window = Window::with_sample();
    let linked = window.bibi().psychographics.motivation[0].sources.clone();
    let mut sources = window.set().sources.iter();
    let source = sources.find(|source| !linked.contains(&source.id));
    let title = source.unwrap().title.clone();
    focus(&mut window, "Motivation", 0);
    window.press(Modifiers::NONE, Key::Menu);
    window.click(Role::Button, "Link sources");
    window.click(Role::CheckBox, &title);
    assert_eq!(
        window.bibi().psychographics.motivation[0].sources.len(),
        linked.len() + 1
    );
    assert!(window.says(&title), "the menu stays open for several");
}

/// Takes a row by its grip and lets it go elsewhere.
fn drag(window: &mut Window, grip: Pos2, to: Pos2) {
    point(window, grip, Modifiers::NONE, true);
    for share in [0.3, 0.6, 1.0] {
        window
            .harness
            .event(Event::PointerMoved(grip + (to - grip) * share));
        window.harness.step();
    }
    point(window, to, Modifiers::NONE, false);
}

/// Where the grip of the nth motivation is.
fn grip(window: &Window, n: usize) -> Pos2 {
    let mut rows = window
        .harness
        .get_all_by_role_and_label(Role::TextInput, "Motivation");
    rows.nth(n).unwrap().rect().left_center() - egui::vec2(34.0, 0.0)
}

#[test]
fn a_row_is_dragged_within_its_list_and_into_another() {
    let mut window = Window::with_sample();
    let before = motivation(&window);
    focus(&mut window, "Motivation", 1);
    let (from, to) = (grip(&window, 1), place(&window, "Motivation", 0));
    drag(&mut window, from, to - egui::vec2(0.0, 12.0));
    let mut expected = before.clone();
    expected.swap(0, 1);
    assert_eq!(motivation(&window), expected);

    let adder = window
        .harness
        .get_by_role_and_label(Role::Button, "Approach: Add an entry")
        .rect();
    let from = grip(&window, 0);
    drag(&mut window, from, adder.center());
    assert_eq!(texts(&window.bibi().psychographics.approach), expected[..1]);
    assert_eq!(motivation(&window).len(), before.len() - 1);
}
