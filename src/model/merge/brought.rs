//! What files of others have brought before: what was taken away since does not come back with
//! a later file of the same person.

use crate::model::custom::CustomSection;
use crate::model::field::{ContentMut, Field};
use crate::model::groups::group;
use crate::model::items::Items;
use crate::model::{Id, PersonaSet, each_statement, is_default};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

group! {
    /// What the files of one author have brought.
    pub struct Brought {
        /// Whose files; empty where nobody knows.
        author: String,
        /// Personas, entries, notes, sources and segments by their ids.
        things: Vec<Id>,
    }
}

/// Leaves out of a file what it has brought before and what was taken away since.
pub(super) fn leave_out(theirs: &mut PersonaSet, ours: &PersonaSet) {
    let there = things(ours);
    let before = ours.brought.iter().flat_map(|brought| &brought.things);
    let gone: Vec<Id> = before.filter(|id| !there.contains(*id)).cloned().collect();
    if gone.is_empty() {
        return;
    }
    theirs.personas.retain(|one| !gone.contains(&one.id));
    theirs.segments.retain(|one| !gone.contains(&one.id));
    theirs.sources.retain(|one| !gone.contains(&one.id));
    Items::remove(&mut theirs.inbox, &gone);
    for persona in &mut theirs.personas {
        for &field in Field::ALL {
            let mut content = persona.content_mut(field);
            if let Some(items) = content.items() {
                items.remove(&gone);
            } else if let ContentMut::Custom(sections) = content {
                leave_out_of_sections(sections, &gone);
            }
        }
    }
}

fn leave_out_of_sections(sections: &mut Vec<CustomSection>, gone: &[Id]) {
    sections.retain(|section| !gone.contains(&section.id));
    for section in sections {
        if let Some(items) = section.content.items() {
            items.remove(gone);
        }
    }
}

/// Remembers what a file has brought.
pub(super) fn remember(set: &mut PersonaSet, before: &PersonaSet, author: &str) {
    let news: Vec<Id> = things(set).difference(&things(before)).cloned().collect();
    if news.is_empty() {
        return;
    }
    match set.brought.iter_mut().find(|one| one.author == author) {
        Some(brought) => {
            let known: BTreeSet<Id> = brought.things.iter().cloned().collect();
            brought
                .things
                .extend(news.into_iter().filter(|id| !known.contains(id)));
        }
        None => set.brought.push(Brought {
            author: author.to_owned(),
            things: news,
        }),
    }
}

/// The ids of everything in a document.
fn things(set: &PersonaSet) -> BTreeSet<Id> {
    let mut all: BTreeSet<Id> = BTreeSet::new();
    for persona in &set.personas {
        all.insert(persona.id.clone());
        all.extend(persona.custom.iter().map(|section| section.id.clone()));
    }
    all.extend(set.segments.iter().map(|segment| segment.id.clone()));
    all.extend(set.sources.iter().map(|source| source.id.clone()));
    each_statement(&mut set.clone(), &mut |place, _| {
        all.extend(place.item.clone());
    });
    all
}
