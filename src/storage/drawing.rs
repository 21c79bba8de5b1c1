//! A drawing (SVG) on its way into a document becomes pixels: fine enough for print, and nothing
//! of the file is left that could do anything.
//!
//! Nothing outside the file is ever read, nothing in it is run, and a small file that unfolds
//! into a huge drawing is refused before it does. Letters need fonts that are not in the file,
//! and pictures within it a decoder of their own: drawings that show either are refused with the
//! reason, instead of losing them silently.

mod effort;

use super::intake::PictureError;
use crate::model::limits;
use image::{DynamicImage, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use std::collections::HashMap;

/// Pixels along the longer edge: a logo as wide as a hand at 300 dots per inch and more.
const LONG_EDGE: f32 = 1_600.0;
/// How deep elements may lie within each other.
const DEPTH: usize = 64;

/// Whether these are the bytes of a drawing.
pub(super) fn is_drawing(bytes: &[u8]) -> bool {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('<')
        && text.contains("<svg")
}

/// The pixels of a drawing.
///
/// # Errors
/// Why there are none.
pub(super) fn pixels(bytes: &[u8]) -> Result<DynamicImage, PictureError> {
    let damaged = |reason: String| PictureError::Damaged { reason };
    if bytes.len() > limits::DRAWING_BYTES {
        return Err(PictureError::TooLarge {
            limit: limits::DRAWING_BYTES as u64,
        });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| PictureError::NotAPicture)?;
    let rules = ParsingOptions {
        // Drawing programs declare the type of the document; entities are kept small by the parser.
        allow_dtd: true,
        nodes_limit: limits::DRAWING_ELEMENTS,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text.trim_start_matches('\u{feff}'), rules)
        .map_err(|error| damaged(error.to_string()))?;
    examine(&document)?;
    if !effort::can_be_read(&document) {
        return Err(PictureError::Laborious);
    }
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree =
        Tree::from_xmltree(&document, &options).map_err(|error| damaged(error.to_string()))?;
    painted(&tree)
}

fn painted(tree: &Tree) -> Result<DynamicImage, PictureError> {
    let size = tree.size();
    let scale = LONG_EDGE / size.width().max(size.height());
    if !effort::can_be_painted(tree, scale) {
        return Err(PictureError::Laborious);
    }
    let size = size.to_int_size().scale_by(scale);
    let mut sheet = size
        .and_then(|size| Pixmap::new(size.width(), size.height()))
        .ok_or(PictureError::NotAPicture)?;
    resvg::render(
        tree,
        Transform::from_scale(scale, scale),
        &mut sheet.as_mut(),
    );
    let (width, height) = (sheet.width(), sheet.height());
    let rgba = sheet.take_demultiplied();
    // A drawing that shows nothing is none.
    if rgba.iter().skip(3).step_by(4).all(|opacity| *opacity == 0) {
        return Err(PictureError::NotAPicture);
    }
    RgbaImage::from_raw(width, height, rgba)
        .map(Into::into)
        .ok_or(PictureError::NotAPicture)
}

/// Refuses what would not be seen, and what would take too long.
fn examine(document: &Document<'_>) -> Result<(), PictureError> {
    let named = |name: &str| {
        document
            .descendants()
            .any(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name)))
    };
    for (name, what) in [("text", "text"), ("image", "image")] {
        if named(name) {
            return Err(PictureError::Undrawn { what });
        }
    }
    let mut unfolding = Unfolding {
        by_id: document
            .descendants()
            .filter_map(|node| Some((node.attribute("id")?, node)))
            .collect(),
        known: HashMap::new(),
    };
    let elements = unfolding.count(document.root_element(), 0);
    if elements.is_none_or(|elements| elements > limits::DRAWING_ELEMENTS) {
        return Err(PictureError::Laborious);
    }
    Ok(())
}

/// How many elements a drawing has once everything it refers to stands in its place.
struct Unfolding<'a, 'input> {
    by_id: HashMap<&'a str, Node<'a, 'input>>,
    known: HashMap<Node<'a, 'input>, u32>,
}

impl<'a, 'input> Unfolding<'a, 'input> {
    /// Nothing where elements lie too deep, or refer to each other in a circle.
    fn count(&mut self, node: Node<'a, 'input>, depth: usize) -> Option<u32> {
        if let Some(known) = self.known.get(&node) {
            return Some(*known);
        }
        if depth > DEPTH {
            return None;
        }
        let mut count: u32 = 1;
        for child in node.children().filter(Node::is_element) {
            count = count.saturating_add(self.count(child, depth + 1)?);
        }
        for attribute in node.attributes() {
            let value = attribute.value();
            let named = value.split('#').skip(1);
            for name in named {
                let end = name.find([')', '"', '\'', ' ']).unwrap_or(name.len());
                if let Some(&other) = self.by_id.get(&name[..end]) {
                    count = count.saturating_add(self.count(other, depth + 1)?);
                }
            }
        }
        self.known.insert(node, count);
        Some(count)
    }
}
