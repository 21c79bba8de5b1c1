//! Sources: every field of them, where they are used, and what becomes of that when one goes.

use super::*;
use steckbrief::model::Id;
use steckbrief::model::source::{RespondentType, SourceKind};

fn at_sources(locale: &str, page: &str) -> Window {
    let mut window = Window::with_sample_in(locale);
    window.press(Modifiers::COMMAND, Key::Num3);
    window.click(Role::Button, page);
    window
}

#[test]
fn a_source_is_added_and_written_by_keyboard_alone() {
    let mut window = at_sources("de-DE", "Quellen (19)");
    window.focus(Role::Button, "+ Quelle hinzufügen");
    window.press(Modifiers::NONE, Key::Enter);
    window.write("Interview 12");
    // Title, then kind, then date, who answered, pseudonym, respondent.
    window.press(Modifiers::NONE, Key::Tab);
    window.press(Modifiers::NONE, Key::Tab);
    window.write("5.11.2026");
    for _ in 0..2 {
        window.press(Modifiers::NONE, Key::Tab);
    }
    window.write("Frau K.");
    window.press(Modifiers::NONE, Key::Tab);
    window.write("Karla Kolumna");
    let source = window.set().sources.last().unwrap();
    assert_eq!(source.kind, SourceKind::Interview);
    assert_eq!(
        [
            &source.title,
            &source.date,
            &source.pseudonym,
            &source.respondent
        ],
        ["Interview 12", "5.11.2026", "Frau K.", "Karla Kolumna"]
    );
}

#[test]
fn who_answered_is_chosen_and_may_stay_open() {
    let mut window = at_sources("en-GB", "Sources (19)");
    window.click(Role::ComboBox, "Who answered");
    window.click(Role::Button, "former customer");
    let first = |window: &Window| window.set().sources[0].respondent_type;
    assert_eq!(first(&window), Some(RespondentType::FormerCustomer));
    window.click(Role::ComboBox, "Who answered");
    window.click(Role::Button, "unset");
    assert_eq!(first(&window), None);
}

#[test]
fn a_use_leads_to_its_statement() {
    let mut window = at_sources("en-GB", "Sources (19)");
    let id = window.set().sources[0].id.clone();
    window.wait("its uses", |app| !app.review().uses(&id).is_empty());
    let review = window.harness.state().review();
    let text = review.uses(&id)[0].text.clone();
    let label = format!("{text}, ");
    let uses = window.harness.query_all_by_label_contains(&label);
    uses.last().unwrap().click();
    window.harness.run_steps(4);
    window.press(Modifiers::NONE, Key::End);
    window.write("!!");
    window.harness.run_steps(2);
    let place = |app: &App| app.review().uses(&id)[0].text.ends_with("!!");
    window.wait("the changed text", place);
}

#[test]
fn a_source_that_goes_leaves_the_others_and_comes_back_by_undo() {
    let mut window = at_sources("en-GB", "Sources (19)");
    let before = window.set().clone();
    let id = before.sources[0].id.clone();
    window.click(Role::Button, "Delete the source");
    let rests = |set: &PersonaSet, id: &Id| {
        let set = format!("{:?}", set.personas);
        set.contains(id.as_str())
    };
    assert!(rests(&before, &id) && !rests(window.set(), &id));
    let kept = &before.sources[1].id;
    assert_eq!(rests(&before, kept), rests(window.set(), kept));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn a_copy_of_a_source_is_used_by_nothing() {
    let mut window = at_sources("en-GB", "Sources (19)");
    window.click(Role::Button, "Duplicate the source");
    let sources = &window.set().sources;
    assert_eq!(sources.len(), 20);
    assert_eq!(sources[0].title, sources[1].title);
    assert_ne!(sources[0].id, sources[1].id);
    assert!(window.says("No statement rests on it"));
}
