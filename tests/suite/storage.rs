//! What the file promises, and what becomes of pictures.

mod completion;
mod corpus;
mod drawings;
mod format;
mod golden;
mod intake;
mod json;
pub mod pictures;
mod recovery;
mod refusals;
mod save;
mod second;
mod session;
mod settings;
mod watch;
