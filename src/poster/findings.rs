//! What to tell about how a poster came out, each at the place it is mended at.
//!
//! How coarse a picture may be goes by the distance a sheet is read from, and so does the size of
//! its smallest text; where text has to be larger a picture may be coarser to the same degree.
//! What is absent: whether text is too small to be read. No design sets any that is; what would
//! be goes on on a further page.

use super::report::{FitReport, MM_PER_PT, Placed};
use crate::model::Id;
use crate::model::check::{Detail, Finding, FindingKind, Place, Severity};
use crate::model::field::Field;
use std::collections::BTreeMap;

/// Pixels per inch below which a picture looks coarse where text of so many points and less is
/// read: at arm's length, which A2 is read from.
const FINE_PPI: f64 = 150.0;
const FINE_PT: f64 = 12.0;
/// Where it has less than this part of what it should have, the picture looks coarse at a glance.
const COARSE: f64 = 2.0 / 3.0;
const MM_PER_INCH: f64 = 25.4;
/// A picture that has all but this part of what it should have is let pass.
const SLACK: f64 = 0.005;

/// What to tell about how a poster came out: places where text went on, characters no font has,
/// portraits that are too coarse, and what concerns the set as a whole.
#[must_use]
pub fn findings(report: &FitReport) -> Vec<Finding> {
    let overflow = report.overflow.iter().filter_map(|over| {
        let height_mm = usize::try_from(whole(over.height_mm.ceil())).unwrap_or_default();
        let persona = over.persona.as_ref()?;
        Some(Finding::text_overflow(
            persona, over.field, over.items, height_mm,
        ))
    });
    let mut findings: Vec<Finding> = overflow.collect();
    let mut lacking: BTreeMap<(Option<&Id>, Option<Field>), Vec<String>> = BTreeMap::new();
    for missing in &report.missing_glyphs {
        let code = format!("U+{:04X}", u32::from(missing.character));
        let place = (missing.persona.as_ref(), missing.field);
        lacking.entry(place).or_default().push(code);
    }
    findings.extend(
        lacking.into_iter().map(|((persona, field), codes)| {
            Finding::glyph_missing(persona, field, codes.join(", "))
        }),
    );
    findings.extend(coarse(report));
    for (kind, families) in [
        (FindingKind::FontMissing, &report.absent_fonts),
        (FindingKind::FontLocked, &report.locked_fonts),
    ] {
        if !families.is_empty() {
            let families = Detail::Names(families.clone());
            findings.push(Finding::new(kind, Place::set()).with("fonts", families));
        }
    }
    if report.is_for_press {
        findings.push(Finding::new(FindingKind::ColoursRgb, Place::set()));
    }
    findings
}

/// How fine a picture should be where the smallest text has this size, in pixels per inch.
fn wanted_ppi(smallest_pt: f64) -> f64 {
    FINE_PPI * FINE_PT / smallest_pt.max(FINE_PT)
}

/// Of each persona the portrait that is shown most coarsely, where that is too coarse.
fn coarse(report: &FitReport) -> Vec<Finding> {
    let wanted = wanted_ppi(report.smallest_pt);
    let mut worst: BTreeMap<&Id, &Placed> = BTreeMap::new();
    for placed in &report.portraits {
        let known = worst.entry(&placed.persona).or_insert(placed);
        if ppi(placed) < ppi(known) {
            *known = placed;
        }
    }
    let too_coarse = worst.into_values();
    too_coarse
        .filter(|placed| ppi(placed) < wanted * (1.0 - SLACK))
        .map(|placed| {
            let severity = if ppi(placed) < COARSE * wanted {
                Severity::Warning
            } else {
                Severity::Hint
            };
            // In tens, so that nobody looks for a picture of 1,373 pixels.
            let needed = |mm: f64| whole((mm / MM_PER_INCH * wanted / 10.0).ceil() * 10.0);
            let (width, height) = placed.whole_mm;
            let place = Place::persona(&placed.persona);
            Finding::new(FindingKind::PortraitSmall, place)
                .graded(severity)
                .with("width", Detail::Number(needed(width)))
                .with("height", Detail::Number(needed(height)))
                .with("ppi", Detail::Number(whole(ppi(placed).floor())))
                .with("millimetres", Detail::Number(whole(placed.seen_mm.round())))
                .with("wanted", Detail::Number(whole(wanted.round())))
        })
        .collect()
}

/// How fine a portrait is where it stands, in pixels per inch.
fn ppi(placed: &Placed) -> f64 {
    let (across, _) = placed.pixels;
    let (width, _) = placed.whole_mm;
    across * MM_PER_INCH / width.max(MM_PER_PT)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a figure of a sheet, far below 2⁵³"
)]
fn whole(figure: f64) -> i64 {
    figure as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(smallest_pt: f64, across: f64, width_mm: f64) -> FitReport {
        FitReport {
            smallest_pt,
            portraits: vec![Placed {
                persona: Id::from("a"),
                pixels: (across, across),
                whole_mm: (width_mm, width_mm),
                seen_mm: width_mm / 2.0,
            }],
            ..FitReport::default()
        }
    }

    #[test]
    fn a_picture_may_be_as_coarse_as_text_is_large() {
        for (smallest_pt, across, expected) in [
            (8.0, 1_500.0, None),
            (12.0, 1_500.0, None),
            (12.0, 1_480.0, Some(Severity::Hint)),
            (12.0, 990.0, Some(Severity::Warning)),
            (24.0, 760.0, None),
            (24.0, 700.0, Some(Severity::Hint)),
            (24.0, 490.0, Some(Severity::Warning)),
        ] {
            let found = findings(&report(smallest_pt, across, 254.0));
            let severity = found.first().map(|finding| finding.severity);
            assert_eq!(severity, expected, "{smallest_pt} pt, {across} pixels");
        }
    }

    #[test]
    fn it_says_how_fine_it_is_and_how_large_a_picture_should_be() {
        let found = findings(&report(12.0, 900.0, 254.0));
        let number = |name, value| (name, Detail::Number(value));
        let expected = [
            number("width", 1_500),
            number("height", 1_500),
            number("ppi", 90),
            number("millimetres", 127),
            number("wanted", 150),
        ];
        assert_eq!(found[0].details, expected);
    }
}
