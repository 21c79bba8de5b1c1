//! The one test binary: a module for each room, and `tidy` for the house itself. One binary
//! links once; on a small machine that is most of the time a test run takes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on fails, and makes the files it needs"
)]

mod arbitrary;
mod check;
mod cli;
#[cfg(target_os = "linux")]
mod faults;
mod fuzz;
#[cfg(target_os = "linux")]
mod hostile;
mod inspect;
mod inspect_tests;
mod merge;
mod plain;
mod poster;
mod preview;
mod readme;
mod samples;
mod storage;
mod tidy;
mod window;
mod words;
