//! One test binary for what crosses rooms.

mod check;
mod words;
