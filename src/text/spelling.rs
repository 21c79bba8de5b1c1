//! What Austria and Switzerland write otherwise than Germany, applied to the German catalogue
//! before it is read. Texts of the user's own are never touched.

use crate::model::Language;

/// Germany's way and the language's own.
fn differences(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::DeDe | Language::En => &[],
        Language::DeAt => &[("Januar", "Jänner")],
        Language::DeCh => &[("ß", "ss"), ("„", "«"), ("“", "»")],
    }
}

/// A catalogue as the language spells it.
pub(super) fn of(language: Language, catalogue: &str) -> String {
    differences(language)
        .iter()
        .fold(catalogue.to_owned(), |text, (from, to)| {
            text.replace(from, to)
        })
}
