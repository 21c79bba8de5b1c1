//! Leaving a document: nothing is lost without a question.

use super::desktop::App;
use crate::document::Revision;
use crate::ui::{Answer, Question};
use std::path::PathBuf;

/// What comes after a document is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A new document.
    New,
    /// Another file, which the user chooses.
    Choose,
    /// This file.
    Open(PathBuf),
    /// Nothing: the window closes.
    Close,
}

/// Whether the document is being left, and for what.
#[derive(Clone, Debug, Default)]
pub(super) struct Leaving {
    next: Option<Next>,
    /// The revision that may be lost: what was typed since may not.
    agreed: Option<Revision>,
    is_done: bool,
}

impl Leaving {
    /// The document stays.
    pub(super) fn stay(&mut self) {
        self.next = None;
    }

    /// What was put off, once.
    pub(super) fn next(&mut self) -> Option<Next> {
        self.next.take()
    }

    /// This revision may be lost.
    pub(super) fn agree(&mut self, revision: Option<Revision>) {
        self.agreed = revision;
    }

    /// The window may close.
    pub(super) fn close(&mut self) {
        self.is_done = true;
    }

    /// Whether it may.
    pub(super) fn is_done(&self) -> bool {
        self.is_done
    }
}

impl App {
    /// Leaves the document for something else, asking first if something would be lost.
    pub(super) fn leave_for(&mut self, next: Next) {
        self.leaving.next = Some(next);
        if self
            .open
            .as_ref()
            .is_some_and(|open| open.document.is_unsaved())
        {
            let text = self
                .words
                .say_with("ask-save", &[("name", self.called().into())]);
            self.question = Some(Question {
                text,
                answers: vec![Answer::Cancel, Answer::Save, Answer::Discard],
            });
        } else {
            self.go_on();
        }
    }

    /// Whether there is something no file holds and nobody agreed to lose.
    pub(super) fn would_lose(&self) -> bool {
        let open = self.open.as_ref().map(|open| &open.document);
        open.is_some_and(|document| {
            document.is_unsaved() && self.leaving.agreed != Some(document.revision())
        })
    }

    /// Whether the window may close now; if not, it has asked why.
    pub(super) fn may_close(&mut self) -> bool {
        if !self.leaving.is_done() && self.question.is_none() {
            self.leave_for(Next::Close);
        }
        self.leaving.is_done()
    }

    /// Does what was answered.
    pub(super) fn answered(&mut self, answer: Answer) {
        match answer {
            Answer::Cancel | Answer::Understood => self.leaving.stay(),
            Answer::Save => self.save(false),
            Answer::Discard => self.go_on(),
            Answer::Reload => self.revert(),
            Answer::Overwrite => self.overwrite(),
        }
    }
}
