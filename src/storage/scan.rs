//! The signs of RON without their meaning: brackets, commas, words and texts, one after the
//! other, with comments left out.
//!
//! Three things need to know where a text ends and a bracket opens, and no more: the layout of
//! what we write, the format number of what we read, and the limits that hold before anything
//! is built. They share this one scan. What is absent: grammar. Whatever is not RON passes
//! through and is refused by the parser, which stops at the same place.

/// One sign. Texts are without their quotation marks and as they stand in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign<'a> {
    /// `(`, `[` or `{`.
    Open(u8),
    /// `)`, `]` or `}`.
    Close,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A name, a choice or a number.
    Word(&'a str),
    /// A text with escapes.
    Text(&'a str),
    /// A raw text, which has none.
    RawText(&'a str),
}

/// The signs of a source, each with the byte at which it begins.
#[derive(Clone, Debug)]
pub(super) struct Signs<'a> {
    source: &'a str,
    at: usize,
}

impl<'a> Signs<'a> {
    /// The signs of `source` from its beginning.
    pub(super) fn of(source: &'a str) -> Self {
        Self { source, at: 0 }
    }

    /// The byte behind the last sign.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.source.as_bytes().get(at).copied()
    }

    /// The bytes from `from` up to the first that ends a run, or the end of the source.
    fn run(&self, from: usize, ends: impl Fn(u8) -> bool) -> usize {
        let rest = self.source.as_bytes().get(from..).unwrap_or_default();
        from + rest
            .iter()
            .position(|&byte| ends(byte))
            .unwrap_or(rest.len())
    }

    /// The source between two bytes; every place we stop at is next to an ASCII byte.
    fn between(&self, from: usize, to: usize) -> &'a str {
        self.source.get(from..to).unwrap_or_default()
    }

    /// Skips a comment that begins at the present slash, or the slash alone.
    fn skip_comment(&mut self) {
        match self.byte(self.at + 1) {
            Some(b'/') => self.at = self.run(self.at, |byte| byte == b'\n'),
            Some(b'*') => {
                let mut depth = 0_usize;
                while self.at < self.source.len() {
                    match (self.byte(self.at), self.byte(self.at + 1)) {
                        (Some(b'/'), Some(b'*')) => (depth, self.at) = (depth + 1, self.at + 2),
                        (Some(b'*'), Some(b'/')) => (depth, self.at) = (depth - 1, self.at + 2),
                        _ => self.at += 1,
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
            _ => self.at += 1,
        }
    }

    /// A text that begins at the present quotation mark. It ends at the first one with an even
    /// number of backslashes before it; looking for quotation marks alone passes over image
    /// data as fast as it can be read.
    fn text(&mut self) -> Sign<'a> {
        let from = self.at + 1;
        let mut end = from;
        loop {
            let rest = self.source.get(end..).unwrap_or_default();
            let Some(quote) = rest.find('"') else {
                self.at = self.source.len();
                return Sign::Text(self.between(from, self.at));
            };
            end += quote;
            let text = self.between(from, end);
            let backslashes = text.len() - text.trim_end_matches('\\').len();
            if backslashes.is_multiple_of(2) {
                self.at = end + 1;
                return Sign::Text(text);
            }
            end += 1;
        }
    }

    /// A raw text whose number signs begin at `hashes_from`, if one does.
    fn raw_text(&mut self, hashes_from: usize) -> Option<Sign<'a>> {
        let quote = self.run(hashes_from, |byte| byte != b'#');
        if self.byte(quote) != Some(b'"') {
            return None;
        }
        let closing = format!("\"{}", self.between(hashes_from, quote));
        let rest = self.source.get(quote + 1..)?;
        let length = rest.find(&closing).unwrap_or(rest.len());
        self.at = (quote + 1 + length + closing.len()).min(self.source.len());
        rest.get(..length).map(Sign::RawText)
    }

    fn word(&mut self) -> Sign<'a> {
        let from = self.at;
        let end = self.run(from, |byte| !is_word(byte));
        let word = self.between(from, end);
        if word.ends_with('r')
            && let Some(text) = self.raw_text(end)
        {
            return text;
        }
        self.at = end;
        Sign::Word(word)
    }
}

impl<'a> Iterator for Signs<'a> {
    type Item = (usize, Sign<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let from = self.at;
            let sign = match self.byte(from)? {
                open @ (b'(' | b'[' | b'{') => Sign::Open(open),
                b')' | b']' | b'}' => Sign::Close,
                b',' => Sign::Comma,
                b':' => Sign::Colon,
                b'"' => return Some((from, self.text())),
                b'/' => {
                    self.skip_comment();
                    continue;
                }
                byte if is_word(byte) => return Some((from, self.word())),
                _ => {
                    self.at += 1;
                    continue;
                }
            };
            self.at += 1;
            return Some((from, sign));
        }
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'-' | b'.') || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[Sign<'_>]) {
        let signs: Vec<_> = Signs::of(source).map(|(_, sign)| sign).collect();
        assert_eq!(signs, expected, "{source}");
    }

    #[test]
    fn brackets_in_texts_and_comments_are_not_signs() {
        use Sign::{Close, Colon, Comma, Open, RawText, Text, Word};
        check(
            r#"(a: "x\"(", /* ( /* [ */ */ b: r" { ", // ]"#,
            &[
                Open(b'('),
                Word("a"),
                Colon,
                Text(r#"x\"("#),
                Comma,
                Word("b"),
                Colon,
                RawText(" { "),
                Comma,
            ],
        );
        check(
            "[r##\"a\"#b\"##, -2]",
            &[Open(b'['), RawText("a\"#b"), Comma, Word("-2"), Close],
        );
    }

    #[test]
    fn what_is_cut_off_ends() {
        use Sign::{Open, RawText, Text};
        check("(\"abc", &[Open(b'('), Text("abc")]);
        check("\"abc\\\"", &[Text("abc\\\"")]);
        check("\"\\\\\" a", &[Text("\\\\"), Sign::Word("a")]);
        check("r#\"abc\"", &[RawText("abc\"")]);
        check("/* /* */", &[]);
    }
}
