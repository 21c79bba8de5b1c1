//! What the file promises.

mod corpus;
mod format;
mod golden;
mod intake;
mod save;
