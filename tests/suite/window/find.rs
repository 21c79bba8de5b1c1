//! Words are found wherever they stand, and replaced one by one or all at once.

use super::*;

fn names(window: &Window) -> usize {
    let set = format!("{:?}", window.set());
    set.matches("Bibi").count()
}

#[test]
fn words_are_found_gone_to_and_replaced_by_keyboard_alone() {
    let mut window = Window::with_sample();
    let before = window.set().clone();
    window.press(Modifiers::COMMAND, Key::F);
    window.write("influencer");
    window.hear("places");
    window.press(Modifiers::NONE, Key::Enter);
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.says("2 of "));
    window.press(Modifiers::SHIFT, Key::Enter);
    assert!(window.says("1 of "));
    // The words keep the keyboard; Escape gives it to the place.
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.says("Find and replace"));
    window.press(Modifiers::NONE, Key::End);
    window.write("!!");
    assert_ne!(*window.set(), before);
    assert!(format!("{:?}", window.set()).contains("!!"));
}

#[test]
fn one_place_is_replaced_and_the_next_is_shown() {
    let mut window = Window::with_sample();
    let before = names(&window);
    assert!(before > 1);
    window.press(Modifiers::COMMAND, Key::F);
    window.write("Bibi");
    window.press(Modifiers::COMMAND, Key::H);
    window.write("Bibiana");
    // The first press shows the place, each further one replaces and goes on.
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(names(&window), before);
    window.press(Modifiers::NONE, Key::Enter);
    let renamed = |window: &Window| format!("{:?}", window.set()).matches("Bibiana").count();
    assert_eq!(renamed(&window), 1);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(renamed(&window), 2);
}

#[test]
fn all_places_are_replaced_in_one_step() {
    let mut window = Window::with_sample_in("de-DE");
    let before = window.set().clone();
    // Without words there is nothing to replace: they come first.
    window.press(Modifiers::COMMAND, Key::H);
    window.write("bibi");
    window.press(Modifiers::COMMAND, Key::H);
    window.write("Beate");
    window.hear("Stellen");
    window.click(Role::CheckBox, "Groß- und Kleinschreibung beachten");
    window.hear("Keine Stelle");
    window.click(Role::CheckBox, "Groß- und Kleinschreibung beachten");
    window.hear("Stellen");
    window.click(Role::Button, "Alle ersetzen");
    assert_eq!(names(&window), 0);
    assert_eq!(window.bibi().name, "Beate");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn a_place_outside_of_personas_is_found_and_followed() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::F);
    window.write("telefon vorgeführt");
    window.hear("Remarks");
    let rows = window
        .harness
        .query_all_by_label_contains("Interview 1 › Remarks");
    rows.last().unwrap().click();
    window.harness.run_steps(4);
    window.press(Modifiers::COMMAND, Key::A);
    window.write("Am Telefon");
    assert_eq!(window.set().sources[0].remarks, "Am Telefon");
}

#[test]
fn escape_leaves_the_panel_from_wherever_nobody_else_needs_it() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::F);
    window.write("Bibi");
    window.hear("places");
    window.focus(Role::TextInput, "Archetype");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.says("Find and replace"), "it only ends typing");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.says("Find and replace"));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.is_unsaved());
}

#[test]
fn the_key_of_finding_goes_back_to_the_words_and_that_of_the_poster_clears_the_room() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::F);
    window.write("Bibi");
    window.hear("places");
    window.focus(Role::TextInput, "Archetype");
    window.press(Modifiers::COMMAND, Key::F);
    // All of the words are selected: typing replaces them.
    window.write("influencer");
    let words = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Find …");
    assert_eq!(words.value().as_deref(), Some("influencer"));
    window.press(Modifiers::NONE, Key::F6);
    assert!(!window.says("Find and replace") && !window.says("Poster"));
    window.press(Modifiers::NONE, Key::F6);
    assert!(window.says("Poster"));
}
