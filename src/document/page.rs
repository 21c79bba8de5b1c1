//! One open document: the draft that views change, the history, and what the file holds.

use super::edit::Edit;
use super::history::{History, Revision};
use crate::model::PersonaSet;
use std::sync::Arc;
use std::time::Duration;

/// A document that is being worked on.
#[derive(Debug)]
pub struct Document {
    /// What views show and change in place. Whoever changes it declares it by [`Self::record`].
    pub draft: PersonaSet,
    history: History<Arc<PersonaSet>, Edit>,
    /// The revision the file holds; none for a document that was never saved.
    saved: Option<Revision>,
}

impl Document {
    /// A new document, which no file holds. An empty one counts as saved: nothing is lost with it.
    #[must_use]
    pub fn new(set: PersonaSet) -> Self {
        let is_empty = set == PersonaSet::default();
        let mut document = Self::opened(set);
        if !is_empty {
            document.saved = None;
        }
        document
    }

    /// A document as its file holds it.
    #[must_use]
    pub fn opened(set: PersonaSet) -> Self {
        let history = History::new(Arc::new(set.clone()));
        let saved = Some(history.revision());
        Self {
            draft: set,
            history,
            saved,
        }
    }

    /// What was last recorded, to be shared with workers.
    #[must_use]
    pub fn recorded(&self) -> Arc<PersonaSet> {
        Arc::clone(self.history.value())
    }

    /// The name of what was last recorded.
    #[must_use]
    pub fn revision(&self) -> Revision {
        self.history.revision()
    }

    /// Takes the draft over as what an edit made. An edit that changed nothing is none.
    pub fn record(&mut self, edit: Edit, now: Duration) {
        if self.draft == **self.history.value() {
            return;
        }
        // An empty row that came and went leaves nothing to undo.
        let is_taken_back = |last: &Edit| last.is_taken_back_by(&edit);
        if self.undoable().is_some_and(is_taken_back)
            && self
                .history
                .before()
                .is_some_and(|before| self.draft == **before)
        {
            return self.history.forget();
        }
        let value = Arc::new(self.draft.clone());
        self.history.push(value, edit, now, Edit::goes_on_with);
    }

    /// Gives up what was changed in the draft since it was last recorded.
    pub fn restore_draft(&mut self) {
        self.draft = PersonaSet::clone(self.history.value());
    }

    /// Ends the current step of typing, as leaving a field does.
    pub fn close_step(&mut self) {
        self.history.close();
    }

    /// Takes the last edit back and says which it was.
    pub fn undo(&mut self) -> Option<Edit> {
        let edit = self.history.undo().cloned()?;
        self.draft = PersonaSet::clone(self.history.value());
        Some(edit)
    }

    /// Brings the last undone edit back and says which it was.
    pub fn redo(&mut self) -> Option<Edit> {
        let edit = self.history.redo().cloned()?;
        self.draft = PersonaSet::clone(self.history.value());
        Some(edit)
    }

    /// The edit that undo would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<&Edit> {
        self.history.undoable()
    }

    /// The edit that redo would bring back.
    #[must_use]
    pub fn redoable(&self) -> Option<&Edit> {
        self.history.redoable()
    }

    /// Whether there is something no file holds.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.saved != Some(self.revision())
    }

    /// Says which revision the file holds now. A save takes a while: what was typed meanwhile
    /// has another revision and stays unsaved.
    pub fn was_saved(&mut self, revision: Revision) {
        self.history.close();
        self.saved = Some(revision);
    }

    /// Says that no file holds any of this any more: it is gone, or holds what others wrote.
    pub fn lost_its_file(&mut self) {
        self.saved = None;
    }
}

#[cfg(test)]
mod tests {
    use super::super::edit::{At, EditKind};
    use super::*;

    fn edit(part: &'static str) -> Edit {
        Edit::new(EditKind::Type, At::document(part))
    }

    fn titled(title: &str) -> PersonaSet {
        PersonaSet {
            title: title.to_owned(),
            ..PersonaSet::default()
        }
    }

    fn retitle(document: &mut Document, title: &str, seconds: u64) {
        title.clone_into(&mut document.draft.title);
        document.record(edit("title"), Duration::from_secs(seconds));
    }

    #[test]
    fn undoing_to_the_saved_state_is_clean_again() {
        let mut document = Document::opened(titled("a"));
        assert!(!document.is_unsaved());
        retitle(&mut document, "ab", 1);
        assert!(document.is_unsaved());
        assert_eq!(document.undo(), Some(edit("title")));
        assert_eq!(
            (document.draft.title.as_str(), document.is_unsaved()),
            ("a", false)
        );
        assert_eq!(document.redo(), Some(edit("title")));
        assert_eq!(
            (document.draft.title.as_str(), document.is_unsaved()),
            ("ab", true)
        );
    }

    #[test]
    fn what_is_typed_during_a_save_stays_unsaved() {
        let mut document = Document::opened(titled("a"));
        retitle(&mut document, "b", 1);
        let saving = document.revision();
        retitle(&mut document, "bc", 2);
        document.was_saved(saving);
        assert!(document.is_unsaved());
    }

    #[test]
    fn typing_after_a_save_is_a_step_of_its_own() {
        let mut document = Document::opened(titled(""));
        retitle(&mut document, "a", 1);
        document.was_saved(document.revision());
        retitle(&mut document, "ab", 1);
        document.undo();
        assert_eq!(
            (document.draft.title.as_str(), document.is_unsaved()),
            ("a", false)
        );
    }

    #[test]
    fn an_edit_that_changed_nothing_is_none() {
        let mut document = Document::opened(titled("a"));
        document.record(edit("title"), Duration::ZERO);
        assert!(document.undoable().is_none() && !document.is_unsaved());
    }

    #[test]
    fn what_was_added_and_taken_away_again_leaves_no_step() {
        let mut document = Document::opened(titled("a"));
        let mut change = |kind, title: &str| {
            title.clone_into(&mut document.draft.title);
            document.record(Edit::new(kind, At::default()), Duration::ZERO);
            (document.is_unsaved(), document.undoable().is_some())
        };
        assert_eq!(change(EditKind::Add, "b"), (true, true));
        assert_eq!(change(EditKind::Remove, "a"), (false, false));
        change(EditKind::Add, "b");
        // Something else went than what came.
        assert_eq!(change(EditKind::Remove, "c"), (true, true));
        assert_eq!(
            document.undo().map(|edit| edit.kind),
            Some(EditKind::Remove)
        );
    }

    #[test]
    fn a_new_document_with_content_is_unsaved() {
        assert!(Document::new(titled("a")).is_unsaved());
        assert!(!Document::new(PersonaSet::default()).is_unsaved());
    }
}
