//! What a document says of itself, for a design of everybody: its title and what it is for.

use super::setting::{Setting, shows_something};
use crate::poster::press::Order;
use crate::text::Words;
use serde_json::{Value, json};

/// The title of a set, or what its design is called, and the objective.
pub(super) fn set(order: &Order<'_>, words: &Words, setting: &Setting<'_>) -> Value {
    let set = order.set;
    let title = if shows_something(&set.title) {
        set.title.clone()
    } else {
        words.label(order.design)
    };
    json!({
        "title": setting.word(&title),
        "objective": setting.optional(&set.objective, None),
    })
}
