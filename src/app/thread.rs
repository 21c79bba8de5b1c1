//! A thread that does one thing after the other while the window goes on drawing.
//!
//! The window asks, and hears of it in a later frame. What is absent: what is done, which is
//! the business of whoever works there.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// How long a thread waits for the next task before it looks around by itself.
const CALM: Duration = Duration::from_secs(3);
/// How long a window that closes waits for what it asked for last; a disk that does not answer
/// must not keep it.
const FAREWELL: Duration = Duration::from_secs(3);

/// What is done on a thread.
pub(super) trait Work: Send + 'static {
    /// What can be asked for.
    type Task: Send;
    /// What there is to say.
    type Told: Send;

    /// Does what was asked.
    fn work(&mut self, task: Self::Task) -> Option<Self::Told>;

    /// Looks around while nothing is asked.
    fn look(&mut self) -> Option<Self::Told> {
        None
    }
}

/// A thread at work.
pub(super) struct Thread<W: Work> {
    /// Nothing once the thread is to end.
    tasks: Option<Sender<W::Task>>,
    told: Receiver<W::Told>,
}

impl<W: Work> Thread<W> {
    /// A thread of this name that calls `wake` whenever it has something to say.
    pub(super) fn new(name: &str, mut work: W, wake: impl Fn() + Send + 'static) -> Self {
        let (tasks, queue) = mpsc::channel();
        let (tell, told) = mpsc::channel();
        let run = move || {
            loop {
                let told = match queue.recv_timeout(CALM) {
                    Ok(task) => work.work(task),
                    Err(RecvTimeoutError::Timeout) => work.look(),
                    Err(RecvTimeoutError::Disconnected) => break,
                };
                // Nobody listens to a window that closes, but what it asked for is still done.
                if told.is_some_and(|told| tell.send(told).is_ok()) {
                    wake();
                }
            }
        };
        // Without a thread nothing is ever told, and the window stays as it is.
        let _ = thread::Builder::new().name(name.to_owned()).spawn(run);
        Self {
            tasks: Some(tasks),
            told,
        }
    }

    /// Asks for something; it is done when everything asked before is done.
    pub(super) fn ask(&self, task: W::Task) {
        if let Some(tasks) = &self.tasks {
            // The thread lives as long as this does.
            let _ = tasks.send(task);
        }
    }

    /// What there is to hear, without waiting.
    pub(super) fn heard(&self) -> Option<W::Told> {
        self.told.try_recv().ok()
    }
}

impl<W: Work> Drop for Thread<W> {
    fn drop(&mut self) {
        self.tasks = None;
        // It says nothing any more when it has ended.
        while self.told.recv_timeout(FAREWELL).is_ok() {}
    }
}
