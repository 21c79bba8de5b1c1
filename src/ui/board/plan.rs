//! Where everything of a board lies: pure geometry, in points from its upper left corner.
//!
//! The arrangement is the poster's: sectors around a head on an odd number of columns, as many
//! as have room. Every length grows with the scale, so that the same plan serves a window beside
//! other things and a wall. What is absent: letters; how high a card must be is handed in.

use super::wall::Wall;
use crate::model::empathy::Dimension;
use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// From the edge of the board to what lies on it.
pub const PAD: f32 = 20.0;
/// Between cards.
pub const GAP: f32 = 8.0;
/// The row of a sector's name, with the air around it.
pub const HEAD: f32 = 42.0;
/// The least height of a card.
pub const CARD: f32 = 80.0;
/// Below the last row of cards.
const FOOT: f32 = 10.0;
/// A card narrower than this holds no long word.
const NARROW: f32 = 116.0;
/// Where cards are this wide there is room for more of them beside each other.
const WIDE: f32 = 170.0;
/// The same on a wall, where short texts stand in great letters.
const WIDE_ON_WALL: f32 = 132.0;

/// A place for a note: before the one of that index, or behind the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The sector.
    pub dimension: Dimension,
    /// How many notes stand before it.
    pub index: usize,
}

/// How wide cards are, and how many stand beside each other.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    /// What every length is multiplied by.
    pub scale: f32,
    /// How it hangs on a wall; nothing for a board that lies on the desk.
    pub wall: Option<Wall>,
    width: f32,
    columns: u8,
}

impl Grid {
    /// The grid of a board so wide: five columns, less where cards would be too narrow, more
    /// where they would be very wide.
    #[must_use]
    pub fn new(width: f32, scale: f32, wall: Option<Wall>) -> Self {
        let grid = |columns| Self {
            scale,
            wall,
            width,
            columns,
        };
        let wide = wall.map_or(WIDE, |_| WIDE_ON_WALL);
        let five = grid(5);
        if five.column() < NARROW * scale {
            return grid(3);
        }
        let more = [9, 7].map(grid);
        let more = more.iter().find(|grid| grid.column() >= wide * scale);
        *more.unwrap_or(&five)
    }

    /// A length of the design at this scale.
    #[must_use]
    pub fn length(&self, points: f32) -> f32 {
        points * self.scale
    }

    /// One length on the desk and another on the wall, where letters need the room.
    fn either(&self, on_desk: f32, on_wall: f32) -> f32 {
        self.length(self.wall.map_or(on_desk, |_| on_wall))
    }

    /// The row of a sector's name, with the air around it.
    #[must_use]
    pub fn head(&self) -> f32 {
        self.either(HEAD, 28.0)
    }

    /// The least height of a card.
    #[must_use]
    pub fn least_card(&self) -> f32 {
        self.either(CARD, 34.0)
    }

    fn foot(&self) -> f32 {
        self.either(FOOT, 3.0)
    }

    /// How wide the board is.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.width
    }

    fn column(&self) -> f32 {
        self.shared(self.width - 2.0 * self.length(PAD), self.columns)
    }

    /// The width of each of so many cards that share a width.
    fn shared(&self, width: f32, cards: u8) -> f32 {
        (width - f32::from(cards - 1) * self.length(GAP)) / f32::from(cards)
    }

    /// How many cards of a sector stand beside each other.
    #[must_use]
    pub fn across(&self, dimension: Dimension) -> u8 {
        match dimension {
            Dimension::ThinkFeel | Dimension::SayDo => self.columns,
            Dimension::Hear | Dimension::See => self.columns / 2,
            Dimension::Pain | Dimension::Gain => {
                (self.columns / 2 + u8::from(self.wall.is_some())).max(2)
            }
        }
    }

    /// The width of a sector's cards.
    #[must_use]
    pub fn card(&self, dimension: Dimension) -> f32 {
        match dimension {
            Dimension::Pain | Dimension::Gain => {
                let half = self.width / 2.0 - self.length(PAD + GAP);
                self.shared(half, self.across(dimension))
            }
            _ => self.column(),
        }
    }

    /// The width of the card that asks for the first note of a sector: two where there is room.
    #[must_use]
    pub fn ghost(&self, dimension: Dimension, is_empty: bool) -> f32 {
        let card = self.card(dimension);
        if is_empty && self.across(dimension) > 1 {
            2.0 * card + self.length(GAP)
        } else {
            card
        }
    }
}

/// What a sector holds, as far as it takes up room: heights at the widths of the grid.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// Each note's.
    pub notes: Vec<f32>,
    /// That of the card that asks for another note.
    pub ghost: f32,
}

/// Where one sector lies.
#[derive(Clone, Debug)]
pub struct Sector {
    /// Which it is.
    pub dimension: Dimension,
    /// All of it.
    pub area: Rect,
    /// The row of its name.
    pub head: Rect,
    /// The cards of its notes.
    pub cards: Vec<Rect>,
    /// The card that asks for another note, where the last row has room for it.
    pub ghost: Option<Rect>,
}

impl Sector {
    /// All places of the sector that a note has or may get.
    fn places(&self) -> impl Iterator<Item = (Place, Rect)> + '_ {
        let rects = self.cards.iter().copied().chain(self.ghost);
        rects.enumerate().map(|(index, rect)| {
            let dimension = self.dimension;
            (Place { dimension, index }, rect)
        })
    }
}

/// Where everything lies.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The strip of the goal.
    pub goal: Rect,
    /// The sectors in the order of the model.
    pub sectors: [Sector; 6],
    /// The band of the head, between the two lines that part the sectors.
    pub middle: Rect,
    /// The radius of the head, in the middle of its band.
    pub radius: f32,
    /// How far from the middle of the head the lines leave the level.
    pub bend: f32,
    /// The lower edge of pains and gains, where the insight begins.
    pub bottom: f32,
}

impl Plan {
    /// The plan of a board with these contents, in the order of the model, below a strip for the
    /// goal that is so high.
    #[must_use]
    pub fn new(grid: &Grid, contents: &[Contents; 6], goal: f32) -> Self {
        let of = |dimension: Dimension| &contents[dimension as usize];
        let width = grid.width;
        let [pad, gap] = [PAD, GAP].map(|length| grid.length(length));
        let goal = Rect::from_min_size(Pos2::ZERO, vec2(width, goal));
        let sector = |dimension, left, right, top| {
            sector(grid, dimension, of(dimension), (left, right), top)
        };
        let think_feel = sector(Dimension::ThinkFeel, pad, width - pad, goal.bottom());
        let top = think_feel.area.bottom();
        let free = grid.column() / 2.0 + gap;
        let mut hear = sector(Dimension::Hear, pad, width / 2.0 - free, top);
        let mut see = sector(Dimension::See, width / 2.0 + free, width - pad, top);
        // The head needs the height of two rows.
        let cards = 2.0 * grid.least_card() + gap;
        let least = top + grid.head() + cards + grid.foot();
        let low = hear.area.bottom().max(see.area.bottom()).max(least);
        for side in [&mut hear, &mut see] {
            side.area.max.y = low;
        }
        let say_do = sector(Dimension::SayDo, pad, width - pad, low);
        let low = say_do.area.bottom();
        let half = width / 2.0;
        let mut pain = sector(Dimension::Pain, pad, half - gap, low);
        let mut gain = sector(Dimension::Gain, half + gap, width - pad, low);
        let bottom = pain.area.bottom().max(gain.area.bottom());
        pain.area.max.y = bottom;
        gain.area.max.y = bottom;
        let mut sectors = [think_feel, hear, see, say_do, pain, gain];
        for Sector { area, head, .. } in &mut sectors {
            // What lies at the edge of the board reaches to it; pains and gains meet.
            if head.left() < half {
                area.min.x = 0.0;
            }
            if head.right() > half {
                area.max.x = width;
            }
        }
        let [.., say_do, pain, gain] = &mut sectors;
        (pain.area.max.x, gain.area.min.x) = (half, half);
        let middle = Rect::from_min_max(pos2(0.0, top), pos2(width, say_do.area.top()));
        Self {
            goal,
            middle,
            radius: (0.435 * grid.column()).min(0.41 * middle.height()),
            bend: (free - gap / 2.0).min(middle.height() / 2.0),
            bottom,
            sectors,
        }
    }

    /// The same, elsewhere.
    #[must_use]
    pub fn moved(mut self, by: Vec2) -> Self {
        let rects = [&mut self.goal, &mut self.middle].into_iter();
        let sectors = self.sectors.iter_mut().flat_map(|sector| {
            let own = [&mut sector.area, &mut sector.head];
            own.into_iter()
                .chain(&mut sector.cards)
                .chain(&mut sector.ghost)
        });
        for rect in rects.chain(sectors) {
            *rect = rect.translate(by);
        }
        self.bottom += by.y;
        self
    }

    /// Where one sector lies.
    #[must_use]
    pub fn sector(&self, dimension: Dimension) -> &Sector {
        &self.sectors[dimension as usize]
    }

    /// The card at a place: a note's, or the one that asks for another.
    #[must_use]
    pub fn card(&self, place: Place) -> Option<Rect> {
        let sector = self.sector(place.dimension);
        sector.cards.get(place.index).copied().or(sector.ghost)
    }

    /// The sector at a point.
    #[must_use]
    pub fn sector_at(&self, point: Pos2) -> Option<&Sector> {
        let mut sectors = self.sectors.iter();
        sectors.find(|sector| sector.area.contains(point))
    }

    /// Where a note goes that is let go at a point.
    #[must_use]
    pub fn place_at(&self, point: Pos2) -> Option<Place> {
        let sector = self.sector_at(point)?;
        let index = sector.cards.iter().position(|card| {
            let is_in_row = point.y <= card.bottom() + (GAP / 2.0);
            is_in_row && point.x < card.center().x || point.y < card.top()
        });
        let dimension = sector.dimension;
        let index = index.unwrap_or(sector.cards.len());
        Some(Place { dimension, index })
    }

    /// The next place in a direction of those accepted, whichever sector it is in: straight
    /// ahead before aside.
    #[must_use]
    pub fn neighbour(
        &self,
        place: Place,
        direction: Vec2,
        accepts: impl Fn(Place) -> bool,
    ) -> Option<Place> {
        let from = self.card(place)?;
        // Along the direction and across it: the gap between two spans, none where they overlap.
        let gap = |a: egui::Rangef, b: egui::Rangef| (b.min - a.max).max(a.min - b.max).max(0.0);
        let distance = |to: Rect| {
            let ahead = (to.center() - from.center()).dot(direction);
            let apart = vec2(
                gap(from.x_range(), to.x_range()),
                gap(from.y_range(), to.y_range()),
            );
            let along = (apart * direction).length();
            let across = (apart - apart * direction.abs()).length();
            let aside = (to.center() - from.center()) * (Vec2::splat(1.0) - direction.abs());
            // In whole points: of two that are as far, the first in reading order is the next.
            let distance = along + 3.0 * across + 0.1 * aside.length();
            (ahead > 1.0 && along > 0.0).then(|| distance.round())
        };
        let places = self.sectors.iter().flat_map(Sector::places);
        let places = places.filter(|(place, _)| accepts(*place));
        let near = places.filter_map(|(place, rect)| Some((place, distance(rect)?)));
        near.min_by(|(_, a), (_, b)| a.total_cmp(b))
            .map(|(place, _)| place)
    }
}

fn sector(
    grid: &Grid,
    dimension: Dimension,
    contents: &Contents,
    (left, right): (f32, f32),
    top: f32,
) -> Sector {
    let head = Rect::from_min_max(pos2(left, top), pos2(right, top + grid.head()));
    let card = grid.card(dimension);
    let across = usize::from(grid.across(dimension));
    let count = contents.notes.len();
    // A group is asked by what is empty, and writes into a line of its own.
    let has_ghost = count == 0 || grid.wall.is_none() && !count.is_multiple_of(across);
    let mut heights = contents.notes.clone();
    heights.extend(has_ghost.then_some(contents.ghost));
    let mut cards = Vec::with_capacity(heights.len());
    let mut y = head.bottom();
    for row in heights.chunks(across) {
        let height = row.iter().copied().fold(grid.least_card(), f32::max);
        let mut x = left;
        for _ in row {
            cards.push(Rect::from_min_size(pos2(x, y), vec2(card, height)));
            x += card + grid.length(GAP);
        }
        y += height + grid.length(GAP);
    }
    let ghost = has_ghost.then(|| cards.pop()).flatten().map(|ghost| {
        let width = grid.ghost(dimension, count == 0);
        Rect::from_min_size(ghost.min, vec2(width, ghost.height()))
    });
    let bottom = y - grid.length(GAP) + grid.foot();
    Sector {
        dimension,
        area: Rect::from_min_max(pos2(left, top), pos2(right, bottom)),
        head,
        cards,
        ghost,
    }
}

#[cfg(test)]
mod tests;
