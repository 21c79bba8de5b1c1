//! The fuzzer: one program for all targets, since linking a type setter takes longer than most
//! runs. `FUZZ_TARGET` says which one is fed; `FUZZ_SEEDS` is a folder into which its seeds are
//! written before the fuzzer reads it.

#![no_main]
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "the suite's modules are shared whole; here their tests are not built"
)]

#[path = "../suite/arbitrary.rs"]
mod arbitrary;
#[path = "../suite/merge"]
mod merge {
    pub mod content;
    pub mod edits;
    pub mod properties;
}
mod targets;

use std::path::PathBuf;
use std::sync::LazyLock;
use targets::Target;

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    let all = targets::ALL.iter();
    let names: Vec<&str> = all.clone().map(|target| target.name).collect();
    all.clone()
        .find(|target| target.name == name)
        .unwrap_or_else(|| panic!("FUZZ_TARGET is one of {names:?}"))
});

fn begin() {
    if let Some(folder) = std::env::var_os("FUZZ_SEEDS").map(PathBuf::from) {
        for (number, seed) in (TARGET.seeds)().into_iter().enumerate() {
            std::fs::write(folder.join(format!("seed-{number}")), seed).unwrap();
        }
    }
}

libfuzzer_sys::fuzz_target!(init: begin(), |data: &[u8]| (TARGET.run)(data));
