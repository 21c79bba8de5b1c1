//! The same text in two places: twice in a persona, for and against us, in two personas.
//!
//! Texts are the same when they differ only in letter case and white space. An entry may
//! repeat the note it was made from.

use super::told::{self, Told};
use super::{Detail, Finding, FindingKind, called};
use crate::model::PersonaSet;
use crate::model::field::Field;
use crate::model::persona::Persona;
use std::collections::HashMap;

/// A text as it is compared. Upper case first, so that ß equals ss and both sigmas are one.
pub(super) fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .chars()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .collect()
}

/// A text that stands in at least one persona.
struct Shared<'a> {
    told: Told<'a>,
    persona: &'a Persona,
    elsewhere: Vec<&'a Persona>,
}

/// Repetitions within each persona and across personas.
pub(super) fn check(set: &PersonaSet, findings: &mut Vec<Finding>) {
    let mut shared: Vec<Shared<'_>> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for persona in set.active() {
        for (text, told) in within(persona, findings) {
            match known.get(&text) {
                None => {
                    known.insert(text, shared.len());
                    shared.push(Shared {
                        told,
                        persona,
                        elsewhere: Vec::new(),
                    });
                }
                Some(&index) => shared[index].elsewhere.push(persona),
            }
        }
    }
    for text in shared.iter().filter(|text| !text.elsewhere.is_empty()) {
        let elsewhere = text.elsewhere.iter().map(|persona| called(persona));
        findings.push(
            Finding::new(
                FindingKind::TextInTwoPersonas,
                text.told.place(text.persona),
            )
            .with("text", text.told.subject())
            .with("personas", Detail::Names(elsewhere.collect())),
        );
    }
}

/// Finds what one persona repeats; gives each of its texts once, for the comparison with others.
fn within<'a>(persona: &'a Persona, findings: &mut Vec<Finding>) -> Vec<(String, Told<'a>)> {
    let mut once: Vec<(String, Told<'a>)> = Vec::new();
    let mut known: HashMap<String, Vec<Told<'a>>> = HashMap::new();
    for told in told::of(persona) {
        let is_quote = told.field == Field::Quote;
        if !told.own_words && !is_quote {
            continue;
        }
        let text = folded(told.stated.text);
        // A note may well be the source of the quote, which is compared across personas only.
        let before = known.entry(text.clone()).or_default();
        let others = || before.iter().filter(|before| !are_one(before, &told));
        let rival = others().find(|before| are_opposed(before, &told));
        if let Some(first) = rival.or_else(|| others().next()) {
            findings.push(repeated(persona, first, &told));
        }
        if before.is_empty() {
            once.push((text, told));
        }
        before.push(told);
    }
    once
}

/// Whether two statements are one and the same thought: an entry and the note it was made
/// from, two entries made from one note, or a quote and where it was taken from.
fn are_one(one: &Told<'_>, other: &Told<'_>) -> bool {
    let made_from = |entry: &Told<'_>, note: &Told<'_>| {
        entry.from_note.is_some() && (entry.from_note == note.item)
    };
    let is_quote = one.field == Field::Quote || other.field == Field::Quote;
    is_quote
        || made_from(one, other)
        || made_from(other, one)
        || (one.from_note.is_some() && one.from_note == other.from_note)
}

/// Whether one speaks for and the other against us; pro comes first in the order of fields.
fn are_opposed(first: &Told<'_>, again: &Told<'_>) -> bool {
    (first.field, again.field) == (Field::Pro, Field::Contra)
}

fn repeated(persona: &Persona, first: &Told<'_>, again: &Told<'_>) -> Finding {
    let place = again.place(persona);
    if are_opposed(first, again) {
        return Finding::new(FindingKind::TextProAndContra, place).with("text", again.subject());
    }
    Finding::new(FindingKind::TextTwice, place)
        .with("text", again.subject())
        .with("field", Detail::Field(first.field))
}
