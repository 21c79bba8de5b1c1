//! What lies under and over text: contrast, text painted over, lines through words.

use super::outside::corners;
use super::{Line, MM_PER_POINT, Page, Paint, PaintKind};
use kurbo::{ParamCurve, PathSeg, Point, Rect, Shape};

/// Paper, and what lies under everything.
const WHITE: [f32; 3] = [1.0, 1.0, 1.0];

impl Page {
    /// Lines over which something opaque is painted later.
    pub fn hidden_text(&self) -> Vec<String> {
        let hidden = |line: &&Line| {
            let later: Vec<&Paint> = self
                .paints
                .iter()
                .filter(|paint| {
                    paint.order > self.glyphs[line.glyphs.start].order
                        && paint.kind != PaintKind::Stroke
                        && paint.is_opaque()
                        && paint.bounds.overlaps(line.ink)
                })
                .collect();
            self.glyphs_of(line).iter().any(|glyph| {
                let covered = |ink: Rect| {
                    let points = corners(ink).chain([ink.center()]);
                    let over = |point: Point| {
                        later
                            .iter()
                            .any(|paint| paint.order > glyph.order && paint.covers(point))
                    };
                    points.filter(|point| over(*point)).count() >= 2
                };
                glyph.visible && glyph.ink.is_some_and(covered)
            })
        };
        self.lines
            .iter()
            .filter(|line| line.has_ink)
            .filter(hidden)
            .map(|line| self.fault(line, "lies under something painted later"))
            .collect()
    }

    /// Lines through which a stroke or a thin bar runs, or on which a small mark lies, painted
    /// before or after. A mark that holds a letter whole, such as a pill, is its background.
    pub fn crossed_text(&self) -> Vec<String> {
        self.lines
            .iter()
            .filter(|line| line.has_ink && self.is_crossed(line))
            .map(|line| self.fault(line, "is crossed by a line or a mark"))
            .collect()
    }

    fn is_crossed(&self, line: &Line) -> bool {
        let em = line.size_pt * MM_PER_POINT;
        let is_small = |paint: &Paint| {
            let (width, height) = (paint.bounds.width(), paint.bounds.height());
            width.min(height) < 0.2 * em || width.max(height) < 2.0 * em
        };
        let may_cross = |paint: &&Paint| match paint.kind {
            PaintKind::Stroke => true,
            PaintKind::Fill(_) => is_small(paint),
            PaintKind::Picture => false,
        };
        let near: Vec<&Paint> = self
            .paints
            .iter()
            .filter(|paint| paint.bounds.overlaps(line.ink) && paint.is_seen())
            .filter(may_cross)
            .filter(|paint| passes(paint, line.ink))
            .collect();
        let crosses = |ink: Rect| {
            let core = ink.inset((-0.2 * ink.width(), -0.2 * ink.height()));
            let is_ground = |paint: &Paint| {
                paint.kind != PaintKind::Stroke && paint.bounds.union(ink) == paint.bounds
            };
            near.iter()
                .any(|paint| !is_ground(paint) && passes(paint, core))
        };
        !near.is_empty()
            && self
                .glyphs_of(line)
                .iter()
                .filter_map(|glyph| glyph.ink)
                .any(crosses)
    }

    /// Lines with a glyph whose contrast to what lies under it is lower than asked, by the
    /// formula of WCAG 2. Where a picture, a gradient or a pattern lies under or in the text,
    /// nothing is known and nothing said.
    pub fn faint_text(&self, least: f64) -> Vec<String> {
        self.lines
            .iter()
            .filter(|line| line.has_ink)
            .filter_map(|line| {
                let lowest = self.contrast(line)?;
                (lowest < least - 0.005)
                    .then(|| self.fault(line, &format!("has a contrast of {lowest:.2} only")))
            })
            .collect()
    }

    /// The lowest contrast on a line, where it is known.
    pub fn contrast(&self, line: &Line) -> Option<f64> {
        let beneath: Vec<&Paint> = self
            .paints
            .iter()
            .filter(|paint| paint.bounds.overlaps(line.ink))
            .collect();
        self.glyphs_of(line)
            .iter()
            .filter(|glyph| glyph.visible)
            .filter_map(|glyph| {
                let middle = glyph.ink?.center();
                let ground = ground(&beneath, middle, glyph.order)?;
                let colour = glyph.colour?;
                Some(contrast(over(ground, colour), ground))
            })
            .min_by(f64::total_cmp)
    }
}

/// The colour at a point before a glyph is painted; nothing where it is not one colour.
fn ground(paints: &[&Paint], point: Point, before: usize) -> Option<[f32; 3]> {
    let mut layers = Vec::new();
    let below = paints
        .iter()
        .rev()
        .filter(|paint| paint.order < before && paint.covers(point));
    for paint in below {
        layers.push(paint.colour?);
        if paint.is_opaque() {
            break;
        }
    }
    Some(layers.into_iter().rev().fold(WHITE, over))
}

/// A colour laid over an opaque one.
fn over(ground: [f32; 3], [red, green, blue, opacity]: [f32; 4]) -> [f32; 3] {
    let mix = |below: f32, above: f32| above.mul_add(opacity, below * (1.0 - opacity));
    [
        mix(ground[0], red),
        mix(ground[1], green),
        mix(ground[2], blue),
    ]
}

fn contrast(one: [f32; 3], other: [f32; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [f32; 3]) -> f64 {
    let linear = colour.map(|part| {
        let part = f64::from(part);
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

/// Whether the edge of a shape runs through a rectangle, or the whole of it lies within.
fn passes(paint: &Paint, place: Rect) -> bool {
    let runs_through = |segment: PathSeg| {
        let steps = if matches!(segment, PathSeg::Line(_)) {
            1
        } else {
            16
        };
        let at = |step: i32| segment.eval(f64::from(step) / f64::from(steps));
        segment.bounding_box().overlaps(place)
            && (0..steps).any(|step| meets(at(step), at(step + 1), place))
    };
    paint.covers(place.center()) || paint.shape.segments().any(runs_through)
}

/// Whether the straight line between two points meets an upright rectangle: whether there is
/// a stretch of it between the two verticals and the two horizontals at once.
fn meets(from: Point, to: Point, place: Rect) -> bool {
    let step = to - from;
    let between = |start: f64, step: f64, low: f64, high: f64| {
        if step.abs() < 1e-12 {
            let is_between = (low..=high).contains(&start);
            return if is_between { (0.0, 1.0) } else { (1.0, 0.0) };
        }
        let (one, other) = ((low - start) / step, (high - start) / step);
        (one.min(other), one.max(other))
    };
    let (left, right) = between(from.x, step.x, place.x0, place.x1);
    let (top, bottom) = between(from.y, step.y, place.y0, place.y1);
    left.max(top).max(0.0) <= right.min(bottom).min(1.0)
}
