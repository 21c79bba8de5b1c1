//! Text in the order it is read.

use super::{assert_faults, sheet};
use crate::inspect::{Piece, in_order, squeeze};

#[test]
fn text_is_complete_and_in_order() {
    let pdf = sheet(
        r#"
        = First
        #block(width: 22mm)[#set text(hyphenate: true, lang: "de"); Verantwortungsbewusstsein]
        - entry with #emph[emphasis] and more
        #figure(rect(), alt: "A drawn head")
        #place(bottom, text(size: 7pt)[fi ffl e#"\u{301}" office])
        #"Code: #read('/etc/passwd') *bold* $x$ <label>"
        "#,
    );
    assert_eq!(
        pdf.reading_text()
            .lines()
            .map(str::trim)
            .collect::<Vec<_>>(),
        [
            "First",
            "Verantwortungsbewusstsein",
            "•",
            "entry with emphasis and more",
            "A drawn head",
            "fi ffl e\u{301} office",
            "Code: #read('/etc/passwd') *bold* $x$ <label>",
        ]
    );
    let check = |texts: &[&str], expected: &[&str]| {
        let faults = pdf.missing_or_out_of_order(texts.iter().copied());
        assert_faults(&format!("{texts:?}"), &faults, expected);
    };
    check(
        &[
            "First",
            "Verantwortungs-bewusstsein".replace('-', "").as_str(),
            "more",
        ],
        &[],
    );
    check(
        &["entry with emphasis and more", "First"],
        &["out of order: \"First\""],
    );
    check(&["First", "Second"], &["missing: \"Second\""]);
}

#[test]
fn invisible_characters_do_not_count() {
    assert_eq!(squeeze("a\u{AD} b\u{200B}\n\u{2067}c\u{2069}"), "abc");
}

#[test]
fn right_to_left_text_is_put_back_into_order() {
    /// Pieces as painted; a caret stands before a mark that does not move the pen.
    fn check(from_right: bool, painted: &[&[&'static str]], expected: &str) {
        let piece = |clusters: &&[&'static str]| Piece {
            clusters: clusters
                .iter()
                .map(|text| (text.trim_start_matches('^'), !text.starts_with('^')))
                .collect(),
            is_reversed: false,
        };
        let pieces: Vec<_> = painted.iter().map(piece).collect();
        assert_eq!(in_order(&pieces, from_right), expected);
    }
    check(false, &[&["o", "k"]], "ok");
    check(true, &[&["ם", "ו", "ל", "ש"]], "שלום");
    check(false, &[&["a", " "], &["ב", "א"], &[" ", "c"]], "a אב c");
    check(true, &[&["לא", "ם"]], "םלא");
    check(true, &[&["^מ\u{5b8}"], &["מ\u{5b8}"], &["ש"]], "שמ\u{5b8}");
    check(false, &[&["l", "l"]], "ll");
    // Blanks and stops in a font of their own; numbers and words from the left within.
    check(true, &[&["."], &["ב"], &[" "], &["א"]], "א ב.");
    check(false, &[&["ב"], &[" "], &["א"], &["."]], "א ב.");
    check(
        true,
        &[&["ב", " "], &["3", ",", "5", " "], &["א"]],
        "א 3,5 ב",
    );
    check(false, &[&["x ", "ב", " ", "3", "5", " ", "א"]], "x א 35 ב");
    check(
        true,
        &[&["ב", " "], &["a", " ", "b"], &[" ", "א"]],
        "א a b ב",
    );
    check(true, &[&[",", "a", "b"]], "ab,");
    check(true, &[&["1", "2", "%", " ", "א"]], "א 12%");
}

#[test]
fn texts_that_run_together_are_found() {
    let check = |source: &str, expected: &[&str]| {
        assert_faults(source, &sheet(source).texts_run_together(), expected);
    };
    check(
        "#text(8pt)[Age]#linebreak()Eighteen",
        &["\"Age\" runs together with \"Eighteen\""],
    );
    check("Gladly#h(5mm)#text(8pt)[+3]", &["\"Gladly\" runs together"]);
    check("#text(8pt)[Age] Eighteen", &[]);
    check(
        "#block(width: 20mm)[one paragraph of several lines, Donaudampfschifffahrt]",
        &[],
    );
}
