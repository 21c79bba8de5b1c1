//! Windows with little room: 1280×720 at 200 percent is as small as it gets. Nothing lies on
//! anything else, and all of it can be reached.

use super::*;
use egui::Rect;
use steckbrief::command::{Command, Menu};
use steckbrief::model::Language;
use steckbrief::text::Words;
use steckbrief::ui::View;

/// A window of the sample with as little room as there ever is.
fn small(locale: &str) -> Window {
    let mut window = Window::new(locale, Some("assets/samples/young-fashion.ron".into()));
    window.wait("a document", |app| app.document().is_some());
    window.harness.set_size(egui::vec2(640.0, 360.0));
    window.harness.run_steps(4);
    window
}

impl Window {
    fn button(&self, name: &str) -> Option<Rect> {
        let found = self.harness.query_by_role_and_label(Role::Button, name);
        found.map(|button| button.rect())
    }

    fn is_in_sight(&self, rect: Rect) -> bool {
        let size = self.harness.ctx.content_rect();
        size.contains_rect(rect)
    }
}

#[test]
fn tabs_without_room_stand_in_a_menu_and_the_shown_one_never_does() {
    let mut window = small("de-DE");
    for (name, view) in [
        ("Dokument und Quellen", View::Document),
        ("Entwurfstabelle", View::Draft),
    ] {
        assert_eq!(window.button(name), None, "{name} has no room in the row");
        // By keyboard alone.
        window.focus(Role::Button, "Weitere Ansichten");
        window.press(Modifiers::NONE, Key::Space);
        window.focus(Role::Button, name);
        window.press(Modifiers::NONE, Key::Enter);
        assert_eq!(window.harness.state().view(), view);
        window.harness.run_steps(3);
        let undo = window.button("Rückgängig").unwrap();
        let tab = window.button(name).unwrap();
        assert!(tab.right() <= undo.left() && window.is_in_sight(undo));
        assert!(window.is_in_sight(tab));
    }
}

#[test]
fn the_bar_above_gives_way_and_covers_nothing() {
    for (width, locale) in [(640.0, "de-DE"), (853.0, "de-DE"), (1280.0, "en-GB")] {
        let mut window = small(locale);
        window.harness.set_size(egui::vec2(width, 720.0));
        window.harness.run_steps(4);
        let words = Words::for_locale(locale);
        let named = |command: Command| command.label(&words);
        let menus = Menu::ALL.iter().map(|menu| words.say(menu.key()));
        let others = [named(Command::Palette), named(Command::Export)];
        let all: Vec<Rect> = menus
            .chain(others)
            .map(|name| window.button(&name).unwrap())
            .collect();
        for pair in all.windows(2) {
            assert!(pair[0].right() <= pair[1].left(), "{width}: {pair:?}");
        }
        assert!(window.is_in_sight(all[all.len() - 1]), "{width}");
    }
}

#[test]
fn the_last_command_of_a_long_menu_is_reached_by_keyboard() {
    let mut window = small("en-GB");
    window.click(Role::Button, "View");
    let last = Command::SpeakEnglish.label(&Words::new(Language::En));
    window.focus(Role::Button, &last);
    window.harness.run_steps(8);
    assert!(window.is_in_sight(window.button(&last).unwrap()));
    let last = Command::SpeakGerman.label(&Words::new(Language::En));
    window.focus(Role::Button, &last);
    window.press(Modifiers::NONE, Key::Enter);
    window.hear("Datei");
}

#[test]
fn the_rail_shows_portraits_and_each_says_who_it_is() {
    let mut window = small("en-GB");
    let rail = window.button("Emre, secondary · reviewed").unwrap();
    assert!(rail.right() < 96.0, "{rail:?}");
    window.click(Role::Button, "Emre, secondary · reviewed");
    let name = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Name");
    assert_eq!(name.value().as_deref(), Some("Emre"));
}

#[test]
fn a_card_over_a_low_window_scrolls_to_its_answers() {
    let mut window = small("de-DE");
    window.press(Modifiers::COMMAND, Key::E);
    window.until("the export", |window| window.says("Abbrechen"));
    let inside = |window: &Window, name: &str| {
        let button = window.button(name).unwrap();
        window.is_in_sight(button)
    };
    window.focus(Role::Button, "Abbrechen");
    window.harness.run_steps(8);
    assert!(inside(&window, "Abbrechen"));
}

#[test]
fn what_gets_the_keyboard_comes_into_sight() {
    let mut window = Window::with_sample();
    let name = "Character";
    let head = |window: &Window| {
        let role = Role::DisclosureTriangle;
        window.harness.get_by_role_and_label(role, name).rect()
    };
    assert!(!window.is_in_sight(head(&window)));
    window.focus(Role::DisclosureTriangle, name);
    window.harness.run_steps(4);
    assert!(window.is_in_sight(head(&window)));
}
