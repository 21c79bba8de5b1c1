//! What becomes of collected notes: they are dealt, voted on, sorted and grouped.

use super::*;
use steckbrief::model::empathy::Dimension;
use steckbrief::model::statement::Evidence;
use steckbrief::ui::View;

#[test]
fn the_inbox_is_dealt_with_one_key_each_and_each_is_one_step() {
    let mut window = Window::with_workshop("de-DE");
    let before = window.set().clone();
    window.press(Modifiers::COMMAND, Key::J);
    assert_eq!(window.inbox().len(), 2);
    let first = window.inbox()[0].to_owned();
    let second = window.inbox()[1].to_owned();
    window.press(Modifiers::NONE, Key::Num4);
    assert_eq!(*window.notes(Dimension::SayDo).last().unwrap(), first);
    assert_eq!(window.inbox(), [second.as_str()]);
    // The second goes into the profile, by some letters of a field's name.
    window.press(Modifiers::NONE, Key::Num7);
    window.write("probl");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.bibi().needs.problems.last().unwrap().text, second);
    assert!(window.inbox().is_empty());
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.inbox(), [second.as_str()]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn lines_are_pasted_into_the_inbox_beside_the_map_too() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::J);
    assert_eq!(window.harness.state().view(), View::Map);
    window.focus(Role::TextInput, "New line of the inbox");
    window.paste("[12.11.26, 10:15] Ada: too dear\n[12.11.26, 10:16] Ben: too small");
    let inbox = &window.set().inbox;
    let said: Vec<_> = inbox[2..]
        .iter()
        .map(|note| (&*note.text, &*note.author))
        .collect();
    assert_eq!(said, [("too dear", "Ada"), ("too small", "Ben")]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_unsaved(), "it was one step");
}

#[test]
fn an_unsorted_note_is_found_and_mended_where_it_lies() {
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::F);
    window.write("Warenkorb voll");
    window.press(Modifiers::NONE, Key::Enter);
    window.press(Modifiers::NONE, Key::Escape);
    window.harness.run_steps(3);
    window.write("!");
    assert!(window.inbox()[0].contains('!'), "{}", window.inbox()[0]);
}

#[test]
fn dots_are_given_until_none_are_left() {
    let mut window = Window::with_workshop("en-GB");
    window.focus(Role::TextInput, "Written by");
    window.write("Ada");
    let card = "Thinks & feels: Steht mir das überhaupt?";
    window.click_card(Modifiers::NONE, card);
    let given = |window: &Window| window.note("Steht mir").votes.get("Ada").copied();
    for nth in 1..=5 {
        window.press(Modifiers::ALT, Key::Plus);
        assert_eq!(given(&window), Some(nth));
    }
    assert!(window.says("0 of 5 dots left"));
    window.press(Modifiers::ALT, Key::Plus);
    assert_eq!(given(&window), Some(5));
    assert!(window.says("No dots left"));
    // On a card plus and minus need nothing held.
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::Minus);
    assert_eq!(given(&window), Some(4));
    // And letters lead back to the line.
    window.takes("so");
    assert_eq!(*window.notes(Dimension::ThinkFeel).last().unwrap(), "so");
}

#[test]
fn most_votes_come_first_in_one_step() {
    let mut window = Window::with_map();
    let before = window.set().clone();
    window.press(Modifiers::COMMAND, Key::K);
    window.write("sort by votes");
    window.press(Modifiers::NONE, Key::Enter);
    let votes = |dimension| {
        let notes = window.bibi().empathy.notes(dimension).iter();
        notes
            .map(steckbrief::model::empathy::Note::vote_count)
            .collect::<Vec<_>>()
    };
    assert_eq!(votes(Dimension::ThinkFeel), [3, 2, 1, 0, 0]);
    for &dimension in Dimension::ALL {
        assert!(votes(dimension).is_sorted_by(|one, next| one >= next));
    }
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn notes_are_grouped_moved_together_and_become_one_entry() {
    let mut window = Window::with_map();
    let before = window.set().clone();
    window.click_card(Modifiers::NONE, "Thinks & feels: Gehöre ich dazu?");
    window.click_card(Modifiers::COMMAND, "Thinks & feels: Wie bezahle ich das?");
    window.press(Modifiers::COMMAND, Key::G);
    assert!(window.says("Group 2 notes"));
    window.write("Doubts");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(
        window.notes(Dimension::ThinkFeel)[..2],
        ["Gehöre ich dazu?", "Wie bezahle ich das?"]
    );
    window.press(Modifiers::NONE, Key::Escape);
    // One of them takes the other along.
    window.focus(Role::ListBoxOption, "Thinks & feels: Wie bezahle ich das?");
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(window.notes(Dimension::ThinkFeel).len(), 3);
    let card = "Hears: Wie bezahle ich das?";
    let menu = |window: &mut Window, item: &str| {
        let card = window
            .harness
            .get_by_role_and_label(Role::ListBoxOption, card);
        card.click_secondary();
        window.harness.run_steps(4);
        window.harness.get_by_label(item).click();
        window.harness.run_steps(4);
    };
    menu(&mut window, "Group into the profile as one entry …");
    window.write("worries");
    window.press(Modifiers::NONE, Key::Enter);
    let entry = window.bibi().needs.worries.last().unwrap();
    let note = window.note("Gehöre");
    assert_eq!((&*entry.text, entry.evidence), ("Doubts", Evidence::Partly));
    assert_eq!(entry.from_note, note.id);
    assert!(
        note.sources
            .iter()
            .all(|source| entry.sources.contains(source))
    );
    window.press(Modifiers::COMMAND, Key::Z);
    menu(&mut window, "Group …");
    window.click(Role::Button, "Dissolve the group");
    assert_eq!(window.note("Gehöre").cluster, "");
    assert_eq!(window.note("Wie bezahle").cluster, "");
    for _ in 0..3 {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*window.set(), before);
}
