//! Several windows, a program that shares folders, crashes and a clock that jumps, at work on two
//! files in every order: nothing is overwritten that the one who saves has not seen, unless that
//! one was asked.

#![allow(
    clippy::disallowed_methods,
    reason = "others write here, and not as storage does"
)]

mod window;

use super::*;
use crate::storage::save::backup_of;
use crate::storage::session::note_of;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use std::fs;
use std::sync::Mutex;
use window::{Window, content, document};

/// How many windows there are; the last belongs to another user.
const WINDOWS: usize = 3;
/// How many files they work on.
const FILES: usize = 2;

/// What happens next.
#[derive(Clone, Debug)]
enum Step {
    /// A window opens a file.
    Open(usize, usize, How),
    /// Something is typed.
    Edit(usize),
    /// What is typed is saved to its own file.
    Save(usize),
    /// It is saved under another name, which may be taken.
    SaveAs(usize, usize),
    /// What a save that was refused asked is answered with yes.
    Agree(usize),
    /// The window looks at its file by itself.
    Look(usize),
    /// The window is closed.
    Close(usize),
    /// Its process is killed.
    Crash(usize),
    /// A program that shares folders puts another file in place, of the same length and time.
    Replace(usize),
    /// Some editor writes into the file.
    Rewrite(usize),
    /// Somebody takes the file away.
    Delete(usize),
    /// A program that tidies up, or shares folders, takes the note of who is at work away.
    Unmark(usize),
    /// The note of a machine that is not there any more arrives.
    Mark(usize),
    /// The clock is put on or back, by minutes.
    Clock(i64),
}

fn step() -> impl Strategy<Value = Step> {
    let how = prop_oneof![
        4 => Just(How::Ours),
        1 => Just(How::TakeOver),
        1 => Just(How::Again),
        1 => Just(How::Copy),
        1 => Just(How::ReadOnly),
    ];
    let (window, file) = (0..WINDOWS, 0..FILES);
    prop_oneof![
        4 => (window.clone(), file.clone(), how).prop_map(|(w, f, how)| Step::Open(w, f, how)),
        5 => window.clone().prop_map(Step::Edit),
        6 => window.clone().prop_map(Step::Save),
        2 => (window.clone(), file.clone()).prop_map(|(w, f)| Step::SaveAs(w, f)),
        3 => window.clone().prop_map(Step::Agree),
        2 => window.clone().prop_map(Step::Look),
        1 => window.clone().prop_map(Step::Close),
        1 => window.prop_map(Step::Crash),
        2 => file.clone().prop_map(Step::Replace),
        2 => file.clone().prop_map(Step::Rewrite),
        1 => file.clone().prop_map(Step::Delete),
        1 => file.clone().prop_map(Step::Unmark),
        1 => file.prop_map(Step::Mark),
        1 => (-100_000_i64..100_000).prop_map(Step::Clock),
    ]
}

/// All of them, and their folder.
struct World {
    folder: tempfile::TempDir,
    windows: Vec<Window>,
    now: Arc<Mutex<Timestamp>>,
    titles: usize,
}

impl World {
    fn new() -> Self {
        // In memory, where there is such a place: nothing is learned from waiting for a disk.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            tempfile::tempdir_in(memory)
        } else {
            tempfile::tempdir()
        };
        let now = Arc::new(Mutex::new(Timestamp::UNIX_EPOCH));
        let windows = (0..WINDOWS)
            .map(|number| Window::new(number, &now))
            .collect();
        Self {
            folder: folder.unwrap(),
            windows,
            now,
            titles: 0,
        }
    }

    fn path(&self, file: usize) -> PathBuf {
        self.folder.path().join(format!("team {file}.ron"))
    }

    /// A title nothing had before, as long as all others.
    fn title(&mut self) -> String {
        self.titles += 1;
        format!("{:06}", self.titles)
    }

    fn written(&mut self) -> Vec<u8> {
        let title = self.title();
        document(&title).into_bytes()
    }

    fn take(&mut self, step: Step) {
        let before: Vec<_> = (0..FILES).map(|file| content(&self.path(file))).collect();
        let saves = match step {
            Step::Save(window) | Step::SaveAs(window, _) | Step::Agree(window) => Some(window),
            _ => None,
        };
        match step {
            Step::Open(window, file, how) => {
                let path = self.path(file);
                self.windows[window].open(path, how);
            }
            Step::Edit(window) => {
                let title = self.title();
                let window = &mut self.windows[window];
                if window.title.is_some() && !window.is_read_only {
                    window.title = Some(title);
                }
            }
            Step::Save(window) => self.windows[window].save(None, false),
            Step::SaveAs(window, file) => {
                let path = self.path(file);
                self.windows[window].save(Some(path), false);
            }
            Step::Agree(window) => {
                let window = &mut self.windows[window];
                match window.asked.take() {
                    Some((_, true)) => {
                        window.session = None;
                        window.save(None, false);
                    }
                    Some((path, false)) => window.save(Some(path), true),
                    None => {}
                }
            }
            Step::Look(window) => drop(self.windows[window].files.work(Task::Look)),
            Step::Close(window) => self.windows[window] = Window::new(window, &self.now),
            Step::Crash(window) => self.crash(window),
            Step::Replace(file) => {
                let (path, bytes) = (self.path(file), self.written());
                let time = fs::metadata(&path).and_then(|found| found.modified());
                let other = self.folder.path().join("arriving");
                fs::write(&other, bytes).unwrap();
                if let Ok(time) = time {
                    let other = fs::File::options().append(true).open(&other).unwrap();
                    other.set_modified(time).unwrap();
                }
                fs::rename(other, path).unwrap();
                return;
            }
            Step::Rewrite(file) => return fs::write(self.path(file), self.written()).unwrap(),
            Step::Delete(file) => return drop(fs::remove_file(self.path(file))),
            Step::Unmark(file) => drop(fs::remove_file(note_of(&self.path(file)))),
            Step::Mark(file) => {
                let note = note_of(&self.path(file));
                let since = Timestamp::UNIX_EPOCH;
                let text =
                    format!("Steckbrief(host:\"gone\",user:\"Xu\",process:1,since:\"{since}\")");
                let _ = fs::remove_file(&note);
                fs::write(note, text).unwrap();
            }
            Step::Clock(minutes) => {
                *self.now.lock().unwrap() += SignedDuration::from_mins(minutes);
            }
        }
        self.judge(&before, saves);
    }

    /// A killed process holds nothing any more, and takes nothing away.
    fn crash(&mut self, window: usize) {
        let notes = (0..FILES).map(|file| note_of(&self.path(file)));
        let notes: Vec<_> = notes.map(|note| (fs::read(&note).ok(), note)).collect();
        self.windows[window] = Window::new(window, &self.now);
        for (content, note) in notes {
            if let (Some(content), false) = (content, note.exists()) {
                fs::write(note, content).unwrap();
            }
        }
    }

    /// Whatever a window has done: nothing unseen is lost, and nothing stray lies about.
    fn judge(&mut self, before: &[Option<String>], saves: Option<usize>) {
        for (file, before) in before.iter().enumerate() {
            let path = self.path(file);
            let after = content(&path);
            if *before == after {
                continue;
            }
            let writer = &self.windows[saves.expect("only who saves changes a file")];
            if let Some(before) = before
                && !writer.seen.contains(before)
            {
                assert!(writer.has_agreed, "{before} was overwritten by {after:?}");
                let backup = content(&backup_of(&path));
                assert_eq!(backup.as_ref(), Some(before), "what was replaced is kept");
            }
        }
        for window in &mut self.windows {
            window.seen.extend(window.title.clone());
        }
        for entry in fs::read_dir(self.folder.path()).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let is_ours = [".ron", ".ron.bak", ".ron.lock"]
                .iter()
                .any(|end| name.ends_with(end));
            assert!(is_ours, "{name}");
        }
        self.nobody_shares();
    }

    /// Of two windows that hold a document, one has been told that it was taken over.
    fn nobody_shares(&self) {
        for file in 0..FILES {
            let path = self.path(file);
            let holders = self.windows.iter().filter(|one| {
                let session = one.session.as_ref().filter(|ours| ours.is_in_place());
                session.is_some() && one.path.as_ref() == Some(&path)
            });
            assert!(holders.count() <= 1, "two hold {}", path.display());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn nothing_is_overwritten_that_was_not_seen(
        steps in proptest::collection::vec(step(), 1..60)
    ) {
        let mut world = World::new();
        let first = world.path(0);
        fs::write(first, world.written()).unwrap();
        for step in steps {
            world.take(step);
        }
    }
}
