//! Commands from keys, menus and the palette, in both languages.

use super::*;
use steckbrief::command::{Command, Menu};
use steckbrief::model::Language;
use steckbrief::text::Words;

#[test]
fn the_palette_finds_and_does_a_command() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::K);
    window.write("dupl pers");
    window.press(Modifiers::NONE, Key::Enter);
    let names: Vec<&str> = window
        .set()
        .personas
        .iter()
        .map(|persona| persona.name.as_str())
        .collect();
    assert_eq!(names, ["Bibi", "Bibi", "Emre", "Lene", "Dominik"]);
}

#[test]
fn every_command_stands_in_its_menu_under_its_name() {
    let mut window = Window::with_sample();
    let words = Words::new(Language::En);
    for &menu in Menu::ALL {
        window.click(Role::Button, &words.say(menu.key()));
        for command in menu.blocks().iter().flat_map(|block| block.iter()) {
            let label = command.label(&words);
            assert!(window.says(&label), "{menu:?} {label}");
        }
        window.press(Modifiers::NONE, Key::Escape);
    }
}

#[test]
fn the_interface_changes_its_language_at_once() {
    let mut window = Window::with_sample();
    assert!(window.says("Demographics"));
    window.press(Modifiers::COMMAND, Key::K);
    window.write(&Command::SpeakGerman.label(&Words::new(Language::En)));
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.says("Demografie") && !window.says("Demographics"));
}

#[test]
fn personas_are_added_moved_and_deleted_and_all_of_it_is_undone() {
    let mut window = Window::with_sample();
    let before = window.set().clone();
    let both = Modifiers::COMMAND | Modifiers::SHIFT;
    window.press(both, Key::N);
    window.write("Neu");
    window.press(both, Key::ArrowUp);
    assert_eq!(window.set().personas[0].name, "Neu");
    window.press(Modifiers::COMMAND, Key::K);
    window.write("Delete persona");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(*window.set(), before);
    for _ in 0..4 {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*window.set(), before);
    assert!(!window.is_unsaved());
}
