//! The catalogues as they are compiled in, one bundle per language of posters.
//!
//! Isolation marks are off: they would be typeset. Parsing happens once per language, on
//! first use; a catalogue that does not parse, or repeats an id, fails a test, and at run
//! time costs only the messages it breaks.

use super::{number, spelling};
use crate::model::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

pub(super) type Bundle = FluentBundle<FluentResource>;

const GERMAN: &str = include_str!("../../assets/locales/de.ftl");
const ENGLISH: &str = include_str!("../../assets/locales/en.ftl");

static DE_DE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::DeDe));
static DE_AT: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::DeAt));
static DE_CH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::DeCh));
static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En));

/// The messages of a language.
pub(super) fn of(language: Language) -> &'static Bundle {
    match language {
        Language::DeDe => &DE_DE,
        Language::DeAt => &DE_AT,
        Language::DeCh => &DE_CH,
        Language::En => &EN,
    }
}

/// The identifier of a language, for its plural rules.
fn identifier(language: Language) -> LanguageIdentifier {
    language.tag().parse().unwrap_or_default()
}

fn source(language: Language) -> &'static str {
    match language {
        Language::DeDe | Language::DeAt | Language::DeCh => GERMAN,
        Language::En => ENGLISH,
    }
}

fn written(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::written(number, language)),
        _ => None,
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![identifier(language)]);
    bundle.set_use_isolating(false);
    // Fluent takes plain functions, which know no language: one each.
    bundle.set_formatter(Some(match language {
        Language::DeDe => |value, _| written(value, Language::DeDe),
        Language::DeAt => |value, _| written(value, Language::DeAt),
        Language::DeCh => |value, _| written(value, Language::DeCh),
        Language::En => |value, _| written(value, Language::En),
    }));
    let source = spelling::of(language, source(language));
    let resource = FluentResource::try_new(source).unwrap_or_else(|(partial, _)| partial);
    // Repeated ids and a second NUMBER are the only errors here; both keep the first.
    let _ = bundle.add_builtins();
    let _ = bundle.add_resource(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogues_parse_and_repeat_nothing() {
        for source in [GERMAN, ENGLISH] {
            let resource = FluentResource::try_new(source.to_owned());
            let Ok(resource) = resource.map_err(|(_, errors)| panic!("{errors:?}"));
            let mut bundle = Bundle::new_concurrent(vec![identifier(Language::En)]);
            assert!(bundle.add_builtins().is_ok());
            assert_eq!(bundle.add_resource(resource), Ok(()));
        }
    }
}
