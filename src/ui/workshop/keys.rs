//! The keys that take a group's notes to their dimension: Alt, or Command on a Mac, with a figure.
//!
//! They are taken before commands are, since on a Mac some commands have the same ones, and with
//! the characters that some systems write with them.

use super::Workshop;
use crate::command::written;
use crate::model::empathy::Dimension;
use crate::text::Words;
use egui::{Context, Event, Key, KeyboardShortcut, Modifiers};

/// The keys by their figure: the inbox, the dimensions in the order of the model, the profile.
pub const FIGURES: [Key; 8] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
];

fn held(is_mac: bool) -> Modifiers {
    if is_mac {
        Modifiers::COMMAND
    } else {
        Modifiers::ALT
    }
}

/// How the key of a figure is written.
#[must_use]
pub fn key_name(words: &Words, figure: usize, is_mac: bool) -> String {
    let key = FIGURES.get(figure).copied().unwrap_or(Key::Num0);
    written(&KeyboardShortcut::new(held(is_mac), key), words, is_mac)
}

/// The figure of where notes go.
#[must_use]
pub fn figure(target: Option<Dimension>) -> usize {
    target.map_or(0, |dimension| dimension as usize + 1)
}

/// Turns to the dimension whose key was pressed.
pub fn take(context: &Context, workshop: &mut Workshop, is_mac: bool) {
    context.input_mut(|input| {
        let pressed = |key: &Key| input.consume_key(held(is_mac), *key);
        let goals = &FIGURES[..=Dimension::ALL.len()];
        if let Some(figure) = goals.iter().position(pressed) {
            workshop.pick(figure);
            input
                .events
                .retain(|event| !matches!(event, Event::Text(_)));
        }
    });
}
