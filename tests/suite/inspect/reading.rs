//! The text of a file in reading order: what is heard, searched and copied.
//!
//! Content follows the structure tree. A soft hyphen at the end of a line is taken out, since
//! the word goes on. Right-to-left text stands in a file from left to right as painted; line
//! by line it is put back into the order it is spoken.

use super::structure::{Element, Kid, Tagged};
use super::{Content, Glyph, Pdf};
use std::collections::HashMap;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// What content there is: page and number to the glyphs, in the order of painting.
type Contents<'p> = HashMap<(usize, i32), Vec<(&'p Glyph, usize)>>;

impl Pdf {
    /// The whole text by the structure tree, one block a line. Alternative descriptions of
    /// figures stand where the figures do.
    pub fn reading_text(&self) -> String {
        let rows = self.outline().into_iter();
        let blocks = rows.map(|row| row.alt.filter(|_| row.text.is_empty()).unwrap_or(row.text));
        let spoken: Vec<String> = blocks.filter(|text| !text.is_empty()).collect();
        spoken.join("\n")
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
    pub fn missing_or_out_of_order<'t>(&self, expected: impl IntoIterator<Item = &'t str>) -> Vec<String> {
        let text = squeeze(&self.reading_text());
        let mut from = 0;
        let mut faults = Vec::new();
        for sentence in expected {
            let sought = squeeze(sentence);
            match text[from..].find(&sought) {
                Some(at) => from += at + sought.len(),
                None if text.contains(&sought) => faults.push(format!("out of order: \"{sentence}\"")),
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
                        contents.entry((index, mark)).or_default().push((glyph, number));
                    }
                }
            }
        }
        contents
    }
}

/// Only what two texts must share to say the same: no blanks, no invisible characters.
pub fn squeeze(text: &str) -> String {
    let is_invisible = |character: char| {
        character.is_whitespace()
            || character.is_control()
            || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FE0E}' | '\u{FE0F}')
    };
    text.chars().filter(|character| !is_invisible(*character)).collect()
}

fn list(element: &Element, parent: Option<&Element>, depth: usize, contents: &Contents<'_>, rows: &mut Vec<Tagged>) {
    if !element.is_stretch_in(parent) {
        let mut glyphs = Vec::new();
        gather(element, contents, &mut glyphs);
        let text = element.actual.clone().unwrap_or_else(|| spoken(&glyphs));
        rows.push(Tagged {
            depth,
            tag: element.tag.clone(),
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            alt: element.alt.clone(),
            lang: element.lang.clone(),
        });
    }
    for kid in element.elements() {
        list(kid, Some(element), depth + 1, contents, rows);
    }
}

/// The glyphs of a block and of its stretches, each with the line it stands on.
fn gather<'p>(element: &Element, contents: &Contents<'p>, into: &mut Vec<(&'p Glyph, (usize, usize))>) {
    for kid in &element.kids {
        match kid {
            Kid::Element(inner) if inner.is_stretch_in(Some(element)) => gather(inner, contents, into),
            Kid::Content(page, number) => {
                let glyphs = contents.get(&(*page, *number)).into_iter().flatten();
                into.extend(glyphs.map(|(glyph, line)| (*glyph, (*page, *line))));
            }
            Kid::Element(_) | Kid::Object => {}
        }
    }
}

/// The text of a block as it is spoken.
fn spoken(glyphs: &[(&Glyph, (usize, usize))]) -> String {
    let all: String = glyphs.iter().map(|(glyph, _)| glyph.text.as_str()).collect();
    let base = main_direction(&all);
    let mut text = String::new();
    for line in glyphs.chunk_by(|one, next| one.1 == next.1) {
        let clusters: Vec<&str> = line.iter().map(|(glyph, _)| glyph.text.as_str()).filter(|text| !text.is_empty()).collect();
        let ends_in_word = text.ends_with('\u{AD}');
        if ends_in_word {
            text.pop();
        }
        text.push_str(&logical(&clusters, base));
    }
    text.trim_end_matches('\u{AD}').to_owned()
}

/// Clusters from left to right, put into the order they are read: the reordering of
/// Unicode's annex 9 is its own reverse for text without embeddings.
pub fn logical(clusters: &[&str], base: Level) -> String {
    let first = |cluster: &&str| cluster.chars().next().unwrap_or(' ');
    let painted: String = clusters.iter().map(first).collect();
    if base.is_ltr() && !painted.chars().any(is_right_to_left) {
        return clusters.concat();
    }
    let info = BidiInfo::new(&painted, Some(base));
    let levels: Vec<Level> = painted.char_indices().map(|(at, _)| info.levels[at]).collect();
    BidiInfo::reorder_visual(&levels).into_iter().map(|index| clusters[index]).collect()
}

/// The direction in which most letters of a block run.
pub fn main_direction(text: &str) -> Level {
    let backwards = text.chars().filter(|character| is_right_to_left(*character)).count();
    let forwards = text.chars().filter(|character| bidi_class(*character) == BidiClass::L).count();
    if backwards > forwards { Level::rtl() } else { Level::ltr() }
}

fn is_right_to_left(character: char) -> bool {
    matches!(bidi_class(character), BidiClass::R | BidiClass::AL)
}
