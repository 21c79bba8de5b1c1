//! Lists of statements, whatever kind the statements are: what can be done with some of them.
//!
//! Entries, notes, rated things, poles, purposes and labelled facts differ in what they hold
//! beside their text, but are added, moved, copied and taken away alike. Each operation has its
//! one home here; form, map and merging use it. What is absent: which field a list belongs to
//! (`field`), and undo (`document`).

use super::custom::CustomContent;
use super::empathy::Note;
use super::field::{ContentMut, Field};
use super::persona::Persona;
use super::statement::{Entry, LabelledFact, Pole, Purpose, Rated, Stated, StatedMut, Statement};
use super::{Id, IdSource};
use std::mem::take;

/// A statement that is one of several and has a name of its own.
pub trait Item: Statement + Clone + Default {
    /// The stable name.
    fn id(&self) -> &Id;
    /// The stable name, to be given.
    fn id_mut(&mut self) -> &mut Id;

    /// A new one that says nothing but a text.
    #[must_use]
    fn saying(id: Id, text: String) -> Self {
        let mut item = Self::default();
        *item.id_mut() = id;
        *item.stated_mut().text = text;
        item
    }
}

macro_rules! items {
    ($($name:ident)+) => { $(
        impl Item for $name {
            fn id(&self) -> &Id {
                &self.id
            }

            fn id_mut(&mut self) -> &mut Id {
                &mut self.id
            }
        }
    )+ };
}

items! { Entry Note Rated Pole Purpose LabelledFact }

/// A list of items of one kind. Ids that are not in the list are passed over.
pub trait Items {
    /// The ids, in order.
    fn ids(&self) -> Vec<Id>;
    /// What the item of that id states.
    fn stated(&self, id: &Id) -> Option<Stated<'_>>;
    /// The same, to be changed.
    fn stated_mut(&mut self, id: &Id) -> Option<StatedMut<'_>>;
    /// Puts a new item at a place, or at the end where the list is shorter.
    fn insert(&mut self, index: usize, id: Id, text: String);
    /// Takes items away.
    fn remove(&mut self, ids: &[Id]);
    /// Puts a copy right behind each of the items; the ids of the copies.
    fn copy(&mut self, ids: &[Id], fresh: &mut IdSource) -> Vec<Id>;
    /// Brings items together before the one that is now at `index`, or at the end; they keep
    /// their order.
    fn gather(&mut self, ids: &[Id], index: usize);
    /// Moves items one place down, or up; at the end of the list they stay.
    fn shift(&mut self, ids: &[Id], down: bool);
}

impl<I: Item> Items for Vec<I> {
    fn ids(&self) -> Vec<Id> {
        self.iter().map(|item| item.id().clone()).collect()
    }

    fn stated(&self, id: &Id) -> Option<Stated<'_>> {
        let item = self.iter().find(|item| item.id() == id)?;
        Some(item.stated())
    }

    fn stated_mut(&mut self, id: &Id) -> Option<StatedMut<'_>> {
        let item = self.iter_mut().find(|item| item.id() == id)?;
        Some(item.stated_mut())
    }

    fn insert(&mut self, index: usize, id: Id, text: String) {
        let index = index.min(self.len());
        Vec::insert(self, index, I::saying(id, text));
    }

    fn remove(&mut self, ids: &[Id]) {
        self.retain(|item| !ids.contains(item.id()));
    }

    fn copy(&mut self, ids: &[Id], fresh: &mut IdSource) -> Vec<Id> {
        let mut copies = Vec::new();
        for item in take(self) {
            let copy = ids.contains(item.id()).then(|| {
                let mut copy = item.clone();
                *copy.id_mut() = fresh.fresh();
                copies.push(copy.id().clone());
                copy
            });
            self.push(item);
            self.extend(copy);
        }
        copies
    }

    fn gather(&mut self, ids: &[Id], index: usize) {
        let index = index.min(self.len());
        let is_one = |item: &I| ids.contains(item.id());
        let before = self[..index].iter().filter(|item| is_one(item)).count();
        let (moved, mut rest): (Vec<I>, Vec<I>) = take(self).into_iter().partition(is_one);
        let tail = rest.split_off(index - before);
        *self = [rest, moved, tail].into_iter().flatten().collect();
    }

    fn shift(&mut self, ids: &[Id], down: bool) {
        let is_one = |item: &I| ids.contains(item.id());
        // From the end they move towards; who stands there, or behind one who does, stays.
        let last = self.len().saturating_sub(1);
        for step in 1..=last {
            let (from, to) = if down {
                (last - step, last - step + 1)
            } else {
                (step, step - 1)
            };
            if is_one(&self[from]) && !is_one(&self[to]) {
                self.swap(from, to);
            }
        }
    }
}

impl<'a> ContentMut<'a> {
    /// The content as a list, where it is one; own sections are many lists, not one.
    pub(super) fn items(&mut self) -> Option<&mut dyn Items> {
        match self {
            Self::Entries(list) => Some(*list),
            Self::Rated(list) => Some(*list),
            Self::Poles(list) => Some(*list),
            Self::Purposes(list) => Some(*list),
            Self::Notes(list) => Some(*list),
            Self::Word(_)
            | Self::Prose(_)
            | Self::Fact(_)
            | Self::BuyingPart(_)
            | Self::Scale(_)
            | Self::Custom(_) => None,
        }
    }

    /// The content as one statement, where it is one.
    pub fn stated_mut(self) -> Option<StatedMut<'a>> {
        match self {
            Self::Fact(fact) => Some(fact.stated_mut()),
            Self::BuyingPart(part) => Some(part.stated_mut()),
            Self::Scale(scale) => Some(scale.stated_mut()),
            _ => None,
        }
    }
}

impl CustomContent {
    /// The content of an own section as a list, where it is one.
    pub fn items(&mut self) -> Option<&mut dyn Items> {
        match self {
            Self::List(list) => Some(list),
            Self::Facts(list) => Some(list),
            Self::Rated(list) => Some(list),
            Self::Poles(list) => Some(list),
            Self::Prose(_) | Self::Table(_) => None,
        }
    }
}

impl Persona {
    /// Lets `change` at the list of a field; among own sections the one that has this id or an
    /// item of this id. Nothing where there is no such list.
    pub fn with_items<R>(
        &mut self,
        field: Field,
        id: &Id,
        change: impl FnOnce(&mut dyn Items) -> R,
    ) -> Option<R> {
        if field != Field::Custom {
            return self.content_mut(field).items().map(change);
        }
        let mut sections = self.custom.iter_mut();
        let position = sections.position(|section| {
            let items = section.content.items();
            section.id == *id || items.is_some_and(|items| items.ids().contains(id))
        })?;
        self.custom[position].content.items().map(change)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(texts: &str) -> Vec<Entry> {
        let letters = texts.chars().map(String::from);
        letters
            .map(|text| Entry::saying(Id(text.clone()), text))
            .collect()
    }

    fn ids(letters: &str) -> Vec<Id> {
        letters.chars().map(|letter| Id(letter.into())).collect()
    }

    fn read(list: &[Entry]) -> String {
        list.iter().map(|entry| entry.text.as_str()).collect()
    }

    #[test]
    fn items_change_places() {
        for (chosen, down, expected) in [
            ("b", true, "acbde"),
            ("b", false, "bacde"),
            ("bc", true, "adbce"),
            ("bd", false, "badce"),
            ("ab", false, "abcde"),
            ("de", true, "abcde"),
            ("ae", true, "bacde"),
        ] {
            let mut entries = list("abcde");
            entries.shift(&ids(chosen), down);
            assert_eq!(read(&entries), expected, "{chosen} {down}");
        }
        for (chosen, index, expected) in [
            ("b", 0, "bacde"),
            ("b", 5, "acdeb"),
            ("ad", 3, "bcade"),
            ("ad", 99, "bcead"),
            ("x", 2, "abcde"),
        ] {
            let mut entries = list("abcde");
            entries.gather(&ids(chosen), index);
            assert_eq!(read(&entries), expected, "{chosen} {index}");
        }
    }

    #[test]
    fn copies_stand_behind_what_they_copy() {
        let mut entries = list("abc");
        let copies = entries.copy(&ids("ac"), &mut IdSource::new(1));
        assert_eq!(read(&entries), "aabcc");
        assert_eq!([&entries[1].id, &entries[4].id], [&copies[0], &copies[1]]);
    }

    #[test]
    fn lists_of_own_sections_are_found_by_section_and_by_item() {
        let section = crate::model::custom::CustomSection {
            id: "section".into(),
            title: String::new(),
            content: CustomContent::List(list("ab")),
        };
        let mut persona = Persona {
            custom: vec![section],
            ..Persona::default()
        };
        for near in ["section", "b"] {
            let found = persona.with_items(Field::Custom, &near.into(), |items| items.ids());
            assert_eq!(found, Some(ids("ab")), "{near}");
        }
        assert!(
            persona
                .with_items(Field::Custom, &"x".into(), |items| items.ids())
                .is_none()
        );
    }
}
