//! `export --brand`: posters look as a file says, whatever their document does.

use super::{Desk, document};
use std::fs;

const BRAND: &str = "(brand_format: 1, brand: (accent: \"#7a1f3d\", body_font: \"\"))";

#[test]
fn posters_look_as_the_file_of_a_brand_says() {
    let desk = Desk::with(&[("d.ron", &document("D", &["Bibi"])), ("b.brand.ron", BRAND)]);
    let asked = ["export", "d.ron", "--design", "profile", "--format", "svg"];
    desk.run(&asked).prints(&["d-bibi-profile-a3.svg"]);
    let usual = fs::read_to_string(desk.path("d-bibi-profile-a3.svg")).unwrap();
    assert!(usual.contains("#0f4c5c") && !usual.contains("#7a1f3d"));
    let run = desk.run(&[&asked[..], &["--brand", "b.brand.ron", "--force"]].concat());
    run.prints(&["d-bibi-profile-a3.svg"]);
    let branded = fs::read_to_string(desk.path("d-bibi-profile-a3.svg")).unwrap();
    assert!(branded.contains("#7a1f3d") && !branded.contains("#0f4c5c"));
}

#[test]
fn what_is_no_brand_stops_the_export() {
    let desk = Desk::with(&[("d.ron", &document("D", &["Bibi"])), ("b.brand.ron", BRAND)]);
    let run = desk.run(&["export", "d.ron", "--brand", "d.ron"]);
    run.fails(1, &["d.ron", "no brand"]);
    let run = desk.run(&["export", "b.brand.ron"]);
    run.fails(1, &["b.brand.ron", "holds a brand"]);
    assert_eq!(desk.list("").len(), 2);
}
