//! A Rust file as the tidy rules see it: code without comments, and its literals apart.
//!
//! A scan over bytes, not a parser: it knows comments, strings, raw strings, characters and
//! lifetimes, which is enough to tell a word of code from a word in a text.

/// Code and literals of one file. The unit tests at its end are left out: they may use what
/// the room itself must not.
pub struct Source {
    /// The code; comments and the insides of literals are blank.
    pub code: String,
    /// The insides of string literals with the line they begin on; those of attributes
    /// (`#[error("…")]`) are left out.
    pub literals: Vec<(usize, String)>,
}

impl Source {
    /// Scans a file.
    pub fn of(text: &str) -> Self {
        let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or(text);
        let bytes = text.as_bytes();
        let mut code = String::new();
        let mut literals = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let rest = &text[at..];
            let raw = raw_opening(rest).filter(|_| !ends_in_word(&code));
            let length = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else if let Some(hashes) = raw {
                let close = format!("\"{}", "#".repeat(hashes));
                let opening = hashes + 2;
                opening + rest[opening..].find(&close).unwrap_or(0) + close.len()
            } else if rest.starts_with('"') {
                string_length(rest)
            } else if let Some(length) = character_length(rest) {
                length
            } else {
                let letter = rest.chars().next().unwrap();
                code.push(letter);
                at += letter.len_utf8();
                continue;
            };
            let inside = &rest[..length];
            if inside.ends_with(['"', '#']) && !in_attribute(&code) {
                let line = text[..at].matches('\n').count() + 1;
                literals.push((line, inside.trim_matches(['r', '#', '"']).to_owned()));
            }
            code.extend(inside.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
            at += length;
        }
        Self { code, literals }
    }

    /// Every path in the code, from its first segment: `std::fs::write`, `crate::model`, with
    /// its line. Groups in braces are not followed; their beginning is what matters.
    pub fn paths(&self) -> Vec<(usize, String)> {
        let mut paths = Vec::new();
        for (number, line) in self.code.lines().enumerate() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
            let words = line.split(|c| !is_word(c));
            let paths_here = words.filter(|word| word.contains("::") && !word.starts_with(':'));
            paths.extend(paths_here.map(|path| (number + 1, path.to_owned())));
        }
        paths
    }
}

fn ends_in_word(code: &str) -> bool {
    code.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// The number of hashes of a raw string that begins here.
fn raw_opening(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

fn string_length(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return at + 1,
            _ => escaped = letter == '\\' && !escaped,
        }
    }
    rest.len()
}

/// The length of a character literal; nothing for a lifetime.
fn character_length(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if let Some(escape) = inside.strip_prefix('\\') {
        let from = escape.chars().next()?.len_utf8();
        return Some(2 + from + escape[from..].find('\'')? + 1);
    }
    let letter = inside.chars().next()?;
    inside[letter.len_utf8()..]
        .starts_with('\'')
        .then_some(letter.len_utf8() + 2)
}

/// Whether the code so far ends within an attribute.
fn in_attribute(code: &str) -> bool {
    code.rfind("#[")
        .or_else(|| code.rfind("#!["))
        .is_some_and(|start| {
            let since = &code[start..];
            since.matches('[').count() > since.matches(']').count()
        })
}
