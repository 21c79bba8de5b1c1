//! What files are for that are held over the window or let go of there: said before, done after.

use super::closing::Next;
use super::desktop::{App, Open};
use super::env::PICTURES;
use super::pictures::{Goal, Taking};
use super::worker::How;
use egui::Ui;
use std::path::{Path, PathBuf};

/// What some files are for.
#[derive(Debug)]
enum Use {
    /// A document is opened.
    Open(PathBuf),
    /// Several are added to the one that is open, if that is wanted.
    Add(Vec<PathBuf>),
    /// Pictures are taken in.
    Hang(Goal, Vec<PathBuf>),
    /// Pictures, and no document that may be changed is open.
    Homeless,
    /// Neither documents nor pictures.
    Nothing,
}

impl App {
    /// Says what the files held over the window would be for.
    pub(super) fn show_drop(&self, ui: &Ui) {
        let held: Vec<PathBuf> = ui.input(|input| {
            let files = input.raw.hovered_files.iter();
            files.filter_map(|file| file.path.clone()).collect()
        });
        if !held.is_empty() && self.is_calm() {
            crate::ui::drop_zone(ui, &self.said_of(&self.use_of(held)));
        }
    }

    /// Takes the files that were let go of in this frame.
    pub(super) fn take_dropped(&mut self) {
        let paths: Vec<PathBuf> = self.context.input(|input| {
            let files = input.raw.dropped_files.iter();
            files.map(|file| file.path().to_owned()).collect()
        });
        if paths.is_empty() || !self.is_calm() {
            return;
        }
        match self.use_of(paths) {
            Use::Open(path) => self.leave_for(Next::Open(path, How::Ours)),
            Use::Add(paths) => self.offer_dropped(paths),
            Use::Hang(goal, paths) => {
                for path in paths {
                    self.take(goal.clone(), Taking::File(path));
                }
            }
            useless => self.message = self.said_of(&useless),
        }
    }

    /// Documents before pictures: who takes hold of both wants to open.
    fn use_of(&self, mut paths: Vec<PathBuf>) -> Use {
        let mut documents: Vec<PathBuf> = paths
            .extract_if(.., |path| has_end(path, &["ron"]))
            .collect();
        paths.retain(|path| has_end(path, &PICTURES));
        if documents.len() > 1 && self.open.is_some() {
            Use::Add(documents)
        } else if !documents.is_empty() {
            Use::Open(documents.swap_remove(0))
        } else if paths.is_empty() {
            Use::Nothing
        } else if let Some(goal) = self.goal() {
            // One place, one picture; a source has as many as there were flip charts.
            if !matches!(goal, Goal::Photo(_)) {
                paths.truncate(1);
            }
            Use::Hang(goal, paths)
        } else {
            Use::Homeless
        }
    }

    fn said_of(&self, use_: &Use) -> String {
        let set = self
            .open
            .as_ref()
            .map(|Open { document, .. }| &document.draft);
        let named = |key: &str, name: Option<String>| {
            let name = name.unwrap_or_default();
            self.words.say_with(key, &[("name", name.into())])
        };
        match use_ {
            Use::Open(_) => self.words.say("drop-open"),
            Use::Add(_) => self.words.say("drop-add"),
            Use::Hang(Goal::Logo, _) => self.words.say("drop-logo"),
            Use::Hang(Goal::Portrait(id), _) => {
                let persona = set.and_then(|set| set.persona(id));
                named("drop-portrait", persona.map(|one| self.words.name_of(one)))
            }
            Use::Hang(Goal::Photo(id), _) => {
                let source = set.and_then(|set| set.source(id));
                named("drop-photo", source.map(|one| self.words.title_of(one)))
            }
            Use::Homeless => self.words.say("drop-homeless"),
            Use::Nothing => self.words.say("drop-nothing"),
        }
    }
}

fn has_end(path: &Path, ends: &[&str]) -> bool {
    let end = path.extension().and_then(|end| end.to_str());
    end.is_some_and(|end| ends.contains(&end.to_lowercase().as_str()))
}
