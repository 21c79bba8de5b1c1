//! Forms that are no messages of their own: days, numbers, papers, quotation marks, lists.

use super::words::Words;
use super::{number, quotation};
use crate::model::design::Paper;
use jiff::civil::Date;

impl Words {
    /// A day, its month in letters.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month()));
        let year = date.year().to_string();
        self.say_with(
            "date",
            &[
                ("day", date.day().into()),
                ("month", month.into()),
                ("year", year.into()),
            ],
        )
    }

    /// A day in figures, as it is typed into a field.
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        let figures = |number: i8| format!("{number:02}");
        self.say_with(
            "day",
            &[
                ("day", figures(date.day()).into()),
                ("month", figures(date.month()).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// The day somebody typed: 21.11.2026 or 2026-11-21, in any language.
    #[must_use]
    pub fn read_day(text: &str) -> Option<Date> {
        let parts: Vec<&str> = text.split(['.', '-']).map(str::trim).collect();
        let [first, month, last] = parts.as_slice() else {
            return None;
        };
        let (year, day) = match (first.len(), last.len()) {
            (4, _) => (first, last),
            (_, 4) => (last, first),
            _ => return None,
        };
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
    }

    /// A paper as people write it: A2, Letter, 850 × 2,000 mm.
    #[must_use]
    pub fn paper(&self, paper: Paper) -> String {
        if paper.is_named() {
            let name = paper.to_string();
            let mut letters = name.chars();
            return letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect())
                .unwrap_or_default();
        }
        let (width, height) = paper.size_mm(None);
        self.say_with(
            "paper-size",
            &[("width", width.into()), ("height", height.into())],
        )
    }

    /// A number as the language writes it, with the decimals it has.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        number::written(&number.into(), self.language())
    }

    /// The text in the language's quotation marks, in place of any marks around all of it.
    #[must_use]
    pub fn quote(&self, text: &str) -> String {
        quotation::quoted(self.language(), text)
    }

    /// Things one after the other, with "and" before the last.
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, things: &[S]) -> String {
        let things: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
        match things.as_slice() {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [before @ .., last] => self.say_with(
                "list-last",
                &[
                    ("before", before.join(", ").into()),
                    ("last", (*last).into()),
                ],
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_as_it_is_written_and_as_files_write_it() {
        let day = date(2026, 11, 2);
        for language in Language::ALL {
            let written = Words::new(language).day(day);
            assert_eq!(Words::read_day(&written), Some(day), "{written}");
        }
        for text in ["2.11.2026", "02. 11. 2026", "2026-11-02", "2026-11-2"] {
            assert_eq!(Words::read_day(text), Some(day), "{text}");
        }
        for text in [
            "",
            "2.11.",
            "2.11.26",
            "31.2.2026",
            "2026",
            "2/11/2026",
            "a.b.cdef",
        ] {
            assert_eq!(Words::read_day(text), None, "{text}");
        }
    }
}
