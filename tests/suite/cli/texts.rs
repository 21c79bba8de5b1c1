//! `export` as text, and `import`.

use super::{Desk, document};
use std::fs;

#[test]
fn a_document_is_written_as_texts_and_posters_side_by_side() {
    let desk = Desk::with(&[("d.ron", &document("D", &["Bibi", "Lene"]))]);
    let run = desk.run(&[
        "export",
        "d.ron",
        "--format",
        "md",
        "--format",
        "csv",
        "--format",
        "json",
        "--format",
        "pdf",
        "--design",
        "profile",
        "--paper",
        "a6",
        "--persona",
        "Lene",
    ]);
    run.prints(&["d-lene.md", "d.csv", "d.json", "d-lene-profile-a6.pdf"]);
    assert!(desk.read("d-lene.md").starts_with("# Lene\n"));
    let table = desk.read("d.csv");
    assert_eq!(table.lines().count(), 2, "{table}");
    assert!(
        table.contains("\"Lene\"") && !table.contains("Bibi"),
        "{table}"
    );
    assert!(
        desk.read("d.json").contains("\"Bibi\""),
        "JSON is the whole document"
    );
}

#[test]
fn a_text_goes_where_out_says_and_over_nothing_by_itself() {
    let desk = Desk::with(&[("d.ron", &document("D", &["Bibi"])), ("there.md", "mine")]);
    desk.run(&["export", "d.ron", "--out", "own.csv"])
        .prints(&["own.csv"]);
    let run = desk.run(&["export", "d.ron", "--out", "there.md"]);
    run.fails(1, &["there.md"]);
    assert_eq!(desk.read("there.md"), "mine");
    desk.run(&["export", "d.ron", "--out", "there.md", "--force"])
        .prints(&["there.md"]);
    assert!(desk.read("there.md").starts_with("# Bibi"));
}

#[test]
fn json_comes_back_as_the_same_document() {
    let sample = include_str!("../../../assets/samples/extremes.ron");
    let desk = Desk::with(&[("d.ron", sample)]);
    desk.run(&["export", "d.ron", "--format", "json", "--out", "x.json"])
        .prints(&["x.json"]);
    desk.run(&["import", "x.json", "--out", "back.ron"])
        .prints(&["back.ron"]);
    assert!(
        desk.read("back.ron") == sample,
        "something is lost on the way"
    );
    // Beside it, and never over a document that is there.
    desk.run(&["import", "x.json"]).prints(&["x.ron"]);
    fs::write(desk.path("x.ron"), "mine").unwrap();
    desk.run(&["import", "x.json"]).fails(1, &["x.ron"]);
    assert_eq!(desk.read("x.ron"), "mine");
}

#[test]
fn json_that_is_no_document_is_refused_with_its_place() {
    let desk = Desk::with(&[("x.json", "{\n  \"format\": 1,\n  \"titel\": \"D\"\n}\n")]);
    desk.run(&["import", "x.json"])
        .fails(1, &["x.json", "line 3", "title"]);
    let run = desk.run_in("de_DE.UTF-8", &["import", "x.json"]);
    run.fails(1, &["Zeile 3", "title"]);
    assert_eq!(desk.list(""), ["x.json"]);
}
