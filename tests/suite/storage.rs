//! What the file promises.

mod format;
mod intake;
mod save;
