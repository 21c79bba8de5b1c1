//! What two people said differently, decided where it stands: in the form, on the map and in the
//! view of the document.

use super::*;
use steckbrief::model::merge::add;
use steckbrief::model::source::Source;
use steckbrief::storage::{self, to_ron};
use steckbrief::ui::View;

/// The sample with what Kim says otherwise, in a file.
fn contested() -> (tempfile::TempDir, PathBuf) {
    let (folder, path) = copied();
    let mut ours = storage::open(&path).unwrap().loaded.set;
    let source = Source {
        id: "sourceaa".into(),
        title: "Interview mit Lene".to_owned(),
        ..Source::default()
    };
    ours.sources.insert(0, source);
    let mut theirs = ours.clone();
    theirs.authors = vec!["Kim".to_owned()];
    let bibi = &mut theirs.personas[0];
    bibi.facts.demographics.age.text = "neunzehn".to_owned();
    bibi.psychographics.motivation[0].text = "etwas anderes".to_owned();
    bibi.empathy.hear[0].text = "ein Gerücht".to_owned();
    theirs.sources[0].title = "Interview zu zweit".to_owned();
    let merged = add(&ours, &theirs, "").set;
    assert_eq!(merged.open().len(), 4);
    std::fs::write(&path, to_ron(&merged).unwrap()).unwrap();
    (folder, path)
}

/// The label of the only button in sight whose label begins like this.
fn button(window: &Window, begins: &str) -> String {
    let nodes = window.harness.query_all_by_role(Role::Button);
    let mut labels: Vec<String> = nodes
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.starts_with(begins))
        .collect();
    labels.dedup();
    assert_eq!(labels.len(), 1, "{begins}");
    labels.remove(0)
}

#[test]
fn a_fact_and_an_entry_are_decided_in_the_form() {
    let (_folder, path) = contested();
    let mut window = Window::new("de-DE", Some(path));
    window.wait("findings", |app| app.review().open().count() > 3);
    window.hear("Das andere nehmen: „neunzehn“ (Kim)");
    window.click(Role::Button, "Das andere nehmen: „neunzehn“ (Kim)");
    assert_eq!(window.bibi().facts.demographics.age.text, "neunzehn");
    // The keyboard is back in the field.
    window.write("!");
    assert!(window.bibi().facts.demographics.age.text.contains('!'));
    let goals = window.bibi().psychographics.motivation.len();
    let both = button(&window, "Beide behalten: ");
    window.harness.get_by_label(&both).focus();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.bibi().psychographics.motivation.len(), goals + 1);
    assert_eq!(
        window.bibi().psychographics.motivation[1].text,
        "etwas anderes"
    );
    assert_eq!(window.set().open().len(), 2);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.set().open().len(), 3);
}

#[test]
fn a_source_is_decided_in_the_view_of_the_document_by_keyboard() {
    let (_folder, path) = contested();
    let mut window = opened(&path);
    window.wait("findings", |app| app.review().open().count() > 3);
    window.press(Modifiers::NONE, Key::F7);
    window.hear("Keep: “Interview mit Lene”");
    window
        .harness
        .get_by_label_contains("To be decided: “Interview mit Lene”")
        .focus();
    window.press(Modifiers::NONE, Key::Enter);
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.harness.state().view(), View::Document);
    window.write("");
    let label = button(&window, "Take the other: “Interview zu zweit”");
    window
        .harness
        .get_all_by_label(&label)
        .last()
        .unwrap()
        .focus();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.set().sources[0].title, "Interview zu zweit");
}

#[test]
fn a_note_is_decided_beside_the_map() {
    let (_folder, path) = contested();
    let mut window = opened(&path);
    window.wait("findings", |app| app.review().open().count() > 3);
    window.harness.set_size(egui::vec2(1_600.0, 900.0));
    window.press(Modifiers::COMMAND, Key::Num2);
    let text = window.bibi().empathy.hear[0].text.clone();
    let cards = window.harness.query_all_by_role(Role::ListBoxOption);
    let labels = cards.filter_map(|node| node.accesskit_node().label());
    let card = labels.into_iter().find(|label| label.contains(&text));
    window.click(Role::ListBoxOption, &card.expect("a card"));
    let keep = button(&window, "Keep: ");
    window.click(Role::Button, &keep);
    assert_eq!(window.bibi().empathy.hear[0].text, text);
    assert!(window.bibi().empathy.hear[0].alternatives.is_empty());
}
