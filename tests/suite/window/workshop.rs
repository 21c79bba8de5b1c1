//! The workshop: notes are collected, covered, sorted, voted on and grouped, by keyboard.

use super::*;
use steckbrief::model::empathy::Dimension;
use steckbrief::ui::View;

const MINUTE: Duration = Duration::from_mins(1);

impl Window {
    /// A window in this language with the sample in the workshop, as large as a projector.
    pub(super) fn with_workshop(locale: &str) -> Self {
        let mut window = Self::new(locale, Some("assets/samples/young-fashion.ron".into()));
        window.wait("a document", |app| app.document().is_some());
        window.harness.set_size(egui::vec2(1_280.0, 720.0));
        window.press(Modifiers::NONE, Key::F5);
        window
    }

    /// Writes a line and takes it.
    pub(super) fn takes(&mut self, text: &str) {
        self.write(text);
        self.press(Modifiers::NONE, Key::Enter);
    }

    /// Lets time go by.
    fn pass(&mut self, time: Duration) {
        let now = self.harness.ctx.input(|input| input.time);
        self.harness.input_mut().time = Some(now + time.as_secs_f64());
        self.harness.step();
        self.harness.input_mut().time = None;
        self.harness.step();
    }

    fn has_focus(&self, role: Role, name: &str) -> bool {
        let node = self.harness.query_by_role_and_label(role, name);
        node.is_some_and(|node| node.accesskit_node().is_focused())
    }

    pub(super) fn inbox(&self) -> Vec<&str> {
        self.set()
            .inbox
            .iter()
            .map(|note| note.text.as_str())
            .collect()
    }
}

#[test]
fn whoever_types_faster_than_the_window_draws_loses_no_letter() {
    let mut window = Window::with_workshop("en-GB");
    let before = window.notes(Dimension::ThinkFeel).len();
    window.write("too ");
    let enter = |pressed| Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    // All of it comes in one frame.
    window.harness.input_mut().events.extend([
        Event::Text("dear".to_owned()),
        enter(true),
        enter(false),
        Event::Text("too small".to_owned()),
        enter(true),
        enter(false),
        Event::Text("too".to_owned()),
    ]);
    window.harness.run_steps(3);
    let notes = &window.notes(Dimension::ThinkFeel)[before..];
    assert_eq!(notes, ["too dear", "too small"]);
    window.takes(" late");
    assert_eq!(
        *window.notes(Dimension::ThinkFeel).last().unwrap(),
        "too late"
    );
}

#[test]
fn notes_are_collected_by_nothing_but_the_keyboard() {
    let mut window = Window::with_workshop("de-DE");
    assert!(window.has_focus(Role::TextInput, "Neue Notiz: Denkt & fühlt"));
    window.takes("Was kostet das?");
    assert_eq!(window.notes(Dimension::ThinkFeel)[5], "Was kostet das?");
    window.press(Modifiers::ALT, Key::Num2);
    // Some systems write a character with Alt as well.
    assert!(window.has_focus(Role::TextInput, "Neue Notiz: Hört"));
    window.paste("- Tante: „Zu bunt“\n- Onkel schweigt");
    assert_eq!(
        window.notes(Dimension::Hear)[4..],
        ["Tante: „Zu bunt“", "Onkel schweigt"]
    );
    window.press(Modifiers::ALT, Key::Num0);
    window.takes("später");
    assert_eq!(window.inbox()[2..], ["später"]);
    for _ in 0..3 {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert!(!window.is_unsaved());
    assert!(window.has_focus(Role::TextInput, "Neue Notiz: Eingang"));
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.harness.state().view(), View::Profile);
}

/// What the window was told to do with the screen in the frame after this key.
fn fills(window: &mut Window, key: Key) -> Option<bool> {
    window.harness.input_mut().events.push(Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    });
    window.harness.step();
    let commands = &window.harness.output().viewport_output[&ViewportId::ROOT].commands;
    let told = commands.iter().find_map(|command| match command {
        egui::ViewportCommand::Fullscreen(is_full) => Some(*is_full),
        _ => None,
    });
    window.harness.run_steps(2);
    told
}

#[test]
fn the_workshop_fills_the_screen_and_gives_it_back() {
    let mut window = Window::with_map();
    assert_eq!(fills(&mut window, Key::F5), Some(true));
    assert_eq!(fills(&mut window, Key::F3), None);
    assert_eq!(fills(&mut window, Key::F5), Some(false));
    assert_eq!(window.harness.state().view(), View::Map);
}

#[test]
fn whatever_is_clicked_the_line_is_typed_into() {
    let mut window = Window::with_workshop("en-GB");
    window.click_card(Modifiers::NONE, "Hears: Bruder: „Sieht aus wie alle.“");
    assert!(window.is_selected("Hears: Bruder: „Sieht aus wie alle.“"));
    window.takes("one");
    window.click(Role::Button, "Evidence and names");
    window.takes("two");
    window.click(Role::Button, "Sees: Add a note");
    window.takes("three");
    assert_eq!(window.notes(Dimension::ThinkFeel)[5..], ["one", "two"]);
    assert_eq!(window.notes(Dimension::See)[4..], ["three"]);
    // A card that is typed into keeps the keyboard until it is done.
    window.click_card(Modifiers::NONE, "Sees: three");
    window.click_card(Modifiers::NONE, "Sees: three");
    window.takes(" and a half");
    assert_eq!(window.notes(Dimension::See)[4..], ["three and a half"]);
    window.takes("four");
    assert_eq!(window.notes(Dimension::See)[5..], ["four"]);
}

#[test]
fn private_notes_stay_covered_until_they_are_revealed() {
    let mut window = Window::with_workshop("en-GB");
    window.press(Modifiers::NONE, Key::F9);
    window.press(Modifiers::ALT, Key::Num5);
    window.takes("too shy to say");
    window.takes("me too");
    let before = window.set().clone();
    assert_eq!(window.notes(Dimension::Pain).len(), 6);
    // Neither seen nor heard, by whatever name, and not reached.
    assert!(!window.says("shy"));
    let covered = |window: &Window| {
        let backs = window.harness.query_all_by_label("Pains: covered note");
        backs.count()
    };
    assert_eq!(covered(&window), 2);
    window.press(Modifiers::NONE, Key::ArrowUp);
    for _ in 0..20 {
        window.press(Modifiers::NONE, Key::ArrowDown);
        window.press(Modifiers::NONE, Key::ArrowRight);
    }
    assert_eq!(covered(&window), 2);
    // What was there before stays in sight.
    assert!(window.says("Pains: Taschengeld reicht nicht"));
    window.press(Modifiers::NONE, Key::F9);
    assert!(window.says("Pains: too shy to say") && covered(&window) == 0);
    assert_eq!(*window.set(), before, "covering is no edit");
}

#[test]
fn evidence_and_authors_are_hidden_at_a_key() {
    let mut window = Window::with_workshop("en-GB");
    let card = |window: &Window| {
        let role = Role::ListBoxOption;
        let name = "Thinks & feels: Gehöre ich dazu?";
        window.harness.get_by_role_and_label(role, name).value()
    };
    assert_eq!(card(&window).unwrap(), "supported, 3 votes, feels");
    window.press(Modifiers::NONE, Key::F8);
    assert_eq!(card(&window).unwrap(), "3 votes, feels");
}

#[test]
fn the_clock_is_set_held_and_heard_at_its_end() {
    let mut window = Window::with_workshop("en-GB");
    window.focus(Role::TextInput, "Minutes of the clock");
    window.press(Modifiers::COMMAND, Key::A);
    window.write("2");
    window.press(Modifiers::NONE, Key::F4);
    let left = |window: &Window| {
        let clock = window.harness.get_by_role(Role::Timer);
        clock.accesskit_node().label().unwrap()
    };
    assert!(left(&window).starts_with("1:5"), "{}", left(&window));
    window.pass(MINUTE / 2);
    window.press(Modifiers::NONE, Key::F4);
    let held = left(&window);
    assert!(held.starts_with("1:2"), "{held}");
    window.pass(MINUTE);
    assert_eq!(left(&window), held, "it runs on while it is held");
    window.press(Modifiers::NONE, Key::F4);
    window.pass(MINUTE / 2);
    assert!(window.says("Last minute"));
    assert_eq!(window.answers.rung.load(Ordering::Relaxed), 0);
    window.pass(MINUTE);
    assert!(window.says("Time is up"));
    assert_eq!(left(&window), "0:00 left");
    window.pass(MINUTE);
    assert_eq!(window.answers.rung.load(Ordering::Relaxed), 1);
    window.press(Modifiers::SHIFT, Key::F4);
    assert!(!window.says("Time is up"));
}

#[test]
fn questions_are_asked_one_after_the_other() {
    let mut window = Window::with_workshop("de-DE");
    assert!(!window.says("Was raubt ihr den Schlaf?"));
    window.press(Modifiers::NONE, Key::F3);
    assert!(window.says("Was raubt ihr den Schlaf?"));
    window.press(Modifiers::NONE, Key::F3);
    assert!(window.says("Welche Gerüchte kommen an?"));
    window.takes("Nachbarin tuschelt");
    assert_eq!(window.notes(Dimension::Hear)[4], "Nachbarin tuschelt");
    for _ in 0..5 {
        window.press(Modifiers::NONE, Key::F3);
    }
    assert!(!window.says("Was wäre ein guter Ausgang?"));
}
