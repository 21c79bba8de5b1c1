//! Commands from keys, menus and the palette, in both languages.

use super::*;
use steckbrief::command::{Command, Menu};
use steckbrief::model::Language;
use steckbrief::storage;
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

/// What the persona shown is on the clipboard.
fn copied(window: &mut Window) -> String {
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    assert!(window.says("on the clipboard"));
    storage::persona_text(window.set(), window.bibi()).unwrap()
}

#[test]
fn a_persona_goes_through_the_clipboard_with_what_it_rests_on() {
    let mut here = Window::with_sample();
    let text = copied(&mut here);
    let bibi = here.bibi().clone();
    let rests_on = |persona: &Persona| persona.psychographics.motivation[0].sources.clone();

    let mut there = Window::new("de-DE", Some("assets/samples/b2b-machines.ron".into()));
    there.wait("a document", |app| app.document().is_some());
    there.paste(&text);
    assert_eq!(there.set().personas[1], bibi);
    for source in rests_on(&bibi) {
        assert_eq!(there.set().source(&source), here.set().source(&source));
    }
    assert!(there.set().images.contains_key(&bibi.portrait.image));
    there.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(there.set().personas.len(), there.set().active().count());
    assert!(there.set().personas.iter().all(|one| one.name != "Bibi"));

    // Pasted where it comes from, it is another persona that rests on the same.
    here.paste(&text);
    let copy = &here.set().personas[1];
    assert!(copy.name == bibi.name && copy.id != bibi.id);
    assert_eq!(rests_on(copy), rests_on(&bibi));
    let ids = |persona: &Persona| persona.psychographics.motivation[0].id.clone();
    assert_ne!(ids(copy), ids(&bibi));
}

#[test]
fn keys_are_called_as_on_the_readers_keyboard() {
    for (locale, key) in [("en-GB", "Ctrl+K"), ("de-DE", "Strg+K")] {
        let file = "assets/samples/young-fashion.ron";
        let mut window = Window::new(locale, Some(file.into()));
        window.wait("a document", |app| app.document().is_some());
        window.press(Modifiers::NONE, Key::F1);
        assert!(window.says(key), "{key}");
    }
}

fn names(window: &Window) -> Vec<&str> {
    let personas = window.set().personas.iter();
    personas.map(|persona| persona.name.as_str()).collect()
}

/// Drags the card of a persona to the lower edge of another's.
fn drag_below(window: &mut Window, name: &str, other: &str) {
    let card = |window: &Window, name: &str| {
        let found = window.harness.query_all_by_label_contains(name);
        found.map(|node| node.rect()).next().unwrap()
    };
    let (from, to) = (card(window, name).center(), card(window, other));
    let to = to.center_bottom() - egui::vec2(0.0, 6.0);
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.harness.hover_at(from);
    window.harness.event(button(from, true));
    window.harness.run_steps(2);
    for step in 1..=5_u8 {
        window
            .harness
            .hover_at(from + (to - from) * f32::from(step) / 5.0);
        window.harness.step();
    }
    window.harness.event(button(to, false));
    window.harness.run_steps(3);
}

#[test]
fn personas_are_dragged_into_another_order() {
    let mut window = Window::with_sample();
    drag_below(&mut window, "Bibi, ", "Lene, ");
    assert_eq!(names(&window), ["Emre", "Lene", "Bibi", "Dominik"]);
    drag_below(&mut window, "Dominik, ", "Emre, ");
    assert_eq!(names(&window), ["Emre", "Dominik", "Lene", "Bibi"]);
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_unsaved());
}

#[test]
fn many_personas_are_filtered_and_archived_ones_say_so() {
    let mut window = Window::with_sample();
    assert!(!window.says("Filter personas"));
    for _ in 0..5 {
        window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    }
    window.focus(Role::TextInput, "Filter personas");
    window.write("emre");
    assert!(window.says("Emre, ") && !window.says("Lene, "));
    window.press(Modifiers::COMMAND, Key::A);
    window.press(Modifiers::NONE, Key::Delete);
    window.press(Modifiers::COMMAND, Key::K);
    window.write("archive");
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.says("Bibi, archived"));
}

#[test]
fn the_palette_is_walked_through_with_arrows_and_gives_the_keyboard_back() {
    let mut window = Window::with_sample();
    window.focus(Role::TextInput, "Name");
    window.press(Modifiers::NONE, Key::End);
    window.press(Modifiers::COMMAND, Key::K);
    window.write("persona");
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(names(&window), ["Bibi", "Bibi", "Emre", "Lene", "Dominik"]);
    window.press(Modifiers::COMMAND, Key::Z);

    window.focus(Role::TextInput, "Archetype");
    window.press(Modifiers::NONE, Key::End);
    window.press(Modifiers::COMMAND, Key::K);
    window.press(Modifiers::NONE, Key::Escape);
    window.harness.run_steps(4);
    window.write("!");
    assert!(window.bibi().archetype.ends_with('!'));
}

#[test]
fn undo_leads_back_to_what_it_changed() {
    let mut window = Window::with_sample();
    window.focus(Role::TextInput, "Archetype");
    window.write("x");
    window.press(Modifiers::COMMAND, Key::Num3);
    let shows_it = |window: &Window| {
        let field = (Role::TextInput, "Archetype");
        let found = window.harness.query_by_role_and_label(field.0, field.1);
        found.is_some()
    };
    assert!(!shows_it(&window) && window.says("Undo: edit Archetype"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(shows_it(&window) && !window.is_unsaved());
}

#[test]
fn the_palette_knows_other_words_in_any_order_and_with_any_umlaut() {
    let file = "assets/samples/young-fashion.ron";
    let mut window = Window::new("de-DE", Some(file.into()));
    window.wait("a document", |app| app.document().is_some());
    for typed in ["loeschen persona", "pers loschen", "Entfernen"] {
        let before = window.set().personas.len();
        window.press(Modifiers::COMMAND, Key::K);
        window.write(typed);
        window.press(Modifiers::NONE, Key::Enter);
        assert_eq!(window.set().personas.len(), before - 1, "{typed}");
    }
    window.press(Modifiers::COMMAND, Key::K);
    window.write("drucken");
    let field = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Befehl suchen");
    let found = field.accesskit_node().description().unwrap_or_default();
    assert_eq!(found, "Exportieren …");
}

#[test]
fn the_list_of_keys_has_those_of_lists_and_of_the_map() {
    let mut window = Window::with_sample();
    window.press(Modifiers::NONE, Key::F1);
    for says in ["In lists", "On the map", "Alt+Arrow", "Select all cards"] {
        assert!(window.says(says), "{says}");
    }
}

#[test]
fn only_the_first_persona_of_a_set_is_primary_and_those_without_a_name_are_told_apart() {
    use steckbrief::model::persona::PersonaRole;
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    assert_eq!(window.set().personas[1].role, PersonaRole::Secondary);
    assert!(window.says("Unnamed persona, secondary"));
    window.focus(Role::TextInput, "Archetype");
    window.write("The sceptic");
    assert!(window.says("The sceptic, secondary"));
}
