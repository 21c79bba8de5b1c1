//! Lines of text: glyphs that follow each other on one baseline.
//!
//! A file knows no lines, only glyphs in the order of painting. A glyph goes on with the line
//! of the one before it when it belongs to the same block, runs the same way, stands on the
//! same baseline and begins about where the pen was left; marks that sit above or below a
//! letter move no pen and stay with it. So two columns are two lines even at one height, and a
//! label that runs into the value beside it is another line than the value.

use super::Glyph;
use kurbo::{Rect, Vec2};
use std::ops::Range;

/// One line of text, or one side of it where a wide gap divides it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Which of the page's glyphs, all neighbours in the order of painting.
    pub glyphs: Range<usize>,
    /// The characters from left to right, as painted.
    pub text: String,
    /// The smallest upright rectangle around the ink; of no size at the pen for blanks.
    pub ink: Rect,
    /// The largest font size on it.
    pub size_pt: f64,
    /// Which way it runs: a unit vector.
    pub direction: Vec2,
    /// Whether anything on it is painted.
    pub has_ink: bool,
}

impl Line {
    /// The same line in a frame that runs along it: from where to where the ink goes, and the
    /// baseline's height; two lines compare where their directions are equal.
    pub(super) fn band(&self, glyphs: &[Glyph]) -> Option<Band> {
        let mut band: Option<Band> = None;
        let across = Vec2::new(-self.direction.y, self.direction.x);
        for glyph in &glyphs[self.glyphs.clone()] {
            if glyph.ink.is_none() || glyph.advance_mm <= 0.0 {
                continue;
            }
            let from = glyph.origin.to_vec2().dot(self.direction);
            let to = from + glyph.advance_mm;
            let baseline = glyph.origin.to_vec2().dot(across);
            let band = band.get_or_insert(Band { from, to, baseline });
            band.from = band.from.min(from);
            band.to = band.to.max(to);
        }
        band
    }
}

/// Where a line lies, along and across its own direction.
#[derive(Clone, Copy)]
pub(super) struct Band {
    pub from: f64,
    pub to: f64,
    pub baseline: f64,
}

/// Groups glyphs in the order of painting.
pub(super) fn group(glyphs: &[Glyph]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut start = 0;
    for index in 1..=glyphs.len() {
        if index == glyphs.len() || !goes_on(&glyphs[start..index], &glyphs[index]) {
            lines.push(line(glyphs, start..index));
            start = index;
        }
    }
    lines
}

/// Whether a glyph continues the line so far.
fn goes_on(line: &[Glyph], next: &Glyph) -> bool {
    let moves = |glyph: &&Glyph| glyph.advance_mm > 1e-3;
    let last = line.iter().rev().find(moves).or(line.last());
    let Some(last) = last else { return true };
    let em = last.size_pt.max(next.size_pt) * super::MM_PER_POINT;
    if last.block != next.block
        || (last.content == super::Content::Artifact) != (next.content == super::Content::Artifact)
        || last.direction.dot(next.direction) < 0.999
    {
        return false;
    }
    let step = next.origin - last.origin;
    let along = step.dot(last.direction) - last.advance_mm;
    let across = step.cross(last.direction).abs();
    if !moves(&next) {
        return across < 1.5 * em && along.abs() < 1.5 * em;
    }
    // Justified text widens blanks; between letters a gap is a gap.
    let gap = if last.ink.is_none() { 1.2 } else { 0.25 };
    across < 0.03 * em && (-0.3 * em..gap * em).contains(&along)
}

fn line(glyphs: &[Glyph], range: Range<usize>) -> Line {
    let own = &glyphs[range.clone()];
    let first = &own[0];
    let ink = own
        .iter()
        .filter_map(|glyph| glyph.ink)
        .reduce(|all, one| all.union(one));
    Line {
        text: own.iter().map(|glyph| glyph.text.as_str()).collect(),
        ink: ink.unwrap_or_else(|| Rect::from_points(first.origin, first.origin)),
        size_pt: own.iter().map(|glyph| glyph.size_pt).fold(0.0, f64::max),
        direction: first.direction,
        has_ink: own.iter().any(|glyph| glyph.ink.is_some() && glyph.visible),
        glyphs: range,
    }
}
