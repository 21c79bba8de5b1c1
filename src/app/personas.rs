//! What commands do to the personas of a document: pure changes of the draft.

use crate::document::{At, Document, Edit, EditKind};
use crate::model::empathy::Dimension;
use crate::model::{Id, IdSource, Persona};
use crate::storage::copied;
use crate::ui::Desk;
use std::time::Duration;

/// Adds an empty persona after the one shown and shows it.
pub(super) fn add(document: &mut Document, desk: &mut Desk, ids: &mut IdSource, now: Duration) {
    let persona = Persona {
        id: ids.fresh(),
        role: document.draft.role_of_next(),
        ..Persona::default()
    };
    insert(document, desk, persona, now);
}

/// Adds a copy of the persona shown and shows it.
pub(super) fn duplicate(
    document: &mut Document,
    desk: &mut Desk,
    ids: &mut IdSource,
    now: Duration,
) {
    let Some(position) = desk.position(&document.draft) else {
        return;
    };
    let copy = copied(&document.draft.personas[position], ids);
    insert(document, desk, copy, now);
}

/// Puts a persona behind the one shown and shows it.
pub(super) fn insert(document: &mut Document, desk: &mut Desk, persona: Persona, now: Duration) {
    let after = desk
        .position(&document.draft)
        .map_or(0, |position| position + 1);
    let id = persona.id.clone();
    document.draft.personas.insert(after, persona);
    document.record(Edit::new(EditKind::AddPersona, At::default()), now);
    desk.wish = Some(crate::ui::first_field(&id));
    desk.persona = Some(id);
}

/// Deletes the persona shown and shows its neighbour.
pub(super) fn delete(document: &mut Document, desk: &mut Desk, now: Duration) {
    let Some(position) = desk.position(&document.draft) else {
        return;
    };
    document.draft.personas.remove(position);
    document.record(Edit::new(EditKind::RemovePersona, At::default()), now);
    let personas = &document.draft.personas;
    let neighbour = personas.get(position).or(personas.last());
    desk.persona = neighbour.map(|persona| persona.id.clone());
}

/// Puts the persona shown away, or brings it back.
pub(super) fn archive(document: &mut Document, desk: &Desk, now: Duration) {
    let Some(position) = desk.position(&document.draft) else {
        return;
    };
    let persona = &mut document.draft.personas[position];
    persona.archived = !persona.archived;
    let at = At {
        persona: Some(persona.id.clone()),
        ..At::default()
    };
    document.record(Edit::new(EditKind::Archive, at), now);
}

/// Moves the persona shown by so many places.
pub(super) fn shift(document: &mut Document, desk: &Desk, by: isize, now: Duration) {
    let Some(position) = desk.position(&document.draft) else {
        return;
    };
    let Some(other) = position
        .checked_add_signed(by)
        .filter(|&other| other < document.draft.personas.len())
    else {
        return;
    };
    document.draft.personas.swap(position, other);
    document.record(Edit::new(EditKind::Reorder, At::default()), now);
}

/// Puts the notes with most votes first, in the dimensions where notes are selected or else in all.
pub(super) fn sort_by_votes(document: &mut Document, desk: &Desk, now: Duration) {
    let Some(position) = desk.position(&document.draft) else {
        return;
    };
    let persona = &mut document.draft.personas[position];
    let selected = desk.selected.iter().filter_map(|at| at.field?.dimension());
    let mut dimensions: Vec<Dimension> = selected.collect();
    if dimensions.is_empty() {
        dimensions.extend(Dimension::ALL);
    }
    for dimension in dimensions {
        persona.empathy.sort_by_votes(dimension);
    }
    let at = At {
        persona: Some(persona.id.clone()),
        ..At::default()
    };
    document.record(Edit::new(EditKind::SortByVotes, at), now);
}

/// The persona so many places from the one shown.
pub(super) fn neighbour(document: &Document, desk: &Desk, by: isize) -> Option<Id> {
    let position = desk.position(&document.draft)?.checked_add_signed(by)?;
    let persona = document.draft.personas.get(position)?;
    Some(persona.id.clone())
}
