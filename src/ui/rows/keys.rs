//! What the keyboard asks of the row that has it.
//!
//! Keys are taken before the field of the row sees them. None has Ctrl and Alt together, which
//! writes characters on many keyboards, and none is the key of a command.

use super::Wish;
use crate::command::written;
use crate::document::At;
use crate::model::pasted::lines;
use crate::model::statement::{Evidence, Priority, Stated};
use crate::text::Words;
use crate::ui::field;
use egui::{Event, InputState, Key, KeyboardShortcut, Modifiers, Ui};

const REMOVE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Delete);
const DUPLICATE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::D);
const EVIDENCE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::B);
const PRIORITY: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::I);
const UP: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowUp);
const DOWN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowDown);

const NEXT: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::Enter);
const TAKE_AWAY: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::Backspace);
const CHOOSE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::SHIFT, Key::ArrowDown);
const MENU: KeyboardShortcut = KeyboardShortcut::new(Modifiers::SHIFT, Key::F10);

/// The keys of rows, for the list of keys: each with the id of what it does.
pub const LISTED: [(KeyboardShortcut, &str); 10] = [
    (NEXT, "row-key-next"),
    (TAKE_AWAY, "row-key-take-away"),
    (UP, "row-key-up"),
    (DOWN, "row-key-down"),
    (CHOOSE, "row-key-choose"),
    (EVIDENCE, "row-key-evidence"),
    (PRIORITY, "row-key-priority"),
    (DUPLICATE, "row-key-duplicate"),
    (REMOVE, "row-key-remove"),
    (MENU, "row-key-menu"),
];

/// How the key for a wish is written; nothing where only the menu has it.
#[must_use]
pub(super) fn shortcut(wish: &Wish, words: &Words, is_mac: bool) -> Option<String> {
    let shortcut = match wish {
        Wish::Remove => REMOVE,
        Wish::Duplicate => DUPLICATE,
        Wish::Evidence(_) => EVIDENCE,
        Wish::Priority(_) => PRIORITY,
        Wish::Up => UP,
        Wish::Down => DOWN,
        _ => return None,
    };
    Some(written(&shortcut, words, is_mac))
}

/// What the keyboard asks of the row at a place, if it has the keyboard.
pub fn keys(ui: &Ui, at: &At, stated: &Stated<'_>) -> Option<Wish> {
    let id = field::id(at);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    let caret = field::caret(ui, id);
    if let Some(wish) = marks(ui, stated) {
        return Some(wish);
    }
    ui.input_mut(|input| {
        // The rest is for one of several.
        at.id.as_ref()?;
        let changes = [
            (UP, Wish::Up),
            (DOWN, Wish::Down),
            (DUPLICATE, Wish::Duplicate),
            (REMOVE, Wish::Remove),
        ];
        let plain = |key| KeyboardShortcut::new(Modifiers::NONE, key);
        let shift = |key| KeyboardShortcut::new(Modifiers::SHIFT, key);
        if let Some(wish) = taken(input, changes) {
            return Some(wish);
        }
        // Within a row of several lines the arrows are the caret's.
        let above = [
            (shift(Key::ArrowUp), Wish::ChooseUp),
            (plain(Key::ArrowUp), Wish::GoUp),
        ];
        let below = [
            (shift(Key::ArrowDown), Wish::ChooseDown),
            (plain(Key::ArrowDown), Wish::GoDown),
        ];
        if caret.is_in_first_line
            && let Some(wish) = taken(input, above)
        {
            return Some(wish);
        }
        if caret.is_in_last_line
            && let Some(wish) = taken(input, below)
        {
            return Some(wish);
        }
        if let Some(wish) = taken(input, [(plain(Key::Enter), Wish::Next)]) {
            return Some(wish);
        }
        if stated.text.is_empty() && input.consume_key(Modifiers::NONE, Key::Backspace) {
            return Some(Wish::Remove);
        }
        pasted(input).map(|text| Wish::Paste(lines(&text)))
    })
}

/// What the keyboard asks of the marks of a statement.
pub fn marks(ui: &Ui, stated: &Stated<'_>) -> Option<Wish> {
    let marks = [
        (EVIDENCE, Wish::Evidence(further(stated.evidence))),
        (PRIORITY, Wish::Priority(more(stated.priority))),
    ];
    ui.input_mut(|input| taken(input, marks))
}

/// The first wish whose key was pressed.
fn taken<const N: usize>(
    input: &mut InputState,
    keys: [(KeyboardShortcut, Wish); N],
) -> Option<Wish> {
    keys.into_iter()
        .find_map(|(key, wish)| input.consume_shortcut(&key).then_some(wish))
}

/// Evidence one further; after the best comes none.
#[must_use]
pub fn further(evidence: Evidence) -> Evidence {
    match evidence {
        Evidence::Assumption => Evidence::Partly,
        Evidence::Partly => Evidence::Supported,
        Evidence::Supported => Evidence::Assumption,
    }
}

/// One star more; after three comes none.
fn more(priority: Priority) -> Priority {
    Priority::try_from(u8::from(priority) + 1).unwrap_or_default()
}

/// Several lines that are being pasted, taken out of the input; one line is left to the field.
pub fn pasted(input: &mut InputState) -> Option<String> {
    let several = |event: &Event| matches!(event, Event::Paste(text) if text.trim().contains('\n'));
    let position = input.events.iter().position(several)?;
    match input.events.remove(position) {
        Event::Paste(text) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_of_rows_is_the_key_of_a_command() {
        use crate::command::{Command, shortcut};
        let commands: Vec<KeyboardShortcut> = Command::ALL
            .iter()
            .filter_map(|&command| shortcut(command))
            .collect();
        for key in [REMOVE, DUPLICATE, EVIDENCE, PRIORITY, UP, DOWN] {
            assert!(!commands.contains(&key), "{key:?}");
        }
    }
}
