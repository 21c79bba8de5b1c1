//! The program behind the window: its state, and the order of things in a frame.

use super::closing::Leaving;
use super::env::Env;
use super::files::File;
use super::live::Live;
use super::reviewer::Reviewer;
use super::worker::{Task, Worker};
use super::{personas, words};
use crate::command::{Command, Enabled, taken};
use crate::document::Document;
use crate::model::check::Review;
use crate::model::{IdSource, Language};
use crate::text::Words;
use crate::ui::{self, Choice, Desk, Fonts, Goal, Pen, Question, Status, View};
use egui::{Context, ThemePreference, Ui, ViewportCommand};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// An open document with what the window knows of it.
pub(super) struct Open {
    pub(super) document: Document,
    pub(super) file: File,
}

/// The program behind the window.
pub struct App {
    pub(super) words: Words,
    pub(super) desk: Desk,
    pub(super) open: Option<Open>,
    pub(super) worker: Worker,
    pub(super) ids: IdSource,
    pub(super) message: String,
    /// What has to be answered first, and what comes after.
    pub(super) question: Option<Question>,
    pub(super) leaving: Leaving,
    is_mac: bool,
    live: Live,
    reviewer: Reviewer,
    /// What the title of the window says.
    title: String,
}

impl App {
    /// The program in a window, opening a file at once if there is one.
    #[must_use]
    pub fn new(context: &Context, fonts: &Fonts, env: Env, file: Option<PathBuf>) -> Self {
        ui::install(context, fonts);
        let wake = context.clone();
        let worker = Worker::new(Arc::from(env.dialogs), move || wake.request_repaint());
        if let Some(path) = file {
            worker.ask(Task::Open(path));
        }
        Self {
            words: Words::for_locale(&env.locale),
            desk: Desk::default(),
            open: None,
            worker,
            ids: IdSource::new(env.seed),
            message: String::new(),
            question: None,
            leaving: Leaving::default(),
            is_mac: env.is_mac,
            live: Live::new(context),
            reviewer: Reviewer::new(context, env.today),
            title: String::new(),
        }
    }

    /// The document, for tests to look at.
    #[must_use]
    pub fn document(&self) -> Option<&Document> {
        self.open.as_ref().map(|open| &open.document)
    }

    /// What the checks said last, for tests to wait for.
    #[must_use]
    pub fn review(&self) -> &Review {
        &self.reviewer.review
    }

    /// What the middle of the window shows, for tests to look at.
    #[must_use]
    pub fn view(&self) -> View {
        self.desk.view
    }

    /// Whether the poster is shown, for tests to wait for.
    #[must_use]
    pub fn shows_poster(&self) -> bool {
        self.live.sheet.texture.is_some()
    }

    /// What happens outside of drawing: news from the worker, the wish to close.
    pub fn logic(&mut self, context: &Context) {
        while let Some(told) = self.worker.heard() {
            self.hear(told, now(context));
        }
        self.live.hear(context, &self.words);
        self.reviewer.hear();
        if context.input(|input| input.viewport().close_requested()) && !self.may_close() {
            context.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        if self.leaving.is_done() {
            context.send_viewport_cmd(ViewportCommand::Close);
        }
        self.entitle(context);
    }

    /// One frame.
    pub fn frame(&mut self, ui: &mut Ui) {
        let now = now(ui.ctx());
        let mut commands = if self.question.is_none() {
            taken(ui.ctx())
        } else {
            Vec::new()
        };
        self.take_pasted(ui.ctx());
        let status = self.status();
        let mut edits = Vec::new();
        if let Some(open) = &mut self.open {
            if let Some(find) = &mut self.desk.find {
                let revision = open.document.revision();
                find.search(&mut open.document.draft, revision);
            }
            let draft = &mut open.document.draft;
            let review = &self.reviewer.review;
            let mut pen = Pen::new(draft, &mut self.desk, &self.words, review, &mut self.ids);
            ui::window(ui, &mut pen, &status, &self.live.sheet);
            edits = pen.edits;
            commands.extend(pen.commands);
        } else {
            match ui::welcome(ui, &self.words, &[], self.is_mac) {
                Some(Choice::Command(command)) => commands.push(command),
                Some(Choice::Recent(path)) => self.worker.ask(Task::Open(path)),
                Some(Choice::Sample) => self.open_sample(),
                None => {}
            }
        }
        if let Some(open) = &mut self.open {
            // Several edits of one frame are one change of the draft.
            if let Some(edit) = edits.pop() {
                open.document.record(edit, now);
            }
        }
        if let Some(Open { document, .. }) = &self.open {
            if let Some(clicked) = self.desk.poster_click.take() {
                self.live.follow(clicked, &mut self.desk, &document.draft);
            }
            let recorded = document.recorded();
            self.live
                .order(&recorded, document.revision(), &mut self.desk);
            self.live.mark(&document.draft, &mut self.desk);
            self.reviewer
                .order(&recorded, self.live.findings(&recorded));
        }
        if let Some(question) = self.question.take() {
            match ui::question(ui, &self.words, &question) {
                Some(answer) => self.answered(answer),
                None => self.question = Some(question),
            }
        }
        for command in commands {
            if status.enabled.allows(command) {
                self.run(command, ui.ctx(), now);
            }
        }
    }

    fn run(&mut self, command: Command, context: &Context, now: Duration) {
        match command {
            Command::New => self.leave_for(super::closing::Next::New),
            Command::Open => self.leave_for(super::closing::Next::Choose),
            Command::Quit => context.send_viewport_cmd(ViewportCommand::Close),
            Command::Save => self.save(false),
            Command::SaveAs => self.save(true),
            Command::Revert => self.revert(),
            Command::Export => self.message = self.words.say("ui-export-soon"),
            Command::ShowProfile => self.desk.view = View::Profile,
            Command::ShowMap => self.desk.view = View::Map,
            Command::ShowDocument => self.desk.view = View::Document,
            Command::ShowDraft => self.desk.view = View::Draft,
            Command::TogglePoster => {
                self.desk.shows_poster = Some(!self.desk.is_poster_shown());
            }
            Command::CopyPersona => self.copy_persona(context),
            Command::PastePersona => Self::paste_persona(context),
            Command::ShowFindings => {
                self.desk.shows_findings = !self.desk.shows_findings;
                self.desk.wish = self.desk.shows_findings.then(ui::top_of_findings);
            }
            Command::Find => self.seek(Goal::Query),
            Command::Replace => self.seek(Goal::Replacement),
            Command::Palette => self.desk.palette = Some(String::new()),
            Command::ShowKeys => self.desk.shows_keys = true,
            Command::ZoomIn => zoom(context, 1.1),
            Command::ZoomOut => zoom(context, 1.0 / 1.1),
            Command::ZoomReset => context.set_zoom_factor(1.0),
            Command::ThemeLight => context.set_theme(ThemePreference::Light),
            Command::ThemeDark => context.set_theme(ThemePreference::Dark),
            Command::ThemeSystem => context.set_theme(ThemePreference::System),
            Command::SpeakGerman => self.words = Words::new(Language::DeDe),
            Command::SpeakEnglish => self.words = Words::new(Language::En),
            Command::Undo
            | Command::Redo
            | Command::AddPersona
            | Command::DuplicatePersona
            | Command::ArchivePersona
            | Command::DeletePersona
            | Command::PersonaUp
            | Command::PersonaDown
            | Command::PreviousPersona
            | Command::NextPersona => self.change(command, now),
        }
    }

    /// Opens find and replace, or goes back to it.
    fn seek(&mut self, goal: Goal) {
        self.desk.find.get_or_insert_default().aim(goal);
    }

    fn change(&mut self, command: Command, now: Duration) {
        let Some(Open { document, .. }) = &mut self.open else {
            return;
        };
        let desk = &mut self.desk;
        match command {
            Command::Undo | Command::Redo => {
                let edit = if command == Command::Undo {
                    document.undo()
                } else {
                    document.redo()
                };
                // Where it happened is what should be seen.
                if let Some(persona) = edit.as_ref().and_then(|edit| edit.at.persona.clone()) {
                    desk.persona = Some(persona);
                }
            }
            Command::AddPersona => personas::add(document, desk, &mut self.ids, now),
            Command::DuplicatePersona => personas::duplicate(document, desk, &mut self.ids, now),
            Command::ArchivePersona => personas::archive(document, desk, now),
            Command::DeletePersona => personas::delete(document, desk, now),
            Command::PersonaUp => personas::shift(document, desk, -1, now),
            Command::PersonaDown => personas::shift(document, desk, 1, now),
            Command::PreviousPersona | Command::NextPersona => {
                let by = if command == Command::NextPersona {
                    1
                } else {
                    -1
                };
                desk.persona = personas::neighbour(document, desk, by).or(desk.persona.take());
            }
            _ => {}
        }
    }

    fn status(&self) -> Status {
        let Some(open) = &self.open else {
            return Status {
                is_mac: self.is_mac,
                ..Status::default()
            };
        };
        let document = &open.document;
        let said = |edit: Option<&crate::document::Edit>| {
            edit.map(|edit| words::of_edit(edit.kind, &self.words))
        };
        Status {
            enabled: Enabled {
                document: true,
                persona: self.desk.position(&document.draft).is_some(),
                undo: document.undoable().is_some(),
                redo: document.redoable().is_some(),
                revert: open.file.path.is_some() && document.is_unsaved(),
            },
            title: self.called(),
            is_unsaved: document.is_unsaved(),
            message: self.message.clone(),
            undo: said(document.undoable()),
            redo: said(document.redoable()),
            is_mac: self.is_mac,
        }
    }

    /// What the document is called: its title, or its file, or that it has no name yet.
    pub(super) fn called(&self) -> String {
        let Some(open) = &self.open else {
            return String::new();
        };
        let title = open.document.draft.title.trim();
        let file = open.file.path.as_ref().and_then(|path| path.file_stem());
        match (title, file) {
            ("", Some(file)) => file.to_string_lossy().into_owned(),
            ("", None) => self.words.say("ui-untitled"),
            (title, _) => title.to_owned(),
        }
    }

    fn entitle(&mut self, context: &Context) {
        let mark = if self
            .open
            .as_ref()
            .is_some_and(|open| open.document.is_unsaved())
        {
            "• "
        } else {
            ""
        };
        let called = self.called();
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

fn zoom(context: &Context, factor: f32) {
    context.set_zoom_factor((context.zoom_factor() * factor).clamp(0.75, 2.0));
}

/// The moment of this frame, since the window opened.
pub(super) fn now(context: &Context) -> Duration {
    Duration::try_from_secs_f64(context.input(|input| input.time)).unwrap_or_default()
}

impl eframe::App for App {
    fn logic(&mut self, context: &Context, _frame: &mut eframe::Frame) {
        Self::logic(self, context);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }
}
