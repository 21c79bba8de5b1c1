//! The paper that remembers: a device an interpreter paints on.
//!
//! The replacement text of marked content never reaches a device; it is read beside, in the
//! same order (see `marks`).

use super::MM_PER_POINT;
use super::painted::{Content, Glyph, Outline, Paint, PaintKind, Window};
use hayro_interpret::font::Glyph as FontGlyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::{
    BlendMode, ClipPath, Device, GlyphDrawMode, Image, Paint as Colouring, PathDrawMode, SoftMask,
};
use kurbo::{Affine, BezPath, Point, Rect, Shape, Stroke};
use std::collections::HashMap;
use std::sync::Arc;

/// Outlines by font and glyph: a letter is outlined once a file.
pub(super) type Outlines = HashMap<(u128, u32), Arc<Outline>>;

/// An open piece of marked content.
struct Mark {
    content: Option<Content>,
    replacement: Option<String>,
    is_reversed: bool,
    begun_at: usize,
}

/// Paper that remembers.
pub(super) struct Recorder<'r> {
    page: usize,
    blocks: &'r HashMap<(usize, i32), usize>,
    outlines: &'r mut Outlines,
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

impl<'r> Recorder<'r> {
    /// A blank sheet for a page (counted from 0): what its content belongs to, the outlines
    /// met so far in the file, the words of its marks, the sheet in millimetres.
    pub(super) fn new(
        page: usize,
        blocks: &'r HashMap<(usize, i32), usize>,
        outlines: &'r mut Outlines,
        replacements: Vec<Option<String>>,
        sheet: Rect,
    ) -> Self {
        Self {
            page,
            blocks,
            outlines,
            replacements,
            begun: 0,
            marks: Vec::new(),
            windows: vec![Window::onto(sheet)],
            opacities: Vec::new(),
            masked: false,
            blended: false,
            glyphs: Vec::new(),
            paints: Vec::new(),
        }
    }

    /// Everything painted; nothing where the marks met were not those the words belong to.
    pub(super) fn finish(self) -> Option<(Vec<Glyph>, Vec<Paint>)> {
        (self.begun == self.replacements.len()).then_some((self.glyphs, self.paints))
    }

    fn content(&self) -> Content {
        let innermost = self.marks.iter().rev().find_map(|mark| mark.content);
        let within_artifact = self
            .marks
            .iter()
            .any(|mark| mark.content == Some(Content::Artifact));
        if within_artifact {
            Content::Artifact
        } else {
            innermost.unwrap_or(Content::Loose)
        }
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

    fn draw_path(
        &mut self,
        path: &BezPath,
        transform: Affine,
        paint: &Colouring<'a>,
        draw_mode: &PathDrawMode,
    ) {
        let colour = self.colour(paint);
        match draw_mode {
            PathDrawMode::Fill(rule) => {
                self.paint(PaintKind::Fill(*rule), transform * path.clone(), colour);
            }
            PathDrawMode::Stroke(pen) => {
                let style = Stroke::new(f64::from(pen.line_width))
                    .with_caps(pen.line_cap)
                    .with_join(pen.line_join);
                let outline =
                    kurbo::stroke(path.iter(), &style, &kurbo::StrokeOpts::default(), 0.1);
                self.paint(PaintKind::Stroke, transform * outline, colour);
            }
        }
    }

    fn push_clip_path(&mut self, clip_path: &ClipPath) {
        let window = self.window().through(&clip_path.path);
        self.windows.push(window);
    }

    fn push_transparency_group(&mut self, opacity: f32, mask: Option<SoftMask<'a>>, _: BlendMode) {
        self.opacities.push(if mask.is_some() {
            0.5 * opacity
        } else {
            opacity
        });
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
                let outline = self
                    .outlines
                    .entry(key)
                    .or_insert_with(|| Arc::new(Outline::new(glyph.outline())));
                (
                    Arc::clone(outline),
                    f64::from(glyph.advance_width().unwrap_or(0.0)),
                )
            }
            FontGlyph::Type3(_) => (Arc::default(), 0.0),
        };
        let along = placement * Point::new(1000.0, 0.0) - placement * Point::ORIGIN;
        let upwards = placement * Point::new(0.0, 1000.0) - placement * Point::ORIGIN;
        let at = self.glyphs.len();
        // Replacement text stands for all glyphs of its mark; the first one carries it.
        let text = match self
            .marks
            .iter()
            .rev()
            .find(|mark| mark.replacement.is_some())
        {
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
            is_reversed: self.marks.iter().any(|mark| mark.is_reversed),
            origin: placement * Point::ORIGIN,
            direction: along.normalize(),
            advance_mm: along.hypot() * advance / 1000.0,
            ink: outline.ink(placement),
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
        let size = Rect::new(
            0.0,
            0.0,
            f64::from(image.width()),
            f64::from(image.height()),
        );
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
        self.marks.push(Mark {
            content,
            replacement,
            is_reversed: tag == b"ReversedChars",
            begun_at: self.glyphs.len(),
        });
    }

    fn end_marked_content(&mut self) {
        self.marks.pop();
    }
}

fn written(text: BfString) -> String {
    match text {
        BfString::Char(one) => one.to_string(),
        BfString::String(several) => several,
    }
}
