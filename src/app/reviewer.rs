//! The checks beside the form: run on a thread of their own, since 50 personas take longer than
//! a frame has. What they say is at most a moment behind what is typed.

use crate::model::PersonaSet;
use crate::model::check::{Finding, Review};
use egui::Context;
use jiff::civil::Date;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// What is to be checked: a document, with what finished posters know of it.
type Order = (Arc<PersonaSet>, Vec<Finding>);

/// A thread that checks, and what it said last.
pub(super) struct Reviewer {
    orders: Sender<Order>,
    told: Receiver<Review>,
    /// What was ordered last.
    ordered: Option<Order>,
    /// What the checks said last.
    pub(super) review: Review,
}

impl Reviewer {
    /// A reviewer that wakes the window when it has something to say.
    pub(super) fn new(context: &Context, today: Date) -> Self {
        let (orders, queue) = mpsc::channel::<Order>();
        let (tell, told) = mpsc::channel();
        let wake = context.clone();
        // Without a thread nothing is ever found, and the rest of the window works.
        let _ = thread::Builder::new()
            .name("checks".to_owned())
            .spawn(move || {
                while let Ok(first) = queue.recv() {
                    // The newest order stands for all that came in meanwhile.
                    let (set, further) = queue.try_iter().last().unwrap_or(first);
                    if tell.send(Review::of(&set, Some(today), further)).is_err() {
                        break;
                    }
                    wake.request_repaint();
                }
            });
        Self {
            orders,
            told,
            ordered: None,
            review: Review::default(),
        }
    }

    /// Has a document checked, unless that is what was ordered last.
    pub(super) fn order(&mut self, set: &Arc<PersonaSet>, further: Vec<Finding>) {
        let is_last = |(last, known): &Order| Arc::ptr_eq(last, set) && *known == further;
        if self.ordered.as_ref().is_some_and(is_last) {
            return;
        }
        let order = (Arc::clone(set), further);
        self.ordered = Some(order.clone());
        // The thread lives as long as this does.
        let _ = self.orders.send(order);
    }

    /// Takes over what was found.
    pub(super) fn hear(&mut self) {
        if let Some(review) = self.told.try_iter().last() {
            self.review = review;
        }
    }
}
