//! What lies on a page: glyphs, fills, strokes and pictures, as plain values.
//!
//! They keep the order of painting, since what lies on top decides what can be read.

use hayro_interpret::FillRule;
use kurbo::{Affine, BezPath, Point, Rect, Shape, Vec2};
use std::sync::Arc;

/// How a piece of the page is marked for those who listen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// Belongs to the structure element that names this number.
    Marked(i32),
    /// Decoration, left out when read aloud.
    Artifact,
    /// Neither: a fault in a tagged file.
    Loose,
}

/// What covers a point of the page: where painting is let through.
#[derive(Clone)]
pub struct Window {
    /// The smallest upright rectangle around what is let through.
    pub bounds: Rect,
    /// The paths that all must contain a point; upright rectangles are in `bounds` alone.
    shapes: Arc<Vec<BezPath>>,
}

impl Window {
    /// Lets everything on a sheet through.
    pub(super) fn onto(sheet: Rect) -> Self {
        Self {
            bounds: sheet,
            shapes: Arc::default(),
        }
    }

    /// This window behind a further one.
    pub(super) fn through(&self, path: &BezPath) -> Self {
        let bounds = self.bounds.intersect(path.bounding_box());
        let mut shapes = Arc::clone(&self.shapes);
        if !is_upright_rectangle(path) {
            Arc::make_mut(&mut shapes).push(path.clone());
        }
        Self { bounds, shapes }
    }

    /// Whether it is anything but an upright rectangle.
    pub fn is_shaped(&self) -> bool {
        !self.shapes.is_empty()
    }

    /// Whether paint at this point is seen.
    pub fn lets_through(&self, point: Point) -> bool {
        self.bounds.contains(point) && self.shapes.iter().all(|path| path.contains(point))
    }
}

/// One glyph on the page.
pub struct Glyph {
    /// The characters it stands for; empty for all but the first glyph of a cluster.
    pub text: String,
    /// Whether it stands in a stretch that runs from right to left and is written backwards.
    pub is_reversed: bool,
    /// Where the pen stood.
    pub origin: Point,
    /// Which way the pen moves: a unit vector.
    pub direction: Vec2,
    /// How far the pen moves.
    pub advance_mm: f64,
    /// The smallest upright rectangle around the outline; nothing for a space.
    pub ink: Option<Rect>,
    /// Font size in points, as it appears on the page.
    pub size_pt: f64,
    /// Red, green, blue and opacity from 0 to 1; nothing for a gradient or a pattern.
    pub colour: Option<[f32; 4]>,
    /// Whether it is painted at all.
    pub visible: bool,
    /// How it is marked.
    pub content: Content,
    /// The text block it belongs to, where the file is tagged; blocks are numbered in
    /// reading order through the whole file.
    pub block: Option<usize>,
    /// Its place in the order of painting, shared with `Paint::order`.
    pub order: usize,
    /// Where it can be seen.
    pub window: Window,
    pub(super) outline: Arc<Outline>,
    pub(super) placement: Affine,
}

/// The outline of a glyph in thousandths of its size, and the rectangle around it.
#[derive(Default)]
pub struct Outline {
    path: BezPath,
    bounds: Option<Rect>,
}

impl Outline {
    /// Measures an outline; a blank has none.
    pub(super) fn new(path: BezPath) -> Self {
        let bounds = (!path.elements().is_empty()).then(|| path.bounding_box());
        Self { path, bounds }
    }

    /// The upright rectangle around the outline where it stands; exact also for turned text.
    pub(super) fn ink(&self, placement: Affine) -> Option<Rect> {
        let bounds = self.bounds?;
        let [a, b, c, d, ..] = placement.as_coeffs();
        let flat = 1e-9 * (a.abs() + b.abs() + c.abs() + d.abs());
        let is_upright = (b.abs() < flat && c.abs() < flat) || (a.abs() < flat && d.abs() < flat);
        Some(if is_upright {
            placement.transform_rect_bbox(bounds)
        } else {
            (placement * self.path.clone()).bounding_box()
        })
    }
}

impl Glyph {
    /// The outline where it stands on the page.
    pub fn outline(&self) -> BezPath {
        self.placement * self.outline.path.clone()
    }
}

/// What kind of paint lies there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaintKind {
    /// A filled shape.
    Fill(FillRule),
    /// A line; its shape is the outline of the line.
    Stroke,
    /// A picture; its colours are not looked at.
    Picture,
}

/// One fill, stroke or picture.
pub struct Paint {
    /// What it is.
    pub kind: PaintKind,
    /// The painted shape.
    pub shape: BezPath,
    /// The smallest upright rectangle around what is seen of it.
    pub bounds: Rect,
    /// Red, green, blue and opacity; nothing for a gradient, a pattern or a picture.
    pub colour: Option<[f32; 4]>,
    /// How it is marked.
    pub content: Content,
    /// Its place in the order of painting.
    pub order: usize,
    pub(super) window: Window,
}

impl Paint {
    /// Whether this paint is seen at a point, unless something lies on top of it.
    pub fn covers(&self, point: Point) -> bool {
        self.bounds.contains(point)
            && self.window.lets_through(point)
            && match self.kind {
                PaintKind::Fill(FillRule::EvenOdd) => self.shape.winding(point) % 2 != 0,
                _ => self.shape.winding(point) != 0,
            }
    }

    /// Whether it leaves any trace.
    pub fn is_seen(&self) -> bool {
        self.colour.is_none_or(|colour| colour[3] > 0.0)
    }

    /// Whether nothing beneath it can be seen.
    pub fn is_opaque(&self) -> bool {
        self.colour.is_none_or(|colour| colour[3] > 0.99)
    }
}

fn is_upright_rectangle(path: &BezPath) -> bool {
    let bounds = path.bounding_box();
    let lines_only = path
        .segments()
        .all(|segment| matches!(segment, kurbo::PathSeg::Line(_)));
    lines_only && (path.area().abs() - bounds.area()).abs() <= 1e-6 * bounds.area()
}
