//! `export --tile`: posters on the sheets of an office printer.

use super::{Desk, document};
use crate::inspect::Pdf;
use std::fs;

#[test]
fn a_poster_is_cut_into_sheets_with_a_plan() {
    let desk = Desk::with(&[("d.ron", &document("D", &["Bibi"]))]);
    let asked = ["export", "d.ron", "--design", "profile", "--paper", "a3"];
    let run = desk.run(&[&asked[..], &["--tile", "a4"]].concat());
    run.prints(&["d-bibi-profile-a3-tiles-a4.pdf"]);
    let pdf = Pdf::open(&fs::read(desk.path("d-bibi-profile-a3-tiles-a4.pdf")).unwrap()).unwrap();
    assert_eq!(pdf.pages.len(), 5);
    for page in &pdf.pages {
        assert!((page.width_mm - 210.0).abs() < 0.1, "{}", page.width_mm);
        assert!((page.height_mm - 297.0).abs() < 0.1, "{}", page.height_mm);
    }
    let run = desk.run(
        &[
            &asked[..],
            &["--tile", "a4", "--margin", "0", "--overlap", "0", "--force"],
        ]
        .concat(),
    );
    run.prints(&["d-bibi-profile-a3-tiles-a4.pdf"]);
    let pdf = Pdf::open(&fs::read(desk.path("d-bibi-profile-a3-tiles-a4.pdf")).unwrap()).unwrap();
    assert_eq!(pdf.pages.len(), 3, "A3 is two A4 where nothing is lost");
}

#[test]
fn what_cannot_be_is_refused() {
    let desk = Desk::with(&[("d.ron", &document("D", &["Bibi"]))]);
    for (more, status, said) in [
        (&["--tile", "a4", "--format", "png"][..], 2, "PDF"),
        (&["--tile", "a5"], 2, "a4, a3, letter"),
        (&["--tile", "a4", "--overlap", "51"], 2, "0 to 50 mm"),
        (&["--tile", "a4", "--bleed", "3"], 2, "cannot be used with"),
        (&["--overlap", "5"], 2, "--tile"),
    ] {
        let run = desk.run(&[&["export", "d.ron", "--design", "profile"], more].concat());
        run.fails(status, &[said]);
        assert_eq!(desk.list("").len(), 1, "{more:?}");
    }
}
