//! The draft table: typed like a spreadsheet, over the same personas as the form.

use super::*;
use steckbrief::model::Id;
use steckbrief::model::lines::joined;

fn at_table(locale: &str) -> Window {
    let mut window = Window::with_sample_in(locale);
    window.press(Modifiers::COMMAND, Key::Num4);
    window
}

fn wishes(window: &Window) -> (String, Vec<Id>) {
    let needs = &window.bibi().needs.needs;
    let ids = needs.iter().map(|entry| entry.id.clone()).collect();
    (joined(needs), ids)
}

#[test]
fn cells_are_chosen_and_typed_in_by_keyboard_alone() {
    let mut window = at_table("de-DE");
    window.focus(Role::Cell, "Bibi, Alter");
    // A letter begins to type, Enter goes down, Tab to the right.
    window.write("!");
    window.write("?");
    let age = |window: &Window| window.bibi().facts.demographics.age.text.clone();
    assert!(age(&window).ends_with("Jahre!?"), "{}", age(&window));
    window.press(Modifiers::NONE, Key::Enter);
    window.write(" (noch)");
    let facts = &window.bibi().facts.demographics;
    assert_eq!(facts.marital_status.text, "ledig (noch)");
    window.press(Modifiers::NONE, Key::Tab);
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::F2);
    window.write("#");
    let emre = &window.set().personas[1].facts.demographics;
    assert!(emre.age.text.ends_with('#'), "{}", emre.age.text);
    for _ in 0..3 {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert!(!window.is_unsaved());
}

#[test]
fn keys_that_come_in_one_frame_are_done_one_after_the_other() {
    let mut window = at_table("en-GB");
    window.focus(Role::Cell, "Bibi, Gender");
    let key = |key| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let text = |text: &str| Event::Text(text.to_owned());
    for event in [
        key(Key::ArrowDown),
        key(Key::ArrowDown),
        key(Key::ArrowUp),
        text("a"),
        key(Key::Enter),
        text("b"),
        key(Key::Tab),
        text("c"),
    ] {
        window.harness.input_mut().events.push(event);
    }
    window.harness.run_steps(6);
    let facts = |index: usize| &window.set().personas[index].facts.demographics;
    assert!(facts(0).age.text.ends_with("Jahrea"));
    assert_eq!(facts(0).marital_status.text, "ledigb");
    assert!(facts(1).marital_status.text.ends_with("Beziehungc"));
}

#[test]
fn each_line_of_a_cell_is_an_entry_and_lines_that_stay_keep_theirs() {
    let mut window = at_table("en-GB");
    let (text, ids) = wishes(&window);
    window.focus(Role::Cell, "Bibi, Needs");
    window.press(Modifiers::NONE, Key::Enter);
    window.press(Modifiers::NONE, Key::Enter);
    window.write("mehr Zeit");
    let (now, new) = wishes(&window);
    assert_eq!(now, format!("{text}\nmehr Zeit"));
    assert_eq!(new[..ids.len()], ids);
    // A line begun and left empty is no entry.
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.bibi().needs.needs.len(), ids.len() + 2);
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(wishes(&window), (now, new));
}

#[test]
fn a_block_from_a_spreadsheet_fills_cells_and_adds_personas() {
    let mut window = at_table("en-GB");
    let before = window.set().clone();
    window.focus(Role::Cell, "Dominik, Name");
    window.paste("Dora\tKim\nweiblich\tdivers\n45\t\"Mitte\n50\"\n");
    let personas = &window.set().personas;
    let names: Vec<&str> = personas.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Bibi", "Emre", "Lene", "Dora", "Kim"]);
    let of_kim = &personas[4].facts.demographics;
    assert_eq!(
        (of_kim.gender.text.as_str(), of_kim.age.text.as_str()),
        ("divers", "Mitte 50")
    );
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn a_cell_is_cleared_and_a_persona_begun() {
    let mut window = at_table("en-GB");
    window.focus(Role::Cell, "Bibi, Age");
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.bibi().facts.demographics.age.text, "");
    let adds = window
        .harness
        .query_all_by_role_and_label(Role::Button, "New persona");
    adds.last().unwrap().click();
    window.harness.run_steps(4);
    window.write("Neu");
    assert_eq!(window.set().personas.last().unwrap().name, "Neu");
}
