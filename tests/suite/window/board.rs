//! The empathy board: notes are typed, marked, coloured and taken into the profile.

use super::*;
use steckbrief::model::Id;
use steckbrief::model::empathy::{Aspect, Dimension, Note, NoteColour};
use steckbrief::model::source::Source;
use steckbrief::model::statement::{Evidence, Statement};

impl Window {
    /// A window in English with the map of the sample's first persona.
    pub(super) fn with_map() -> Self {
        let mut window = Self::with_sample();
        window.press(Modifiers::COMMAND, Key::Num2);
        window
    }

    /// The texts of a dimension's notes.
    pub(super) fn notes(&self, dimension: Dimension) -> Vec<&str> {
        let notes = self.bibi().empathy.notes(dimension).iter();
        notes.map(|note| note.text.as_str()).collect()
    }

    /// The note that begins like this, wherever it is.
    pub(super) fn note(&self, beginning: &str) -> &Note {
        let all = Dimension::ALL.iter();
        let mut notes = all.flat_map(|&dimension| self.bibi().empathy.notes(dimension));
        notes.find(|note| note.text.starts_with(beginning)).unwrap()
    }

    /// Where the card of that name is.
    pub(super) fn card(&self, name: &str) -> egui::Rect {
        let card = self
            .harness
            .get_by_role_and_label(Role::ListBoxOption, name);
        card.rect()
    }

    /// Clicks a card with these keys held.
    pub(super) fn click_card(&mut self, modifiers: Modifiers, name: &str) {
        let card = self
            .harness
            .get_by_role_and_label(Role::ListBoxOption, name);
        card.click_modifiers(modifiers);
        self.harness.run_steps(3);
    }

    /// Whether a card is selected.
    pub(super) fn is_selected(&self, name: &str) -> bool {
        let card = self
            .harness
            .get_by_role_and_label(Role::ListBoxOption, name);
        card.accesskit_node().is_selected() == Some(true)
    }

    /// What is heard of a card beside its name.
    fn heard(&self, name: &str) -> String {
        let card = self
            .harness
            .get_by_role_and_label(Role::ListBoxOption, name);
        card.value().unwrap_or_default()
    }

    fn choose(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.harness.run_steps(4);
    }
}

const ASKED: &str = "Thinks & feels: Gehöre ich dazu?";
const RUMOUR: &str = "Hears: Bruder: „Sieht aus wie alle.“";

#[test]
fn a_card_says_its_sector_text_and_marks() {
    let window = Window::with_map();
    assert_eq!(window.heard(ASKED), "supported, 3 votes, feels");
    assert_eq!(window.heard(RUMOUR), "partly supported");
    let head = window
        .harness
        .query_by_role_and_label(Role::Image, "Portrait: Bibi");
    assert!(head.is_some());
    for group in [
        "Thinks & feels",
        "Hears",
        "Sees",
        "Says & does",
        "Pains",
        "Gains",
    ] {
        let group = window.harness.query_by_role_and_label(Role::Group, group);
        assert!(group.is_some(), "{group:?}");
    }
}

#[test]
fn a_second_click_types_and_escape_goes_back_to_the_card() {
    let mut window = Window::with_map();
    window.click_card(Modifiers::NONE, ASKED);
    assert!(window.is_selected(ASKED));
    window.click_card(Modifiers::NONE, ASKED);
    window.write(" Wirklich?");
    assert_eq!(
        window.notes(Dimension::ThinkFeel)[0],
        "Gehöre ich dazu? Wirklich?"
    );
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.is_selected("Thinks & feels: Gehöre ich dazu? Wirklich?"));
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.notes(Dimension::ThinkFeel).len(), 4);
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.notes(Dimension::ThinkFeel)[0], "Gehöre ich dazu?");
    assert!(!window.is_unsaved());
}

#[test]
fn the_guiding_question_asks_for_a_note_and_an_empty_one_does_not_stay() {
    let mut window = Window::with_map();
    window.click_card(Modifiers::NONE, RUMOUR);
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.notes(Dimension::Hear).len(), 3);
    window.click(Role::Button, "Hears: Whose advice counts?");
    assert_eq!(window.notes(Dimension::Hear).len(), 4);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(
        window.notes(Dimension::Hear).len(),
        3,
        "a note without words stayed"
    );
    window.click(Role::Button, "Hears: Whose advice counts?");
    window.write("Tante");
    window.press(Modifiers::NONE, Key::Enter);
    window.write("Onkel");
    // A click elsewhere ends it.
    window.click_card(Modifiers::NONE, ASKED);
    assert_eq!(window.notes(Dimension::Hear)[3..], ["Tante", "Onkel"]);
}

#[test]
fn a_double_click_on_empty_ground_adds_a_note() {
    let mut window = Window::with_map();
    let below = window
        .card("Says & does: verkauft Getragenes weiter")
        .center_bottom();
    let ground = below + egui::vec2(0.0, 6.0);
    window.harness.hover_at(ground);
    window.harness.step();
    // Faster than any frame: all four in one.
    for pressed in [true, false, true, false] {
        let event = Event::PointerButton {
            pos: ground,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        window.harness.input_mut().events.push(event);
    }
    window.harness.run_steps(3);
    window.write("neu");
    assert_eq!(window.notes(Dimension::SayDo)[5], "neu");
}

#[test]
fn the_menu_takes_a_pain_into_the_profile_and_the_card_leads_there() {
    let mut window = Window::with_map();
    let pain = "Pains: zu große Auswahl, sie bricht ab";
    window
        .harness
        .get_by_role_and_label(Role::ListBoxOption, pain)
        .click_secondary();
    window.harness.run_steps(4);
    window.choose("Take into the profile");
    window.choose("Worries and fears");
    let entry = window.bibi().needs.worries.last().unwrap().clone();
    let note = window.note("zu große Auswahl");
    assert_eq!((&entry.text, &entry.from_note), (&note.text, &note.id));
    assert_eq!(
        (entry.evidence, &entry.sources),
        (Evidence::Supported, &note.sources)
    );
    assert!(
        window.heard(pain).ends_with("taken into the profile"),
        "{}",
        window.heard(pain)
    );
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.heard(pain), "supported, 2 votes");
}

#[test]
fn details_change_all_selected_notes_in_one_step() {
    let mut window = Window::with_map();
    let before = window.set().clone();
    window.click_card(Modifiers::NONE, ASKED);
    window.click_card(Modifiers::COMMAND, RUMOUR);
    assert!(window.says("2 notes selected"));
    window.click(Role::RadioButton, "assumption");
    let evidence =
        |window: &Window| ["Gehöre ich dazu?", "Bruder"].map(|text| window.note(text).evidence);
    assert_eq!(evidence(&window), [Evidence::Assumption; 2]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
    window.click(Role::RadioButton, "Red");
    assert_eq!(window.note("Bruder").colour, Some(NoteColour::Red));
    assert_eq!(window.note("Gehöre").colour, Some(NoteColour::Red));
    window.click(Role::Button, "One vote more");
    assert_eq!(window.note("Bruder").vote_count(), 1);
    assert_eq!(window.note("Gehöre").vote_count(), 4);
    window.focus(Role::TextInput, "Written by");
    window.write("Svenja");
    window.write(" K.");
    assert_eq!(window.note("Bruder").author, "Svenja K.");
    assert_eq!(window.note("Gehöre").author, "Svenja K.");
    for _ in 0..3 {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*window.set(), before);
}

fn unlinked(window: &Window) -> &Source {
    let known = &window.note("Gehöre").sources;
    let mut sources = window.set().sources.iter();
    sources.find(|source| !known.contains(&source.id)).unwrap()
}

#[test]
fn a_half_and_a_source_are_given_in_the_details() {
    let mut window = Window::with_map();
    window.click_card(Modifiers::NONE, ASKED);
    window.click(Role::Button, "thinks");
    assert_eq!(window.note("Gehöre").aspect, Some(Aspect::Think));
    let source: &Source = unlinked(&window);
    let (id, title): (Id, String) = (source.id.clone(), source.title.clone());
    window.click(Role::Button, "Link sources");
    window.choose(&title);
    assert!(window.note("Gehöre").stated().sources.contains(&id));
}

#[test]
fn colours_mean_what_the_document_says() {
    let mut window = Window::with_sample_in("de-DE");
    window.press(Modifiers::COMMAND, Key::Num2);
    window.click(Role::DisclosureTriangle, "Farblegende");
    window.focus(Role::TextInput, "Bedeutung von Blau");
    window.press(Modifiers::COMMAND, Key::A);
    window.write("aus Interviews");
    assert_eq!(window.set().meaning(NoteColour::Blue), "aus Interviews");
    window.click(Role::DisclosureTriangle, "Farblegende");
    assert!(window.says("aus Interviews"));
    window.click_card(Modifiers::NONE, "Denkt & fühlt: Gehöre ich dazu?");
    window.click(Role::RadioButton, "aus Interviews (Blau)");
    assert_eq!(window.note("Gehöre").colour, Some(NoteColour::Blue));
}

#[test]
fn the_board_grows_and_shrinks_and_goes_back_to_its_usual_size() {
    let mut window = Window::with_map();
    let usual = window.card(ASKED);
    for _ in 0..4 {
        window.click(Role::Button, "Larger map");
    }
    let larger = window.card(ASKED);
    assert!(larger.height() > usual.height(), "{larger:?} {usual:?}");
    window.click(Role::Button, "Usual size of the map: 145 %");
    assert_eq!(window.card(ASKED), usual);
    for _ in 0..9 {
        window.click(Role::Button, "Smaller map");
    }
    assert!(window.says("50 %"));
}

#[test]
fn profile_and_map_stand_side_by_side() {
    let mut window = Window::with_sample();
    window.harness.set_size(egui::vec2(1600.0, 900.0));
    window.press(Modifiers::COMMAND, Key::Num5);
    let name = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Name")
        .rect();
    assert!(name.right() < window.card(ASKED).left());
    window.focus(Role::TextInput, "Name");
    window.press(Modifiers::NONE, Key::End);
    window.write("!");
    window.click_card(Modifiers::NONE, ASKED);
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.bibi().name, "Bibi!");
    assert_eq!(window.notes(Dimension::ThinkFeel).len(), 4);
}
