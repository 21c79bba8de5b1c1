//! What merging has left to decide: each is a finding until somebody has.

use super::{Detail, Finding, FindingKind};
use crate::model::merge::Open;
use crate::model::{Id, PersonaSet};

/// Everything that two people gave two values.
pub(super) fn check(set: &PersonaSet, findings: &mut Vec<Finding>) {
    findings.extend(set.open().iter().map(|open| finding(open, set)));
}

/// The finding of something that has to be decided. What is about the same place differs in its
/// values.
fn finding(open: &Open, set: &PersonaSet) -> Finding {
    let value = |written: &String, author: &str| Detail::Value {
        part: open.part.clone(),
        // A segment is known by its name, not by its id.
        written: match set.segment(&Id::from(written.as_str())) {
            Some(segment) if open.part == "segment" => segment.name.clone(),
            _ => written.clone(),
        },
        author: author.to_owned(),
    };
    Finding::new(FindingKind::Undecided, open.place.clone())
        .with("kept", value(&open.kept, ""))
        .with("other", value(&open.other, &open.author))
}

impl Finding {
    /// Whether this is the finding of something that has to be decided.
    #[must_use]
    pub fn asks(&self, open: &Open, set: &PersonaSet) -> bool {
        *self == finding(open, set)
    }
}
