//! Text that leaves the place it was given (the sheet, a column, a card, a window) or is too
//! small for it.

use super::{Glyph, Line, Page, PaintKind};
use kurbo::{ParamCurve, Point, Rect};

/// How far ink may stand out, for rounding: a hundredth of a millimetre.
const ROUNDING_MM: f64 = 0.01;

impl Page {
    /// Lines whose ink leaves a rectangle: the trim, the trim within a margin, a column.
    pub fn text_outside(&self, place: Rect) -> Vec<String> {
        self.lines
            .iter()
            .filter(|line| line.has_ink)
            .filter_map(|line| {
                let beyond = beyond(line.ink, place);
                (beyond > ROUNDING_MM)
                    .then(|| self.fault(line, &format!("stands {beyond:.2} mm outside its place")))
            })
            .collect()
    }

    /// Lines with letters smaller than this: illegible at the distance of the paper.
    pub fn text_below(&self, size_pt: f64) -> Vec<String> {
        let smallest = |line: &Line| {
            let inked = self
                .glyphs_of(line)
                .iter()
                .filter(|glyph| glyph.ink.is_some());
            inked
                .map(|glyph| glyph.size_pt)
                .fold(f64::INFINITY, f64::min)
        };
        self.lines
            .iter()
            .filter(|line| line.has_ink)
            .map(|line| (line, smallest(line)))
            .filter(|(_, smallest)| *smallest < size_pt - 0.01)
            .map(|(line, smallest)| {
                self.fault(line, &format!("has letters of {smallest:.2} pt only"))
            })
            .collect()
    }

    /// Lines that begin inside a rectangle and leave it; for a column whose neighbours have
    /// text of their own.
    pub fn text_leaving(&self, column: Rect) -> Vec<String> {
        let begins = |line: &Line| {
            let first = self.glyphs_of(line).iter().find_map(|glyph| glyph.ink);
            first.is_some_and(|ink| column.contains(ink.center()))
        };
        self.lines
            .iter()
            .filter(|line| line.has_ink && begins(line))
            .filter_map(|line| {
                let beyond = beyond(line.ink, column);
                (beyond > ROUNDING_MM)
                    .then(|| self.fault(line, &format!("leaves its column by {beyond:.2} mm")))
            })
            .collect()
    }

    /// Lines that run over the edge of the coloured area they stand on: a note over its card.
    /// Areas are what is filled, not larger than `largest_mm2`, before the line is painted.
    pub fn text_over_edges(&self, largest_mm2: f64) -> Vec<String> {
        self.lines
            .iter()
            .filter(|line| line.has_ink)
            .filter_map(|line| {
                let order = self.glyphs_of(line)[0].order;
                let middles: Vec<Point> = self
                    .glyphs_of(line)
                    .iter()
                    .filter_map(|glyph| glyph.ink.map(|ink| ink.center()))
                    .collect();
                let card = self.paints.iter().rev().find(|paint| {
                    paint.order < order
                        && matches!(paint.kind, PaintKind::Fill(_))
                        && paint.bounds.area() < largest_mm2
                        && paint.bounds.overlaps(line.ink)
                        && paint.bounds.height() > 0.8 * line.ink.height()
                        && middles.iter().any(|middle| paint.covers(*middle))
                })?;
                let beyond = beyond(line.ink, card.bounds);
                (beyond > ROUNDING_MM).then(|| {
                    self.fault(
                        line,
                        &format!("runs {beyond:.2} mm over the edge of its card"),
                    )
                })
            })
            .collect()
    }

    /// Lines of which a clip cuts something away.
    pub fn clipped_text(&self) -> Vec<String> {
        let is_cut = |glyph: &Glyph| {
            let Some(ink) = glyph
                .ink
                .filter(|ink| beyond(*ink, self.media_mm) <= ROUNDING_MM)
            else {
                // What leaves the sheet leaves the trim, and is found as that.
                return false;
            };
            beyond(ink, glyph.window.bounds) > ROUNDING_MM
                || (glyph.window.is_shaped()
                    && glyph
                        .outline()
                        .segments()
                        .any(|segment| !glyph.window.lets_through(segment.start())))
        };
        let cut = |line: &&Line| self.glyphs_of(line).iter().any(is_cut);
        self.lines
            .iter()
            .filter(cut)
            .map(|line| self.fault(line, "is cut off by a clip"))
            .collect()
    }
}

/// By how much a rectangle stands out of another on its worst side.
fn beyond(ink: Rect, place: Rect) -> f64 {
    [
        place.x0 - ink.x0,
        place.y0 - ink.y0,
        ink.x1 - place.x1,
        ink.y1 - place.y1,
    ]
    .into_iter()
    .fold(0.0, f64::max)
}

pub(super) fn corners(rect: Rect) -> impl Iterator<Item = Point> {
    let inner = rect.inset((-0.15 * rect.width(), -0.15 * rect.height()));
    [
        (inner.x0, inner.y0),
        (inner.x1, inner.y0),
        (inner.x0, inner.y1),
        (inner.x1, inner.y1),
    ]
    .into_iter()
    .map(Point::from)
}
