//! Where in a file something stands, and whether the file keeps to the limits.
//!
//! Both come from one walk over the signs of a file that knows which brackets are open, under
//! which names and at which item. The walk runs before anything is built, so that a file from
//! a stranger is refused before it can take the memory; and again, up to the place of an error,
//! to say in whose profile it lies.

use super::error::FormatError;
use super::scan::{Sign, Signs};
use crate::model::limits::{
    DEPTH, LIST_ITEMS, PERSONA_CHARS, PERSONA_ITEMS, PERSONAS, STATEMENTS, TEXT_CHARS,
};
use std::fmt::{self, Write as _};

/// How many characters of a name are shown.
const LONGEST_NAME: usize = 120;

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// Characters from the beginning of the line, from 1.
    pub column: usize,
    /// The name of the persona it lies in; empty outside of personas and before the name.
    pub persona: String,
    /// The names of the open brackets, with the number of the item, from 1, in lists:
    /// `needs.goals[3].text`, within the persona where that is named.
    pub field: String,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}, column {}", self.line, self.column)?;
        if !self.persona.is_empty() {
            write!(formatter, ", in \"{}\"", self.persona)?;
        }
        if !self.field.is_empty() {
            write!(formatter, ", {}", self.field)?;
        }
        Ok(())
    }
}

/// What there can be too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Bytes of the whole file.
    FileBytes,
    /// Brackets within brackets.
    Depth,
    /// Personas.
    Personas,
    /// Items of one list.
    ListItems,
    /// Items of all lists of one persona.
    PersonaItems,
    /// Characters of all texts of one persona.
    PersonaCharacters,
    /// Items of all lists together.
    AllItems,
    /// Characters of one text.
    TextCharacters,
}

impl fmt::Display for Measure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::FileBytes => "bytes in the file",
            Self::Depth => "levels of nesting",
            Self::Personas => "personas",
            Self::ListItems => "items in one list",
            Self::PersonaItems => "items in one persona",
            Self::PersonaCharacters => "characters in one persona",
            Self::AllItems => "items in all lists together",
            Self::TextCharacters => "characters in one text",
        })
    }
}

/// In which signs a file writes the same document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Notation {
    /// Records in round brackets, maps in curly ones; escapes as in Rust.
    #[default]
    Ron,
    /// Records in curly brackets; an escaped letter is four hexadecimal digits.
    Json,
}

impl Notation {
    /// Whether a bracket holds items and not fields.
    fn is_list(self, open: u8) -> bool {
        match self {
            Self::Ron => open != b'(',
            Self::Json => open == b'[',
        }
    }
}

/// An open bracket.
struct Frame<'a> {
    open: u8,
    key: &'a str,
    items: usize,
    fresh: bool,
}

/// The brackets that are open while walking over a file.
#[derive(Default)]
struct Walk<'a> {
    notation: Notation,
    frames: Vec<Frame<'a>>,
    word: &'a str,
    /// The name of the last persona, and what it has held so far.
    persona: &'a str,
    persona_items: usize,
    persona_chars: usize,
    all_items: usize,
}

impl<'a> Walk<'a> {
    fn of(notation: Notation) -> Self {
        Self {
            notation,
            ..Self::default()
        }
    }

    fn step(&mut self, sign: Sign<'a>) {
        let notation = self.notation;
        if !matches!(sign, Sign::Comma | Sign::Close)
            && let Some(frame) = self.frames.last_mut().filter(|frame| frame.fresh)
        {
            frame.fresh = false;
            frame.items += 1;
            let is_item = usize::from(notation.is_list(frame.open));
            self.all_items += is_item;
            self.persona_items += is_item;
        }
        match sign {
            Sign::Open(open) => {
                if self.frames.len() == 2 {
                    (self.persona, self.persona_items, self.persona_chars) = ("", 0, 0);
                }
                self.frames.push(Frame {
                    open,
                    key: "",
                    items: 0,
                    fresh: true,
                });
            }
            Sign::Close => drop(self.frames.pop()),
            Sign::Comma => {
                if let Some(frame) = self.frames.last_mut() {
                    (frame.key, frame.fresh) = ("", true);
                }
            }
            Sign::Colon => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.key = self.word;
                }
            }
            Sign::Word(word) => self.word = word,
            Sign::Text(text) | Sign::RawText(text) => {
                if self.is_in_persona() {
                    self.persona_chars += text.chars().count();
                }
                if let [root, _, persona] = self.frames.as_slice()
                    && (root.key, persona.key) == ("personas", "name")
                {
                    self.persona = text;
                }
                self.word = text;
            }
        }
    }

    /// Which limit the last sign has broken.
    fn excess(&self, sign: Sign<'_>) -> Option<(Measure, u64)> {
        let limit = |limit: usize| u64::try_from(limit).unwrap_or(u64::MAX);
        let frame = self.frames.last()?;
        let is_personas = self.frames.len() == 2 && self.frames.first()?.key == "personas";
        if self.frames.len() > DEPTH {
            return Some((Measure::Depth, limit(DEPTH)));
        }
        if is_personas && frame.items > PERSONAS {
            return Some((Measure::Personas, limit(PERSONAS)));
        }
        if frame.items > LIST_ITEMS {
            return Some((Measure::ListItems, limit(LIST_ITEMS)));
        }
        if self.is_in_persona() && self.persona_items > PERSONA_ITEMS {
            return Some((Measure::PersonaItems, limit(PERSONA_ITEMS)));
        }
        if self.is_in_persona() && self.persona_chars > PERSONA_CHARS {
            return Some((Measure::PersonaCharacters, limit(PERSONA_CHARS)));
        }
        if self.all_items > STATEMENTS {
            return Some((Measure::AllItems, limit(STATEMENTS)));
        }
        let is_long = match sign {
            _ if frame.key == "data" => false,
            Sign::Text(text) => {
                text.len() > TEXT_CHARS && count_escaped(text, self.notation) > TEXT_CHARS
            }
            Sign::RawText(text) => text.len() > TEXT_CHARS && text.chars().count() > TEXT_CHARS,
            _ => false,
        };
        is_long.then(|| (Measure::TextCharacters, limit(TEXT_CHARS)))
    }

    fn is_in_persona(&self) -> bool {
        matches!(self.frames.as_slice(), [root, _, _, ..] if root.key == "personas")
    }

    /// The name of the persona we are in.
    fn persona(&self) -> &'a str {
        if self.is_in_persona() {
            self.persona
        } else {
            ""
        }
    }

    fn field(&self) -> String {
        let within = if self.persona().is_empty() { 0 } else { 2 };
        let mut field = String::new();
        for frame in self.frames.iter().skip(within) {
            if frame.open == b'[' {
                // Writing to a String cannot fail.
                let _ = write!(field, "[{}]", frame.items.max(1));
            } else if !frame.key.is_empty() {
                if !field.is_empty() {
                    field.push('.');
                }
                field.push_str(frame.key);
            }
        }
        field
    }

    fn place(&self, source: &str, offset: usize) -> Place {
        let before = source.get(..offset).unwrap_or(source);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
            column: before
                .get(line_start..)
                .map_or(0, |line| line.chars().count())
                + 1,
            persona: shortened(self.persona()),
            field: shortened(&self.field()),
        }
    }
}

/// Names in a sentence: a stranger's file may have very long ones.
pub(super) fn shortened(name: &str) -> String {
    name.chars().take(LONGEST_NAME).collect()
}

/// The characters of a text once its escapes are read.
fn count_escaped(text: &str, notation: Notation) -> usize {
    let mut letters = text.chars();
    let mut count = 0;
    while let Some(letter) = letters.next() {
        count += 1;
        if letter == '\\' && letters.next() == Some('u') {
            match notation {
                Notation::Ron => letters.by_ref().find(|&letter| letter == '}'),
                Notation::Json => letters.by_ref().nth(3),
            };
        }
    }
    count
}

/// Refuses a file that is larger than a document may be.
pub(super) fn keep_to_limits(source: &str, notation: Notation) -> Result<(), FormatError> {
    let mut walk = Walk::of(notation);
    for (offset, sign) in Signs::of(source) {
        walk.step(sign);
        if let Some((what, limit)) = walk.excess(sign) {
            let place = walk.place(source, offset);
            return Err(FormatError::TooMuch { place, what, limit });
        }
    }
    Ok(())
}

impl Place {
    /// The same place, said of the record and not of its last field.
    pub(super) fn of_record(mut self) -> Self {
        let record = self.field.rfind(['.', ']']).map_or(0, |at| {
            at + usize::from(self.field.as_bytes().get(at) == Some(&b']'))
        });
        self.field.truncate(record);
        self
    }
}

/// The place of a byte.
pub(super) fn place_of(source: &str, offset: usize, notation: Notation) -> Place {
    let mut walk = Walk::of(notation);
    for (_, sign) in Signs::of(source).take_while(|(at, _)| *at < offset) {
        walk.step(sign);
    }
    walk.place(source, offset)
}

/// The byte of a line and a column, both from 1.
pub(super) fn offset_of(source: &str, line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(line_breaks) => source
            .match_indices('\n')
            .nth(line_breaks)
            .map_or(source.len(), |(at, _)| at + 1),
    };
    let letters = source.get(start..).unwrap_or_default().char_indices();
    letters
        .map(|(at, _)| start + at)
        .nth(column.saturating_sub(1))
        .unwrap_or(source.len())
}
