//! One language's words: by id, with arguments, and the few forms that are no messages
//! (dates, quotation marks, lists, numbers).

use super::catalogue::{self, Bundle};
use super::label::Labelled;
use super::{number, quotation};
use crate::model::design::Paper;
use crate::model::field::Field;
use crate::model::persona::PersonaKind;
use crate::model::statement::{PolePair, Step};
use crate::model::{Language, statement::Evidence};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;
use std::fmt;

/// The words of one language. Cheap to make and to copy; shared between threads.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    bundle: &'static Bundle,
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "words of {}", self.language.tag())
    }
}

/// What a message is told: a text, which appears letter for letter, or a number, which is
/// written and pluralised as the language does.
#[derive(Clone, Debug)]
pub struct Arg<'a>(FluentValue<'a>);

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::String(text.into()))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::String(text.into()))
    }
}

macro_rules! numbers {
    ($($type:ty)+) => { $(
        impl From<$type> for Arg<'_> {
            fn from(number: $type) -> Self {
                Self(FluentValue::from(number))
            }
        }
    )+ };
}

numbers! { u8 u16 u32 u64 usize i8 i32 i64 f64 }

impl Words {
    /// The words for a document's posters, or for the reader of a message.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            bundle: catalogue::of(language),
        }
    }

    /// The words nearest to a locale of the system, such as `de_CH.UTF-8` or `en-GB`:
    /// German for every German, English for everything else.
    #[must_use]
    pub fn for_locale(locale: &str) -> Self {
        let tag = locale.split(['.', '@']).next().unwrap_or_default();
        let mut parts = tag.split(['-', '_']);
        let german = parts
            .next()
            .is_some_and(|code| code.eq_ignore_ascii_case("de"));
        let region = parts.next_back().unwrap_or_default().to_uppercase();
        Self::new(match (german, region.as_str()) {
            (false, _) => Language::En,
            (true, "AT") => Language::DeAt,
            (true, "CH" | "LI") => Language::DeCh,
            (true, _) => Language::DeDe,
        })
    }

    /// Which language these words are.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message that takes no arguments; an id nobody wrote comes back as it is.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with its arguments by name.
    #[must_use]
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.formatted(id, None, args)
            .unwrap_or_else(|| id.to_owned())
    }

    /// A message's attribute; nothing where the message has none of that name.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.formatted(id, Some(name), args)
    }

    fn formatted(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, Arg(value))| (*name, value.clone()))
            .collect();
        // An argument nobody gave is shown by its name; a test sees to it that none is missing.
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        Some(text.into_owned())
    }

    /// What people call a group, a field, a dimension or a choice.
    #[must_use]
    pub fn label(&self, thing: impl Labelled) -> String {
        self.say(&thing.id())
    }

    /// What stands smaller beside a label: "Hürden & Frust" beside "Pains".
    #[must_use]
    pub fn subtitle(&self, thing: impl Labelled) -> Option<String> {
        self.attribute(&thing.id(), "subtitle", &[])
    }

    /// The word as a title of its own: "Primäre Persona" for the role "primär".
    #[must_use]
    pub fn title(&self, thing: impl Labelled) -> String {
        let id = thing.id();
        self.attribute(&id, "persona", &[])
            .unwrap_or_else(|| self.say(&id))
    }

    /// What stands for the name of a persona that has none.
    #[must_use]
    pub fn unnamed(&self, kind: PersonaKind) -> String {
        self.attribute(&kind.id(), "unnamed", &[])
            .unwrap_or_default()
    }

    /// The short guiding question of a field.
    #[must_use]
    pub fn question(&self, field: Field) -> String {
        self.attribute(&field.id(), "question", &[])
            .unwrap_or_default()
    }

    /// The guiding questions for an empty field and a blank sheet; the short one where a field
    /// has no others.
    #[must_use]
    pub fn questions(&self, field: Field) -> String {
        self.attribute(&field.id(), "questions", &[])
            .unwrap_or_else(|| self.question(field))
    }

    /// The word for a step of one of the three scales.
    #[must_use]
    pub fn step(&self, scale: Field, step: Step) -> String {
        self.say(&super::label::step_id(scale, step))
    }

    /// The words at the lower and the upper end of a scale.
    #[must_use]
    pub fn ends(&self, scale: Field) -> (String, String) {
        self.two(&scale.id(), "low", "high")
    }

    /// The left and the right pole of a standard pair.
    #[must_use]
    pub fn poles(&self, pair: PolePair) -> (String, String) {
        self.two(&pair.id(), "left", "right")
    }

    fn two(&self, id: &str, first: &str, second: &str) -> (String, String) {
        let word = |name| self.attribute(id, name, &[]).unwrap_or_default();
        (word(first), word(second))
    }

    /// How many statements are supported that way: "6 Annahmen".
    #[must_use]
    pub fn counted(&self, evidence: Evidence, count: usize) -> String {
        self.attribute(&evidence.id(), "counted", &[("count", count.into())])
            .unwrap_or_default()
    }

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
        number::written(&number.into(), self.language)
    }

    /// The text in the language's quotation marks, in place of any marks around all of it.
    #[must_use]
    pub fn quote(&self, text: &str) -> String {
        quotation::quoted(self.language, text)
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
