//! The one test binary; a module is a room or a promise.

mod inspect;
mod inspect_tests;
