//! A list of entries: typed like a text, marked like statements.
//!
//! Enter begins the next entry, Backspace in an empty one takes it away, Alt with an arrow moves
//! it, pasted lines become entries of their own.

use super::field::{self, Look};
use super::marks;
use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use crate::model::Id;
use crate::model::field::Field;
use crate::model::statement::{Entry, Statement};
use egui::{Button, Event, Key, Modifiers, RichText, Ui};

/// What the keyboard asked of an entry.
enum Wish {
    Next,
    Remove,
    Up,
    Down,
    Paste(Vec<String>),
}

/// The entries of a field below its name.
pub fn entries(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    persona: &Id,
    field: Field,
    entries: &mut Vec<Entry>,
) {
    let colours = theme::colours(ui);
    let name = pen.words.label(field);
    ui.horizontal(|ui| {
        ui.label(
            RichText::new(&name)
                .font(theme::bold(13.0))
                .color(colours.warning),
        );
        ui.label(RichText::new(pen.words.question(field)).color(colours.mute));
    });
    let mut wish = None;
    for (index, entry) in entries.iter_mut().enumerate() {
        if let Some(asked) = row(ui, pen, persona, field, &name, entry) {
            wish = Some((index, asked));
        }
    }
    let place = At::field(persona, field);
    if let Some((index, wish)) = wish {
        obey(pen, &place, entries, index, wish);
    }
    let add =
        Button::new(RichText::new(format!("+ {}", pen.say("ui-add-entry"))).color(colours.mute))
            .frame(false);
    let add = ui.add(add);
    add.widget_info(|| {
        let label = format!("{name}: {}", pen.words.say("ui-add-entry"));
        egui::WidgetInfo::labeled(egui::Role::Button, true, label)
    });
    if add.clicked() {
        insert(pen, &place, entries, entries.len(), String::new());
    }
    ui.add_space(2.0 * theme::STEP);
}

fn row(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    persona: &Id,
    field: Field,
    name: &str,
    entry: &mut Entry,
) -> Option<Wish> {
    let at = At::item(persona, field, &entry.id);
    let wish = keys(ui, &at, entry);
    ui.horizontal(|ui| {
        if marks::evidence(ui, pen.words, entry.stated_mut().evidence) {
            pen.did(EditKind::Evidence, at.clone());
        }
        let right = 68.0;
        let width = (ui.available_width() - right).max(80.0);
        let look = Look {
            is_framed: false,
            ..Look::default()
        };
        ui.allocate_ui(egui::vec2(width, theme::CONTROL), |ui| {
            field::bare(ui, pen, &at, name, "", &mut entry.text, &look);
        });
        if marks::priority(ui, pen.words, &mut entry.priority) {
            pen.did(EditKind::Priority, at.clone());
        }
    });
    wish
}

/// What the keyboard asks of the entry that has it; taken before its field sees the keys.
fn keys(ui: &Ui, at: &At, entry: &Entry) -> Option<Wish> {
    if !ui.memory(|memory| memory.has_focus(field::id(at))) {
        return None;
    }
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::ALT, Key::ArrowUp) {
            return Some(Wish::Up);
        }
        if input.consume_key(Modifiers::ALT, Key::ArrowDown) {
            return Some(Wish::Down);
        }
        if input.consume_key(Modifiers::NONE, Key::Enter) {
            return Some(Wish::Next);
        }
        if entry.text.is_empty() && input.consume_key(Modifiers::NONE, Key::Backspace) {
            return Some(Wish::Remove);
        }
        let pasted = input
            .events
            .iter()
            .position(|event| matches!(event, Event::Paste(text) if text.trim().contains('\n')))?;
        match input.events.remove(pasted) {
            Event::Paste(text) => Some(Wish::Paste(lines(&text))),
            _ => None,
        }
    })
}

fn obey(pen: &mut Pen<'_>, place: &At, entries: &mut Vec<Entry>, index: usize, wish: Wish) {
    match wish {
        Wish::Next => insert(pen, place, entries, index + 1, String::new()),
        Wish::Remove => {
            entries.remove(index);
            let before = index
                .checked_sub(1)
                .and_then(|index| entries.get(index))
                .or(entries.first());
            pen.desk.wish = before.map(|entry| At {
                id: Some(entry.id.clone()),
                ..place.clone()
            });
            pen.did(EditKind::Remove, place.clone());
        }
        Wish::Up if index > 0 => swap(pen, place, entries, index, index - 1),
        Wish::Down if index + 1 < entries.len() => swap(pen, place, entries, index, index + 1),
        Wish::Up | Wish::Down => {}
        Wish::Paste(lines) => {
            let mut next = index + 1;
            for line in lines {
                // The first line goes where the caret is, if nothing is there yet.
                if next == index + 1 && entries[index].text.is_empty() {
                    entries[index].text = line;
                    continue;
                }
                insert(pen, place, entries, next, line);
                next += 1;
            }
            pen.did(EditKind::Paste, place.clone());
        }
    }
}

fn insert(pen: &mut Pen<'_>, place: &At, entries: &mut Vec<Entry>, index: usize, text: String) {
    let entry = Entry {
        id: pen.ids.fresh(),
        text,
        ..Entry::default()
    };
    pen.desk.wish = Some(At {
        id: Some(entry.id.clone()),
        ..place.clone()
    });
    entries.insert(index, entry);
    pen.did(EditKind::Add, place.clone());
}

fn swap(pen: &mut Pen<'_>, place: &At, entries: &mut [Entry], from: usize, to: usize) {
    entries.swap(from, to);
    pen.did(EditKind::Reorder, place.clone());
}

/// The lines of a pasted text as entries: without blanks around, without bullets and numbers.
#[must_use]
pub fn lines(text: &str) -> Vec<String> {
    let bullets = ['-', '*', '•', '–', '·', '◦', '▪'];
    let bare = |line: &str| {
        let line = line.trim();
        let after_number = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let numbered = after_number
            .strip_prefix(['.', ')'])
            .filter(|_| after_number.len() < line.len());
        let line = match numbered {
            Some(rest) if rest.starts_with(' ') => rest,
            _ => line
                .strip_prefix(bullets)
                .filter(|rest| rest.starts_with([' ', '\t']))
                .unwrap_or(line),
        };
        line.trim().to_owned()
    };
    text.lines()
        .map(bare)
        .filter(|line| !line.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_lines_lose_their_bullets() {
        for (text, expected) in [
            ("- eins\n* zwei\n\n• drei", &["eins", "zwei", "drei"][..]),
            ("1. eins\n2) zwei", &["eins", "zwei"]),
            (
                "3,5 Zimmer\n-5 Grad\n12.11.",
                &["3,5 Zimmer", "-5 Grad", "12.11."],
            ),
            (" a \r\n\tb", &["a", "b"]),
        ] {
            assert_eq!(lines(text), expected);
        }
    }
}
