//! Foreign and hostile text: whatever somebody types stands on the sheet letter for letter.

use super::*;
use crate::inspect::squeeze;
use steckbrief::model::design::Design;
use steckbrief::poster::findings;

fn saying_all(text: &str) -> PersonaSet {
    saying(|_| text.to_owned())
}

/// Sets every design of a persona that says nothing but this and returns what is wrong.
fn faults_of(text: &str, design: Design) -> Vec<String> {
    let set = saying_all(text);
    proof::faults_of(&order(&set, &set.personas[0], design, "a2"))
}

/// Each text on profile and map together, and on one of them alone, by turns.
fn check(texts: &[&str]) {
    let alone = [Design::Profile, Design::Empathy];
    let jobs: Vec<(&str, Design)> = texts
        .iter()
        .zip(alone.into_iter().cycle())
        .flat_map(|(&text, alone)| [(text, Design::Combined), (text, alone)])
        .collect();
    assert_none(&on_all(&jobs, |&(text, design)| faults_of(text, design)));
}

#[test]
fn what_looks_like_markup_is_text() {
    check(&[
        "#read(\"/etc/passwd\") #import \"x.typ\": * *bold* _slanted_ `code` $x^2$ <label> @ref",
        "a // b /* c */ d \\ e \\n --- -- ... ~ \"q\" 'q'",
        "= Head - item + item / term: [x](y) #{1} #panic() {\"t\": null} &amp; %PDF \\u{41} ]) (",
        "- 1. 2) https://example.org/a?b=c&d=#e",
    ]);
}

#[test]
fn every_script_keeps_its_letters() {
    check(&[
        "Привет, как дела? Ёлка и щука",
        "Καλημέρα, τι κάνεις; Ύψος",
        "مرحبا، كيف الحال؟ ٣٤ عامًا",
        "שלום, מה נשמע? 12%",
        "안녕하세요, 반갑습니다",
        "こんにちは、元気ですか。漢字",
        "Żółć gęślą jaźń, Åse, Ő, ẞ, ﬁ, e\u{301}",
        "👩\u{200d}🎨 ❤\u{fe0f} 🎈 ★ ● ◐ → ✓ € ₽",
        "नमस्ते, आप कैसे हैं? สวัสดีครับ",
    ]);
}

#[test]
fn words_without_end_are_broken() {
    check(&[
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle",
        "https://example.org/eine/sehr/lange/Adresse/die/niemand/umbrechen/kann?und=dann&noch=mehr",
        "достопримечательностьнеопределённостьпревысокомногорассмотрительствующий",
        "ككككككككككككككككككككككككككككككككككككككككككككككككككككك",
        "🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈",
    ]);
}

#[test]
fn control_characters_vanish() {
    let set =
        saying_all("a\u{0}b\u{1b}c\u{7f}\u{85}d\u{feff}\u{202e}e\u{2066}f\u{fff9}g\u{10ffff}h");
    let proof = Proof::of(order(&set, &set.personas[0], Design::Combined, "a2"));
    let text = proof.pdf.reading_text();
    assert!(text.contains("abcdefgh"), "{text}");
    assert_none(&proof.faults());
    let is_odd = |letter: char| letter.is_control() && letter != '\n';
    assert!(
        !text.contains(is_odd) && !text.contains(['\u{202e}', '\u{fffd}']),
        "{text:?}"
    );
}

#[test]
fn a_character_no_font_has_is_a_box_and_is_told() {
    let set = saying_all("vor\u{10fffd}nach");
    for design in [Design::Profile, Design::Empathy, Design::Combined] {
        let proof = Proof::of(order(&set, &set.personas[0], design, "a2"));
        assert_none(&proof.faults());
        assert!(proof.squeezed().contains("vor□nach"));
        let report = proof.poster.report();
        for told in told::told(&proof.order) {
            let is_told = report
                .missing_glyphs
                .iter()
                .any(|glyph| glyph.character == '\u{10fffd}' && glyph.field == Some(told.field));
            assert!(is_told, "{} {:?}", design.key(), told.field);
        }
        let said = findings(report);
        assert!(!said.is_empty());
    }
}

#[test]
fn a_font_that_lacks_nothing_reports_nothing() {
    let set = saying_all("Straße – ½ “Œuvre” Ж Ω ✓ 🎈");
    let proof = Proof::of(order(&set, &set.personas[0], Design::Profile, "a3"));
    assert_eq!(proof.poster.report().missing_glyphs, []);
}

/// Where the first of these letters stands on a page, in millimetres from the left.
fn left_of(proof: &Proof<'_>, letter: char) -> f64 {
    let glyphs = proof.pdf.pages[0].glyphs.iter();
    let mut found = glyphs.filter(|glyph| glyph.text.starts_with(letter));
    let first = found.next();
    first.map_or_else(|| panic!("no {letter}"), |glyph| glyph.origin.x)
}

#[test]
fn a_statement_runs_the_way_of_its_first_letter() {
    for (text, from_right) in [
        ("שבת ok!", true),
        ("12 שבת ok!", true),
        ("okay שבת!", false),
    ] {
        let mut set = saying_all("");
        let persona = &mut set.personas[0];
        persona.name = "Name".to_owned();
        persona.custom.clear();
        persona.purposes.clear();
        persona.buying_behaviour = steckbrief::model::groups::BuyingBehaviour::default();
        persona.character.personality.clear();
        persona.facts.business = steckbrief::model::groups::Business::default();
        persona.needs.goals[0].text = text.to_owned();
        let proof = Proof::of(order(&set, &set.personas[0], Design::Profile, "a4"));
        assert_eq!(
            left_of(&proof, '!') < left_of(&proof, 'ש'),
            from_right,
            "{text}"
        );
        assert!(
            proof.squeezed().contains(&squeeze(text)),
            "{text}: {}",
            proof.pdf.reading_text()
        );
    }
}

#[test]
fn names_quotes_and_facts_are_never_hyphenated() {
    let word = "Donaudampfschifffahrtsgesellschaftskapitänswitwe";
    let mut set = EMPTY.clone();
    let persona = &mut set.personas[0];
    persona.name = format!("Anna {word} {word}");
    persona.archetype = format!("die {word}");
    persona.quote.text = format!("Ich bin {word}.");
    persona.facts.demographics.age.text = format!("von {word}");
    for paper in ["a6", "a4", "50x50mm", "a0"] {
        for design in [Design::Profile, Design::Combined] {
            let proof = Proof::of(order(&set, &set.personas[0], design, paper));
            let lines = proof.pdf.pages.iter().flat_map(|page| &page.lines);
            let said = format!("„Ich bin {word} {}", set.personas[0].name);
            let hyphenated: Vec<&str> = lines
                .filter_map(|line| line.text.trim_end().strip_suffix('\u{ad}'))
                .filter(|start| said.contains(start))
                .collect();
            assert!(hyphenated.is_empty(), "{paper}: {hyphenated:?}");
            assert_none(&proof.lost());
        }
    }
}
