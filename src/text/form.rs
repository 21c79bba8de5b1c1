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
