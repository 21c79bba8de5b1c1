//! The workshop on projectors and walls, with few notes and with many.

use super::*;
use steckbrief::model::IdSource;
use steckbrief::model::empathy::Dimension;
use steckbrief::storage::{from_ron, to_ron};

/// The sample with so many notes on its first map, in a file.
fn crowded(notes: usize) -> (tempfile::TempDir, PathBuf) {
    let text = std::fs::read("assets/samples/young-fashion.ron").unwrap();
    let mut set = from_ron(&text).unwrap().set;
    let mut ids = IdSource::new(3);
    for &dimension in Dimension::ALL {
        let list = set.personas[0].empathy.notes_mut(dimension);
        *list = list.iter().cycle().take(notes / 6).cloned().collect();
        for note in list {
            note.id = ids.fresh();
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.ron");
    std::fs::write(&path, to_ron(&set).unwrap()).unwrap();
    (folder, path)
}

/// Nothing lies on anything else, nor beside the window; cards may lie above or below what is
/// seen of the board, but behind nothing.
fn is_tidy(window: &Window, case: &str) {
    let screen = window.harness.ctx.content_rect();
    let rects = |role: Role| -> Vec<(String, egui::Rect)> {
        let nodes = window.harness.query_all_by_role(role);
        nodes
            .map(|node| {
                (
                    node.accesskit_node().label().unwrap_or_default(),
                    node.rect(),
                )
            })
            .collect()
    };
    let mut controls = rects(Role::TextInput);
    controls.extend(rects(Role::ComboBox));
    controls.extend(
        rects(Role::Button)
            .into_iter()
            .filter(|(name, _)| !name.contains(": ")),
    );
    assert!(controls.len() > 12, "{case}: {}", controls.len());
    for (name, rect) in &controls {
        assert!(
            screen.contains_rect(rect.shrink(0.5)),
            "{case}: {name} {rect}"
        );
    }
    let cards = rects(Role::ListBoxOption);
    for (name, rect) in &cards {
        let is_beside = rect.left() < 0.0 || rect.right() > screen.right();
        assert!(!is_beside, "{case}: {name} {rect}");
    }
    for all in [controls, cards] {
        for (index, (name, one)) in all.iter().enumerate() {
            for (other_name, other) in &all[..index] {
                let both = one.intersect(*other);
                let is_apart = !both.is_positive() || both.area() < 4.0;
                assert!(is_apart, "{case}: {name} {one} on {other_name} {other}");
            }
        }
    }
}

#[test]
fn few_notes_and_many_lie_tidily_on_projectors_and_walls() {
    for notes in [0, 24, 300] {
        let (_folder, path) = crowded(notes);
        let mut window = Window::new("de-DE", Some(path));
        window.wait("a document", |app| app.document().is_some());
        window.press(Modifiers::NONE, Key::F5);
        for size in [(1_280.0, 720.0), (1_024.0, 768.0), (1_920.0, 1_080.0)] {
            window.harness.set_size(size.into());
            window.harness.run_steps(3);
            is_tidy(&window, &format!("{notes} {size:?}"));
            window.press(Modifiers::COMMAND, Key::J);
            window.press(Modifiers::NONE, Key::F4);
            is_tidy(&window, &format!("{notes} {size:?} with inbox and clock"));
            window.press(Modifiers::COMMAND, Key::J);
            window.press(Modifiers::SHIFT, Key::F4);
        }
    }
}

#[test]
fn letters_are_as_large_as_the_notes_leave_room_for() {
    let heights = [6, 24, 300].map(|notes| {
        let (_folder, path) = crowded(notes);
        let mut window = Window::new("en-GB", Some(path));
        window.wait("a document", |app| app.document().is_some());
        window.harness.set_size(egui::vec2(1_280.0, 720.0));
        window.press(Modifiers::NONE, Key::F5);
        let head = window
            .harness
            .get_by_role_and_label(Role::Button, "Hears: Add a note");
        // The button grows with the letters.
        head.rect().height()
    });
    assert!(
        heights.is_sorted_by(|one, next| one + 0.1 >= *next),
        "{heights:?}"
    );
    assert!(heights[0] > 1.2 * heights[2], "{heights:?}");
}

#[test]
fn a_guiding_question_leaves_the_whole_board_in_sight() {
    for locale in ["de-DE", "en-GB"] {
        let path = PathBuf::from("assets/samples/young-fashion.ron");
        let mut window = Window::new(locale, Some(path));
        window.wait("a document", |app| app.document().is_some());
        window.harness.set_size(egui::vec2(1_280.0, 720.0));
        window.press(Modifiers::NONE, Key::F5);
        for dimension in Dimension::ALL {
            window.press(Modifiers::NONE, Key::F3);
            let line = window.harness.query_all_by_role(Role::TextInput);
            let line =
                line.max_by(|one, other| one.rect().width().total_cmp(&other.rect().width()));
            let line = line.expect("the line").rect().top();
            let cards = window.harness.query_all_by_role(Role::ListBoxOption);
            let lowest = cards.map(|card| card.rect().bottom()).fold(0.0, f32::max);
            assert!(
                lowest > 400.0 && lowest < line,
                "{locale} {dimension:?}: {lowest} {line}"
            );
        }
    }
}
