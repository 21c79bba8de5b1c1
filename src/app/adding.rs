//! What others wrote into files of their own, added to the open document: read and merged on the
//! worker, one step to undo, and told afterwards.

use super::desktop::{App, Open, now};
use super::worker::Task;
use crate::complaint;
use crate::document::{At, Edit, EditKind};
use crate::model::PersonaSet;
use crate::model::merge::{self, Tally};
use crate::storage::save::{self, FileError};
use crate::storage::{conflict_copies, documents_in};
use crate::ui::{self, Answer, Brought, BroughtAnswer, BroughtRow, Question};
use egui::Ui;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What came of adding files.
#[derive(Debug)]
pub(super) struct Added {
    /// The document they were added to.
    onto: Arc<PersonaSet>,
    /// What it became.
    set: PersonaSet,
    /// What each file brought, or why it could not be read.
    files: Vec<(PathBuf, Result<Tally, FileError>)>,
}

/// Adds what is in these files, or in the documents of these folders, to the document of a file.
pub(super) fn add(paths: Vec<PathBuf>, onto: Arc<PersonaSet>, own: &Path) -> Added {
    let mut set = PersonaSet::clone(&onto);
    let mut files = Vec::new();
    let copies = conflict_copies(own);
    for path in paths.into_iter().flat_map(documents_in) {
        if path == own {
            continue;
        }
        // A copy is called after the document, not after who changed it.
        let author = if copies.contains(&path) {
            String::new()
        } else {
            stem(&path)
        };
        let tally = save::open(&path).map(|opened| {
            let merged = merge::add(&set, &opened.loaded.set, &author);
            let tally = merged.tally(&set);
            set = merged.set;
            tally
        });
        files.push((path, tally));
    }
    Added { onto, set, files }
}

/// Copies beside a file that hold something its document has not.
pub(super) fn copies_with_news(path: &Path, set: &PersonaSet) -> Vec<PathBuf> {
    let mut copies = conflict_copies(path);
    copies.retain(|copy| {
        let theirs = save::open(copy);
        theirs.is_ok_and(|theirs| !merge::add(set, &theirs.loaded.set, "").changes.is_empty())
    });
    copies
}

/// Who wrote a file that names no author: whoever it is called after.
fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

impl App {
    /// Adds what is in these files to the open document.
    pub(super) fn add_from(&mut self, paths: Vec<PathBuf>) {
        if let Some(Open { document, file }) = &self.open {
            self.message = self.words.say("merge-reading");
            let own = file.path.clone().unwrap_or_default();
            self.worker.ask(Task::Add(paths, document.recorded(), own));
        }
    }

    /// Files were added, away from the window: what was typed meanwhile stays typed.
    pub(super) fn added(&mut self, added: Added) {
        let now = now(&self.context);
        let Some(Open { document, .. }) = &mut self.open else {
            return;
        };
        let Added { onto, set, files } = added;
        document.draft = if document.draft == *onto {
            set
        } else {
            merge::merge(&onto, &document.draft, &set).set
        };
        document.record(Edit::new(EditKind::AddFiles, At::default()), now);
        self.copies
            .retain(|copy| files.iter().all(|(path, _)| path != copy));
        let sound = files.iter().filter(|(_, result)| result.is_ok()).count();
        let args = [("count", sound.into())];
        self.message = self.words.say_with("merge-added", &args);
        self.brought = Some(self.told(&files));
    }

    fn told(&self, files: &[(PathBuf, Result<Tally, FileError>)]) -> Brought {
        let row = |(path, result): &(PathBuf, Result<Tally, FileError>)| BroughtRow {
            who: name_of(path),
            what: match result {
                Ok(tally) => self.words.brought(tally),
                Err(error) => complaint::of_file(error, &self.words).what,
            },
            is_sound: result.is_ok(),
        };
        let tallies = files.iter().filter_map(|(_, result)| result.as_ref().ok());
        Brought {
            rows: files.iter().map(row).collect(),
            conflicts: tallies.map(|tally| tally.conflicts).sum(),
        }
    }

    /// Tells who brought what, until it was read.
    pub(super) fn show_brought(&mut self, ui: &Ui) {
        let Some(brought) = &self.brought else {
            return;
        };
        match ui::brought(ui, &self.words, brought) {
            Some(BroughtAnswer::Decide) => {
                self.brought = None;
                self.desk.find = None;
                self.desk.shows_findings = true;
                self.desk.wish = Some(ui::top_of_findings());
            }
            Some(BroughtAnswer::Done) => self.brought = None,
            None => {}
        }
    }

    /// Looks whether somebody else's copies lie beside the file that was opened.
    pub(super) fn look_beside(&mut self) {
        self.copies.clear();
        if let Some(Open { document, file }) = &self.open
            && let Some(path) = &file.path
        {
            self.worker
                .ask(Task::LookBeside(path.clone(), document.recorded()));
        }
    }

    /// Copies with something new lie beside a file.
    pub(super) fn beside(&mut self, path: &Path, copies: Vec<PathBuf>) {
        let is_open = self
            .open
            .as_ref()
            .is_some_and(|open| open.file.path.as_deref() == Some(path));
        if is_open {
            self.copies = copies;
        }
    }

    /// Several documents were dropped on an open one: they may be added to it.
    pub(super) fn offer_dropped(&mut self, paths: Vec<PathBuf>) {
        let text = self
            .words
            .say_with("merge-ask-dropped", &[("count", paths.len().into())]);
        self.dropped = paths;
        self.question = Some(Question {
            text,
            answers: vec![Answer::Cancel, Answer::Add],
        });
    }

    /// Adds what was dropped.
    pub(super) fn add_dropped(&mut self) {
        let paths = std::mem::take(&mut self.dropped);
        self.add_from(paths);
    }

    /// Adds the copies beside the file, or offers them no more, once somebody has said so.
    pub(super) fn take_copies(&mut self) {
        let Some(is_wanted) = self.desk.takes_copies.take() else {
            return;
        };
        let copies = std::mem::take(&mut self.copies);
        if is_wanted {
            self.add_from(copies);
        }
    }
}

/// The name of a file, without its folder.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
