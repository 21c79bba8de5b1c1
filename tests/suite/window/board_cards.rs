//! The cards of the map and the fields above them, as far as they take room: long notes, long
//! goals, a caret where somebody pointed.

use super::*;
use steckbrief::model::empathy::Dimension;
use steckbrief::model::field::{Content, Field};

const LONG: &str = "Thinks & feels: Gehöre ich dazu?";

/// A map with a note that is much longer than its card.
fn long_note() -> (Window, String) {
    let mut window = Window::with_map();
    window.click_card(Modifiers::NONE, LONG);
    window.click_card(Modifiers::NONE, LONG);
    window.press(Modifiers::NONE, Key::End);
    window.write(&" und noch mehr".repeat(20));
    window.press(Modifiers::NONE, Key::Escape);
    let name = format!("Thinks & feels: {}", window.notes(Dimension::ThinkFeel)[0]);
    (window, name)
}

#[test]
fn a_long_note_is_cut_until_somebody_turns_to_it() {
    let (mut window, name) = long_note();
    let whole = window.card(&name).height();
    // Escape lets go of it, and so does another card.
    window.click_card(Modifiers::NONE, "Hears: Bruder: „Sieht aus wie alle.“");
    let cut = window.card(&name).height();
    assert!(cut < 120.0 && whole > 2.0 * cut, "{cut} {whole}");
    let beside = window.card("Thinks & feels: Wie bezahle ich das?");
    assert!((beside.height() - cut).abs() < 0.1);
    // Its name is whole all the time, and with the keyboard alone it is seen.
    window.click_card(
        Modifiers::NONE,
        "Thinks & feels: Ist das morgen noch angesagt?",
    );
    window.press(Modifiers::NONE, Key::ArrowLeft);
    assert!(window.is_selected(&name));
    assert!((window.card(&name).height() - whole).abs() < 0.1);
}

#[test]
fn a_click_on_the_text_of_a_card_puts_the_caret_there() {
    let mut window = Window::with_map();
    let card = "Thinks & feels: Alle sehen besser aus als ich – zumindest online.";
    window.click_card(Modifiers::NONE, card);
    // Before the first letter of the first line.
    let corner = window.card(card).left_top() + egui::vec2(10.0, 15.0);
    window.harness.hover_at(corner);
    for pressed in [true, false] {
        window.harness.event(Event::PointerButton {
            pos: corner,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.harness.run_steps(2);
    }
    window.harness.run_steps(3);
    window.write("Fast ");
    let notes = window.notes(Dimension::ThinkFeel);
    assert_eq!(
        notes[3],
        "Fast Alle sehen besser aus als ich – zumindest online."
    );
}

fn goal(window: &Window) -> &str {
    match window.bibi().content(Field::GoalDo) {
        Content::Fact(fact) => &fact.text,
        _ => "",
    }
}

#[test]
fn a_long_goal_goes_on_below_and_moves_the_map_down() {
    let mut window = Window::new("de-DE", Some("assets/samples/young-fashion.ron".into()));
    window.wait("a document", |app| app.document().is_some());
    window.press(Modifiers::COMMAND, Key::Num2);
    let card = "Denkt & fühlt: Gehöre ich dazu?";
    let before = window.card(card).top();
    window.focus(Role::TextInput, "Was ist das Ziel?");
    window.press(Modifiers::COMMAND, Key::End);
    window.write(&" Und das ohne fünf Leute zu fragen.".repeat(4));
    let field = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Was ist das Ziel?")
        .rect();
    assert!(field.height() > 64.0, "{field:?}");
    assert!(window.card(card).top() > before + 32.0);
    assert!(goal(&window).ends_with("zu fragen."));
    // The evidence is changed as that of any other fact.
    let evidence = |window: &Window| match window.bibi().content(Field::GoalDo) {
        Content::Fact(fact) => Some(fact.evidence),
        _ => None,
    };
    let supported = evidence(&window);
    window.press(Modifiers::COMMAND, Key::B);
    assert_ne!(evidence(&window), supported);
}

#[test]
fn the_legend_takes_another_line_rather_than_lie_under_the_zoom() {
    let mut window = Window::with_map();
    window.harness.set_size(egui::vec2(900.0, 700.0));
    window.harness.run_steps(3);
    window.click(Role::DisclosureTriangle, "Colour legend");
    for colour in ["Yellow", "Blue", "Green", "Red"] {
        window.focus(Role::TextInput, &format!("Meaning of {colour}"));
        window.press(Modifiers::COMMAND, Key::A);
        window.write(&format!("{colour} means what was said in interviews"));
    }
    window.click(Role::DisclosureTriangle, "Colour legend");
    let zoom = window
        .harness
        .get_by_role_and_label(Role::Button, "Smaller map")
        .rect();
    for colour in ["Yellow", "Blue", "Green", "Red"] {
        let name = format!("{colour} means what was said in interviews");
        let meaning = window
            .harness
            .get_by_role_and_label(Role::Label, &name)
            .rect();
        assert!(!meaning.intersects(zoom), "{name}: {meaning} {zoom}");
        assert!(window.harness.ctx.content_rect().contains_rect(meaning));
    }
}
