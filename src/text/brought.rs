//! Changes of a document in words: one by one, as a difference tells them, and counted, as who
//! brings documents together wants to know.

use super::sentence::{excerpt, told_apart};
use super::words::Words;
use crate::model::merge::{Change, Tally, What};
use crate::model::{Id, PersonaSet, each_statement};
use std::collections::HashMap;

/// What the things of documents say, to name them in a sentence.
#[derive(Debug)]
pub struct Names(HashMap<Id, String>);

impl Names {
    /// The names in an old and a new document; the new one's where both have one.
    #[must_use]
    pub fn of(old: &PersonaSet, new: &PersonaSet, words: &Words) -> Self {
        let mut names = HashMap::new();
        for set in [old, new] {
            for (position, persona) in set.personas.iter().enumerate() {
                names.insert(persona.id.clone(), words.called(position, set));
                for section in &persona.custom {
                    names.insert(section.id.clone(), excerpt(&section.title));
                }
            }
            for source in &set.sources {
                names.insert(source.id.clone(), excerpt(&source.title));
            }
            for segment in &set.segments {
                names.insert(segment.id.clone(), excerpt(&segment.name));
            }
            each_statement(&mut set.clone(), &mut |place, stated| {
                if let Some(item) = &place.item {
                    names.insert(item.clone(), excerpt(stated.text));
                }
            });
        }
        Self(names)
    }

    fn of_id(&self, id: &Id) -> Option<&str> {
        let name = self.0.get(id).map(String::as_str);
        name.filter(|name| !name.is_empty())
    }
}

impl Words {
    /// One change in a sentence: where, and what.
    #[must_use]
    pub fn change(&self, change: &Change, names: &Names) -> String {
        let spot = &change.spot;
        let place = ("place", self.where_it_is(change, names).into());
        let path = if spot.item.is_empty() {
            &spot.path
        } else {
            &spot.part
        };
        // A thing that is referred to is known by its name, not by its id.
        let value = |written: &String| {
            let ids: Option<Vec<String>> = written
                .lines()
                .map(|id| names.of_id(&Id::from(id)).map(|name| self.quote(name)))
                .collect();
            match ids.filter(|ids| !ids.is_empty()) {
                Some(known) => self.list(&known),
                None => self.quoted(path, written),
            }
        };
        let what = |called: &String| ("what", self.quoted("text", called).into());
        match &change.what {
            What::Added(called) => self.say_with("diff-added", &[place, what(called)]),
            What::Removed(called) => self.say_with("diff-removed", &[place, what(called)]),
            What::Moved(called) => self.say_with("diff-moved", &[place, what(called)]),
            What::Kept(called) => self.say_with("diff-kept", &[place, what(called)]),
            What::Changed { old, new } => {
                let (old, new) = &told_apart(old, new);
                let args = [
                    place,
                    ("old", value(old).into()),
                    ("new", value(new).into()),
                ];
                self.say_with("diff-changed", &args)
            }
            What::Undecided { kept, other } => {
                let (kept, other) = &told_apart(kept, other);
                let args = [
                    place,
                    ("old", value(kept).into()),
                    ("new", value(other).into()),
                ];
                self.say_with("diff-undecided", &args)
            }
        }
    }

    /// Where a change is: the persona, the field, the thing where only a part of it changed.
    fn where_it_is(&self, change: &Change, names: &Names) -> String {
        let spot = &change.spot;
        let is_whole_persona = spot.path.is_empty() && spot.item.is_empty();
        let persona = match names.of_id(&spot.persona) {
            _ if is_whole_persona => self.say("ui-personas"),
            Some(name) => name.to_owned(),
            None => self.say("diff-document"),
        };
        let is_part = !matches!(spot.part.as_str(), "" | "text");
        let thing = names
            .of_id(&spot.item)
            .filter(|_| is_part)
            .map(|name| self.quote(name));
        let parts = [Some(persona), thing, Some(self.spot(spot))];
        let parts: Vec<String> = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(", ")
    }

    /// What somebody brought, counted: "40 notes and 2 sources"; what is left to decide last.
    #[must_use]
    pub fn brought(&self, tally: &Tally) -> String {
        let counts = [
            ("merge-personas", tally.personas),
            ("merge-notes", tally.notes),
            ("merge-entries", tally.entries),
            ("merge-values", tally.values),
            ("merge-sources", tally.sources),
            ("merge-segments", tally.segments),
            ("merge-pictures", tally.pictures),
            ("merge-conflicts", tally.conflicts),
        ];
        let counted: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| self.say_with(id, &[("count", count.into())]))
            .collect();
        if counted.is_empty() {
            return self.say("merge-nothing");
        }
        self.list(&counted)
    }
}
