//! The spots of a poster against its exported file: what a statement says stands within its
//! spot, spots lie apart, and each is found by a point within it.

use super::proof::{Proof, called, order};
use super::told::{Told, as_shown, told_of};
use super::*;
use crate::inspect::squeeze;
use std::collections::{BTreeMap, BTreeSet};
use steckbrief::model::Id;
use steckbrief::model::custom::CustomContent;
use steckbrief::model::design::Design;
use steckbrief::model::field::{Content, Field};
use steckbrief::model::statement::Entry;
use steckbrief::poster::Spot;

/// How far ink may stand out of its spot, in ems: accents above a first line, tails below a last.
const OVERHANG_EM: f64 = 0.45;
/// How far two spots may lie over one another, for rounding.
const ROUNDING_MM: f64 = 0.05;

/// Whose it is, a field, and the statement in it.
type Place = (Id, &'static str, String);

fn place(spot: &Spot) -> Place {
    let id = spot.id.as_ref().map_or("", |id| id.as_str());
    let persona = spot.persona.clone().unwrap_or_default();
    (persona, spot.field.key(), id.to_owned())
}

/// What stands in the spots of each place, character by character, as painted.
fn said(proof: &Proof<'_>) -> BTreeMap<Place, String> {
    let mut said = BTreeMap::<Place, String>::new();
    for (index, page) in proof.pdf.pages.iter().enumerate() {
        let spots = proof.poster.spots(index);
        for spot in spots {
            let within = |x: f64, y: f64, slack: f64| {
                x >= spot.x - slack
                    && x <= spot.x + spot.width + slack
                    && y >= spot.y - slack
                    && y <= spot.y + spot.height + slack
            };
            let text = said.entry(place(spot)).or_default();
            for glyph in &page.glyphs {
                let slack = OVERHANG_EM * glyph.size_pt * crate::inspect::MM_PER_POINT;
                let ink = glyph.ink.filter(|_| glyph.visible);
                let corners_in = |ink: kurbo::Rect| {
                    within(ink.x0, ink.y0, slack) && within(ink.x1, ink.y1, slack)
                };
                let centre_in = |ink: kurbo::Rect| within(ink.center().x, ink.center().y, 0.0);
                if ink.is_some_and(|ink| corners_in(ink) && centre_in(ink)) {
                    text.push_str(glyph.text.trim_matches('\u{ad}'));
                }
            }
        }
    }
    said
}

/// The characters of a text, each as often as it stands there: what is the same however a
/// text runs and breaks.
fn letters(text: &str) -> BTreeMap<char, usize> {
    let mut letters = BTreeMap::new();
    for letter in squeeze(text)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
    {
        *letters.entry(letter).or_default() += 1;
    }
    letters
}

fn holds(said: &str, text: &str) -> bool {
    let said = letters(said);
    letters(text)
        .iter()
        .all(|(letter, count)| said.get(letter).is_some_and(|had| had >= count))
}

/// Names of categories and heads of own sections: they are no statements and have no spot.
fn unspotted(persona: &Persona) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut add = |entries: &[Entry]| {
        names.extend(entries.iter().map(|entry| entry.category.clone()));
    };
    for field in Field::ALL {
        match persona.content(*field) {
            Content::Entries(entries) => add(entries),
            Content::Custom(sections) => {
                for section in sections {
                    if let CustomContent::List(entries) = &section.content {
                        add(entries);
                    }
                }
            }
            _ => {}
        }
    }
    names.extend(persona.custom.iter().map(|section| section.title.clone()));
    names
}

fn faults(proof: &Proof<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    let said = said(proof);
    for persona in proof.order.shown() {
        faults.extend(unfound(proof, persona, &said));
    }
    for page in 0..proof.poster.page_count() {
        let spots = proof.poster.spots(page);
        for (index, one) in spots.iter().enumerate() {
            let middle = (one.x + one.width / 2.0, one.y + one.height / 2.0);
            if proof.poster.spot_at(page, middle.0, middle.1) != Some(one) {
                faults.push(format!("page {page}: its middle does not find {one:?}"));
            }
            for other in &spots[..index] {
                let over = |one: (f64, f64), other: (f64, f64)| {
                    (one.0 + one.1).min(other.0 + other.1) - one.0.max(other.0)
                };
                let across = over((one.x, one.width), (other.x, other.width));
                let down = over((one.y, one.height), (other.y, other.height));
                if across.min(down) > ROUNDING_MM {
                    faults.push(format!("page {page}: {one:?} lies over {other:?}"));
                }
            }
        }
    }
    let name = called(&proof.order);
    faults
        .iter()
        .map(|fault| format!("{name}: {fault}"))
        .collect()
}

/// What a persona has to say that stands in no spot of its field.
fn unfound(proof: &Proof<'_>, persona: &Persona, said: &BTreeMap<Place, String>) -> Vec<String> {
    let mut faults = Vec::new();
    let unspotted = unspotted(persona);
    for Told { field, texts } in told_of(&proof.order, persona) {
        for text in texts.iter().filter(|text| !unspotted.contains(*text)) {
            let shown = as_shown(text, proof.poster.report());
            let key = field.key();
            let is_it = |(whose, of, _): &Place| *whose == persona.id && *of == key;
            let mut of_it = said.iter().filter(|(place, _)| is_it(place));
            if !of_it.any(|(_, said)| holds(said, &shown)) {
                let near: Vec<_> = said.iter().filter(|(place, _)| is_it(place)).collect();
                let name = &persona.name;
                faults.push(format!(
                    "{name}, {key}: \"{text}\" stands in no spot of it: {near:?}"
                ));
            }
        }
    }
    faults
}

#[test]
fn every_statement_of_everybody_stands_in_a_spot_of_theirs() {
    let set = &*YOUNG_FASHION;
    let mut orders = Vec::new();
    for (design, paper) in [
        (Design::Overview, "a2"),
        (Design::Report, "a4"),
        (Design::Cards, "a4"),
        (Design::Cards, "a5"),
        (Design::Tents, "a4"),
    ] {
        orders.push(order(set, &set.personas[0], design, paper));
    }
    assert_none(&on_all(&orders, |order| faults(&Proof::of(*order))));
}

#[test]
fn every_statement_stands_in_its_spot() {
    let mut orders = Vec::new();
    for set in [&*YOUNG_FASHION, &*B2B_MACHINES, &*EXTREMES] {
        for persona in &set.personas {
            for design in [Design::Profile, Design::Empathy, Design::Combined] {
                for paper in ["a4", "a2"] {
                    orders.push(order(set, persona, design, paper));
                }
            }
        }
    }
    let set = &*YOUNG_FASHION;
    orders.push(order(set, &set.personas[0], Design::Profile, "100x1000mm"));
    assert_none(&on_all(&orders, |order| faults(&Proof::of(*order))));
}

#[test]
fn a_sheet_to_fill_in_has_no_spots() {
    let set = &*YOUNG_FASHION;
    let proof = Proof::of(order(set, &set.personas[0], Design::Blank, "a3"));
    assert!(proof.poster.spots(0).is_empty());
    assert!(proof.poster.spots(99).is_empty());
}

#[test]
fn a_bitmap_is_as_wide_as_asked_and_opaque() {
    let set = &*YOUNG_FASHION;
    let poster = PRESS
        .set(&order(set, &set.personas[0], Design::Profile, "a2"))
        .unwrap();
    let (width_mm, height_mm) = poster.size_mm(0).unwrap();
    for width_px in [1, 842, 1_000] {
        let bitmap = poster.bitmap(0, width_px).unwrap();
        assert_eq!(bitmap.width, width_px);
        let height = f64::from(width_px) * height_mm / width_mm;
        assert!((f64::from(bitmap.height) - height).abs() <= 0.51);
        let pixels = bitmap.rgba.chunks_exact(4);
        assert_eq!(pixels.len(), (bitmap.width * bitmap.height) as usize);
        assert!(
            pixels.remainder().is_empty() && bitmap.rgba.chunks(4).all(|pixel| pixel[3] == 255)
        );
    }
    assert!(poster.bitmap(0, 100_000).is_err() && poster.bitmap(7, 100).is_err());
}
