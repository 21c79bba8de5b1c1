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
const ONE_LINE: [&str; 19] = [
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
];

/// A bracket that is open.
struct Frame {
    close: char,
    is_list: bool,
    one_line: bool,
    is_empty: bool,
    /// Whether the next sign begins an item.
    fresh: bool,
}

/// Lays out what the serialiser wrote in one line with record names; `first` is put before
/// the first field of the outermost record.
pub(super) fn lay_out(compact: &str, first: &str) -> String {
    let mut out = String::with_capacity(compact.len() + compact.len() / 4);
    let mut frames: Vec<Frame> = Vec::new();
    let mut record = "";
    let mut signs = Signs::of(compact);
    while let Some((_, sign)) = signs.next() {
        match sign {
            Sign::Word(name) if name.starts_with(|first: char| first.is_ascii_uppercase()) => {
                record = name;
            }
            Sign::Word(word) => {
                begin_item(&mut out, &mut frames);
                out.push_str(word);
            }
            Sign::Text(text) | Sign::RawText(text) => {
                begin_item(&mut out, &mut frames);
                quote(&mut out, text);
            }
            Sign::Colon => out.push_str(": "),
            Sign::Comma => {
                if let Some(frame) = frames.last_mut() {
                    frame.fresh = true;
                }
            }
            Sign::Open(open) => {
                begin_item(&mut out, &mut frames);
                out.push(char::from(open));
                let is_list = open == b'[';
                let outer = frames.last();
                let next = compact.as_bytes().get(signs.at());
                let list_of_words = is_list && next.is_some_and(u8::is_ascii_lowercase);
                frames.push(Frame {
                    close: match open {
                        b'(' => ')',
                        b'[' => ']',
                        _ => '}',
                    },
                    is_list,
                    one_line: ONE_LINE.contains(&record)
                        || list_of_words
                        || outer.is_some_and(|outer| outer.one_line || outer.is_list && is_list),
                    is_empty: true,
                    fresh: true,
                });
                record = "";
                if frames.len() == 1 {
                    begin_item(&mut out, &mut frames);
                    out.push_str(first);
                    if let Some(frame) = frames.last_mut() {
                        frame.fresh = true;
                    }
                }
            }
            Sign::Close => {
                let Some(frame) = frames.pop() else { continue };
                if !frame.is_empty && !frame.one_line {
                    out.push(',');
                    new_line(&mut out, frames.len());
                }
                out.push(frame.close);
            }
        }
    }
    out.push('\n');
    out
}

/// Separates an item from the one before it, or from the bracket.
fn begin_item(out: &mut String, frames: &mut [Frame]) {
    let depth = frames.len();
    let Some(frame) = frames.last_mut().filter(|frame| frame.fresh) else {
        return;
    };
    frame.fresh = false;
    match (frame.one_line, frame.is_empty) {
        (true, true) => {}
        (true, false) => out.push_str(", "),
        (false, is_empty) => {
            if !is_empty {
                out.push(',');
            }
            new_line(out, depth);
        }
    }
    frame.is_empty = false;
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
    let plain = |byte: u8| byte.is_ascii() && !byte.is_ascii_control() && !b"\"\\".contains(&byte);
    if text.bytes().all(plain) {
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
            r#"PersonaSet(content: table(columns: ["a"], rows: [["1", "2"], []]))"#,
            "(\n  format: 1,\n  content: table(\n    columns: [\n      \"a\",\n    ],\n    rows: [\n      [\"1\", \"2\"],\n      [],\n    ],\n  ),\n)\n",
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
