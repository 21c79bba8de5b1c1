//! Portraits: whether there is one, and the rights to it. What is absent: whether it is fine
//! enough, which goes by the size at which a poster shows it.

use super::{Detail, Finding, FindingKind, Place};
use crate::model::PersonaSet;
use crate::model::persona::{Persona, Status};
use crate::model::portrait::Portrait;
use jiff::civil::Date;

/// Presence of the portrait, and the rights to it.
pub(super) fn check(
    set: &PersonaSet,
    persona: &Persona,
    today: Option<Date>,
    findings: &mut Vec<Finding>,
) {
    let portrait = &persona.portrait;
    let place = Place::persona(&persona.id);
    if !set.images.contains_key(&portrait.image) {
        let is_due = persona.status >= Status::Reviewed && portrait.initials.trim().is_empty();
        // A picture that is named and not there is missed at once.
        if is_due || !portrait.image.is_empty() {
            findings.push(Finding::new(FindingKind::PortraitMissing, place));
        }
        return;
    }
    rights(portrait, today, &place, findings);
}

fn rights(portrait: &Portrait, today: Option<Date>, place: &Place, findings: &mut Vec<Finding>) {
    for (text, kind) in [
        (&portrait.credit, FindingKind::CreditMissing),
        (&portrait.licence, FindingKind::LicenceMissing),
        (&portrait.alt, FindingKind::AltMissing),
    ] {
        if text.trim().is_empty() {
            findings.push(Finding::new(kind, place.clone()));
        }
    }
    if let (Some(today), Some(end)) = (today, portrait.licence_end)
        && end < today
    {
        findings.push(
            Finding::new(FindingKind::LicenceEnded, place.clone()).with("date", Detail::Day(end)),
        );
    }
}
