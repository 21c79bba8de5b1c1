//! The document and its file: opened, saved, reverted, looked after. What is said when that fails
//! is `complaining`.

use super::closing::Next;
use super::complaining::shown;
use super::desktop::{App, Open};
use super::worker::{Held, How, NotSaved, Task, Told};
use crate::complaint;
use crate::document::{Document, Revision};
use crate::storage::save::{FileError, Opened};
use crate::storage::{Holder, Session, Sight, Stamp, Watch};
use crate::ui::{Answer, Desk, Question};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The file of a document.
#[derive(Debug, Default)]
pub(super) struct File {
    /// Where it is; none for a document never saved.
    pub(super) path: Option<PathBuf>,
    /// What it held when it was last looked at.
    pub(super) stamp: Stamp,
    /// What keeps it ours.
    pub(super) session: Option<Arc<Session>>,
    /// Whether the document is only looked at.
    pub(super) is_read_only: bool,
}

impl App {
    /// What the worker has done.
    pub(super) fn hear(&mut self, told: Told) {
        match told {
            Told::Opened { path, how, result } => match result {
                Ok((opened, held)) => self.opened(path, how, opened, held),
                Err(error) => self.not_opened(path, &error),
            },
            Told::Saved {
                path,
                revision,
                result: Ok((stamp, held)),
            } => self.was_saved(path, revision, stamp, held),
            Told::Saved {
                path,
                result: Err(reason),
                ..
            } => self.not_saved(path, reason),
            Told::Claimed(path, held) => self.claimed(&path, held),
            Told::Seen(path, sight) => self.seen(&path, sight),
            Told::Completed(typed, found) => self.completed(&typed, found),
            Told::BrandSaved(path, result) => self.brand_saved(&path, result),
            Told::BrandOpened(path, result) => self.brand_opened(&path, result),
            Told::NotShown(path) => self.complain_of_opener(&path),
            Told::HandedOut(path, made) => self.handed_out(&path, &made),
            Told::Adding(adding) => self.adding(adding),
            Told::Beside(path, copies) => self.beside(&path, copies),
        }
    }

    fn opened(&mut self, path: PathBuf, how: How, opened: Opened, held: Held) {
        let session = match held {
            Held::Taken(by) => return self.ask_about_taken(path, by),
            Held::Protected => return self.ask_about_protected(path),
            Held::Ours(session) => Some(session),
            Held::AsBefore => None,
        };
        // Opening takes a while; what was typed meanwhile is not lost for it.
        if self.would_lose() {
            return self.leave_for(Next::Open(path, how));
        }
        let document = Document::opened(opened.loaded.set);
        let said = |id| self.words.say_with(id, &[("path", shown(&path))]);
        let message = match how {
            How::Copy => said("ui-opened-copy"),
            How::Again => said("ui-reloaded"),
            How::ReadOnly => said("ui-opened-read-only"),
            How::Ours | How::TakeOver => said("ui-opened"),
        };
        let desk = (how == How::Again).then(|| self.desk.clone());
        let is_read_only = match how {
            How::ReadOnly => true,
            How::Again => self.desk.is_read_only,
            How::Ours | How::TakeOver | How::Copy => false,
        };
        let file = match how {
            How::Copy => File::default(),
            _ => File {
                path: Some(path),
                stamp: opened.stamp,
                session,
                is_read_only,
            },
        };
        self.place(document, file);
        // Who reads a file again looks at the same place of it.
        if let Some(desk) = desk {
            self.desk = Desk { wish: None, ..desk };
        }
        self.message = message;
        self.look_beside();
    }

    fn not_opened(&mut self, path: PathBuf, error: &FileError) {
        self.leaving.stay();
        let is_gone = matches!(error, FileError::Unreadable { source, .. } if source.kind() == ErrorKind::NotFound);
        if is_gone && self.memory.settings.recent.paths().contains(&path) {
            let text = self.words.say_with("ask-forget", &[("path", shown(&path))]);
            self.ask_about(path, text, &[Answer::Cancel, Answer::Forget]);
        } else {
            self.complain(error);
        }
    }

    fn ask_about_taken(&mut self, path: PathBuf, by: Option<Holder>) {
        self.leaving.stay();
        let text = match by {
            Some(by) => self.words.say_with(
                "ask-taken",
                &[
                    ("path", shown(&path)),
                    ("who", self.called_as(&by).into()),
                    ("since", self.moment(by.since).into()),
                ],
            ),
            None => self
                .words
                .say_with("ask-taken-by-nobody", &[("path", shown(&path))]),
        };
        self.ask_about(
            path,
            text,
            &[
                Answer::Cancel,
                Answer::TakeOver,
                Answer::Copy,
                Answer::ReadOnly,
            ],
        );
    }

    fn ask_about_protected(&mut self, path: PathBuf) {
        self.leaving.stay();
        let text = self
            .words
            .say_with("ask-protected", &[("path", shown(&path))]);
        let answers = [Answer::Cancel, Answer::Copy, Answer::ReadOnly];
        self.ask_about(path, text, &answers);
    }

    /// What to call somebody: not every machine says who sits at it.
    fn called_as(&self, holder: &Holder) -> String {
        if holder.user.is_empty() {
            return holder.host.clone();
        }
        let (user, host) = (holder.user.as_str(), holder.host.as_str());
        let args = [("user", user.into()), ("host", host.into())];
        self.words.say_with("user-at-host", &args)
    }

    /// Asks something about a file.
    fn ask_about(&mut self, path: PathBuf, text: String, answers: &[Answer]) {
        self.pending = Some(path);
        self.question = Some(Question {
            text,
            answers: answers.to_vec(),
        });
    }

    /// Puts a document on the desk, in place of the one before.
    pub(super) fn place(&mut self, document: Document, mut file: File) {
        self.desk = Desk {
            shows_poster: self.desk.shows_poster,
            rail_width: self.desk.rail_width,
            poster_width: self.desk.poster_width,
            is_read_only: file.is_read_only,
            map_poster_width: self.desk.map_poster_width,
            ..Desk::default()
        };
        if let Some(session) = self.open.take().and_then(|before| {
            let is_same = before.file.path == file.path;
            let session = before.file.session;
            if is_same && file.session.is_none() && !file.is_read_only {
                file.session = session;
                return None;
            }
            session
        }) {
            self.worker.ask(Task::LetGo(session));
        }
        if let Some(path) = &file.path {
            self.memory.opened(path);
        }
        let watch = file.path.clone();
        let watch = watch.map(|path| Watch::new(path, file.stamp.clone()));
        self.worker.ask(Task::Watch(watch));
        self.safety.forget();
        self.open = Some(Open { document, file });
        self.opening += 1;
        self.leaving.agree(None);
        self.leaving.stay();
    }

    /// Saves the document to its file, or to one the user chooses.
    pub(super) fn save(&mut self, elsewhere: bool) {
        let file = self.open.as_ref().map(|open| &open.file);
        let file = file.filter(|file| !elsewhere && !file.is_read_only);
        match file.and_then(|file| file.path.clone()) {
            Some(path) => self.save_to(path, false),
            None if self.open.is_some() => {
                self.ask_for(super::asking::Wanted::Save(super::handing::file_name(
                    &self.called(),
                )));
            }
            None => {}
        }
    }

    /// Saves the document to a file; what it holds is replaced where the user agreed to that.
    pub(super) fn save_to(&mut self, path: PathBuf, replaces: bool) {
        let Some(open) = &mut self.open else {
            return;
        };
        open.document.close_step();
        // Who only looks at a file may replace it when asked, as any other file.
        let is_ours = open.file.path.as_ref() == Some(&path) && !open.file.is_read_only;
        let (stamp, session) = if is_ours {
            (open.file.stamp.clone(), open.file.session.clone())
        } else {
            (Stamp::new(), None)
        };
        self.worker.ask(Task::Save {
            path,
            set: open.document.recorded(),
            revision: open.document.revision(),
            stamp,
            replaces,
            session,
        });
    }

    fn was_saved(&mut self, path: PathBuf, revision: Revision, stamp: Stamp, held: Held) {
        self.message = self.words.say_with("ui-saved", &[("path", shown(&path))]);
        self.memory.opened(&path);
        // What was asked about the file while it was being saved is answered by that.
        if self.pending.as_ref() == Some(&path) {
            (self.question, self.pending) = (None, None);
        }
        if let Some(open) = &mut self.open {
            open.document.was_saved(revision);
            let before = open.file.session.take();
            let is_same = open.file.path.as_ref() == Some(&path);
            let session = match (held, before) {
                (Held::AsBefore, before) if is_same => before,
                (held, before) => {
                    if let Some(before) = before {
                        self.worker.ask(Task::LetGo(before));
                    }
                    match held {
                        Held::Ours(session) => Some(session),
                        Held::AsBefore | Held::Taken(_) | Held::Protected => None,
                    }
                }
            };
            open.file = File {
                path: Some(path),
                stamp,
                session,
                is_read_only: false,
            };
            self.desk.is_read_only = false;
        }
        // What was typed during the save is asked about once more.
        if let Some(next) = self.leaving.next() {
            self.leave_for(next);
        }
    }

    fn not_saved(&mut self, path: PathBuf, reason: NotSaved) {
        match reason {
            // Whoever leaves the document still does, once this is answered.
            NotSaved::File(FileError::Exists { .. }) => {
                let text = self
                    .words
                    .say_with("ask-replace", &[("path", shown(&path))]);
                self.ask_about(path, text, &[Answer::Cancel, Answer::Overwrite]);
            }
            NotSaved::File(error @ FileError::Changed { .. }) => {
                self.leaving.stay();
                let text = complaint::of_file(&error, &self.words).what;
                let answers = [
                    Answer::Cancel,
                    Answer::Reload,
                    Answer::Overwrite,
                    Answer::SaveAs,
                ];
                self.ask_about(path, text, &answers);
            }
            NotSaved::File(error) => {
                self.leaving.stay();
                self.complain(&error);
            }
            NotSaved::TakenOver => {
                self.leaving.stay();
                let text = self
                    .words
                    .say_with("ask-taken-over", &[("path", shown(&path))]);
                let answers = [Answer::Cancel, Answer::SaveAnyway, Answer::SaveAs];
                self.ask_about(path, text, &answers);
            }
        }
    }

    /// Whose the file of a restored document is.
    fn claimed(&mut self, path: &Path, held: Held) {
        let Some(open) = &mut self.open else {
            return;
        };
        if open.file.path.as_deref() != Some(path) {
            return;
        }
        match held {
            Held::Ours(session) => open.file.session = Some(session),
            Held::AsBefore | Held::Protected => {}
            Held::Taken(_) => {
                open.file = File::default();
                self.message = self
                    .words
                    .say_with("ui-restored-taken", &[("path", shown(path))]);
            }
        }
    }

    /// Others did something to the file of the document.
    fn seen(&mut self, path: &Path, sight: Sight) {
        let is_busy = self.question.is_some();
        let Some(open) = &mut self.open else {
            return;
        };
        if open.file.path.as_deref() != Some(path) {
            return;
        }
        match sight {
            Sight::Gone => {
                open.document.lost_its_file();
                self.message = self.words.say_with("ui-gone", &[("path", shown(path))]);
            }
            // Whoever only looks, looks at what is there.
            Sight::Changed if open.file.is_read_only => self.revert(),
            // Saving compares once more: nothing is lost by not asking twice at once.
            Sight::Changed if is_busy => {}
            Sight::Changed => {
                let id = if open.document.is_unsaved() {
                    "ask-changed-both"
                } else {
                    "ask-changed"
                };
                let text = self.words.say_with(id, &[("path", shown(path))]);
                let answers = [Answer::Keep, Answer::SaveAs, Answer::Reload];
                self.ask_about(path.to_owned(), text, &answers);
            }
        }
    }

    /// Reads the file again.
    pub(super) fn revert(&mut self) {
        if let Some(open) = &self.open
            && let Some(path) = open.file.path.clone()
        {
            self.leaving.agree(Some(open.document.revision()));
            self.worker.ask(Task::Open(path, How::Again));
        }
    }
}
