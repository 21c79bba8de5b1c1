//! How a file looks: two spaces a level, one line a field, one line an entry.
//!
//! Which records stand on one line is decided by their type, never by how deep they lie, so
//! that an entry looks the same wherever it is. The serialiser writes the name of each record
//! before its bracket; this pass reads the name, decides, and leaves it out. Choices are lower
//! case, so that a word with a capital is always such a name. What is absent: knowledge of
//! fields.

use super::scan::{Sign, Signs};
use std::fmt::Write as _;

/// The records that stand on one line.
const ONE_LINE: [&str; 20] = [
    "Acknowledged",
    "Alternative",
    "Brand",
    "BuyingPart",
    "ColourMeaning",
    "Crop",
    "Crops",
    "Entry",
    "Fact",
    "Image",
    "LabelledFact",
    "Note",
    "Pole",
    "PosterChoice",
    "Purpose",
    "Question",
    "Rated",
    "Scale",
    "Segment",
    "Undecided",
];

/// Lays out what the serialiser wrote in one line with record names; `first` is put before
/// the first field of the outermost record.
pub(super) fn lay_out(compact: &str, first: &str) -> String {
    let mut sheet = Sheet {
        out: String::with_capacity(compact.len() + compact.len() / 4),
        open: Vec::new(),
    };
    let mut record = "";
    let mut signs = Signs::of(compact);
    while let Some((_, sign)) = signs.next() {
        match sign {
            Sign::Word(name) if name.starts_with(|first: char| first.is_ascii_uppercase()) => {
                record = name;
            }
            Sign::Word(word) => sheet.item().push_str(word),
            Sign::Text(text) | Sign::RawText(text) => quote(sheet.item(), text),
            Sign::Colon => sheet.out.push_str(": "),
            Sign::Comma => sheet.next_item(),
            Sign::Open(bracket) => {
                let next = compact.as_bytes().get(signs.at()).copied();
                sheet.open(bracket, std::mem::take(&mut record), next);
                if sheet.open.len() == 1 {
                    sheet.item().push_str(first);
                    sheet.next_item();
                }
            }
            Sign::Close => sheet.close(),
        }
    }
    sheet.out.push('\n');
    sheet.out
}

/// A bracket that is open.
struct Frame {
    bracket: u8,
    one_line: bool,
    /// How far its items are indented.
    depth: usize,
    is_empty: bool,
    /// Whether what comes next begins an item.
    fresh: bool,
}

/// What is laid out so far.
struct Sheet {
    out: String,
    open: Vec<Frame>,
}

impl Sheet {
    /// The end of the sheet, where an item may begin: set off from the one before it.
    fn item(&mut self) -> &mut String {
        if let Some(frame) = self.open.last_mut().filter(|frame| frame.fresh) {
            if !frame.is_empty {
                self.out.push(',');
            }
            if !frame.one_line {
                new_line(&mut self.out, frame.depth);
            } else if !frame.is_empty {
                self.out.push(' ');
            }
            (frame.fresh, frame.is_empty) = (false, false);
        }
        &mut self.out
    }

    fn next_item(&mut self) {
        if let Some(frame) = self.open.last_mut() {
            frame.fresh = true;
        }
    }

    /// Opens a bracket of the record of that name, if it has one, before the byte `next`.
    fn open(&mut self, bracket: u8, record: &str, next: Option<u8>) {
        self.item().push(char::from(bracket));
        let is_list = bracket == b'[';
        let outer = self.open.last();
        let row = is_list && outer.is_some_and(|outer| outer.bracket == b'[');
        let words = is_list && next.is_some_and(|next| next.is_ascii_lowercase());
        // A choice that holds a list is one bracket to the eye.
        let holds_list = bracket == b'(' && next == Some(b'[');
        let within_line = outer.is_some_and(|outer| outer.one_line);
        self.open.push(Frame {
            bracket,
            one_line: within_line || row || words || ONE_LINE.contains(&record),
            depth: outer.map_or(0, |outer| outer.depth) + usize::from(!holds_list),
            is_empty: true,
            fresh: !holds_list,
        });
    }

    fn close(&mut self) {
        let Some(frame) = self.open.pop() else { return };
        if !frame.is_empty && !frame.one_line {
            self.out.push(',');
            new_line(&mut self.out, frame.depth.saturating_sub(1));
        }
        self.out.push(match frame.bracket {
            b'(' => ')',
            b'[' => ']',
            _ => '}',
        });
    }
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// Writes a text in quotation marks. What cannot be seen is spelled out, letters of every
/// script are left alone; what joins letters and emoji (ZWJ, ZWNJ, variation selectors) belongs
/// to them.
fn quote(out: &mut String, text: &str) {
    out.push('"');
    // Counting to the end is faster than stopping at the first, since nothing branches.
    let special = |byte: &u8| !(0x20..0x7f).contains(byte) || *byte == b'"' || *byte == b'\\';
    if text.as_bytes().iter().filter(|byte| special(byte)).count() == 0 {
        out.push_str(text);
    } else {
        for letter in text.chars() {
            match letter {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                _ if is_unseen(letter) => {
                    // Writing to a String cannot fail.
                    let _ = write!(out, "\\u{{{:x}}}", u32::from(letter));
                }
                _ => out.push(letter),
            }
        }
    }
    out.push('"');
}

/// Control characters, spaces that look like others, signs of direction, soft hyphens.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{a0}' | '\u{ad}' | '\u{61c}' | '\u{2000}'..='\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(compact: &str, expected: &str) {
        assert_eq!(lay_out(compact, "format: 1"), expected);
    }

    #[test]
    fn type_decides_what_stands_on_one_line() {
        check("PersonaSet()", "(\n  format: 1,\n)\n");
        check(
            r#"PersonaSet(order: [a, b], personas: [Persona(), Persona(x: Fact(text: "1", l: ["a", "b"]), story: ["p", "q"])])"#,
            "(\n  format: 1,\n  order: [a, b],\n  personas: [\n    (),\n    (\n      x: (text: \"1\", l: [\"a\", \"b\"]),\n      story: [\n        \"p\",\n        \"q\",\n      ],\n    ),\n  ],\n)\n",
        );
        check(
            r#"PersonaSet(list: list([Entry(text: "1")]), none: list([]), content: table(columns: ["a"], rows: [["1", "2"], []]))"#,
            "(\n  format: 1,\n  list: list([\n    (text: \"1\"),\n  ]),\n  none: list([]),\n  content: table(\n    columns: [\n      \"a\",\n    ],\n    rows: [\n      [\"1\", \"2\"],\n      [],\n    ],\n  ),\n)\n",
        );
    }

    #[test]
    fn texts_show_what_is_in_them() {
        let mut out = String::new();
        quote(
            &mut out,
            "it's \"Ä\"\\\n\u{7}\u{202e}e\u{301} 👩\u{200d}🎨\u{a0}ไทย",
        );
        assert_eq!(
            out,
            "\"it's \\\"Ä\\\"\\\\\\n\\u{7}\\u{202e}e\u{301} 👩\u{200d}🎨\\u{a0}ไทย\""
        );
    }
}
