//! CONDUCTOR: the window's running program, where files, workers and views meet.
//!
//! A frame goes: hear the worker, take keys, draw, record what views did, do what they asked for.
//! Effects happen between frames only. What is absent: what things look like (`ui`), and how
//! files are read and written (`storage`, on a worker).

mod clipboard;
mod closing;
mod desktop;
mod env;
mod files;
mod live;
mod personas;
mod reviewer;
mod run;
mod words;
mod worker;

pub use desktop::App;
pub use env::{Dialogs, Env, SystemDialogs};
pub use run::{Renderer, run};
