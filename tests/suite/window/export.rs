//! Posters become files from the window: asked for on a card, counted, said.

use super::*;

/// The card of an export into a new folder.
fn asked(locale: &str) -> (tempfile::TempDir, Window) {
    let folder = tempfile::tempdir().unwrap();
    let file = "assets/samples/young-fashion.ron";
    let mut window = Window::new(locale, Some(file.into()));
    window.wait("a document", |app| app.document().is_some());
    window.press(Modifiers::COMMAND, Key::E);
    (folder, window)
}

fn into_folder(window: &mut Window, name: &str, folder: &Path) {
    window.focus(Role::TextInput, name);
    window.press(Modifiers::COMMAND, Key::A);
    window.write(&folder.display().to_string());
}

fn until_said(window: &mut Window, text: &str) {
    let start = Instant::now();
    while !window.says(text) {
        assert!(start.elapsed() < Duration::from_mins(1), "never: {text}");
        window.harness.step();
        std::thread::sleep(Duration::from_millis(5));
    }
    window.harness.run_steps(4);
}

fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name();
    let mut names: Vec<String> = entries
        .map(|entry| name(entry).into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn posters_of_one_persona_are_written_and_said() {
    let (folder, mut window) = asked("en-GB");
    window.click(Role::RadioButton, "the one shown");
    window.click(Role::CheckBox, "SVG");
    into_folder(&mut window, "Folder", folder.path());
    window.hear("4 files, 2 sheets");
    window.click(Role::Button, "Export");
    until_said(&mut window, "4 files were written");
    let stem = "young-fashion-2026-bibi";
    let expected = [
        "empathy-a2.pdf",
        "empathy-a2.svg",
        "profile-a2.pdf",
        "profile-a2.svg",
    ];
    assert_eq!(
        files(folder.path()),
        expected.map(|end| format!("{stem}-{end}"))
    );
    window.click(Role::Button, "Close");
    assert!(!window.says("were written"));
}

#[test]
fn what_shows_everybody_is_one_file() {
    let (folder, mut window) = asked("de-DE");
    for design in [
        "Profil",
        "Empathiekarte",
        "Kärtchen",
        "Roll-up",
        "Personas im Überblick",
    ] {
        window.click(Role::CheckBox, design);
    }
    window.click(Role::RadioButton, "nur die gezeigte");
    into_folder(&mut window, "Ordner", folder.path());
    window.hear("3 Dateien");
    window.click(Role::Button, "Exportieren");
    until_said(&mut window, "geschrieben");
    let expected = [
        "bibi-rollup-850x2000mm.pdf",
        "cards-a4.pdf",
        "overview-a2.pdf",
    ];
    let expected = expected.map(|end| format!("young-fashion-2026-{end}"));
    assert_eq!(files(folder.path()), expected);
}

#[test]
fn a_file_of_an_earlier_export_is_replaced_only_on_request() {
    let (folder, mut window) = asked("de-DE");
    window.click(Role::RadioButton, "nur die gezeigte");
    window.click(Role::CheckBox, "Empathiekarte");
    into_folder(&mut window, "Ordner", folder.path());
    let file = folder.path().join("young-fashion-2026-bibi-profile-a2.pdf");
    std::fs::write(&file, "mine").unwrap();
    window.click(Role::Button, "Exportieren");
    until_said(&mut window, "Keine Datei wurde geschrieben");
    assert!(window.says("young-fashion-2026-bibi-profile-a2.pdf"));
    assert_eq!(std::fs::read(&file).unwrap(), b"mine");
}

#[test]
fn nothing_is_exported_without_a_design_or_a_folder() {
    let (_folder, mut window) = asked("en-GB");
    window.click(Role::CheckBox, "Profile");
    window.click(Role::CheckBox, "Empathy map");
    assert!(window.says("Nothing chosen yet"));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.says("Export posters"));
}

#[test]
fn the_folder_has_the_keyboard_and_enter_begins() {
    let (folder, mut window) = asked("en-GB");
    window.harness.run_steps(4);
    window.press(Modifiers::COMMAND, Key::A);
    window.write(&folder.path().display().to_string());
    window.press(Modifiers::NONE, Key::Enter);
    until_said(&mut window, "8 files were written");
    assert_eq!(files(folder.path()).len(), 8);
}

#[test]
fn a_folder_is_typed_letter_by_letter_from_nothing() {
    let (folder, mut window) = asked("en-GB");
    window.focus(Role::TextInput, "Folder");
    window.press(Modifiers::COMMAND, Key::A);
    window.press(Modifiers::NONE, Key::Delete);
    assert!(window.says("A folder is missing"));
    for letter in folder.path().display().to_string().chars() {
        window.write(&letter.to_string());
    }
    window.click(Role::RadioButton, "the one shown");
    window.click(Role::Button, "Export");
    until_said(&mut window, "2 files were written");
    assert_eq!(files(folder.path()).len(), 2);
}
