//! The window without a screen: how long its drawing code takes, and how soon after a key the
//! poster is handed to the screen.

use crate::material::grown;
use egui::text_edit::TextEditState;
use egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, ViewportId, pos2, vec2};
use jiff::Zoned;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use steckbrief::app::{App, Dialogs, Env, Folders, Memory};
use steckbrief::document::{Document, Revision};
use steckbrief::model::{IdSource, PersonaSet};
use steckbrief::poster;
use steckbrief::storage::to_ron;

/// Frames, and keys, of one measurement.
const FRAMES: usize = 400;
const KEYS: usize = 95;
/// What is typed, letter by letter, again and again.
const SENTENCE: &str = "und sie kauft ein. ";
/// How many notes lie on the map that is drawn.
const NOTES: usize = 300;
const PERSONAS: usize = 50;
/// Points of the window, and how many pixels one has, so that the poster is 842 pixels wide.
const SIZE: [f32; 2] = [1_440.0, 900.0];
const PIXELS_PER_POINT: f32 = 1.7;

/// Measures both and prints them.
pub fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("many.ron");
    std::fs::write(&file, to_ron(&crowded()).unwrap()).unwrap();
    for (view, held, key) in [
        ("profile", Modifiers::COMMAND, Key::Num1),
        ("map", Modifiers::COMMAND, Key::Num2),
        ("workshop", Modifiers::NONE, Key::F5),
    ] {
        let mut window = Window::open(file.clone());
        window.press(held, key);
        for _ in 0..20 {
            window.frame(Vec::new());
        }
        // The poster that stands beside this view is being made meanwhile.
        std::thread::sleep(Duration::from_secs(1));
        let taken = (0..FRAMES).map(|nth| window.drawn(nth)).collect();
        tell(
            &format!("frame of the {view}, {PERSONAS} personas, {NOTES} notes"),
            taken,
        );
    }
    let mut window = Window::open("assets/samples/young-fashion.ron".into());
    // The copy has the keyboard in its name; behind it stand role, status and archetype.
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    for _ in 0..3 {
        window.press(Modifiers::NONE, Key::Tab);
    }
    window.until_shown();
    let letters = SENTENCE.chars().cycle().take(KEYS);
    let taken = letters.map(|letter| window.typed(letter)).collect();
    let persona = &window.app.document().unwrap().draft.personas[1];
    assert!(
        persona.archetype.ends_with(SENTENCE),
        "{}",
        persona.archetype
    );
    tell("from a key to the poster of the sample", taken);
}

fn tell(what: &str, mut taken: Vec<Duration>) {
    taken.sort_unstable();
    let at = |percent: usize| taken[taken.len() * percent / 100].as_secs_f64() * 1e3;
    println!(
        "{what}: median {:.2} ms, 95 % within {:.2} ms",
        at(50),
        at(95)
    );
}

/// Many personas, the first of them with many notes.
fn crowded() -> PersonaSet {
    let mut set = grown(PERSONAS);
    let mut ids = IdSource::new(3);
    let map = &mut set.personas[0].empathy;
    let lists = [
        &mut map.think_feel,
        &mut map.hear,
        &mut map.see,
        &mut map.say_do,
        &mut map.pain,
        &mut map.gain,
    ];
    for list in lists {
        let notes = list.clone();
        *list = notes.iter().cycle().take(NOTES / 6).cloned().collect();
        for note in list {
            note.id = ids.fresh();
        }
    }
    set
}

struct NoDialogs;

impl Dialogs for NoDialogs {
    fn open(&self) -> Option<PathBuf> {
        None
    }

    fn documents(&self) -> Vec<PathBuf> {
        Vec::new()
    }

    fn save(&self, _: Option<&std::path::Path>, _: &str) -> Option<PathBuf> {
        None
    }

    fn picture(&self) -> Option<PathBuf> {
        None
    }

    fn folder(&self) -> Option<PathBuf> {
        None
    }
}

/// A machine that keeps nothing.
pub fn env() -> Env {
    Env {
        dialogs: Box::new(NoDialogs),
        locale: "de-DE".to_owned(),
        clock: Arc::new(Zoned::now),
        folders: Folders::default(),
        me: None,
        seed: 1,
        bell: Arc::new(|| {}),
        opener: Arc::new(|_| Ok(())),
        is_mac: false,
    }
}

/// The window, drawn into nothing.
pub struct Window {
    context: Context,
    app: App,
    start: Instant,
}

impl Window {
    /// Opens a file, and waits until its poster is shown.
    pub fn open(file: PathBuf) -> Self {
        let context = Context::default();
        let env = env();
        let memory = Memory::load(&env.folders);
        let app = App::new(&context, &poster::window_fonts(), env, memory, Some(file));
        let mut window = Self {
            context,
            app,
            start: Instant::now(),
        };
        while window.app.document().is_none() {
            window.frame(Vec::new());
        }
        window.until_shown();
        window
    }

    /// One frame; how long it took to draw.
    pub fn frame(&mut self, events: Vec<Event>) -> Duration {
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(SIZE[0], SIZE[1]))),
            time: Some(self.start.elapsed().as_secs_f64()),
            focused: true,
            events,
            ..RawInput::default()
        };
        let root = input.viewports.entry(ViewportId::ROOT).or_default();
        root.native_pixels_per_point = Some(PIXELS_PER_POINT);
        self.app.logic(&self.context);
        let before = Instant::now();
        let output = self.context.run_ui(input, |ui| self.app.frame(ui));
        let taken = before.elapsed();
        drop(output);
        taken
    }

    /// Presses a key and lets go of it.
    pub fn press(&mut self, modifiers: Modifiers, key: Key) {
        for pressed in [true, false] {
            self.frame(vec![Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers,
            }]);
        }
        self.frame(Vec::new());
    }

    /// A frame while the pointer wanders over the window and a wheel is turned.
    #[allow(clippy::cast_precision_loss, reason = "a place in a window")]
    fn drawn(&mut self, nth: usize) -> Duration {
        let share = (nth % 100) as f32 / 100.0;
        let at = pos2(240.0 + 600.0 * share, 120.0 + 600.0 * share);
        self.frame(vec![Event::PointerMoved(at)])
    }

    /// How long from a key until the poster that shows it is handed over.
    fn typed(&mut self, letter: char) -> Duration {
        let before = Instant::now();
        self.frame(vec![Event::Text(letter.into())]);
        self.until_shown();
        before.elapsed()
    }

    /// Which state of the document was recorded last.
    pub fn revision(&self) -> Option<Revision> {
        self.app.document().map(Document::revision)
    }

    /// Whether the keyboard is in a field that takes text.
    pub fn is_in_field(&self) -> bool {
        let focused = self.context.memory(egui::Memory::focused);
        focused.is_some_and(|id| TextEditState::load(&self.context, id).is_some())
    }

    /// Whether something is not saved yet.
    pub fn is_unsaved(&self) -> bool {
        self.app.document().is_some_and(Document::is_unsaved)
    }

    /// Hears of workers until the poster shows what was last recorded.
    fn until_shown(&mut self) {
        loop {
            self.app.logic(&self.context);
            let recorded = self.revision();
            if recorded.is_some() && self.app.poster_revision() == recorded {
                break;
            }
            // The window would be woken; here nobody waits for its next frame.
            std::thread::sleep(Duration::from_micros(200));
        }
    }
}
