//! Steckbrief: persona profiles beside empathy maps, in files that belong to their authors,
//! printed as posters.
//!
//! A document is a value: one set of personas. Each room answers one question about it, and
//! uses only rooms above it in this list:
//!
//! - [`model`]: what a document holds. Plain values; nothing in it can fail.
//! - [`colour`]: the colours of a brand by the part they play, all of them legible.
//! - [`text`]: the words people read, from two catalogues, German and English.
//! - [`plain`]: a document as Markdown and as a table.
//! - [`storage`]: documents and pictures on disk, read within limits, written whole or not at all.
//! - [`poster`]: a document becomes sheets of paper. No clock, no disk; the same bytes every time.
//! - [`guest`]: a template from a stranger, set in a process of its own.
//! - [`document`]: how a document is worked on: a draft, its history, what the file holds.
//! - [`preview`]: the poster of a document under way, made on a thread of its own.
//! - [`sheets`]: posters become files: how many at once, called what, written where.
//! - [`complaint`]: why disk or press did not do as asked, in sentences.
//! - [`command`]: what a user can do, as one list: menus, keys and the palette come from it.
//! - [`ui`]: what the window shows. It changes drafts and asks for commands, and does nothing else.
//! - [`app`]: the window's conductor, where files, workers and views meet.
//! - [`cli`]: the command line, where files, words and posters meet.
//!
//! The floors are a test (`tests/suite/tidy`), the walls a lint (`.clippy.toml`): RON and the
//! disk are known only to storage, the type setter only to the poster room, the parser of
//! arguments only to the command line. What is absent: a network, a clock below the command
//! line, and state that outlives a call.

pub mod app;
pub mod cli;
pub mod colour;
pub mod command;
pub mod complaint;
pub mod document;
pub mod guest;
pub mod model;
pub mod plain;
pub mod poster;
pub mod preview;
pub mod sheets;
pub mod storage;
pub mod text;
pub mod ui;
