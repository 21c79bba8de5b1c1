//! The logo of a document: in the foot of its posters, told to those who do not see it.

use super::*;
use steckbrief::model::design::Design;
use steckbrief::model::image::ImageId;
use steckbrief::poster::Order;
use steckbrief::storage::take_in;

/// The sample with a logo so wide for its height.
fn with_logo(width: u32, height: u32) -> PersonaSet {
    let mut set = YOUNG_FASHION.clone();
    let drawing = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}'>\
         <rect width='{width}' height='{height}' fill='#c33'/></svg>"
    );
    let (id, image) = take_in(drawing.as_bytes()).unwrap();
    set.brand.logo = id.clone();
    set.images.insert(id, image);
    set
}

fn alts(proof: &Proof<'_>) -> Vec<String> {
    proof
        .pdf
        .outline()
        .into_iter()
        .filter_map(|row| row.alt)
        .collect()
}

#[test]
fn a_logo_of_any_shape_stands_on_every_design_and_is_told() {
    let shapes = [(1, 1), (6, 1), (1, 3)];
    let designs = Design::ALL.iter().copied();
    // What is filled in by hand is nobody's yet, and the report has no sheets of its own.
    let designs = designs.filter(|&design| !matches!(design, Design::Blank | Design::Report));
    let jobs: Vec<_> = shapes.iter().cycle().zip(designs).collect();
    let faults = on_all(&jobs, |((width, height), design)| {
        let mut set = with_logo(*width, *height);
        set.organisation = "Nordlicht".to_owned();
        let usual = order(&set, &set.personas[0], *design, "a3");
        let proof = Proof::of(Order {
            paper: design.own_paper().unwrap_or(usual.paper),
            ..usual
        });
        let mut faults = proof.faults();
        if !alts(&proof).iter().any(|alt| alt == "Logo von Nordlicht") {
            faults.push(format!(
                "{design:?} does not tell of the logo: {:?}",
                alts(&proof)
            ));
        }
        faults
    });
    assert_none(&faults);
}

#[test]
fn what_the_logo_says_is_told_in_its_own_words_and_a_damaged_one_is_left_out() {
    let mut set = with_logo(3, 1);
    set.brand.logo_alt = "Schriftzug Nordlicht".to_owned();
    let of = |set: &PersonaSet| {
        let proof = Proof::of(order(set, &set.personas[0], Design::Profile, "a4"));
        alts(&proof).contains(&"Schriftzug Nordlicht".to_owned())
    };
    assert!(of(&set));
    set.brand.logo = ImageId("0000000000000000".to_owned());
    assert!(!of(&set));
}
