//! The document and its file: opened, saved, reverted; and what is said when that fails.

use super::closing::Next;
use super::desktop::{App, Open};
use super::worker::{Task, Told};
use crate::complaint;
use crate::document::{Document, Revision};
use crate::model::PersonaSet;
use crate::storage::Stamp;
use crate::storage::from_ron;
use crate::storage::save::{FileError, Opened};
use crate::ui::{Answer, Desk, Question};
use std::path::PathBuf;
use std::time::Duration;

const SAMPLE: &[u8] = include_bytes!("../../assets/samples/young-fashion.ron");

/// The file of a document.
#[derive(Debug, Default)]
pub(super) struct File {
    /// Where it is; none for a document never saved.
    pub(super) path: Option<PathBuf>,
    /// What it held when it was last looked at.
    pub(super) stamp: Stamp,
}

impl App {
    /// What the worker has done.
    pub(super) fn hear(&mut self, told: Told, _now: Duration) {
        match told {
            Told::Cancelled => self.leaving.stay(),
            Told::Opened {
                path,
                result: Ok(opened),
            } => {
                // Opening takes a while; what was typed meanwhile is not lost for it.
                if self.would_lose() {
                    self.leave_for(Next::Open(path));
                } else {
                    self.show(path, opened);
                }
            }
            Told::Opened {
                result: Err(error), ..
            } => {
                self.leaving.stay();
                self.complain(&error);
            }
            Told::Saved {
                path,
                revision,
                result,
            } => self.was_saved(path, revision, result),
        }
    }

    fn show(&mut self, path: PathBuf, opened: Opened) {
        self.message = self
            .words
            .say_with("ui-opened", &[("path", path.display().to_string().into())]);
        self.place(
            Document::opened(opened.loaded.set),
            File {
                path: Some(path),
                stamp: opened.stamp,
            },
        );
    }

    /// Puts a document on the desk.
    pub(super) fn place(&mut self, document: Document, file: File) {
        self.desk = Desk {
            shows_poster: self.desk.shows_poster,
            ..Desk::default()
        };
        self.open = Some(Open { document, file });
        self.leaving.agree(None);
        self.leaving.stay();
    }

    /// A new document with one empty persona.
    pub(super) fn begin(&mut self) {
        let persona = crate::model::Persona {
            id: self.ids.fresh(),
            ..crate::model::Persona::default()
        };
        let set = PersonaSet {
            language: self.words.language(),
            personas: vec![persona],
            ..PersonaSet::default()
        };
        self.desk.wish = None;
        self.place(Document::opened(set), File::default());
    }

    /// The sample, as a new document.
    pub(super) fn open_sample(&mut self) {
        if let Ok(loaded) = from_ron(SAMPLE) {
            self.place(Document::opened(loaded.set), File::default());
        }
    }

    /// Saves the document: to its file, or to one the user chooses.
    pub(super) fn save(&mut self, elsewhere: bool) {
        self.ask_to_save(elsewhere, false);
    }

    fn ask_to_save(&mut self, elsewhere: bool, replaces: bool) {
        let name = self.called();
        let Some(open) = &mut self.open else {
            return;
        };
        open.document.close_step();
        self.worker.ask(Task::Save {
            path: open.file.path.clone().filter(|_| !elsewhere),
            name,
            set: open.document.recorded(),
            revision: open.document.revision(),
            stamp: open.file.stamp.clone(),
            replaces,
        });
    }

    fn was_saved(&mut self, path: PathBuf, revision: Revision, result: Result<Stamp, FileError>) {
        match result {
            Ok(stamp) => {
                self.message = self
                    .words
                    .say_with("ui-saved", &[("path", path.display().to_string().into())]);
                if let Some(open) = &mut self.open {
                    open.document.was_saved(revision);
                    open.file = File {
                        path: Some(path),
                        stamp,
                    };
                }
                // What was typed during the save is asked about once more.
                if let Some(next) = self.leaving.next() {
                    self.leave_for(next);
                }
            }
            Err(error @ FileError::Changed { .. }) => {
                self.leaving.stay();
                let sentence = complaint::of_file(&error, &self.words);
                self.question = Some(Question {
                    text: sentence.what,
                    answers: vec![Answer::Cancel, Answer::Reload, Answer::Overwrite],
                });
            }
            Err(error) => {
                self.leaving.stay();
                self.complain(&error);
            }
        }
    }

    /// Reads the file again.
    pub(super) fn revert(&mut self) {
        if let Some(open) = &self.open
            && let Some(path) = open.file.path.clone()
        {
            self.leaving.agree(Some(open.document.revision()));
            self.worker.ask(Task::Open(path));
        }
    }

    /// Saves over what others wrote, which is kept in the backup.
    pub(super) fn overwrite(&mut self) {
        self.ask_to_save(false, true);
    }

    fn complain(&mut self, error: &FileError) {
        let sentence = complaint::of_file(error, &self.words);
        self.question = Some(Question {
            text: format!("{}\n{}", sentence.what, sentence.now),
            answers: vec![Answer::Understood],
        });
    }

    /// Does what was put off until the document was safe.
    pub(super) fn go_on(&mut self) {
        let document = self.open.as_ref().map(|open| &open.document);
        self.leaving.agree(document.map(Document::revision));
        match self.leaving.next() {
            Some(Next::New) => self.begin(),
            Some(Next::Choose) => self.worker.ask(Task::ChooseAndOpen),
            Some(Next::Open(path)) => self.worker.ask(Task::Open(path)),
            Some(Next::Close) => self.leaving.close(),
            None => {}
        }
    }
}
