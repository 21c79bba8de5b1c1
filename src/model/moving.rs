//! Statements on their way: from one field to another that holds the same kind, and from the map
//! into the profile.
//!
//! What moves keeps all it is; what is made from a note keeps a link back to it.

use super::empathy::Note;
use super::field::{Content, ContentMut, Field};
use super::items::{Item, Items};
use super::persona::Persona;
use super::statement::{Entry, Evidence};
use super::{Id, IdSource};
use std::mem::{discriminant, take};

impl Persona {
    /// Whether items of one field can move to the other as they are.
    #[must_use]
    pub fn can_move(from: Field, to: Field) -> bool {
        // What a field holds is the same for everybody.
        let anybody = Self::default();
        let kind = |field| discriminant(&anybody.content(field));
        let is_list = matches!(
            anybody.content(from),
            Content::Entries(_) | Content::Rated(_) | Content::Notes(_)
        );
        is_list && kind(from) == kind(to)
    }

    /// Moves items from a field to before the one at `index` of another that holds the same
    /// kind; whether it could. They keep all they are.
    pub fn move_items(&mut self, from: Field, ids: &[Id], to: Field, index: usize) -> bool {
        if let Some(first) = ids.first().filter(|_| from == to) {
            return self
                .with_items(to, first, |items| items.gather(ids, index))
                .is_some();
        }
        if !Self::can_move(from, to) {
            return false;
        }
        match self.content_mut(from) {
            ContentMut::Entries(list) => {
                let moved = taken(list, ids);
                if let ContentMut::Entries(list) = self.content_mut(to) {
                    laid(list, moved, index);
                }
            }
            ContentMut::Rated(list) => {
                let moved = taken(list, ids);
                if let ContentMut::Rated(list) = self.content_mut(to) {
                    laid(list, moved, index);
                }
            }
            ContentMut::Notes(list) => {
                let mut moved = taken(list, ids);
                for note in &mut moved {
                    // Thinking and feeling are halves of one dimension, and of no other.
                    note.aspect = None;
                }
                if let ContentMut::Notes(list) = self.content_mut(to) {
                    laid(list, moved, index);
                }
            }
            _ => return false,
        }
        true
    }

    /// Adds entries to a field that say what notes say, with their evidence and sources and a
    /// link back to each; the ids of the entries. The notes stay.
    pub fn adopt_notes(
        &mut self,
        from: Field,
        ids: &[Id],
        to: Field,
        fresh: &mut IdSource,
    ) -> Vec<Id> {
        let Content::Notes(notes) = self.content(from) else {
            return Vec::new();
        };
        let chosen = notes.iter().filter(|note| ids.contains(&note.id));
        let entries: Vec<Entry> = chosen
            .map(|note| Entry {
                from_note: note.id.clone(),
                ..note.clone().into_entry(fresh.fresh())
            })
            .collect();
        let ids = entries.ids();
        match self.content_mut(to) {
            ContentMut::Entries(list) => {
                list.extend(entries);
                ids
            }
            _ => Vec::new(),
        }
    }

    /// The other notes of the group that a note belongs to, with it, in the order of its dimension;
    /// it alone where it belongs to none.
    #[must_use]
    pub fn group_of(&self, from: Field, id: &Id) -> Vec<Id> {
        let Content::Notes(notes) = self.content(from) else {
            return Vec::new();
        };
        let mut found = notes.iter().filter(|note| note.id == *id);
        let name = found.next().map_or("", |note| note.cluster.trim());
        let is_together =
            |note: &&Note| note.id == *id || !name.is_empty() && note.cluster.trim() == name;
        let together = notes.iter().filter(is_together);
        together.map(|note| note.id.clone()).collect()
    }

    /// Lays notes of a dimension together under a name, behind the first of them; an empty name
    /// takes them apart.
    pub fn group_notes(&mut self, from: Field, ids: &[Id], name: &str) {
        let ContentMut::Notes(notes) = self.content_mut(from) else {
            return;
        };
        for note in notes.iter_mut().filter(|note| ids.contains(&note.id)) {
            name.trim().clone_into(&mut note.cluster);
        }
        let first = notes.iter().position(|note| ids.contains(&note.id));
        if let Some(first) = first.filter(|_| !name.trim().is_empty()) {
            notes.gather(ids, first);
        }
    }

    /// Adds one entry to a field that stands for a group of notes: called like the group, or where
    /// that has no name saying all they say; resting on all their sources, by all their authors,
    /// as important as the most important of them. It is only as well supported as all of them
    /// are. Its link leads back to the first note; the notes stay.
    pub fn adopt_group(&mut self, from: Field, ids: &[Id], to: Field, id: Id) -> bool {
        let Content::Notes(notes) = self.content(from) else {
            return false;
        };
        let group = || notes.iter().filter(|note| ids.contains(&note.id));
        let Some(first) = group().next() else {
            return false;
        };
        let mut sources: Vec<Id> = Vec::new();
        for source in group().flat_map(|note| &note.sources) {
            if !sources.contains(source) {
                sources.push(source.clone());
            }
        }
        let alike = group().all(|note| note.evidence == first.evidence);
        let text = match first.cluster.trim() {
            "" => group()
                .map(|note| note.text.as_str())
                .collect::<Vec<_>>()
                .join("; "),
            name => name.to_owned(),
        };
        let entry = Entry {
            id,
            text,
            from_note: first.id.clone(),
            evidence: if alike {
                first.evidence
            } else {
                Evidence::Partly
            },
            priority: group().map(|note| note.priority).max().unwrap_or_default(),
            sources,
            author: authors(group()),
            ..Entry::default()
        };
        match self.content_mut(to) {
            ContentMut::Entries(list) => {
                list.push(entry);
                true
            }
            _ => false,
        }
    }
}

/// Names of authors behind each other, each once.
fn authors<'a>(notes: impl Iterator<Item = &'a Note>) -> String {
    let mut names: Vec<&str> = Vec::new();
    for note in notes {
        for name in note.author.split(',').map(str::trim) {
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names.join(", ")
}

fn taken<I: Item>(list: &mut Vec<I>, ids: &[Id]) -> Vec<I> {
    let (moved, rest) = take(list)
        .into_iter()
        .partition(|item| ids.contains(item.id()));
    *list = rest;
    moved
}

fn laid<I: Item>(list: &mut Vec<I>, items: Vec<I>, index: usize) {
    let index = index.min(list.len());
    list.splice(index..index, items);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::empathy::Aspect;
    use crate::model::statement::Priority;

    fn ids(letters: &str) -> Vec<Id> {
        letters.chars().map(|letter| Id(letter.into())).collect()
    }

    #[test]
    fn notes_move_between_dimensions_and_become_entries() {
        let note = Note {
            id: "n".into(),
            text: "zu teuer".to_owned(),
            evidence: Evidence::Supported,
            priority: Priority::HIGHEST,
            sources: ids("s"),
            aspect: Some(Aspect::Say),
            ..Note::default()
        };
        let mut persona = Persona::default();
        persona.empathy.say_do = vec![note.clone()];
        assert!(persona.move_items(Field::SayDo, &ids("n"), Field::Pain, 0));
        assert!(persona.empathy.say_do.is_empty());
        let moved = Note {
            aspect: None,
            ..note
        };
        assert_eq!(persona.empathy.pain, [moved]);
        assert!(!persona.move_items(Field::Pain, &ids("n"), Field::Worries, 0));

        let fresh = &mut IdSource::new(1);
        let made = persona.adopt_notes(Field::Pain, &ids("n"), Field::Worries, fresh);
        let entry = &persona.needs.worries[0];
        assert_eq!((&entry.id, entry.from_note.as_str()), (&made[0], "n"));
        assert_eq!(
            (entry.evidence, entry.priority, &entry.sources),
            (Evidence::Supported, Priority::HIGHEST, &ids("s"))
        );
        assert_eq!(persona.empathy.pain.len(), 1);
    }

    #[test]
    fn a_group_lies_together_and_becomes_one_entry_that_keeps_who_and_why() {
        let note = |id: &str, author: &str, source: &str, evidence| Note {
            id: id.into(),
            text: id.to_owned(),
            author: author.to_owned(),
            sources: ids(source),
            evidence,
            ..Note::default()
        };
        let mut persona = Persona::default();
        persona.empathy.pain = vec![
            note("a", "Ada", "s", Evidence::Supported),
            note("b", "", "", Evidence::Assumption),
            note("c", "Ben, Ada", "st", Evidence::Partly),
        ];
        persona.group_notes(Field::Pain, &ids("ac"), " Preis ");
        let order: String = persona
            .empathy
            .pain
            .iter()
            .map(|note| note.id.as_str())
            .collect();
        assert_eq!(order, "acb");
        assert_eq!(persona.group_of(Field::Pain, &"c".into()), ids("ac"));
        assert_eq!(persona.group_of(Field::Pain, &"b".into()), ids("b"));
        assert!(persona.adopt_group(Field::Pain, &ids("ac"), Field::Worries, "e".into()));
        let entry = &persona.needs.worries[0];
        assert_eq!(
            (&*entry.text, &*entry.author, &entry.sources),
            ("Preis", "Ada, Ben", &ids("st"))
        );
        assert_eq!(
            (entry.from_note.as_str(), entry.evidence),
            ("a", Evidence::Partly)
        );
        persona.group_notes(Field::Pain, &ids("ac"), "");
        assert_eq!(persona.group_of(Field::Pain, &"c".into()), ids("c"));
    }
}
