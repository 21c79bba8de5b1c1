//! Wishes come true: what was asked of a row is done to all rows selected with it, and declared
//! as one edit.

use super::{Wish, chosen};
use crate::document::{At, EditKind};
use crate::model::field::{Content, Field, Group};
use crate::model::items::Items;
use crate::model::statement::StatedMut;
use crate::model::{Id, Persona};
use crate::ui::board::Change;
use crate::ui::pen::Pen;

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
    let Some(wish) = chosen::obey(pen, at, wish) else {
        return;
    };
    match wish {
        Wish::Next => insert(pen, persona, at, vec![String::new()], EditKind::Add),
        Wish::Paste(lines) => insert(pen, persona, at, lines, EditKind::Paste),
        Wish::Move(to, index) => relocate(pen, persona, at, (field, to), index),
        Wish::Adopt(to) => {
            for (from, ids) in by_field(&pen.desk.together(at)) {
                persona.adopt_notes(from, &ids, to, pen.ids);
            }
            pen.did(EditKind::Add, At::field(&persona.id, to));
        }
        Wish::AdoptGroup(to) => {
            for (from, ids) in by_field(&group(persona, pen.desk.together(at))) {
                persona.adopt_group(from, &ids, to, pen.ids.fresh());
            }
            pen.did(EditKind::Add, At::field(&persona.id, to));
        }
        Wish::Group(name) => {
            for (from, ids) in by_field(&pen.desk.together(at)) {
                persona.group_notes(from, &ids, &name);
            }
            pen.did(EditKind::Group, at.clone());
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
            change(pen, persona, at, EditKind::Duplicate, |items, chosen| {
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
        Wish::Note(change) => {
            let places = pen.desk.together(at);
            if change == Change::Vote && !pen.desk.may_vote(&persona.empathy, places.len()) {
                return;
            }
            change.make(persona, &places, pen.desk.voter());
            pen.did(change.kind(), at.clone().part(change.part()));
        }
        Wish::Evidence(evidence) => each(pen, persona, at, EditKind::Evidence, |stated| {
            *stated.evidence = evidence;
        }),
        Wish::Priority(priority) => each(pen, persona, at, EditKind::Priority, |stated| {
            *stated.priority = priority;
        }),
        Wish::Source(source) => link(pen, persona, at, &source),
        Wish::Hide => {
            pen.set.sections.hide_field(field);
            pen.did(EditKind::Sections, At::document("sections"));
        }
        Wish::ShowNote(note) => show_note(pen, persona, note),
        Wish::Choose
        | Wish::ChooseTo
        | Wish::ChooseUp
        | Wish::ChooseDown
        | Wish::GoUp
        | Wish::GoDown => {}
    }
}

/// Moves rows to before the one at `index` of a field; who lies in a group is taken along with it.
fn relocate(
    pen: &mut Pen<'_>,
    persona: &mut Persona,
    at: &At,
    (field, to): (Field, Field),
    mut index: usize,
) {
    let places = group(persona, pen.desk.together(at));
    for (from, ids) in by_field(&places) {
        if persona.move_items(from, &ids, to, index) {
            index = index.saturating_add(ids.len());
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

/// These places, and those of all notes that lie in a group with one of them.
fn group(persona: &Persona, places: Vec<At>) -> Vec<At> {
    let mut all: Vec<At> = Vec::new();
    for place in places {
        let ids = match (place.field, &place.id) {
            (Some(field), Some(id)) => persona.group_of(field, id),
            _ => Vec::new(),
        };
        let mates = ids.into_iter().map(|id| At {
            id: Some(id),
            ..place.clone()
        });
        let mates: Vec<At> = mates.filter(|mate| !all.contains(mate)).collect();
        if mates.is_empty() && !all.contains(&place) {
            all.push(place);
        }
        all.extend(mates);
    }
    all
}

/// Goes to the note of that id, whichever dimension it stands in now.
fn show_note(pen: &mut Pen<'_>, persona: &Persona, note: Id) {
    let home = Field::of(Group::Empathy).find(|&field| {
        matches!(persona.content(field), Content::Notes(notes)
            if notes.iter().any(|one| one.id == note))
    });
    if let Some(home) = home {
        pen.desk.go_to(At::item(&persona.id, home, &note));
    }
}

/// Links a source to the rows, or none of them any longer if the one at the place has it.
fn link(pen: &mut Pen<'_>, persona: &mut Persona, at: &At, source: &Id) {
    let mut is_linked = false;
    stated(persona, at, |stated| {
        is_linked = stated.sources.contains(source);
    });
    each(pen, persona, at, EditKind::Source, |stated| {
        stated.sources.retain(|known| known != source);
        if !is_linked {
            stated.sources.push(source.clone());
        }
    });
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

/// Lets `see` at what the row or the statement at a place states.
fn stated(persona: &mut Persona, at: &At, see: impl FnOnce(StatedMut<'_>)) {
    match (at.field, &at.id) {
        (Some(field), Some(id)) => {
            persona.with_items(field, id, |items| items.stated_mut(id).map(see));
        }
        (Some(field), None) => {
            persona.content_mut(field).stated_mut().map(see);
        }
        _ => {}
    }
}

/// Changes what the rows selected together state.
fn each(
    pen: &mut Pen<'_>,
    persona: &mut Persona,
    at: &At,
    kind: EditKind,
    mut set: impl FnMut(StatedMut<'_>),
) {
    for place in pen.desk.together(at) {
        stated(persona, &place, &mut set);
    }
    pen.did(kind, at.clone());
}

/// Changes the lists in which the rows selected together stand, as one edit.
fn change(
    pen: &mut Pen<'_>,
    persona: &mut Persona,
    at: &At,
    kind: EditKind,
    mut set: impl FnMut(&mut dyn Items, &[Id]),
) {
    for (field, mut ids) in by_field(&pen.desk.together(at)) {
        // Own sections are several lists of one field.
        while let Some(first) = ids.pop() {
            persona.with_items(field, &first, |items| {
                let (mut here, elsewhere) = std::mem::take(&mut ids)
                    .into_iter()
                    .partition(|id| items.stated(id).is_some());
                ids = elsewhere;
                Vec::push(&mut here, first.clone());
                set(items, &here);
            });
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
