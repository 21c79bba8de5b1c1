//! Where each statement stands on its sheet, so that a click on a poster finds the field.
//!
//! A template marks the place of a statement by a labelled value; positions are known once
//! the sheet is set. What is absent: heads and labels of fields, which are no statements.

use super::place;
use super::report::{MM_PER_PT, labelled, number};
use crate::model::Id;
use crate::model::field::Field;
use typst::foundations::{Content, Value};
use typst::introspection::MetadataElem;
use typst_layout::PagedDocument;

/// The rectangle a statement stands in, in millimetres from the sheet's upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Whose it is.
    pub persona: Option<Id>,
    /// The field it belongs to.
    pub field: Field,
    /// The statement in a list, or the section of the user's own; nothing where the field
    /// holds a single one.
    pub id: Option<Id>,
    /// From the left edge.
    pub x: f64,
    /// From the upper edge.
    pub y: f64,
    /// How wide.
    pub width: f64,
    /// How high.
    pub height: f64,
}

impl Spot {
    /// Whether a point of the sheet lies within, in millimetres.
    #[must_use]
    pub fn contains(&self, x_mm: f64, y_mm: f64) -> bool {
        let along = (self.x..=self.x + self.width).contains(&x_mm);
        along && (self.y..=self.y + self.height).contains(&y_mm)
    }

    /// Lies between two corners, whichever they are.
    fn span(&mut self, (x, y): (f64, f64), (other_x, other_y): (f64, f64)) {
        (self.x, self.y) = (x.min(other_x), y.min(other_y));
        (self.width, self.height) = ((x - other_x).abs(), (y - other_y).abs());
    }

    fn area(&self) -> f64 {
        self.width * self.height
    }
}

/// The smallest of the spots that contain a point.
pub(super) fn smallest_at(spots: &[Spot], x_mm: f64, y_mm: f64) -> Option<&Spot> {
    let under = spots.iter().filter(|spot| spot.contains(x_mm, y_mm));
    under.min_by(|one, other| one.area().total_cmp(&other.area()))
}

/// The spots of every page, in the order they were set. `people` are the personas of the document.
pub(super) fn read(document: &PagedDocument, people: &[Id]) -> Vec<Vec<Spot>> {
    let mut pages = vec![Vec::new(); document.pages().len()];
    let position = |element: &Content| {
        let at = document.introspector().position(element.location()?)?;
        Some((at.page.get() - 1, (at.point.x.to_mm(), at.point.y.to_mm())))
    };
    let ends = labelled(document, "spot-end");
    for (index, element) in labelled(document, "spot").iter().enumerate() {
        let mark = element.to_packed::<MetadataElem>();
        let Some(((page, at), mark)) = position(element).zip(mark) else {
            continue;
        };
        let Some(mut spot) = spot_of(&mark.value, at, people) else {
            continue;
        };
        if let Some((_, end)) = ends.get(index).and_then(position) {
            spot.span(at, end);
        }
        if let Some(page) = pages.get_mut(page) {
            page.push(spot);
        }
    }
    pages
}

fn spot_of(value: &Value, (x, y): (f64, f64), people: &[Id]) -> Option<Spot> {
    let Value::Dict(dict) = value else {
        return None;
    };
    let Ok(Value::Str(name)) = dict.get("at") else {
        return None;
    };
    let place = place::read(name, people)?;
    Some(Spot {
        persona: place.persona,
        field: place.field?,
        id: place.item,
        x,
        y,
        width: number(dict, "w") * MM_PER_PT,
        height: number(dict, "h") * MM_PER_PT,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_finds_the_smallest_spot_around_it() {
        let spot = |field, x, width| Spot {
            persona: None,
            field,
            id: None,
            x,
            y: 10.0,
            width,
            height: 5.0,
        };
        let spots = [
            spot(Field::Story, 0.0, 100.0),
            spot(Field::Quote, 20.0, 10.0),
            spot(Field::Name, 200.0, 10.0),
        ];
        for (x, y, expected) in [
            (25.0, 12.0, Some(Field::Quote)),
            (5.0, 12.0, Some(Field::Story)),
            (25.0, 9.9, None),
            (205.0, 15.0, Some(Field::Name)),
            (150.0, 12.0, None),
        ] {
            let found = smallest_at(&spots, x, y).map(|spot| spot.field);
            assert_eq!(found, expected, "{x}, {y}");
        }
    }
}
