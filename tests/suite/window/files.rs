//! Files behind the window: opened, saved, and never lost without a question.

use super::*;
use steckbrief::storage;

#[test]
fn what_is_saved_is_in_the_file() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    rename(&mut window, "Ada");
    window.save();
    assert_eq!(name_in(&path), "Ada");
}

#[test]
fn a_file_changed_by_others_is_not_overwritten_unasked() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    let theirs = std::fs::read_to_string(&path)
        .unwrap()
        .replace("Bibi", "Bea");
    std::fs::write(&path, &theirs).unwrap();
    rename(&mut window, "Ada");
    window.press(Modifiers::COMMAND, Key::S);
    window.until("a question", |window| window.says("Overwrite"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), theirs);
    window.click(Role::Button, "Overwrite");
    window.until_saved();
    assert_eq!(name_in(&path), "Ada");
}

#[test]
fn closing_asks_before_anything_is_lost() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    assert!(close(&mut window), "nothing to lose");
    let mut window = opened(&path);
    rename(&mut window, "Ada");
    assert!(!close(&mut window), "it closed without a question");
    window.click(Role::Button, "Cancel");
    assert!(window.is_unsaved());
    assert!(!close(&mut window));
    window.click(Role::Button, "Save");
    window.until_saved();
    assert_eq!(name_in(&path), "Ada");
    assert!(close(&mut window), "everything is saved");
}

#[test]
fn a_new_document_is_saved_where_the_user_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("neu.ron");
    let mut window = Window::new("de-DE", None);
    window.press(Modifiers::COMMAND, Key::N);
    window.click(Role::Button, "Überspringen");
    window.write("Ada");
    window.answers.give(&path);
    window.save();
    assert_eq!(name_in(&path), "Ada");
}

#[test]
fn what_cannot_be_opened_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kaputt.ron");
    std::fs::write(&path, "(format: 1, titel: \"x\")").unwrap();
    let mut window = Window::new("en-GB", Some(path));
    window.until("a question", |window| window.says("kaputt.ron"));
    assert!(window.says("titel"));
    window.click(Role::Button, "Understood");
    assert!(!window.says("titel"));
}

#[test]
fn what_is_typed_while_another_file_opens_is_not_lost() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    let hand = Arc::clone(&window.answers.hand);
    let held = hand.lock().unwrap();
    window.answers.give(&path);
    window.focus(Role::TextInput, "Name");
    window.press(Modifiers::COMMAND, Key::O);
    window.write(" Ada");
    drop(held);
    window.until("a question", |window| window.says("no file holds"));
    assert_eq!(window.bibi().name, "Bibi Ada");
    window.harness.run_steps(2);
    window.click(Role::Button, "Don’t save");
    window.wait("the other file", |app| {
        !app.document().unwrap().is_unsaved()
    });
    assert_eq!(window.bibi().name, "Bibi");
}

#[test]
fn what_is_typed_while_the_window_closes_is_asked_about_once_more() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    rename(&mut window, "Ada");
    assert!(!close(&mut window));
    // Saved by the worker, and typed into before the window hears of it.
    window
        .harness
        .get_by_role_and_label(Role::Button, "Save")
        .click();
    window.harness.step();
    window.harness.step();
    let document = |window: &Window| window.harness.state().document().unwrap().is_unsaved();
    window.harness.event(Event::Text("!".to_owned()));
    window.until("a save", |window| {
        storage::open(&path).unwrap().loaded.set.personas[0]
            .name
            .starts_with("Ada")
            && (!document(window) || window.says("no file holds"))
    });
    if window.is_unsaved() {
        assert_eq!(window.bibi().name, "Ada!");
        window.click(Role::Button, "Save");
        window.until_saved();
    }
    let saved = storage::open(&path).unwrap().loaded.set;
    assert_eq!(saved.personas[0].name, window.bibi().name);
}
