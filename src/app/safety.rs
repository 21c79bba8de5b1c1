//! When unsaved work is secured: two seconds after the last edit, and while typing goes on at
//! least every four, so that never more than five are lost.

use super::desktop::{Open, now};
use super::env::Clock;
use super::keeper::{Keeper, Keeping, Task, Told};
use crate::document::Revision;
use crate::storage::{LeftOver, Recovery, Settings, SettingsFile};
use egui::Context;
use jiff::Timestamp;
use std::path::PathBuf;
use std::time::Duration;

/// How long after the last edit.
const REST: Duration = Duration::from_secs(2);
/// How long after the first one that is not secured yet.
const LONGEST: Duration = Duration::from_secs(4);

/// Edits that are not secured yet.
struct Unkept {
    since: Duration,
    revision: Revision,
    last: Duration,
}

/// The keeper as the window sees it.
pub(super) struct Safety {
    /// Nobody, where the program has no folder for unsaved work.
    keeping: Option<Keeping>,
    /// The revision that was handed over last.
    ordered: Option<Revision>,
    unkept: Option<Unkept>,
    /// Since when the document is secured.
    pub(super) secured: Option<Timestamp>,
    /// Whether unsaved work can be secured at all.
    pub(super) is_safe: bool,
    /// What earlier runs have left, while it is offered.
    pub(super) left: Vec<LeftOver>,
    /// Whether they have left something that nobody decided on yet.
    pub(super) has_left: bool,
}

impl Safety {
    /// A keeper in this folder, looking at once for what earlier runs have left.
    pub(super) fn new(
        folder: Option<PathBuf>,
        settings: Option<SettingsFile>,
        clock: Clock,
        context: &Context,
    ) -> Self {
        let wake = context.clone();
        let keeping = folder.map(|folder| {
            let keeper = Keeper {
                clock,
                folder,
                places: None,
                place: None,
                settings,
            };
            Keeping::new("keeper", keeper, move || wake.request_repaint())
        });
        let safety = Self {
            keeping,
            ordered: None,
            unkept: None,
            secured: None,
            is_safe: false,
            left: Vec::new(),
            has_left: false,
        };
        safety.search();
        safety
    }

    /// Looks for what earlier runs have left.
    pub(super) fn search(&self) {
        self.ask(Task::Search);
    }

    fn ask(&self, task: Task) {
        if let Some(keeping) = &self.keeping {
            keeping.ask(task);
        }
    }

    /// What the keeper says that somebody else should hear.
    pub(super) fn heard(&mut self) -> Option<Told> {
        let told = self.keeping.as_ref()?.heard()?;
        match &told {
            Told::Found(found) => self.is_safe = found.is_ok(),
            Told::Kept(revision, at) => {
                self.is_safe = true;
                if self.ordered == Some(*revision) {
                    self.secured = Some(*at);
                }
            }
            Told::NotKept(_) => {
                // Tried again: until it works, everything since would be lost.
                (self.ordered, self.secured, self.is_safe) = (None, None, false);
            }
            Told::NotRemembered(_) => {}
        }
        Some(told)
    }

    /// Secures the document if it is time for that, or sees to it that it will be.
    pub(super) fn watch(&mut self, open: Option<&Open>, context: &Context) {
        let Some(open) = open.filter(|open| open.document.is_unsaved()) else {
            self.forget();
            return;
        };
        let revision = open.document.revision();
        if self.ordered == Some(revision) {
            self.unkept = None;
            return;
        }
        let now = now(context);
        let unkept = self.unkept.get_or_insert(Unkept {
            since: now,
            revision,
            last: now,
        });
        if unkept.revision != revision {
            (unkept.revision, unkept.last) = (revision, now);
        }
        let due = (unkept.last + REST).min(unkept.since + LONGEST);
        if now < due {
            context.request_repaint_after(due.saturating_sub(now));
            return;
        }
        self.unkept = None;
        self.ordered = Some(revision);
        self.ask(Task::Keep {
            set: open.document.recorded(),
            revision,
            path: open.file.path.clone(),
            stamp: open.file.stamp.clone(),
        });
    }

    /// What was secured is saved, or not wanted.
    pub(super) fn forget(&mut self) {
        self.unkept = None;
        self.secured = None;
        if self.ordered.take().is_some() {
            self.ask(Task::Forget);
        }
    }

    /// Goes on in the place of something left over, which holds this revision.
    pub(super) fn adopt(&mut self, place: Recovery, revision: Revision, since: Option<Timestamp>) {
        self.ask(Task::Adopt(place));
        (self.ordered, self.secured) = (Some(revision), since);
    }

    /// Something left over is not wanted.
    pub(super) fn discard(&self, place: Recovery) {
        self.ask(Task::Discard(place));
    }

    /// Writes settings.
    pub(super) fn remember(&self, settings: Settings) {
        self.ask(Task::Remember(Box::new(settings)));
    }
}
