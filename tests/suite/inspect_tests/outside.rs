//! The script that asks others, on a good file and on bad ones.

use super::{SHEET, bare, press};
use std::process::Command;

/// Runs the script over one file: whether it found nothing, and all it said.
fn check(name: &str, bytes: &[u8]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/outside.sh");
    let output = Command::new("bash").arg(script).arg(path).output().unwrap();
    (
        output.status.success(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}

#[test]
#[ignore = "needs poppler, qpdf, python and once a network; the continuous run asks for it"]
fn others_tell_good_files_from_bad_ones() {
    let good = press::accessible_pdf(&format!("{SHEET}= Head\n- entry\n\nText"));
    let (is_clean, said) = check("good.pdf", &good);
    assert!(is_clean && said.contains("1 files, 0 faults"), "{said}");

    let undescribed = press::plain_pdf(&format!("{SHEET}= Head\n=== Skipped\n#figure(rect())"));
    let (is_clean, said) = check("undescribed.pdf", &undescribed);
    assert!(!is_clean, "{said}");
    for rule in ["HDG-001", "FIG-001", "DOC-012"] {
        assert!(said.contains(rule), "{rule} in {said}");
    }

    let (is_clean, said) = check("bare.pdf", &bare::pdf());
    assert!(!is_clean, "{said}");
    for words in [
        "no title",
        "Helvetica is not embedded",
        "is of Type 3",
        "TAG-001",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }

    let (is_clean, said) = check("cut.pdf", &good[..good.len() / 2]);
    assert!(!is_clean, "{said}");
}
