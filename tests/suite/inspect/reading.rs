//! The text of a file in reading order: what is heard, searched and copied.
//!
//! Content follows the structure tree. A soft hyphen at the end of a line is taken out, since
//! the word goes on. Right-to-left text stands in a file from left to right as painted; it is
//! put back into the order it is spoken.

use super::speech::{Standing, meet, runs_from_right, spoken, squeeze};
use super::structure::{Element, Kid, Tagged};
use super::{Content, Glyph, Pdf};
use std::collections::HashMap;

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

    /// Places where two texts of one block meet without a blank though they are not one text:
    /// of different sizes, apart by more than a line, or beside each other. Heard, they run
    /// together, as a caption and what stands under it do in
    /// `AgeEighteen`.
    pub fn texts_run_together(&self) -> Vec<String> {
        let contents = self.contents();
        let mut faults = Vec::new();
        for root in &self.structure {
            root.visit(None, &mut |element, parent| {
                let mut glyphs = Vec::new();
                if !element.is_stretch_in(parent) {
                    gather(element, &contents, &mut glyphs);
                }
                let lines: Vec<_> = glyphs.chunk_by(|one, next| one.1 == next.1).collect();
                let from_right = runs_from_right(&glyphs);
                let meeting = lines
                    .windows(2)
                    .filter(|pair| meet(pair[0], pair[1], from_right));
                faults.extend(meeting.map(|pair| {
                    format!(
                        "\"{}\" runs together with \"{}\"",
                        spoken(pair[0]),
                        spoken(pair[1])
                    )
                }));
            });
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
