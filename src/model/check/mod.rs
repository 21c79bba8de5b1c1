//! What the program checks: hints, never walls; each can be set aside with a reason.
//!
//! Every rule looks at the document alone and is a pure function of it and the day. One file per
//! topic; this one runs them and puts what they find in reading order. What is absent: whether
//! text fits, how finely pictures are shown, which characters and fonts are lacking, which only
//! a finished poster knows, and every sentence.

mod evidence;
mod finding;
mod kind;
mod map;
mod picture;
mod profile;
mod repetition;
mod review;
mod roster;
mod sources;
mod told;
mod undecided;

pub use evidence::EvidenceCount;
pub use finding::{Acknowledged, Detail, Finding, Place, set_aside};
pub use kind::{FindingKind, Severity};
pub use profile::QUOTE_CHARS;
pub use review::Review;
pub use sources::Use;
pub(super) use sources::named_by as sources_named_by;

use super::persona::Persona;
use super::{Id, PersonaSet};
use jiff::civil::Date;
use std::collections::HashMap;

/// All findings of a document: those of the set first, then persona by persona in the user's
/// order, within one in the order of fields. Archived personas are left alone. Without
/// `today` nothing is due and no licence ends.
#[must_use]
pub fn check(set: &PersonaSet, today: Option<Date>) -> Vec<Finding> {
    let mut findings = Vec::new();
    undecided::check(set, &mut findings);
    roster::check(set, today, &mut findings);
    sources::check(set, &mut findings);
    repetition::check(set, &mut findings);
    for persona in set.active() {
        profile::check(persona, &mut findings);
        map::check(persona, &mut findings);
        evidence::check(persona, &mut findings);
        picture::check(set, persona, today, &mut findings);
    }
    sort(&mut findings, set);
    set_aside(&mut findings, set);
    findings
}

/// Puts findings in reading order; those of one place stay in the order they were found in.
pub fn sort(findings: &mut [Finding], set: &PersonaSet) {
    let mut positions: HashMap<&Id, usize> = HashMap::new();
    for (position, persona) in set.personas.iter().enumerate() {
        positions.entry(&persona.id).or_insert(position);
    }
    findings.sort_by_key(|finding| {
        let persona = finding.place.persona.as_ref();
        let position = persona.and_then(|id| positions.get(id).copied());
        (position, finding.place.field, finding.kind)
    });
}

/// What to call a persona where its name is needed: the archetype or the id for one without.
fn called(persona: &Persona) -> String {
    first_said([&persona.name, &persona.archetype, &persona.id.0])
}

/// The first of some texts that says anything.
fn first_said<const N: usize>(texts: [&str; N]) -> String {
    let mut said = texts.into_iter().map(str::trim);
    said.find(|text| !text.is_empty())
        .unwrap_or_default()
        .to_owned()
}
