//! Notes that nobody has sorted yet, and how they are dealt: to a dimension of a persona's map, or
//! to a list of its profile.
//!
//! A note that goes to a dimension stays the note it was, with its id; in a list it becomes an entry
//! that says the same and rests on the same.

use super::empathy::Note;
use super::field::{ContentMut, Field};
use super::persona_set::PersonaSet;
use super::statement::Entry;
use super::{Id, IdSource};

impl PersonaSet {
    /// Deals a note of the inbox to a field of a persona, before the item at `index` or at the end;
    /// the id it has there. Nothing happens where there is no such note or persona, or where the
    /// field holds something else.
    pub fn deal(
        &mut self,
        note: &Id,
        persona: &Id,
        to: Field,
        index: usize,
        fresh: &mut IdSource,
    ) -> Option<Id> {
        let place = self.inbox.iter().position(|one| one.id == *note)?;
        let mut personas = self.personas.iter_mut();
        let persona = personas.find(|one| one.id == *persona)?;
        let note = self.inbox[place].clone();
        let id = match persona.content_mut(to) {
            ContentMut::Notes(notes) => {
                let id = note.id.clone();
                notes.insert(index.min(notes.len()), note);
                id
            }
            ContentMut::Entries(entries) => {
                let entry = note.into_entry(fresh.fresh());
                let id = entry.id.clone();
                entries.insert(index.min(entries.len()), entry);
                id
            }
            _ => return None,
        };
        self.inbox.remove(place);
        Some(id)
    }
}

impl Note {
    /// An entry that says what the note says, with its evidence, its sources and its author. It
    /// has no link back: that is for whoever keeps the note.
    #[must_use]
    pub fn into_entry(self, id: Id) -> Entry {
        Entry {
            id,
            text: self.text,
            category: String::new(),
            from_note: Id::default(),
            evidence: self.evidence,
            priority: self.priority,
            sources: self.sources,
            author: self.author,
            alternatives: self.alternatives,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Persona;
    use crate::model::statement::Evidence;

    fn set() -> PersonaSet {
        let note = |id: &str| Note {
            id: id.into(),
            text: format!("says {id}"),
            evidence: Evidence::Partly,
            author: "Ada".to_owned(),
            ..Note::default()
        };
        PersonaSet {
            personas: vec![Persona {
                id: "p".into(),
                ..Persona::default()
            }],
            inbox: vec![note("a"), note("b")],
            ..PersonaSet::default()
        }
    }

    #[test]
    fn a_note_goes_to_a_dimension_as_it_is_and_to_a_list_as_an_entry() {
        let (mut set, mut fresh) = (set(), IdSource::new(1));
        let dealt = set.deal(&"b".into(), &"p".into(), Field::Hear, 9, &mut fresh);
        assert_eq!(dealt, Some("b".into()));
        assert_eq!(set.personas[0].empathy.hear[0].author, "Ada");
        let dealt = set.deal(&"a".into(), &"p".into(), Field::Goals, 0, &mut fresh);
        let entry = &set.personas[0].needs.goals[0];
        assert_eq!(Some(&entry.id), dealt.as_ref());
        assert_eq!(
            (&*entry.text, &*entry.author, entry.evidence),
            ("says a", "Ada", Evidence::Partly)
        );
        assert!(set.inbox.is_empty());
    }

    #[test]
    fn what_cannot_be_dealt_stays() {
        let (mut set, mut fresh) = (set(), IdSource::new(1));
        for (note, persona, field) in [
            ("x", "p", Field::Hear),
            ("a", "x", Field::Hear),
            ("a", "p", Field::Age),
        ] {
            let dealt = set.deal(&note.into(), &persona.into(), field, 0, &mut fresh);
            assert_eq!(dealt, None, "{note} {persona} {field:?}");
        }
        assert_eq!(set.inbox.len(), 2);
    }
}
