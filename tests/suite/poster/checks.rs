//! What is told of a poster once it is set: how finely portraits are shown, which fonts were
//! lacking, and whose texts went on or have characters no font has.

use super::*;
use crate::inspect::PaintKind;
use crate::storage::pictures::{photo, png};
use kurbo::Shape as _;
use steckbrief::model::check::{Detail, Finding, FindingKind, Place, Severity};
use steckbrief::model::design::{Design, Finish};
use steckbrief::model::field::Field;
use steckbrief::model::image::{Image, ImageId, ImageKind};
use steckbrief::model::statement::Entry;
use steckbrief::poster::{Order, Placed, findings};

/// Bibi alone with a portrait of so many pixels, closed in on by this many percent.
fn pictured(width: u32, height: u32, zoom: u16) -> PersonaSet {
    let mut set = YOUNG_FASHION.clone();
    set.personas.truncate(1);
    set.images.clear();
    let id = ImageId("0123456789abcdef".to_owned());
    let portrait = &mut set.personas[0].portrait;
    portrait.image = id.clone();
    for crop in [
        &mut portrait.crops.head,
        &mut portrait.crops.panel,
        &mut portrait.crops.figure,
    ] {
        crop.zoom = zoom;
    }
    let image = Image {
        kind: ImageKind::Png,
        width,
        height,
        data: png(&photo(width, height).into()).into(),
    };
    set.images.insert(id, image);
    set
}

fn of_kind(order: &Order<'_>, kind: FindingKind) -> Vec<Finding> {
    let poster = PRESS.set(order).unwrap();
    let mut found = findings(poster.report());
    found.retain(|finding| finding.kind == kind);
    found
}

/// Designs that show a portrait, each on a paper.
const PICTURED: [(Design, &str); 8] = [
    (Design::Profile, "a4"),
    (Design::Empathy, "a2"),
    (Design::Combined, "a0"),
    (Design::Rollup, "850x2000mm"),
    (Design::Summary, "a4"),
    (Design::Slide, "338.7x190.5mm"),
    (Design::Overview, "a3"),
    (Design::Cards, "a4"),
];

#[test]
fn portraits_are_as_large_as_is_told() {
    for zoom in [100, 170] {
        let set = pictured(60, 90, zoom);
        for (design, paper) in PICTURED {
            let proof = Proof::of(order(&set, &set.personas[0], design, paper));
            let painted = proof.pdf.pages.iter().flat_map(|page| &page.paints);
            let painted = painted.filter(|paint| paint.kind == PaintKind::Picture);
            let mut painted: Vec<(f64, f64)> = painted
                .map(|paint| paint.shape.bounding_box())
                .map(|whole| (whole.width(), whole.height()))
                .collect();
            let placed: Vec<&Placed> = proof.poster.report().portraits.iter().collect();
            assert!(!placed.is_empty(), "{design:?}");
            assert_eq!(placed.len(), painted.len(), "{design:?}");
            for placed in placed {
                let (width, height) = placed.whole_mm;
                let is_it = |painted: &(f64, f64)| {
                    (painted.0 - width).abs() < 0.1 && (painted.1 - height).abs() < 0.1
                };
                let at = painted.iter().position(is_it);
                painted.remove(at.unwrap_or_else(|| panic!("{design:?}: {width} × {height}")));
                assert!(placed.seen_mm <= width + 0.01, "{design:?}");
            }
        }
    }
}

#[test]
fn a_portrait_is_too_coarse_until_it_has_as_many_pixels_as_is_said() {
    for (design, paper) in PICTURED {
        let set = pictured(60, 90, 130);
        let found = of_kind(
            &order(&set, &set.personas[0], design, paper),
            FindingKind::PortraitSmall,
        );
        let [finding] = &found[..] else {
            panic!("{design:?}: {found:#?}");
        };
        assert_eq!(finding.severity, Severity::Warning);
        assert_eq!(finding.place, Place::persona(&set.personas[0].id));
        let figure = |name: &str| {
            let detail = finding.details.iter().find(|(one, _)| *one == name);
            match detail {
                Some((_, Detail::Number(number))) => u32::try_from(*number).unwrap(),
                other => panic!("{name}: {other:?}"),
            }
        };
        let set = pictured(figure("width"), figure("height"), 130);
        let order = order(&set, &set.personas[0], design, paper);
        let found = of_kind(&order, FindingKind::PortraitSmall);
        assert_eq!(found, [], "{design:?}");
    }
}

#[test]
fn a_picture_seen_from_afar_may_be_coarser() {
    let set = pictured(60, 90, 100);
    let wanted = |paper: &str| {
        let order = order(&set, &set.personas[0], Design::Profile, paper);
        let found = of_kind(&order, FindingKind::PortraitSmall);
        let wanted = found[0].details.iter().find(|(name, _)| *name == "wanted");
        wanted.cloned()
    };
    for (paper, expected) in [("a4", 150), ("a2", 150), ("a1", 113), ("a0", 82)] {
        let expected = ("wanted", Detail::Number(expected));
        assert_eq!(wanted(paper), Some(expected), "{paper}");
    }
}

#[test]
fn a_font_that_is_not_here_is_named_once_and_replaced() {
    let plain = &*YOUNG_FASHION;
    let mut set = plain.clone();
    set.brand.heading_font = "No Such Font".to_owned();
    set.brand.body_font = "No Such Font".to_owned();
    let order_of = |set| order(set, &YOUNG_FASHION.personas[0], Design::Profile, "a4");
    let found = of_kind(&order_of(&set), FindingKind::FontMissing);
    let named = Detail::Names(vec!["No Such Font".to_owned()]);
    let expected = Finding::new(FindingKind::FontMissing, Place::set()).with("fonts", named);
    assert_eq!(found, [expected]);
    assert_eq!(
        of_kind(&order_of(plain), FindingKind::FontMissing),
        [],
        "the bundled fonts are here"
    );
    let file = |set| Proof::of(order_of(set)).squeezed();
    assert_eq!(file(&set), file(plain));
}

#[test]
fn what_goes_to_a_press_has_its_note() {
    let set = &*YOUNG_FASHION;
    for (bleed_tenths_mm, marks, expected) in [(0, false, 0), (30, false, 1), (0, true, 1)] {
        let finish = Finish {
            bleed_tenths_mm,
            marks,
            low_ink: true,
            ..Finish::default()
        };
        let order = Order {
            finish,
            ..order(set, &set.personas[0], Design::Summary, "a4")
        };
        let found = of_kind(&order, FindingKind::ColoursRgb);
        assert_eq!(found.len(), expected, "{bleed_tenths_mm} {marks}");
        assert!(found.iter().all(|one| one.severity == Severity::Hint));
    }
}

#[test]
fn a_poster_of_everybody_tells_whose_text_went_on_and_whose_has_no_font() {
    let mut set = YOUNG_FASHION.clone();
    let wordy = Entry {
        text: "Was sie daran hindert, früher anzufangen, sind viele kleine Dinge".to_owned(),
        ..Entry::default()
    };
    set.personas[2].needs.goals = vec![wordy; 60];
    set.personas[1].archetype = "vor\u{10fffd}nach".to_owned();
    set.title = "Kein Zeichen \u{10fffd}".to_owned();
    for (design, paper) in [(Design::Overview, "a3"), (Design::Cards, "a4")] {
        let order = order(&set, &set.personas[0], design, paper);
        let poster = PRESS.set(&order).unwrap();
        let places = |kind| {
            let found = findings(poster.report()).into_iter();
            let found = found.filter(|finding| finding.kind == kind);
            let places = found.map(|finding| (finding.place.persona, finding.place.field));
            places.collect::<Vec<_>>()
        };
        let whose = |at: usize, field| (Some(set.personas[at].id.clone()), Some(field));
        let went_on = places(FindingKind::TextOverflow);
        let of_hers = went_on
            .iter()
            .filter(|&place| *place == whose(2, Field::Goals));
        assert_eq!(of_hers.count(), 1, "{design:?}: {went_on:?}");
        assert!(
            went_on.iter().all(|place| place.0.is_some()),
            "{design:?}: {went_on:?}"
        );
        assert_eq!(
            places(FindingKind::GlyphMissing),
            [(None, None), whose(1, Field::Archetype)],
            "{design:?}"
        );
    }
}
