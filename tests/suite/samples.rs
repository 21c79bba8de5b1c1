//! The samples that come with the program: read without a remark, and written back as they are.
//!
//! A sample is a document people open first and look into with an editor, so that its file has
//! to be in the layout the program itself writes.

use steckbrief::model::PersonaSet;
use steckbrief::storage::format::{from_ron, to_ron};

fn check(name: &str, file: &str) -> PersonaSet {
    let loaded = match from_ron(file.as_bytes()) {
        Ok(loaded) => loaded,
        Err(error) => panic!("{name}: {error}"),
    };
    assert!(loaded.notices.is_empty(), "{name}: {:?}", loaded.notices);
    let written = to_ron(&loaded.set).unwrap_or_else(|error| panic!("{name}: {error}"));
    let differing = file
        .lines()
        .zip(written.lines())
        .position(|(before, after)| before != after);
    assert_eq!(
        differing, None,
        "{name}: written differently from this line on"
    );
    assert!(file == written, "{name}: one is longer than the other");
    loaded.set
}

macro_rules! sample {
    ($name:literal) => {
        check($name, include_str!(concat!("../../assets/samples/", $name)))
    };
}

#[test]
fn samples_are_written_as_they_are_read() {
    sample!("young-fashion.ron");
    sample!("b2b-machines.ron");
}
