//! `portrait`: a picture comes into the document, and nothing else changes.

use super::{Desk, document};
use image::{Rgb, RgbImage};
use std::fs;

fn desk(names: &[&str]) -> Desk {
    let desk = Desk::with(&[
        ("a.ron", &document("A", names)),
        ("no.png", "not a picture"),
    ]);
    let picture =
        |red| RgbImage::from_fn(40, 50, |x, _| Rgb([red, if x < 20 { 0 } else { 250 }, 90]));
    picture(200).save(desk.path("one.png")).unwrap();
    picture(20).save(desk.path("two.png")).unwrap();
    desk
}

#[test]
fn the_picture_is_kept_in_the_document_and_the_old_one_as_backup() {
    let desk = desk(&["Bibi", "Emre"]);
    let before = desk.read("a.ron");
    let rights = [
        "--alt",
        "A face",
        "--credit",
        "Somebody",
        "--licence",
        "own work",
    ];
    desk.run(
        &[
            &["portrait", "a.ron", "--persona", "bibi", "one.png"],
            &rights[..],
        ]
        .concat(),
    )
    .prints(&["a.ron"]);
    let after = desk.read("a.ron");
    assert_eq!(desk.read("a.ron.bak"), before);
    for part in [
        "alt: \"A face\"",
        "credit: \"Somebody\"",
        "licence: \"own work\"",
        "width: 40",
    ] {
        assert!(after.contains(part), "no {part} in {after}");
    }
    assert_eq!(after.matches("image: ").count(), 1);
    assert_eq!(desk.run(&["check", "a.ron"]).status, 0);
}

#[test]
fn what_was_said_of_another_picture_goes_with_it() {
    let desk = desk(&["Bibi"]);
    let put = |picture: &str, more: &[&str]| {
        let asked = ["portrait", "a.ron", "--persona", "Bibi", picture];
        desk.run(&[&asked, more].concat()).prints(&["a.ron"]);
        desk.read("a.ron")
    };
    put("one.png", &["--alt", "One", "--credit", "Somebody"]);
    let same = put("one.png", &["--licence", "own"]);
    assert!(
        same.contains("alt: \"One\"") && same.contains("licence: \"own\""),
        "{same}"
    );
    let other = put("two.png", &["--alt", "Two"]);
    assert!(
        other.contains("alt: \"Two\"") && !other.contains("Somebody"),
        "{other}"
    );
    assert_eq!(
        other.matches("data: ").count(),
        1,
        "the first picture is shown by nothing any more"
    );
}

#[test]
fn a_refusal_changes_nothing() {
    let desk = desk(&["Bibi", "Emre", "emre", "EMRE"]);
    let before = desk.read("a.ron");
    let put =
        |name: &str, picture: &str| desk.run(&["portrait", "a.ron", "--persona", name, picture]);
    put("Bobo", "one.png").fails(2, &["“Bobo”", "hint: ", "Bibi"]);
    put("eMRE", "one.png").fails(2, &["several personas match “eMRE”", "EMRE"]);
    put("Bibi", "no.png").fails(1, &["error: no.png", "not a picture"]);
    fs::create_dir(desk.path("folder.png")).unwrap();
    put("Bibi", "folder.png").fails(1, &["error: folder.png", "not a picture"]);
    put("Bibi", "gone.png").fails(1, &["error: gone.png", "no such file"]);
    assert_eq!(desk.read("a.ron"), before);
    assert!(!fs::exists(desk.path("a.ron.bak")).unwrap());
    put("emre", "one.png").prints(&["a.ron"]);
}
