//! What is painted on a page: glyphs with their outlines and text, fills, strokes, pictures.
//!
//! The recorder is the device an interpreter paints on. It keeps everything in the order of
//! painting, since what lies on top decides what can be read. The replacement text of marked
//! content never reaches a device; it is read beside, in the same order.

use super::{MM_PER_POINT, Page, lines};
use hayro_interpret::font::Glyph as FontGlyph;
use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction;
use hayro_interpret::hayro_syntax::object::{Dict, Name, Rect as PdfRect, Stream, String as Bytes, dict_or_stream};
use hayro_interpret::hayro_syntax::page::{Page as PdfPage, Resources};
use hayro_interpret::hayro_syntax::Pdf as File;
use hayro_interpret::{
    BlendMode, CacheKey, ClipPath, Context, Device, FillRule, GlyphDrawMode, Image,
    InterpreterCache, InterpreterSettings, Paint as Colouring, PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect, Shape, Stroke, Vec2};
use std::collections::HashMap;
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
    fn through(&self, path: &BezPath) -> Self {
        let bounds = self.bounds.intersect(path.bounding_box());
        let mut shapes = Arc::clone(&self.shapes);
        if !is_upright_rectangle(path) {
            Arc::make_mut(&mut shapes).push(path.clone());
        }
        Self { bounds, shapes }
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
    outline: Arc<BezPath>,
    placement: Affine,
}

impl Glyph {
    /// The outline where it stands on the page.
    pub fn outline(&self) -> BezPath {
        self.placement * BezPath::clone(&self.outline)
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
    window: Window,
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

    /// Whether nothing beneath it can be seen.
    pub fn is_opaque(&self) -> bool {
        self.colour.is_none_or(|colour| colour[3] > 0.99)
    }
}

/// Interprets every page.
pub(super) fn pages(
    file: &File,
    blocks: &HashMap<(usize, i32), usize>,
) -> Result<Vec<Page>, String> {
    let cache = InterpreterCache::new();
    let mut outlines = HashMap::new();
    file.pages()
        .iter()
        .enumerate()
        .map(|(index, page)| {
            let media = page.media_box();
            let named = |key: &str| page.raw().get::<PdfRect>(key).unwrap_or(media);
            let trim = named("TrimBox");
            let scale = MM_PER_POINT;
            let transform = Affine::scale_non_uniform(scale, -scale)
                * Affine::translate((-trim.x0, -trim.y1));
            let place = |rect: PdfRect| transform.transform_rect_bbox(Rect::new(rect.x0, rect.y0, rect.x1, rect.y1));
            let sheet = place(media);
            let mut recorder = Recorder {
                page: index,
                blocks,
                outlines: &mut outlines,
                replacements: replacements(page),
                begun: 0,
                marks: Vec::new(),
                windows: vec![Window { bounds: sheet, shapes: Arc::default() }],
                opacities: Vec::new(),
                masked: false,
                blended: false,
                glyphs: Vec::new(),
                paints: Vec::new(),
            };
            let mut context =
                Context::new(transform, sheet, &cache, page.xref(), InterpreterSettings::default());
            interpret_page(page, &mut context, &mut recorder);
            if recorder.begun != recorder.replacements.len() {
                return Err(format!("page {}: marked content was read twice differently", index + 1));
            }
            let (glyphs, paints) = (recorder.glyphs, recorder.paints);
            let placed = place(trim);
            Ok(Page {
                number: index + 1,
                width_mm: placed.width(),
                height_mm: placed.height(),
                media_mm: sheet,
                bleed_mm: place(named("BleedBox")),
                lines: lines::group(&glyphs),
                glyphs,
                paints,
            })
        })
        .collect()
}

/// An open piece of marked content.
struct Mark {
    content: Option<Content>,
    replacement: Option<String>,
    begun_at: usize,
}

/// Paper that remembers.
struct Recorder<'r> {
    page: usize,
    blocks: &'r HashMap<(usize, i32), usize>,
    outlines: &'r mut HashMap<(u128, u32), Arc<BezPath>>,
    replacements: Vec<Option<String>>,
    begun: usize,
    marks: Vec<Mark>,
    windows: Vec<Window>,
    opacities: Vec<f32>,
    masked: bool,
    blended: bool,
    glyphs: Vec<Glyph>,
    paints: Vec<Paint>,
}

impl Recorder<'_> {
    fn content(&self) -> Content {
        let innermost = self.marks.iter().rev().find_map(|mark| mark.content);
        let within_artifact = self.marks.iter().any(|mark| mark.content == Some(Content::Artifact));
        if within_artifact { Content::Artifact } else { innermost.unwrap_or(Content::Loose) }
    }

    fn colour(&self, paint: &Colouring<'_>) -> Option<[f32; 4]> {
        let Colouring::Color(colour) = paint else {
            return None;
        };
        if self.masked || self.blended {
            return None;
        }
        let mut colour = colour.to_rgba().components();
        colour[3] *= self.opacities.iter().product::<f32>();
        Some(colour)
    }

    fn window(&self) -> Window {
        self.windows[self.windows.len() - 1].clone()
    }

    fn order(&self) -> usize {
        self.glyphs.len() + self.paints.len()
    }

    fn paint(&mut self, kind: PaintKind, shape: BezPath, colour: Option<[f32; 4]>) {
        let window = self.window();
        self.paints.push(Paint {
            kind,
            bounds: shape.bounding_box().intersect(window.bounds),
            shape,
            colour,
            content: self.content(),
            order: self.order(),
            window,
        });
    }
}

impl<'a> Device<'a> for Recorder<'_> {
    fn set_soft_mask(&mut self, mask: Option<SoftMask<'a>>) {
        self.masked = mask.is_some();
    }

    fn set_blend_mode(&mut self, blend_mode: BlendMode) {
        self.blended = blend_mode != BlendMode::Normal;
    }

    fn draw_path(&mut self, path: &BezPath, transform: Affine, paint: &Colouring<'a>, draw_mode: &PathDrawMode) {
        let colour = self.colour(paint);
        match draw_mode {
            PathDrawMode::Fill(rule) => self.paint(PaintKind::Fill(*rule), transform * path.clone(), colour),
            PathDrawMode::Stroke(pen) => {
                let style = Stroke::new(f64::from(pen.line_width)).with_caps(pen.line_cap).with_join(pen.line_join);
                let outline = kurbo::stroke(path.iter(), &style, &kurbo::StrokeOpts::default(), 0.1);
                self.paint(PaintKind::Stroke, transform * outline, colour);
            }
        }
    }

    fn push_clip_path(&mut self, clip_path: &ClipPath) {
        let window = self.window().through(&clip_path.path);
        self.windows.push(window);
    }

    fn push_transparency_group(&mut self, opacity: f32, mask: Option<SoftMask<'a>>, _: BlendMode) {
        self.opacities.push(if mask.is_some() { 0.5 * opacity } else { opacity });
    }

    fn draw_glyph(
        &mut self,
        glyph: &FontGlyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        paint: &Colouring<'a>,
        draw_mode: &GlyphDrawMode,
    ) {
        let placement = transform * glyph_transform;
        let (outline, advance) = match glyph {
            FontGlyph::Outline(glyph) => {
                let key = (glyph.font_cache_key(), glyph.glyph_id().to_u32());
                let outline = self.outlines.entry(key).or_insert_with(|| Arc::new(glyph.outline()));
                (Arc::clone(outline), f64::from(glyph.advance_width().unwrap_or(0.0)))
            }
            FontGlyph::Type3(_) => (Arc::default(), 0.0),
        };
        let along = placement * Point::new(1000.0, 0.0) - placement * Point::ORIGIN;
        let upwards = placement * Point::new(0.0, 1000.0) - placement * Point::ORIGIN;
        let at = self.glyphs.len();
        // Replacement text stands for all glyphs of its mark; the first one carries it.
        let text = match self.marks.iter().rev().find(|mark| mark.replacement.is_some()) {
            Some(mark) if mark.begun_at == at => mark.replacement.clone().unwrap_or_default(),
            Some(_) => String::new(),
            None => glyph.as_unicode().map(written).unwrap_or_default(),
        };
        let content = self.content();
        let block = match content {
            Content::Marked(number) => self.blocks.get(&(self.page, number)).copied(),
            _ => None,
        };
        self.glyphs.push(Glyph {
            text,
            origin: placement * Point::ORIGIN,
            direction: along.normalize(),
            advance_mm: along.hypot() * advance / 1000.0,
            ink: bounds_of(&outline, placement),
            size_pt: upwards.hypot() / MM_PER_POINT,
            colour: self.colour(paint),
            visible: !matches!(draw_mode, GlyphDrawMode::Invisible),
            content,
            block,
            order: self.order(),
            window: self.window(),
            outline,
            placement,
        });
    }

    fn draw_image(&mut self, image: Image<'a, '_>, transform: Affine) {
        let size = Rect::new(0.0, 0.0, f64::from(image.width()), f64::from(image.height()));
        self.paint(PaintKind::Picture, transform * size.to_path(0.1), None);
    }

    fn pop_clip_path(&mut self) {
        self.windows.pop();
    }

    fn pop_transparency_group(&mut self) {
        self.opacities.pop();
    }

    fn begin_marked_content(&mut self, tag: &[u8], mcid: Option<i32>) {
        let content = match (tag, mcid) {
            (b"Artifact", _) => Some(Content::Artifact),
            (_, Some(number)) => Some(Content::Marked(number)),
            _ => None,
        };
        let replacement = self.replacements.get(self.begun).cloned().flatten();
        self.begun += 1;
        self.marks.push(Mark { content, replacement, begun_at: self.glyphs.len() });
    }

    fn end_marked_content(&mut self) {
        self.marks.pop();
    }
}

/// The replacement text of every piece of marked content, in the order of painting.
fn replacements(page: &PdfPage<'_>) -> Vec<Option<String>> {
    fn walk(mut operations: TypedIter<'_>, resources: &Resources<'_>, depth: usize, found: &mut Vec<Option<String>>) {
        while let Some(operation) = operations.next() {
            match operation {
                TypedInstruction::BeginMarkedContent(_) => found.push(None),
                TypedInstruction::BeginMarkedContentWithProperties(mark) => found.push(
                    dict_or_stream(mark.1)
                        .and_then(|(properties, _)| properties.get::<Bytes<'_>>("ActualText"))
                        .map(|text| text_of(text.as_bytes())),
                ),
                TypedInstruction::XObject(named) if depth < 50 => {
                    let Some(form) = resources.get_x_object(named.0) else { continue };
                    let is_form = form.dict().get::<Name<'_>>("Subtype").is_some_and(|kind| kind.as_str() == "Form");
                    let Some(decoded) = is_form.then(|| form.decoded().ok()).flatten() else { continue };
                    let own = form.dict().get::<Dict<'_>>("Resources").unwrap_or_else(Dict::empty);
                    let resources = Resources::from_parent(own, resources.clone());
                    walk(TypedIter::new(decoded.as_ref()), &resources, depth + 1, found);
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    walk(page.typed_operations(), page.resources(), 0, &mut found);
    found
}

/// A text string of a PDF: UTF-16 with its mark, UTF-8 with its mark, else close to Latin-1.
pub(super) fn text_of(bytes: &[u8]) -> String {
    if let Some(wide) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        let units: Vec<u16> = wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
        return String::from_utf16_lossy(&units);
    }
    match bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        Some(narrow) => String::from_utf8_lossy(narrow).into_owned(),
        None => bytes.iter().map(|&byte| char::from(byte)).collect(),
    }
}

fn written(text: hayro_interpret::hayro_cmap::BfString) -> String {
    match text {
        hayro_interpret::hayro_cmap::BfString::Char(one) => one.to_string(),
        hayro_interpret::hayro_cmap::BfString::String(several) => several,
    }
}

/// The upright rectangle around an outline where it stands; exact also for turned text.
fn bounds_of(outline: &BezPath, placement: Affine) -> Option<Rect> {
    if outline.elements().is_empty() {
        return None;
    }
    let [a, b, c, d, ..] = placement.as_coeffs();
    let flat = 1e-9 * (a.abs() + b.abs() + c.abs() + d.abs());
    let is_upright = (b.abs() < flat && c.abs() < flat) || (a.abs() < flat && d.abs() < flat);
    Some(if is_upright {
        placement.transform_rect_bbox(outline.bounding_box())
    } else {
        (placement * outline.clone()).bounding_box()
    })
}

fn is_upright_rectangle(path: &BezPath) -> bool {
    let bounds = path.bounding_box();
    let lines_only = path.segments().all(|segment| matches!(segment, kurbo::PathSeg::Line(_)));
    lines_only && (path.area().abs() - bounds.area()).abs() <= 1e-6 * bounds.area()
}
