//! Asking for a file: the system's dialog, and a prompt of our own where that says nothing.
//!
//! A dialog blocks, so each has a thread of its own: one that hangs keeps neither the window nor
//! the disk. Without a portal the system says "cancelled" faster than any hand could; with a
//! silent one it never says anything. In both cases the window asks for a path itself. What a
//! dialog answers after that was used is not heard any more.

use super::desktop::{App, now};
use super::env::{Dialogs, EXTENSION};
use super::pictures::{Goal, Taking};
use super::worker::{How, Task};
use crate::storage::completion::expanded;
use crate::ui::{HandOutForm, PathAnswer, PathPrompt};
use egui::{Context, Ui};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// What no hand can answer faster than.
const QUICKEST: Duration = Duration::from_millis(50);
/// How long the system's dialog may say nothing before ours is shown beside it. A little less
/// than two seconds, by which it is to be seen.
const PATIENCE: Duration = Duration::from_millis(1_700);

/// What a file is wanted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// To open it.
    Open,
    /// To begin a new document with it.
    Template,
    /// To save a document that is called so.
    Save(String),
    /// As the picture of a persona.
    Picture,
    /// As the logo of the document.
    Logo,
    /// As a photo of the source shown.
    Photo,
    /// To save how posters look, in a file that is called so.
    SaveBrand(String),
    /// For how posters look.
    Brand,
    /// To put posters there: a folder.
    Folder,
    /// To give this to a participant, in a file that is called so.
    HandOut(Box<HandOutForm>, String),
    /// To add what is in it: one or several, or a folder of them.
    Several,
}

/// A file that is being asked for.
pub(super) struct Asking {
    wanted: Wanted,
    since: Duration,
    answer: Receiver<Answered>,
    prompt: Option<PathPrompt>,
}

/// What the system's dialog said.
struct Answered {
    paths: Vec<PathBuf>,
    is_quick: bool,
}

impl Asking {
    /// Whether the window asks itself.
    pub(super) fn is_prompted(&self) -> bool {
        self.prompt.is_some()
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "an answer quicker than any hand is not the user's"
    )]
    fn new(
        wanted: Wanted,
        folder: Option<PathBuf>,
        dialogs: Arc<dyn Dialogs>,
        context: &Context,
    ) -> Self {
        let (tell, answer) = mpsc::channel();
        let (asked, wake) = (wanted.clone(), context.clone());
        let ask = move || {
            let start = Instant::now();
            let path = match &asked {
                Wanted::Open | Wanted::Template | Wanted::Brand => dialogs.open(),
                Wanted::Save(name) | Wanted::SaveBrand(name) | Wanted::HandOut(_, name) => {
                    dialogs.save(folder.as_deref(), name)
                }
                Wanted::Picture | Wanted::Logo | Wanted::Photo => dialogs.picture(),
                Wanted::Folder => dialogs.folder(),
                Wanted::Several => None,
            };
            let paths = match &asked {
                Wanted::Several => dialogs.documents(),
                _ => path.into_iter().collect(),
            };
            let is_quick = start.elapsed() < QUICKEST;
            // It may not be wanted any more.
            let _ = tell.send(Answered { paths, is_quick });
            wake.request_repaint();
        };
        // Without a thread nothing is ever answered, and the prompt appears.
        let _ = thread::Builder::new().name("dialog".to_owned()).spawn(ask);
        context.request_repaint_after(PATIENCE);
        Self {
            wanted,
            since: now(context),
            answer,
            prompt: None,
        }
    }
}

impl App {
    /// Asks the user for a file.
    pub(super) fn ask_for(&mut self, wanted: Wanted) {
        let path = self.open.as_ref().and_then(|open| open.file.path.as_ref());
        let folder = path.and_then(|path| path.parent()).map(Path::to_owned);
        let dialogs = Arc::clone(&self.dialogs);
        self.asking = Some(Asking::new(wanted, folder, dialogs, &self.context));
    }

    /// Hears what the system's dialog says, or that it says nothing.
    pub(super) fn hear_dialog(&mut self) {
        let Some(asking) = &mut self.asking else {
            return;
        };
        let is_silent = match asking.answer.try_recv() {
            Ok(Answered { paths, .. }) if !paths.is_empty() => {
                let wanted = asking.wanted.clone();
                self.asking = None;
                self.found(wanted, paths, true);
                return;
            }
            Ok(Answered {
                is_quick: false, ..
            }) => {
                self.asking = None;
                self.leaving.stay();
                return;
            }
            Ok(_) => true,
            Err(_) => false,
        };
        if asking.prompt.is_some() {
            return;
        }
        let waited = now(&self.context).saturating_sub(asking.since);
        if is_silent || waited >= PATIENCE {
            let typed = self.beginning_of_path();
            if let Some(asking) = &mut self.asking {
                let id = match asking.wanted {
                    Wanted::Open => "ui-path-open",
                    Wanted::Brand => "command-load-brand",
                    Wanted::SaveBrand(_) => "command-save-brand",
                    Wanted::Template => "ui-path-template",
                    Wanted::Save(_) | Wanted::HandOut(..) => "ui-path-save",
                    Wanted::Picture | Wanted::Logo | Wanted::Photo => "ui-path-picture",
                    Wanted::Folder => "ui-path-folder",
                    Wanted::Several => "merge-path",
                };
                let reason = if is_silent {
                    "ui-path-none"
                } else {
                    "ui-path-waiting"
                };
                asking.prompt = Some(PathPrompt::new(id, reason, typed));
            }
        } else {
            self.context
                .request_repaint_after(PATIENCE.saturating_sub(waited));
        }
    }

    /// What stands in the prompt before anything is typed.
    fn beginning_of_path(&self) -> String {
        let path = self.open.as_ref().and_then(|open| open.file.path.as_ref());
        let folder = path.and_then(|path| path.parent()).map(Path::to_owned);
        let mut folder = folder.or_else(|| self.home.clone()).unwrap_or_default();
        match self.asking.as_ref().map(|asking| &asking.wanted) {
            Some(Wanted::Save(name) | Wanted::SaveBrand(name) | Wanted::HandOut(_, name)) => {
                folder.push(format!("{name}.{EXTENSION}"));
            }
            _ => folder.push(""),
        }
        folder.to_string_lossy().into_owned()
    }

    /// Shows the prompt, while there is one.
    pub(super) fn show_prompt(&mut self, ui: &mut Ui) {
        let Some(asking) = &mut self.asking else {
            return;
        };
        let Some(prompt) = &mut asking.prompt else {
            return;
        };
        let answer = crate::ui::path_prompt(ui, &self.words, prompt);
        if let Some(typed) = prompt.to_complete() {
            self.worker.ask(Task::Complete(typed));
        }
        match answer {
            Some(PathAnswer::Cancel) => {
                self.asking = None;
                self.leaving.stay();
            }
            Some(PathAnswer::Path(typed)) => {
                let wanted = asking.wanted.clone();
                let path = expanded(&typed, self.home.as_deref());
                self.asking = None;
                self.found(wanted, vec![path], false);
            }
            None => {}
        }
    }

    /// What the typed path may become.
    pub(super) fn completed(&mut self, typed: &str, found: Vec<String>) {
        let prompt = self.asking.as_mut().and_then(|one| one.prompt.as_mut());
        if let Some(prompt) = prompt {
            prompt.offer(typed, found);
        }
    }

    /// Files were named; the system's dialog has asked before one is replaced.
    fn found(&mut self, wanted: Wanted, paths: Vec<PathBuf>, is_agreed: bool) {
        if wanted == Wanted::Several {
            return self.add_from(paths);
        }
        for path in paths {
            self.found_one(&wanted, path, is_agreed);
        }
    }

    fn found_one(&mut self, wanted: &Wanted, path: PathBuf, is_agreed: bool) {
        match wanted {
            Wanted::Several => {}
            Wanted::Open => self.worker.ask(Task::Open(path, How::Ours)),
            Wanted::Template => self.worker.ask(Task::Open(path, How::Copy)),
            // The dialog has asked about another name than the one with the extension.
            Wanted::Save(_) if path.extension().is_none() => {
                self.save_to(path.with_extension(EXTENSION), false);
            }
            Wanted::Save(_) => self.save_to(path, is_agreed),
            Wanted::HandOut(form, _) => self.hand_out_to(form, path, is_agreed),
            Wanted::SaveBrand(_) => self.save_brand_to(path, is_agreed),
            Wanted::Brand => self.worker.ask(Task::OpenBrand(path)),
            Wanted::Picture => self.take_portrait(Taking::File(path)),
            Wanted::Logo => self.take(Goal::Logo, Taking::File(path)),
            Wanted::Photo => self.take_photo(Taking::File(path)),
            Wanted::Folder => self.take_folder(&path),
        }
    }
}
