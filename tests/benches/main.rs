//! How fast the program is: `cargo bench --profile dev` measures what is made inside one
//! process, `tests/benches/compare/compare.py` whole processes beside others.
//!
//! `cargo bench --profile dev -- window` measures the window's frames, and how soon the poster
//! shows what was typed; `day 100000` works at it for so many edits and watches time and memory.
//!
//! One binary, since linking a type setter costs more than measuring it. For the script it
//! also plays parts of its own: `prepare FOLDER` writes what the others are given,
//! `bare FOLDER FILE` is the poster engine without Steckbrief around it, `open FILE` is the window
//! until a document is shown, and `empty` a window with nothing in it. What is absent:
//! limits. A figure is read by people; a slow machine fails no test.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a measurement that cannot be made stops, makes the files it needs, and says what it found"
)]

mod batch;
mod compare;
mod documents;
mod long;
mod material;
mod posters;
mod shown;
mod window;

use divan::Divan;
use std::path::PathBuf;
use std::time::Duration;

/// For each measurement; a few have much longer to go for one sample.
const LONGEST: Duration = Duration::from_secs(5);

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    let part = arguments.next();
    let paths: Vec<PathBuf> = arguments.map(PathBuf::from).collect();
    match (part.as_ref().and_then(|part| part.to_str()), &*paths) {
        (Some("prepare"), [folder]) => compare::prepare(folder),
        (Some("bare"), [folder, file]) => compare::bare(folder, file),
        (Some("window"), _) => window::measure(),
        (Some("day"), [edits, ..]) => long::measure(edits.to_str().unwrap().parse().unwrap()),
        (Some("open"), [file]) => shown::open(file),
        (Some("empty"), _) => shown::empty(),
        // One sample is one call: memories are wiped between them.
        _ => Divan::default()
            .sample_size(1)
            .max_time(LONGEST)
            .config_with_args()
            .main(),
    }
}
