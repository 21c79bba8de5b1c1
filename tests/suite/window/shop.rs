//! The card of an export as a print shop: presets, tiles, bleed, what is not possible and why; what
//! it says before is what comes out.

use super::*;
use crate::inspect::Pdf;
use std::fs;

/// The card of an export of the sample, on a machine that remembers things in a folder, which
/// begins with this folder for files.
fn asked(locale: &str, machine: &Machine, out: &Path) -> Window {
    let sample = "assets/samples/young-fashion.ron";
    let mut window = Window::on(machine, locale, Some(sample.into()));
    window.wait("a document", |app| app.document().is_some());
    window.press(Modifiers::COMMAND, Key::E);
    window.harness.run_steps(4);
    // The folder has the keyboard.
    window.press(Modifiers::COMMAND, Key::A);
    window.write(&out.display().to_string());
    window
}

/// The pages of all PDF files of a folder.
fn pages(folder: &Path) -> usize {
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let pdfs = files.filter(|file| file.extension().is_some_and(|end| end == "pdf"));
    let count = |file: PathBuf| Pdf::open(&fs::read(file).unwrap()).unwrap().pages.len();
    pdfs.map(count).sum()
}

/// Exports by key, and waits for what is said then.
fn export(window: &mut Window, said: &str) {
    window.push(Role::Button, "Export");
    window.until(said, |window| window.says(said));
}

#[test]
fn sheets_for_an_office_printer_are_as_many_as_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = asked("en-GB", &Machine::default(), folder.path());
    window.push(Role::Button, "Office printer, A4 sheets");
    window.push(Role::RadioButton, "the one shown");
    window.hear("8 sheets of A4: 2 side by side, 4 one below the other");
    window.hear("2 files, 18 sheets");
    assert!(window.says("nothing is printed beyond the trim"));
    export(&mut window, "2 files were written");
    // Eight sheets and a plan, of the profile and of the map.
    assert_eq!(pages(folder.path()), 18);
}

#[test]
fn cards_with_bleed_are_ordered_by_keyboard_and_no_preset_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = asked("en-GB", &Machine::default(), folder.path());
    window.push(Role::Button, "Desk cards");
    assert!(!window.says("Own settings"));
    window.hear("One file, 2 sheets");
    window.focus(Role::SpinButton, "Bleed");
    window.press(Modifiers::COMMAND, Key::A);
    window.write("3");
    window.press(Modifiers::NONE, Key::Enter);
    window.push(Role::CheckBox, "Crop marks");
    assert!(window.says("Own settings"));
    window.hear("3 mm bleed on every side, with crop marks");
    window.hear("Uncut sheet 232 × 319 mm");
    // With bleed two cards share a sheet, on their side.
    window.hear("One file, 4 sheets");
    export(&mut window, "One file was written");
    let file = folder.path().join("young-fashion-2026-cards-a4.pdf");
    let pdf = Pdf::open(&fs::read(file).unwrap()).unwrap();
    assert_eq!(pdf.pages.len(), 4);
    for page in &pdf.pages {
        let beyond = page.bleed_mm.x0 - page.media_mm.x0;
        assert!((beyond - 8.0).abs() < 0.1, "{beyond}");
    }
}

#[test]
fn what_is_not_possible_says_why_in_german() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = asked("de-DE", &Machine::default(), folder.path());
    assert!(window.says("Nur bei PNG"));
    window.push(Role::CheckBox, "PNG");
    assert!(!window.says("Nur bei PNG") && window.says("PNG und SVG sind ganze Poster"));
    window.push(Role::CheckBox, "PDF");
    window.push(Role::CheckBox, "PNG");
    window.push(Role::CheckBox, "CSV");
    assert!(window.says("sind keine Poster") && window.says("Nichts davon ist ein Poster"));
    window.hear("Eine Datei, etwa 0,1 MB");
    window.push(Role::Button, "Exportieren");
    window.hear("Eine Datei wurde geschrieben");
    let csv = fs::read_to_string(folder.path().join("young-fashion-2026.csv")).unwrap();
    assert!(csv.contains("Bibi") && csv.contains("Emre"));
}

#[test]
fn the_last_choice_is_offered_again() {
    let home = tempfile::tempdir().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let machine = Machine::in_folder(home.path());
    let mut window = asked("en-GB", &machine, folder.path());
    window.push(Role::Button, "Screen");
    window.push(Role::RadioButton, "the one shown");
    export(&mut window, "2 files were written");
    window.push(Role::Button, "Close");
    close(&mut window);
    drop(window);
    let again = asked("en-GB", &machine, folder.path());
    let mut presets = again.harness.get_all_by_role(Role::Button);
    let is_lit = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        node.label().as_deref() == Some("Screen") && node.toggled().is_some()
    };
    assert!(presets.any(|node| is_lit(&node)));
    assert!(!again.says("Own settings"));
}

#[test]
fn a_file_is_opened_from_the_card_and_what_cannot_be_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = asked("en-GB", &Machine::default(), folder.path());
    window.push(Role::Button, "Screen");
    window.push(Role::RadioButton, "the one shown");
    export(&mut window, "2 files were written");
    window.push(Role::Button, "Print …");
    let pdf = folder
        .path()
        .join("young-fashion-2026-bibi-slide-338-7x190-5mm.pdf");
    let opened = Arc::clone(&window.answers.opened);
    window.until("a file", |_| opened.lock().unwrap().len() == 1);
    assert!(fs::exists(&opened.lock().unwrap()[0]).unwrap(), "{pdf:?}");
    let names = fs::read_dir(folder.path()).unwrap();
    let names = names.map(|one| one.unwrap().file_name().into_string().unwrap());
    let png = names
        .into_iter()
        .find(|name| name.ends_with("png"))
        .unwrap();
    window.push(Role::Button, &png);
    window.hear("no program that shows");
    assert!(window.says(&png));
    window.push(Role::Button, "Understood");
    assert!(window.says("2 files were written"));
}

#[test]
fn sections_can_be_left_out_of_what_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = asked("en-GB", &Machine::default(), folder.path());
    window.push(Role::CheckBox, "Empathy map");
    window.push(Role::RadioButton, "the one shown");
    window.push(Role::Button, "All sections");
    window.harness.run_steps(4);
    window.push(Role::CheckBox, "Needs and worries");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.says("Without one section"));
    export(&mut window, "One file was written");
    let file = folder.path().join("young-fashion-2026-bibi-profile-a2.pdf");
    let pdf = Pdf::open(&fs::read(file).unwrap()).unwrap();
    assert!(!pdf.reading_text().contains("Bedürfnisse"));
    assert!(!window.is_unsaved());
}
