//! Everything the project promises, as one test binary.

mod arbitrary;
mod samples;
mod storage;
