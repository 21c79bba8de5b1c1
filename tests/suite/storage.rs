//! What the file promises.

mod format;
