//! The empathy board by nothing but the keyboard.

use super::*;
use steckbrief::model::empathy::Dimension;

const FIRST: &str = "Denkt & fühlt: Gehöre ich dazu?";

/// The German map, with the keyboard on its first card.
fn at_first_note() -> Window {
    let mut window = Window::with_sample_in("de-DE");
    window.press(Modifiers::COMMAND, Key::Num2);
    for _ in 0..60 {
        window.press(Modifiers::NONE, Key::Tab);
        if is_focused(&window, FIRST) {
            return window;
        }
    }
    panic!("Tab never comes to the first note");
}

fn is_focused(window: &Window, name: &str) -> bool {
    let card = window
        .harness
        .get_by_role_and_label(Role::ListBoxOption, name);
    card.accesskit_node().is_focused()
}

#[test]
fn arrows_go_from_card_to_card_as_they_lie() {
    let mut window = at_first_note();
    for (key, reached) in [
        (
            Key::ArrowRight,
            "Denkt & fühlt: Ist das morgen noch angesagt?",
        ),
        (
            Key::ArrowDown,
            "Hört: Influencerin: neue Kollektion ab Freitag, nur kurz",
        ),
        (
            Key::ArrowRight,
            "Sieht: Instagram und YouTube, täglich vor der Schule",
        ),
        (Key::ArrowDown, "Sieht: Mitschülerinnen im neuen Look"),
        (
            Key::ArrowDown,
            "Sagt & tut: sagt „Marke ist mir egal“, kauft aber nur zwei Marken",
        ),
        (
            Key::ArrowLeft,
            "Sagt & tut: vergleicht zehn Quellen, entscheidet aber in der Gruppe",
        ),
        (Key::ArrowUp, "Hört: Bruder: „Sieht aus wie alle.“"),
        (
            Key::ArrowUp,
            "Hört: Influencerin: neue Kollektion ab Freitag, nur kurz",
        ),
    ] {
        window.press(Modifiers::NONE, key);
        assert!(is_focused(&window, reached), "{reached}");
        assert!(window.is_selected(reached), "{reached}");
    }
}

#[test]
fn notes_are_written_changed_and_taken_away() {
    let mut window = at_first_note();
    let before = window.set().clone();
    // Letters begin at the end of what stands there.
    window.write(" Ja");
    window.write("!");
    assert_eq!(
        window.notes(Dimension::ThinkFeel)[0],
        "Gehöre ich dazu? Ja!"
    );
    window.press(Modifiers::NONE, Key::Enter);
    window.write("Oder nicht?");
    assert_eq!(window.notes(Dimension::ThinkFeel)[1], "Oder nicht?");
    window.press(Modifiers::NONE, Key::Escape);
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.notes(Dimension::ThinkFeel).len(), 5);
    assert!(window.is_selected("Denkt & fühlt: Gehöre ich dazu? Ja!"));
    while window.is_unsaved() {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*window.set(), before);
}

#[test]
fn notes_move_within_their_sector_and_across_its_edge() {
    let mut window = at_first_note();
    window.press(Modifiers::ALT, Key::ArrowRight);
    let notes = window.notes(Dimension::ThinkFeel);
    assert_eq!(
        notes[..2],
        ["Ist das morgen noch angesagt?", "Gehöre ich dazu?"]
    );
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(window.notes(Dimension::Hear)[1], "Gehöre ich dazu?");
    assert!(is_focused(&window, "Hört: Gehöre ich dazu?"));
    assert!(
        window.says("Rückgängig: Notiz nach „Hört“ verschieben")
            || window.notes(Dimension::Hear).len() == 5
    );
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_unsaved());
}

#[test]
fn several_are_selected_with_shift_and_moved_together() {
    let mut window = at_first_note();
    window.press(Modifiers::SHIFT, Key::ArrowRight);
    window.press(Modifiers::SHIFT, Key::ArrowRight);
    window.press(Modifiers::SHIFT, Key::ArrowLeft);
    assert!(window.says("2 Notizen ausgewählt"));
    window.press(Modifiers::ALT, Key::ArrowDown);
    let heard = window.notes(Dimension::Hear).len();
    assert_eq!((heard, window.notes(Dimension::ThinkFeel).len()), (6, 3));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_unsaved(), "it was one step");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.says("ausgewählt"));
}

#[test]
fn a_sector_is_selected_as_a_whole_and_its_texts_are_copied() {
    let mut window = at_first_note();
    window.press(Modifiers::COMMAND, Key::A);
    assert!(window.says("5 Notizen ausgewählt"));
    window.harness.event(Event::Copy);
    window.harness.step();
    let commands = &window.harness.output().platform_output.commands;
    let copied = commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    assert_eq!(
        copied.unwrap(),
        window.notes(Dimension::ThinkFeel).join("\n")
    );
}

#[test]
fn pasted_lines_become_notes_behind_the_card() {
    let mut window = at_first_note();
    window.paste("- eins\n- zwei");
    assert_eq!(window.notes(Dimension::ThinkFeel)[1..3], ["eins", "zwei"]);
    window.press(Modifiers::NONE, Key::Escape);
    window.paste("drei");
    assert_eq!(window.notes(Dimension::ThinkFeel)[3], "drei");
}

#[test]
fn the_menu_opens_by_key_and_gives_the_keyboard_back() {
    let mut window = at_first_note();
    window.press(Modifiers::SHIFT, Key::F10);
    assert!(window.says("In einen anderen Bereich"));
    // Up from the first is the last: delete.
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.notes(Dimension::ThinkFeel).len(), 6, "doubled");
    assert!(!window.says("In einen anderen Bereich"), "it stayed open");
    window.press(Modifiers::SHIFT, Key::F10);
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.says("In einen anderen Bereich"));
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.notes(Dimension::ThinkFeel).len(), 5);
    assert_eq!(window.bibi().empathy.think_feel[0].vote_count(), 3);
    window.press(Modifiers::ALT, Key::Plus);
    assert_eq!(window.bibi().empathy.think_feel[0].vote_count(), 4);
}

#[test]
fn details_open_from_the_menu_where_no_poster_is_shown() {
    let mut window = at_first_note();
    window.press(Modifiers::NONE, Key::F6);
    window.press(Modifiers::NONE, Key::ArrowRight);
    let note = "Denkt & fühlt: Ist das morgen noch angesagt?";
    assert!(!window.says("Ausgewählte Notiz"));
    window.press(Modifiers::SHIFT, Key::F10);
    for _ in 0..3 {
        window.press(Modifiers::NONE, Key::ArrowUp);
    }
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.says("Ausgewählte Notiz"));
    window.focus(Role::TextInput, "Gruppe");
    window.write("Anerkennung");
    assert_eq!(window.note("Ist das").cluster, "Anerkennung");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.says("Ausgewählte Notiz"));
    assert!(is_focused(&window, note));
}
