//! Bringing documents together: properties that hold of all documents, and a day with twenty
//! participants.

pub mod content;
mod day;
pub mod edits;
pub mod properties;
