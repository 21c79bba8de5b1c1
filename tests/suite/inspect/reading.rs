//! The text of a file in reading order: what is heard, searched and copied.
//!
//! Content follows the structure tree. A soft hyphen at the end of a line is taken out, since
//! the word goes on. Right-to-left text stands in a file from left to right as painted; it is
//! put back into the order it is spoken.

use super::structure::{Element, Kid, Tagged};
use super::{Content, Glyph, Pdf};
use std::collections::HashMap;
use unicode_bidi::{BidiClass, bidi_class};

/// At the end of a line: the word goes on.
const SOFT_HYPHEN: char = '\u{AD}';

/// A glyph and its line: which of which page.
type Standing<'p> = (&'p Glyph, (usize, usize));

/// What content there is: page and number to the glyphs, in the order of painting.
type Contents<'p> = HashMap<(usize, i32), Vec<(&'p Glyph, usize)>>;

impl Pdf {
    /// The whole text by the structure tree, one block a line. Alternative descriptions
    /// stand where what they describe stands.
    pub fn reading_text(&self) -> String {
        let mut speech = Speech {
            contents: &self.contents(),
            pending: Vec::new(),
            said: Vec::new(),
        };
        for root in &self.structure {
            speech.read(root, None);
        }
        speech.said.join("\n")
    }

    /// Every element in reading order, but for stretches within a block, with its own text.
    pub fn outline(&self) -> Vec<Tagged> {
        let contents = self.contents();
        let mut rows = Vec::new();
        for root in &self.structure {
            list(root, None, 0, &contents, &mut rows);
        }
        rows
    }

    /// Which of these texts are missing, or come earlier than the one before them. Blanks,
    /// hyphens of line breaks and marks of direction are not compared.
    pub fn missing_or_out_of_order<'t>(
        &self,
        expected: impl IntoIterator<Item = &'t str>,
    ) -> Vec<String> {
        let text = squeeze(&self.reading_text());
        let mut from = 0;
        let mut faults = Vec::new();
        for sentence in expected {
            let sought = squeeze(sentence);
            match text[from..].find(&sought) {
                Some(at) => from += at + sought.len(),
                None if text.contains(&sought) => {
                    faults.push(format!("out of order: \"{sentence}\""));
                }
                None => faults.push(format!("missing: \"{sentence}\"")),
            }
        }
        faults
    }

    fn contents(&self) -> Contents<'_> {
        let mut contents: Contents<'_> = HashMap::new();
        for (index, page) in self.pages.iter().enumerate() {
            for (number, line) in page.lines.iter().enumerate() {
                for glyph in page.glyphs_of(line) {
                    if let Content::Marked(mark) = glyph.content {
                        contents
                            .entry((index, mark))
                            .or_default()
                            .push((glyph, number));
                    }
                }
            }
        }
        contents
    }
}

/// Reads a tree aloud.
struct Speech<'p> {
    contents: &'p Contents<'p>,
    pending: Vec<Standing<'p>>,
    said: Vec<String>,
}

impl Speech<'_> {
    fn read(&mut self, element: &Element, parent: Option<&Element>) {
        let is_stretch = element.is_stretch_in(parent);
        if !is_stretch {
            self.pause();
        }
        if let Some(words) = element.actual.as_ref().or(element.alt.as_ref()) {
            self.pause();
            self.said.push(words.clone());
        } else {
            for kid in &element.kids {
                match kid {
                    Kid::Element(inner) => self.read(inner, Some(element)),
                    Kid::Content(page, number) => {
                        self.pending.extend(standing(self.contents, *page, *number));
                    }
                    Kid::Object => {}
                }
            }
        }
        if !is_stretch {
            self.pause();
        }
    }

    /// Says what has been gathered, as one block.
    fn pause(&mut self) {
        let text = spoken(&std::mem::take(&mut self.pending));
        if !text.is_empty() {
            self.said.push(text);
        }
    }
}

/// Only what two texts must share to say the same: no blanks, no invisible characters.
pub fn squeeze(text: &str) -> String {
    let is_invisible = |character: char| {
        character.is_whitespace()
            || character.is_control()
            || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FE0E}' | '\u{FE0F}')
    };
    text.chars()
        .filter(|character| !is_invisible(*character))
        .collect()
}

fn list(
    element: &Element,
    parent: Option<&Element>,
    depth: usize,
    contents: &Contents<'_>,
    rows: &mut Vec<Tagged>,
) {
    if !element.is_stretch_in(parent) {
        let mut glyphs = Vec::new();
        gather(element, contents, &mut glyphs);
        rows.push(Tagged {
            depth,
            tag: element.tag.clone(),
            text: element.actual.clone().unwrap_or_else(|| spoken(&glyphs)),
            alt: element.alt.clone(),
            lang: element.lang.clone(),
        });
    }
    for kid in element.elements() {
        list(kid, Some(element), depth + 1, contents, rows);
    }
}

/// The glyphs of a block and of its stretches.
fn gather<'p>(element: &Element, contents: &Contents<'p>, into: &mut Vec<Standing<'p>>) {
    for kid in &element.kids {
        match kid {
            Kid::Element(inner) if inner.is_stretch_in(Some(element)) => {
                gather(inner, contents, into);
            }
            Kid::Content(page, number) => into.extend(standing(contents, *page, *number)),
            Kid::Element(_) | Kid::Object => {}
        }
    }
}

fn standing<'p>(
    contents: &Contents<'p>,
    page: usize,
    number: i32,
) -> impl Iterator<Item = Standing<'p>> {
    let glyphs = contents.get(&(page, number)).into_iter().flatten();
    glyphs.map(move |(glyph, line)| (*glyph, (page, *line)))
}

/// The text of a block as it is spoken, on one line.
fn spoken(glyphs: &[Standing<'_>]) -> String {
    let mut text = String::new();
    for line in glyphs.chunk_by(|one, next| one.1 == next.1) {
        let pieces = line.chunk_by(|(one, _), (next, _)| one.content == next.content);
        let pieces: Vec<Piece<'_>> = pieces.map(Piece::new).collect();
        if text.ends_with(SOFT_HYPHEN) {
            text.pop();
        }
        text.push_str(&in_order(&pieces));
    }
    text.trim_end_matches(SOFT_HYPHEN)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A piece of a line that was painted at once, from left to right.
#[derive(Clone)]
pub struct Piece<'g> {
    /// The characters of each cluster, and whether the pen moved.
    pub clusters: Vec<(&'g str, bool)>,
    /// Whether the file says that it stands there backwards.
    pub is_reversed: bool,
}

impl<'g> Piece<'g> {
    fn new(glyphs: &[Standing<'g>]) -> Self {
        let clusters = glyphs
            .iter()
            .map(|(glyph, _)| (glyph.text.as_str(), glyph.advance_mm > 1e-3));
        Self {
            clusters: clusters.filter(|(text, _)| !text.is_empty()).collect(),
            is_reversed: glyphs.iter().any(|(glyph, _)| glyph.is_reversed),
        }
    }

    fn runs_backwards(&self) -> bool {
        let mut characters = self.clusters.iter().flat_map(|(text, _)| text.chars());
        self.is_reversed
            || characters
                .any(|character| matches!(bidi_class(character), BidiClass::R | BidiClass::AL))
    }
}

/// Pieces of a line in the order they are read. Typst paints pieces of different directions
/// in reading order, but within a stretch from right to left everything from the left; and
/// where it paints a mark apart from its letter it writes the letter's characters with both.
pub fn in_order(pieces: &[Piece<'_>]) -> String {
    let mut text = String::new();
    for stretch in pieces.chunk_by(|one, next| one.runs_backwards() == next.runs_backwards()) {
        let mut clusters: Vec<(&str, bool)> = stretch
            .iter()
            .flat_map(|piece| piece.clusters.clone())
            .collect();
        clusters.dedup_by(|next, last| next.0 == last.0 && !(next.1 && last.1));
        if stretch[0].runs_backwards() {
            clusters.reverse();
        }
        text.extend(clusters.into_iter().map(|(characters, _)| characters));
    }
    text
}
