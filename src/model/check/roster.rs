//! The set as a whole: what it is for, whom it covers, how many it asks people to keep in
//! mind, and when somebody should look at it again.

use super::repetition::folded;
use super::{Detail, Finding, FindingKind, Place, Severity, called, first_said};
use crate::model::field::Field;
use crate::model::persona::{Persona, PersonaRole, Status};
use crate::model::{Id, PersonaSet};
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};

/// People keep about this many personas apart without effort.
const EASILY_KEPT_APART: usize = 5;
/// And hardly more than this many with effort.
const HARDLY_KEPT_APART: usize = 7;

/// Rules about the set and about its personas side by side.
pub(super) fn check(set: &PersonaSet, today: Option<Date>, findings: &mut Vec<Finding>) {
    if set.objective.trim().is_empty() {
        findings.push(Finding::new(FindingKind::ObjectiveMissing, Place::set()));
    }
    if let (Some(today), Some(due)) = (today, set.review_on)
        && due < today
    {
        findings.push(
            Finding::new(FindingKind::ReviewDue, Place::set()).with("date", Detail::Day(due)),
        );
    }
    number(set, findings);
    // Drafts may still go anywhere, and nothing is made for a negative persona.
    let settled: Vec<&Persona> = set
        .active()
        .filter(|persona| persona.status > Status::Draft && persona.role != PersonaRole::Negative)
        .collect();
    primary(&settled, findings);
    segments(set, &settled, findings);
    names(set, findings);
}

fn number(set: &PersonaSet, findings: &mut Vec<Finding>) {
    let count = set.active().count();
    if count > EASILY_KEPT_APART {
        let severity = if count > HARDLY_KEPT_APART {
            Severity::Warning
        } else {
            Severity::Hint
        };
        findings.push(
            Finding::new(FindingKind::ManyPersonas, Place::set())
                .graded(severity)
                .counting("count", count),
        );
    }
}

fn primary(settled: &[&Persona], findings: &mut Vec<Finding>) {
    let primary: Vec<&Persona> = settled
        .iter()
        .copied()
        .filter(|persona| persona.role == PersonaRole::Primary)
        .collect();
    if primary.is_empty() && !settled.is_empty() {
        findings.push(Finding::new(FindingKind::PrimaryMissing, Place::set()));
    }
    if primary.len() > 1 {
        findings.push(
            Finding::new(FindingKind::PrimarySeveral, Place::set())
                .counting("count", primary.len())
                .with("personas", names_of(&primary)),
        );
    }
}

fn segments(set: &PersonaSet, settled: &[&Persona], findings: &mut Vec<Finding>) {
    let known: HashSet<&Id> = set.segments.iter().map(|segment| &segment.id).collect();
    for persona in set.active() {
        if !persona.segment.is_empty() && !known.contains(&persona.segment) {
            findings.push(
                Finding::new(FindingKind::SegmentUnknown, Place::persona(&persona.id))
                    .with("segment", Detail::Text(persona.segment.0.clone())),
            );
        }
    }
    let mut sharing: HashMap<&Id, Vec<&Persona>> = HashMap::new();
    for &persona in settled {
        if persona.segment.is_empty() {
            findings.push(Finding::new(
                FindingKind::SegmentMissing,
                Place::persona(&persona.id),
            ));
        }
        sharing.entry(&persona.segment).or_default().push(persona);
    }
    for segment in &set.segments {
        if let Some(personas) = sharing.get(&segment.id).filter(|list| list.len() > 1) {
            findings.push(
                Finding::new(FindingKind::SegmentShared, Place::set().item(&segment.id))
                    .with(
                        "segment",
                        Detail::Text(first_said([&segment.name, &segment.id.0])),
                    )
                    .with("personas", names_of(personas)),
            );
        }
    }
}

/// A persona is nobody in particular: not an author, not a respondent.
fn names(set: &PersonaSet, findings: &mut Vec<Finding>) {
    let respondents = set
        .sources
        .iter()
        .flat_map(|source| [&source.respondent, &source.pseudonym]);
    let people: HashSet<String> = set
        .authors
        .iter()
        .chain(respondents)
        .map(|name| folded(name))
        .filter(|name| !name.is_empty())
        .collect();
    for persona in set.active() {
        if people.contains(&folded(&persona.name)) {
            let place = Place::persona(&persona.id).field(Field::Name);
            findings.push(
                Finding::new(FindingKind::PersonaNamedLikePerson, place)
                    .with("name", Detail::Text(persona.name.trim().to_owned())),
            );
        }
    }
}

fn names_of(personas: &[&Persona]) -> Detail {
    Detail::Names(personas.iter().map(|persona| called(persona)).collect())
}
