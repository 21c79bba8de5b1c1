//! `check`: findings for people and for machines, and the status it ends with.

use super::{Desk, document, sample};
use serde_json::Value;

/// A document with one finding that stays, one set aside, and a review that is due.
fn reviewed() -> String {
    "(\n  format: 1,\n  title: \"A\",\n  review_on: \"2026-03-01\",\n  language: \"en\",\n  \
     personas: [(id: \"persona1\", name: \"Bibi\", quote: (text: \"Hm\", evidence: supported))],\n  \
     acknowledged: [(kind: \"objective_missing\", reason: \"a pilot\")],\n)\n"
        .replace("kind: \"objective_missing\"", "kind: objective_missing")
}

fn findings(run: &super::Run) -> Vec<Value> {
    let json: Value = serde_json::from_str(&run.out).unwrap();
    json["files"][0]["findings"].as_array().unwrap().clone()
}

#[test]
fn findings_come_one_a_line_with_persona_and_field() {
    let desk = Desk::with(&[("a.ron", &reviewed())]);
    let run = desk.run(&["check", "a.ron", "--today", "2026-03-01"]);
    assert_eq!(run.status, 0, "{run:#?}");
    assert!(
        run.out.lines().all(|line| line.starts_with("a.ron: ")),
        "{run:#?}"
    );
    assert!(
        run.out
            .contains("a.ron: warning: Bibi, Quote: “Hm” is called supported"),
        "{run:#?}"
    );
    assert!(
        run.out
            .contains("The objective is missing (set aside: a pilot)"),
        "{run:#?}"
    );
    assert!(
        run.err
            .contains("note: Bibi: 1 supported, 0 partly supported, 0 assumptions"),
        "{run:#?}"
    );
    let german = desk.run_in("de_DE.UTF-8", &["check", "a.ron"]);
    assert!(
        german
            .out
            .contains("a.ron: Warnung: Bibi, Zitat: „Hm“ gilt als belegt"),
        "{german:#?}"
    );
    assert_eq!(
        german.out.lines().count(),
        run.out.lines().count() + 1,
        "the review is due by now"
    );
}

#[test]
fn a_review_is_due_after_its_day() {
    let desk = Desk::with(&[("a.ron", &reviewed())]);
    let due = |today: &str| {
        let run = desk.run(&["check", "a.ron", "--today", today, "--json"]);
        findings(&run)
            .iter()
            .any(|finding| finding["kind"] == "review_due")
    };
    assert!(!due("2026-02-28"));
    assert!(due("2026-03-02"));
}

#[test]
fn json_says_the_same_for_machines() {
    let desk = Desk::with(&[("a.ron", &reviewed())]);
    let run = desk.run(&["check", "a.ron", "--today", "2026-01-01", "--json"]);
    let lines = desk.run(&["check", "a.ron", "--today", "2026-01-01"]);
    let found = findings(&run);
    assert_eq!(found.len(), lines.out.lines().count());
    let about = |kind: &str| {
        found
            .iter()
            .find(|finding| finding["kind"] == kind)
            .unwrap()
            .clone()
    };
    let finding = about("supported_without_source");
    assert_eq!(finding["severity"], "warning");
    assert_eq!(finding["persona"], "Bibi");
    assert_eq!(finding["persona_id"], "persona1");
    assert_eq!(finding["field"], "quote");
    assert_eq!(finding["details"]["text"], "Hm");
    assert_eq!(finding["set_aside"], Value::Null);
    assert!(finding["sentence"].as_str().unwrap().contains("Hm"));
    assert_eq!(about("objective_missing")["set_aside"], "a pilot");
    let json: Value = serde_json::from_str(&run.out).unwrap();
    let file = &json["files"][0];
    assert_eq!(file["file"], "a.ron");
    assert_eq!(file["evidence"]["supported"], 1);
    assert_eq!(file["personas"][0]["evidence"]["assumption"], 0);
}

#[test]
fn strict_ends_with_one_where_a_finding_is_not_set_aside() {
    let open = document("A", &["Bibi"]);
    let kinds = findings(&Desk::with(&[("a.ron", &open)]).run(&["check", "a.ron", "--json"]));
    let aside: String = kinds
        .iter()
        .map(|finding| {
            let part = |name: &str| finding[name].as_str().unwrap_or_default();
            let field = match part("field") {
                "" => String::new(),
                field => format!("field: {field}, "),
            };
            let (kind, persona) = (part("kind"), part("persona_id"));
            format!("(kind: {kind}, persona: \"{persona}\", {field}reason: \"known\"),")
        })
        .collect();
    let closed = open.replace(
        "  personas:",
        &format!("  acknowledged: [{aside}],\n  personas:"),
    );
    let desk = Desk::with(&[("open.ron", &open), ("closed.ron", &closed)]);
    assert_eq!(desk.run(&["check", "open.ron"]).status, 0);
    assert_eq!(desk.run(&["check", "open.ron", "--strict"]).status, 1);
    let run = desk.run(&["check", "closed.ron", "--strict"]);
    assert_eq!(
        (run.status, run.out.lines().count()),
        (0, kinds.len()),
        "{run:#?}"
    );
}

#[test]
fn a_bad_file_does_not_stop_the_others() {
    let desk = Desk::with(&[("bad.ron", "("), ("a.ron", &document("A", &["Bibi"]))]);
    let run = desk.run(&["check", "bad.ron", "a.ron", "--json"]);
    run.fails(1, &["error: bad.ron"]);
    let json: Value = serde_json::from_str(&run.out).unwrap();
    assert!(
        json["files"][0]["error"]
            .as_str()
            .unwrap()
            .contains("bad.ron")
    );
    assert!(!json["files"][1]["findings"].as_array().unwrap().is_empty());
}

#[test]
fn text_of_a_document_cannot_break_the_line_or_steer_the_terminal() {
    let text = reviewed().replace("\"Bibi\"", r#""Bi\nbi \u{1b}[31m""#);
    let desk = Desk::with(&[("a.ron", &text)]);
    let run = desk.run(&["check", "a.ron"]);
    assert!(run.out.contains("Bi bi"), "{run:#?}");
    assert!(
        !run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'),
        "{run:#?}"
    );
    assert!(
        run.out.lines().all(|line| line.starts_with("a.ron: ")),
        "{run:#?}"
    );
}

#[test]
fn the_sample_has_findings_in_both_languages() {
    let desk = Desk::with(&[("s.ron", &sample())]);
    let english = desk.run(&["check", "s.ron", "--today", "2026-11-22"]);
    let german = desk.run_in("de_DE", &["check", "s.ron", "--today", "2026-11-22"]);
    assert_eq!(english.out.lines().count(), german.out.lines().count());
    assert!(
        english
            .out
            .lines()
            .zip(german.out.lines())
            .all(|(one, other)| one != other)
    );
}
