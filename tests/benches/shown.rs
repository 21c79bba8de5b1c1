//! Real windows that close as soon as they have shown what they are for: one of Steckbrief with a
//! document and its poster, and an empty one of the same making beside it.
//!
//! Each prints the milliseconds from its start until its first frame was drawn.

use crate::window::env;
use eframe::{App as Shown, CreationContext, Frame, NativeOptions};
use egui::{Context, Ui, ViewportBuilder, ViewportCommand};
use std::path::Path;
use std::time::{Duration, Instant};
use steckbrief::app::{App, Memory};
use steckbrief::poster;

/// How long a window stays after it has shown everything, so that its memory has settled.
const STAY: Duration = Duration::from_secs(1);

/// Opens a document and closes.
pub fn open(file: &Path) {
    let file = file.to_owned();
    run(move |creation| {
        let (env, fonts) = (env(), poster::window_fonts());
        let memory = Memory::load(&env.folders);
        let app = App::new(&creation.egui_ctx, &fonts, env, memory, Some(file));
        (app, App::shows_poster)
    });
}

/// A window with one word.
pub fn empty() {
    struct Empty;
    impl Shown for Empty {
        fn ui(&mut self, ui: &mut Ui, _: &mut Frame) {
            ui.label("empty");
        }
    }
    run(|_| (Empty, |_: &Empty| true));
}

fn run<A: Shown + 'static>(begin: impl FnOnce(&CreationContext<'_>) -> (A, fn(&A) -> bool)) {
    let start = Instant::now();
    let options = NativeOptions {
        renderer: eframe::Renderer::Glow,
        viewport: ViewportBuilder::default().with_inner_size([1_440.0, 900.0]),
        ..NativeOptions::default()
    };
    let made = |creation: &CreationContext<'_>| {
        let (app, is_whole) = begin(creation);
        let timed = Timed {
            app,
            is_whole,
            start,
            first: false,
            whole: None,
        };
        Ok(Box::new(timed) as Box<dyn Shown>)
    };
    eframe::run_native("measured", options, Box::new(made)).unwrap();
}

struct Timed<A> {
    app: A,
    is_whole: fn(&A) -> bool,
    start: Instant,
    first: bool,
    whole: Option<Instant>,
}

impl<A: Shown> Shown for Timed<A> {
    fn logic(&mut self, context: &Context, frame: &mut Frame) {
        self.app.logic(context, frame);
        if self.first && self.whole.is_none() && (self.is_whole)(&self.app) {
            self.whole = Some(Instant::now());
        }
        if self.whole.is_some_and(|whole| whole.elapsed() >= STAY) {
            context.send_viewport_cmd(ViewportCommand::Close);
        }
        context.request_repaint_after(Duration::from_millis(20));
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        self.app.ui(ui, frame);
        if !self.first {
            self.first = true;
            println!("{:.1}", self.start.elapsed().as_secs_f64() * 1e3);
        }
    }
}
