//! What a document says, whatever the order: what must never be lost.

use std::collections::{BTreeMap, BTreeSet};
use steckbrief::model::check::Place;
use steckbrief::model::field::Field;
use steckbrief::model::persona::PersonaRole;
use steckbrief::model::{PersonaSet, each_statement};

/// A statement wherever it lies: an item by its id, a single one by its persona and field.
pub type Key = (String, Option<Field>);

/// What is said at one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// All its texts, those not decided on included.
    pub texts: BTreeSet<String>,
    /// All sources any of them rests on.
    pub sources: BTreeSet<String>,
    /// Whoever wrote any of them.
    pub authors: BTreeSet<String>,
}

/// Everything that is said in a document.
pub fn said(set: &PersonaSet) -> BTreeMap<Key, Said> {
    let mut all: BTreeMap<Key, Said> = BTreeMap::new();
    each_statement(&mut set.clone(), &mut |place, stated| {
        let said = all.entry(key(place)).or_default();
        let mut say = |text: &str, author: &str, sources: &[steckbrief::model::Id]| {
            // Who wrote nothing is nobody's author.
            if !text.trim().is_empty() {
                said.texts.insert(text.to_owned());
                said.authors
                    .extend((!author.is_empty()).then(|| author.to_owned()));
            }
            said.sources.extend(sources.iter().map(|id| id.0.clone()));
        };
        say(stated.text, stated.author, stated.sources);
        for other in stated.alternatives.iter() {
            say(&other.text, &other.author, &other.sources);
        }
    });
    all.retain(|_, said| *said != Said::default());
    all
}

/// The single values people would miss, each with the other value that is not decided on.
pub fn values(set: &PersonaSet) -> BTreeMap<(String, &'static str), BTreeSet<String>> {
    let mut all: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    let mut put = |id: &str, part: &'static str, value: String| {
        // What everything is unless somebody says otherwise is nobody's word.
        if !value.is_empty() && value != PersonaRole::default().key() {
            all.entry((id.to_owned(), part)).or_default().insert(value);
        }
    };
    put("", "title", set.title.clone());
    put("", "objective", set.objective.clone());
    for persona in &set.personas {
        let id = persona.id.as_str();
        put(id, "name", persona.name.clone());
        put(id, "archetype", persona.archetype.clone());
        put(id, "story", persona.story.join("\n"));
        put(id, "role", persona.role.key().to_owned());
    }
    for source in &set.sources {
        put(source.id.as_str(), "title", source.title.clone());
    }
    for open in &set.undecided {
        let parts = ["title", "objective", "name", "archetype", "story", "role"];
        if let Some(part) = parts.into_iter().find(|part| *part == open.part) {
            put(open.thing.as_str(), part, open.other.clone());
        }
    }
    all
}

fn key(place: &Place) -> Key {
    match (&place.item, &place.persona) {
        (Some(item), _) => (item.0.clone(), None),
        (None, Some(persona)) => (persona.0.clone(), place.field),
        (None, None) => (String::new(), None),
    }
}
