//! A page: its measures and everything on it.

use super::recorder::{Outlines, Recorder};
use super::{Glyph, Line, MM_PER_POINT, Paint, lines, marks};
use hayro_interpret::hayro_syntax::Pdf as File;
use hayro_interpret::hayro_syntax::object::Rect as PdfRect;
use hayro_interpret::hayro_syntax::page::Page as PdfPage;
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, interpret_page};
use kurbo::{Affine, Rect};
use std::collections::HashMap;

/// One page and everything painted on it.
pub struct Page {
    /// From 1.
    pub number: usize,
    /// Width of the trim.
    pub width_mm: f64,
    /// Height of the trim.
    pub height_mm: f64,
    /// The whole sheet around the trim: equal to it unless there is bleed.
    pub media_mm: Rect,
    /// The bleed around the trim: equal to it unless there is bleed.
    pub bleed_mm: Rect,
    /// Every glyph, in the order of painting.
    pub glyphs: Vec<Glyph>,
    /// Every fill, stroke and picture, in the order of painting.
    pub paints: Vec<Paint>,
    /// The glyphs grouped to lines, in the order of painting.
    pub lines: Vec<Line>,
}

impl Page {
    /// The trim, from the origin.
    pub fn trim(&self) -> Rect {
        Rect::new(0.0, 0.0, self.width_mm, self.height_mm)
    }

    /// The trim less a margin on every side.
    pub fn within(&self, margin_mm: f64) -> Rect {
        self.trim().inset(-margin_mm)
    }

    /// The glyphs of a line.
    pub fn glyphs_of(&self, line: &Line) -> &[Glyph] {
        &self.glyphs[line.glyphs.clone()]
    }

    /// A fault of this page: what happened to which line, and where.
    pub(super) fn fault(&self, line: &Line, what: &str) -> String {
        format!(
            "page {}: \"{}\" at {:.1}, {:.1} mm {what}",
            self.number,
            line.text.trim(),
            line.ink.x0,
            line.ink.y0,
        )
    }
}

/// Interprets every page; blocks say to which text block a page's content belongs.
pub(super) fn read(
    file: &File,
    blocks: &HashMap<(usize, i32), usize>,
) -> Result<Vec<Page>, String> {
    let cache = InterpreterCache::new();
    let mut outlines = Outlines::new();
    let pages = file.pages().iter().enumerate();
    pages
        .map(|(index, page)| {
            interpret(page, index, blocks, &cache, &mut outlines).ok_or_else(|| {
                format!(
                    "page {}: marked content was read twice differently",
                    index + 1
                )
            })
        })
        .collect()
}

fn interpret<'a>(
    page: &PdfPage<'a>,
    index: usize,
    blocks: &HashMap<(usize, i32), usize>,
    cache: &InterpreterCache<'a>,
    outlines: &mut Outlines,
) -> Option<Page> {
    let media = page.media_box();
    let named = |key: &str| page.raw().get::<PdfRect>(key).unwrap_or(media);
    let trim = named("TrimBox");
    let transform = Affine::scale_non_uniform(MM_PER_POINT, -MM_PER_POINT)
        * Affine::translate((-trim.x0, -trim.y1));
    let place = |rect: PdfRect| {
        transform.transform_rect_bbox(Rect::new(rect.x0, rect.y0, rect.x1, rect.y1))
    };
    let sheet = place(media);
    let mut recorder = Recorder::new(index, blocks, outlines, marks::replacements(page), sheet);
    let settings = InterpreterSettings::default();
    let mut context = Context::new(transform, sheet, cache, page.xref(), settings);
    interpret_page(page, &mut context, &mut recorder);
    let (glyphs, paints) = recorder.finish()?;
    Some(Page {
        number: index + 1,
        width_mm: place(trim).width(),
        height_mm: place(trim).height(),
        media_mm: sheet,
        bleed_mm: place(named("BleedBox")),
        lines: lines::group(&glyphs),
        glyphs,
        paints,
    })
}
