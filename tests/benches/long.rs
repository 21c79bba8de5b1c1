//! A long day at the window, without a screen: edits, undo, redo, other personas and views, saves
//! and posters, as fast as they go. Its figures stand still when nothing is kept for ever.

use crate::window::Window;
use egui::{Event, Key, Modifiers};
use std::time::{Duration, Instant};
use steckbrief::document::Revision;

/// Edits between two lines of figures.
const STRETCH: usize = 10_000;
/// What somebody writes.
const WORDS: [&str; 6] = ["und ", "sie ", "kauft ", "gern ", "später ", "ein "];

/// Edits a copy of the sample that often, and prints a line of figures now and then.
pub fn measure(edits: usize) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("day.ron");
    std::fs::copy("assets/samples/young-fashion.ron", &file).unwrap();
    let mut day = Day {
        window: Window::open(file.clone()),
        dice: 1,
        revision: None,
        edits: 0,
    };
    println!("edits, seconds for the last {STRETCH}, resident MiB, bytes of the file");
    let mut since = Instant::now();
    let mut told = 0;
    while day.edits < edits {
        day.act();
        if day.edits / STRETCH > told {
            told = day.edits / STRETCH;
            day.save();
            let taken = since.elapsed().as_secs_f64();
            let bytes = std::fs::metadata(&file).unwrap().len();
            println!("{}, {taken:.1}, {}, {bytes}", day.edits, resident_mib());
            since = Instant::now();
        }
    }
}

struct Day {
    window: Window,
    dice: u32,
    revision: Option<Revision>,
    edits: usize,
}

impl Day {
    fn throw(&mut self, sides: usize) -> usize {
        self.dice = self
            .dice
            .wrapping_mul(1_664_525)
            .wrapping_add(1_013_904_223);
        usize::from(self.dice.to_be_bytes()[0]) * sides / 256
    }

    /// Does one thing somebody would do.
    fn act(&mut self) {
        const HELD: Modifiers = Modifiers::COMMAND;
        match self.throw(100) {
            0..=69 => {
                // Tab leads through everything; what is no field takes no words.
                while !self.window.is_in_field() {
                    self.window.press(Modifiers::NONE, Key::Tab);
                }
                let word = WORDS[self.throw(WORDS.len())];
                self.window.frame(vec![Event::Text(word.to_owned())]);
            }
            // What is written over does not grow.
            70..=77 => self.window.press(HELD, Key::A),
            78..=81 => self.window.press(Modifiers::NONE, Key::Tab),
            82..=83 => self.window.press(Modifiers::SHIFT, Key::Tab),
            84..=90 => self.window.press(HELD, Key::Z),
            91..=92 => self.window.press(HELD | Modifiers::SHIFT, Key::Z),
            93..=94 => {
                let keys = [Key::PageDown, Key::PageUp];
                let key = keys[self.throw(keys.len())];
                self.window.press(HELD, key);
            }
            95..=96 => {
                let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
                let key = keys[self.throw(keys.len())];
                self.window.press(HELD, key);
            }
            97 => {
                self.window.press(HELD | Modifiers::SHIFT, Key::D);
                self.window.press(HELD, Key::Z);
            }
            98 => self.window.press(Modifiers::ALT, Key::ArrowDown),
            _ => self.window.press(Modifiers::NONE, Key::Escape),
        }
        let revision = self.window.revision();
        if revision != self.revision {
            self.revision = revision;
            self.edits += 1;
        }
    }

    /// Saves, and waits until that is done.
    fn save(&mut self) {
        self.window.press(Modifiers::COMMAND, Key::S);
        while self.window.is_unsaved() {
            self.window.frame(Vec::new());
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// What the system counts as ours in memory; 0 where it does not tell.
fn resident_mib() -> u64 {
    let told = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    kilobytes
        .and_then(|text| text.parse::<u64>().ok())
        .unwrap_or(0)
        / 1_024
}
