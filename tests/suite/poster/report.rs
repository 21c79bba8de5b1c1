//! The report: everything in the document, found by its contents.

use super::*;
use crate::inspect::squeeze;
use steckbrief::model::design::Design;
use steckbrief::text::Words;

#[test]
fn a_report_has_everybody_and_every_source_but_no_respondent() {
    for set in [&*YOUNG_FASHION, &*B2B_MACHINES] {
        let proof = Proof::of(order(set, &set.personas[0], Design::Report, "a4"));
        assert_none(&proof.faults());
        let text = proof.squeezed();
        for source in &set.sources {
            assert!(text.contains(&squeeze(&source.title)), "{}", source.title);
            assert!(
                text.contains(&squeeze(&source.pseudonym)),
                "{}",
                source.pseudonym
            );
            let name = source.respondent.trim();
            assert!(name.is_empty() || !text.contains(&squeeze(name)), "{name}");
        }
        for segment in &set.segments {
            assert!(text.contains(&squeeze(&segment.name)), "{}", segment.name);
        }
    }
}

#[test]
fn the_contents_lead_to_their_pages() {
    let set = &*YOUNG_FASHION;
    let proof = Proof::of(order(set, &set.personas[0], Design::Report, "a4"));
    let pages = &proof.pdf.pages;
    let words = Words::new(set.language);
    let names = set.active().map(|persona| persona.name.clone());
    let titles = names.chain([words.say("document-sources"), words.say("report-evidence")]);
    for title in titles {
        let lines = &pages[0].lines;
        let entry = lines.iter().find(|line| line.text.trim() == title).unwrap();
        let beside = lines.iter().find(|line| {
            (line.ink.y0 - entry.ink.y0).abs() < 3.0 && line.text.trim().parse::<usize>().is_ok()
        });
        let number: usize = beside.unwrap().text.trim().parse().unwrap();
        let is_headed = pages[number - 1]
            .lines
            .iter()
            .any(|line| line.text.trim() == title && line.size_pt > 1.5 * entry.size_pt);
        assert!(is_headed, "{title} on page {number}");
    }
    for (index, page) in pages.iter().enumerate() {
        let counted = format!("{} / {}", index + 1, pages.len());
        assert!(
            page.lines.iter().any(|line| line.text.trim() == counted),
            "{counted}"
        );
    }
}

#[test]
fn a_report_of_one_place_says_nothing_of_others() {
    let mut set = YOUNG_FASHION.clone();
    for persona in &mut set.personas {
        persona.locations = vec!["Bonn".to_owned()];
    }
    set.personas[0].locations = vec!["Köln".to_owned()];
    let narrowed = set.narrowed(|persona| persona.is_found_at("Köln"));
    let proof = Proof::of(order(&narrowed, &set.personas[0], Design::Report, "a4"));
    let text = proof.squeezed();
    assert!(text.contains(&set.personas[0].name));
    for other in &set.personas[1..] {
        assert!(
            !text.contains(&squeeze(&other.quote.text)),
            "{}",
            other.name
        );
    }
}
