//! What is done with the user's files, away from the window: opened, saved, looked after.

use super::adding::{self, Adding};
use super::env::{Clock, Opener};
use super::thread::{Thread, Work};
use crate::document::Revision;
use crate::model::PersonaSet;
use crate::model::brand::Look;
use crate::sheets::{Made, hand_out};
use crate::storage::completion::completions;
use crate::storage::save::{self, FileError, Opened};
use crate::storage::{Claim, Holder, Session, Sight, Stamp, Watch};
use crate::storage::{open_brand, save_brand};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The thread that does it.
pub(super) type Worker = Thread<Files>;

/// What is asked of the worker.
pub(super) enum Task {
    /// Open a document.
    Open(PathBuf, How),
    /// Save a document.
    Save {
        /// Where.
        path: PathBuf,
        /// What to save.
        set: Arc<PersonaSet>,
        /// Its name.
        revision: Revision,
        /// What the file held when it was last looked at.
        stamp: Stamp,
        /// Whether it may replace what others wrote since.
        replaces: bool,
        /// What keeps the file ours; nothing for one that is not.
        session: Option<Arc<Session>>,
    },
    /// Look after this file from now on, and after no other.
    Watch(Option<Watch>),
    /// Look at it now.
    Look,
    /// Make this file ours, whose document is open already.
    Claim(PathBuf),
    /// A document is closed: others may have it.
    LetGo(Arc<Session>),
    /// What a path being typed may become.
    Complete(String),
    /// Write how posters look to a file; another is replaced where the user said so.
    SaveBrand(PathBuf, Box<Look>, bool),
    /// Read how posters look.
    OpenBrand(PathBuf),
    /// Show a file or a folder in the program the user has for it.
    Show(PathBuf),
    /// Write a participant's file.
    HandOut {
        /// What it holds.
        set: Box<PersonaSet>,
        /// Where.
        path: PathBuf,
        /// Whether sheets to fill in by hand lie beside it.
        has_sheets: bool,
        /// Whether the user said that a file may be replaced.
        replaces: bool,
        /// The open document's file, which never is.
        document: Option<PathBuf>,
    },
    /// Add the next of some files to a document.
    Add(Box<Adding>),
    /// Look for copies beside a file that hold what its document has not.
    LookBeside(PathBuf, Arc<PersonaSet>),
}

/// What a document is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// To be worked on, if nobody else does.
    Ours,
    /// To be worked on, whoever else does.
    TakeOver,
    /// Once more, since it is open already.
    Again,
    /// As the beginning of a new one.
    Copy,
    /// To be looked at and not changed, whoever else works on it.
    ReadOnly,
}

/// Whose a document is.
#[derive(Debug)]
pub(super) enum Held {
    /// Ours from now on.
    Ours(Arc<Session>),
    /// As before; or nobody can know.
    AsBefore,
    /// Somebody else's, who may have said who that is.
    Taken(Option<Holder>),
    /// Nobody's here: it may not be written.
    Protected,
}

/// Why a document was not saved.
#[derive(Debug)]
pub(super) enum NotSaved {
    /// The disk did not do it.
    File(FileError),
    /// Somebody else has said that the document is theirs now.
    TakenOver,
}

/// What the worker has to say.
#[expect(
    clippy::large_enum_variant,
    reason = "one is moved once a dialog or a file"
)]
pub(super) enum Told {
    /// A document was opened, or could not be.
    Opened {
        /// Its file.
        path: PathBuf,
        /// What for.
        how: How,
        /// What it holds, and whose it is.
        result: Result<(Opened, Held), FileError>,
    },
    /// A document was saved, or could not be.
    Saved {
        /// Its file.
        path: PathBuf,
        /// Which revision.
        revision: Revision,
        /// What the file holds now, and whose it is, or why it does not.
        result: Result<(Stamp, Held), NotSaved>,
    },
    /// Whose a file is now.
    Claimed(PathBuf, Held),
    /// Others did something to the file that is looked after.
    Seen(PathBuf, Sight),
    /// What a typed path may become.
    Completed(String, Vec<String>),
    /// How posters look was written, or could not be.
    BrandSaved(PathBuf, Result<(), FileError>),
    /// How posters look was read, or could not be.
    BrandOpened(PathBuf, Result<Look, FileError>),
    /// There is no program that shows this.
    NotShown(PathBuf),
    /// A participant's file was written, or could not be.
    HandedOut(PathBuf, Made),
    /// How far adding files is.
    Adding(Box<Adding>),
    /// Copies beside a file that hold something new.
    Beside(PathBuf, Vec<PathBuf>),
}

/// What the worker knows.
pub(super) struct Files {
    /// Who opens documents; nobody leaves no notes.
    pub(super) me: Option<Holder>,
    /// The user's own folder.
    pub(super) home: Option<PathBuf>,
    pub(super) clock: Clock,
    pub(super) opener: Opener,
    pub(super) watch: Option<Watch>,
}

impl Work for Files {
    type Task = Task;
    type Told = Told;

    fn work(&mut self, task: Task) -> Option<Told> {
        Some(match task {
            Task::Open(path, how) => {
                let result = self.opened(&path, how);
                Told::Opened { path, how, result }
            }
            Task::Save {
                path,
                set,
                revision,
                stamp,
                replaces,
                session,
            } => {
                let result = self.saved(&path, &set, stamp, replaces, session);
                Told::Saved {
                    path,
                    revision,
                    result,
                }
            }
            Task::Watch(watch) => {
                self.watch = watch;
                return None;
            }
            Task::Look => return self.look(),
            Task::Claim(path) => {
                let held = self.claim(&path, Session::claim);
                Told::Claimed(path, held)
            }
            Task::LetGo(session) => {
                drop(session);
                return None;
            }
            Task::HandOut {
                set,
                path,
                has_sheets,
                replaces,
                document,
            } => {
                let documents: Vec<PathBuf> = document.into_iter().collect();
                let made = hand_out(&set, &path, has_sheets, replaces, &documents);
                Told::HandedOut(path, made)
            }
            Task::Complete(typed) => {
                let found = completions(&typed, self.home.as_deref());
                Told::Completed(typed, found)
            }
            Task::SaveBrand(path, look, replaces) => {
                let saved = save_brand(&path, &look, replaces);
                Told::BrandSaved(path, saved)
            }
            Task::OpenBrand(path) => {
                let look = open_brand(&path);
                Told::BrandOpened(path, look)
            }
            Task::Show(path) => {
                (self.opener)(&path).err()?;
                Told::NotShown(path)
            }
            Task::Add(adding) => Told::Adding(Box::new(adding.step())),
            Task::LookBeside(path, set) => {
                let copies = adding::copies_with_news(&path, &set);
                Told::Beside(path, copies)
            }
        })
    }

    fn look(&mut self) -> Option<Told> {
        let watch = self.watch.as_mut()?;
        let sight = watch.look()?;
        Some(Told::Seen(watch.path().to_owned(), sight))
    }
}

impl Files {
    fn opened(&self, path: &Path, how: How) -> Result<(Opened, Held), FileError> {
        // Whose it is first: what is read then is what the one before has left.
        let held = match how {
            How::Ours if !save::is_writable(path) => Held::Protected,
            How::Ours => self.claim(path, Session::claim),
            How::TakeOver => self.claim(path, Session::take_over),
            How::Again | How::Copy | How::ReadOnly => Held::AsBefore,
        };
        if matches!(held, Held::Ours(_)) {
            save::sweep(path);
        }
        Ok((save::open(path)?, held))
    }

    fn claim(&self, path: &Path, claim: fn(&Path, &Holder) -> Claim) -> Held {
        let Some(me) = &self.me else {
            return Held::AsBefore;
        };
        let me = Holder {
            since: (self.clock)().timestamp(),
            ..me.clone()
        };
        match claim(path, &me) {
            Claim::Ours(session) => Held::Ours(Arc::new(session)),
            // A note of this very window.
            Claim::Taken { by: Some(by) } if (&by.host, by.process) == (&me.host, me.process) => {
                Held::AsBefore
            }
            Claim::Taken { by } => Held::Taken(by),
            Claim::Unlockable { .. } => Held::AsBefore,
        }
    }

    /// Saves; what lies there is replaced where the user said so, by choosing the file or when
    /// asked.
    fn saved(
        &mut self,
        path: &Path,
        set: &PersonaSet,
        stamp: Stamp,
        replaces: bool,
        session: Option<Arc<Session>>,
    ) -> Result<(Stamp, Held), NotSaved> {
        if session.as_ref().is_some_and(|ours| !ours.is_in_place()) {
            return Err(NotSaved::TakenOver);
        }
        let mut stamp = if replaces {
            Stamp::replacing(path).map_err(NotSaved::File)?
        } else {
            stamp
        };
        save::save(path, set, &mut stamp).map_err(NotSaved::File)?;
        self.watch = Some(Watch::new(path.to_owned(), stamp.clone()));
        let held = match session {
            Some(_) => Held::AsBefore,
            None => self.claim(path, Session::claim),
        };
        Ok((stamp, held))
    }
}

#[cfg(test)]
mod tests;
