//! Documents on disk: opened, saved, checked. A save is what the program does, to the last:
//! the file on disk is compared first, the new one is flushed to the disk before it takes the
//! old one's place. So its time is for a good part the disk's.

use crate::material::{checked, grown, pictured};
use divan::Bencher;
use divan::counter::BytesCount;
use std::fs;
use steckbrief::model::PersonaSet;
use steckbrief::storage::{Stamp, open, save, to_ron};
use tempfile::tempdir;

const PERSONAS: [usize; 4] = [1, 10, 100, 1_000];
const PICTURE_BYTES: usize = 20_000_000;

#[divan::bench(args = PERSONAS)]
fn open_personas(bencher: Bencher, count: usize) {
    opening(bencher, &grown(count));
}

#[divan::bench]
fn open_20_mb_of_pictures(bencher: Bencher) {
    opening(bencher, &pictured(PICTURE_BYTES));
}

#[divan::bench(args = PERSONAS)]
fn save_personas(bencher: Bencher, count: usize) {
    saving(bencher, grown(count));
}

#[divan::bench]
fn save_20_mb_of_pictures(bencher: Bencher) {
    saving(bencher, pictured(PICTURE_BYTES));
}

#[divan::bench(args = PERSONAS)]
fn check_personas(bencher: Bencher, count: usize) {
    let set = grown(count);
    bencher.bench(|| checked(&set));
}

fn opening(bencher: Bencher, set: &PersonaSet) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("document.ron");
    let text = to_ron(set).unwrap();
    fs::write(&path, &text).unwrap();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| open(&path).unwrap());
}

fn saving(bencher: Bencher, mut set: PersonaSet) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("document.ron");
    let bytes = BytesCount::of_str(&to_ron(&set).unwrap());
    let mut stamp = Stamp::new();
    save(&path, &set, &mut stamp).unwrap();
    let mut nth = 0;
    bencher.counter(bytes).bench_local(|| {
        // What has not changed is not written.
        nth += 1;
        set.version = format!("{nth}");
        save(&path, &set, &mut stamp).unwrap();
    });
}
