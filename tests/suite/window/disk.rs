//! Files that others have open or change, and systems without dialogs.

use super::*;

fn machine(folder: &Path, process: u32) -> Machine {
    let mut machine = Machine::in_folder(folder);
    machine.folders.recovery = Some(folder.join(format!("recovery-{process}")));
    machine.me.as_mut().unwrap().process = process;
    machine
}

fn write_theirs(path: &Path) {
    let theirs = std::fs::read_to_string(path).unwrap();
    std::fs::write(path, theirs.replace("Bibi", "Beatrice")).unwrap();
}

#[test]
fn a_document_open_elsewhere_is_opened_as_a_copy() {
    let (folder, path) = copied();
    let mut first = Window::on(&machine(folder.path(), 1), "en-GB", Some(path.clone()));
    first.wait("a document", |app| app.document().is_some());
    let mut second = Window::on(&machine(folder.path(), 2), "en-GB", Some(path.clone()));
    second.until("a question", |window| {
        window.says("is open already: Ada on desk")
    });
    second.click(Role::Button, "Open a copy");
    second.wait("a document", |app| app.document().is_some());
    rename(&mut second, "Ada");
    let other = path.with_file_name("other.ron");
    second.answers.give(&other);
    second.save();
    assert!(other.exists());
    // Whoever is done leaves no note.
    drop(first);
    let note = path.with_file_name(".Überblick 1.ron.lock");
    assert!(!note.exists());
}

#[test]
fn who_loses_a_document_to_another_window_learns_of_it_before_saving() {
    let (folder, path) = copied();
    let mut first = Window::on(&machine(folder.path(), 1), "en-GB", Some(path.clone()));
    first.wait("a document", |app| app.document().is_some());
    let mut second = Window::on(&machine(folder.path(), 2), "en-GB", Some(path.clone()));
    second.until("a question", |window| window.says("Open anyway"));
    second.click(Role::Button, "Open anyway");
    second.wait("a document", |app| app.document().is_some());
    rename(&mut first, "Ada");
    let before = std::fs::read(&path).unwrap();
    first.press(Modifiers::COMMAND, Key::S);
    first.until("a question", |window| window.says("taken over"));
    assert_eq!(std::fs::read(&path).unwrap(), before);
    first.click(Role::Button, "Save anyway");
    first.until_saved();
    assert_eq!(name_in(&path), "Ada");
}

#[test]
fn what_others_changed_is_offered_and_reloading_stays_where_one_was() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    window.press(Modifiers::COMMAND, Key::PageDown);
    window.press(Modifiers::COMMAND, Key::Num2);
    assert!(window.says("Thinks & feels"));
    write_theirs(&path);
    look_away_and_back(&mut window);
    window.until("a question", |window| window.says("was changed by another"));
    window.click(Role::Button, "Read the file again");
    window.wait("their name", |app| {
        app.document().unwrap().draft.personas[0].name == "Beatrice"
    });
    assert!(window.says("Thinks & feels"), "the view is the same");
    assert!(!window.is_unsaved());
}

#[test]
fn who_keeps_their_own_has_something_unsaved() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    write_theirs(&path);
    look_away_and_back(&mut window);
    window.until("a question", |window| window.says("was changed by another"));
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.bibi().name, "Bibi");
    assert!(window.is_unsaved());
}

#[test]
fn a_file_that_vanished_is_written_anew() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    std::fs::remove_file(&path).unwrap();
    look_away_and_back(&mut window);
    window.wait("a document without a file", |app| {
        app.document().unwrap().is_unsaved()
    });
    window.save();
    assert!(path.exists());
}

fn look_away_and_back(window: &mut Window) {
    for is_focused in [false, true] {
        window.harness.input_mut().focused = is_focused;
        window.harness.run_steps(2);
    }
}

#[test]
fn without_dialogs_a_path_is_typed_and_completed() {
    let (folder, path) = copied();
    let mut window = Window::on(&machine(folder.path(), 1), "de-DE", None);
    window.press(Modifiers::COMMAND, Key::O);
    window.until("a prompt", |window| window.says("keinen Dialog"));
    window.press(Modifiers::COMMAND, Key::A);
    window.write("~/Üb");
    window.until("one offer", |window| {
        window.says("Überblick 1.ron") && !window.says("recovery-1")
    });
    window.press(Modifiers::NONE, Key::Tab);
    window.press(Modifiers::NONE, Key::Enter);
    window.wait("a document", |app| app.document().is_some());
    rename(&mut window, "Ada");
    // Saved elsewhere: the extension is added first, then the file that is there is asked about.
    let other = folder.path().join("other.ron");
    std::fs::write(&other, "theirs").unwrap();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.until("a prompt", |window| window.says("keinen Dialog"));
    window.press(Modifiers::COMMAND, Key::A);
    window.write("~/other");
    window.press(Modifiers::NONE, Key::Enter);
    window.until("a question", |window| window.says("gibt es schon"));
    assert_eq!(std::fs::read_to_string(&other).unwrap(), "theirs");
    window.click(Role::Button, "Überschreiben");
    window.until_saved();
    assert_eq!(name_in(&other), "Ada");
    assert_eq!(name_in(&path), "Bibi");
}

#[test]
fn a_dialog_that_says_nothing_is_not_waited_for_and_not_heard_later() {
    let (_folder, path) = copied();
    let other = path.with_file_name("other.ron");
    std::fs::copy("assets/samples/b2b-machines.ron", &other).unwrap();
    let mut window = Window::new("en-GB", None);
    let hand = Arc::clone(&window.answers.hand);
    let held = hand.lock().unwrap();
    window.press(Modifiers::COMMAND, Key::O);
    window.until("a prompt", |window| window.says("not been answered yet"));
    window.press(Modifiers::COMMAND, Key::A);
    window.write(&path.display().to_string());
    window.press(Modifiers::NONE, Key::Enter);
    window.wait("a document", |app| app.document().is_some());
    window.answers.give(&other);
    drop(held);
    window.harness.run_steps(10);
    assert_eq!(window.bibi().name, "Bibi");
    assert!(close(&mut window));
}

#[test]
fn the_window_closes_while_a_dialog_hangs() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    let hand = Arc::clone(&window.answers.hand);
    let _held = hand.lock().unwrap();
    window.press(Modifiers::COMMAND, Key::O);
    window.until("a prompt", |window| window.says("not been answered yet"));
    assert!(close(&mut window));
}
