//! Numbers as a language writes them: 1.234,5 in Germany, 1,234.5 in English.
//!
//! The separators are those of the Unicode CLDR. What is absent: rounding; a figure arrives
//! with the precision it is meant to have.

use crate::model::Language;
use fluent_bundle::types::FluentNumber;

/// What stands between thousands and before decimals.
fn separators(language: Language) -> (char, char) {
    match language {
        Language::DeDe => ('.', ','),
        Language::DeAt => ('\u{a0}', ','),
        Language::DeCh => ('’', '.'),
        Language::En => (',', '.'),
    }
}

/// A number in digits, grouped by thousands unless its options say otherwise.
pub(super) fn written(number: &FluentNumber, language: Language) -> String {
    let (thousands, decimal) = separators(language);
    let plain = number.as_string();
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", &*plain),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if number.options.use_grouping && index > 0 && left % 3 == 0 {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(decimal);
        text.push_str(decimals);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(number: f64, language: Language, expected: &str) {
        let number =
            FluentNumber::new(number, fluent_bundle::types::FluentNumberOptions::default());
        assert_eq!(written(&number, language), expected);
    }

    #[test]
    fn each_language_separates_its_own_way() {
        check(12.0, Language::DeDe, "12");
        check(999.5, Language::DeDe, "999,5");
        check(1_234_567.25, Language::DeDe, "1.234.567,25");
        check(1_234_567.25, Language::DeAt, "1\u{a0}234\u{a0}567,25");
        check(1_234_567.25, Language::DeCh, "1’234’567.25");
        check(1_234_567.25, Language::En, "1,234,567.25");
        check(-1_000.0, Language::En, "−1,000");
    }
}
