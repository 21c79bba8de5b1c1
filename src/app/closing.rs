//! Leaving a document: nothing is lost without a question.

use super::desktop::App;
use crate::ui::{Answer, Question};

/// What comes after a document is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A new document.
    New,
    /// Another file.
    Choose,
    /// Nothing: the window closes.
    Close,
}

/// Whether the document is being left, and for what.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Leaving {
    next: Option<Next>,
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

    /// The window may close.
    pub(super) fn close(&mut self) {
        self.is_done = true;
    }

    /// Whether it may.
    pub(super) fn is_done(self) -> bool {
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
