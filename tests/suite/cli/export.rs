//! `export`: which files it makes, under which names, and which it leaves alone.

use super::{Desk, document};
use std::fs;

/// One small poster a persona; what is said here needs no more.
const SMALL: [&str; 4] = ["--paper", "a6", "--design", "profile"];

/// Exports documents of these titles and personas, and expects these names.
#[track_caller]
fn check(documents: &[(&str, &[&str])], names: &[&str]) {
    let texts: Vec<(String, String)> = documents
        .iter()
        .enumerate()
        .map(|(index, (title, personas))| (format!("{index}.ron"), document(title, personas)))
        .collect();
    let files: Vec<_> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let desk = Desk::with(&files);
    fs::create_dir(desk.path("out")).unwrap();
    let inputs: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    let run = desk.run(&[&["export", "--out", "out"], &inputs[..], &SMALL].concat());
    let lines: Vec<String> = names
        .iter()
        .map(|name| format!("out/{name}-profile-a6.pdf"))
        .collect();
    run.prints(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(desk.list("out").len(), names.len());
    assert_eq!(desk.list("").len(), documents.len() + 1);
}

#[test]
fn files_are_named_in_plain_letters() {
    check(&[("Young Fashion", &["Bibi"])], &["young-fashion-bibi"]);
    check(
        &[("Größe & Maß", &["Jörg Müßig"])],
        &["groesse-mass-joerg-muessig"],
    );
    check(&[("Клиенты", &["Наталья"])], &["klienty-natalia"]);
    check(&[("고객", &["김민지", ""])], &["0-persona1", "0-persona2"]);
}

#[test]
fn hostile_names_stay_in_the_folder() {
    check(&[("../../etc", &["../../../passwd"])], &["etc-passwd"]);
    check(
        &[("/", &["a/b\\c", "..", "CON", "nul\0byte"])],
        &["0-a-b-c", "0-persona2", "0-con", "0-nul-byte"],
    );
    let long = "x".repeat(5000);
    check(&[(&long, &[&long])], &[&format!("{0}-{0}", &long[..60])]);
}

#[test]
fn no_two_files_are_alike() {
    let twins: &[&str] = &["Bibi", "bibi", "BIBI!"];
    let desk = Desk::with(&[
        ("a.ron", &document("A", twins)),
        ("b.ron", &document("A", &["Bibi"])),
    ]);
    desk.run(&[&["export", "a.ron", "b.ron"], &SMALL[..]].concat())
        .prints(&[
            "a-bibi-profile-a6.pdf",
            "a-bibi-profile-a6-2.pdf",
            "a-bibi-profile-a6-3.pdf",
            "a-bibi-profile-a6-4.pdf",
        ]);
}

#[test]
fn without_wishes_three_designs_on_a3_of_all_that_are_not_archived() {
    let text = document("A", &["Bibi", "Emre"]).replace("\"Emre\"", "\"Emre\", archived: true");
    let desk = Desk::with(&[("a.ron", &text)]);
    desk.run(&["export", "a.ron"]).prints(&[
        "a-bibi-profile-a3.pdf",
        "a-bibi-empathy-a3.pdf",
        "a-bibi-combined-a3.pdf",
    ]);
    let asked = ["export", "a.ron", "--persona", "emre", "--persona", "Emre"];
    desk.run(&[&asked, &SMALL[..]].concat())
        .prints(&["a-emre-profile-a6.pdf"]);
}

#[test]
fn an_empty_sheet_is_nobodys() {
    let desk = Desk::with(&[
        ("a.ron", &document("A", &["Bibi", "Emre"])),
        ("b.ron", &document("B", &[])),
    ]);
    let run = desk.run(&[
        "export", "a.ron", "b.ron", "--design", "blank", "--paper", "a6",
    ]);
    run.prints(&["a-blank-a6.pdf", "b-blank-a6.pdf"]);
    desk.run(&["export", "b.ron"])
        .fails(1, &["error: b.ron has no persona", "--design blank"]);
}

#[test]
fn a_design_of_everybody_is_one_file_of_a_document() {
    let desk = Desk::with(&[
        ("a.ron", &document("A", &["Bibi", "Emre"])),
        ("b.ron", &document("B", &["Lene"])),
    ]);
    let designs = [
        "--design", "cards", "--design", "overview", "--design", "slide",
    ];
    let run = desk.run(&[&["export", "a.ron", "b.ron"], &designs[..]].concat());
    run.prints(&[
        "a-bibi-slide-338.7x190.5mm.pdf",
        "a-emre-slide-338.7x190.5mm.pdf",
        "a-cards-a4.pdf",
        "a-overview-a3.pdf",
        "b-lene-slide-338.7x190.5mm.pdf",
        "b-cards-a4.pdf",
        "b-overview-a3.pdf",
    ]);
    let one = [
        "export",
        "a.ron",
        "--persona",
        "emre",
        "--design",
        "report",
        "--out",
        "one.pdf",
    ];
    desk.run(&one).prints(&["one.pdf"]);
}

#[test]
fn a_report_of_a_place_knows_its_personas_alone() {
    let text = document("A", &["Bibi", "Emre", "Lene"])
        .replace("\"Bibi\"", "\"Bibi\", locations: [\"Köln\"]")
        .replace("\"Emre\"", "\"Emre\", locations: [\"Bonn\"]");
    let desk = Desk::with(&[("a.ron", &text)]);
    let asked = [
        "export",
        "a.ron",
        "--location",
        "köln",
        "--design",
        "report",
    ];
    desk.run(&asked).prints(&["a-report-a4.pdf"]);
    let slides = [
        "export",
        "a.ron",
        "--location",
        "Bonn",
        "--design",
        "slide",
        "--format",
        "svg",
    ];
    desk.run(&slides).prints(&[
        "a-emre-slide-338.7x190.5mm.svg",
        "a-lene-slide-338.7x190.5mm.svg",
    ]);
    desk.run(&["export", "a.ron", "--location", "Ulm"])
        .fails(2, &["no persona at the location “Ulm”", "Bonn and Köln"]);
}

#[test]
fn bleed_is_measured_in_tenths_of_a_millimetre() {
    let desk = Desk::with(&[("a.ron", &document("A", &["Bibi"]))]);
    let trim = |asked: &[&str]| {
        let out = ["--out", "x.pdf", "--force", "--quiet"];
        desk.run(&[&["export", "a.ron"], &SMALL[..], &out, asked].concat())
            .prints(&[]);
        let file = fs::read(desk.path("x.pdf")).unwrap();
        String::from_utf8_lossy(&file).contains("/TrimBox")
    };
    assert!(!trim(&[]));
    assert!(trim(&["--bleed", "2,5"]) && trim(&["--marks"]));
    for bad in ["21", "-1", "3.25", "x", ""] {
        let asked = ["export", "a.ron", &format!("--bleed={bad}")];
        desk.run(&asked).fails(2, &["a bleed is 0 to 20 mm"]);
    }
}

#[test]
fn nothing_is_overwritten_without_force() {
    let desk = Desk::with(&[
        ("a.ron", &document("A", &["Bibi", "Emre"])),
        ("a-bibi-profile-a6.pdf", "mine"),
    ]);
    let export = [&["export", "a.ron"], &SMALL[..]].concat();
    let run = desk.run(&export);
    run.fails(
        1,
        &[
            "error: a-bibi-profile-a6.pdf was not written",
            "hint: Replace it with --force",
        ],
    );
    assert_eq!(run.out, "a-emre-profile-a6.pdf\n");
    assert_eq!(desk.read("a-bibi-profile-a6.pdf"), "mine");
    let run = desk.run(&[&export[..], &["--force"]].concat());
    run.prints(&["a-bibi-profile-a6.pdf", "a-emre-profile-a6.pdf"]);
    assert!(
        fs::read(desk.path("a-bibi-profile-a6.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    assert_eq!(desk.list("").len(), 3);
}

#[test]
fn a_document_is_never_overwritten() {
    let text = document("A", &["Bibi"]);
    let desk = Desk::with(&[("a.ron", &text), ("b.ron", &text)]);
    for out in ["a.ron", "./a.ron", "b.ron"] {
        let asked = [
            "export",
            "a.ron",
            "b.ron",
            "--persona",
            "Bibi",
            "--force",
            "--out",
            out,
        ];
        desk.run(&[&asked, &SMALL[..]].concat())
            .fails(2, &["--out"]);
    }
    let asked = ["export", "a.ron", "--force", "--out", "./a.ron"];
    desk.run(&[&asked, &SMALL[..]].concat())
        .fails(1, &["the document itself lies there"]);
    assert_eq!(
        (desk.read("a.ron"), desk.read("b.ron")),
        (text.clone(), text)
    );
}

#[test]
fn out_is_a_folder_or_for_one_poster_a_file() {
    let desk = Desk::with(&[
        ("a.ron", &document("A", &["Bibi", "Emre"])),
        ("taken", "mine"),
    ]);
    let run = |more: &[&str]| desk.run(&[&["export", "a.ron"], &SMALL[..], more].concat());
    let one = ["--persona", "Bibi", "--out"];
    run(&["--out", "deep/er"]).prints(&[
        "deep/er/a-bibi-profile-a6.pdf",
        "deep/er/a-emre-profile-a6.pdf",
    ]);
    run(&[&one[..], &["folder"]].concat()).prints(&["folder/a-bibi-profile-a6.pdf"]);
    run(&[&one[..], &["own.pdf"]].concat()).prints(&["own.pdf"]);
    run(&[&one[..], &["own.png"]].concat()).prints(&["own.png"]);
    run(&["--out", "two.pdf"]).fails(2, &["error: two.pdf names one file, but 2"]);
    run(&["--out", "taken"]).fails(2, &["error: taken names one file"]);
    run(&[&one[..], &["b.svg", "--format", "png"]].concat()).fails(2, &["error: b.svg"]);
    run(&[&one[..], &["taken/b.pdf"]].concat()).fails(1, &["error: taken/b.pdf"]);
    assert_eq!(desk.read("taken"), "mine");
    assert_eq!(
        desk.list(""),
        ["a.ron", "deep", "folder", "own.pdf", "own.png", "taken"]
    );
}

#[test]
fn every_format_is_a_file_of_its_kind() {
    let desk = Desk::with(&[("a.ron", &document("A", &["Bibi"]))]);
    let asked = [
        "--format", "svg", "--format", "png", "--format", "pdf", "--format", "svg",
    ];
    desk.run(&[&["export", "a.ron", "--dpi", "72"], &asked[..], &SMALL].concat())
        .prints(&[
            "a-bibi-profile-a6.svg",
            "a-bibi-profile-a6.png",
            "a-bibi-profile-a6.pdf",
        ]);
    let begins = |name: &str, bytes: &[u8]| fs::read(desk.path(name)).unwrap().starts_with(bytes);
    assert!(begins("a-bibi-profile-a6.svg", b"<svg") || begins("a-bibi-profile-a6.svg", b"<?xml"));
    assert!(begins("a-bibi-profile-a6.png", b"\x89PNG"));
    assert!(begins("a-bibi-profile-a6.pdf", b"%PDF"));
}

#[test]
fn a_picture_with_too_many_pixels_is_refused_with_a_way_out() {
    let desk = Desk::with(&[("a.ron", &document("A", &["Bibi"]))]);
    let asked = ["export", "a.ron", "--design", "profile", "--paper", "a0"];
    let run = desk.run(&[&asked[..], &["--format", "png", "--dpi", "600"]].concat());
    run.fails(
        1,
        &[
            "at 600 dpi the picture would have 558 megapixels, 100 are allowed",
            "at most 254 dpi",
        ],
    );
    assert_eq!(desk.list(""), ["a.ron"]);
}

#[test]
fn what_does_not_fit_goes_on_and_is_told() {
    let worries: String = (1..=99)
        .map(|number| format!("(id: \"worry{number:03}\", text: \"Worry number {number} of somebody who thinks of everything\"),"))
        .collect();
    let text = document("A", &["Bibi"]).replace(
        "name: \"Bibi\"",
        &format!("name: \"Bibi\", needs: (worries: [{worries}])"),
    );
    let desk = Desk::with(&[("a.ron", &text)]);
    let export = [&["export", "a.ron", "--dpi", "72"], &SMALL[..]].concat();
    let run = desk.run(&[&export[..], &["--format", "png", "--format", "pdf"]].concat());
    let (pages, pdf) = run.out.trim_end().rsplit_once('\n').unwrap();
    let pages: Vec<&str> = pages.lines().collect();
    assert_eq!(
        pages[..2],
        ["a-bibi-profile-a6.png", "a-bibi-profile-a6-p2.png"]
    );
    assert_eq!(pdf, "a-bibi-profile-a6.pdf");
    assert_eq!(desk.list("").len(), pages.len() + 2);
    let told = "warning: a-bibi-profile-a6.png: Bibi, Worries and fears: The text does not fit";
    run.fails(0, &[told]);
}

#[test]
fn one_bad_file_does_not_stop_the_others() {
    let desk = Desk::with(&[
        ("a.ron", &document("A", &["Bibi"])),
        ("bad.ron", "(format: 1, title: \"cut"),
        ("c.ron", &document("C", &["Bibi"])),
    ]);
    let run = desk.run(
        &[
            &["export", "a.ron", "gone.ron", "bad.ron", "c.ron"],
            &SMALL[..],
        ]
        .concat(),
    );
    run.fails(1, &["error: gone.ron", "error: bad.ron"]);
    assert_eq!(run.out, "a-bibi-profile-a6.pdf\nc-bibi-profile-a6.pdf\n");
}

#[test]
fn a_name_that_fits_nowhere_is_wrong_use_and_one_that_fits_somewhere_is_not() {
    let desk = Desk::with(&[
        ("a.ron", &document("A", &["Bibi"])),
        ("b.ron", &document("B", &["Emre"])),
    ]);
    let export = [&["export", "a.ron", "b.ron"], &SMALL[..]].concat();
    desk.run(&[&export[..], &["--persona", "Emre"]].concat())
        .prints(&["b-emre-profile-a6.pdf"]);
    let run = desk.run(&[&export[..], &["--persona", "Bobo"]].concat());
    run.fails(
        2,
        &[
            "error: a.ron and b.ron",
            "“Bobo”",
            "hint: ",
            "Bibi and Emre",
        ],
    );
    let run = desk.run_in(
        "de_DE.UTF-8",
        &[&export[..], &["--persona", "Bobo"]].concat(),
    );
    run.fails(2, &["error: a.ron und b.ron", "„Bobo“", "Bibi und Emre"]);
}

#[test]
fn posters_are_named_in_order_and_quiet_names_none() {
    let names: Vec<String> = (1..=24).map(|number| format!("P{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let desk = Desk::with(&[("a.ron", &document("A", &names))]);
    let export = [&["export", "a.ron"], &SMALL[..]].concat();
    let lines: Vec<String> = (1..=24)
        .map(|number| format!("a-p{number}-profile-a6.pdf"))
        .collect();
    let run = desk.run(&export);
    run.prints(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let quiet = desk.run(&[&export[..], &["--force", "--quiet"]].concat());
    assert_eq!(
        (quiet.status, quiet.out.as_str(), quiet.err.as_str()),
        (0, "", "")
    );
    let quiet = desk.run(&[&export[..], &["--quiet"]].concat());
    quiet.fails(1, &["error: a-p1-profile-a6.pdf"]);
}
