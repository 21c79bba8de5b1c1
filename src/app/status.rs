//! What the window says of its document: names, the last thing that happened, what can be done.

use super::adding::name_of;
use super::desktop::App;
use super::words;
use crate::command::Enabled;
use crate::document::Edit;
use crate::ui::{Status, View};
use egui::{Context, ViewportCommand};
use std::path::Path;

impl App {
    /// What is said of the document right now.
    pub(super) fn status(&self) -> Status {
        let Some(open) = &self.open else {
            return Status {
                enabled: Enabled {
                    recover: self.safety.has_left,
                    ..Enabled::default()
                },
                is_mac: self.is_mac,
                ..Status::default()
            };
        };
        let document = &open.document;
        let said = |edit: Option<&Edit>| {
            edit.map(|edit| words::of_edit(edit, &document.draft, &self.words))
        };
        Status {
            enabled: Enabled {
                document: true,
                edit: !open.file.is_read_only,
                persona: self.desk.position(&document.draft).is_some(),
                undo: document.undoable().is_some(),
                redo: document.redoable().is_some(),
                revert: open.file.path.is_some() && document.is_unsaved(),
                recover: self.safety.has_left,
                workshop: self.desk.view == View::Workshop,
                notes: self.desk.has_notes_selected(),
                source: !document.draft.sources.is_empty(),
            },
            title: self.called(),
            is_unsaved: document.is_unsaved(),
            is_read_only: open.file.is_read_only,
            message: self.message.clone(),
            undo: said(document.undoable()),
            redo: said(document.redoable()),
            secured: self.safety.secured.map(|at| {
                let time = self.time(at);
                self.words.say_with("ui-secured", &[("time", time.into())])
            }),
            copies: self.copies.iter().map(|path| name_of(path)).collect(),
            recent: self.memory.settings.recent.paths().to_vec(),
            is_mac: self.is_mac,
        }
    }

    /// What the document is called: its title, or its file, or that it has no name yet.
    pub(super) fn called(&self) -> String {
        let Some(open) = &self.open else {
            return String::new();
        };
        self.title_of(&open.document.draft.title, open.file.path.as_deref())
    }

    /// What a document with this title and this file is called.
    pub(super) fn title_of(&self, title: &str, path: Option<&Path>) -> String {
        let file = path.and_then(Path::file_stem);
        match (title.trim(), file) {
            ("", Some(file)) => file.to_string_lossy().into_owned(),
            ("", None) => self.words.say("ui-untitled"),
            (title, _) => title.to_owned(),
        }
    }

    /// Puts the name of the document on the window.
    pub(super) fn entitle(&mut self, context: &Context) {
        let mark = if self
            .open
            .as_ref()
            .is_some_and(|open| open.document.is_unsaved())
        {
            "• "
        } else {
            ""
        };
        let mut called = self.called();
        if self.desk.is_read_only {
            called = format!("{called} ({})", self.words.say("ui-read-only"));
        }
        let title = if called.is_empty() {
            "Steckbrief".to_owned()
        } else {
            format!("{mark}{called} – Steckbrief")
        };
        if title != self.title {
            context.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}
