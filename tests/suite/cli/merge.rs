//! Bringing documents together, and telling what changed, on the command line.

use super::{Desk, document};
use serde_json::Value;
use steckbrief::storage::from_ron;

/// A document of one persona with these notes in one dimension.
fn noted(authors: &str, name: &str, notes: &[(&str, &str)]) -> String {
    let notes = notes
        .iter()
        .map(|(id, text)| format!("          (id: \"{id}\", text: \"{text}\"),\n"));
    format!(
        "(\n  format: 1,\n  authors: [{authors}],\n  personas: [\n    (\n      id: \"persona1\",\n      \
         name: \"{name}\",\n      empathy: (\n        hear: [\n{}        ],\n      ),\n    ),\n  ],\n)\n",
        notes.collect::<String>()
    )
}

#[test]
fn files_are_added_to_a_document() {
    let desk = Desk::with(&[
        ("all.ron", &noted("", "Bibi", &[("handed01", "alle")])),
        (
            "kim.ron",
            &noted(
                "\"Kim\"",
                "Bibi",
                &[("handed01", "alle"), ("note0001", "von Kim")],
            ),
        ),
        (
            "lee.ron",
            &noted("", "Bibi", &[("note0002", "von Lee"), ("note0003", "")]),
        ),
    ]);
    let run = desk.run(&["merge", "all.ron", "kim.ron", "lee.ron"]);
    run.prints(&["all.ron"]);
    assert!(run.err.contains("note: kim.ron: one note"), "{}", run.err);
    assert!(run.err.contains("note: lee.ron: one note"), "{}", run.err);
    let set = from_ron(desk.read("all.ron").as_bytes()).unwrap().set;
    let notes = set.personas[0].empathy.hear.iter();
    let notes: Vec<(&str, &str)> = notes
        .map(|note| (note.text.as_str(), note.author.as_str()))
        .collect();
    // Who names no author is called like the file.
    assert_eq!(
        notes,
        [("alle", ""), ("von Kim", "Kim"), ("von Lee", "lee")]
    );
    let before = desk.read("all.ron");
    let again = desk.run_in("de_DE.UTF-8", &["merge", "all.ron", "lee.ron", "kim.ron"]);
    assert!(again.err.contains("kim.ron: nichts Neues"), "{}", again.err);
    assert_eq!(desk.read("all.ron"), before);
    // What was there before the last save is beside it.
    assert!(desk.path("all.ron.bak").exists());
}

#[test]
fn one_file_that_cannot_be_read_keeps_nobody_out() {
    let desk = Desk::with(&[
        ("all.ron", &noted("", "Bibi", &[])),
        ("broken.ron", "(format: 1,"),
        ("lee.ron", &noted("", "Bibi", &[("note0002", "von Lee")])),
    ]);
    let run = desk.run(&[
        "merge",
        "all.ron",
        "broken.ron",
        "lee.ron",
        "--out",
        "new.ron",
    ]);
    run.fails(2, &["broken.ron", "lee.ron: one note"]);
    assert!(desk.read("new.ron").contains("von Lee"));
    assert!(!desk.read("all.ron").contains("von Lee"));
}

#[test]
fn what_differs_is_left_to_decide() {
    let desk = Desk::with(&[
        ("base.ron", &noted("", "Bibi", &[("note0001", "alle")])),
        ("ours.ron", &noted("", "Bea", &[("note0001", "viele")])),
        ("theirs.ron", &noted("", "Babs", &[("note0001", "wenige")])),
    ]);
    let arguments = ["merge", "--base", "base.ron", "ours.ron", "theirs.ron"];
    let run = desk.run(&arguments);
    run.fails(
        1,
        &[
            "Bea, Name: to be decided between “Bea” and “Babs”",
            "Bea, Hears: to be decided between “viele” and “wenige”",
        ],
    );
    assert_eq!(run.out, "ours.ron\n");
    let set = from_ron(desk.read("ours.ron").as_bytes()).unwrap().set;
    assert_eq!(set.open().len(), 2);
    let found = desk.run_in("de_DE.UTF-8", &["check", "ours.ron"]);
    assert!(
        found
            .out
            .contains("Bea, Hört: Zu entscheiden: „viele“ oder „wenige“"),
        "{}",
        found.out
    );
    // Nothing lies about that nobody asked for.
    assert_eq!(desk.list("."), ["base.ron", "ours.ron", "theirs.ron"]);
    desk.run(&[
        "merge",
        "--base",
        "base.ron",
        "ours.ron",
        "theirs.ron",
        "x.ron",
    ])
    .fails(2, &["not 3"]);
    desk.run(&["merge", "--base", "base.ron", "ours.ron", "none.ron"])
        .fails(2, &["none.ron"]);
}

#[test]
fn a_difference_is_told_in_the_readers_language() {
    let desk = Desk::with(&[
        ("old.ron", &document("Alt", &["Bibi"])),
        ("new.ron", &document("Neu", &["Beate", "Jörg"])),
    ]);
    desk.run_in("de_DE.UTF-8", &["diff", "old.ron", "new.ron"])
        .prints(&[
            "Dokument, Titel: „Alt“ → „Neu“",
            "Beate, Name: „Bibi“ → „Beate“",
            "Personas: neu „Jörg“",
        ]);
    let run = desk.run(&["diff", "old.ron", "new.ron", "--json"]);
    let told: Value = serde_json::from_str(&run.out).unwrap();
    let changes = told["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 3);
    assert_eq!(changes[1]["path"], "name");
    assert_eq!(
        (&changes[1]["old"], &changes[1]["new"]),
        (&"Bibi".into(), &"Beate".into())
    );
    assert_eq!(changes[2]["kind"], "added");
    let same = desk.run(&["diff", "old.ron", "old.ron"]);
    same.prints(&[]);
    assert!(same.err.contains("No difference"));
    desk.run(&["diff", "old.ron", "gone.ron"])
        .fails(1, &["gone.ron"]);
}

#[test]
fn a_document_of_a_newer_program_is_refused_and_stays_as_it_is() {
    let newer = "(format: 99, title: \"Tomorrow\", personas: {new: shape})";
    let desk = Desk::with(&[("newer.ron", newer), ("a.ron", &document("A", &["Ada"]))]);
    let said = ["99", "newer"];
    desk.run(&["merge", "newer.ron", "a.ron"]).fails(2, &said);
    desk.run(&["merge", "a.ron", "newer.ron"]).fails(2, &said);
    desk.run(&["check", "newer.ron"]).fails(1, &said);
    assert_eq!(desk.read("newer.ron"), newer);
    assert!(!desk.path("newer.ron.bak").exists());
}
