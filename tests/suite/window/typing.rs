//! What is typed becomes the document, and every step of it can be undone.

use super::*;
use steckbrief::model::statement::{Evidence, Priority};

fn motivation(window: &Window) -> Vec<&str> {
    let entries = &window.bibi().psychographics.motivation;
    entries.iter().map(|entry| entry.text.as_str()).collect()
}

/// The keyboard at the end of the first motivation.
fn at_first_motivation() -> Window {
    let mut window = Window::with_sample();
    window.focus_first("Motivation");
    window
}

#[test]
fn a_name_is_typed_and_undone_to_the_saved_state() {
    let mut window = Window::with_sample();
    window.focus(Role::TextInput, "Name");
    window.press(Modifiers::NONE, Key::End);
    window.write(" Ba");
    window.write("uer");
    assert_eq!(window.bibi().name, "Bibi Bauer");
    assert!(window.is_unsaved() && window.says("not saved"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.bibi().name, "Bibi");
    assert!(!window.is_unsaved() && !window.says("not saved"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(window.bibi().name, "Bibi Bauer");
}

#[test]
fn enter_begins_the_next_entry_and_backspace_takes_an_empty_one_away() {
    let mut window = at_first_motivation();
    let before = motivation(&window).len();
    window.press(Modifiers::NONE, Key::Enter);
    window.write("dazugehören");
    assert_eq!(motivation(&window)[1], "dazugehören");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(motivation(&window).len(), before + 2);
    window.press(Modifiers::NONE, Key::Backspace);
    window.write("!");
    assert_eq!(motivation(&window)[1], "dazugehören!");
    assert_eq!(motivation(&window).len(), before + 1);
}

#[test]
fn entries_change_places_by_key_and_the_keyboard_goes_with_them() {
    let mut window = at_first_motivation();
    let before: Vec<String> = motivation(&window).into_iter().map(str::to_owned).collect();
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(
        motivation(&window)[..2],
        [before[1].as_str(), before[0].as_str()]
    );
    window.press(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(motivation(&window), before);
}

#[test]
fn pasted_lines_become_entries_in_one_step() {
    let mut window = at_first_motivation();
    let before = motivation(&window).len();
    window.paste("- eins\n- zwei\n3. drei");
    assert_eq!(motivation(&window)[1..4], ["eins", "zwei", "drei"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(motivation(&window).len(), before);
}

#[test]
fn marks_are_set_by_key() {
    let mut window = Window::with_sample();
    let entry = |window: &Window| {
        let entry = &window.bibi().psychographics.motivation[0];
        (entry.evidence, entry.priority)
    };
    let (evidence, priority) = entry(&window);
    assert_eq!(
        (evidence, priority),
        (Evidence::Supported, Priority::HIGHEST)
    );
    let stars = window
        .harness
        .get_all_by_role_and_label(Role::Button, "Priority: 3")
        .next();
    stars.unwrap().focus();
    window.harness.run_steps(3);
    window.press(Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(u8::from(entry(&window).1), 2);
}

#[test]
fn a_scale_is_set_by_arrow_keys_and_says_its_word() {
    let mut window = Window::with_sample();
    let step = |window: &Window| {
        let scales = &window.bibi().buying_behaviour.scales;
        scales.price_sensitivity.value.map_or(0, u8::from)
    };
    window.focus(Role::Slider, "Price sensitivity");
    assert_eq!(step(&window), 4);
    window.press(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(step(&window), 5);
    let slider = window
        .harness
        .get_by_role_and_label(Role::Slider, "Price sensitivity");
    assert_eq!(slider.value().as_deref(), Some("very high"));
}

#[test]
fn notes_are_chained_by_enter() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::Num2);
    let before = window.bibi().empathy.pain.len();
    window.click(Role::Button, "Pains: Add a note");
    window.write("zu teuer");
    window.press(Modifiers::NONE, Key::Enter);
    window.write("zu langsam");
    let notes: Vec<&str> = window.bibi().empathy.pain[before..]
        .iter()
        .map(|note| note.text.as_str())
        .collect();
    assert_eq!(notes, ["zu teuer", "zu langsam"]);
}

#[test]
fn undo_says_that_an_entry_was_duplicated() {
    let mut window = at_first_motivation();
    let before = motivation(&window).len();
    window.press(Modifiers::COMMAND, Key::D);
    assert_eq!(motivation(&window).len(), before + 1);
    assert!(window.says("Undo: duplicate entry in “Motivation”"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(motivation(&window).len(), before);
}
