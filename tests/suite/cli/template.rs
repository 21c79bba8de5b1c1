//! `export --template`: posters after a template of the user's own, and what becomes of one that
//! means harm.

use super::{Desk, Run, document};
use crate::inspect::Pdf;
use std::fmt::Write as _;
use std::fs;

/// Sets Bibi after this template, with files beside it.
fn set(template: &str, beside: &[(&str, &str)]) -> (Desk, Run) {
    let document = document("D", &["Bibi"]);
    let mut files = vec![("d.ron", document.as_str()), ("own.typ", template)];
    files.extend(beside);
    let desk = Desk::with(&files);
    let run = desk.run(&["export", "d.ron", "--template", "own.typ", "--paper", "a5"]);
    (desk, run)
}

#[test]
fn a_template_reads_the_dictionary_and_the_files_beside_it() {
    let (desk, run) = set(
        "#import \"parts/head.typ\": head\n\
         #let sheet = json(\"/sheet.json\").sheet\n\
         #set page(width: sheet.width * 1mm, height: sheet.height * 1mm)\n\
         #head(json(\"/data.json\").head.name.t)\n#read(\"note.txt\")\n",
        &[("note.txt", "from the folder")],
    );
    run.fails(1, &["own.typ:1:9", "parts/head.typ", "no such file"]);
    fs::create_dir(desk.path("parts")).unwrap();
    fs::write(desk.path("parts/head.typ"), "#let head(name) = [= #name]").unwrap();
    let asked = ["export", "d.ron", "--template", "own.typ", "--paper", "a5"];
    desk.run(&asked).prints(&["d-bibi-own-a5.pdf"]);
    let pdf = Pdf::open(&fs::read(desk.path("d-bibi-own-a5.pdf")).unwrap()).unwrap();
    let page = &pdf.pages[0];
    assert!((page.width_mm - 148.0).abs() < 0.1 && (page.height_mm - 210.0).abs() < 0.1);
    let text: Vec<&str> = page.lines.iter().map(|line| line.text.as_str()).collect();
    assert!(text.contains(&"Bibi"), "{text:?}");
    assert!(
        text.iter().any(|line| line.contains("from the folder")),
        "{text:?}"
    );
    assert_eq!(pdf.facts.ua_part.as_deref(), Some("1"));
    let pictures = [&asked[..], &["--format", "png", "--format", "svg"]].concat();
    desk.run(&pictures)
        .prints(&["d-bibi-own-a5.png", "d-bibi-own-a5.svg"]);
}

#[test]
fn a_fault_is_said_with_its_line_and_column() {
    let (desk, run) = set("= Head\n\n#let x = 1 +\n", &[]);
    run.fails(1, &["own.typ:3:13", "expected expression"]);
    assert_eq!(desk.list("").len(), 2, "nothing is written");
}

#[test]
fn a_template_reaches_nothing_outside_of_its_folder() {
    for template in [
        "#read(\"/etc/passwd\")",
        "#read(\"../d.ron\")",
        "#read(\"out/of/here.txt\")",
        "#import \"@preview/cetz:0.3.0\"",
    ] {
        let (desk, run) = set(template, &[]);
        run.fails(1, &["own.typ:1:"]);
        assert_eq!(desk.list("").len(), 2, "{template}");
    }
}

#[cfg(unix)]
#[test]
fn links_that_leave_the_folder_are_refused() {
    let (desk, _) = set("", &[]);
    fs::create_dir(desk.path("inside")).unwrap();
    fs::rename(desk.path("own.typ"), desk.path("inside/own.typ")).unwrap();
    fs::write(desk.path("inside/own.typ"), "#read(\"a\")").unwrap();
    std::os::unix::fs::symlink("../d.ron", desk.path("inside/a")).unwrap();
    let asked = ["export", "d.ron", "--template", "inside/own.typ"];
    desk.run(&asked)
        .fails(1, &["outside of the template's folder"]);
    // One that stays within it is a file like any other.
    fs::remove_file(desk.path("inside/a")).unwrap();
    fs::write(desk.path("inside/b"), "text").unwrap();
    std::os::unix::fs::symlink("b", desk.path("inside/a")).unwrap();
    desk.run(&asked).prints(&["d-bibi-own-a3.pdf"]);
}

#[test]
fn a_template_without_end_is_stopped_and_the_next_one_is_set() {
    let never = "#let a = \"x\"\n#for i in range(9000) { for j in range(9000) { \
                 for k in range(9000) { a = str(i * j * k) } } }\n";
    let (desk, run) = set(never, &[]);
    run.fails(1, &["10 seconds"]);
    fs::write(desk.path("own.typ"), "= #json(\"/data.json\").head.name.t").unwrap();
    desk.run(&["export", "d.ron", "--template", "own.typ"])
        .prints(&["d-bibi-own-a3.pdf"]);
}

#[cfg(unix)]
#[test]
fn a_template_that_wants_all_memory_is_stopped() {
    let (_, run) = set("#range(1000000000).len()", &[]);
    run.fails(1, &["1,024 MB"]);
}

#[test]
fn a_guest_without_a_host_ends() {
    let desk = Desk::with(&[]);
    let run = desk.run(&["set-template"]);
    assert_eq!((run.status, run.out.as_str()), (1, ""));
}

/// What the page for designers promises, and the example beside it.
const PAGE: &str = include_str!("../../../assets/templates/README.md");
const EXAMPLE: &str = include_str!("../../../assets/templates/card.typ");
const SAMPLE: &str = include_str!("../../../assets/samples/young-fashion.ron");

#[test]
fn the_example_sets_a_sample() {
    let desk = Desk::with(&[("d.ron", SAMPLE), ("card.typ", EXAMPLE)]);
    let run = desk.run(&[
        "export",
        "d.ron",
        "--template",
        "card.typ",
        "--paper",
        "a5",
        "--persona",
        "Bibi",
    ]);
    run.prints(&["young-fashion-2026-bibi-card-a5.pdf"]);
    let pdf = fs::read(desk.path("young-fashion-2026-bibi-card-a5.pdf")).unwrap();
    let pdf = Pdf::open(&pdf).unwrap();
    let all: Vec<&str> = pdf
        .pages
        .iter()
        .flat_map(|page| &page.lines)
        .map(|line| line.text.as_str())
        .collect();
    for text in ["Bibi", "Psychografik", "belegt"] {
        assert!(
            all.iter().any(|line| line.contains(text)),
            "no {text} in {all:?}"
        );
    }
}

#[test]
fn every_key_the_page_names_is_handed_over() {
    // The template itself looks: a key that is not there is a fault of it.
    let mut looks =
        String::from("#let sheet = json(\"/sheet.json\")\n#let data = json(\"/data.json\")\n");
    let mut file = "sheet";
    let mut keys = 0;
    for line in PAGE.lines() {
        if line.starts_with("`/data.json`") {
            file = "data";
        }
        if line.starts_with("A **section**") {
            break;
        }
        let Some(named) = line
            .strip_prefix("| `")
            .and_then(|line| line.split(" | ").next())
        else {
            continue;
        };
        for key in named
            .split('`')
            .filter(|part| !part.trim_matches([',', ' ']).is_empty())
        {
            writeln!(looks, "#let x = {file}.{key}").unwrap();
            keys += 1;
        }
    }
    assert!(
        keys > 30,
        "{keys} keys: the page is not read as it is written"
    );
    looks.push_str("#data.title\n");
    let desk = Desk::with(&[("d.ron", SAMPLE), ("own.typ", &looks)]);
    let run = desk.run(&[
        "export",
        "d.ron",
        "--template",
        "own.typ",
        "--persona",
        "Bibi",
        "--out",
        "x.pdf",
    ]);
    run.prints(&["x.pdf"]);
}
