//! What is cut from a sheet: cards whose backs lie behind their fronts, and tents that are folded.

use super::*;
use crate::inspect::{Page, squeeze};
use kurbo::Point;
use steckbrief::model::design::{Design, Finish};
use steckbrief::poster::Order;

/// Where the middle of a line of this text lies on a page.
fn middle(page: &Page, text: &str) -> Option<Point> {
    let mut lines = page.lines.iter();
    let line = lines.find(|line| squeeze(&line.text).starts_with(&squeeze(text)))?;
    Some(line.ink.center())
}

/// Whether cards lie on their side.
fn is_lying(page: &Page) -> bool {
    let mut glyphs = page.glyphs.iter().filter(|glyph| glyph.visible);
    glyphs.all(|glyph| glyph.direction.x.abs() < 0.1)
}

/// In which of the cells of this length, as many as find room with gaps between them, a point
/// lies.
#[expect(clippy::cast_possible_truncation, reason = "a handful")]
fn cell(at: f64, room: f64, length: f64, gap: f64) -> i64 {
    let count = ((room + gap) / (length + gap) + 0.001).floor();
    let begin = (room - count * length - (count - 1.0) * gap) / 2.0;
    ((at - begin) / (length + gap)).floor() as i64
}

#[test]
fn cards_with_a_bleed_lie_on_their_side_where_more_find_room_so() {
    let set = &*YOUNG_FASHION;
    let wide = Finish {
        bleed_tenths_mm: 30,
        ..Finish::default()
    };
    for (paper, finish, sheets, lying) in [
        ("a4", Finish::default(), 2, false),
        ("a4", wide, 4, true),
        ("a3", wide, 2, false),
        ("a5", Finish::default(), 4, true),
    ] {
        let proof = Proof::of(Order {
            finish,
            ..order(set, &set.personas[0], Design::Cards, paper)
        });
        let pages = &proof.pdf.pages;
        assert_eq!(pages.len(), sheets, "{paper}");
        assert_none(&proof.faults());
        for (number, page) in pages.iter().enumerate() {
            assert_eq!(is_lying(page), lying, "{paper}");
            // The head of a card lies at the same edge in front and behind: fronts are read down
            // the sheet, backs up.
            let down = if number % 2 == 0 { 1.0 } else { -1.0 };
            let mut visible = page.glyphs.iter().filter(|glyph| glyph.visible);
            assert!(!lying || visible.all(|glyph| glyph.direction.y * down > 0.9));
        }
    }
}

#[test]
fn backs_lie_behind_their_fronts() {
    let set = &*YOUNG_FASHION;
    let wide = Finish {
        bleed_tenths_mm: 30,
        ..Finish::default()
    };
    for (paper, finish) in [
        ("a4", Finish::default()),
        ("a3", Finish::default()),
        ("a3", wide),
        ("a4", wide),
        ("a5", Finish::default()),
        ("letter", Finish::default()),
        ("a6", Finish::default()),
    ] {
        let proof = Proof::of(Order {
            finish,
            ..order(set, &set.personas[0], Design::Cards, paper)
        });
        let pages = &proof.pdf.pages;
        assert_eq!(pages.len() % 2, 0, "{paper}");
        for persona in &set.personas {
            let found = pages
                .iter()
                .enumerate()
                .find_map(|(number, page)| Some((number, middle(page, &persona.name)?)));
            let (number, front) = found.unwrap();
            assert_eq!(number % 2, 0, "{paper} {}", persona.name);
            let back = middle(&pages[number + 1], &persona.name).unwrap();
            // Turned over like the page of a book: a card lies behind itself.
            let page = &pages[number];
            let gap = f64::from(finish.bleed_tenths_mm) / 5.0;
            let card = if is_lying(page) {
                (148.0, 105.0)
            } else {
                (105.0_f64.min(page.width_mm), 148.0_f64.min(page.height_mm))
            };
            let cell = |at: Point| {
                (
                    cell(at.x, page.width_mm, card.0, gap),
                    cell(at.y, page.height_mm, card.1, gap),
                )
            };
            let behind = Point::new(page.width_mm - back.x, back.y);
            assert_eq!(
                cell(front),
                cell(behind),
                "{paper} {}: {front} and {back}",
                persona.name
            );
        }
    }
}

#[test]
fn a_sheet_of_cards_says_where_to_cut() {
    let set = &*YOUNG_FASHION;
    let proof = Proof::of(order(set, &set.personas[0], Design::Cards, "a4"));
    for page in &proof.pdf.pages {
        let is_fine = |paint: &&crate::inspect::Paint| {
            let (width, height) = (paint.bounds.width(), paint.bounds.height());
            width.min(height) < 0.2 && paint.colour.is_some_and(|colour| colour[..3] == [0.0; 3])
        };
        let marks: Vec<_> = page.paints.iter().filter(is_fine).collect();
        let stands = |x: f64| {
            marks
                .iter()
                .any(|mark| (mark.bounds.center().x - x).abs() < 0.1 && mark.bounds.height() > 4.0)
        };
        let lies = |y: f64| {
            marks
                .iter()
                .any(|mark| (mark.bounds.center().y - y).abs() < 0.1 && mark.bounds.width() > 4.0)
        };
        assert!(
            stands(105.0) && lies(148.5 - 148.0 + 148.0),
            "{:?}",
            page.number
        );
    }
}

#[test]
fn the_faces_of_a_tent_stand_head_to_head() {
    let set = &*YOUNG_FASHION;
    let proof = Proof::of(order(set, &set.personas[0], Design::Tents, "a4"));
    assert_eq!(proof.pdf.pages.len(), set.personas.len());
    for page in &proof.pdf.pages {
        for glyph in page.glyphs.iter().filter(|glyph| glyph.visible) {
            let Some(ink) = glyph.ink else { continue };
            let is_upright = glyph.direction.x > 0.9;
            let is_below = ink.center().y > page.height_mm / 2.0;
            assert_eq!(is_upright, is_below, "{} at {ink:?}", glyph.text);
        }
    }
}
