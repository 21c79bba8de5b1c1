//! Whole runs of the command line: one poster, and two hundred of different personas on all
//! cores. Each is a process of its own, as it is for a user.

use crate::material::grown;
use divan::Bencher;
use divan::counter::ItemsCount;
use std::fs;
use std::path::Path;
use std::process::Command;
use steckbrief::storage::to_ron;
use tempfile::tempdir;

/// A document whose profiles and maps are two hundred posters.
pub const BATCH_PERSONAS: usize = 100;

#[divan::bench]
fn export_one_poster(bencher: Bencher) {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/young-fashion.ron");
    let out = tempdir().unwrap();
    bencher.bench(|| {
        export(
            &sample,
            &["--persona", "Bibi", "--design", "profile"],
            out.path(),
        );
    });
}

#[divan::bench]
fn export_200_posters(bencher: Bencher) {
    let out = tempdir().unwrap();
    let document = out.path().join("batch.ron");
    fs::write(&document, to_ron(&grown(BATCH_PERSONAS)).unwrap()).unwrap();
    let designs = ["--design", "profile", "--design", "empathy"];
    bencher
        .counter(ItemsCount::new(2 * BATCH_PERSONAS))
        .bench(|| export(&document, &designs, out.path()));
}

fn export(document: &Path, which: &[&str], out: &Path) {
    let run = Command::new(env!("CARGO_BIN_EXE_steckbrief"))
        .arg("export")
        .arg(document)
        .args(which)
        .args(["--paper", "a2", "--force", "--quiet", "--out"])
        .arg(out)
        .status();
    assert!(run.unwrap().success());
}
