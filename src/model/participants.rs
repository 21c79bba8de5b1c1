//! Who took part: whoever wrote a statement or brought a file. Whoever answered in life is nobody
//! to be named, not even where they wrote.

use super::PersonaSet;
use super::statements::each_statement;
use std::collections::BTreeMap;

impl PersonaSet {
    /// Everybody who took part, once and by the alphabet, as first written.
    #[must_use]
    pub fn participants(&self) -> Vec<String> {
        let mut named: Vec<String> = Vec::new();
        each_statement(&mut self.clone(), &mut |_, stated| {
            named.push(stated.author.clone());
            named.extend(stated.alternatives.iter().map(|other| other.author.clone()));
        });
        named.extend(self.brought.iter().map(|brought| brought.author.clone()));
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        for name in named {
            all.entry(folded(&name))
                .or_insert_with(|| name.trim().to_owned());
        }
        all.remove("");
        for source in &self.sources {
            all.remove(&folded(&source.respondent));
        }
        all.into_values().collect()
    }
}

fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use crate::model::empathy::Note;
    use crate::model::merge::Brought;
    use crate::model::source::Source;
    use crate::model::{Persona, PersonaSet};

    #[test]
    fn whoever_wrote_or_brought_something_took_part_and_nobody_who_answered() {
        let mut persona = Persona::default();
        let note = |author: &str| Note {
            author: author.to_owned(),
            ..Note::default()
        };
        persona.empathy.hear = ["Kim", " kim", "", "Real Name"].map(note).into();
        let set = PersonaSet {
            personas: vec![persona],
            inbox: vec![note("Ada")],
            sources: vec![Source {
                respondent: "Real name".to_owned(),
                ..Source::default()
            }],
            brought: vec![Brought {
                author: "Lee".to_owned(),
                ..Brought::default()
            }],
            ..PersonaSet::default()
        };
        assert_eq!(set.participants(), ["Ada", "Kim", "Lee"]);
    }
}
