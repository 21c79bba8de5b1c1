//! What one side took away while the other came to rely on it: sources, segments and pictures
//! that the merged document names come back.

use crate::model::image::ImageId;
use crate::model::statements::each_statement;
use crate::model::{Id, PersonaSet};
use std::collections::BTreeSet;

/// Brings back what a merged document names and has not, from either side. What was missing in a
/// side before stays missing.
pub(super) fn bring_back(set: &mut PersonaSet, ours: &PersonaSet, theirs: &PersonaSet) {
    let missing = missing_sources(set);
    for source in ours.sources.iter().chain(&theirs.sources) {
        if missing.contains(&source.id) && set.source(&source.id).is_none() {
            set.sources.push(source.clone());
        }
    }
    for segment in ours.segments.iter().chain(&theirs.segments) {
        let is_named = set.personas.iter().any(|one| one.segment == segment.id);
        if is_named && set.segment(&segment.id).is_none() {
            set.segments.push(segment.clone());
        }
    }
    let shown: Vec<ImageId> = set.pictures().cloned().collect();
    for id in shown {
        let image = ours.images.get(&id).or_else(|| theirs.images.get(&id));
        if let (Some(image), false) = (image, set.images.contains_key(&id)) {
            set.images.insert(id, image.clone());
        }
    }
}

/// The sources that statements name and the document has not.
fn missing_sources(set: &PersonaSet) -> BTreeSet<Id> {
    let mut named = BTreeSet::new();
    each_statement(&mut set.clone(), &mut |_, stated| {
        let others = stated.alternatives.iter().flat_map(|other| &other.sources);
        named.extend(stated.sources.iter().chain(others).cloned());
    });
    named.retain(|id| set.source(id).is_none());
    named
}
