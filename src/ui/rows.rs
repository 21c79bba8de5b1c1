//! Rows: what the entries of a form and the notes of a map have in common. They are typed one
//! after the other, chosen together, moved, copied and taken away.
//!
//! A view draws a row, lets [`keys`] say what the keyboard wants of it, and asks for that with
//! [`Pen::ask`]; when everything is drawn [`obey_asked`] does it. Asked of a place without an id,
//! [`Wish::Next`] adds a row at the end. What is absent: how a row looks.

use super::field;
use super::pen::Pen;
use crate::document::{At, EditKind};
use crate::model::field::Field;
use crate::model::items::Items;
use crate::model::statement::{Evidence, Priority, StatedMut};
use crate::model::{Id, Persona};
use egui::{Event, InputState, Key, Modifiers, Ui};

/// What is asked of a row, by key, menu or pointer. But for the first two it is asked of all
/// rows that are selected together with it.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// An empty row below.
    Next,
    /// Pasted lines as rows of their own.
    Paste(Vec<String>),
    /// Take away.
    Remove,
    /// A place up.
    Up,
    /// A place down.
    Down,
    /// Copies below.
    Duplicate,
    /// To another field, before the row at this place.
    Move(Field, usize),
    /// Entries in this field that say what the notes say.
    Adopt(Field),
    /// How well it is supported.
    Evidence(Evidence),
    /// How much it matters.
    Priority(Priority),
    /// This source, or no longer.
    Source(Id),
}

/// What the keyboard asks of the row that has it; taken before its field sees the keys.
pub fn keys(ui: &Ui, at: &At, text: &str) -> Option<Wish> {
    if !ui.memory(|memory| memory.has_focus(field::id(at))) {
        return None;
    }
    ui.input_mut(|input| {
        let keys = [
            (Modifiers::ALT, Key::ArrowUp, Wish::Up),
            (Modifiers::ALT, Key::ArrowDown, Wish::Down),
            (Modifiers::NONE, Key::Enter, Wish::Next),
            (Modifiers::COMMAND, Key::D, Wish::Duplicate),
            (Modifiers::COMMAND, Key::Delete, Wish::Remove),
        ];
        for (modifiers, key, wish) in keys {
            if input.consume_key(modifiers, key) {
                return Some(wish);
            }
        }
        if text.is_empty() && input.consume_key(Modifiers::NONE, Key::Backspace) {
            return Some(Wish::Remove);
        }
        pasted(input).map(Wish::Paste)
    })
}

/// Several lines that are being pasted, taken out of the input; one line is left to the field.
fn pasted(input: &mut InputState) -> Option<Vec<String>> {
    let several = |event: &Event| matches!(event, Event::Paste(text) if text.trim().contains('\n'));
    let position = input.events.iter().position(several)?;
    match input.events.remove(position) {
        Event::Paste(text) => Some(lines(&text)),
        _ => None,
    }
}

/// Does what was asked of a row of this persona while its rows were drawn.
pub fn obey_asked(pen: &mut Pen<'_>, persona: &mut Persona) {
    let is_ours = |(at, _): &mut (At, Wish)| at.persona.as_ref() == Some(&persona.id);
    if let Some((at, wish)) = pen.asked.take_if(is_ours) {
        obey(pen, persona, &at, wish);
    }
}

/// Does what was asked of the row at a place of a persona, and declares it.
fn obey(pen: &mut Pen<'_>, persona: &mut Persona, at: &At, wish: Wish) {
    let Some(field) = at.field else {
        return;
    };
    let id = at.id.clone().unwrap_or_default();
    match wish {
        Wish::Next => insert(pen, persona, at, vec![String::new()], EditKind::Add),
        Wish::Paste(lines) => insert(pen, persona, at, lines, EditKind::Paste),
        Wish::Move(to, index) => {
            let mut index = index;
            let places = pen.desk.together(at);
            for (from, ids) in by_field(&places) {
                if persona.move_items(from, &ids, to, index) {
                    index += ids.len();
                }
            }
            let moved = |place: At| At {
                field: Some(to),
                ..place
            };
            pen.desk.selected = pen.desk.selected.drain(..).map(moved).collect();
            pen.desk.wish = Some(moved(at.clone()));
            let kind = if to == field {
                EditKind::Reorder
            } else {
                EditKind::Move
            };
            pen.did(kind, At::field(&persona.id, to));
        }
        Wish::Adopt(to) => {
            for (from, ids) in by_field(&pen.desk.together(at)) {
                persona.adopt_notes(from, &ids, to, pen.ids);
            }
            pen.did(EditKind::Add, At::field(&persona.id, to));
        }
        Wish::Remove => {
            pen.desk.wish = neighbour(persona, at, &pen.desk.together(at));
            change(pen, persona, at, EditKind::Remove, |items, ids| {
                items.remove(ids);
            });
            pen.desk.selected.clear();
        }
        Wish::Up | Wish::Down => {
            let down = wish == Wish::Down;
            change(pen, persona, at, EditKind::Reorder, |items, ids| {
                items.shift(ids, down);
            });
        }
        Wish::Duplicate => {
            let mut ids = pen.ids.clone();
            let mut copies = Vec::new();
            change(pen, persona, at, EditKind::Add, |items, chosen| {
                copies.extend(items.copy(chosen, &mut ids));
            });
            *pen.ids = ids;
            let copy = |id: Id| At {
                id: Some(id),
                ..at.clone()
            };
            pen.desk.wish = copies.first().cloned().map(copy);
            pen.desk.selected.clear();
        }
        Wish::Evidence(evidence) => each(pen, persona, at, EditKind::Evidence, |stated| {
            *stated.evidence = evidence;
        }),
        Wish::Priority(priority) => each(pen, persona, at, EditKind::Priority, |stated| {
            *stated.priority = priority;
        }),
        Wish::Source(source) => {
            let is_linked = persona
                .with_items(field, &id, |items| {
                    let stated = items.stated(&id);
                    stated.is_some_and(|stated| stated.sources.contains(&source))
                })
                .unwrap_or(false);
            each(pen, persona, at, EditKind::Source, |stated| {
                stated.sources.retain(|known| *known != source);
                if !is_linked {
                    stated.sources.push(source.clone());
                }
            });
        }
    }
}

/// New rows behind the one at a place, or at the end of the list where the place names none. The
/// first text goes into the row itself where that is still empty. The last gets the keyboard.
fn insert(pen: &mut Pen<'_>, persona: &mut Persona, at: &At, texts: Vec<String>, kind: EditKind) {
    let (Some(field), near) = (at.field, at.id.clone().unwrap_or_default()) else {
        return;
    };
    let mut texts = texts.into_iter().peekable();
    let fresh = &mut *pen.ids;
    let last = persona.with_items(field, &near, |items| {
        let ids = items.ids();
        let here = ids.iter().position(|id| *id == near);
        let mut last = None;
        if let Some(row) = items.stated_mut(&near).filter(|row| row.text.is_empty())
            && let Some(text) = texts.next_if(|text| !text.is_empty())
        {
            *row.text = text;
            last = Some(near.clone());
        }
        for (index, text) in (here.map_or(ids.len(), |here| here + 1)..).zip(texts) {
            let id = fresh.fresh();
            items.insert(index, id.clone(), text);
            last = Some(id);
        }
        last
    });
    if let Some(id) = last {
        pen.desk.wish = Some(At { id, ..at.clone() });
        pen.did(
            kind,
            At {
                id: None,
                ..at.clone()
            },
        );
    }
}

/// The row that has the keyboard when these are gone: the one above, or else the one below.
fn neighbour(persona: &mut Persona, at: &At, gone: &[At]) -> Option<At> {
    let id = at.id.clone()?;
    let ids = persona.with_items(at.field?, &id, |items| items.ids())?;
    let here = ids.iter().position(|one| *one == id)?;
    let stays = |one: &&Id| !gone.iter().any(|place| place.id.as_ref() == Some(one));
    let above = ids[..here].iter().rev().find(stays);
    above.or(ids[here..].iter().find(stays)).map(|one| At {
        id: Some(one.clone()),
        ..at.clone()
    })
}

/// Changes what the rows selected together state.
fn each(
    pen: &mut Pen<'_>,
    persona: &mut Persona,
    at: &At,
    kind: EditKind,
    mut set: impl FnMut(StatedMut<'_>),
) {
    change(pen, persona, at, kind, |items, ids| {
        for id in ids {
            if let Some(stated) = items.stated_mut(id) {
                set(stated);
            }
        }
    });
}

/// Changes the lists in which the rows selected together stand, as one edit.
fn change(
    pen: &mut Pen<'_>,
    persona: &mut Persona,
    at: &At,
    kind: EditKind,
    mut set: impl FnMut(&mut dyn Items, &[Id]),
) {
    for (field, ids) in by_field(&pen.desk.together(at)) {
        if let Some(first) = ids.first() {
            persona.with_items(field, first, |items| set(items, &ids));
        }
    }
    pen.did(kind, at.clone());
}

/// The ids of places, field by field, in the order in which the fields come first.
fn by_field(places: &[At]) -> Vec<(Field, Vec<Id>)> {
    let mut fields: Vec<(Field, Vec<Id>)> = Vec::new();
    for place in places {
        let (Some(field), Some(id)) = (place.field, place.id.clone()) else {
            continue;
        };
        match fields.iter_mut().find(|(known, _)| *known == field) {
            Some((_, ids)) => ids.push(id),
            None => fields.push((field, vec![id])),
        }
    }
    fields
}

/// The lines of a pasted text as rows: without blanks around, without bullets and numbers.
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
