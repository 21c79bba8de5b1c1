//! Lines that run into each other.
//!
//! Two things count. Outlines of two lines that touch: real outlines, so that a descender
//! beside an ascender is fine as long as there is paper between them. And two lines of one
//! direction whose middles lie at one height and over one stretch, even where their letters
//! happen to miss each other: nobody can read that.

use super::{Glyph, Line, MM_PER_POINT, Page};
use kurbo::{BezPath, Line as Edge, ParamCurve, PathEl, Point, Rect, Shape};

/// How deep two boxes must reach into each other before outlines are compared, in em.
const TOUCH_EM: f64 = 0.01;

impl Page {
    /// Pairs of lines that touch or cover each other, one fault a pair.
    pub fn overlapping_lines(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut lines: Vec<&Line> = self.lines.iter().filter(|line| line.has_ink).collect();
        lines.sort_by(|a, b| a.ink.y0.total_cmp(&b.ink.y0));
        for (index, upper) in lines.iter().enumerate() {
            for lower in lines[index + 1..]
                .iter()
                .take_while(|lower| lower.ink.y0 < upper.ink.y1)
            {
                if let Some(how) = self.collision(upper, lower) {
                    let what = format!("{how} \"{}\"", lower.text.trim());
                    faults.push(self.fault(upper, &what));
                }
            }
        }
        faults
    }

    fn collision(&self, one: &Line, other: &Line) -> Option<&'static str> {
        let em = one.size_pt.min(other.size_pt) * MM_PER_POINT;
        if !reaches(one.ink, other.ink, TOUCH_EM * em) {
            return None;
        }
        if self.share_a_band(one, other, em) {
            return Some("covers");
        }
        let touching = self.glyphs_of(one).iter().any(|glyph| {
            let near = |ink: Rect| reaches(ink, other.ink, TOUCH_EM * em);
            glyph.visible
                && glyph.ink.is_some_and(near)
                && self
                    .glyphs_of(other)
                    .iter()
                    .any(|neighbour| touch(glyph, neighbour, TOUCH_EM * em))
        });
        touching.then_some("touches")
    }

    /// Whether the lower halves of the letters of two lines lie over each other.
    fn share_a_band(&self, one: &Line, other: &Line, em: f64) -> bool {
        if one.direction.dot(other.direction) < 0.999 {
            return false;
        }
        let (Some(a), Some(b)) = (one.band(&self.glyphs), other.band(&self.glyphs)) else {
            return false;
        };
        let along = a.to.min(b.to) - a.from.max(b.from);
        let apart = (a.baseline - b.baseline).abs();
        along > 0.1 * em && apart < 0.4 * em
    }
}

/// Whether two rectangles share more than a strip of that width both ways.
fn reaches(one: Rect, other: Rect, depth: f64) -> bool {
    let shared = one.intersect(other);
    one.overlaps(other) && shared.width() > depth && shared.height() > depth
}

/// Whether the ink of two glyphs touches.
fn touch(one: &Glyph, other: &Glyph, depth: f64) -> bool {
    let (Some(a), Some(b)) = (one.ink, other.ink) else {
        return false;
    };
    if !other.visible || !reaches(a, b, depth) {
        return false;
    }
    let shared = a.intersect(b);
    let (first, second) = (one.outline(), other.outline());
    let (ours, theirs) = (edges(&first, shared), edges(&second, shared));
    let crossing = ours
        .iter()
        .any(|edge| theirs.iter().any(|opposite| edges_cross(*edge, *opposite)));
    crossing || starts_inside(&first, &second) || starts_inside(&second, &first)
}

/// The straight pieces of an outline that come near a rectangle.
fn edges(outline: &BezPath, near: Rect) -> Vec<Edge> {
    let mut edges = Vec::new();
    let (mut pen, mut start) = (Point::ORIGIN, Point::ORIGIN);
    let mut draw = |from: Point, to: Point| {
        let bounds = Rect::from_points(from, to);
        if bounds.x0 <= near.x1
            && bounds.x1 >= near.x0
            && bounds.y0 <= near.y1
            && bounds.y1 >= near.y0
        {
            edges.push(Edge::new(from, to));
        }
    };
    kurbo::flatten(outline.iter(), 0.01, |element| match element {
        PathEl::MoveTo(to) => (pen, start) = (to, to),
        PathEl::LineTo(to) => {
            draw(pen, to);
            pen = to;
        }
        PathEl::ClosePath => {
            draw(pen, start);
            pen = start;
        }
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    edges
}

fn edges_cross(one: Edge, other: Edge) -> bool {
    one.crossing_point(other).is_some_and(|point| {
        let within = |edge: Edge| {
            let length = edge.p1 - edge.p0;
            let along = (point - edge.p0).dot(length) / length.hypot2();
            (0.0..=1.0).contains(&along)
        };
        within(one) && within(other)
    })
}

/// Whether an outline begins inside another one: the case in which no edges cross.
fn starts_inside(inner: &BezPath, outer: &BezPath) -> bool {
    inner
        .segments()
        .next()
        .is_some_and(|segment| outer.contains(segment.start()))
}
