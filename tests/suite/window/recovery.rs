//! Unsaved work survives the end of the program, whatever ends it.

use super::*;

/// A window in this folder whose program ends without a word once something was typed and
/// secured.
fn crashed(folder: &Path, path: &Path, name: &str) {
    let machine = Machine::in_folder(folder);
    let mut window = Window::on(&machine, "en-GB", Some(path.to_owned()));
    window.wait("a document", |app| app.document().is_some());
    rename(&mut window, name);
    window.until("a copy", |window| window.says("Secured at 12:00"));
}

#[test]
fn unsaved_work_is_offered_and_restored_by_keyboard_in_german() {
    let (folder, path) = copied();
    let before = std::fs::read(&path).unwrap();
    crashed(folder.path(), &path, "Ada");
    assert_eq!(
        std::fs::read(&path).unwrap(),
        before,
        "the file is the user's"
    );
    let machine = Machine::in_folder(folder.path());
    let mut window = Window::on(&machine, "de-DE", None);
    window.until("an offer", |window| {
        window.says("Nicht gespeicherte Arbeit")
    });
    assert!(window.says("Überblick 1.ron · 22. November 2026, 12:00 Uhr"));
    window.harness.run_steps(4);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.bibi().name, "Ada");
    assert!(window.is_unsaved());
    window.save();
    assert_eq!(name_in(&path), "Ada");
    window.until("nothing kept", |_| {
        !folder.path().join("recovery/1.ron").exists()
    });
}

#[test]
fn restored_work_does_not_overwrite_what_others_wrote_since() {
    let (folder, path) = copied();
    crashed(folder.path(), &path, "Ada");
    let theirs = std::fs::read_to_string(&path)
        .unwrap()
        .replace("Bibi", "Bea");
    std::fs::write(&path, &theirs).unwrap();
    let mut window = Window::on(&Machine::in_folder(folder.path()), "en-GB", None);
    window.until("an offer", |window| window.says("Unsaved work"));
    window.click(Role::Button, "Restore: Young Fashion 2026");
    window.press(Modifiers::COMMAND, Key::S);
    window.until("a question", |window| window.says("Overwrite"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), theirs);
}

#[test]
fn what_is_left_is_discarded_only_on_purpose() {
    let (folder, path) = copied();
    crashed(folder.path(), &path, "Ada");
    let machine = Machine::in_folder(folder.path());
    let kept = folder.path().join("recovery/1.ron");
    let mut window = Window::on(&machine, "en-GB", None);
    window.until("an offer", |window| window.says("Unsaved work"));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.says("Unsaved work:") && kept.exists());
    // What was put off is offered as long as it is there.
    window.click(Role::Button, "Recover …");
    window.until("the offer again", |window| window.says("Decide later"));
    window.click(Role::Button, "Decide later");
    window.click(Role::Button, "Empty");
    window.click(Role::Button, "Skip");
    window.click(Role::Button, "File");
    window.click(Role::Button, "Recover …");
    window.until("the offer again", |window| window.says("Decide later"));
    window.press(Modifiers::NONE, Key::Escape);
    drop(window);
    let mut window = Window::on(&machine, "en-GB", None);
    window.until("the same offer", |window| window.says("Decide later"));
    window.click(Role::Button, "Discard: Young Fashion 2026");
    assert!(kept.exists(), "asked once more");
    window.click(Role::Button, "Really discard: Young Fashion 2026");
    window.until("nothing kept", |_| !kept.exists());
    assert!(!window.says("Decide later"));
}

#[test]
fn what_was_saved_or_given_up_is_not_offered() {
    for answer in ["Save", "Don’t save"] {
        let (folder, path) = copied();
        let machine = Machine::in_folder(folder.path());
        let kept = folder.path().join("recovery/1.ron");
        let mut window = Window::on(&machine, "en-GB", Some(path));
        window.wait("a document", |app| app.document().is_some());
        rename(&mut window, "Ada");
        window.until("a copy", |_| kept.exists());
        assert!(!close(&mut window));
        window.click(Role::Button, answer);
        window.until("nothing kept", |_| !kept.exists());
    }
}

#[test]
fn what_was_saved_just_before_the_end_is_not_offered() {
    let (folder, path) = copied();
    crashed(folder.path(), &path, "Ada");
    // As if the program had saved and then ended before it could forget.
    let text = std::fs::read_to_string(folder.path().join("recovery/1.ron")).unwrap();
    let (_, document) = text.split_once('\n').unwrap();
    std::fs::write(&path, document).unwrap();
    let mut window = Window::on(&Machine::in_folder(folder.path()), "en-GB", None);
    window.until("nothing kept", |_| {
        !folder.path().join("recovery/1.ron").exists()
    });
    window.harness.run_steps(3);
    assert!(!window.says("Decide later"));
}
