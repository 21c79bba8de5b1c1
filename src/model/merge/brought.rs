//! What was said here before: what files of others have brought, what a file was handed out
//! with, and what somebody has decided against.
//!
//! None of it is news. What a file says again is taken for the common past of both documents: it
//! brings back nothing that was taken away since, and asks nothing a second time. Remembered
//! are the names of things, and a short mark for each value at its place; the texts themselves
//! are not. What is absent: trust in what a file says of itself. A file may name what it was
//! handed out with, and thereby leave out its own words only.

use super::things::merge_set;
use super::{Leaf, Merge, Merging, Parts};
use crate::model::check::Place;
use crate::model::statement::Alternative;
use crate::model::{Id, PersonaSet, is_default};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// What the files of one author have brought, or what a file was handed out with.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "is_default")])]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Brought {
    /// Whose files; empty where nobody knows.
    pub author: String,
    /// Personas, entries, notes, sources and segments by their ids.
    pub things: Vec<Id>,
    /// Their values, and those somebody decided against.
    pub said: Vec<Mark>,
}

/// Sixteen hexadecimal digits that stand for one value at one place (FNV-1a of both).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mark(pub String);

/// The last name on the way to a text that was decided against, whoever says it.
const REFUSED: &str = "refused";

impl Mark {
    fn of(thing: &Id, part: &str, value: &str) -> Self {
        let bytes = [thing.as_str(), "\0", part, "\0", value];
        let bytes = bytes.iter().flat_map(|text| text.bytes());
        let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(format!("{hash:016x}"))
    }
}

/// Walks a document, lets through what was said before, and remembers what was not.
#[derive(Debug, Default)]
pub struct Recall {
    things: HashSet<Id>,
    said: HashSet<Mark>,
    news: Brought,
    thing: Id,
    path: String,
}

impl Recall {
    /// What a document knows of a file that is added to it.
    pub(super) fn of(ours: &PersonaSet, theirs: &PersonaSet) -> Self {
        let mut recall = Self::default();
        for known in ours.brought.iter().chain([&theirs.handed_out]) {
            recall.things.extend(known.things.iter().cloned());
            recall.said.extend(known.said.iter().cloned());
        }
        recall
    }

    /// Goes into a part and comes back.
    pub fn within(&mut self, name: &str, visit: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        visit(self);
        self.path.truncate(length);
    }

    /// Goes into a thing and comes back; whether the thing is known, whatever it says.
    pub(super) fn in_thing(&mut self, id: &Id, visit: impl FnOnce(&mut Self)) -> bool {
        let path = std::mem::take(&mut self.path);
        let outside = std::mem::replace(&mut self.thing, id.clone());
        visit(self);
        self.thing = outside;
        self.path = path;
        let is_known = self.things.contains(id);
        if !is_known {
            self.news.things.push(id.clone());
        }
        is_known
    }

    /// Whether a value was said here before.
    pub(super) fn knows(&mut self, written: &str) -> bool {
        // A thing goes by its name wherever it is known.
        if !self.thing.is_empty() && written == self.thing.as_str() {
            return true;
        }
        let mark = Mark::of(&self.thing, &self.path, written);
        let is_known = self.said.contains(&mark);
        if !is_known {
            self.news.said.push(mark);
        }
        is_known
    }

    /// What was not said before.
    pub(super) fn news(self) -> Brought {
        self.news
    }

    /// Whether a text was decided against here.
    pub(super) fn was_refused(&self, text: &str) -> bool {
        let part = format!("{}.{REFUSED}", self.path);
        self.said.contains(&Mark::of(&self.thing, &part, text))
    }
}

impl PersonaSet {
    /// What whoever gets this document is handed out with. A document that was handed out itself
    /// goes on with no more than it got: what was written since is news to whoever it came from.
    pub(in crate::model) fn all_said(&self) -> Brought {
        let mut recall = Recall::default();
        self.recall(&mut Self::default(), &mut recall);
        let mut all = recall.news;
        let got = &self.handed_out;
        if *got != Brought::default() {
            let (things, said): (HashSet<&Id>, HashSet<&Mark>) =
                (got.things.iter().collect(), got.said.iter().collect());
            all.things.retain(|id| things.contains(id));
            all.said.retain(|mark| said.contains(mark));
        }
        all
    }

    /// Remembers that a value was decided against.
    pub(super) fn refuse(&mut self, thing: &Id, part: &str, value: &str, author: &str) {
        let said = vec![Mark::of(thing, part, value)];
        self.hear_said(author, said);
    }

    /// Remembers that what a statement said was decided against in favour of another text.
    pub(super) fn refuse_text(&mut self, place: &Place, refused: &Alternative, chosen: &str) {
        let nobody = Id::default();
        let thing = place.item.as_ref().or(place.persona.as_ref());
        let thing = thing.unwrap_or(&nobody);
        let field = place.field.filter(|_| place.item.is_none());
        let part = field.map_or("text".to_owned(), |field| format!("{}.text", field.path()));
        let mut said = vec![Mark::of(thing, &part, &refused.written())];
        if refused.text != chosen {
            said.push(Mark::of(thing, &format!("{part}.{REFUSED}"), &refused.text));
        }
        self.hear_said(&refused.author, said);
    }

    fn hear_said(&mut self, author: &str, said: Vec<Mark>) {
        let news = Brought {
            said,
            ..Brought::default()
        };
        self.heard(author, news);
    }

    /// Remembers what the files of an author have brought.
    pub(super) fn heard(&mut self, author: &str, mut news: Brought) {
        let known: HashSet<&Mark> = self.brought.iter().flat_map(|one| &one.said).collect();
        news.said.retain(|mark| !known.contains(mark));
        if news == Brought::default() {
            return;
        }
        match self.brought.iter_mut().find(|one| one.author == author) {
            Some(brought) => {
                brought.things.append(&mut news.things);
                brought.said.append(&mut news.said);
            }
            None => self.brought.push(Brought {
                author: author.to_owned(),
                ..news
            }),
        }
    }
}

impl Parts for Brought {
    fn leaf(&mut self, _path: &str) -> Option<&mut dyn Leaf> {
        None
    }
}

/// What either side has heard was heard. It is nobody's news.
impl Merge for Brought {
    fn merge(&mut self, base: &Self, theirs: &Self, _at: &mut Merging) {
        let told_to_nobody = &mut Merging::default();
        merge_set(
            &mut self.things,
            &base.things,
            &theirs.things,
            told_to_nobody,
        );
        merge_set(&mut self.said, &base.said, &theirs.said, told_to_nobody);
    }

    fn recall(&self, _base: &mut Self, _recall: &mut Recall) {}
}

impl Parts for Vec<Brought> {
    fn leaf(&mut self, _path: &str) -> Option<&mut dyn Leaf> {
        None
    }
}

/// One record for each author.
impl Merge for Vec<Brought> {
    fn merge(&mut self, base: &Self, theirs: &Self, at: &mut Merging) {
        if self == theirs || theirs == base {
            return;
        }
        let nothing = Brought::default();
        for other in theirs {
            let is_of = |one: &&Brought| one.author == other.author;
            let before = base.iter().find(is_of);
            match self.iter_mut().find(|one| one.author == other.author) {
                Some(mine) => mine.merge(before.unwrap_or(&nothing), other, at),
                None if before == Some(other) => {}
                None => self.push(other.clone()),
            }
        }
    }

    fn recall(&self, _base: &mut Self, _recall: &mut Recall) {}
}
