//! The logo: chosen, dropped, pasted, described, taken away, undone.

use super::*;
use egui::ColorImage;

const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'>\
    <rect width='30' height='10' fill='#0f4c5c'/></svg>";

fn drawing(folder: &Path) -> PathBuf {
    let path = folder.join("Logo.svg");
    std::fs::write(&path, DRAWING).unwrap();
    path
}

fn has_logo(app: &App) -> bool {
    !app.document().unwrap().draft.brand.logo.is_empty()
}

#[test]
fn a_logo_is_chosen_by_keyboard_described_removed_and_all_of_it_is_undone_in_german() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::with_sample_in("de-DE");
    let before = window.set().clone();
    window.answers.give(&drawing(folder.path()));
    window.press(Modifiers::COMMAND, Key::K);
    window.write("Logo wählen");
    window.press(Modifiers::NONE, Key::Enter);
    window.wait("a logo", has_logo);
    let logo = window.set().brand.logo.clone();
    let image = &window.set().images[&logo];
    assert_eq!((image.width, image.height), (1_600, 533));
    assert!(window.says("Rückgängig: Logo ändern"));
    assert!(window.says("Auf hellem Grund") && window.says("Auf der Leitfarbe"));
    window.focus(Role::TextInput, "Was das Logo sagt");
    window.write("Schriftzug");
    assert_eq!(window.set().brand.logo_alt, "Schriftzug");
    window.push(Role::Button, "Logo entfernen");
    assert!(window.set().brand.logo.is_empty() && !window.set().images.contains_key(&logo));
    while window.is_unsaved() {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*window.set(), before);
}

#[test]
fn a_picture_is_pasted_as_logo_on_its_page_and_nowhere_else() {
    let image = || {
        let colour = egui::Color32::from_rgb(200, 30, 30);
        Event::PasteImage(Arc::new(ColorImage::filled([8, 4], colour)))
    };
    let mut window = Window::with_sample_in("en-GB");
    window.harness.event(image());
    window.harness.run_steps(5);
    assert!(!window.is_unsaved());
    window.press(Modifiers::COMMAND, Key::Num3);
    window.harness.event(image());
    window.wait("a logo", has_logo);
    let portrait = window.bibi().portrait.image.clone();
    assert_ne!(portrait, window.set().brand.logo);
}

#[test]
fn what_cannot_be_a_logo_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Logo.svg");
    std::fs::write(&path, DRAWING.replace("</svg>", "<text>Wir</text></svg>")).unwrap();
    let mut window = Window::with_sample_in("en-GB");
    window.press(Modifiers::COMMAND, Key::Num3);
    window.answers.give(&path);
    window.push(Role::Button, "Choose a logo …");
    window.until("a sentence", |window| window.says("contains text"));
    window.click(Role::Button, "Understood");
    assert!(!window.is_unsaved());
}
