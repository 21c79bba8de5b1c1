//! Every kind of content in the form is written by keyboard, and undone.

use super::*;
use steckbrief::model::field::Field;
use steckbrief::model::persona_set::Market;
use steckbrief::model::statement::{BuyingRole, Frequency, PolePair};

#[test]
fn the_quote_says_its_length_and_that_it_is_too_long() {
    let mut window = Window::with_sample_in("de-DE");
    assert!(window.says("70 von 180 Zeichen"));
    let quote = "Zitat: Was könnte diese Person selbst sagen?";
    window.focus(Role::TextInput, quote);
    window.press(Modifiers::NONE, Key::End);
    window.write(&"x".repeat(111));
    assert!(window.says("181 von 180 Zeichen"));
    assert_eq!(window.bibi().quote.text.chars().count(), 181);
}

#[test]
fn how_often_something_is_used_is_chosen_by_arrow_keys() {
    let mut window = Window::with_sample();
    let before = window.set().clone();
    let frequency = |window: &Window| window.bibi().buying_behaviour.media_usage[2].rating;
    assert_eq!(frequency(&window), Some(Frequency::Rarely));
    let often = window
        .harness
        .get_all_by_role_and_label(Role::ComboBox, "Media usage: How often")
        .nth(2);
    often.unwrap().focus();
    window.harness.run_steps(3);
    window.press(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(frequency(&window), Some(Frequency::Monthly));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn the_usual_poles_are_always_offered_and_kept_only_where_they_say_something() {
    let mut window = Window::with_sample();
    let pairs = |window: &Window| -> Vec<Option<PolePair>> {
        let poles = &window.bibi().character.personality;
        poles.iter().map(|pole| pole.pair).collect()
    };
    let before = window.set().clone();
    assert!(!pairs(&window).contains(&Some(PolePair::LoyalFondOfChange)));
    window.focus(Role::Slider, "loyal to brands–fond of change");
    window.press(Modifiers::NONE, Key::ArrowRight);
    window.press(Modifiers::NONE, Key::ArrowRight);
    let last = window.bibi().character.personality.last().unwrap();
    assert_eq!(last.pair, Some(PolePair::LoyalFondOfChange));
    assert_eq!(last.value.map(i8::from), Some(1));
    let slider = window
        .harness
        .get_by_role_and_label(Role::Slider, "loyal to brands–fond of change");
    assert_eq!(
        slider.value().as_deref(),
        Some("rather fond of change than loyal to brands")
    );
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(*window.set(), before);
}

#[test]
fn a_purpose_gets_its_worth_and_its_measure() {
    let mut window = Window::with_sample();
    let worth = window.bibi().purposes[0].worth_to_company.map(u8::from);
    assert_eq!(worth, Some(4));
    window.focus(Role::Slider, "Value to us");
    window.press(Modifiers::NONE, Key::ArrowLeft);
    window.focus(Role::TextInput, "Purposes: How success is measured");
    window.press(Modifiers::COMMAND, Key::A);
    window.write("fewer returns");
    let purpose = &window.bibi().purposes[0];
    assert_eq!(purpose.worth_to_company.map(u8::from), Some(3));
    assert_eq!(purpose.measure, "fewer returns");
}

#[test]
fn companies_are_asked_what_companies_are_asked() {
    let mut window = Window::with_sample();
    assert!(!window.says("Business customer") && window.says("Marital status"));
    window.press(Modifiers::COMMAND, Key::Num3);
    window.focus(Role::ComboBox, "Market");
    window.press(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(window.set().market, Market::Businesses);
    window.press(Modifiers::COMMAND, Key::Num1);
    assert!(window.says("Business customer"));
    // What stands in a field is not hidden from those who wrote it.
    assert!(window.says("Marital status") && !window.says("Living situation"));

    for part in ["decider", "user"] {
        window.push(Role::CheckBox, part);
    }
    window.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(
        window.bibi().facts.business.buying_role.roles,
        [BuyingRole::User, BuyingRole::Decider]
    );
}

#[test]
fn evidence_and_sources_of_a_fact_are_set_by_key_and_menu() {
    let mut window = Window::with_sample();
    let before = window.bibi().facts.demographics.age.clone();
    window.focus(Role::TextInput, "Age");
    window.press(Modifiers::COMMAND, Key::B);
    let now = window.bibi().facts.demographics.age.evidence;
    assert_ne!(now, before.evidence);
    window.press(Modifiers::SHIFT, Key::F10);
    window.click(Role::Button, "Link sources");
    let title = window.set().sources[0].title.clone();
    window.click(Role::CheckBox, &title);
    let sources = &window.bibi().facts.demographics.age.sources;
    let is_linked =
        |sources: &[steckbrief::model::Id]| sources.contains(&window.set().sources[0].id);
    assert_ne!(is_linked(sources), is_linked(&before.sources));
}

#[test]
fn an_entry_made_from_a_note_leads_back_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let mut set = steckbrief::storage::open(Path::new("assets/samples/young-fashion.ron"))
        .unwrap()
        .loaded
        .set;
    let note = set.personas[0].empathy.pain[0].clone();
    let ids = &mut steckbrief::model::IdSource::new(1);
    set.personas[0].adopt_notes(
        Field::Pain,
        std::slice::from_ref(&note.id),
        Field::Worries,
        ids,
    );
    steckbrief::storage::save(&path, &set, &mut steckbrief::storage::Stamp::default()).unwrap();
    let mut window = Window::new("en-GB", Some(path));
    window.wait("a document", |app| app.document().is_some());
    window.push(Role::Link, "from the empathy map");
    window.harness.run_steps(3);
    window.press(Modifiers::NONE, Key::End);
    window.write("!!");
    assert_eq!(window.bibi().empathy.pain[0].text, note.text + "!!");
}
