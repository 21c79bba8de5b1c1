//! What is said when a file could not be read or written.

use super::desktop::App;
use crate::complaint;
use crate::storage::SettingsError;
use crate::storage::save::FileError;
use crate::ui::{Answer, Question};
use std::path::Path;

impl App {
    /// Says that a file could not be read or written, and waits until that was read.
    pub(super) fn complain(&mut self, error: &FileError) {
        let sentence = complaint::of_file(error, &self.words);
        self.question = Some(Question {
            text: format!("{}\n{}", sentence.what, sentence.now),
            answers: vec![Answer::Understood],
        });
    }

    /// Says that the system has no program that shows a file, and where the file is.
    pub(super) fn complain_of_opener(&mut self, path: &Path) {
        let args = [("path", shown(path))];
        let sentence = self.words.sentence("shop-not-opened", &args);
        self.question = Some(Question {
            text: format!("{}\n{}", sentence.what, sentence.now),
            answers: vec![Answer::Understood],
        });
    }

    /// Says why the window is not as it was left.
    pub(super) fn complain_of_settings(&mut self, error: &SettingsError) {
        self.message = match error {
            SettingsError::Damaged { path, kept_as, .. } => match kept_as {
                Some(kept) => self.words.say_with(
                    "ui-settings-damaged",
                    &[("path", shown(path)), ("kept", shown(kept))],
                ),
                None => self
                    .words
                    .say_with("ui-settings-unread", &[("path", shown(path))]),
            },
            SettingsError::File(error) => complaint::of_file(error, &self.words).what,
        };
    }
}

/// A path as sentences name it.
pub(super) fn shown(path: &Path) -> crate::text::Arg<'static> {
    complaint::shown(path).into()
}
