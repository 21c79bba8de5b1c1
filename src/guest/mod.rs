//! GUEST: a template from a stranger, set in a process of its own.
//!
//! A template is code. It may run for ever, take all memory, or ask for files that are none of
//! its business. So the program starts itself once more, and that child, which limits its own
//! memory, does nothing but set the poster; this process hands it the document, and the files of
//! the template's folder one by one as they are asked for (`wire` is how they speak), takes the
//! finished files from it, and ends it when its time is over. What is absent: a network, packages,
//! and any way for the child to reach what it was not handed.

mod host;
mod process;
mod wire;

pub use host::{GuestError, Host};
pub use process::serve;
pub use wire::Encoding;
