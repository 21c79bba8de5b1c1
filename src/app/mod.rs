//! CONDUCTOR: the window's running program, where files, workers and views meet.
//!
//! A frame goes: hear the threads, take keys, draw, record what views did, do what they asked for.
//! Effects happen between frames only. What is absent: what things look like (`ui`), and how
//! files are read and written (`storage`, on a worker).

mod adding;
mod asking;
mod bell;
mod branding;
mod clipboard;
mod closing;
mod complaining;
mod desktop;
mod doing;
mod dropping;
mod env;
mod export;
mod files;
mod handing;
mod keeper;
mod live;
mod memory;
mod personas;
mod pictures;
mod restoring;
mod reviewer;
mod run;
mod safety;
mod starting;
mod status;
mod thread;
mod weighing;
mod words;
mod worker;
mod workshop;

pub use bell::{Bell, system_bell};
pub use desktop::App;
pub use env::{Clock, Dialogs, Env, Folders, Opener, SystemDialogs, system_opener};
pub use memory::Memory;
pub use run::{Renderer, run};
