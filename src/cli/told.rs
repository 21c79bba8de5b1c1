//! Findings and notices as lines: where, what, and what to do.

use super::console::Console;
use crate::model::PersonaSet;
use crate::model::check::Finding;
use crate::model::field::Field;
use crate::storage::Notice;
use crate::text::{Words, excerpt};
use std::path::Path;

/// A finding on one line: where, what, and what to do about it.
pub(super) fn line(set: &PersonaSet, finding: &Finding, words: &Words) -> String {
    let place = words.place(&finding.place, set);
    let place = match words.asked(finding) {
        Some(part) => format!("{place}, {part}"),
        None => place,
    };
    format!("{place}: {}", sentence(finding, words))
}

/// What was found, what to do about it, and why it may stay.
pub(super) fn sentence(finding: &Finding, words: &Words) -> String {
    let sentence = words.finding(finding);
    let mut told = sentence.what;
    if let Some(reason) = &finding.set_aside {
        let reason = words.say_with("notice-set-aside", &[("reason", reason.into())]);
        return format!("{told} ({reason})");
    }
    if !sentence.now.is_empty() {
        told = format!("{told}. {}.", sentence.now);
    }
    told
}

/// Says what was put right while a file was read. Many are only counted.
pub(super) fn notices(path: &Path, notices: &[Notice], console: &Console) {
    const MOST: usize = 5;
    let shown = path.display().to_string();
    let words = &console.words;
    if notices.len() > MOST {
        let args = [
            ("path", shown.as_str().into()),
            ("count", notices.len().into()),
        ];
        return console.note(&words.say_with("notice-ids-given", &args));
    }
    for Notice::IdGiven {
        persona,
        field,
        text,
        ..
    } in notices
    {
        let field = field.map(|field: Field| words.label(field));
        let persona = Some(excerpt(persona)).filter(|name| !name.is_empty());
        let parts = [persona, field];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        let place = if parts.is_empty() {
            words.say("place-set")
        } else {
            parts.join(", ")
        };
        let args = [
            ("path", shown.as_str().into()),
            ("text", excerpt(text).into()),
            ("place", place.into()),
        ];
        console.note(&words.say_with("notice-id-given", &args));
    }
}
