//! Words that are looked for among names: in any order, by any part of them, with umlauts typed as
//! on any keyboard.

/// How well a name fits what is typed, the best first; nothing where it does not. `also` holds
/// other words for the same thing.
#[must_use]
pub fn fit(typed: &str, name: &str, also: &str) -> Option<u8> {
    let ways = [spelled(typed), bare(typed)];
    let (name, also) = (all_ways(name), all_ways(also));
    let holds = |text: &str| {
        let is_there = |words: &String| words.split_whitespace().all(|word| text.contains(word));
        ways.iter().any(is_there)
    };
    if ways.iter().any(|way| name.starts_with(way.trim())) {
        Some(0)
    } else if holds(&name) {
        Some(1)
    } else {
        holds(&format!("{name} {also}")).then_some(2)
    }
}

/// A text as people type it: with umlauts spelled out, and with their dots left out.
fn all_ways(text: &str) -> String {
    format!("{} {}", spelled(text), bare(text))
}

fn spelled(text: &str) -> String {
    let each = text.to_lowercase();
    let each = each.replace('ä', "ae").replace('ö', "oe");
    each.replace('ü', "ue").replace('ß', "ss")
}

fn bare(text: &str) -> String {
    let each = text.to_lowercase();
    let each = each.replace('ä', "a").replace('ö', "o");
    each.replace('ü', "u").replace('ß', "ss")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_parts_synonyms_and_any_umlaut() {
        let delete = ("Persona löschen", "Entfernen, wegwerfen");
        for (typed, expected) in [
            ("", Some(0)),
            ("pers", Some(0)),
            ("löschen", Some(1)),
            ("loeschen", Some(1)),
            ("loschen", Some(1)),
            ("LÖSCH pers", Some(1)),
            ("entf", Some(2)),
            ("wegwerf persona", Some(2)),
            ("drucken", None),
            ("persona drucken", None),
        ] {
            assert_eq!(fit(typed, delete.0, delete.1), expected, "{typed}");
        }
    }
}
