//! Going on with what an earlier run has left unsaved.

use super::closing::Next;
use super::desktop::App;
use super::files::File;
use super::keeper::Told;
use super::worker::Task;
use crate::complaint;
use crate::document::Document;
use crate::storage::{LeftOver, Stamp};
use crate::ui::{self, LeftOverAnswer, LeftOverRow, LeftOvers};
use egui::Ui;
use jiff::Timestamp;
use std::path::{Path, PathBuf};

impl App {
    /// What the keeper has done.
    pub(super) fn hear_keeper(&mut self, told: Told) {
        match told {
            Told::Found(Ok(left)) => {
                if left.is_empty() && self.safety.has_left {
                    self.message = self.words.say("ui-left-none");
                }
                self.safety.left = left;
                self.offer_left();
            }
            Told::Found(Err(error)) | Told::NotKept(error) => {
                let sentence = complaint::of_file(&error, &self.words);
                let reason = sentence.what;
                self.message = self
                    .words
                    .say_with("ui-not-secured", &[("reason", reason.into())]);
            }
            Told::NotRemembered(error) => self.complain_of_settings(&error),
            Told::Kept(..) => {}
        }
    }

    /// Offers what is left.
    fn offer_left(&mut self) {
        self.safety.has_left = !self.safety.left.is_empty();
        let rows: Vec<LeftOverRow> = self.safety.left.iter().map(|one| self.row(one)).collect();
        self.left = (!rows.is_empty()).then_some(LeftOvers { rows, sure: None });
    }

    fn row(&self, left: &LeftOver) -> LeftOverRow {
        let found = match &left.found {
            Ok(found) => found,
            Err(error) => {
                return LeftOverRow {
                    title: self.words.say("ui-untitled"),
                    about: complaint::of_file(error, &self.words).what,
                    is_sound: false,
                };
            }
        };
        let kept = found.kept.as_ref();
        let path = kept.and_then(|kept| kept.path.as_deref());
        let about = [
            path.map(|path| path.display().to_string()),
            Some(self.words.say("ui-left-never-saved")).filter(|_| path.is_none()),
            kept.map(|kept| self.moment(kept.at)),
        ];
        let about: Vec<String> = about.into_iter().flatten().collect();
        LeftOverRow {
            title: self.title_of(&found.loaded.set.title, path),
            about: about.join(" · "),
            is_sound: true,
        }
    }

    /// Day and time as they are here.
    pub(super) fn moment(&self, at: Timestamp) -> String {
        let here = at.to_zoned((self.clock)().time_zone().clone());
        let time = here.strftime("%H:%M").to_string();
        let day = self.words.date(here.date());
        let args = [("day", day.into()), ("time", time.into())];
        self.words.say_with("ui-moment", &args)
    }

    /// The time of day as it is here.
    pub(super) fn time(&self, at: Timestamp) -> String {
        let here = at.to_zoned((self.clock)().time_zone().clone());
        here.strftime("%H:%M").to_string()
    }

    /// Shows the offer, while there is one.
    pub(super) fn show_left(&mut self, ui: &Ui) {
        let Some(left) = &mut self.left else {
            return;
        };
        match ui::left_over(ui, &self.words, left) {
            Some(LeftOverAnswer::Restore(number)) => {
                let left = self.safety.left.get(number);
                if let Some(place) = left.map(|left| left.place.path().to_owned()) {
                    self.leave_for(Next::Restore(place));
                }
            }
            Some(LeftOverAnswer::Discard(number)) => {
                if number < self.safety.left.len() {
                    let left = self.safety.left.remove(number);
                    self.safety.discard(left.place);
                }
                self.offer_left();
            }
            // Nobody holds them any more: they are offered when that is asked for, here or in
            // another window, and at the next start.
            Some(LeftOverAnswer::Later) => {
                self.safety.left.clear();
                self.left = None;
            }
            None => {}
        }
    }

    /// Puts what was left at a place on the desk, as unsaved as it was.
    pub(super) fn restore(&mut self, place: &Path) {
        let mut all = self.safety.left.iter();
        let Some(number) = all.position(|left| left.place.path() == place) else {
            return;
        };
        let LeftOver { found, place } = self.safety.left.swap_remove(number);
        self.safety.has_left = !self.safety.left.is_empty();
        self.safety.left.clear();
        self.left = None;
        let Ok(found) = found else {
            return;
        };
        let (path, stamp, since): (Option<PathBuf>, Stamp, _) = match found.kept {
            Some(kept) => (kept.path, kept.stamp, Some(kept.at)),
            None => (None, Stamp::new(), None),
        };
        let document = Document::new(found.loaded.set);
        let revision = document.revision();
        let claimed = path.clone();
        let session = None;
        self.place(
            document,
            File {
                path,
                stamp,
                session,
                ..File::default()
            },
        );
        self.safety.adopt(place, revision, since);
        if let Some(path) = claimed {
            self.worker.ask(Task::Claim(path));
        }
        self.message = self.words.say("ui-restored");
    }
}
