//! What the program writes for itself, away from the window: unsaved work and settings.
//!
//! A thread of its own, so that a slow disk under the user's files keeps nobody from securing
//! what was typed.

use super::env::Clock;
use super::thread::{Thread, Work};
use crate::document::Revision;
use crate::model::PersonaSet;
use crate::storage::save::{self, FileError};
use crate::storage::{
    Kept, LeftOver, Recovery, RecoveryFolder, Settings, SettingsError, SettingsFile, Stamp,
};
use jiff::Timestamp;
use std::path::PathBuf;
use std::sync::Arc;

/// The thread that does it.
pub(super) type Keeping = Thread<Keeper>;

/// What is asked of the keeper.
pub(super) enum Task {
    /// Say what earlier runs have left.
    Search,
    /// Secure a document in place of what was secured before.
    Keep {
        /// What to secure.
        set: Arc<PersonaSet>,
        /// Its name.
        revision: Revision,
        /// The file it belongs to.
        path: Option<PathBuf>,
        /// What saving compares with.
        stamp: Stamp,
    },
    /// What is secured is saved, or not wanted.
    Forget,
    /// Go on in the place of something left over.
    Adopt(Recovery),
    /// Something left over is not wanted.
    Discard(Recovery),
    /// Write the settings.
    Remember(Box<Settings>),
}

/// What the keeper has to say.
pub(super) enum Told {
    /// What earlier runs have left; or why unsaved work cannot be secured.
    Found(Result<Vec<LeftOver>, FileError>),
    /// This revision is secured, since then.
    Kept(Revision, Timestamp),
    /// A document could not be secured.
    NotKept(FileError),
    /// The settings could not be written.
    NotRemembered(SettingsError),
}

/// What the keeper knows.
pub(super) struct Keeper {
    pub(super) clock: Clock,
    /// Where unsaved work is secured.
    pub(super) folder: PathBuf,
    /// The same, once it is there.
    pub(super) places: Option<RecoveryFolder>,
    /// The place of the document that is open.
    pub(super) place: Option<Recovery>,
    /// The file of the settings.
    pub(super) settings: Option<SettingsFile>,
}

impl Work for Keeper {
    type Task = Task;
    type Told = Told;

    fn work(&mut self, task: Task) -> Option<Told> {
        match task {
            Task::Search => Some(Told::Found(self.search())),
            Task::Keep {
                set,
                revision,
                path,
                stamp,
            } => {
                let at = (self.clock)().timestamp();
                let kept = Kept { path, stamp, at };
                Some(match self.keep(&set, &kept) {
                    Ok(()) => Told::Kept(revision, at),
                    Err(error) => Told::NotKept(error),
                })
            }
            Task::Forget => forgotten(self.place.as_ref()),
            Task::Adopt(place) => {
                let before = self.place.replace(place);
                forgotten(before.as_ref())
            }
            Task::Discard(place) => forgotten(Some(&place)),
            Task::Remember(settings) => {
                let file = self.settings.as_mut()?;
                file.save(&settings).err().map(Told::NotRemembered)
            }
        }
    }
}

impl Keeper {
    fn places(&mut self) -> Result<&RecoveryFolder, FileError> {
        let places = match self.places.take() {
            Some(places) => places,
            None => RecoveryFolder::at(self.folder.clone())?,
        };
        Ok(self.places.insert(places))
    }

    fn keep(&mut self, set: &PersonaSet, kept: &Kept) -> Result<(), FileError> {
        let place = match self.place.take() {
            Some(place) => place,
            None => self.places()?.begin()?,
        };
        self.place.insert(place).keep(set, kept)
    }

    fn search(&mut self) -> Result<Vec<LeftOver>, FileError> {
        let mut left = self.places()?.left_over()?;
        left.retain(|one| {
            let is_saved = is_saved(one);
            if is_saved {
                // Should it stay, it is found to be saved at the next start as well.
                let _ = one.place.forget();
            }
            !is_saved
        });
        Ok(left)
    }
}

fn forgotten(place: Option<&Recovery>) -> Option<Told> {
    place?.forget().err().map(Told::NotKept)
}

/// Whether the file holds what was left: the program ended between saving and forgetting.
fn is_saved(left: &LeftOver) -> bool {
    let Ok(found) = &left.found else {
        return false;
    };
    let path = found.kept.as_ref().and_then(|kept| kept.path.as_ref());
    let opened = path.map(|path| save::open(path));
    opened.is_some_and(|opened| opened.is_ok_and(|opened| opened.loaded.set == found.loaded.set))
}
