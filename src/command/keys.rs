//! The key of each command, and which commands the keyboard asks for.
//!
//! Keys are taken before anything is drawn, since a text field would keep some of them to
//! itself. None has Ctrl and Alt together, which writes characters on many keyboards; on a Mac
//! other keys do that.

use super::Command;
use crate::text::Words;
use egui::{Context, Key, KeyboardShortcut, ModifierNames, Modifiers};

const CTRL: Modifiers = Modifiers::COMMAND;
const BOTH: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// The key of a command on this kind of system; none where the menu is enough.
#[must_use]
pub fn shortcut(command: Command, is_mac: bool) -> Option<KeyboardShortcut> {
    use Command as C;
    let (modifiers, key) = match command {
        C::New => (CTRL, Key::N),
        C::Open => (CTRL, Key::O),
        C::Save => (CTRL, Key::S),
        C::SaveAs => (BOTH, Key::S),
        C::Export => (CTRL, Key::E),
        C::Quit => (CTRL, Key::Q),
        C::Undo => (CTRL, Key::Z),
        C::Redo => (BOTH, Key::Z),
        C::Find => (CTRL, Key::F),
        // What H does elsewhere hides the whole program there.
        C::Replace if is_mac => (CTRL.plus(Modifiers::ALT), Key::F),
        C::Replace => (CTRL, Key::H),
        C::AddPersona => (BOTH, Key::N),
        C::DuplicatePersona => (BOTH, Key::D),
        C::CopyPersona => (BOTH, Key::C),
        C::PastePersona => (BOTH, Key::V),
        C::PersonaUp => (BOTH, Key::ArrowUp),
        C::PersonaDown => (BOTH, Key::ArrowDown),
        C::PreviousPersona => (CTRL, Key::PageUp),
        C::NextPersona => (CTRL, Key::PageDown),
        C::ShowProfile => (CTRL, Key::Num1),
        C::ShowMap => (CTRL, Key::Num2),
        C::ShowDocument => (CTRL, Key::Num3),
        C::ShowDraft => (CTRL, Key::Num4),
        C::ShowBoth => (CTRL, Key::Num5),
        C::TogglePoster => (Modifiers::NONE, Key::F6),
        C::ShowFindings => (Modifiers::NONE, Key::F7),
        C::Palette => (CTRL, Key::K),
        C::ZoomIn => (CTRL, Key::Plus),
        C::ZoomOut => (CTRL, Key::Minus),
        C::ZoomReset => (CTRL, Key::Num0),
        C::ShowKeys => (Modifiers::NONE, Key::F1),
        C::Workshop => (Modifiers::NONE, Key::F5),
        C::NextQuestion => (Modifiers::NONE, Key::F3),
        C::ToggleTimer => (Modifiers::NONE, Key::F4),
        C::ResetTimer => (Modifiers::SHIFT, Key::F4),
        C::ToggleMarks => (Modifiers::NONE, Key::F8),
        C::ToggleCovers => (Modifiers::NONE, Key::F9),
        C::Inbox => (CTRL, Key::J),
        C::GroupNotes => (CTRL, Key::G),
        C::Revert
        | C::Recover
        | C::ChooseLogo
        | C::SaveBrand
        | C::LoadBrand
        | C::ChoosePhoto
        | C::AddFiles
        | C::ChoosePicture
        | C::ArchivePersona
        | C::DeletePersona
        | C::ThemeLight
        | C::ThemeDark
        | C::ThemeSystem
        | C::SpeakGerman
        | C::SpeakEnglish
        | C::SortByVotes
        | C::HandOut
        | C::ExportMaps => return None,
    };
    Some(KeyboardShortcut::new(modifiers, key))
}

/// How the key of a command is written on this system and in the reader's language: "Ctrl+S",
/// "Strg+S", "⌘S".
#[must_use]
pub fn key_name(command: Command, words: &Words, is_mac: bool) -> Option<String> {
    shortcut(command, is_mac).map(|shortcut| written(&shortcut, words, is_mac))
}

/// How keys are written on this system and in the reader's language.
#[must_use]
pub fn written(keys: &KeyboardShortcut, words: &Words, is_mac: bool) -> String {
    if is_mac {
        return keys.format(&ModifierNames::SYMBOLS, true);
    }
    let key = match keys.logical_key {
        Key::PageUp => words.say("key-page-up"),
        Key::PageDown => words.say("key-page-down"),
        Key::ArrowUp => words.say("key-up"),
        Key::ArrowDown => words.say("key-down"),
        Key::Delete => words.say("key-delete"),
        Key::Backspace => words.say("key-backspace"),
        Key::Enter => words.say("key-enter"),
        Key::Space => words.say("key-space"),
        key => key.symbol_or_name().to_owned(),
    };
    held(keys.modifiers, key, words)
}

/// How any of the four arrows is written, with these keys held.
#[must_use]
pub fn arrow(modifiers: Modifiers, words: &Words, is_mac: bool) -> String {
    let key = words.say("key-arrow");
    if is_mac {
        let signs = ModifierNames::SYMBOLS.format(&modifiers, true);
        return format!("{signs}{key}");
    }
    held(modifiers, key, words)
}

/// A key behind those that are held with it.
fn held(modifiers: Modifiers, key: String, words: &Words) -> String {
    let all = [
        (modifiers.command, "key-ctrl"),
        (modifiers.alt, "key-alt"),
        (modifiers.shift, "key-shift"),
    ];
    let held = all.iter().filter(|(is_held, _)| *is_held);
    let mut parts: Vec<String> = held.map(|(_, id)| words.say(id)).collect();
    parts.push(key);
    parts.join("+")
}

/// The commands whose keys were pressed; nobody else sees those keys.
#[must_use]
pub fn taken(context: &Context, is_mac: bool) -> Vec<Command> {
    // A key with more held first: it would be taken for the same key with less.
    let mut keys: Vec<(Command, KeyboardShortcut)> = Command::ALL
        .iter()
        .filter_map(|&command| Some((command, shortcut(command, is_mac)?)))
        .collect();
    keys.sort_by_key(|(_, shortcut)| !(shortcut.modifiers.shift || shortcut.modifiers.alt));
    context.input_mut(|input| {
        keys.retain(|(_, shortcut)| input.consume_shortcut(shortcut));
    });
    keys.into_iter().map(|(command, _)| command).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_have_one_key() {
        for is_mac in [false, true] {
            let all = Command::ALL.iter();
            let keys: Vec<_> = all.filter_map(|&one| shortcut(one, is_mac)).collect();
            for (index, key) in keys.iter().enumerate() {
                assert!(!keys[..index].contains(key), "{key:?}");
            }
        }
    }

    #[test]
    fn no_key_writes_a_character() {
        for &command in Command::ALL {
            let Some(KeyboardShortcut {
                modifiers,
                logical_key,
            }) = shortcut(command, false)
            else {
                continue;
            };
            assert!(!(modifiers.command && modifiers.alt), "{command:?}");
            let is_function = logical_key.name().len() > 1 && logical_key.name().starts_with('F');
            assert!(modifiers.any() || is_function, "{command:?}");
        }
    }

    #[test]
    fn no_key_is_the_system_s_on_a_mac() {
        let hides = KeyboardShortcut::new(CTRL, Key::H);
        for &command in Command::ALL {
            assert_ne!(shortcut(command, true), Some(hides), "{command:?}");
        }
        assert_eq!(shortcut(Command::Replace, false), Some(hides));
    }
}
