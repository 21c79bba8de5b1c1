//! NO WINDOW: the command line, where files, words and posters meet.
//!
//! `args` says what can be asked; each command is a file of its own; `console` says what
//! comes of it. An error is a `Complaint` and is printed once, where
//! the work it stopped is given up; the rest of the work goes on. What is absent: the clock
//! and the system's language, which whoever starts the program brings along.

mod args;
mod batch;
mod check;
mod choose;
mod complaint;
mod console;
mod document;
mod export;
mod manual;
mod naming;
mod new;
mod out;
mod plan;
mod portrait;
mod told;

use crate::text::Words;
use args::{Arguments, Task};
use clap::Parser;
use console::Console;
use jiff::civil::Date;
use std::ffi::OsString;
use std::process::ExitCode;

/// What the machine says about itself.
#[derive(Clone, Debug)]
pub struct Machine {
    /// The day, after which a review is due.
    pub today: Date,
    /// The reader's language as the system names it: `de_CH.UTF-8`, `en-GB`; may be empty.
    pub locale: String,
}

/// Does what the arguments ask; the first of them is the program's own name. Everything is
/// said on standard output and standard error; what is left is the exit status: 0 done, 1 a
/// file could not be read or written, 2 wrong use.
pub fn run(arguments: impl IntoIterator<Item = OsString>, machine: &Machine) -> ExitCode {
    let asked = match Arguments::try_parse_from(arguments) {
        Ok(asked) => asked,
        Err(refusal) => {
            // Help and version arrive here as well. Nobody may be listening any more.
            let _ = refusal.print();
            return ExitCode::from(u8::try_from(refusal.exit_code()).unwrap_or(2));
        }
    };
    let mut console = Console::new(Words::for_locale(&machine.locale));
    match &asked.task {
        Task::New(asked) => new::write(asked, &console),
        Task::Export(asked) => {
            if asked.quiet {
                console.hush();
            }
            export::export(asked, &console);
        }
        Task::Check(asked) => check::check(asked, machine.today, &console),
        Task::Portrait(asked) => portrait::put(asked, &console),
        Task::Completions(asked) => manual::complete(asked, &console),
        Task::Man(asked) => manual::page(asked, &console),
    }
    ExitCode::from(console.status().code())
}
