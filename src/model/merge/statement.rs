//! How statements are merged: a text together with what it rests on and who wrote it.
//!
//! Where both sides wrote another text, ours stays as it is and theirs stands beside it as an
//! alternative, each with its own evidence, author and sources: a source that speaks for one
//! text says nothing about another.

use super::change::What;
use super::things::{merge_set, recall_set};
use super::{Merge, Merging, Recall};
use crate::model::Id;
use crate::model::statement::{Alternative, Stated, StatedMut, Statement};

/// Merges what every statement has.
pub fn merge_stated<S: Statement>(ours: &mut S, base: &S, theirs: &S, at: &mut Merging) {
    let mut ours = ours.stated_mut();
    let (base, theirs) = (base.stated(), theirs.stated());
    at.within("priority", |at| {
        ours.priority.merge(&base.priority, &theirs.priority, at);
    });
    let known = ours.alternatives.clone();
    at.within("alternatives", |at| {
        merge_set(
            ours.alternatives,
            base.alternatives,
            theirs.alternatives,
            at,
        );
    });
    at.within("text", |at| merge_told(&mut ours, base, theirs, at));
    // What is said already needs no second place.
    let said = Alternative::of(ours.read());
    ours.alternatives
        .retain(|other| known.contains(other) || *other != said);
}

/// Merges a text and what belongs to it.
fn merge_told(ours: &mut StatedMut<'_>, base: Stated<'_>, theirs: Stated<'_>, at: &mut Merging) {
    let mut other = Alternative::of(theirs);
    if is_contested(ours.text.as_str(), base.text, theirs.text) {
        let nothing = String::new();
        if !is_blank(ours.text) && !is_blank(theirs.text) {
            return stand_beside(ours, other, at);
        }
        if is_blank(ours.text) {
            *ours.text = other.text;
            *ours.author = other.author;
            *ours.evidence = other.evidence;
        }
        merge_set(ours.sources, base.sources, theirs.sources, at);
        at.leave_open(ours.text, &nothing);
        return;
    }
    ours.text.merge(&base.text.to_owned(), &other.text, at);
    at.beside("sources", |at| {
        merge_set(ours.sources, base.sources, theirs.sources, at);
    });
    if is_contested(*ours.evidence, base.evidence, theirs.evidence)
        || is_contested(ours.author.as_str(), base.author, theirs.author)
    {
        other.text.clone_from(ours.text);
        return stand_beside(ours, other, at);
    }
    at.beside("evidence", |at| {
        ours.evidence.merge(&base.evidence, &theirs.evidence, at);
    });
    at.beside("author", |at| {
        ours.author
            .merge(&base.author.to_owned(), &other.author, at);
    });
}

/// Puts into a blank statement as much of one as was said before. A text is known together with
/// what belongs to it, or because somebody decided against it.
pub fn recall_stated<S: Statement>(this: &S, base: &mut S, recall: &mut Recall) {
    let (this, base) = (this.stated(), base.stated_mut());
    recall.within("priority", |recall| {
        this.priority.recall(base.priority, recall);
    });
    recall.within("alternatives", |recall| {
        recall_set(this.alternatives, base.alternatives, recall);
    });
    let other = Alternative::of(this);
    recall.within("text", |recall| {
        let says_nothing = other == Alternative::default();
        if !says_nothing && (recall.knows(&other.written()) || recall.was_refused(this.text)) {
            other.stand_in(base);
        }
    });
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether both sides changed a value, each in a way of its own.
fn is_contested<V: PartialEq>(ours: V, base: V, theirs: V) -> bool {
    ours != theirs && ours != base && theirs != base
}

fn stand_beside(ours: &mut StatedMut<'_>, other: Alternative, at: &mut Merging) {
    if other != Alternative::of(ours.read()) && !ours.alternatives.contains(&other) {
        at.tell(What::Undecided {
            kept: ours.text.clone(),
            other: other.text.clone(),
        });
        ours.alternatives.push(other);
    }
}

impl Alternative {
    /// What a statement says, as if it were one of several texts for it.
    pub(super) fn of(stated: Stated<'_>) -> Self {
        Self {
            text: stated.text.to_owned(),
            author: stated.author.to_owned(),
            evidence: stated.evidence,
            sources: stated.sources.to_vec(),
        }
    }

    /// Makes it what a statement says.
    pub(super) fn stand_in(self, stated: StatedMut<'_>) {
        *stated.text = self.text;
        *stated.author = self.author;
        *stated.evidence = self.evidence;
        *stated.sources = self.sources;
    }

    /// All of it in one text, to be known again by.
    pub(super) fn written(&self) -> String {
        let sources = self.sources.iter().map(Id::as_str);
        let parts = [self.text.as_str(), &self.author, self.evidence.key()];
        parts
            .into_iter()
            .chain(sources)
            .collect::<Vec<_>>()
            .join("\0")
    }
}
