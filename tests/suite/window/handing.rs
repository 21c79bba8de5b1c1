//! Handing out a participant's file, and exporting everybody's map.

use super::*;
use steckbrief::storage::from_ron;

fn given(path: &Path) -> PersonaSet {
    from_ron(&std::fs::read(path).unwrap()).unwrap().set
}

#[test]
fn a_participant_gets_one_empty_map_and_nothing_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Teilnahme.ron");
    let mut window = Window::new("de-DE", Some("assets/samples/young-fashion.ron".into()));
    window.wait("a document", |app| app.document().is_some());
    window.press(Modifiers::COMMAND, Key::K);
    window.write("austeilen");
    window.press(Modifiers::NONE, Key::Enter);
    for other in ["Emre", "Lene", "Dominik"] {
        window.push(Role::CheckBox, other);
    }
    window.push(Role::CheckBox, "Pains");
    window.answers.give(&path);
    window.push(Role::Button, "Speichern unter …");
    window.hear("Ausgeteilt: Teilnahme.ron");
    let set = given(&path);
    assert_eq!(set.personas.len(), 1);
    let persona = &set.personas[0];
    assert_eq!(
        (&persona.id, &persona.name),
        (&window.bibi().id, &"Bibi".to_owned())
    );
    assert!(persona.empathy.hear.is_empty() && set.inbox.is_empty());
    assert_eq!(persona.empathy.goal_do, window.bibi().empathy.goal_do);
    assert!(!window.is_unsaved(), "handing out is no edit");
    let sheets = path.with_extension("pdf");
    assert!(!sheets.exists());
}

#[test]
fn what_is_there_goes_along_without_votes_and_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("part.ron");
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::K);
    window.write("hand out");
    window.press(Modifiers::NONE, Key::Enter);
    window.push(Role::RadioButton, "with what it holds");
    window.push(Role::CheckBox, "Pains");
    window.answers.give(&path);
    window.push(Role::Button, "Save as …");
    window.hear("Handed out: part.ron");
    let set = given(&path);
    let (map, before) = (&set.personas[0].empathy, &window.bibi().empathy);
    assert_eq!(map.hear.len(), before.hear.len());
    assert!(map.hear.iter().all(|note| note.votes.is_empty()));
    assert!(map.pain.is_empty() && set.personas[0].needs.goals.is_empty());
    assert!(
        set.sources
            .iter()
            .all(|source| source.respondent.is_empty())
    );
    // It is not written over by accident.
    window.press(Modifiers::COMMAND, Key::K);
    window.write("hand out");
    window.press(Modifiers::NONE, Key::Enter);
    window
        .answers
        .give(Path::new("assets/samples/young-fashion.ron"));
    window.push(Role::Button, "Save as …");
    window.until("a refusal", |window| {
        !window.says("Hand out to participants") && window.says("young-fashion.ron was not")
    });
}

#[test]
fn everybodys_map_is_exported_by_one_command() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::K);
    window.write("export all empathy");
    window.press(Modifiers::NONE, Key::Enter);
    let is_ticked = |name: &str| {
        let tick = window.harness.get_by_role_and_label(Role::CheckBox, name);
        tick.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(is_ticked("Empathy map") && !is_ticked("Profile"));
}
