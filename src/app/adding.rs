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
use std::time::Duration;

/// How long adding may take before the window says how far it is.
const PATIENCE: Duration = Duration::from_millis(500);

/// Files on their way into a document: one a step, so that the window can say how far it is.
#[derive(Debug)]
pub(super) struct Adding {
    /// Which of the documents that were opened one after another they are added to.
    opening: u64,
    /// The document as it was.
    onto: Arc<PersonaSet>,
    /// What it has become so far.
    set: PersonaSet,
    /// The document's own file; empty where it has none.
    own: PathBuf,
    /// What was chosen: files and folders, until the first step has looked into them.
    chosen: Vec<PathBuf>,
    /// The files to come, the last one first.
    left: Vec<PathBuf>,
    /// What each file brought, or why it could not be read.
    files: Vec<(PathBuf, Result<Tally, FileError>)>,
    /// When it began.
    since: Duration,
}

impl Adding {
    fn new(
        opening: u64,
        onto: Arc<PersonaSet>,
        own: PathBuf,
        chosen: Vec<PathBuf>,
        since: Duration,
    ) -> Self {
        Self {
            opening,
            set: PersonaSet::clone(&onto),
            onto,
            own,
            chosen,
            left: Vec::new(),
            files: Vec::new(),
            since,
        }
    }

    /// Looks into folders, or adds the next file.
    pub(super) fn step(mut self) -> Self {
        let chosen = std::mem::take(&mut self.chosen);
        self.left.extend(chosen.into_iter().flat_map(documents_in));
        if self.files.is_empty() {
            self.left.retain(|path| *path != self.own);
            self.left.reverse();
        }
        if let Some(path) = self.left.pop() {
            // A copy is called after the document, not after who changed it.
            let author = if conflict_copies(&self.own).contains(&path) {
                String::new()
            } else {
                stem(&path)
            };
            let tally = save::open(&path).map(|opened| {
                let merged = merge::add(&self.set, &opened.loaded.set, &author);
                let tally = merged.tally(&self.set);
                self.set = merged.set;
                tally
            });
            self.files.push((path, tally));
        }
        self
    }
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
            let (onto, since) = (document.recorded(), now(&self.context));
            let adding = Adding::new(self.opening, onto, own, paths, since);
            self.worker.ask(Task::Add(Box::new(adding)));
        }
    }

    /// A file was added, away from the window; the next one follows, until all are.
    pub(super) fn adding(&mut self, adding: Box<Adding>) {
        // Whoever has gone on to another document wants nothing in that.
        if adding.opening != self.opening {
            return;
        }
        if adding.left.is_empty() {
            return self.added(*adding);
        }
        if now(&self.context).saturating_sub(adding.since) >= PATIENCE {
            let done = adding.files.len();
            let count = done + adding.left.len();
            let said = [("done", done.into()), ("count", count.into())];
            self.message = self.words.say_with("merge-progress", &said);
        }
        self.worker.ask(Task::Add(adding));
    }

    /// All files were added: what was typed meanwhile stays typed.
    fn added(&mut self, added: Adding) {
        let now = now(&self.context);
        let Some(Open { document, .. }) = &mut self.open else {
            return;
        };
        let Adding {
            onto, set, files, ..
        } = added;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Persona;
    use crate::storage::save::write_whole;
    use crate::storage::to_ron;
    use std::error::Error;

    #[test]
    fn a_folder_is_added_file_by_file_without_the_document_itself() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        for name in ["ada", "bo", "own"] {
            let set = PersonaSet {
                personas: vec![Persona {
                    id: format!("persona{}", &name[..1]).as_str().into(),
                    name: name.to_owned(),
                    ..Persona::default()
                }],
                ..PersonaSet::default()
            };
            let path = folder.path().join(format!("{name}.ron"));
            write_whole(&path, to_ron(&set)?.as_bytes(), false)?;
        }
        let own = folder.path().join("own.ron");
        let chosen = vec![folder.path().to_owned()];
        let onto = Arc::new(PersonaSet::default());
        let mut adding = Adding::new(1, onto, own, chosen, Duration::ZERO);
        for (done, left) in [(1, 1), (2, 0), (2, 0)] {
            adding = adding.step();
            assert_eq!((adding.files.len(), adding.left.len()), (done, left));
        }
        let names = adding.set.personas.iter().map(|one| one.name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["ada", "bo"]);
        Ok(())
    }
}
