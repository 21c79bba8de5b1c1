//! What lies between who orders and who makes: one place for the next order, one for what was
//! made last. A lock is held only to put something down or to take it.

use super::{Choice, Shown};
use crate::model::PersonaSet;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// An order as it waits.
pub(super) struct Request {
    pub revision: u64,
    pub set: Arc<PersonaSet>,
    pub choice: Choice,
}

/// The next order, and whether there will be any further.
#[derive(Default)]
struct Tray {
    next: Option<Request>,
    is_closed: bool,
}

/// Two places and a bell.
#[derive(Default)]
pub(super) struct Desk {
    tray: Mutex<Tray>,
    bell: Condvar,
    shown: Mutex<Option<Arc<Shown>>>,
}

impl Desk {
    /// Puts an order down in place of one not yet begun.
    pub fn order(&self, request: Request) {
        locked(&self.tray).next = Some(request);
        self.bell.notify_one();
    }

    /// No further orders; one not yet begun is forgotten.
    pub fn close(&self) {
        let mut tray = locked(&self.tray);
        tray.is_closed = true;
        tray.next = None;
        self.bell.notify_one();
    }

    /// Sleeps until there is an order; nothing once the desk is closed.
    pub fn next(&self) -> Option<Request> {
        let tray = locked(&self.tray);
        let idle = |tray: &mut Tray| tray.next.is_none() && !tray.is_closed;
        let tray = self.bell.wait_while(tray, idle);
        tray.unwrap_or_else(PoisonError::into_inner).next.take()
    }

    /// Lays out what was made.
    pub fn show(&self, shown: Shown) {
        *locked(&self.shown) = Some(Arc::new(shown));
    }

    /// What was made last.
    pub fn shown(&self) -> Option<Arc<Shown>> {
        locked(&self.shown).clone()
    }
}

/// A lock; who panicked while holding it left whole values behind.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
