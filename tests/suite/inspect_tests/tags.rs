//! Faults of tags, fonts and the file's own words.

use super::{SHEET, assert_faults, bare, open, press, sheet};
use crate::inspect::Tagged;

/// Tag faults of a sheet that claims no standard, since Typst refuses some of them else.
fn check(source: &str, expected: &[&str]) {
    let pdf = open(&press::plain_pdf(&format!("{SHEET}{source}")));
    assert_faults(source, &pdf.tag_faults(), expected);
}

#[test]
fn skipped_and_empty_headings_are_found() {
    check(
        "= One\n=== Three",
        &["\"Three\" is of level 3 after level 1"],
    );
    check("== Two", &["\"Two\" is of level 2 after level 0"]);
    check("= One\n== #h(1mm)", &["a heading of level 2 is empty"]);
    check("= One\n== Two\n=== Three\n= One", &[]);
}

#[test]
fn figures_need_a_description() {
    check(
        "#figure(rect())",
        &["a Figure has no alternative description"],
    );
    check("#figure(rect(), alt: \"A frame\")", &[]);
}

#[test]
fn untagged_files_are_found() {
    let options = typst_pdf::PdfOptions {
        tagged: false,
        ..typst_pdf::PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&press::set("Text"), &options).unwrap();
    let pdf = open(&bytes);
    assert_faults("untagged", &pdf.tag_faults(), &["nothing is tagged"]);
    assert_faults(
        "facts",
        &pdf.facts.faults(),
        &[
            "no title",
            "instead of its title",
            "not marked as tagged",
            "does not claim PDF/UA-1",
        ],
    );
}

#[test]
fn a_file_says_what_it_is() {
    let pdf = sheet("Text");
    assert_eq!(pdf.facts.title.as_deref(), Some("Sheet"));
    assert_eq!(pdf.facts.language.as_deref(), Some("en"));
    assert_faults("facts", &pdf.facts.faults(), &[]);
    assert!(
        pdf.fonts
            .iter()
            .any(|font| font.name == "NotoSans-Regular" && font.is_subset)
    );
}

#[test]
fn an_archive_file_says_so_and_when() {
    let facts = open(&press::archive_pdf(&format!("{SHEET}Text"))).facts;
    assert_eq!(facts.archive.as_deref(), Some("2a"));
    assert!(
        facts
            .created
            .is_some_and(|created| created.starts_with("2026-01-01"))
    );
    assert_eq!(facts.ua_part, None);
}

#[test]
fn the_tree_is_listed_in_reading_order() {
    let pdf = sheet("= Head\n- #text(lang: \"de\")[Eins]\n\n#figure(rect(), alt: \"Frame\")\n");
    let row = |depth, tag: &str, text: &str| Tagged {
        depth,
        tag: tag.to_owned(),
        text: text.to_owned(),
        alt: (tag == "Figure").then(|| "Frame".to_owned()),
        lang: None,
    };
    let mut rows = pdf.outline();
    for row in &mut rows {
        row.lang = None;
    }
    assert_eq!(
        rows,
        [
            row(0, "Document", ""),
            row(1, "H1", "Head"),
            row(1, "L", ""),
            row(2, "LI", ""),
            row(3, "Lbl", "•"),
            row(3, "LBody", "Eins"),
            row(1, "Figure", ""),
        ]
    );
}

/// A file written by hand has the faults that Typst does not make.
#[test]
fn broken_trees_and_poor_fonts_are_found() {
    let pdf = open(&bare::pdf());
    assert_faults(
        "tags",
        &pdf.tag_faults(),
        &[
            "<L> holds <P>",
            "<TR> lies in <>",
            "1 pieces of content are read twice",
            "names no known kind of language",
            "\"loose\" at",
            "\"\" at", // the glyph of Type 3 stands for nothing
            "1 drawings are neither",
        ],
    );
    assert_faults(
        "fonts",
        &pdf.faults()
            .into_iter()
            .filter(|fault| fault.starts_with("font"))
            .collect::<Vec<_>>(),
        &[
            "\"Helvetica\" is not embedded",
            "\"Helvetica\" is embedded whole",
            "\"Helvetica\" has no way back",
            "is of Type 3",
        ],
    );
}
