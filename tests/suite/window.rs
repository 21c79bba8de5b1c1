//! The window, driven as a user drives it: by names, roles and keys, with dialogs and a disk of
//! the test's own.

mod board;
mod board_cards;
mod board_drag;
mod board_keys;
mod branding;
mod commands;
mod deciding;
mod disk;
mod document;
mod draft;
mod dropping;
mod export;
mod files;
mod find;
mod findings;
mod form;
mod handing;
mod live;
mod logo;
mod merging;
mod narrow;
mod photos;
mod places;
mod portrait;
mod read_only;
mod recovery;
mod rows;
mod sections;
mod shop;
mod sources;
mod start;
mod typing;
mod undo;
mod workshop;
mod workshop_size;
mod workshop_sorting;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, ViewportEvent, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use steckbrief::app::{App, Bell, Dialogs, Env, Folders, Memory, Opener};
use steckbrief::model::{Persona, PersonaSet};
use steckbrief::poster;
use steckbrief::storage::Holder;

/// Answers of a user to the dialogs of the system.
#[derive(Clone, Default)]
struct Answers {
    path: Arc<Mutex<Option<PathBuf>>>,
    several: Arc<Mutex<Vec<PathBuf>>>,
    /// Whoever holds this keeps the dialogs from closing.
    hand: Arc<Mutex<()>>,
    /// What was shown in other programs.
    opened: Arc<Mutex<Vec<PathBuf>>>,
    /// How often it has rung.
    rung: Arc<AtomicUsize>,
}

impl Answers {
    fn give(&self, path: &Path) {
        *self.path.lock().unwrap() = Some(path.to_owned());
    }

    /// A bell that is counted and not heard.
    fn bell(&self) -> Bell {
        let rung = Arc::clone(&self.rung);
        Arc::new(move || {
            rung.fetch_add(1, Ordering::Relaxed);
        })
    }

    /// A system that knows programs for everything but pictures.
    fn opener(&self) -> Opener {
        let opened = Arc::clone(&self.opened);
        Arc::new(move |path| {
            if path.extension().is_some_and(|end| end == "png") {
                return Err(std::io::ErrorKind::NotFound.into());
            }
            opened.lock().unwrap().push(path.to_owned());
            Ok(())
        })
    }

    fn answer(&self) -> Option<PathBuf> {
        let _hand = self.hand.lock().unwrap();
        self.path.lock().unwrap().take()
    }
}

impl Dialogs for Answers {
    fn open(&self) -> Option<PathBuf> {
        self.answer()
    }

    fn documents(&self) -> Vec<PathBuf> {
        let several = std::mem::take(&mut *self.several.lock().unwrap());
        if several.is_empty() {
            self.answer().into_iter().collect()
        } else {
            several
        }
    }

    fn save(&self, _folder: Option<&Path>, _name: &str) -> Option<PathBuf> {
        self.answer()
    }

    fn picture(&self) -> Option<PathBuf> {
        self.answer()
    }

    fn folder(&self) -> Option<PathBuf> {
        self.answer()
    }
}

/// What the window is told about the machine it runs on.
#[derive(Clone, Default)]
struct Machine {
    folders: Folders,
    me: Option<Holder>,
}

impl Machine {
    /// A machine that keeps its own things in this folder, and whose user is called Ada.
    fn in_folder(folder: &Path) -> Self {
        Self {
            folders: Folders {
                home: Some(folder.to_owned()),
                settings: Some(folder.join("settings")),
                recovery: Some(folder.join("recovery")),
            },
            me: Some(Holder {
                host: "desk".to_owned(),
                user: "Ada".to_owned(),
                process: 1,
                since: noon(),
            }),
        }
    }
}

/// What the clock of a machine under test says.
fn noon() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

/// A window under test.
struct Window {
    harness: Harness<'static, App>,
    answers: Answers,
}

impl Window {
    /// A window in this language, opening this file, on a machine that keeps nothing.
    fn new(locale: &str, file: Option<PathBuf>) -> Self {
        Self::on(&Machine::default(), locale, file)
    }

    /// The same on this machine.
    fn on(machine: &Machine, locale: &str, file: Option<PathBuf>) -> Self {
        let answers = Answers::default();
        let env = Env {
            dialogs: Box::new(answers.clone()),
            locale: locale.to_owned(),
            clock: Arc::new(|| noon().to_zoned(TimeZone::UTC)),
            folders: machine.folders.clone(),
            me: machine.me.clone(),
            seed: 1,
            bell: answers.bell(),
            opener: answers.opener(),
            is_mac: false,
        };
        let fonts = poster::window_fonts();
        let harness = Harness::builder()
            .with_size([1440.0, 900.0])
            .build_eframe(move |creation| {
                let memory = Memory::load(&env.folders);
                App::new(&creation.egui_ctx, &fonts, env, memory, file)
            });
        Self { harness, answers }
    }

    /// A window in English with the sample open.
    fn with_sample() -> Self {
        Self::with_sample_in("en-GB")
    }

    /// The same in this language.
    fn with_sample_in(locale: &str) -> Self {
        let mut window = Self::new(locale, Some("assets/samples/young-fashion.ron".into()));
        window.wait("a document", |app| app.document().is_some());
        window
    }

    /// Draws until something is so; workers take their time.
    fn wait(&mut self, what: &str, is_so: impl Fn(&App) -> bool) {
        let start = Instant::now();
        loop {
            self.harness.step();
            if is_so(self.harness.state()) {
                break;
            }
            assert!(start.elapsed() < Duration::from_secs(20), "no {what}");
            std::thread::sleep(Duration::from_millis(5));
        }
        self.harness.run_steps(2);
    }

    /// The same of what is to be seen.
    fn until(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !is_so(self) {
            assert!(start.elapsed() < Duration::from_secs(20), "no {what}");
            std::thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
        self.harness.run_steps(2);
    }

    /// Clicks what has this role and name.
    fn click(&mut self, role: Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).click();
        self.harness.run_steps(3);
    }

    /// Puts the keyboard into the first field of this name.
    fn focus_first(&mut self, name: &str) {
        let mut fields = self
            .harness
            .get_all_by_role_and_label(Role::TextInput, name);
        fields.next().unwrap().focus();
        drop(fields);
        self.harness.run_steps(3);
    }

    /// Saves by key, and waits until that is done.
    fn save(&mut self) {
        self.press(Modifiers::COMMAND, Key::S);
        self.until_saved();
    }

    fn until_saved(&mut self) {
        self.wait("a save", |app| !app.document().unwrap().is_unsaved());
    }

    /// Puts the keyboard where this name is.
    fn focus(&mut self, role: Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).focus();
        self.harness.run_steps(3);
    }

    /// Presses what has this role and name by keyboard, wherever the form has to scroll for it.
    fn push(&mut self, role: Role, name: &str) {
        self.focus(role, name);
        self.harness.run_steps(40);
        self.press(Modifiers::NONE, Key::Space);
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run_steps(3);
    }

    fn write(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.harness.run_steps(2);
    }

    fn paste(&mut self, text: &str) {
        self.harness.event(Event::Paste(text.to_owned()));
        self.harness.run_steps(3);
    }

    /// Waits until something is said; workers take their time.
    fn hear(&mut self, text: &str) {
        let start = Instant::now();
        while !self.says(text) {
            assert!(start.elapsed() < Duration::from_secs(20), "no \"{text}\"");
            self.harness.step();
            std::thread::sleep(Duration::from_millis(5));
        }
        self.harness.run_steps(2);
    }

    fn says(&self, text: &str) -> bool {
        self.harness
            .query_all_by_label_contains(text)
            .next()
            .is_some()
    }

    fn set(&self) -> &PersonaSet {
        &self.harness.state().document().unwrap().draft
    }

    fn bibi(&self) -> &Persona {
        &self.set().personas[0]
    }

    fn is_unsaved(&self) -> bool {
        self.harness.state().document().unwrap().is_unsaved()
    }
}

/// A copy of the sample that a test may change.
fn copied() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Überblick 1.ron");
    std::fs::copy("assets/samples/young-fashion.ron", &path).unwrap();
    (folder, path)
}

/// A window with this file open.
fn opened(path: &Path) -> Window {
    let mut window = Window::new("en-GB", Some(path.to_owned()));
    window.wait("a document", |app| app.document().is_some());
    window
}

/// What the first persona of a file is called.
fn name_in(path: &Path) -> String {
    let saved = steckbrief::storage::open(path).unwrap();
    saved.loaded.set.personas[0].name.clone()
}

/// Gives the persona shown another name.
fn rename(window: &mut Window, name: &str) {
    window.focus(Role::TextInput, "Name");
    window.press(Modifiers::COMMAND, Key::A);
    window.write(name);
}

/// Closes the window as its frame does; whether it let itself be closed.
fn close(window: &mut Window) -> bool {
    let input = window.harness.input_mut();
    let root = input.viewports.entry(ViewportId::ROOT).or_default();
    root.events.push(ViewportEvent::Close);
    window.harness.step();
    let commands = &window.harness.output().viewport_output[&ViewportId::ROOT].commands;
    let is_kept = commands.contains(&egui::ViewportCommand::CancelClose);
    window.harness.run_steps(3);
    !is_kept
}
