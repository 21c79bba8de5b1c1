//! Statements on their way: from one field to another that holds the same kind, and from the map
//! into the profile.
//!
//! What moves keeps all it is; what is made from a note keeps a link back to it.

use super::field::{Content, ContentMut, Field};
use super::items::{Item, Items};
use super::persona::Persona;
use super::statement::Entry;
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
                id: fresh.fresh(),
                text: note.text.clone(),
                category: String::new(),
                from_note: note.id.clone(),
                evidence: note.evidence,
                priority: note.priority,
                sources: note.sources.clone(),
                author: note.author.clone(),
                alternatives: note.alternatives.clone(),
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
    use crate::model::empathy::{Aspect, Note};
    use crate::model::statement::{Evidence, Priority};

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
}
