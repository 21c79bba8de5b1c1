//! How well a persona is supported: three counts, and the rule that a released one may not
//! be mostly guessed.

use super::told::{self, Told};
use super::{Finding, FindingKind, Place};
use crate::model::PersonaSet;
use crate::model::persona::{Persona, Status};
use crate::model::statement::Evidence;

/// How many statements are supported, partly supported, and assumed. What says nothing is
/// not counted; a scale says something as soon as it has a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EvidenceCount {
    /// Research supports so many.
    pub supported: usize,
    /// Something speaks for so many.
    pub partly: usize,
    /// Nobody has checked so many.
    pub assumption: usize,
}

impl EvidenceCount {
    /// Of everything a persona holds, profile and map.
    #[must_use]
    pub fn of_persona(persona: &Persona) -> Self {
        Self::of_told(&told::of(persona))
    }

    /// Of all personas that are not archived.
    #[must_use]
    pub fn of_set(set: &PersonaSet) -> Self {
        set.active()
            .map(Self::of_persona)
            .fold(Self::default(), |sum, count| Self {
                supported: sum.supported + count.supported,
                partly: sum.partly + count.partly,
                assumption: sum.assumption + count.assumption,
            })
    }

    fn of_told(told: &[Told<'_>]) -> Self {
        let mut count = Self::default();
        for statement in told {
            count.add(statement.stated.evidence);
        }
        count
    }

    /// Counts one more.
    pub fn add(&mut self, evidence: Evidence) {
        match evidence {
            Evidence::Supported => self.supported += 1,
            Evidence::Partly => self.partly += 1,
            Evidence::Assumption => self.assumption += 1,
        }
    }

    /// How many are of one kind.
    #[must_use]
    pub fn of(self, evidence: Evidence) -> usize {
        match evidence {
            Evidence::Supported => self.supported,
            Evidence::Partly => self.partly,
            Evidence::Assumption => self.assumption,
        }
    }

    /// How many there are in all.
    #[must_use]
    pub fn total(self) -> usize {
        self.supported + self.partly + self.assumption
    }
}

/// A released persona rests on more than assumptions.
pub(super) fn check(persona: &Persona, findings: &mut Vec<Finding>) {
    if persona.status != Status::Released {
        return;
    }
    let count = EvidenceCount::of_persona(persona);
    if count.assumption * 3 > count.total() {
        findings.push(
            Finding::new(FindingKind::MostlyAssumptions, Place::persona(&persona.id))
                .counting("assumptions", count.assumption)
                .counting("total", count.total()),
        );
    }
}
