//! Searching and replacing words in every text of a document.
//!
//! Found is what is written alike, in any case unless asked otherwise. What is absent: patterns,
//! and searching while drawing; whoever searches keeps what was found until document or words
//! are others.

use super::At;
use super::texts::each_text;
use crate::model::PersonaSet;
use std::ops::Range;

/// Places that are listed; of more only the number is told.
pub const LISTED: usize = 1_000;
/// Letters around a place that are enough to know it again.
const AROUND: usize = 40;

/// What is searched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words.
    pub text: String,
    /// Whether great and small letters are told apart.
    pub matches_case: bool,
}

impl Query {
    /// How often the words stand in a text.
    #[must_use]
    pub fn count_in(&self, text: &str) -> usize {
        ranges(text, self).len()
    }
}

/// A place where the words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The text they stand in.
    pub at: At,
    /// Some letters before, on one line.
    pub before: String,
    /// The words as they are written there.
    pub found: String,
    /// Some letters behind, on one line.
    pub after: String,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The first places, in reading order.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub count: usize,
}

/// Finds every place. The document is only read: one walk serves search and replacing.
pub fn find(set: &mut PersonaSet, query: &Query) -> Found {
    let mut found = Found::default();
    if query.text.is_empty() {
        return found;
    }
    each_text(set, &mut |at, text| {
        for range in ranges(text, query) {
            found.count += 1;
            if found.hits.len() < LISTED {
                found.hits.push(hit(at, text, range));
            }
        }
    });
    found
}

/// Writes other words in one place, counted from 0, or in all; says in how many.
pub fn replace(set: &mut PersonaSet, query: &Query, with: &str, only: Option<usize>) -> usize {
    let (mut seen, mut replaced) = (0, 0);
    if query.text.is_empty() {
        return 0;
    }
    each_text(set, &mut |_, text| {
        let here: Vec<Range<usize>> = ranges(text, query)
            .into_iter()
            .zip(seen..)
            .inspect(|_| seen += 1)
            .filter(|(_, number)| only.is_none_or(|only| only == *number))
            .map(|(range, _)| range)
            .collect();
        // From the end, so that what is still to be replaced stays where it was found.
        for range in here.into_iter().rev() {
            text.replace_range(range, with);
            replaced += 1;
        }
    });
    replaced
}

fn hit(at: &At, text: &str, range: Range<usize>) -> Hit {
    let line = |text: &str| text.replace(['\n', '\t'], " ");
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let first = before.char_indices().rev().nth(AROUND);
    let before = match first {
        Some((cut, _)) => format!("…{}", line(&before[cut..])),
        None => line(before),
    };
    let last = after.char_indices().nth(AROUND);
    let after = match last {
        Some((cut, _)) => format!("{}…", line(&after[..cut])),
        None => line(after),
    };
    Hit {
        at: at.clone(),
        before,
        found: line(&text[range]),
        after,
    }
}

/// Where the words stand in a text, in bytes, none over another.
fn ranges(text: &str, query: &Query) -> Vec<Range<usize>> {
    let range = |(start, found): (usize, &str)| start..start + found.len();
    if query.matches_case {
        return text.match_indices(&query.text).map(range).collect();
    }
    // A small letter may be longer than its great one: each byte remembers where it comes from.
    let (mut small, mut origins) = (String::with_capacity(text.len()), Vec::new());
    for (origin, letter) in text.char_indices() {
        small.extend(letter.to_lowercase());
        origins.resize(small.len(), origin);
    }
    origins.push(text.len());
    let is_whole = |at: usize| at == 0 || origins[at] != origins[at - 1];
    let words = query.text.to_lowercase();
    let matches = small.match_indices(&*words).map(range);
    matches
        .filter(|found| is_whole(found.start) && is_whole(found.end))
        .map(|found| origins[found.start]..origins[found.end])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Persona;
    use crate::model::statement::Entry;

    fn query(text: &str, matches_case: bool) -> Query {
        Query {
            text: text.to_owned(),
            matches_case,
        }
    }

    #[test]
    fn words_are_found_in_any_case_and_any_script() {
        for (text, words, matches_case, expected) in [
            ("Preis, preis", "preis", false, &["Preis", "preis"][..]),
            ("Preis, preis", "preis", true, &["preis"]),
            ("ÄRGER und Ärger", "ärger", false, &["ÄRGER", "Ärger"]),
            ("aaaa", "aa", false, &["aa", "aa"]),
            ("İstanbul", "stan", false, &["stan"]),
            ("Цена ЦЕНА", "цена", false, &["Цена", "ЦЕНА"]),
            ("Preis", "x", false, &[]),
        ] {
            let found = ranges(text, &query(words, matches_case));
            let found: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    fn set() -> PersonaSet {
        let mut persona = Persona {
            id: "p".into(),
            name: "Preis".to_owned(),
            ..Persona::default()
        };
        persona.needs.goals.push(Entry {
            text: "Preis um Preis".to_owned(),
            ..Entry::default()
        });
        PersonaSet {
            title: "Der Preis".to_owned(),
            personas: vec![persona],
            ..PersonaSet::default()
        }
    }

    #[test]
    fn every_place_is_listed_with_what_stands_around_it() {
        let found = find(&mut set(), &query("preis", false));
        let around = |hit: &Hit| format!("{}|{}|{}", hit.before, hit.found, hit.after);
        let around: Vec<String> = found.hits.iter().map(around).collect();
        let expected = [
            "Der |Preis|",
            "|Preis|",
            "|Preis| um Preis",
            "Preis um |Preis|",
        ];
        assert_eq!(
            (around.as_slice(), found.count),
            (&expected.map(String::from)[..], 4)
        );
    }

    #[test]
    fn one_place_or_all_are_replaced() {
        let goal = |set: &PersonaSet| set.personas[0].needs.goals[0].text.clone();
        let mut one = set();
        assert_eq!(
            replace(&mut one, &query("preis", false), "Wert", Some(3)),
            1
        );
        assert_eq!(
            (goal(&one).as_str(), one.title.as_str()),
            ("Preis um Wert", "Der Preis")
        );
        let mut all = set();
        assert_eq!(
            replace(&mut all, &query("preis", false), "Preispreis", None),
            4
        );
        assert_eq!(goal(&all), "Preispreis um Preispreis");
    }
}
