//! NO WINDOW: the command line, where files, words and posters meet.
//!
//! `args` says what can be asked; each command is a file of its own; `console` says what
//! comes of it. An error is a `Complaint` and is printed once, where
//! the work it stopped is given up; the rest of the work goes on. What is absent: the clock
//! and the system's language, which whoever starts the program brings along.

mod args;
mod check;
mod choose;
mod complaint;
mod console;
mod diff;
mod document;
mod export;
mod hand_out;
mod import;
mod manual;
mod merge;
mod new;
mod out;
mod plan;
mod portrait;
mod told;

use crate::guest;
use crate::text::Words;
pub use args::Renderer;
use args::{Arguments, Task};
use clap::Parser;
use complaint::Complaint;
use console::Console;
use jiff::civil::Date;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

/// What the machine says about itself.
#[derive(Clone, Debug)]
pub struct Machine {
    /// The day, after which a review is due.
    pub today: Date,
    /// The reader's language as the system names it: `de_CH.UTF-8`, `en-GB`; may be empty.
    pub locale: String,
    /// This program, to start once more; nothing where the system does not say.
    pub program: Option<PathBuf>,
}

/// What is left to do when the arguments were read.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Nothing: this is the exit status. 0 done, 1 a file could not be read or written, 2 wrong
    /// use; of merging 1 where something is left to decide, 2 where it was not done.
    Done(ExitCode),
    /// The window was asked for.
    Window {
        /// The document it opens.
        file: Option<PathBuf>,
        /// What draws it.
        renderer: Renderer,
    },
}

/// Does what the arguments ask, but for opening the window; the first of them is the program's
/// own name. Everything is said on standard output and standard error.
pub fn run(arguments: impl IntoIterator<Item = OsString>, machine: &Machine) -> Outcome {
    let asked = match Arguments::try_parse_from(arguments) {
        Ok(asked) => asked,
        Err(refusal) => {
            // Help and version arrive here as well. Nobody may be listening any more.
            let _ = refusal.print();
            let status = u8::try_from(refusal.exit_code()).unwrap_or(2);
            return Outcome::Done(ExitCode::from(status));
        }
    };
    let Some(task) = &asked.task else {
        if let Some(path) = asked.file.as_ref().filter(|path| !path.exists()) {
            return Outcome::Done(complained(&Complaint::missing(path), machine));
        }
        return Outcome::Window {
            file: asked.file,
            renderer: asked.renderer,
        };
    };
    let mut console = Console::new(Words::for_locale(&machine.locale));
    match task {
        Task::New(asked) => new::write(asked, &console),
        Task::Export(asked) => {
            if asked.quiet {
                console.hush();
            }
            export::export(asked, machine, &console);
        }
        Task::Check(asked) => check::check(asked, machine.today, &console),
        Task::Portrait(asked) => portrait::put(asked, &console),
        Task::Import(asked) => import::import(asked, &console),
        Task::Guest => return Outcome::Done(serve()),
        Task::HandOut(asked) => hand_out::write(asked, &console),
        Task::Merge(asked) => {
            if asked.quiet {
                console.hush();
            }
            merge::merge(asked, &console);
        }
        Task::Diff(asked) => diff::tell(asked, &console),
        Task::Completions(asked) => manual::complete(asked, &console),
        Task::Man(asked) => manual::page(asked, &console),
    }
    Outcome::Done(ExitCode::from(console.status().code()))
}

/// Sets a poster after a template of the user's own, for the process that started this one.
fn serve() -> ExitCode {
    let served = guest::serve(io::stdin(), io::stdout());
    ExitCode::from(u8::from(served.is_err()))
}

/// Says that no window could be opened, and why: what each renderer said.
pub fn no_window(reasons: [String; 2], machine: &Machine) -> ExitCode {
    complained(&Complaint::NoWindow(reasons), machine)
}

fn complained(complaint: &Complaint, machine: &Machine) -> ExitCode {
    let console = Console::new(Words::for_locale(&machine.locale));
    console.complain(complaint);
    ExitCode::from(console.status().code())
}
