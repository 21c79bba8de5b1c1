//! The document's own fields: what is typed there, and what is only a hint.

use super::*;
use jiff::civil::date;
use steckbrief::colour::Colours;
use steckbrief::model::brand::ColourSet;
use steckbrief::model::field::Field;

fn at_document(locale: &str) -> Window {
    let mut window = Window::with_sample_in(locale);
    window.press(Modifiers::COMMAND, Key::Num3);
    window
}

fn replace(window: &mut Window, name: &str, text: &str) {
    window.focus(Role::TextInput, name);
    window.press(Modifiers::COMMAND, Key::A);
    window.write(text);
}

#[test]
fn a_day_is_typed_as_the_reader_writes_it() {
    let mut window = at_document("de-DE");
    replace(&mut window, "Nächste Prüfung", "24.12.2027");
    assert_eq!(window.set().review_on, Some(date(2027, 12, 24)));
    window.press(Modifiers::COMMAND, Key::A);
    window.press(Modifiers::NONE, Key::Backspace);
    assert_eq!(window.set().review_on, None);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.set().review_on, Some(date(2027, 12, 24)));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.set().review_on, Some(date(2027, 5, 31)));
}

#[test]
fn what_is_no_day_yet_is_kept_and_marked_and_changes_nothing() {
    let mut window = at_document("en-GB");
    let before = window.set().date;
    replace(&mut window, "As of", "2026-13");
    assert_eq!(window.set().date, before);
    assert!(!window.is_unsaved() && window.says("This is not a day"));
    window.focus(Role::TextInput, "Version");
    let field = window
        .harness
        .get_by_role_and_label(Role::TextInput, "As of");
    assert_eq!(field.value().as_deref(), Some("2026-13"));
    replace(&mut window, "As of", "2026-12-01");
    assert_eq!(window.set().date, Some(date(2026, 12, 1)));
    assert!(!window.says("This is not a day"));
}

#[test]
fn colours_are_chosen_ready_or_typed_and_their_contrast_is_said() {
    let mut window = at_document("en-GB");
    window.click(Role::RadioButton, "Bordeaux");
    let bordeaux = Colours::of_set(ColourSet::Bordeaux);
    assert_eq!(window.set().brand.accent, Some(bordeaux.accent));
    assert!(window.says("very easy to read"));
    replace(&mut window, "Accent", "#ffee00");
    assert_eq!(window.set().brand.accent, "#ffee00".parse().ok());
    assert!(window.says("White on the accent: 1.2 : 1, too weak"));
    window.click(Role::RadioButton, "Petrol");
    assert_eq!(window.set().brand.accent, None);
}

#[test]
fn an_own_question_takes_the_place_of_the_usual_one() {
    let mut window = at_document("en-GB");
    window.click(Role::Button, "Guiding questions");
    window.focus(Role::TextInput, "Gender");
    window.write("How do they put it?");
    let questions = &window.set().questions;
    assert_eq!(questions.len(), 1);
    assert_eq!(questions[0].field, Field::Gender);
    window.press(Modifiers::COMMAND, Key::Num1);
    let field = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Gender");
    let node = field.accesskit_node();
    assert_eq!(node.placeholder(), Some("How do they put it?"));
}

#[test]
fn segments_are_added_ordered_and_removed() {
    let mut window = at_document("en-GB");
    window.click(Role::Button, "Segments (4)");
    window.click(Role::Button, "+ Add a segment");
    window.write("Late deciders");
    assert_eq!(window.set().segments[4].name, "Late deciders");
    window.click(Role::Button, "Move the segment up: Late deciders");
    assert_eq!(window.set().segments[3].name, "Late deciders");
    let first = window.set().segments[0].clone();
    let names_it = |window: &Window| window.bibi().segment == first.id;
    assert!(names_it(&window));
    let remove = format!("Remove the segment: {}", first.name);
    window.focus(Role::Button, &remove);
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.set().segment(&first.id).is_none() && !names_it(&window));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.set().segment(&first.id).is_some() && names_it(&window));
}
