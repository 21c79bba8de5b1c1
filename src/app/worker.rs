//! The worker for everything that may take a while: dialogs and the disk. The window asks, goes
//! on drawing, and hears of it in a later frame.

use super::env::Dialogs;
use crate::document::Revision;
use crate::model::PersonaSet;
use crate::storage::Stamp;
use crate::storage::save::{self, FileError, Opened};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// What is asked of the worker.
pub(super) enum Task {
    /// Let the user choose a document, and open it.
    ChooseAndOpen,
    /// Open a document.
    Open(PathBuf),
    /// Save a document; let the user choose where, if there is no path.
    Save {
        /// Where; none to ask.
        path: Option<PathBuf>,
        /// What to call it, if asked.
        name: String,
        /// What to save.
        set: Arc<PersonaSet>,
        /// Its name.
        revision: Revision,
        /// What the file held when it was last looked at.
        stamp: Stamp,
        /// Whether it may replace what others wrote since.
        replaces: bool,
    },
}

/// What the worker has to say.
#[expect(
    clippy::large_enum_variant,
    reason = "one is moved once a dialog or a file"
)]
pub(super) enum Told {
    /// A dialog was closed without an answer.
    Cancelled,
    /// A document was opened, or could not be.
    Opened {
        /// Its file.
        path: PathBuf,
        /// What it holds.
        result: Result<Opened, FileError>,
    },
    /// A document was saved, or could not be.
    Saved {
        /// Its file.
        path: PathBuf,
        /// Which revision.
        revision: Revision,
        /// What the file holds now, or why it does not.
        result: Result<Stamp, FileError>,
    },
}

/// A thread that does one thing after the other.
pub(super) struct Worker {
    tasks: Sender<Task>,
    told: Receiver<Told>,
}

impl Worker {
    /// A worker that calls `wake` whenever it has something to say.
    pub(super) fn new(dialogs: Arc<dyn Dialogs>, wake: impl Fn() + Send + 'static) -> Self {
        let (tasks, queue) = mpsc::channel::<Task>();
        let (tell, told) = mpsc::channel();
        // Without a thread nothing is ever told, and the window stays as it is.
        let _ = thread::Builder::new()
            .name("files".to_owned())
            .spawn(move || {
                for task in queue {
                    if tell.send(done(task, &*dialogs)).is_err() {
                        break;
                    }
                    wake();
                }
            });
        Self { tasks, told }
    }

    /// Asks for something; it is done when everything asked before is done.
    pub(super) fn ask(&self, task: Task) {
        // The thread lives as long as this does.
        let _ = self.tasks.send(task);
    }

    /// What there is to hear, without waiting.
    pub(super) fn heard(&self) -> Option<Told> {
        self.told.try_recv().ok()
    }
}

fn done(task: Task, dialogs: &dyn Dialogs) -> Told {
    match task {
        Task::ChooseAndOpen => dialogs.open().map_or(Told::Cancelled, opened),
        Task::Open(path) => opened(path),
        Task::Save {
            path,
            name,
            set,
            revision,
            stamp,
            replaces,
        } => {
            let replaces = replaces || path.is_none();
            let Some(path) = path.or_else(|| dialogs.save(None, &name)) else {
                return Told::Cancelled;
            };
            let result = saved(&path, &set, stamp, replaces);
            Told::Saved {
                path,
                revision,
                result,
            }
        }
    }
}

fn opened(path: PathBuf) -> Told {
    let result = save::open(&path);
    Told::Opened { path, result }
}

/// Saves; what lies there is replaced where the user said so, by choosing the file or when asked.
fn saved(path: &Path, set: &PersonaSet, stamp: Stamp, replaces: bool) -> Result<Stamp, FileError> {
    let mut stamp = if replaces {
        Stamp::replacing(path)?
    } else {
        stamp
    };
    save::save(path, set, &mut stamp)?;
    Ok(stamp)
}
