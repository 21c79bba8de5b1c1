//! The workshop: notes are collected, covered, sorted, voted on and grouped, by keyboard.

use super::*;
use steckbrief::model::IdSource;
use steckbrief::model::empathy::Dimension;
use steckbrief::model::statement::Evidence;
use steckbrief::storage::{from_ron, to_ron};
use steckbrief::ui::View;

const MINUTE: Duration = Duration::from_mins(1);

impl Window {
    /// A window in this language with the sample in the workshop, as large as a projector.
    fn with_workshop(locale: &str) -> Self {
        let mut window = Self::new(locale, Some("assets/samples/young-fashion.ron".into()));
        window.wait("a document", |app| app.document().is_some());
        window.harness.set_size(egui::vec2(1_280.0, 720.0));
        window.press(Modifiers::NONE, Key::F5);
        window
    }

    /// Writes a line and takes it.
    fn takes(&mut self, text: &str) {
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

    fn inbox(&self) -> Vec<&str> {
        self.set()
            .inbox
            .iter()
            .map(|note| note.text.as_str())
            .collect()
    }
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
    window.harness.key_press(key);
    let mut told = None;
    for _ in 0..3 {
        window.harness.step();
        let commands = &window.harness.output().viewport_output[&ViewportId::ROOT].commands;
        told = told.or(commands.iter().find_map(|command| match command {
            egui::ViewportCommand::Fullscreen(is_full) => Some(*is_full),
            _ => None,
        }));
    }
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

#[test]
fn the_inbox_is_dealt_with_one_key_each_and_each_is_one_step() {
    let mut window = Window::with_workshop("de-DE");
    let before = window.set().clone();
    window.press(Modifiers::COMMAND, Key::J);
    assert_eq!(window.inbox().len(), 2);
    let first = window.inbox()[0].to_owned();
    let second = window.inbox()[1].to_owned();
    window.press(Modifiers::NONE, Key::Num4);
    assert_eq!(*window.notes(Dimension::SayDo).last().unwrap(), first);
    assert_eq!(window.inbox(), [second.as_str()]);
    // The second goes into the profile, by some letters of a field's name.
    window.press(Modifiers::NONE, Key::Num7);
    window.write("probl");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.bibi().needs.problems.last().unwrap().text, second);
    assert!(window.inbox().is_empty());
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.inbox(), [second.as_str()]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn lines_are_pasted_into_the_inbox_beside_the_map_too() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::J);
    assert_eq!(window.harness.state().view(), View::Map);
    window.focus(Role::TextInput, "New line of the inbox");
    window.paste("[12.11.26, 10:15] Ada: too dear\n[12.11.26, 10:16] Ben: too small");
    let inbox = &window.set().inbox;
    let said: Vec<_> = inbox[2..]
        .iter()
        .map(|note| (&*note.text, &*note.author))
        .collect();
    assert_eq!(said, [("too dear", "Ada"), ("too small", "Ben")]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_unsaved(), "it was one step");
}

#[test]
fn an_unsorted_note_is_found_and_mended_where_it_lies() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::F);
    window.write("Warenkorb voll");
    window.press(Modifiers::NONE, Key::Enter);
    window.press(Modifiers::NONE, Key::Escape);
    window.harness.run_steps(3);
    window.write("!");
    assert!(window.inbox()[0].contains('!'), "{}", window.inbox()[0]);
}

#[test]
fn dots_are_given_until_none_are_left() {
    let mut window = Window::with_workshop("en-GB");
    window.focus(Role::TextInput, "Written by");
    window.write("Ada");
    let card = "Thinks & feels: Steht mir das überhaupt?";
    window.click_card(Modifiers::NONE, card);
    let given = |window: &Window| window.note("Steht mir").votes.get("Ada").copied();
    for nth in 1..=5 {
        window.press(Modifiers::ALT, Key::Plus);
        assert_eq!(given(&window), Some(nth));
    }
    assert!(window.says("0 of 5 dots left"));
    window.press(Modifiers::ALT, Key::Plus);
    assert_eq!(given(&window), Some(5));
    assert!(window.says("No dots left"));
    // On a card plus and minus need nothing held.
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::Minus);
    assert_eq!(given(&window), Some(4));
    // And letters lead back to the line.
    window.takes("so");
    assert_eq!(*window.notes(Dimension::ThinkFeel).last().unwrap(), "so");
}

#[test]
fn most_votes_come_first_in_one_step() {
    let mut window = Window::with_map();
    let before = window.set().clone();
    window.press(Modifiers::COMMAND, Key::K);
    window.write("sort by votes");
    window.press(Modifiers::NONE, Key::Enter);
    let votes = |dimension| {
        let notes = window.bibi().empathy.notes(dimension).iter();
        notes
            .map(steckbrief::model::empathy::Note::vote_count)
            .collect::<Vec<_>>()
    };
    assert_eq!(votes(Dimension::ThinkFeel), [3, 2, 1, 0, 0]);
    for &dimension in Dimension::ALL {
        assert!(votes(dimension).is_sorted_by(|one, next| one >= next));
    }
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn notes_are_grouped_moved_together_and_become_one_entry() {
    let mut window = Window::with_map();
    let before = window.set().clone();
    window.click_card(Modifiers::NONE, "Thinks & feels: Gehöre ich dazu?");
    window.click_card(Modifiers::COMMAND, "Thinks & feels: Wie bezahle ich das?");
    window.press(Modifiers::COMMAND, Key::G);
    assert!(window.says("Group 2 notes"));
    window.write("Doubts");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(
        window.notes(Dimension::ThinkFeel)[..2],
        ["Gehöre ich dazu?", "Wie bezahle ich das?"]
    );
    window.press(Modifiers::NONE, Key::Escape);
    // One of them takes the other along.
    window.focus(Role::ListBoxOption, "Thinks & feels: Wie bezahle ich das?");
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(window.notes(Dimension::ThinkFeel).len(), 3);
    let card = "Hears: Wie bezahle ich das?";
    let menu = |window: &mut Window, item: &str| {
        let card = window
            .harness
            .get_by_role_and_label(Role::ListBoxOption, card);
        card.click_secondary();
        window.harness.run_steps(4);
        window.harness.get_by_label(item).click();
        window.harness.run_steps(4);
    };
    menu(&mut window, "Group into the profile as one entry …");
    window.write("worries");
    window.press(Modifiers::NONE, Key::Enter);
    let entry = window.bibi().needs.worries.last().unwrap();
    let note = window.note("Gehöre");
    assert_eq!((&*entry.text, entry.evidence), ("Doubts", Evidence::Partly));
    assert_eq!(entry.from_note, note.id);
    assert!(
        note.sources
            .iter()
            .all(|source| entry.sources.contains(source))
    );
    window.press(Modifiers::COMMAND, Key::Z);
    menu(&mut window, "Group …");
    window.click(Role::Button, "Dissolve the group");
    assert_eq!(window.note("Gehöre").cluster, "");
    assert_eq!(window.note("Wie bezahle").cluster, "");
    for _ in 0..3 {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*window.set(), before);
}

/// The sample with so many notes on its first map, in a file.
fn crowded(notes: usize) -> (tempfile::TempDir, PathBuf) {
    let text = std::fs::read("assets/samples/young-fashion.ron").unwrap();
    let mut set = from_ron(&text).unwrap().set;
    let mut ids = IdSource::new(3);
    for &dimension in Dimension::ALL {
        let list = set.personas[0].empathy.notes_mut(dimension);
        *list = list.iter().cycle().take(notes / 6).cloned().collect();
        for note in list {
            note.id = ids.fresh();
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.ron");
    std::fs::write(&path, to_ron(&set).unwrap()).unwrap();
    (folder, path)
}

/// Nothing lies on anything else, nor beside the window; cards may lie above or below what is
/// seen of the board, but behind nothing.
fn is_tidy(window: &Window, case: &str) {
    let screen = window.harness.ctx.content_rect();
    let rects = |role: Role| -> Vec<(String, egui::Rect)> {
        let nodes = window.harness.query_all_by_role(role);
        nodes
            .map(|node| {
                (
                    node.accesskit_node().label().unwrap_or_default(),
                    node.rect(),
                )
            })
            .collect()
    };
    let mut controls = rects(Role::TextInput);
    controls.extend(rects(Role::ComboBox));
    controls.extend(
        rects(Role::Button)
            .into_iter()
            .filter(|(name, _)| !name.contains(": ")),
    );
    assert!(controls.len() > 12, "{case}: {}", controls.len());
    for (name, rect) in &controls {
        assert!(
            screen.contains_rect(rect.shrink(0.5)),
            "{case}: {name} {rect}"
        );
    }
    let cards = rects(Role::ListBoxOption);
    for (name, rect) in &cards {
        let is_beside = rect.left() < 0.0 || rect.right() > screen.right();
        assert!(!is_beside, "{case}: {name} {rect}");
    }
    for all in [controls, cards] {
        for (index, (name, one)) in all.iter().enumerate() {
            for (other_name, other) in &all[..index] {
                let both = one.intersect(*other);
                let is_apart = !both.is_positive() || both.area() < 4.0;
                assert!(is_apart, "{case}: {name} {one} on {other_name} {other}");
            }
        }
    }
}

#[test]
fn few_notes_and_many_lie_tidily_on_projectors_and_walls() {
    for notes in [0, 24, 300] {
        let (_folder, path) = crowded(notes);
        let mut window = Window::new("de-DE", Some(path));
        window.wait("a document", |app| app.document().is_some());
        window.press(Modifiers::NONE, Key::F5);
        for size in [(1_280.0, 720.0), (1_024.0, 768.0), (1_920.0, 1_080.0)] {
            window.harness.set_size(size.into());
            window.harness.run_steps(3);
            is_tidy(&window, &format!("{notes} {size:?}"));
            window.press(Modifiers::COMMAND, Key::J);
            window.press(Modifiers::NONE, Key::F4);
            is_tidy(&window, &format!("{notes} {size:?} with inbox and clock"));
            window.press(Modifiers::COMMAND, Key::J);
            window.press(Modifiers::SHIFT, Key::F4);
        }
    }
}

#[test]
fn letters_are_as_large_as_the_notes_leave_room_for() {
    let heights = [6, 24, 300].map(|notes| {
        let (_folder, path) = crowded(notes);
        let mut window = Window::new("en-GB", Some(path));
        window.wait("a document", |app| app.document().is_some());
        window.harness.set_size(egui::vec2(1_280.0, 720.0));
        window.press(Modifiers::NONE, Key::F5);
        let head = window
            .harness
            .get_by_role_and_label(Role::Button, "Hears: Add a note");
        // The button grows with the letters.
        head.rect().height()
    });
    assert!(
        heights.is_sorted_by(|one, next| one + 0.1 >= *next),
        "{heights:?}"
    );
    assert!(heights[0] > 1.2 * heights[2], "{heights:?}");
}
