//! Portraits: whether there is one, the rights to them, and whether they are large enough for the paper.

use super::{Detail, Finding, FindingKind, Place, Severity};
use crate::model::PersonaSet;
use crate::model::design::{Orientation, Paper};
use crate::model::image::Image;
use crate::model::persona::{Persona, Status};
use crate::model::portrait::Portrait;
use jiff::civil::Date;

/// Below this many pixels per inch a picture looks coarse from a step away.
const HINT_PPI: f64 = 150.0;
/// Below this many it looks coarse from across the room.
const WARNING_PPI: f64 = 100.0;
/// The panel of the profile, the largest view of a portrait: its part of the sheet's width.
const PANEL_WIDTH: f64 = 1.0 / 3.0;
/// Its part of the sheet's height.
const PANEL_HEIGHT: f64 = 0.26;
const MM_PER_INCH: f64 = 25.4;

/// Presence, rights and size of the portrait.
pub(super) fn check(
    set: &PersonaSet,
    persona: &Persona,
    today: Option<Date>,
    paper: Paper,
    findings: &mut Vec<Finding>,
) {
    let portrait = &persona.portrait;
    let place = Place::persona(&persona.id);
    let Some(image) = set.images.get(&portrait.image) else {
        let is_due = persona.status >= Status::Reviewed && portrait.initials.trim().is_empty();
        // A picture that is named and not there is missed at once.
        if is_due || !portrait.image.is_empty() {
            findings.push(Finding::new(FindingKind::PortraitMissing, place));
        }
        return;
    };
    rights(portrait, today, &place, findings);
    size(image, portrait, paper, place, findings);
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

/// Pixels per inch where the picture covers the panel, closed in on as its crop says.
fn size(
    image: &Image,
    portrait: &Portrait,
    paper: Paper,
    place: Place,
    findings: &mut Vec<Finding>,
) {
    let upright = paper.is_named().then_some(Orientation::Portrait);
    let (sheet_width, sheet_height) = paper.size_mm(upright);
    let width_inch = sheet_width * PANEL_WIDTH / MM_PER_INCH;
    let height_inch = sheet_height * PANEL_HEIGHT / MM_PER_INCH;
    let zoom = f64::from(portrait.crops.panel.within().zoom) / 100.0;
    let across = f64::from(image.width) / width_inch;
    let down = f64::from(image.height) / height_inch;
    let ppi = across.min(down) / zoom;
    if ppi >= HINT_PPI {
        return;
    }
    let severity = if ppi < WARNING_PPI {
        Severity::Warning
    } else {
        Severity::Hint
    };
    let needed = |inches: f64| whole((inches * zoom * HINT_PPI / 10.0).ceil() * 10.0);
    findings.push(
        Finding::new(FindingKind::PortraitSmall, place)
            .graded(severity)
            .with("paper", Detail::Paper(paper))
            .with("ppi", Detail::Number(whole(ppi.floor())))
            .with("width", Detail::Number(needed(width_inch)))
            .with("height", Detail::Number(needed(height_inch))),
    );
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a rounded figure far below 2^53"
)]
fn whole(figure: f64) -> i64 {
    figure as i64
}
