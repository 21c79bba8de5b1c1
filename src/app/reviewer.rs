//! The checks beside the form: run on a thread of their own, since 50 personas take longer than
//! a frame has. What they say is at most a moment behind what is typed.

use super::env::Clock;
use super::thread::{Thread, Work};
use crate::model::PersonaSet;
use crate::model::check::{Finding, Review};
use egui::Context;
use std::sync::Arc;

/// What is to be checked: a document, with what finished posters know of it.
type Order = (Arc<PersonaSet>, Vec<Finding>);

/// The checks, as of the day it is.
struct Checks {
    clock: Clock,
}

impl Work for Checks {
    type Task = Order;
    type Told = Review;

    fn work(&mut self, (set, further): Order) -> Option<Review> {
        let today = (self.clock)().date();
        Some(Review::of(&set, Some(today), further))
    }
}

/// A thread that checks, and what it said last.
pub(super) struct Reviewer {
    thread: Thread<Checks>,
    /// What was ordered last.
    ordered: Option<Order>,
    /// Whether that is still being checked.
    is_busy: bool,
    /// What the checks said last.
    pub(super) review: Review,
}

impl Reviewer {
    /// A reviewer that wakes the window when it has something to say.
    pub(super) fn new(context: &Context, clock: Clock) -> Self {
        let wake = context.clone();
        Self {
            thread: Thread::new("checks", Checks { clock }, move || wake.request_repaint()),
            ordered: None,
            is_busy: false,
            review: Review::default(),
        }
    }

    /// Has a document checked, unless that is what was ordered last. While an order is being
    /// carried out none is given; the newest is when that is done.
    pub(super) fn order(&mut self, set: &Arc<PersonaSet>, further: Vec<Finding>) {
        let is_last = |(last, known): &Order| Arc::ptr_eq(last, set) && *known == further;
        if self.is_busy || self.ordered.as_ref().is_some_and(is_last) {
            return;
        }
        let order = (Arc::clone(set), further);
        self.ordered = Some(order.clone());
        self.is_busy = true;
        self.thread.ask(order);
    }

    /// Takes over what was found.
    pub(super) fn hear(&mut self) {
        while let Some(review) = self.thread.heard() {
            self.review = review;
            self.is_busy = false;
        }
    }
}
