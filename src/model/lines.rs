//! A list of entries as the lines of one text, as people type it into a cell: an entry a line.
//!
//! What is absent: entries that hold a line break; a poster has no use for them, and here each
//! of their lines becomes an entry once somebody changes the text.

use super::IdSource;
use super::statement::Entry;

/// The entries as a text.
#[must_use]
pub fn joined(entries: &[Entry]) -> String {
    let lines: Vec<&str> = entries.iter().map(|entry| entry.text.as_str()).collect();
    lines.join("\n")
}

/// Makes the entries those of a changed text. Lines that stay keep their entry with everything
/// it rests on, wherever they go; a line that was changed where it stood keeps it as well.
pub fn reline(entries: &mut Vec<Entry>, text: &str, fresh: &mut IdSource) {
    let lines: Vec<&str> = if text.is_empty() {
        Vec::new()
    } else {
        text.split('\n').collect()
    };
    let mut old: Vec<Option<Entry>> = std::mem::take(entries).into_iter().map(Some).collect();
    let same = |line: &&str, entry: &Option<Entry>| {
        entry.as_ref().is_some_and(|entry| entry.text == **line)
    };
    // What stands before and after the change stays without a search: the usual case, and the
    // one in which two entries that say the same are told apart.
    let pairs = lines.iter().zip(&old);
    let before = pairs.take_while(|(line, entry)| same(line, entry)).count();
    let pairs = lines[before..].iter().rev().zip(old[before..].iter().rev());
    let after = pairs.take_while(|(line, entry)| same(line, entry)).count();
    let (first, last) = (before, old.len() - after);
    let mut made: Vec<Option<Entry>> = Vec::with_capacity(lines.len());
    made.extend(old[..first].iter_mut().map(Option::take));
    let middle = &lines[before..lines.len() - after];
    for line in middle {
        let kept = old[first..last].iter_mut().find(|entry| same(line, entry));
        made.push(kept.and_then(Option::take));
    }
    for (line, place) in middle.iter().zip(&mut made[before..]) {
        if place.is_none() {
            let left = old[first..last].iter_mut().find_map(Option::take);
            let entry = left.unwrap_or_else(|| Entry {
                id: fresh.fresh(),
                ..Entry::default()
            });
            *place = Some(Entry {
                text: (*line).to_owned(),
                ..entry
            });
        }
    }
    made.extend(old[last..].iter_mut().map(Option::take));
    *entries = made.into_iter().flatten().collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids of the entries "a", "b", … after their text was changed; new ones as "-".
    fn check(texts: &[&str], text: &str, expected: &str) {
        let letters = ["a", "b", "c", "d"];
        let entry = |(id, text): (&&str, &&str)| Entry {
            id: (*id).into(),
            text: (*text).to_owned(),
            ..Entry::default()
        };
        let mut entries: Vec<Entry> = letters.iter().zip(texts).map(entry).collect();
        reline(&mut entries, text, &mut IdSource::new(1));
        assert_eq!(joined(&entries), text);
        let ids = entries.iter().map(|entry| entry.id.as_str());
        let ids: String = ids.map(|id| if id.len() > 1 { "-" } else { id }).collect();
        assert_eq!(ids, expected, "{text}");
    }

    #[test]
    fn entries_stay_with_their_lines() {
        for (texts, text, expected) in [
            (&["x", "y", "z"][..], "x\ny\nz", "abc"),
            (&["x", "y", "z"], "x\nyy\nz", "abc"),
            (&["x", "y", "z"], "x\ny\nnew\nz", "ab-c"),
            (&["x", "y", "z"], "x\nz", "ac"),
            (&["x", "y", "z"], "z\nx\ny", "cab"),
            (&["x", "y", "z"], "", ""),
            (&[], "x\ny", "--"),
            (&["xy"], "x\ny", "a-"),
            (&["x", "y"], "xy", "a"),
            (&["x", "x"], "x\nx\nx", "ab-"),
            (&["x", "", "z"], "x\n\nzz", "abc"),
        ] {
            check(texts, text, expected);
        }
    }
}
