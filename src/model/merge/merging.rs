//! Merging under way: where it is, and what it has to tell.

use super::change::{Change, Spot, What};
use super::decide::Undecided;
use super::leaf::Leaf;
use crate::model::{Id, PersonaSet};
use std::collections::HashSet;

/// Where merging is, and what it has to tell.
#[derive(Debug, Default)]
pub struct Merging {
    spot: Spot,
    /// Who wrote what is taken in, where that is one person.
    author: String,
    adds: bool,
    /// Things that lie elsewhere than they did: they are neither new nor gone.
    moved: HashSet<Id>,
    changes: Vec<Change>,
    undecided: Vec<Undecided>,
    /// What was not decided on before.
    known: Vec<Undecided>,
}

impl Merging {
    /// Merging what this author made of a document.
    pub(super) fn new(author: String, ours: &PersonaSet) -> Self {
        Self {
            author,
            known: ours.undecided.clone(),
            ..Self::default()
        }
    }

    /// Adding what this author wrote elsewhere.
    pub(super) fn adding(author: String, ours: &PersonaSet) -> Self {
        Self {
            adds: true,
            ..Self::new(author, ours)
        }
    }

    /// Whether there is no common past: empty things of the others say nothing then.
    #[must_use]
    pub fn adds(&self) -> bool {
        self.adds
    }

    /// Goes into a part and comes back.
    pub fn within(&mut self, name: &str, visit: impl FnOnce(&mut Self)) {
        let length = self.path().len();
        if length > 0 {
            self.path().push('.');
        }
        self.path().push_str(name);
        visit(self);
        self.path().truncate(length);
    }

    /// Goes to another part of the same record and comes back.
    pub(super) fn beside(&mut self, name: &str, visit: impl FnOnce(&mut Self)) {
        let here = self.spot.clone();
        let above = self.path().rfind('.').unwrap_or_default();
        self.path().truncate(above);
        self.within(name, visit);
        self.spot = here;
    }

    /// Goes into a thing of a list and comes back.
    pub(super) fn in_item<R>(&mut self, id: &Id, visit: impl FnOnce(&mut Self) -> R) -> R {
        let inside = Spot {
            item: id.clone(),
            part: String::new(),
            ..self.spot.clone()
        };
        self.at(inside, visit)
    }

    /// Goes into a persona and comes back.
    pub(super) fn in_persona<R>(&mut self, id: &Id, visit: impl FnOnce(&mut Self) -> R) -> R {
        let inside = Spot {
            persona: id.clone(),
            ..Spot::default()
        };
        self.at(inside, visit)
    }

    /// Goes to a place and comes back.
    pub(super) fn at<R>(&mut self, spot: Spot, visit: impl FnOnce(&mut Self) -> R) -> R {
        let outside = std::mem::replace(&mut self.spot, spot);
        let result = visit(self);
        self.spot = outside;
        result
    }

    /// Says that a thing lies elsewhere now.
    pub(super) fn was_moved(&mut self, id: &Id) {
        self.moved.insert(id.clone());
    }

    /// Tells that the thing here is new, or was moved here.
    pub(super) fn tell_added(&mut self, id: &Id, called: String) {
        let what = if self.moved.contains(id) {
            What::Moved(called)
        } else {
            What::Added(called)
        };
        self.tell(what);
    }

    /// Tells that the thing here is gone, unless it only lies elsewhere.
    pub(super) fn tell_removed(&mut self, called: String) {
        self.tell(What::Removed(called));
    }

    /// Tells of a change here.
    pub(super) fn tell(&mut self, what: What) {
        self.changes.push(Change {
            spot: self.spot.clone(),
            what,
        });
    }

    /// Tells that a value here is another one.
    pub(super) fn tell_changed(&mut self, old: &dyn Leaf, new: &dyn Leaf) {
        self.tell(What::Changed {
            old: old.written(),
            new: new.written(),
        });
    }

    /// Leaves a value here undecided: it stays, and the other is kept for whoever decides.
    pub(super) fn leave_open(&mut self, kept: &dyn Leaf, other: &dyn Leaf) {
        let (kept, other) = (kept.written(), other.written());
        if self.remember(other.clone()) {
            self.tell(What::Undecided { kept, other });
        }
    }

    /// Leaves it undecided whether the thing here stays.
    pub(super) fn keep(&mut self, called: String) {
        if self.remember(String::new()) {
            self.tell(What::Kept(called));
        }
    }

    /// Whether that is news.
    fn remember(&mut self, other: String) -> bool {
        let Spot {
            persona,
            path,
            item,
            part,
        } = &self.spot;
        let (thing, part) = if item.is_empty() {
            (persona, path)
        } else {
            (item, part)
        };
        let open = Undecided {
            thing: thing.clone(),
            part: part.clone(),
            other,
            author: self.author.clone(),
        };
        let is_news = !self.known.iter().any(|known| known.is_same(&open));
        if is_news {
            self.known.push(open.clone());
            self.undecided.push(open);
        }
        is_news
    }

    /// What there is to tell, and what is left to decide.
    pub(super) fn told(self) -> (Vec<Change>, Vec<Undecided>) {
        (self.changes, self.undecided)
    }

    /// The names that lead to where merging is.
    fn path(&mut self) -> &mut String {
        if self.spot.item.is_empty() {
            &mut self.spot.path
        } else {
            &mut self.spot.part
        }
    }
}
