//! The plan of a board, at every width, scale and number of notes that people have.

use super::*;

/// A plan of a board so wide, with so many notes in each sector, each as high as a card is.
fn plan(width: f32, scale: f32, notes: [usize; 6]) -> (Grid, Plan) {
    hung(width, scale, notes, None)
}

fn hung(width: f32, scale: f32, notes: [usize; 6], wall: Option<Wall>) -> (Grid, Plan) {
    let grid = Grid::new(width, scale, wall);
    let contents = notes.map(|count| Contents {
        notes: vec![grid.least_card(); count],
        ghost: grid.least_card(),
    });
    (grid, Plan::new(&grid, &contents, 77.0))
}

/// All rectangles that nothing else may lie upon.
fn things(plan: &Plan) -> Vec<Rect> {
    let centre = plan.middle.center();
    let head = Rect::from_center_size(centre, Vec2::splat(2.0 * plan.radius));
    let sectors = plan.sectors.iter();
    let cards = sectors.flat_map(|sector| sector.cards.iter().copied().chain(sector.ghost));
    let names = plan.sectors.iter().map(|sector| sector.head);
    cards.chain(names).chain([head, plan.goal]).collect()
}

fn apart(width: f32, scale: f32, notes: [usize; 6], wall: Option<Wall>) {
    let (grid, plan) = hung(width, scale, notes, wall);
    let things = things(&plan);
    let case = format!("{width} × {scale}: {notes:?} {wall:?}");
    for (index, one) in things.iter().enumerate() {
        assert!(one.left() >= -0.01 && one.right() <= width + 0.01, "{case}");
        for other in &things[..index] {
            let both = one.intersect(*other);
            assert!(
                !both.is_positive() || both.area() < 1.0,
                "{case}: {one} {other}"
            );
        }
    }
    assert!(grid.card(Dimension::ThinkFeel) > 0.0, "{case}");
}

#[test]
fn nothing_lies_on_anything_else_nor_beside_the_board() {
    for width in [520.0, 700.0, 815.0, 1_052.0, 1_900.0] {
        for scale in [0.5, 1.0, 1.5, 2.0] {
            for notes in [[0; 6], [5, 4, 4, 5, 4, 4], [50; 6], [1, 9, 0, 7, 3, 0]] {
                for wall in [None, Some(Wall::default())] {
                    apart(width, scale, notes, wall);
                }
            }
        }
    }
}

#[test]
fn the_usual_window_has_the_cards_of_the_design() {
    let (grid, plan) = plan(815.0, 1.0, [5, 4, 3, 5, 4, 3]);
    let card = plan.sector(Dimension::ThinkFeel).cards[0];
    assert!((card.width() - 148.6).abs() < 0.1 && (card.height() - CARD).abs() < 0.1);
    assert_eq!(grid.across(Dimension::Hear), 2);
    // A free place asks for another note; a full row leaves that to the button.
    let asks = |dimension| plan.sector(dimension).ghost.is_some();
    assert_eq!(
        Dimension::ALL.iter().map(|&d| asks(d)).collect::<Vec<_>>(),
        [false, false, true, false, false, true]
    );
}

#[test]
fn a_note_goes_where_it_is_let_go() {
    let (_, plan) = plan(815.0, 1.0, [5, 4, 0, 5, 4, 3]);
    let place = |point| {
        plan.place_at(point)
            .map(|place| (place.dimension, place.index))
    };
    let hear = &plan.sector(Dimension::Hear).cards;
    for (point, expected) in [
        (hear[1].left_center() + vec2(4.0, 0.0), (Dimension::Hear, 1)),
        (
            hear[1].right_center() - vec2(4.0, 0.0),
            (Dimension::Hear, 2),
        ),
        (hear[2].left_center() + vec2(4.0, 0.0), (Dimension::Hear, 2)),
        (hear[3].right_bottom(), (Dimension::Hear, 4)),
        (
            plan.sector(Dimension::See).area.center(),
            (Dimension::See, 0),
        ),
        (
            plan.sector(Dimension::SayDo).head.center(),
            (Dimension::SayDo, 0),
        ),
    ] {
        assert_eq!(place(point), Some(expected), "{point}");
    }
    assert_eq!(place(plan.goal.center()), None);
}

#[test]
fn arrows_reach_every_card() {
    let (_, plan) = plan(815.0, 1.0, [7, 4, 3, 1, 0, 9]);
    let all: Vec<Place> = plan
        .sectors
        .iter()
        .flat_map(Sector::places)
        .map(|(place, _)| place)
        .collect();
    let mut reached = vec![all[0]];
    let mut next = 0;
    while let Some(&from) = reached.get(next) {
        next += 1;
        for direction in [Vec2::LEFT, Vec2::RIGHT, Vec2::UP, Vec2::DOWN] {
            let to = plan.neighbour(from, direction, |_| true);
            reached.extend(to.filter(|to| !reached.contains(to)));
        }
    }
    assert_eq!(reached.len(), all.len());
}
