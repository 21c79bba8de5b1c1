//! The files opened last, to open them again.
//!
//! Newest first, each once, no more than a menu shows. What is absent: whether they still
//! exist; a file on a drive that is not plugged in is not forgotten.

use super::path_text;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// How many files are remembered.
pub const MOST_RECENT: usize = 12;

/// Files opened last, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct Recent(Vec<PathBuf>);

impl Recent {
    /// The files, newest first.
    #[must_use]
    pub fn paths(&self) -> &[PathBuf] {
        &self.0
    }

    /// A file has been opened or saved: it is the newest, the others keep their order.
    pub fn opened(&mut self, path: &Path) {
        self.forget(path);
        self.0.insert(0, path.to_owned());
        self.0.truncate(MOST_RECENT);
    }

    /// A file is not to be offered any more.
    pub fn forget(&mut self, path: &Path) {
        self.0.retain(|known| known != path);
    }
}

impl From<Vec<String>> for Recent {
    fn from(texts: Vec<String>) -> Self {
        let mut recent = Self::default();
        for text in texts.iter().rev() {
            recent.opened(&path_text::from_text(text));
        }
        recent
    }
}

impl From<Recent> for Vec<String> {
    fn from(recent: Recent) -> Self {
        let paths = recent.0.iter();
        paths.map(|path| path_text::to_text(path)).collect()
    }
}
