//! Others change a file that is open: told once, whatever they do.

use std::fs;
use steckbrief::storage::{Sight, Watch, open};

const DOCUMENT: &str = "(format: 1)";

#[test]
fn what_others_do_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    fs::write(&path, DOCUMENT).unwrap();
    let stamp = open(&path).unwrap().stamp;
    let mut watch = Watch::new(path.clone(), stamp);
    assert_eq!(watch.look(), None);
    fs::write(&path, "(format: 1, title: \"b\")").unwrap();
    assert_eq!(watch.look(), Some(Sight::Changed));
    assert_eq!(watch.look(), None);
    fs::remove_file(&path).unwrap();
    assert_eq!(watch.look(), Some(Sight::Gone));
    assert_eq!(watch.look(), None);
    fs::write(&path, DOCUMENT).unwrap();
    assert_eq!(watch.look(), None, "it is back as it was");
}
