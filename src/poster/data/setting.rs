//! How a text of the user's travels to a template: letter for letter, but for what no font can
//! show, with the direction of its first strong character and the width of its longest word.

use crate::model::Id;
use crate::model::brand::Brand;
use crate::model::field::Field;
use crate::model::statement::Statement;
use crate::poster::fonts::{EMOJI, FontSet, SANS, SERIF};
use crate::poster::place;
use crate::poster::report::MissingGlyph;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

/// What stands for a character no font has.
const REPLACEMENT: char = '□';

/// Characters that one letter may be made of, with all its marks and joiners. No writing has
/// as many; the type setter takes memory by the square of their number, or gives up.
const LARGEST_LETTER: usize = 32;

/// Prepares texts for one poster and remembers what it had to replace.
pub(in crate::poster) struct Setting<'a> {
    fonts: &'a FontSet,
    /// Whose texts these are: the persona's position in the document, and its id.
    whose: Option<(usize, &'a Id)>,
    missing: Rc<RefCell<BTreeSet<MissingGlyph>>>,
}

impl<'a> Setting<'a> {
    /// Texts of the document set in these fonts.
    pub(in crate::poster) fn new(fonts: &'a FontSet) -> Self {
        Self {
            fonts,
            whose: None,
            missing: Rc::default(),
        }
    }

    /// Texts of the persona at a position of the document, for the same poster.
    pub(super) fn of<'p>(&self, position: usize, persona: &'p Id) -> Setting<'p>
    where
        'a: 'p,
    {
        Setting {
            fonts: self.fonts,
            whose: Some((position, persona)),
            missing: Rc::clone(&self.missing),
        }
    }

    /// What was replaced, each character once a field.
    pub(in crate::poster) fn into_missing(self) -> Vec<MissingGlyph> {
        self.missing.take().into_iter().collect()
    }

    /// The families a template sets its texts in, in the order they are tried.
    pub(super) fn families(&self, brand: &Brand) -> Value {
        let list = |wanted: &str, usual: &[&str]| -> Vec<String> {
            let wanted = wanted.trim();
            let wanted = self.fonts.has_family(wanted).then_some(wanted);
            wanted
                .into_iter()
                .chain(usual.iter().copied())
                .chain([EMOJI])
                .map(str::to_owned)
                .chain(self.fonts.families.iter().cloned())
                .collect()
        };
        json!({
            "head": list(&brand.heading_font, &[SANS]),
            "body": list(&brand.body_font, &[SANS]),
            "serif": list("", &[SERIF, SANS]),
        })
    }

    /// A text as the fonts can show it.
    pub(super) fn clean(&self, text: &str, field: Option<Field>) -> String {
        let mut clean = String::with_capacity(text.len());
        for letter in text.trim().graphemes(true) {
            let end = letter.char_indices().nth(LARGEST_LETTER);
            let (letter, rest) = letter.split_at(end.map_or(letter.len(), |(end, _)| end));
            for character in letter.chars() {
                self.add(character, field, &mut clean);
            }
            if let Some(character) = rest.chars().next() {
                self.replace(character, field, &mut clean);
            }
        }
        clean
    }

    fn add(&self, character: char, field: Option<Field>, clean: &mut String) {
        match character {
            '\t' => clean.push(' '),
            '\n' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            _ if is_unprintable(character) => {}
            _ if is_joiner(character) || !self.fonts.lacks(character) => clean.push(character),
            _ => self.replace(character, field, clean),
        }
    }

    fn replace(&self, character: char, field: Option<Field>, clean: &mut String) {
        clean.push(REPLACEMENT);
        self.missing.borrow_mut().insert(MissingGlyph {
            character,
            persona: self.whose.map(|(_, persona)| persona.clone()),
            field,
        });
    }

    /// A text on its own.
    pub(super) fn text(&self, text: &str, field: Option<Field>) -> Value {
        let clean = self.clean(text, field);
        json!({
            "rtl": runs_right_to_left(&clean),
            "n": longest_word(&clean),
            "w": line_width(&clean),
            "t": clean,
            "e": null,
            "strong": false,
            "category": null,
            "at": null,
        })
    }

    /// A word of the program's or a label.
    pub(super) fn word(&self, word: &str) -> Value {
        self.text(word, None)
    }

    /// A head, nothing where it shows nothing: a heading must say something.
    pub(super) fn heading(&self, title: &str) -> Value {
        if shows_something(&self.clean(title, None)) {
            self.word(title)
        } else {
            Value::Null
        }
    }

    /// The same, nothing where it is blank.
    pub(super) fn optional(&self, text: &str, field: Option<Field>) -> Value {
        if text.trim().is_empty() {
            Value::Null
        } else {
            self.text(text, field)
        }
    }

    /// A text that is no statement, with where it is.
    pub(super) fn placed(&self, text: &str, field: Field, id: &str) -> Value {
        let mut value = self.text(text, Some(field));
        value["at"] = json!(self.place(field.key(), id));
        value
    }

    /// How a template names a place to the program.
    pub(super) fn place(&self, field: &str, id: &str) -> String {
        let position = self.whose.map(|(position, _)| position);
        place::written(position, field, id)
    }

    /// A statement: its text, its evidence, whether it stands out, and where it is.
    pub(super) fn statement(&self, statement: &dyn Statement, field: Field, id: &str) -> Value {
        let stated = statement.stated();
        let mut value = self.text(stated.text, Some(field));
        value["e"] = json!(stated.evidence.key());
        value["strong"] = json!(stated.priority == crate::model::statement::Priority::HIGHEST);
        value["at"] = json!(self.place(field.key(), id));
        value
    }
}

/// Whether a text has a character that leaves ink.
pub(super) fn shows_something(text: &str) -> bool {
    let leaves_ink = |character: char| {
        !character.is_whitespace() && !is_unprintable(character) && !is_joiner(character)
    };
    text.chars().any(leaves_ink)
}

/// Controls, byte order marks, overrides of direction, selectors of variants: what has no shape
/// of its own, and what PDF/UA refuses.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}'
            | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}')
        || u32::from(character) & 0xfffe == 0xfffe
}

/// Characters without a shape that change their neighbours: soft hyphen, joiners, breaks.
fn is_joiner(character: char) -> bool {
    matches!(
        character,
        '\n' | ' ' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'
    )
}

/// Whether the first strong character runs right to left.
fn runs_right_to_left(text: &str) -> bool {
    text.chars().map(bidi_class).find_map(|class| match class {
        BidiClass::L => Some(false),
        BidiClass::R | BidiClass::AL => Some(true),
        _ => None,
    }) == Some(true)
}

/// The width of a letter in quarters of an em, rather too much than too little: wider than in any
/// usual font.
fn quarters(letter: char) -> u32 {
    match letter {
        ' ' | 'f' | 'i' | 'j' | 'l' | 'r' | 't' | '.' | ',' | ':' | ';' | '\'' => 2,
        'a'..='z' | '0'..='9' if !matches!(letter, 'm' | 'w') => 3,
        '\u{1f000}'.. => 8,
        _ => 4,
    }
}

/// The width of a text on one line in ems, rather too much than too little; nothing for texts
/// that are more than a line or whose letters may come from another font.
fn line_width(text: &str) -> Option<u32> {
    let is_plain = |letter: char| matches!(letter, ' '..='~' | '\u{a1}'..='\u{ff}' | '–' | '„' | '“' | '”' | '’' | '…' | '€');
    let sum = |width: u32, letter| is_plain(letter).then(|| width.saturating_add(quarters(letter)));
    text.chars().try_fold(0, sum).map(|width| width.div_ceil(4))
}

/// The width of the longest run without a place to break a line (white space, or between
/// characters of East Asia) in ems, rather too much than too little.
fn longest_word(text: &str) -> u32 {
    let mut longest: u32 = 0;
    let mut width: u32 = 0;
    for letter in text.chars() {
        let is_east_asian = matches!(letter, '\u{2e80}'..='\u{d7af}');
        width = if letter.is_whitespace() || is_east_asian {
            0
        } else {
            width.saturating_add(quarters(letter))
        };
        longest = longest.max(if is_east_asian { 4 } else { width });
    }
    longest.div_ceil(4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::poster::fonts::Fonts;

    #[test]
    fn texts_stay_letter_for_letter_but_for_what_cannot_be_shown() {
        let fonts = Fonts::new().for_texts(std::iter::empty(), &[]);
        let setting = Setting::new(&fonts);
        let marked = |marks| format!("e{}", "\u{301}".repeat(marks));
        for (text, expected) in [
            (
                "#read(\"/etc/passwd\") *bold* $x$ <label>",
                "#read(\"/etc/passwd\") *bold* $x$ <label>",
            ),
            ("Zeile\r\nzwei\u{0}", "Zeile\nzwei"),
            ("a\u{202e}b\u{feff}c", "abc"),
            (&marked(31), &marked(31)),
            (&marked(9_999), &(marked(31) + "□")),
            ("\u{10ffff}\u{f0000}x", "□x"),
        ] {
            assert_eq!(setting.clean(text, Some(Field::Quote)), expected);
        }
        let missing = setting.into_missing();
        let missing: String = missing.iter().map(|glyph| glyph.character).collect();
        assert_eq!(missing, "\u{301}\u{f0000}");
    }

    #[test]
    fn direction_comes_from_the_first_strong_character() {
        for (text, expected) in [
            ("„12 مرحبا“", true),
            ("12 ok مرحبا", false),
            ("שלום", true),
            ("42", false),
        ] {
            assert_eq!(runs_right_to_left(text), expected, "{text}");
        }
    }

    #[test]
    fn a_plain_line_has_a_width() {
        for (text, expected) in [
            ("", Some(0)),
            ("Mehl, Äpfel", Some(8)),
            ("zwei\nZeilen", None),
            ("漢字", None),
            ("שלום", None),
        ] {
            assert_eq!(line_width(text), expected, "{text}");
        }
    }

    #[test]
    fn the_longest_word_is_what_a_line_must_hold() {
        for (text, expected) in [
            ("", 0),
            ("ab abc a", 3),
            ("日本語です", 1),
            ("Kauf\u{a0}ok", 3),
            ("MW", 2),
            ("🎈", 2),
        ] {
            assert_eq!(longest_word(text), expected, "{text}");
        }
    }
}
