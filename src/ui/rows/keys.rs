//! What the keyboard asks of the row that has it.
//!
//! Keys are taken before the field of the row sees them.

use super::Wish;
use crate::command::places::{DOWN, DUPLICATE, EVIDENCE, NEXT, PRIORITY, REMOVE, TAKE_AWAY, UP};
use crate::command::written;
use crate::document::At;
use crate::model::pasted::lines;
use crate::model::statement::{Evidence, Priority, Stated};
use crate::text::Words;
use crate::ui::field;
use egui::{Event, InputState, Key, KeyboardShortcut, Modifiers, Ui};

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
        if let Some(wish) = taken(input, [(NEXT, Wish::Next)]) {
            return Some(wish);
        }
        if stated.text.is_empty() && input.consume_shortcut(&TAKE_AWAY) {
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
