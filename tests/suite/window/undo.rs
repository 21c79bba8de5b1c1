//! What undo says it is about, and what is one step.

use super::*;
use steckbrief::model::empathy::Dimension;

#[test]
fn undo_names_the_field_that_was_typed_in_in_both_languages() {
    for (locale, typed, chosen) in [
        ("en-GB", "Undo: edit Archetype", "Undo: change Status"),
        (
            "de-DE",
            "Rückgängig: Archetyp bearbeiten",
            "Rückgängig: Stand ändern",
        ),
    ] {
        let mut window = Window::with_sample_in(locale);
        let (archetype, status) = if locale == "en-GB" {
            ("Archetype", "Status")
        } else {
            ("Archetyp", "Stand")
        };
        window.focus(Role::TextInput, archetype);
        window.write("!");
        assert!(window.says(typed), "{typed}");
        window.focus(Role::ComboBox, status);
        window.press(Modifiers::NONE, Key::ArrowLeft);
        assert!(window.says(chosen), "{chosen}");
    }
}

#[test]
fn an_empty_entry_or_note_that_came_and_went_is_no_step() {
    let mut window = Window::with_sample();
    window.focus_first("Motivation");
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.says("Undo: add entry to “Motivation”"));
    window.press(Modifiers::NONE, Key::Backspace);
    assert!(!window.is_unsaved() && !window.says("Undo: "));

    window.press(Modifiers::COMMAND, Key::Num2);
    let count = window.bibi().empathy.notes(Dimension::Pain).len();
    window.click(Role::Button, "Pains: Add a note");
    assert_eq!(
        window.bibi().empathy.notes(Dimension::Pain).len(),
        count + 1
    );
    window.press(Modifiers::NONE, Key::Escape);
    window.harness.run_steps(2);
    assert_eq!(window.bibi().empathy.notes(Dimension::Pain).len(), count);
    assert!(!window.is_unsaved() && !window.says("Undo: "));
}
