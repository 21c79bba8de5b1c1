//! The one test binary.

mod samples;
