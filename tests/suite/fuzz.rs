//! What the fuzzer is fed with, and everything that once failed: tried in every run, without it.

#[path = "../fuzz/targets.rs"]
mod targets;

use std::path::Path;

#[test]
fn every_way_in_survives_its_seeds_and_what_once_failed() {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/found");
    for target in &targets::ALL {
        let seeds = (target.seeds)();
        assert!(!seeds.is_empty(), "{}: nothing to begin with", target.name);
        for seed in seeds {
            (target.run)(&seed);
        }
        let Ok(folder) = std::fs::read_dir(found.join(target.name)) else {
            continue;
        };
        for file in folder {
            (target.run)(&std::fs::read(file.unwrap().path()).unwrap());
        }
    }
}
