//! From glyphs as painted to words as spoken: hyphens taken out, right-to-left turned round.

use super::{Glyph, MM_PER_POINT};
use unicode_bidi::{BidiClass, bidi_class};

/// At the end of a line: the word goes on.
const SOFT_HYPHEN: char = '\u{AD}';

/// A glyph and its line: which of which page.
pub(super) type Standing<'p> = (&'p Glyph, (usize, usize));

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

/// Whether two lines of a block meet without a blank, and the second does not go on from the
/// first as the lines of one paragraph do.
pub(super) fn meet(first: &[Standing<'_>], second: &[Standing<'_>]) -> bool {
    let (Some((last, above)), Some((next, below))) = (first.last(), second.first()) else {
        return false;
    };
    let is_blank = |text: &str, end: char| {
        text.is_empty() || text.starts_with(char::is_whitespace) || text.ends_with(end)
    };
    if is_blank(&last.text, SOFT_HYPHEN) || is_blank(&next.text, ' ') || above.0 != below.0 {
        return false;
    }
    let em = last.size_pt.max(next.size_pt) * MM_PER_POINT;
    let drop = (next.origin - last.origin).cross(last.direction).abs();
    (last.size_pt - next.size_pt).abs() > 0.02 * last.size_pt
        || !(0.5 * em..2.2 * em).contains(&drop)
}

/// The text of a block as it is spoken, on one line.
pub(super) fn spoken(glyphs: &[Standing<'_>]) -> String {
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
