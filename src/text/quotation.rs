//! Quotation marks, after the custom of each language.
//!
//! People paste quotes with the marks of wherever they come from; a poster shows the marks of
//! its own language, once. Marks further inside belong to the text and stay.

use crate::model::Language;

/// The marks of a language.
fn marks(language: Language) -> (char, char) {
    match language {
        Language::DeDe | Language::DeAt => ('„', '“'),
        Language::DeCh => ('«', '»'),
        Language::En => ('“', '”'),
    }
}

/// Every pair people put around a whole sentence.
const PAIRS: [(char, char); 17] = [
    ('„', '“'),
    ('„', '”'),
    ('„', '"'),
    ('“', '”'),
    ('”', '”'),
    ('«', '»'),
    ('»', '«'),
    ('»', '»'),
    ('‹', '›'),
    ('›', '‹'),
    ('‚', '‘'),
    ('‚', '’'),
    ('‘', '’'),
    ('"', '"'),
    ('\'', '\''),
    ('「', '」'),
    ('『', '』'),
];

/// The text within the marks of the language, in place of any marks around the whole of it.
pub(super) fn quoted(language: Language, text: &str) -> String {
    let (open, close) = marks(language);
    let inner = bare(text.trim());
    format!("{open}{inner}{close}")
}

/// The text without a pair of marks that encloses all of it.
fn bare(text: &str) -> &str {
    PAIRS
        .iter()
        .find_map(|&(open, close)| {
            let inner = text.strip_prefix(open)?.strip_suffix(close)?;
            encloses(open, close, inner).then(|| inner.trim())
        })
        .unwrap_or(text)
}

/// Whether marks around `inner` belong together, unlike those of „one“ and „two“.
fn encloses(open: char, close: char, inner: &str) -> bool {
    if open == close {
        // Nothing tells an opening mark from a closing one: an apostrophe within a word is none.
        return open == '\'' || !inner.contains(open);
    }
    let mut depth = 0_i32;
    inner.chars().all(|mark| {
        if mark == open {
            depth += 1;
        } else if mark == close {
            depth -= 1;
        }
        depth >= 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: Language, text: &str, expected: &str) {
        assert_eq!(quoted(language, text), expected, "{text}");
    }

    #[test]
    fn a_quote_wears_the_marks_of_its_language() {
        check(Language::DeDe, "Ja.", "„Ja.“");
        check(Language::DeAt, "Ja.", "„Ja.“");
        check(Language::DeCh, "Ja.", "«Ja.»");
        check(Language::En, "Yes.", "“Yes.”");
    }

    #[test]
    fn marks_around_the_whole_are_replaced_and_not_doubled() {
        for text in [
            "„Ja.“",
            "„Ja.”",
            "“Ja.”",
            "”Ja.”",
            "«Ja.»",
            "« Ja. »",
            "»Ja.«",
            "‹Ja.›",
            "‚Ja.‘",
            "‘Ja.’",
            "\"Ja.\"",
            "'Ja.'",
            " \"Ja.\" ",
            "「Ja.」",
        ] {
            check(Language::DeDe, text, "„Ja.“");
        }
    }

    #[test]
    fn marks_within_the_text_stay() {
        check(Language::DeDe, "„Ja“ und „nein“", "„„Ja“ und „nein““");
        check(Language::En, "\"Yes\" and \"no\"", "“\"Yes\" and \"no\"”");
        check(Language::DeCh, "Er sagt „ja“", "«Er sagt „ja“»");
        check(Language::En, "“He said ‘no’”", "“He said ‘no’”");
        check(Language::DeDe, "„", "„„“");
    }
}
