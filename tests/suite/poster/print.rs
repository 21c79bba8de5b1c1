//! What the printer wants: bleed, crop marks, little ink, and nothing behind the foot of a stand.

use super::*;
use crate::inspect::{Content, Page, PaintKind};
use kurbo::Rect;
use steckbrief::model::design::{Design, Finish};
use steckbrief::poster::Order;

/// Bibi, or everybody, in a design on its paper or on A3.
fn sheet(design: Design, finish: Finish) -> Order<'static> {
    let set = &*YOUNG_FASHION;
    let paper = design.paper(None).to_string();
    Order {
        finish,
        ..order(set, &set.personas[0], design, &paper)
    }
}

/// Whether two boxes agree to a tenth of a millimetre.
fn agree(one: Rect, other: Rect) -> bool {
    let sides = |rect: Rect| [rect.x0, rect.y0, rect.x1, rect.y1];
    let pairs = sides(one).into_iter().zip(sides(other));
    pairs
        .into_iter()
        .all(|(one, other)| (one - other).abs() < 0.1)
}

/// Paint outside the bleed, which can only be marks.
fn beyond(page: &Page) -> Vec<Rect> {
    let is_white = |colour: Option<[f32; 4]>| colour.is_none_or(|colour| colour[..3] == [1.0; 3]);
    let paints = page.paints.iter().filter(|paint| !is_white(paint.colour));
    let bleed = page.bleed_mm.inset(0.1);
    paints
        .map(|paint| paint.bounds)
        .filter(|bounds| bleed.union(*bounds) != bleed)
        .collect()
}

#[test]
fn every_design_has_its_boxes_and_its_marks_outside_of_them() {
    let wishes = [(30, false), (0, true), (25, true), (200, true)];
    let jobs: Vec<_> = Design::ALL
        .iter()
        .flat_map(|&design| wishes.map(|(bleed, marks)| (design, bleed, marks)))
        .collect();
    assert_none(&on_all(&jobs, |&(design, bleed_tenths_mm, marks)| {
        let finish = Finish {
            bleed_tenths_mm,
            marks,
            low_ink: false,
            ..Finish::default()
        };
        let proof = Proof::of(sheet(design, finish));
        let bleed_mm = f64::from(bleed_tenths_mm) / 10.0;
        let mut faults = proof.faults();
        for page in &proof.pdf.pages {
            let name = format!("{} {bleed_mm} {marks} page {}", design.key(), page.number);
            let bleed = page.trim().inset(bleed_mm);
            if !agree(page.bleed_mm, bleed) {
                faults.push(format!("{name}: its bleed is {:?}", page.bleed_mm));
            }
            let media = if marks { bleed.inset(8.0) } else { bleed };
            if !agree(page.media_mm, media) {
                faults.push(format!("{name}: its sheet is {:?}", page.media_mm));
            }
            let outside = beyond(page);
            let crosses = |mark: &&Rect| mark.overlaps(page.bleed_mm.inset(-0.2));
            if outside.len() != if marks { 8 } else { 0 }
                || outside.iter().any(|mark| crosses(&mark))
            {
                faults.push(format!("{name}: marks at {outside:?}"));
            }
            // Nobody listens to marks, and no text is cut off.
            let loose = page
                .paints
                .iter()
                .filter(|paint| paint.content == Content::Loose);
            let past = page.glyphs.iter().filter_map(|glyph| glyph.ink);
            let past = past.filter(|ink| page.trim().union(*ink) != page.trim());
            if (loose.count(), past.count()) != (0, 0) {
                faults.push(format!("{name}: something is loose or cut off"));
            }
        }
        faults
    }));
}

#[test]
fn grounds_at_the_edge_reach_into_the_bleed() {
    for (design, corners) in [
        (Design::Profile, [true, true, true, false]),
        (Design::Empathy, [true, true, false, false]),
        (Design::Rollup, [true; 4]),
        (Design::Slide, [true, true, false, true]),
        (Design::Summary, [true, true, false, false]),
    ] {
        let finish = Finish {
            bleed_tenths_mm: 30,
            ..Finish::default()
        };
        let proof = Proof::of(sheet(design, finish));
        let page = &proof.pdf.pages[0];
        let area = page.bleed_mm.inset(-0.5);
        let points = [
            (area.x0, area.y0),
            (area.x1, area.y0),
            (area.x1, area.y1),
            (area.x0, area.y1),
        ];
        let is_coloured = points.map(|point| {
            let on_top = page
                .paints
                .iter()
                .rev()
                .find(|paint| paint.covers(point.into()));
            on_top.is_some_and(|paint| paint.colour.is_none_or(|colour| colour[..3] != [1.0; 3]))
        });
        assert_eq!(is_coloured, corners, "{design:?}");
    }
}

#[test]
fn pictures_for_screens_stay_at_the_trim() {
    let finish = Finish {
        bleed_tenths_mm: 50,
        marks: true,
        low_ink: false,
        ..Finish::default()
    };
    let order = sheet(Design::Summary, finish);
    let poster = PRESS.set(&order).unwrap();
    let plain = PRESS
        .set(&sheet(Design::Summary, Finish::default()))
        .unwrap();
    assert_eq!(poster.size_mm(0), plain.size_mm(0));
    let size = |poster: &steckbrief::poster::Poster| {
        let bitmap = poster.bitmap(0, 420).unwrap();
        (bitmap.width, bitmap.height)
    };
    assert_eq!(size(&poster), size(&plain));
    let head = |poster: &steckbrief::poster::Poster| {
        let svg = poster.svg(0).unwrap();
        svg.split_once('>').unwrap().0.to_owned()
    };
    assert_eq!(head(&poster), head(&plain));
}

#[test]
fn pictures_show_what_is_beyond_the_trim_where_that_is_asked_for() {
    let finish = Finish {
        bleed_tenths_mm: 30,
        marks: true,
        in_pictures: true,
        ..Finish::default()
    };
    let order = sheet(Design::Summary, finish);
    let poster = PRESS.set(&order).unwrap();
    // Bleed and marks on both sides of A4.
    let (width, height) = (210.0 + 2.0 * 11.0, 297.0 + 2.0 * 11.0);
    let png = crate::inspect::png::dimensions_and_dpi(&poster.png(0, 72).unwrap()).unwrap();
    let pixels = |mm: f64| mm / 25.4 * 72.0;
    assert!((f64::from(png.width) - pixels(width)).abs() <= 1.0);
    assert!((f64::from(png.height) - pixels(height)).abs() <= 1.0);
    let drawing = crate::inspect::svg::check(&poster.svg(0).unwrap()).unwrap();
    assert!(
        (drawing.width_mm - width).abs() < 0.1,
        "{}",
        drawing.width_mm
    );
    // Where people write they see the sheet as it will be cut.
    assert_eq!(poster.bitmap(0, 210).unwrap().height, 297);
}

#[test]
fn little_ink_is_little_and_loses_nothing() {
    let jobs: Vec<Design> = Design::ALL.to_vec();
    assert_none(&on_all(&jobs, |&design| {
        let finish = Finish {
            low_ink: true,
            ..Finish::default()
        };
        let proof = Proof::of(sheet(design, finish));
        let mut faults = proof.faults();
        for page in &proof.pdf.pages {
            // A ground darker than paper that is larger than a card of the map.
            let large = 0.04 * page.trim().area();
            let dark = page.paints.iter().filter(|paint| {
                let is_dark = |colour: [f32; 4]| colour[..3].iter().sum::<f32>() < 2.4;
                paint.bounds.area() > large && paint.colour.is_some_and(is_dark)
            });
            let dark = dark.filter(|paint| paint.kind != PaintKind::Stroke);
            for paint in dark {
                faults.push(format!("{}: {:?} is dark", design.key(), paint.bounds));
            }
        }
        faults
    }));
}

#[test]
fn a_stand_says_nothing_where_it_is_hidden() {
    for set in [&*YOUNG_FASHION, &*EXTREMES, &*EMPTY] {
        for persona in &set.personas {
            let proof = Proof::of(order(set, persona, Design::Rollup, "850x2000mm"));
            for page in &proof.pdf.pages {
                let text = page.lines.iter().filter(|line| line.has_ink);
                let hidden = text.filter(|line| line.ink.y0 < 25.0 || line.ink.y1 > 1800.0);
                let hidden: Vec<&str> = hidden.map(|line| line.text.as_str()).collect();
                assert_eq!(hidden, [""; 0], "{}", persona.name);
                assert_none(&page.text_below(28.0));
            }
        }
    }
}
