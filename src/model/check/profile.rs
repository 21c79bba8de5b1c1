//! What a reviewed persona should have: a name, a quote that fits, traits.

use super::{Detail, Finding, FindingKind, Place};
use crate::model::field::Field;
use crate::model::persona::{Persona, PersonaKind, Status};
use crate::model::statement::{Entry, Statement};
use std::ops::RangeInclusive;

/// Characters of a quote that people read in passing.
pub const QUOTE_CHARS: usize = 180;
/// Traits of each kind that make a picture.
const TRAITS: RangeInclusive<usize> = 3..=5;

/// Presence and length of what makes a persona recognisable.
pub(super) fn check(persona: &Persona, findings: &mut Vec<Finding>) {
    quote_length(persona, findings);
    if persona.status < Status::Reviewed {
        return;
    }
    let place = || Place::persona(&persona.id);
    if persona.name.trim().is_empty() {
        findings.push(Finding::new(
            FindingKind::NameMissing,
            place().field(Field::Name),
        ));
    }
    if persona.quote.is_blank() {
        findings.push(Finding::new(
            FindingKind::QuoteMissing,
            place().field(Field::Quote),
        ));
    }
    if persona.kind == PersonaKind::Person {
        let character = &persona.character;
        traits(
            persona,
            Field::PositiveTraits,
            &character.positive_traits,
            findings,
        );
        traits(
            persona,
            Field::NegativeTraits,
            &character.negative_traits,
            findings,
        );
    }
}

fn quote_length(persona: &Persona, findings: &mut Vec<Finding>) {
    let count = persona.quote.text.trim().chars().count();
    if count > QUOTE_CHARS {
        let place = Place::persona(&persona.id).field(Field::Quote);
        findings.push(
            Finding::new(FindingKind::QuoteLong, place)
                .counting("count", count)
                .counting("limit", QUOTE_CHARS),
        );
    }
}

fn traits(persona: &Persona, field: Field, traits: &[Entry], findings: &mut Vec<Finding>) {
    let count = traits.iter().filter(|entry| !entry.is_blank()).count();
    if !TRAITS.contains(&count) {
        let place = Place::persona(&persona.id).field(field);
        findings.push(
            Finding::new(FindingKind::TraitCount, place)
                .with("field", Detail::Field(field))
                .counting("count", count),
        );
    }
}
