//! Adding without a common past: what of a file is taken in, and whose it is.

use crate::model::PersonaSet;
use crate::model::check::Place;
use crate::model::statements::each_statement;
use std::collections::HashSet;

/// The author of a document, where it names exactly one.
pub(super) fn only_author(set: &PersonaSet) -> Option<String> {
    match set.authors.as_slice() {
        [only] if !only.trim().is_empty() => Some(only.trim().to_owned()),
        _ => None,
    }
}

/// A document with the settings of ours and the content of another.
pub(super) fn settings(ours: &PersonaSet, content: &PersonaSet) -> PersonaSet {
    let content = content.clone();
    PersonaSet {
        segments: content.segments,
        personas: content.personas,
        inbox: content.inbox,
        sources: content.sources,
        images: content.images,
        undecided: content.undecided,
        ..ours.clone()
    }
}

/// What a file has to say to a document: its content, what the document does not say of itself,
/// and the author with each statement that is new and has none; `base` is what it said before.
pub(super) fn prepared(
    ours: &PersonaSet,
    theirs: &PersonaSet,
    base: &PersonaSet,
    author: &str,
) -> PersonaSet {
    let mut set = settings(ours, theirs);
    for (mine, other) in [
        (&mut set.objective, &theirs.objective),
        (&mut set.organisation, &theirs.organisation),
        (&mut set.offering, &theirs.offering),
        (&mut set.fieldwork, &theirs.fieldwork),
        (&mut set.sample, &theirs.sample),
    ] {
        if mine.trim().is_empty() {
            mine.clone_from(other);
        }
    }
    for question in &theirs.questions {
        let is_said = !question.text.trim().is_empty();
        if is_said && set.own_question(question.field).is_none() {
            set.questions.retain(|blank| blank.field != question.field);
            set.questions.push(question.clone());
        }
    }
    for colour in &theirs.note_colours {
        if ours.meaning(colour.colour).is_empty() && !colour.meaning.is_empty() {
            set.mean(colour.colour, colour.meaning.clone());
        }
    }
    sign(&mut set, [ours, base], author);
    set
}

/// Puts the author to every statement that has none and was not known: what was handed out and
/// came back as it was is nobody's new.
fn sign(set: &mut PersonaSet, before: [&PersonaSet; 2], author: &str) {
    let mut known: HashSet<(Place, String)> = HashSet::new();
    for before in before {
        each_statement(&mut before.clone(), &mut |place, stated| {
            known.insert((lasting(place), stated.text.clone()));
        });
    }
    each_statement(set, &mut |place, stated| {
        if stated.author.is_empty() && !stated.text.trim().is_empty() {
            let is_known = known.contains(&(lasting(place), stated.text.clone()));
            if !is_known {
                author.clone_into(stated.author);
            }
        }
    });
}

/// A thing stays the same wherever it lies; a single statement is known by where it stands.
fn lasting(place: &Place) -> Place {
    match &place.item {
        Some(item) => Place::set().item(item),
        None => place.clone(),
    }
}
