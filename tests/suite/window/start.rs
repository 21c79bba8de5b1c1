//! How a document begins: from the welcome view, from a template, remembered.

use super::*;
use steckbrief::model::field::{Field, Group};
use steckbrief::model::persona_set::Market;
use steckbrief::storage;

#[test]
fn a_new_document_is_asked_what_it_is_for_by_keyboard_and_in_german() {
    let mut window = Window::new("de-DE", None);
    window.harness.run_steps(3);
    // The first card has the keyboard; the second is one further.
    window.press(Modifiers::NONE, Key::Tab);
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.says("Neues Dokument"));
    window.write("Messe vorbereiten");
    for _ in 0..4 {
        window.press(Modifiers::NONE, Key::Tab);
    }
    window.write("Werke\n\n  Handwerk ");
    window.press(Modifiers::COMMAND, Key::Enter);
    let set = window.set().clone();
    assert_eq!(set.objective, "Messe vorbereiten");
    assert_eq!(set.market, Market::Businesses);
    let segments: Vec<&str> = set.segments.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(segments, ["Werke", "Handwerk"]);
    let of: Vec<_> = set.personas.iter().map(|one| one.segment.clone()).collect();
    assert_eq!(of, [set.segments[0].id.clone(), set.segments[1].id.clone()]);
    assert!(!set.sections.shows(Field::HouseholdSize));
    assert!(window.is_unsaved());
    // The keyboard is in the first field.
    window.write("Ada");
    assert_eq!(window.bibi().name, "Ada");
}

#[test]
fn the_questions_are_skipped_or_the_document_is_not_begun() {
    let mut window = Window::new("en-GB", None);
    window.click(Role::Button, "Draft table");
    window.click(Role::Button, "Cancel");
    assert!(window.harness.state().document().is_none());
    window.click(Role::Button, "Draft table");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.harness.state().document().is_none());
    window.click(Role::Button, "Draft table");
    window.click(Role::Button, "Skip");
    assert_eq!(window.set().personas.len(), 3);
    assert!(!window.set().sections.shows(Field::Residence));
    assert!(
        !window.is_unsaved() && close(&mut window),
        "nothing to lose"
    );
}

#[test]
fn what_was_typed_for_a_new_document_is_not_lost_by_escape_in_german() {
    let mut window = Window::new("de-DE", None);
    window.click(Role::Button, "Privatkunden");
    window.write("Messe");
    for key in [Key::Escape, Key::Escape] {
        // Asked once, and back to the questions by the same key.
        window.press(Modifiers::NONE, key);
    }
    assert!(!window.says("ginge verloren"));
    assert!(!close(&mut window), "it closed without a question");
    assert!(window.says("ginge verloren"));
    window.click(Role::Button, "Weiter ausfüllen");
    window.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.set().objective, "Messe");

    window.press(Modifiers::COMMAND, Key::S);
    let mut window = Window::new("de-DE", None);
    window.click(Role::Button, "Privatkunden");
    window.write("Messe");
    window.click(Role::Button, "Überspringen");
    window.click(Role::Button, "Verwerfen");
    assert_eq!(window.set().objective, "");
    assert!(close(&mut window), "nothing to lose");
}

#[test]
fn who_sells_to_both_is_asked_about_companies() {
    let mut window = Window::new("en-GB", None);
    window.click(Role::Button, "Consumers");
    window.click(Role::RadioButton, "Both");
    window.click(Role::Button, "Create");
    assert_eq!(window.set().market, Market::Both);
    assert!(
        window
            .set()
            .sections
            .shown()
            .any(|group| group == Group::Business)
    );
}

#[test]
fn a_sample_and_a_file_as_template_have_no_file() {
    let (_folder, path) = copied();
    let mut window = Window::new("en-GB", None);
    window.answers.give(&path);
    window.click(Role::Button, "Own template …");
    window.wait("a document", |app| app.document().is_some());
    rename(&mut window, "Ada");
    let saved = path.with_file_name("new.ron");
    window.answers.give(&saved);
    window.save();
    let name = |path: &Path| {
        storage::open(path).unwrap().loaded.set.personas[0]
            .name
            .clone()
    };
    assert_eq!(
        (name(&path).as_str(), name(&saved).as_str()),
        ("Bibi", "Ada")
    );
}

#[test]
fn every_sample_opens() {
    for (sample, title) in [
        ("Young Fashion", "Young Fashion 2026"),
        ("End-of-line packaging", "End-of-line packaging 2027"),
    ] {
        let mut window = Window::new("en-GB", None);
        window.click(Role::Button, sample);
        assert_eq!(window.set().title, title);
        assert!(
            !window.is_unsaved(),
            "{sample} {:?}",
            window.harness.state().document().unwrap().undoable()
        );
        assert!(close(&mut window), "nothing to lose");
    }
}

#[test]
fn looks_and_recent_files_are_remembered() {
    let (folder, path) = copied();
    let machine = Machine::in_folder(folder.path());
    let mut window = Window::on(&machine, "en-GB", Some(path.clone()));
    window.wait("a document", |app| app.document().is_some());
    for command in ["Deutsch", "Dark", "Poster"] {
        window.press(Modifiers::COMMAND, Key::K);
        window.write(command);
        window.press(Modifiers::NONE, Key::Enter);
    }
    window.press(Modifiers::COMMAND, Key::Plus);
    let settings = folder.path().join("settings/settings.ron");
    window.until("settings", |_| {
        std::fs::read_to_string(&settings).is_ok_and(|text| text.contains("zoom_percent: 110"))
    });
    drop(window);
    let mut window = Window::on(&machine, "en-GB", None);
    window.harness.run_steps(3);
    assert!(window.says("Zuletzt geöffnet"));
    let context = window.harness.ctx.clone();
    assert_eq!(context.theme(), egui::Theme::Dark);
    assert!((context.zoom_factor() - 1.1).abs() < 0.001);
    let recent = format!("Überblick 1.ron, {}", folder.path().display());
    window.click(Role::Button, &recent);
    window.wait("a document", |app| app.document().is_some());
    assert!(!window.says("Poster entsteht"));
}

#[test]
fn a_recent_file_that_is_gone_can_be_taken_from_the_list() {
    let (folder, path) = copied();
    let machine = Machine::in_folder(folder.path());
    drop({
        let mut window = Window::on(&machine, "en-GB", Some(path.clone()));
        window.wait("a document", |app| app.document().is_some());
        assert!(close(&mut window));
        window
    });
    std::fs::remove_file(&path).unwrap();
    let mut window = Window::on(&machine, "en-GB", None);
    let recent = format!("Überblick 1.ron, {}", folder.path().display());
    window.click(Role::Button, &recent);
    window.until("a question", |window| window.says("not there any more"));
    window.click(Role::Button, "Remove from the list");
    assert!(!window.says("Überblick 1.ron"));
}

#[test]
fn damaged_settings_are_said_and_kept_aside() {
    let folder = tempfile::tempdir().unwrap();
    let machine = Machine::in_folder(folder.path());
    let settings = folder.path().join("settings");
    std::fs::create_dir(&settings).unwrap();
    std::fs::write(settings.join("settings.ron"), "(theme: ").unwrap();
    let mut window = Window::on(&machine, "en-GB", None);
    window.click(Role::Button, "Empty");
    assert!(
        window
            .harness
            .state()
            .message()
            .contains("settings.ron.bad")
    );
    assert!(settings.join("settings.ron.bad").exists());
}
