//! One language's messages, by id and with arguments. Labels of the model, sentences with
//! advice, and forms such as dates are built on these in the files beside this one.

use super::catalogue::{self, Bundle};
use crate::model::Language;
use fluent_bundle::{FluentArgs, FluentValue};
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
}
