//! The empathy board by pointer: notes are dragged to where they belong, alone and together.

use super::*;
use egui::{Pos2, vec2};
use steckbrief::model::empathy::Dimension;

const FIRST: &str = "Thinks & feels: Gehöre ich dazu?";
const SECOND: &str = "Thinks & feels: Ist das morgen noch angesagt?";
const EARS: &str = "Hears: „Das trägt gerade jede“, sagen die Freundinnen";

impl Window {
    fn drag(&mut self, from: Pos2, to: Pos2) {
        self.hold(from, to);
        self.harness.drop_at(to);
        self.harness.run_steps(3);
    }

    /// Drags and does not let go.
    fn hold(&mut self, from: Pos2, to: Pos2) {
        self.harness.hover_at(from);
        self.harness.step();
        self.harness.drag_at(from);
        self.harness.step();
        for part in [0.1, 0.5, 1.0] {
            self.harness.hover_at(from.lerp(to, part));
            self.harness.step();
        }
    }
}

#[test]
fn a_note_is_dragged_to_another_sector_and_lies_where_it_was_let_go() {
    let mut window = Window::with_map();
    let (from, to) = (window.card(FIRST), window.card(EARS));
    window.drag(from.center(), to.right_center() - vec2(6.0, 0.0));
    assert_eq!(window.notes(Dimension::Hear)[1], "Gehöre ich dazu?");
    assert!(window.is_selected("Hears: Gehöre ich dazu?"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_unsaved());
}

#[test]
fn a_note_is_dragged_within_its_sector() {
    let mut window = Window::with_map();
    let (from, to) = (window.card(FIRST), window.card(SECOND));
    window.drag(from.center(), to.right_center() - vec2(6.0, 0.0));
    let notes = window.notes(Dimension::ThinkFeel);
    assert_eq!(
        notes[..2],
        ["Ist das morgen noch angesagt?", "Gehöre ich dazu?"]
    );
}

#[test]
fn selected_notes_are_dragged_together_and_keep_their_order() {
    let mut window = Window::with_map();
    window.click_card(Modifiers::NONE, SECOND);
    window.click_card(Modifiers::SHIFT, FIRST);
    let (from, to) = (window.card(SECOND), window.card(EARS));
    window.drag(from.center(), to.left_center() + vec2(6.0, 0.0));
    let notes = window.notes(Dimension::Hear);
    assert_eq!(
        notes[..2],
        ["Gehöre ich dazu?", "Ist das morgen noch angesagt?"]
    );
    assert_eq!(window.notes(Dimension::ThinkFeel).len(), 3);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_unsaved(), "it was one step");
}

#[test]
fn escape_puts_a_dragged_note_back() {
    let mut window = Window::with_map();
    let (from, to) = (window.card(FIRST).center(), window.card(EARS).center());
    window.hold(from, to);
    window.press(Modifiers::NONE, Key::Escape);
    window.harness.drop_at(to);
    window.harness.run_steps(3);
    assert!(!window.is_unsaved());
    assert_eq!(window.notes(Dimension::ThinkFeel)[0], "Gehöre ich dazu?");
}

#[test]
fn a_frame_drawn_on_the_ground_selects_what_it_touches() {
    let mut window = Window::with_map();
    let (first, second) = (window.card(FIRST), window.card(SECOND));
    let ground = first.left_bottom() + vec2(-8.0, 5.0);
    window.drag(ground, second.center());
    assert!(window.says("2 notes selected"));
    assert!(window.is_selected(FIRST) && window.is_selected(SECOND));
}

#[test]
fn the_mark_of_a_card_is_set_by_a_click_on_it() {
    let mut window = Window::with_map();
    let dot = window.card(FIRST).left_bottom() + vec2(15.0, -12.0);
    window.harness.hover_at(dot);
    window.harness.step();
    window.harness.drag_at(dot);
    window.harness.drop_at(dot);
    window.harness.run_steps(3);
    let evidence = window.bibi().empathy.think_feel[0].evidence;
    assert_eq!(evidence.key(), "assumption");
}

#[test]
fn a_note_of_the_inbox_is_dragged_to_where_it_belongs_and_escape_puts_it_back() {
    for is_workshop in [false, true] {
        let mut window = if is_workshop {
            Window::with_workshop("en-GB")
        } else {
            Window::with_map()
        };
        window.press(Modifiers::COMMAND, Key::J);
        let unsorted = window.inbox()[0].to_owned();
        let (from, to) = (window.card(&unsorted), window.card(EARS));
        let goal = to.right_center() - vec2(6.0, 0.0);
        window.hold(from.center(), goal);
        window.press(Modifiers::NONE, Key::Escape);
        window.harness.drop_at(goal);
        window.harness.run_steps(3);
        assert_eq!(window.inbox().len(), 2);
        assert!(!window.is_unsaved(), "given up in the hand");
        let (from, to) = (window.card(&unsorted), window.card(EARS));
        window.drag(from.center(), to.right_center() - vec2(6.0, 0.0));
        assert_eq!(window.notes(Dimension::Hear)[1], unsorted, "{is_workshop}");
        assert_eq!(window.inbox().len(), 1);
        // Beside the board nothing is let go.
        let rest = window.inbox()[0].to_owned();
        let from = window.card(&rest);
        window.drag(from.center(), from.center() + vec2(0.0, 40.0));
        assert_eq!(window.inbox(), [rest.as_str()]);
        window.press(Modifiers::COMMAND, Key::Z);
        assert_eq!(window.inbox().len(), 2);
        assert!(!window.is_unsaved());
    }
}
