//! Findings: shown beside the form, followed to their fields, set aside with a reason.

use super::*;
use steckbrief::model::check::FindingKind;
use steckbrief::ui::View;

/// The sample with the objective struck, in this language.
fn without_objective(locale: &str) -> (tempfile::TempDir, Window) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let text = std::fs::read_to_string("assets/samples/young-fashion.ron").unwrap();
    let without: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("  objective:"))
        .collect();
    std::fs::write(&path, without.join("\n")).unwrap();
    let mut window = Window::new(locale, Some(path));
    window.wait("a document", |app| app.document().is_some());
    (folder, window)
}

#[test]
fn a_finding_leads_to_its_field_by_key() {
    let (_folder, mut window) = without_objective("en-GB");
    window.press(Modifiers::NONE, Key::F7);
    window.hear("The objective is missing");
    window.press(Modifiers::NONE, Key::F7);
    window.press(Modifiers::NONE, Key::F7);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.harness.state().view(), View::Document);
    window.write("Plan the spring");
    assert_eq!(window.set().objective, "Plan the spring");
    let start = Instant::now();
    while window.says("The objective is missing") {
        assert!(start.elapsed() < Duration::from_secs(20), "still missed");
        window.harness.step();
    }
}

#[test]
fn a_finding_of_a_persona_shows_that_persona() {
    let mut window = Window::with_sample();
    window.press(Modifiers::NONE, Key::F7);
    window.hear("Lene, Speaks against us");
    let rows = window.harness.query_all_by_label_contains("Lene, Speaks");
    rows.last().unwrap().click();
    window.harness.run_steps(4);
    window.press(Modifiers::NONE, Key::End);
    window.write("!!");
    let lene = &window.set().personas[2];
    let mut contra = lene.pro_contra.contra.iter();
    assert!(contra.any(|entry| entry.text.ends_with("!!")));
}

#[test]
fn a_finding_is_set_aside_with_a_reason_and_brought_back() {
    let (_folder, mut window) = without_objective("de-DE");
    window.press(Modifiers::NONE, Key::F7);
    window.hear("Die Zielsetzung fehlt");
    window.click(Role::Button, "Zurückstellen: Die Zielsetzung fehlt");
    window.write("steht im Auftrag");
    window.press(Modifiers::NONE, Key::Enter);
    let seen = &window.set().acknowledged;
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].kind, Some(FindingKind::ObjectiveMissing));
    assert_eq!(seen[0].reason, "steht im Auftrag");
    window.hear("Zur Kenntnis genommen (1)");
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.set().acknowledged.is_empty());
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.hear("Zur Kenntnis genommen (1)");
    window.click(Role::Button, "Zurückholen: Die Zielsetzung fehlt");
    assert!(window.set().acknowledged.is_empty());
}

#[test]
fn without_a_reason_nothing_is_set_aside() {
    let (_folder, mut window) = without_objective("en-GB");
    window.press(Modifiers::NONE, Key::F7);
    window.hear("The objective is missing");
    window.click(Role::Button, "Set aside: The objective is missing");
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.set().acknowledged.is_empty() && !window.is_unsaved());
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.says("Why this may stay"));
}

#[test]
fn the_rail_counts_the_findings_of_each_persona() {
    let mut window = Window::with_sample();
    window.wait("findings", |app| app.review().open().count() > 0);
    let described = |window: &Window, name: &str| {
        let mut cards = window.harness.query_all_by_label_contains(name);
        cards.find_map(|card| card.accesskit_node().description())
    };
    assert_eq!(
        described(&window, "Lene, secondary").as_deref(),
        Some("2 findings")
    );
    assert_eq!(
        described(&window, "Bibi, primary").as_deref(),
        Some("No findings")
    );
}

#[test]
fn a_font_that_is_not_here_is_found_under_the_poster_and_set_aside_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let text = std::fs::read_to_string("assets/samples/young-fashion.ron").unwrap();
    let branded = "brand: (body_font: \"No Such Font\"), posters: (";
    std::fs::write(&path, text.replacen("posters: (", branded, 1)).unwrap();
    let mut window = Window::new("de-DE", Some(path));
    window.wait("a poster", App::shows_poster);
    window.hear("Auf diesem Rechner fehlt No Such Font");
    let found = "Auf diesem Rechner fehlt No Such Font";
    window.harness.get_by_label_contains(found).click();
    window.harness.run_steps(4);
    assert_eq!(window.harness.state().view(), View::Document);
    window.press(Modifiers::NONE, Key::F7);
    window.hear("Zurückstellen: Auf diesem Rechner fehlt");
    let aside = "Zurückstellen: Auf diesem Rechner fehlt";
    window.harness.get_by_label_contains(aside).click();
    window.harness.run_steps(3);
    window.write("nur im Büro");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(
        window.set().acknowledged[0].kind,
        Some(FindingKind::FontMissing)
    );
    window.hear("Zur Kenntnis genommen (1)");
}

#[test]
fn a_font_entered_in_place_of_a_missing_one_ends_the_finding() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::Num3);
    window.focus(Role::TextInput, "Font of headings");
    window.write("No Such Font");
    window.press(Modifiers::NONE, Key::F7);
    window.hear("This machine lacks No Such Font");
    window.press(Modifiers::COMMAND, Key::Z);
    let start = Instant::now();
    while window.says("This machine lacks No Such Font") {
        assert!(start.elapsed() < Duration::from_secs(20), "still lacking");
        window.harness.step();
    }
}
