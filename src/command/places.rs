//! Keys that mean something in one place only: in lists, and on the map.
//!
//! Rows and cards take them from here, and so do the list of keys and the README. None has Ctrl
//! and Alt together, which writes characters on many keyboards, and none is the key of a command.

use super::keys::{arrow, written};
use crate::text::Words;
use egui::{Key, KeyboardShortcut, Modifiers};

const fn key(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

/// The next row, or typing on a card.
pub const NEXT: KeyboardShortcut = key(Modifiers::NONE, Key::Enter);
/// An empty row goes away.
pub const TAKE_AWAY: KeyboardShortcut = key(Modifiers::NONE, Key::Backspace);
/// A row goes up.
pub const UP: KeyboardShortcut = key(Modifiers::ALT, Key::ArrowUp);
/// A row goes down.
pub const DOWN: KeyboardShortcut = key(Modifiers::ALT, Key::ArrowDown);
/// The row below is selected too.
pub const CHOOSE: KeyboardShortcut = key(Modifiers::SHIFT, Key::ArrowDown);
/// Evidence one further.
pub const EVIDENCE: KeyboardShortcut = key(Modifiers::COMMAND, Key::B);
/// One star more.
pub const PRIORITY: KeyboardShortcut = key(Modifiers::COMMAND, Key::I);
/// A copy.
pub const DUPLICATE: KeyboardShortcut = key(Modifiers::COMMAND, Key::D);
/// A row is deleted.
pub const REMOVE: KeyboardShortcut = key(Modifiers::COMMAND, Key::Delete);
/// The menu of a row or a card.
pub const MENU: KeyboardShortcut = key(Modifiers::SHIFT, Key::F10);
/// A card is deleted.
pub const REMOVE_CARD: KeyboardShortcut = key(Modifiers::NONE, Key::Delete);
/// A card is selected, or no longer.
pub const TOGGLE: KeyboardShortcut = key(Modifiers::NONE, Key::Space);
/// All cards of a sector are selected.
pub const ALL: KeyboardShortcut = key(Modifiers::COMMAND, Key::A);
/// One vote more.
pub const VOTE: KeyboardShortcut = key(Modifiers::ALT, Key::Plus);
/// One vote less.
pub const UNVOTE: KeyboardShortcut = key(Modifiers::ALT, Key::Minus);

/// What is pressed for one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// One key.
    One(KeyboardShortcut),
    /// Any of the four arrows.
    Arrow(Modifiers),
}

impl Pressed {
    /// How that is written on this system and in the reader's language.
    #[must_use]
    pub fn written(&self, words: &Words, is_mac: bool) -> String {
        match self {
            Self::One(shortcut) => written(shortcut, words, is_mac),
            Self::Arrow(modifiers) => arrow(*modifiers, words, is_mac),
        }
    }
}

/// A place with keys of its own: the id of its name, and each key with the id of what it does.
pub type PlaceKeys = (&'static str, &'static [(Pressed, &'static str)]);

/// All places with keys of their own, as they are listed.
pub const PLACES: [PlaceKeys; 2] = {
    use Pressed::{Arrow, One};
    [
        (
            "keys-of-rows",
            &[
                (One(NEXT), "row-key-next"),
                (One(TAKE_AWAY), "row-key-take-away"),
                (One(UP), "row-key-up"),
                (One(DOWN), "row-key-down"),
                (One(CHOOSE), "row-key-choose"),
                (One(EVIDENCE), "row-key-evidence"),
                (One(PRIORITY), "row-key-priority"),
                (One(DUPLICATE), "row-key-duplicate"),
                (One(REMOVE), "row-key-remove"),
                (One(MENU), "row-key-menu"),
            ],
        ),
        (
            "keys-of-map",
            &[
                (Arrow(Modifiers::NONE), "map-key-go"),
                (Arrow(Modifiers::SHIFT), "map-key-stretch"),
                (Arrow(Modifiers::ALT), "map-key-move"),
                (One(NEXT), "map-key-write"),
                (One(TOGGLE), "map-key-toggle"),
                (One(ALL), "map-key-all"),
                (One(EVIDENCE), "row-key-evidence"),
                (One(PRIORITY), "row-key-priority"),
                (One(VOTE), "map-key-vote"),
                (One(UNVOTE), "map-key-unvote"),
                (One(DUPLICATE), "row-key-duplicate"),
                (One(REMOVE_CARD), "row-key-remove"),
                (One(MENU), "row-key-menu"),
            ],
        ),
    ]
};

#[cfg(test)]
mod tests {
    use super::super::{Command, shortcut};
    use super::*;

    #[test]
    fn no_key_of_a_place_is_the_key_of_a_command() {
        for (place, keys) in PLACES {
            for (pressed, id) in keys {
                let Pressed::One(key) = pressed else {
                    continue;
                };
                for is_mac in [false, true] {
                    let mut commands = Command::ALL.iter();
                    let clash = commands.find(|&&one| shortcut(one, is_mac) == Some(*key));
                    assert_eq!(clash, None, "{place} {id}");
                }
            }
        }
    }
}
