//! How posters look, saved from one document and loaded into another.

use super::*;
use std::fs;

/// What the palette does with a command of this name.
fn command(window: &mut Window, name: &str) {
    window.press(Modifiers::COMMAND, Key::K);
    window.write(name);
    window.press(Modifiers::NONE, Key::Enter);
}

#[test]
fn a_brand_goes_from_one_document_to_another_by_keyboard_as_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Haus.brand.ron");
    let mut window = Window::with_sample_in("de-DE");
    window.press(Modifiers::COMMAND, Key::Num3);
    window.push(Role::RadioButton, "Bordeaux");
    window.focus(Role::TextInput, "Schrift der Überschriften");
    window.write("Inter");
    let brand = window.set().brand.clone();
    window.answers.give(&path);
    command(&mut window, "Marke speichern");
    window.hear("Die Marke ist in");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("(\n  brand_format: 1,\n  brand: (accent: \"#7a1f3d\""));
    assert!(!text.contains("Bibi"));

    let mut other = Window::with_sample_in("de-DE");
    let before = other.set().clone();
    assert_ne!(before.brand, brand);
    other.answers.give(&path);
    command(&mut other, "Marke laden");
    other.hear("Die Poster sehen nun aus");
    assert_eq!(other.set().brand, brand);
    other.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*other.set(), before);
    assert!(!other.is_unsaved());
}

#[test]
fn a_document_is_no_brand_and_a_brand_no_document() {
    let (_folder, document) = copied();
    let mut window = opened(&document);
    window.press(Modifiers::COMMAND, Key::Num3);
    window.answers.give(&document);
    window.push(Role::Button, "Load brand …");
    window.hear("it is a document, and no brand");
    window.push(Role::Button, "Understood");
    assert!(!window.is_unsaved());

    let brand = document.with_file_name("Look.brand.ron");
    window.answers.give(&brand);
    window.push(Role::Button, "Save brand …");
    window.hear("The brand is saved");
    let before = window.set().clone();
    window.answers.give(&brand);
    window.press(Modifiers::COMMAND, Key::O);
    window.hear("it holds a brand");
    window.push(Role::Button, "Understood");
    assert_eq!(*window.set(), before);
}
