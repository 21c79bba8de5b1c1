//! Pictures of documents from strangers: broken, lying, missing, or shown by nothing.

use super::Desk;
use crate::storage::pictures::{jpeg, photo, png};
use steckbrief::model::image::{Image, ImageId, ImageKind};
use steckbrief::model::{Persona, PersonaSet};
use steckbrief::storage::to_ron;

const EXPORT: [&str; 6] = ["export", "a.ron", "--design", "profile", "--paper", "a6"];

/// A document in which Bibi has a portrait of these bytes, and Emre none.
fn document(kind: ImageKind, side: u32, data: Vec<u8>) -> String {
    let mut set = PersonaSet {
        title: "A".to_owned(),
        ..PersonaSet::default()
    };
    for (name, id) in [("Bibi", "persona1"), ("Emre", "persona2")] {
        set.personas.push(Persona {
            name: name.to_owned(),
            id: id.into(),
            ..Persona::default()
        });
    }
    let id = ImageId("0123456789abcdef".to_owned());
    set.personas[0].portrait.image = id.clone();
    let image = Image {
        kind,
        width: side,
        height: side,
        data: data.into(),
    };
    set.images.insert(id, image);
    to_ron(&set).unwrap()
}

/// No poster is made of such a document, and persona and field are named; without Bibi it is
/// as good as any.
#[track_caller]
fn check(kind: ImageKind, side: u32, data: &[u8], flaw: &str) {
    let desk = Desk::with(&[("a.ron", &document(kind, side, data.to_vec()))]);
    let said = [
        &format!("error: a.ron, Bibi, Portrait: {flaw}"),
        "hint: Take a picture in with “steckbrief portrait”",
    ];
    desk.run(&EXPORT).fails(1, &said);
    assert_eq!(desk.list(""), ["a.ron"]);
    let run = desk.run(&["check", "a.ron", "--json"]);
    run.fails(1, &said);
    assert!(run.out.contains(flaw), "{run:#?}");
    desk.run(&[&EXPORT[..], &["--persona", "Emre"]].concat())
        .prints(&["a-emre-profile-a6.pdf"]);
    let picture = png(&photo(9, 9).into());
    std::fs::write(desk.path("new.png"), picture).unwrap();
    desk.run(&["portrait", "a.ron", "--persona", "Bibi", "new.png"])
        .prints(&["a.ron"]);
    desk.run(&[&EXPORT[..], &["--persona", "Bibi"]].concat())
        .prints(&["a-bibi-profile-a6.pdf"]);
}

#[test]
fn a_portrait_that_cannot_be_shown_is_told_with_its_persona() {
    use ImageKind::{Jpeg, Png};
    let (drawn, taken) = (png(&photo(30, 30).into()), jpeg(&photo(30, 30)));
    check(Png, 30, &[], "the picture is damaged or none at all.");
    check(Png, 30, b"hello", "the picture is damaged");
    check(
        Png,
        30,
        &drawn[..drawn.len() / 2],
        "the end of the picture is missing.",
    );
    check(
        Jpeg,
        30,
        &taken[..taken.len() / 2],
        "the end of the picture",
    );
    check(
        Png,
        31,
        &drawn,
        "the picture is not what the document says of it, but png with 30 × 30",
    );
    check(Jpeg, 30, &drawn, "the picture is not what");
    let long = png(&photo(5_000, 5_000).into());
    check(
        Png,
        5_000,
        &long,
        "the picture has more than the 4,096 pixels allowed",
    );
}

#[test]
fn a_picture_that_is_not_there_gives_way_to_initials_and_is_found() {
    let text = document(ImageKind::Png, 30, png(&photo(30, 30).into()));
    let gone = text.replace("image: \"0", "image: \"f");
    let desk = Desk::with(&[("a.ron", &gone)]);
    desk.run(&EXPORT)
        .prints(&["a-bibi-profile-a6.pdf", "a-emre-profile-a6.pdf"]);
    let missing = |run: super::Run| run.out.matches("The portrait is missing").count();
    assert_eq!(missing(desk.run(&["check", "a.ron"])), 1);
    let desk = Desk::with(&[("a.ron", &text)]);
    assert_eq!(missing(desk.run(&["check", "a.ron"])), 0);
}

#[test]
fn a_picture_nothing_shows_harms_nothing() {
    let text = document(ImageKind::Png, 30, b"hello".to_vec());
    let unused = text.replace("image: \"0123456789abcdef\",", "");
    let desk = Desk::with(&[("a.ron", &unused)]);
    desk.run(&EXPORT)
        .prints(&["a-bibi-profile-a6.pdf", "a-emre-profile-a6.pdf"]);
}

#[test]
fn crops_past_the_picture_are_kept_within() {
    let text = document(ImageKind::Png, 30, png(&photo(30, 30).into()));
    let desk = Desk::with(&[]);
    let mut exported = Vec::new();
    for (x, zoom) in [(0, 0), (0, 100), (1_000, 65_535), (65_535, 65_535)] {
        let crops = format!("cdef\", crops: (panel: (x: {x}, zoom: {zoom})),");
        let text = text.replacen("cdef\",", &crops, 1);
        std::fs::write(desk.path("a.ron"), text).unwrap();
        desk.run(&[&EXPORT[..], &["--persona", "Bibi", "--force"]].concat())
            .prints(&["a-bibi-profile-a6.pdf"]);
        exported.push(std::fs::read(desk.path("a-bibi-profile-a6.pdf")).unwrap());
    }
    assert!(exported[0] == exported[1] && exported[2] == exported[3]);
    assert!(exported[1] != exported[2]);
}
