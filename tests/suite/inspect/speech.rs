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
/// first as the lines of one paragraph do. Where the block runs from the right, stretches of
/// one line are painted one by one and meet at ends that only the eye knows: what has one size
/// is one text there. Marks of East Asia bring their own blank.
pub(super) fn meet(first: &[Standing<'_>], second: &[Standing<'_>], from_right: bool) -> bool {
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
    let step = next.origin - last.origin;
    let drop = step.cross(last.direction).abs();
    let is_one_size = (last.size_pt - next.size_pt).abs() <= 0.02 * last.size_pt;
    let has_blank = last.text.starts_with(is_east_asian) && step.hypot() < 2.0 * em;
    let goes_on = (0.5 * em..2.2 * em).contains(&drop) || from_right || has_blank;
    !(is_one_size && goes_on)
}

fn is_east_asian(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{ff00}'..='\u{ffef}')
}

/// The text of a block as it is spoken, on one line.
pub(super) fn spoken(glyphs: &[Standing<'_>]) -> String {
    let from_right = runs_from_right(glyphs);
    let mut text = String::new();
    for line in glyphs.chunk_by(|one, next| one.1 == next.1) {
        let pieces = line.chunk_by(|(one, _), (next, _)| one.content == next.content);
        let pieces: Vec<Piece<'_>> = pieces.map(Piece::new).collect();
        if text.ends_with(SOFT_HYPHEN) {
            text.pop();
        }
        text.push_str(&in_order(&pieces, from_right));
    }
    text.trim_end_matches(SOFT_HYPHEN)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Which way a block runs: the way of most of its letters, since no file says it.
pub(super) fn runs_from_right(glyphs: &[Standing<'_>]) -> bool {
    let count = |way: Way| {
        let letters = glyphs.iter().flat_map(|(glyph, _)| glyph.text.chars());
        letters.filter(|letter| Way::of(*letter) == way).count()
    };
    count(Way::FromRight) > count(Way::FromLeft)
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
}

/// Which way a cluster of characters runs.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    FromRight,
    FromLeft,
    /// Digits run from the left also within a stretch from the right.
    Digit,
    /// What stands between digits and belongs to their number.
    Separator,
    /// What stands before or after a European digit and belongs to its number: %, €, +.
    Unit,
    Neutral,
}

impl Way {
    fn of(letter: char) -> Self {
        match bidi_class(letter) {
            BidiClass::R | BidiClass::AL => Self::FromRight,
            BidiClass::L => Self::FromLeft,
            BidiClass::EN | BidiClass::AN => Self::Digit,
            BidiClass::ES | BidiClass::CS => Self::Separator,
            BidiClass::ET => Self::Unit,
            _ => Self::Neutral,
        }
    }

    fn of_cluster(text: &str) -> Self {
        let ways = text.chars().map(Self::of);
        ways.into_iter()
            .find(|way| *way != Self::Neutral)
            .unwrap_or(Self::Neutral)
    }
}

/// Pieces of a line, painted from left to right, in the order they are read: where the block
/// runs from the right, stretches of words and numbers from the left are turned back; where
/// it runs from the left, stretches from the right are. Where a mark is painted apart from its
/// letter, the letter's characters are written with both.
pub fn in_order(pieces: &[Piece<'_>], from_right: bool) -> String {
    let mut clusters: Vec<(&str, Way, bool)> = Vec::new();
    for piece in pieces {
        for &(text, moves) in &piece.clusters {
            let way = if piece.is_reversed {
                Way::FromRight
            } else {
                Way::of_cluster(text)
            };
            let is_again =
                |&(last, _, moved): &(&str, Way, bool)| last == text && !(moved && moves);
            if !clusters.last().is_some_and(is_again) {
                clusters.push((text, way, moves));
            }
        }
    }
    let ways: Vec<Way> = clusters.iter().map(|(_, way, _)| *way).collect();
    let against = |index: usize| runs_against(&ways, index, from_right);
    let mut order: Vec<usize> = (0..clusters.len()).collect();
    if from_right {
        order.reverse();
    }
    let mut text = String::new();
    for stretch in order.chunk_by(|one, next| against(*one) == against(*next)) {
        let mut stretch = stretch.to_vec();
        if against(stretch[0]) {
            stretch.reverse();
        }
        // Within a stretch from the right, digits stand as they are read.
        if against(stretch[0]) && !from_right {
            let is_digit = |index: &usize| is_of_number(&ways, *index);
            for number in stretch.chunk_by_mut(|one, next| is_digit(one) && is_digit(next)) {
                number.reverse();
            }
        }
        text.extend(stretch.into_iter().map(|index| clusters[index].0));
    }
    text
}

/// Whether a cluster runs against its block, as painted neighbours decide for what has no
/// way of its own.
fn runs_against(ways: &[Way], index: usize, from_right: bool) -> bool {
    let strong = |way: &&Way| matches!(way, Way::FromLeft | Way::FromRight);
    let before = ways[..index].iter().rev().find(strong);
    let after = ways[index + 1..].iter().find(strong);
    let between = |way: Way| before == Some(&way) && after == Some(&way);
    match (ways[index], from_right) {
        (Way::FromLeft, _) => from_right,
        (Way::FromRight, _) => !from_right,
        (Way::Digit, true) => true,
        (_, true) => is_of_number(ways, index) || between(Way::FromLeft),
        (_, false) => between(Way::FromRight),
    }
}

/// Whether a cluster is a digit, or stands right between two, or right beside one.
fn is_of_number(ways: &[Way], index: usize) -> bool {
    let is_digit =
        |index: Option<usize>| index.and_then(|index| ways.get(index)) == Some(&Way::Digit);
    match ways[index] {
        Way::Digit => true,
        Way::Separator => is_digit(index.checked_sub(1)) && is_digit(index.checked_add(1)),
        Way::Unit => is_digit(index.checked_sub(1)) || is_digit(index.checked_add(1)),
        _ => false,
    }
}
