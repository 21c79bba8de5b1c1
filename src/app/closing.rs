//! Leaving a document: nothing is lost without a question.

use super::asking::Wanted;
use super::desktop::App;
use super::worker::{How, Task};
use crate::document::{Document, Revision};
use crate::model::{Sample, Template};
use crate::ui::{Answer, Begin, NewDocument, Question};
use std::path::PathBuf;

/// What comes after a document is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A new document.
    New(Template),
    /// A document that comes with the program.
    Sample(Sample),
    /// Another file, which the user chooses.
    Choose(Wanted),
    /// This file.
    Open(PathBuf, How),
    /// What an earlier run has left at this place.
    Restore(PathBuf),
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

    /// Whether the window may close.
    pub(super) fn is_done(&self) -> bool {
        self.is_done
    }
}

impl App {
    /// Leaves the document for something else, asking first if something would be lost.
    pub(super) fn leave_for(&mut self, next: Next) {
        self.leaving.next = Some(next);
        let open = self.open.as_ref();
        if open.is_some_and(|open| open.document.is_unsaved()) {
            let text = self
                .words
                .say_with("ask-save", &[("name", self.called().into())]);
            self.question = Some(Question {
                text,
                answers: vec![Answer::Cancel, Answer::Discard, Answer::Save],
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
        let keeps = |new: &mut NewDocument| new.end(Begin::Cancel).is_none();
        if !self.leaving.is_done()
            && self.question.is_none()
            && !self.new.as_mut().is_some_and(keeps)
        {
            self.leave_for(Next::Close);
        }
        self.leaving.is_done()
    }

    /// Does what was put off until the document was safe.
    fn go_on(&mut self) {
        let document = self.open.as_ref().map(|open| &open.document);
        self.leaving.agree(document.map(Document::revision));
        match self.leaving.next() {
            Some(Next::New(template)) => self.new = Some(NewDocument::new(template)),
            Some(Next::Sample(sample)) => self.open_sample(sample),
            Some(Next::Choose(wanted)) => self.ask_for(wanted),
            Some(Next::Open(path, how)) => self.worker.ask(Task::Open(path, how)),
            Some(Next::Restore(place)) => self.restore(&place),
            Some(Next::Close) => {
                // What the user agreed to lose is not offered at the next start.
                self.safety.forget();
                self.leaving.is_done = true;
            }
            None => {}
        }
    }

    /// Does what was answered.
    pub(super) fn answered(&mut self, answer: Answer) {
        let about = self.pending.take();
        let file = self.open.as_ref().and_then(|open| open.file.path.clone());
        match answer {
            Answer::Cancel | Answer::Understood => self.leaving.stay(),
            Answer::Add => self.add_dropped(),
            Answer::Save => self.save(false),
            Answer::SaveAs => self.save(true),
            Answer::Discard => self.go_on(),
            Answer::Reload => self.revert(),
            Answer::Keep => {
                if let Some(open) = &mut self.open {
                    open.document.lost_its_file();
                }
            }
            // What is replaced stays in the backup beside the file.
            Answer::Overwrite => {
                if let Some(path) = about.or(file) {
                    self.save_to(path, true);
                }
            }
            Answer::SaveAnyway => {
                if let Some(open) = &mut self.open {
                    open.file.session = None;
                }
                self.save(false);
            }
            Answer::Copy | Answer::TakeOver | Answer::ReadOnly => {
                let how = match answer {
                    Answer::Copy => How::Copy,
                    Answer::TakeOver => How::TakeOver,
                    _ => How::ReadOnly,
                };
                if let Some(path) = about {
                    self.worker.ask(Task::Open(path, how));
                }
            }
            Answer::Forget => {
                if let Some(path) = about {
                    self.memory.settings.recent.forget(&path);
                }
            }
        }
    }
}
