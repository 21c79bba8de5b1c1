//! Who brought what, counted.

use super::Merged;
use super::change::What;
use crate::model::statements::each_statement;
use crate::model::{Id, PersonaSet};
use std::collections::HashSet;

/// What a document gained by merging.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// New personas.
    pub personas: usize,
    /// New notes, on maps and unsorted ones.
    pub notes: usize,
    /// New entries of lists.
    pub entries: usize,
    /// Values that were filled in or are other ones.
    pub values: usize,
    /// New sources.
    pub sources: usize,
    /// New segments.
    pub segments: usize,
    /// New pictures.
    pub pictures: usize,
    /// What is left to decide.
    pub conflicts: usize,
}

impl Tally {
    pub(super) fn of(before: &PersonaSet, merged: &Merged) -> Self {
        let after = &merged.set;
        let known = Known::of(before);
        let now = Known::of(after);
        let is_change = |what: &What| matches!(what, What::Changed { .. } | What::Moved(_));
        Self {
            personas: news(&known.personas, &now.personas),
            notes: news(&known.notes, &now.notes),
            entries: news(&known.entries, &now.entries),
            values: merged
                .changes
                .iter()
                .filter(|change| is_change(&change.what))
                .count(),
            sources: news(&known.sources, &now.sources),
            segments: news(&known.segments, &now.segments),
            pictures: after
                .images
                .keys()
                .filter(|id| !before.images.contains_key(id))
                .count(),
            conflicts: merged
                .changes
                .iter()
                .filter(|change| change.is_conflict())
                .count(),
        }
    }

    /// Whether nothing was new.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The things a document has.
struct Known {
    personas: HashSet<Id>,
    notes: HashSet<Id>,
    entries: HashSet<Id>,
    sources: HashSet<Id>,
    segments: HashSet<Id>,
}

impl Known {
    fn of(set: &PersonaSet) -> Self {
        let (mut notes, mut entries) = (HashSet::new(), HashSet::new());
        each_statement(&mut set.clone(), &mut |place, _| {
            let is_note = place.field.is_none_or(|field| field.dimension().is_some());
            if let Some(item) = &place.item {
                let list = if is_note { &mut notes } else { &mut entries };
                list.insert(item.clone());
            }
        });
        Self {
            personas: set.personas.iter().map(|one| one.id.clone()).collect(),
            notes,
            entries,
            sources: set.sources.iter().map(|one| one.id.clone()).collect(),
            segments: set.segments.iter().map(|one| one.id.clone()).collect(),
        }
    }
}

fn news(before: &HashSet<Id>, now: &HashSet<Id>) -> usize {
    now.difference(before).count()
}
