//! Documents that are only looked at: everything can be seen, found and exported, nothing changed.

use super::*;
use steckbrief::storage;

fn machine(folder: &Path, process: u32) -> Machine {
    let mut machine = Machine::in_folder(folder);
    machine.folders.recovery = Some(folder.join(format!("recovery-{process}")));
    machine.me.as_mut().unwrap().process = process;
    machine
}

/// A window that only looks at a document another window has open.
fn beside(folder: &Path, path: &Path, locale: &str, answer: &str) -> (Window, Window) {
    let mut first = Window::on(&machine(folder, 1), "en-GB", Some(path.to_owned()));
    first.wait("a document", |app| app.document().is_some());
    let mut second = Window::on(&machine(folder, 2), locale, Some(path.to_owned()));
    second.until("a question", |window| {
        let button = window.harness.query_by_role_and_label(Role::Button, answer);
        button.is_some()
    });
    second.click(Role::Button, answer);
    second.wait("a document", |app| app.document().is_some());
    (first, second)
}

#[test]
fn a_document_open_elsewhere_is_looked_at_and_nothing_of_it_changes() {
    let (folder, path) = copied();
    let (_first, mut window) = beside(folder.path(), &path, "en-GB", "Open read-only");
    let before = window.set().clone();
    assert!(window.says("read-only"));
    // Typing, rows, marks, choices, personas and pictures: whatever is tried.
    window.focus(Role::TextInput, "Name");
    window.write("x");
    window.press(Modifiers::NONE, Key::Backspace);
    window.paste("x\ny");
    window.focus_first("Motivation");
    for (modifiers, key) in [
        (Modifiers::NONE, Key::Enter),
        (Modifiers::COMMAND, Key::B),
        (Modifiers::COMMAND, Key::I),
        (Modifiers::COMMAND, Key::D),
        (Modifiers::COMMAND, Key::Delete),
        (Modifiers::ALT, Key::ArrowDown),
        (Modifiers::COMMAND | Modifiers::SHIFT, Key::N),
        (Modifiers::COMMAND | Modifiers::SHIFT, Key::D),
        (Modifiers::COMMAND | Modifiers::SHIFT, Key::ArrowDown),
    ] {
        window.press(modifiers, key);
    }
    for command in [
        "Delete persona",
        "Archive",
        "Choose a logo",
        "Choose a picture",
    ] {
        window.press(Modifiers::COMMAND, Key::K);
        window.write(command);
        window.press(Modifiers::NONE, Key::Enter);
        window.press(Modifiers::NONE, Key::Escape);
    }
    for view in [Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num1] {
        window.press(Modifiers::COMMAND, view);
        window.press(Modifiers::NONE, Key::Tab);
        window.write("x");
        window.press(Modifiers::NONE, Key::Delete);
    }
    assert!(*window.set() == before && !window.is_unsaved());
    assert!(!window.says("Undo: "));
    let name = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Name");
    assert!(name.accesskit_node().is_read_only());
    assert!(close(&mut window), "nothing to lose");
}

#[test]
fn saved_under_another_name_it_can_be_changed_in_german() {
    let (folder, path) = copied();
    let (first, mut window) = beside(folder.path(), &path, "de-DE", "Nur lesen");
    assert!(window.says("schreibgeschützt"));
    let other = path.with_file_name("andere.ron");
    window.answers.give(&other);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.until("a file", |_| other.exists());
    window.until("no badge", |window| !window.says("schreibgeschützt"));
    rename(&mut window, "Ada");
    window.save();
    let name = |path: &Path| {
        storage::open(path).unwrap().loaded.set.personas[0]
            .name
            .clone()
    };
    assert_eq!(
        (name(&path).as_str(), name(&other).as_str()),
        ("Bibi", "Ada")
    );
    // Whoever had the first document still has it.
    drop(window);
    assert!(path.with_file_name(".Überblick 1.ron.lock").exists());
    drop(first);
}

#[test]
fn a_protected_file_is_opened_to_be_looked_at_and_found_in() {
    let (_folder, path) = copied();
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    let mut window = Window::new("en-GB", Some(path));
    window.until("a hint", |window| window.says("may not be written to"));
    window.press(Modifiers::NONE, Key::Enter);
    window.wait("a document", |app| app.document().is_some());
    window.press(Modifiers::COMMAND, Key::F);
    window.write("influencer");
    window.hear("places");
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.says("1 of "));
    let all = window
        .harness
        .get_by_role_and_label(Role::Button, "Replace all");
    assert!(all.accesskit_node().is_disabled());
}

#[test]
fn whoever_only_looks_sees_what_others_save() {
    let (folder, path) = copied();
    let (mut first, mut window) = beside(folder.path(), &path, "en-GB", "Open read-only");
    rename(&mut first, "Ada");
    first.save();
    for is_focused in [false, true] {
        window.harness.input_mut().focused = is_focused;
        window.harness.run_steps(2);
    }
    window.wait("the new name", |app| {
        app.document().unwrap().draft.personas[0].name == "Ada"
    });
    assert!(window.says("read-only"));
}

#[test]
fn a_workshop_that_is_only_looked_at_takes_nothing_and_shows_it() {
    let (folder, path) = copied();
    let (_first, mut window) = beside(folder.path(), &path, "de-DE", "Nur lesen");
    let before = window.set().clone();
    window.press(Modifiers::NONE, Key::F5);
    window.harness.run_steps(2);
    window.write("Umsonst getippt");
    window.press(Modifiers::NONE, Key::Enter);
    window.press(Modifiers::ALT, Key::Num3);
    window.paste("x\ny");
    assert!(*window.set() == before && !window.is_unsaved());
    let lines = window.harness.query_all_by_role(Role::TextInput);
    let line = lines.max_by(|one, other| one.rect().width().total_cmp(&other.rect().width()));
    let line = line.expect("the line");
    assert!(line.accesskit_node().is_read_only());
    assert_eq!(line.value().unwrap_or_default(), "");
    // What could only be chosen for notes is out of use.
    for role in [Role::ComboBox, Role::Button] {
        let nodes = window.harness.query_all_by_role(role);
        let nodes = nodes.filter(|node| {
            let label = node.accesskit_node().label().unwrap_or_default();
            role == Role::ComboBox || label.contains("Punkt")
        });
        let off: Vec<bool> = nodes
            .map(|node| node.accesskit_node().is_disabled())
            .collect();
        assert!(off.len() > 1 && !off.contains(&false), "{role:?}: {off:?}");
    }
    // The board can still be walked through, and the workshop left.
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::F5);
    assert!(*window.set() == before);
}
