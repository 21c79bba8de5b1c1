//! The program behind the window: its state, and the order of things in a frame.

use super::asking::Asking;
use super::bell::Bell;
use super::closing::Leaving;
use super::env::{Clock, Dialogs, Env};
use super::export::Export;
use super::files::File;
use super::live::Live;
use super::memory::Memory;
use super::pictures::Gallery;
use super::reviewer::Reviewer;
use super::safety::Safety;
use super::worker::{Files, How, Task, Worker};
use crate::command::{Command, shortcut, taken};
use crate::document::{Document, Edit, Revision};
use crate::model::IdSource;
use crate::model::check::Review;
use crate::text::Words;
use crate::ui::{
    self, Brought, Desk, Fonts, HandOutForm, LeftOvers, NewDocument, Pen, Question, View,
};
use egui::{Context, Ui, ViewportCommand};
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
    /// How many documents were opened: what comes late for one before is known by it.
    pub(super) opening: u64,
    pub(super) worker: Worker,
    pub(super) safety: Safety,
    pub(super) memory: Memory,
    pub(super) ids: IdSource,
    pub(super) message: String,
    /// What has to be answered first, the file it is about, and what comes after.
    pub(super) question: Option<Question>,
    pub(super) pending: Option<PathBuf>,
    pub(super) leaving: Leaving,
    /// A file that is asked for, a document about to begin, work that was left: one at a time.
    pub(super) asking: Option<Asking>,
    pub(super) new: Option<NewDocument>,
    pub(super) export: Option<Export>,
    pub(super) hand_out: Option<HandOutForm>,
    pub(super) left: Option<LeftOvers>,
    /// What came of adding files, until somebody has read it; files that were dropped to be
    /// added; copies that lie beside the document's file.
    pub(super) brought: Option<Brought>,
    pub(super) dropped: Vec<PathBuf>,
    pub(super) copies: Vec<PathBuf>,
    pub(super) context: Context,
    pub(super) dialogs: Arc<dyn Dialogs>,
    pub(super) clock: Clock,
    pub(super) home: Option<PathBuf>,
    pub(super) is_mac: bool,
    pub(super) gallery: Gallery,
    /// Rings at the end of a workshop's time.
    pub(super) bell: Bell,
    /// Whether the window filled the screen before the workshop did; nothing outside of one.
    pub(super) full_before: Option<bool>,
    live: Live,
    reviewer: Reviewer,
    /// What had the keyboard when nothing lay over the window, and for how many frames nothing
    /// has.
    keyboard: Option<egui::Id>,
    clear_for: u8,
    /// Whether the window had the keyboard in the frame before.
    is_focused: bool,
    /// What the title of the window says.
    pub(super) title: String,
}

impl App {
    /// The program in a window, opening a file at once if there is one.
    #[must_use]
    pub fn new(
        context: &Context,
        fonts: &Fonts,
        env: Env,
        mut memory: Memory,
        file: Option<PathBuf>,
    ) -> Self {
        ui::install(context, fonts);
        memory.dress(context);
        let wake = context.clone();
        let files = Files {
            me: env.me,
            home: env.folders.home.clone(),
            clock: Arc::clone(&env.clock),
            opener: env.opener,
            watch: None,
        };
        let worker = Worker::new("files", files, move || wake.request_repaint());
        if let Some(path) = file {
            worker.ask(Task::Open(path, How::Ours));
        }
        let clock = Arc::clone(&env.clock);
        let (folder, settings) = (env.folders.recovery, memory.file.take());
        let language = memory.settings.language;
        let mut app = Self {
            words: language.map_or_else(|| Words::for_locale(&env.locale), Words::new),
            desk: memory.desk(),
            open: None,
            opening: 0,
            worker,
            safety: Safety::new(folder, settings, clock, context),
            ids: IdSource::new(env.seed),
            message: String::new(),
            question: None,
            pending: None,
            leaving: Leaving::default(),
            asking: None,
            new: None,
            export: None,
            hand_out: None,
            left: None,
            brought: None,
            dropped: Vec::new(),
            copies: Vec::new(),
            context: context.clone(),
            dialogs: Arc::from(env.dialogs),
            clock: Arc::clone(&env.clock),
            home: env.folders.home,
            is_mac: env.is_mac,
            gallery: Gallery::new(context),
            bell: env.bell,
            full_before: None,
            live: Live::new(context),
            reviewer: Reviewer::new(context, env.clock),
            keyboard: None,
            clear_for: 0,
            is_focused: true,
            title: String::new(),
            memory,
        };
        if let Some(error) = app.memory.error.take() {
            app.complain_of_settings(&error);
        }
        app
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

    /// What happened last, for tests to read.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether the poster is shown, for tests to wait for.
    #[must_use]
    pub fn shows_poster(&self) -> bool {
        self.live.sheet.texture.is_some()
    }

    /// Which revision of the document the poster shows, for whoever measures how soon it does.
    #[must_use]
    pub fn poster_revision(&self) -> Option<Revision> {
        self.live.revision()
    }

    /// What happens outside of drawing: news from threads, what is due, the wish to close.
    pub fn logic(&mut self, context: &Context) {
        ui::press(context);
        while let Some(told) = self.worker.heard() {
            self.hear(told);
        }
        while let Some(told) = self.safety.heard() {
            self.hear_keeper(told);
        }
        self.hear_dialog();
        self.hear_export();
        self.hear_pictures();
        self.live.hear(context, &self.words);
        self.reviewer.hear();
        self.look_at_file();
        self.watch_clock();
        if context.input(|input| input.viewport().close_requested()) && !self.may_close() {
            context.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        self.safety.watch(
            self.open.as_ref().filter(|_| !self.leaving.is_done()),
            context,
        );
        let settings = self.memory.note(context, &self.desk, now(context));
        if let Some(settings) = settings {
            self.safety.remember(settings);
        }
        if self.leaving.is_done() {
            self.safety.remember(self.memory.settings.clone());
            context.send_viewport_cmd(ViewportCommand::Close);
        }
        self.entitle(context);
    }

    /// Looks whether others changed the file whenever the user comes back to the window.
    fn look_at_file(&mut self) {
        let before = self.is_focused;
        self.is_focused = self.context.input(|input| input.focused);
        if self.is_focused && !before {
            self.worker.ask(Task::Look);
        }
    }

    /// Whether nothing has to be answered first.
    pub(super) fn is_calm(&self) -> bool {
        let is_prompted = self.asking.as_ref().is_some_and(Asking::is_prompted);
        self.question.is_none()
            && !is_prompted
            && self.new.is_none()
            && self.left.is_none()
            && self.export.is_none()
            && self.hand_out.is_none()
            && self.brought.is_none()
    }

    /// The commands the keyboard asks for: all of them, or only to leave where something else has
    /// to be answered first.
    fn keys(&mut self) -> Vec<Command> {
        if self.is_calm() {
            let desk = &mut self.desk;
            if desk.view == View::Workshop && desk.palette.is_none() && !desk.shows_keys {
                ui::take_workshop_keys(&self.context, &mut desk.workshop, self.is_mac);
            }
            return taken(&self.context, self.is_mac);
        }
        let quit = shortcut(Command::Quit, self.is_mac).filter(|_| self.question.is_none());
        let asks = |quit| {
            self.context
                .input_mut(|input| input.consume_shortcut(&quit))
        };
        let quits = quit.is_some_and(asks);
        quits.then_some(Command::Quit).into_iter().collect()
    }

    /// One frame.
    pub fn frame(&mut self, ui: &mut Ui) {
        let now = now(ui.ctx());
        let mut commands = self.keys();
        ui::reveal(ui.ctx());
        self.desk.focus = None;
        self.take_pasted(ui.ctx());
        let status = self.status();
        let mut edits = Vec::new();
        let mut chosen = None;
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
            chosen = self.desk.chosen.take();
        } else if let Some(choice) = self.show_welcome(ui) {
            chosen = Some(choice);
        }
        if let Some(open) = &mut self.open {
            // Whatever was tried: what is only looked at stays as it was.
            if open.file.is_read_only && !edits.is_empty() {
                edits.clear();
                open.document.restore_draft();
            }
            // Several edits of one frame are one change of the draft.
            if let Some(edit) = Edit::telling(edits) {
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
        self.show_drop(ui);
        self.ask(ui);
        ui::ring(ui.ctx());
        self.take_dropped();
        self.take_pasted_picture();
        for command in commands {
            if status.enabled.allows(command) {
                self.run(command);
            }
        }
        self.take_copies();
        if let Some(choice) = chosen {
            self.choose(choice);
        }
        self.follow_workshop();
        self.return_keyboard();
    }

    /// Gives the keyboard back to where it was before something lay over the window.
    fn return_keyboard(&mut self) {
        /// Frames after which nothing lies over the window any more, as egui sees it.
        const CLEAR: u8 = 3;
        let desk = &self.desk;
        if !self.is_calm() || desk.palette.is_some() || desk.shows_keys {
            self.clear_for = 0;
            return;
        }
        self.desk.tire();
        let focused = self.context.memory(egui::Memory::focused);
        if self.clear_for >= CLEAR {
            self.keyboard = focused;
            return;
        }
        self.clear_for += 1;
        self.context.request_repaint();
        if self.clear_for == CLEAR
            && let Some(id) = self.keyboard.filter(|_| focused.is_none())
        {
            self.context.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// Asks what has to be answered, one thing at a time.
    fn ask(&mut self, ui: &mut Ui) {
        if let Some(question) = self.question.take() {
            match ui::question(ui, &self.words, &question) {
                Some(answer) => self.answered(answer),
                None => self.question = Some(question),
            }
        } else if self.asking.as_ref().is_some_and(Asking::is_prompted) {
            self.show_prompt(ui);
        } else if self.new.is_some() {
            self.show_new(ui);
        } else if self.export.is_some() {
            self.show_export(ui);
        } else if self.hand_out.is_some() {
            self.show_hand_out(ui);
        } else if self.brought.is_some() {
            self.show_brought(ui);
        } else {
            self.show_left(ui);
        }
    }
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
