//! The files themselves: what PDF, PNG and SVG say of themselves, and that equal orders make
//! equal bytes.

use super::*;
use crate::inspect::{png, svg};
use jiff::civil::date;
use steckbrief::model::design::{Design, Orientation};
use steckbrief::model::limits::POSTER_PIXELS;
use steckbrief::poster::{Order, PressError, Standard};

/// Bibi on a paper.
fn bibi(design: Design, paper: &str) -> Order<'static> {
    order(&YOUNG_FASHION, &YOUNG_FASHION.personas[0], design, paper)
}

#[test]
fn every_standard_is_claimed_as_asked() {
    for &design in Design::ALL {
        let poster = PRESS.set(&bibi(design, "a4")).unwrap();
        let facts = |standard| Pdf::open(&poster.pdf(standard).unwrap()).unwrap().facts;
        let (access, archive, plain) = (
            facts(Standard::Ua1),
            facts(Standard::A2a),
            facts(Standard::Plain),
        );
        assert_eq!(
            (access.ua_part.as_deref(), access.archive),
            (Some("1"), None)
        );
        assert_eq!(
            (archive.ua_part, archive.archive.as_deref()),
            (None, Some("2a"))
        );
        assert_eq!((plain.ua_part, plain.archive), (None, None));
        assert!(access.is_marked && archive.is_marked && plain.is_marked);
    }
}

#[test]
fn the_title_names_persona_and_design() {
    for &design in &Design::ALL[..3] {
        let proof = Proof::of(bibi(design, "a4"));
        let words = steckbrief::text::Words::new(proof.order.language);
        let title = proof.pdf.facts.title.unwrap_or_default();
        assert!(
            title.contains("Bibi") && title.contains(&words.label(design)),
            "{title}"
        );
    }
}

#[test]
fn the_date_is_the_documents_or_absent() {
    let mut set = YOUNG_FASHION.clone();
    for (day, expected) in [
        (Some(date(2026, 2, 3)), Some("2026-02-03T00:00:00")),
        (None, None),
    ] {
        set.date = day;
        let proof = Proof::of(order(&set, &set.personas[0], Design::Profile, "a4"));
        let created = proof.pdf.facts.created;
        match expected {
            Some(start) => assert!(created.is_some_and(|created| created.starts_with(start))),
            None => assert_eq!(created, None),
        }
        // An archive wants to know when; nobody here makes up a day.
        match (proof.poster.pdf(Standard::A2a), expected) {
            (Ok(_), Some(_)) | (Err(PressError::NoDate), None) => {}
            (other, _) => panic!("{:?}", other.map(|bytes| bytes.len())),
        }
    }
}

#[test]
fn equal_orders_make_equal_bytes() {
    let orders = [
        bibi(Design::Profile, "a2"),
        bibi(Design::Empathy, "a4"),
        order(&EXTREMES, &EXTREMES.personas[1], Design::Combined, "a2"),
    ];
    for order in orders {
        let made = |press: &Press| {
            let poster = press.set(&order).unwrap();
            (
                poster.pdf(Standard::Ua1).unwrap(),
                poster.png(0, 72).unwrap(),
                poster.svg(0).unwrap(),
            )
        };
        let first = made(&PRESS);
        let (second, third) = std::thread::scope(|scope| {
            let second = scope.spawn(|| made(&PRESS));
            let third = scope.spawn(|| made(&Press::new()));
            (second.join().unwrap(), third.join().unwrap())
        });
        assert!(first == second && first == third, "{:?}", order.design);
    }
}

#[test]
fn a_picture_has_the_size_of_its_sheet() {
    for (design, paper, dpi, size) in [
        (Design::Profile, "a4", 72, (595, 842)),
        (Design::Empathy, "a5", 150, (1240, 874)),
        (Design::Combined, "a6", 300, (1748, 1240)),
        (Design::Profile, "100x50mm", 254, (1000, 500)),
    ] {
        let poster = PRESS.set(&bibi(design, paper)).unwrap();
        let raster = png::dimensions_and_dpi(&poster.png(0, dpi).unwrap()).unwrap();
        let is_near = |one: u32, other: u32| one.abs_diff(other) <= 1;
        assert!(
            is_near(raster.width, size.0) && is_near(raster.height, size.1),
            "{raster:?}"
        );
        let told = raster
            .dpi
            .map(|(across, down)| (across.round(), down.round()));
        assert_eq!(told, Some((f64::from(dpi), f64::from(dpi))));
    }
}

#[test]
fn a_picture_too_large_is_refused() {
    let poster = PRESS.set(&bibi(Design::Profile, "a0")).unwrap();
    match poster.png(0, 300) {
        Err(PressError::TooManyPixels { megapixels }) => {
            assert!(megapixels * 1_000_000 > POSTER_PIXELS);
        }
        other => panic!("{:?}", other.map(|bytes| bytes.len())),
    }
    assert!(poster.png(99, 72).is_err() && poster.svg(99).is_err());
}

#[test]
fn a_drawing_is_whole_measured_and_named() {
    let order = order(&EXTREMES, &EXTREMES.personas[8], Design::Profile, "a3");
    let orders = [
        bibi(Design::Profile, "a4"),
        bibi(Design::Empathy, "a2"),
        bibi(Design::Combined, "850x2000mm"),
        bibi(Design::Blank, "a4"),
        order,
    ];
    for order in orders {
        let poster = PRESS.set(&order).unwrap();
        for page in 0..poster.page_count() {
            let drawing = svg::check(&poster.svg(page).unwrap())
                .unwrap_or_else(|faults| panic!("{faults:?}"));
            let (width, height) = order.size_mm();
            let is = |width: f64, height: f64| {
                (drawing.width_mm - width).abs() < 0.05 && (drawing.height_mm - height).abs() < 0.05
            };
            assert!(
                is(width, height) || order.design == Design::Blank && is(height, width),
                "{drawing:?}"
            );
            let name = if order.design == Design::Blank {
                ""
            } else {
                order.persona.map_or("", |persona| &persona.name)
            };
            assert!(
                drawing.title.contains(name) && drawing.description.contains(name),
                "{drawing:?}"
            );
        }
    }
}

#[test]
fn a_poster_of_nobody_is_blank_or_refused() {
    let nobody = |design| Order {
        persona: None,
        ..bibi(design, "a4")
    };
    for &design in &Design::ALL[..3] {
        assert!(matches!(
            PRESS.set(&nobody(design)),
            Err(PressError::NoPersona { .. })
        ));
    }
    let poster = PRESS.set(&nobody(Design::Blank)).unwrap();
    assert_eq!(poster.page_count(), 2);
    let pages = Pdf::open(&poster.pdf(Standard::Ua1).unwrap())
        .unwrap()
        .pages;
    let wide = |page: usize| pages[page].width_mm > pages[page].height_mm;
    assert!(!wide(0) && wide(1));
    let upright = Order {
        orientation: Some(Orientation::Portrait),
        ..nobody(Design::Blank)
    };
    let bytes = PRESS.set(&upright).unwrap().pdf(Standard::Ua1).unwrap();
    let pages = Pdf::open(&bytes).unwrap().pages;
    assert!(pages.iter().all(|page| page.width_mm < page.height_mm));
}
