//! The inspector inspected: every fault is made once and found, and a clean sheet is clean.
//!
//! A fault is provoked alone on an otherwise clean sheet, so that a check which sees too
//! much fails as surely as one which sees too little.

mod bare;
mod beside;
mod outside;
mod placement;
mod press;
mod reading;
mod tags;

use crate::inspect::Pdf;

/// What every sheet of these tests begins with: a small page with title, language and font.
const SHEET: &str = r#"
#set document(title: "Sheet")
#set page(width: 120mm, height: 80mm, margin: 10mm)
#set text(font: "Noto Sans", size: 10pt, lang: "en")
"#;

/// The sheet with this on it, exported as PDF/UA-1 and read back.
fn sheet(source: &str) -> Pdf {
    open(&press::accessible_pdf(&format!("{SHEET}{source}")))
}

fn open(bytes: &[u8]) -> Pdf {
    Pdf::open(bytes).unwrap()
}

/// Asserts that each fault holds the words expected of it, and that there are no others.
fn assert_faults(what: &str, faults: &[String], expected: &[&str]) {
    let is_met = faults.len() == expected.len()
        && expected
            .iter()
            .all(|words| faults.iter().any(|fault| fault.contains(words)));
    assert!(is_met, "{what}\nexpected {expected:#?}\nfound {faults:#?}");
}
