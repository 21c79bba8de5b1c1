//! Bringing documents together: properties that hold of all documents, and a day with twenty
//! participants.

mod again;
pub mod content;
mod day;
pub mod edits;
pub mod properties;
