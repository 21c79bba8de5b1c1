//! How a document is worked on: a draft that views change in place, the history of what it was,
//! and whether the file still holds the same.
//!
//! A document is a value, a revision is a name for a value. Undo, "unsaved", recovery, preview
//! and export each compare revisions; nobody keeps a flag. What is absent: the disk, the clock
//! (moments come in as a duration since some beginning) and anything on screen.

mod edit;
pub mod find;
mod history;
mod page;
pub mod texts;

pub use edit::{At, Edit, EditKind};
pub use history::{History, Revision};
pub use page::Document;
