//! The rules of layout that can be measured: sizes of sheets, what happens to too much text,
//! how large the text is, whether every accent can be read.

use super::proof::{faults_of, legible_pt};
use super::told::missing;
use super::*;
use crate::inspect::squeeze;
use std::collections::BTreeSet;
use steckbrief::model::brand::Colour;
use steckbrief::model::design::{Design, Orientation, Paper};
use steckbrief::model::empathy::{Dimension, Note};
use steckbrief::model::field::{Field, Group};
use steckbrief::model::statement::Entry;
use steckbrief::poster::Order;

const SHOWN: [Design; 3] = [Design::Profile, Design::Empathy, Design::Combined];

#[test]
fn every_paper_has_its_size_both_ways() {
    let set = &*EMPTY;
    let custom = [
        "50x50mm",
        "5000x300mm",
        "850x2000mm",
        "300x5000mm",
        "338.7x190.5mm",
        "50x5000mm",
    ];
    let papers: Vec<&str> = Paper::named().chain(custom).collect();
    let ways = [
        None,
        Some(Orientation::Portrait),
        Some(Orientation::Landscape),
    ];
    let mut orders = Vec::new();
    for &design in Design::ALL {
        for paper in &papers {
            for orientation in ways {
                let order = order(set, &set.personas[0], design, paper);
                orders.push(Order {
                    orientation,
                    ..order
                });
            }
        }
    }
    assert_none(&on_all(&orders, faults_of));
}

#[test]
fn odd_sheets_hold_bibi() {
    let set = &*YOUNG_FASHION;
    let papers = [
        "50x50mm",
        "5000x300mm",
        "850x2000mm",
        "300x5000mm",
        "338.7x190.5mm",
        "a6",
        "a0",
    ];
    let mut orders = Vec::new();
    for &design in Design::ALL {
        for paper in papers {
            orders.push(order(set, &set.personas[0], design, paper));
        }
    }
    assert_none(&on_all(&orders, faults_of));
}

#[test]
fn the_smallest_sizes_are_those_of_the_design_rules() {
    for (paper, size) in [
        ("a6", 6.0),
        ("a4", 8.0),
        ("a3", 9.0),
        ("a2", 12.0),
        ("a1", 16.0),
        ("a0", 22.0),
    ] {
        let paper: Paper = paper.parse().unwrap();
        assert!((legible_pt(paper) - size).abs() < 0.01, "{paper}");
    }
}

#[test]
fn every_accent_can_be_read() {
    let set = &*YOUNG_FASHION;
    let accents = [
        "#ffffff", "#000000", "#ffff00", "#808080", "#777777", "#ff0000", "#00ff00", "#0000ff",
        "#e0e0e0", "#7fffd4", "#c0ffee", "#ff8c00", "#2b3a8c", "#f2b632",
    ];
    let mut jobs = Vec::new();
    for (accent, turn) in accents.into_iter().zip([2, 4, 3].into_iter().cycle()) {
        let accent: Colour = accent.parse().unwrap();
        for design in &Design::ALL[..turn] {
            let order = order(set, &set.personas[0], *design, "a3");
            jobs.push(Order {
                accent: Some(accent),
                ..order
            });
        }
    }
    assert_none(&on_all(&jobs, |order| {
        let colour = order
            .accent
            .map(|accent| accent.to_string())
            .unwrap_or_default();
        let faults = faults_of(order);
        faults
            .into_iter()
            .map(|fault| format!("{colour} {fault}"))
            .collect()
    }));
}

#[test]
fn text_has_the_size_told_and_fills_the_sheet() {
    let set = &*YOUNG_FASHION;
    for (design, paper) in [
        (Design::Profile, "a2"),
        (Design::Empathy, "a3"),
        (Design::Combined, "a1"),
    ] {
        let proof = Proof::of(order(set, &set.personas[0], design, paper));
        let report = proof.poster.report();
        let page = &proof.pdf.pages[0];
        let of_body = page
            .glyphs
            .iter()
            .filter(|glyph| (glyph.size_pt - report.body_pt).abs() < 0.01);
        let share = 3 * of_body.count();
        assert!(
            share > page.glyphs.len(),
            "{design:?}: {share} of {}",
            page.glyphs.len()
        );
        assert!(
            (report.body_pt * 2.0).fract().abs() < 1e-6,
            "half points: {}",
            report.body_pt
        );
        assert!(
            report.body_pt > report.smallest_pt,
            "{design:?}: {report:?}"
        );
        let lowest = page
            .lines
            .iter()
            .filter(|line| (line.size_pt - report.body_pt).abs() < 0.01);
        let lowest = lowest.map(|line| line.ink.y1).fold(0.0, f64::max);
        assert!(
            lowest > 0.78 * page.height_mm,
            "{design:?} ends at {lowest} of {}",
            page.height_mm
        );
    }
}

#[test]
fn less_text_is_larger() {
    let full = &*YOUNG_FASHION;
    let mut little = full.clone();
    little.personas[0].psychographics = steckbrief::model::groups::Psychographics::default();
    little.personas[0].needs = steckbrief::model::groups::Needs::default();
    let body = |set: &PersonaSet| {
        let proof = Proof::of(order(set, &set.personas[0], Design::Profile, "a2"));
        proof.poster.report().body_pt
    };
    assert!(body(&little) > body(full));
}

/// What a page says, by its lines, without blanks.
fn page_text(proof: &Proof<'_>, pages: impl Iterator<Item = usize>) -> String {
    let lines = pages.flat_map(|page| &proof.pdf.pages[page].lines);
    squeeze(
        &lines
            .map(|line| line.text.trim_end_matches('\u{ad}'))
            .collect::<String>(),
    )
}

#[test]
fn too_much_text_goes_on_and_is_told_field_by_field() {
    let set = &*EXTREMES;
    let longest = &set.personas[0];
    for design in [Design::Profile, Design::Combined] {
        let proof = Proof::of(order(set, longest, design, "a4"));
        let count = proof.pdf.pages.len();
        assert!(count > 1);
        assert_none(&proof.lost());
        let report = proof.poster.report();
        assert!(
            (report.body_pt - report.smallest_pt).abs() < 0.01,
            "{report:?}"
        );
        let reported: BTreeSet<&str> = report
            .overflow
            .iter()
            .map(|over| over.field.key())
            .collect();
        let (first, later) = (page_text(&proof, 0..1), page_text(&proof, 1..count));
        let mut went_on = BTreeSet::new();
        for told in told::told(&proof.order) {
            let absent = missing(&told, &first, report, false).len();
            if absent > 0 && missing(&told, &later, report, false).len() < told.texts.len() {
                went_on.insert(told.field.key());
            }
        }
        let untold: Vec<_> = went_on.difference(&reported).collect();
        let wrongly: Vec<_> = reported.difference(&went_on).collect();
        assert!(
            untold.is_empty() && wrongly.is_empty(),
            "{design:?}: went on untold {untold:?}, told without cause {wrongly:?}"
        );
        assert!(
            report
                .overflow
                .iter()
                .all(|over| over.items > 0 && over.height_mm > 0.0)
        );
    }
}

#[test]
fn a_map_keeps_the_notes_with_most_votes() {
    let mut set = EMPTY.clone();
    let map = &mut set.personas[0].empathy;
    for (place, &dimension) in Dimension::ALL.iter().enumerate() {
        let notes: Vec<Note> = (0..30_u16)
            .map(|index| Note {
                text: format!(
                    "Notiz {} Nummer {index} von diesem Feld, nicht kurz",
                    dimension.key()
                ),
                votes: [(
                    String::new(),
                    if usize::from(index) == 10 + place {
                        9
                    } else {
                        index % 3
                    },
                )]
                .into(),
                ..Note::default()
            })
            .collect();
        match dimension {
            Dimension::ThinkFeel => map.think_feel = notes,
            Dimension::Hear => map.hear = notes,
            Dimension::See => map.see = notes,
            Dimension::SayDo => map.say_do = notes,
            Dimension::Pain => map.pain = notes,
            Dimension::Gain => map.gain = notes,
        }
    }
    for design in [Design::Empathy, Design::Combined] {
        let proof = Proof::of(order(&set, &set.personas[0], design, "a4"));
        assert!(proof.pdf.pages.len() > 1);
        assert_none(&proof.faults());
        let first = page_text(&proof, 0..1);
        for (place, dimension) in Dimension::ALL.iter().enumerate() {
            let text = format!("Notiz{}Nummer{}von", dimension.key(), 10 + place);
            assert!(first.contains(&text), "{design:?}: {text}");
        }
    }
}

#[test]
fn empty_fields_leave_no_head() {
    let mut set = EMPTY.clone();
    let persona = &mut set.personas[0];
    persona.needs.goals.push(Entry {
        text: "ein Ziel".to_owned(),
        ..Entry::default()
    });
    persona.needs.worries.push(Entry {
        text: "  ".to_owned(),
        ..Entry::default()
    });
    let proof = Proof::of(order(&set, &set.personas[0], Design::Profile, "a4"));
    let words = steckbrief::text::Words::new(set.language);
    let heads: Vec<String> = proof
        .pdf
        .outline()
        .into_iter()
        .filter(|row| row.tag == "H2")
        .map(|row| row.text)
        .collect();
    assert_eq!(heads, [words.label(Field::Goals)]);
}

#[test]
fn headings_and_lists_are_tagged() {
    let set = &*YOUNG_FASHION;
    for design in SHOWN {
        let proof = Proof::of(order(set, &set.personas[0], design, "a2"));
        let rows = proof.pdf.outline();
        let count = |tag: &str| rows.iter().filter(|row| row.tag == tag).count();
        assert!(count("H2") >= 5, "{design:?}: {rows:#?}");
        let statements: usize = Field::ALL
            .iter()
            .filter(|field| (field.group() == Group::Empathy) == (design == Design::Empathy))
            .map(|&field| match set.personas[0].content(field) {
                steckbrief::model::field::Content::Entries(entries) => entries.len(),
                steckbrief::model::field::Content::Notes(notes) => notes.len(),
                _ => 0,
            })
            .sum();
        assert!(
            count("LI") >= statements,
            "{design:?}: {} of {statements}",
            count("LI")
        );
    }
}
