//! Everything the command line says, and the exit status it ends with.
//!
//! Results go to standard output, one a line; what went wrong and how far things are goes to
//! standard error. A reader who closes the pipe early has heard enough: that is no error, and
//! the work goes on. Text from documents is put on one line and cannot steer the terminal.

use super::complaint::{Complaint, Status};
use crate::text::Words;
use std::cell::Cell;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;

/// The most posters of which nobody needs to be told how far they are.
const HANDFUL: usize = 5;

/// Where a command speaks.
pub(super) struct Console {
    /// The reader's language.
    pub(super) words: Words,
    quiet: bool,
    deaf: Cell<bool>,
    counting: Cell<bool>,
    status: Cell<Status>,
}

impl Console {
    /// A console for a reader of these words.
    pub(super) fn new(words: Words) -> Self {
        Self {
            words,
            quiet: false,
            deaf: Cell::new(false),
            counting: Cell::new(false),
            status: Cell::new(Status::Done),
        }
    }

    /// From here on nothing but errors.
    pub(super) fn hush(&mut self) {
        self.quiet = true;
    }

    /// What the command ends with.
    pub(super) fn status(&self) -> Status {
        self.status.get()
    }

    /// The command ends with this status, unless something graver happens.
    pub(super) fn end_with(&self, status: Status) {
        self.status.set(self.status.get().max(status));
    }

    /// Names a file that was written.
    pub(super) fn written(&self, path: &Path) {
        if !self.quiet {
            let mut line = path.as_os_str().as_encoded_bytes().to_vec();
            line.push(b'\n');
            self.print(&line);
        }
    }

    /// Says one line of a result.
    pub(super) fn say(&self, line: &str) {
        self.print(format!("{}\n", one_line(line)).as_bytes());
    }

    /// Puts bytes on standard output as they are.
    pub(super) fn print(&self, bytes: &[u8]) {
        self.wipe();
        let mut out = io::stdout().lock();
        let printed = out.write_all(bytes).and_then(|()| out.flush());
        if let Err(error) = printed
            && !self.deaf.replace(true)
            && error.kind() != ErrorKind::BrokenPipe
        {
            self.complain(&Complaint::Output(error));
        }
    }

    /// Says what went wrong and what can be done.
    pub(super) fn complain(&self, complaint: &Complaint) {
        self.end_with(complaint.status());
        let sentence = complaint.sentence(&self.words);
        self.tell("error", &sentence.what);
        if !sentence.now.is_empty() {
            self.tell("hint", &sentence.now);
        }
    }

    /// Says what the reader should know about something that worked.
    pub(super) fn warn(&self, text: &str) {
        if !self.quiet {
            self.tell("warning", text);
        }
    }

    /// Says what may be of interest.
    pub(super) fn note(&self, text: &str) {
        if !self.quiet {
            self.tell("note", text);
        }
    }

    /// Says how far things are, where somebody watches and there is more than a handful.
    pub(super) fn count(&self, done: usize, total: usize) {
        if self.quiet || total <= HANDFUL || !io::stderr().is_terminal() {
            return;
        }
        self.wipe();
        if done < total {
            let args = [("done", done.into()), ("total", total.into())];
            let line = self.words.say_with("notice-exporting", &args);
            aside(&format!("{line}\r"));
            self.counting.set(true);
        }
    }

    fn tell(&self, kind: &str, text: &str) {
        self.wipe();
        aside(&format!("{kind}: {}\n", one_line(text)));
    }

    /// Takes the line that counts away, so that another can stand in its place.
    fn wipe(&self) {
        if self.counting.replace(false) {
            aside("\x1b[K");
        }
    }
}

/// Writes to standard error. If that is closed, there is nobody left to tell.
fn aside(text: &str) {
    let mut err = io::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}

/// The text without line breaks and other control characters.
pub(super) fn one_line(text: &str) -> String {
    text.replace(|letter: char| letter.is_control(), " ")
}
