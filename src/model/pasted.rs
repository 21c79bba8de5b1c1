//! What is pasted, as the statements it holds: a list, a column of a table, a chat.
//!
//! Every line is a statement, without bullet or number before it. Where lines begin as messages of
//! a chat do, with a time and a name, whoever wrote one is known, and a line that begins otherwise
//! goes on with the message above it. What is absent: guessing; a line that is nothing of this is
//! taken as it stands.

/// A pasted statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What it says.
    pub text: String,
    /// Who wrote it; empty where nobody is named.
    pub author: String,
}

/// The lines of a pasted text: without blanks around, without bullets and numbers.
#[must_use]
pub fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(bare);
    lines.filter(|line| !line.is_empty()).collect()
}

/// The statements of a pasted text.
#[must_use]
pub fn said(text: &str) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    let is_chat = text.lines().any(|line| message(line).is_some());
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match (message(line), all.last_mut()) {
            (Some(said), _) => all.push(said),
            (None, Some(last)) if is_chat => {
                last.text.push(' ');
                last.text.push_str(line.trim());
            }
            _ => all.push(Said {
                text: bare(&cells(line)),
                ..Said::default()
            }),
        }
    }
    all.retain(|said| !said.text.is_empty());
    all
}

fn bare(line: &str) -> String {
    let bullets = ['-', '*', '•', '–', '·', '◦', '▪'];
    let line = line.trim();
    let after_number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = after_number
        .strip_prefix(['.', ')'])
        .filter(|_| after_number.len() < line.len());
    let line = match numbered {
        Some(rest) if rest.starts_with(' ') => rest,
        _ => line
            .strip_prefix(bullets)
            .filter(|rest| rest.starts_with([' ', '\t']))
            .unwrap_or(line),
    };
    line.trim().to_owned()
}

/// The cells of a row of a table that say something, behind each other.
fn cells(line: &str) -> String {
    let cells = line.split('\t').map(str::trim);
    let full: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    full.join(" – ")
}

/// A line as a message of a chat: "[12.11.26, 10:15:01] Ada: text", "12.11.26, 10:15 - Ada: text"
/// and "10:15 Ada: text".
fn message(line: &str) -> Option<Said> {
    let line = line.trim_start_matches(['\u{200e}', '\u{feff}']).trim();
    let stamped = match line.strip_prefix('[') {
        Some(rest) => {
            let (stamp, rest) = rest.split_once(']')?;
            is_time(stamp).then_some(rest)?
        }
        None => after_time(line)?,
    };
    let (author, text) = stamped.split_once(": ")?;
    let author = author.trim().trim_start_matches(['-', '–']).trim();
    // A name is a few words; what is longer is a sentence with a colon in it.
    let is_name = !author.is_empty() && author.chars().count() <= 40;
    is_name.then(|| Said {
        text: text.trim().to_owned(),
        author: author.to_owned(),
    })
}

/// Whether a text tells the time, perhaps behind a day.
fn is_time(text: &str) -> bool {
    after_time(text).is_some_and(|rest| rest.trim().is_empty())
}

/// What stands behind the day and the time a line begins with.
fn after_time(line: &str) -> Option<&str> {
    let is_of_stamp = |c: char| c.is_ascii_digit() || ":.,/- \u{202f}".contains(c);
    let end = line.find(|c| !is_of_stamp(c)).unwrap_or(line.len());
    let (stamp, rest) = line.split_at(end);
    let has_time = stamp.split([' ', ',', '\u{202f}']).any(|word| {
        let mut parts = word.split(':');
        let figures = |part: &str| (1..=2).contains(&part.len());
        word.contains(':') && parts.all(|part| figures(part) && part.parse::<u8>().is_ok())
    });
    let rest = ["AM", "PM", "am", "pm"]
        .iter()
        .find_map(|half| rest.strip_prefix(half))
        .unwrap_or(rest);
    has_time.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_lose_their_bullets() {
        for (text, expected) in [
            ("- eins\n* zwei\n\n• drei", &["eins", "zwei", "drei"][..]),
            ("1. eins\n2) zwei", &["eins", "zwei"]),
            (
                "3,5 Zimmer\n-5 Grad\n12.11.",
                &["3,5 Zimmer", "-5 Grad", "12.11."],
            ),
            (" a \r\n\tb", &["a", "b"]),
        ] {
            assert_eq!(lines(text), expected);
        }
    }

    #[test]
    fn chats_tables_and_lists_become_statements() {
        for (text, expected) in [
            (
                "[12.11.26, 10:15:01] Ada K.: zu teuer\nund zu klein\n[12.11.26, 10:16] Ben: Ja: sehr",
                &[("zu teuer und zu klein", "Ada K."), ("Ja: sehr", "Ben")][..],
            ),
            (
                "12.11.26, 10:15 - Ada: eins\n12.11.26, 10:16 - Ben: zwei",
                &[("eins", "Ada"), ("zwei", "Ben")],
            ),
            ("10:15 Ada: eins", &[("eins", "Ada")]),
            ("11/12/26, 10:15 PM - Ada: one", &[("one", "Ada")]),
            ("- eins\n2. zwei", &[("eins", ""), ("zwei", "")]),
            (
                "links\t\trechts\n\n\tmitte",
                &[("links – rechts", ""), ("mitte", "")],
            ),
            ("Ada: sagt dies", &[("Ada: sagt dies", "")]),
            ("10 Euro: zu viel", &[("10 Euro: zu viel", "")]),
        ] {
            let found = said(text);
            let found: Vec<_> = found.iter().map(|one| (&*one.text, &*one.author)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
