//! Everything the checks say of one state of a document, at once: what lists, counts and bars
//! show beside it. Made once per revision, away from whoever draws, and only read afterwards.

use super::sources::{self, Use};
use super::{EvidenceCount, Finding, check, set_aside, sort};
use crate::model::{Id, PersonaSet};
use jiff::civil::Date;
use std::collections::HashMap;

/// What the checks say of a document.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// All findings in reading order, those set aside among them.
    pub findings: Vec<Finding>,
    /// How well the whole set is supported.
    pub evidence: EvidenceCount,
    personas: HashMap<Id, EvidenceCount>,
    uses: HashMap<Id, Vec<Use>>,
    open: HashMap<Id, usize>,
}

impl Review {
    /// Checks a document as of a day. `further` is what only a finished poster knows.
    #[must_use]
    pub fn of(set: &PersonaSet, today: Option<Date>, further: Vec<Finding>) -> Self {
        let mut findings = check(set, today);
        findings.extend(further);
        sort(&mut findings, set);
        set_aside(&mut findings, set);
        let mut open: HashMap<Id, usize> = HashMap::new();
        let lies_in = |finding: &Finding| finding.place.persona.clone();
        let is_open = |finding: &&Finding| finding.set_aside.is_none();
        for persona in findings.iter().filter(is_open).filter_map(lies_in) {
            *open.entry(persona).or_default() += 1;
        }
        let personas = set.personas.iter();
        Self {
            findings,
            evidence: EvidenceCount::of_set(set),
            personas: personas
                .map(|persona| (persona.id.clone(), EvidenceCount::of_persona(persona)))
                .collect(),
            uses: sources::uses(set),
            open,
        }
    }

    /// How many findings of a persona nobody has set aside.
    #[must_use]
    pub fn count_in(&self, persona: &Id) -> usize {
        self.open.get(persona).copied().unwrap_or_default()
    }

    /// The findings nobody has set aside.
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.set_aside.is_none())
    }

    /// Those that lie in one persona.
    pub fn open_in<'a>(&'a self, persona: &'a Id) -> impl Iterator<Item = &'a Finding> {
        self.open()
            .filter(move |finding| finding.place.persona.as_ref() == Some(persona))
    }

    /// How well a persona is supported.
    #[must_use]
    pub fn evidence_of(&self, persona: &Id) -> EvidenceCount {
        self.personas.get(persona).copied().unwrap_or_default()
    }

    /// The statements that rest on a source, in reading order.
    #[must_use]
    pub fn uses(&self, source: &Id) -> &[Use] {
        self.uses.get(source).map_or(&[], Vec::as_slice)
    }
}
