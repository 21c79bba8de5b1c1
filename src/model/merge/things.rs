//! Lists: of things, which are known by their ids; of values, each of which is there or is not.

use super::ordered::ordered;
use super::{Leaf, Merge, Merging, Parts, Recall};
use crate::model::Id;
use crate::model::check::Acknowledged;
use crate::model::custom::Row;
use crate::model::field::{Field, Group};
use crate::model::image::ImageId;
use crate::model::merge::{Mark, Undecided};
use crate::model::statement::{Alternative, BuyingRole};
use std::collections::HashMap;

/// Something with a stable name, in a list of its kind.
pub trait Thing: Merge + Default {
    /// The stable name.
    fn name(&self) -> &Id;

    /// What people would call it.
    fn called(&self) -> String;

    /// Whether nobody has written anything into it.
    fn is_idle(&self) -> bool;

    /// Goes into the thing and comes back.
    fn enter(id: &Id, at: &mut Merging, visit: impl FnOnce(&mut Merging)) {
        at.in_item(id, visit);
    }

    /// Makes those of the others fit beside ours before they are merged.
    fn fitted(_ours: &[Self], _base: &[Self], theirs: &[Self]) -> Vec<Self> {
        theirs.to_vec()
    }
}

impl<T: Thing> Parts for Vec<T> {
    fn leaf(&mut self, _path: &str) -> Option<&mut dyn Leaf> {
        None
    }

    fn find(&mut self, id: &Id) -> Option<&mut dyn Parts> {
        for thing in self {
            if thing.name() == id {
                return Some(thing);
            }
            if let Some(found) = thing.find(id) {
                return Some(found);
            }
        }
        None
    }
}

impl<T: Thing> Merge for Vec<T> {
    fn merge(&mut self, base: &Self, theirs: &Self, at: &mut Merging) {
        if self == theirs || theirs == base {
            return;
        }
        let theirs = T::fitted(self, base, theirs);
        let names = |list: &[T]| -> Vec<Id> { list.iter().map(|one| one.name().clone()).collect() };
        let (base_order, ours_order, theirs_order) = (names(base), names(self), names(&theirs));
        let of_base: HashMap<&Id, &T> = base.iter().map(|one| (one.name(), one)).collect();
        let mut of_theirs: HashMap<&Id, &T> = theirs.iter().map(|one| (one.name(), one)).collect();
        let mut kept: HashMap<Id, T> = HashMap::new();
        for thing in std::mem::take(self) {
            let id = thing.name().clone();
            let before = of_base.get(&id).copied();
            let other = of_theirs.remove(&id);
            if let Some(thing) = met(thing, before, other, at) {
                kept.insert(id, thing);
            }
        }
        for id in &theirs_order {
            let Some(&thing) = of_theirs.get(id) else {
                continue;
            };
            let before = of_base.get(id).copied();
            if let Some(thing) = taken_in(thing, before, at) {
                kept.insert(id.clone(), thing);
            }
        }
        let is_kept = |order: Vec<Id>| -> Vec<Id> {
            let kept = order.into_iter().filter(|id| kept.contains_key(id));
            kept.collect()
        };
        let order = ordered(&base_order, &is_kept(ours_order), &is_kept(theirs_order));
        *self = order.iter().filter_map(|id| kept.remove(id)).collect();
    }

    fn recall(&self, base: &mut Self, recall: &mut Recall) {
        for thing in self {
            let mut known = T::default();
            // Nobody has said anything with an idle one yet: what it will say is new.
            if thing.is_idle() {
                base.push(thing.clone());
                continue;
            }
            if recall.in_thing(thing.name(), |recall| thing.recall(&mut known, recall)) {
                base.push(known);
            }
        }
    }
}

/// What becomes of a thing of ours.
fn met<T: Thing>(mut ours: T, base: Option<&T>, theirs: Option<&T>, at: &mut Merging) -> Option<T> {
    let id = ours.name().clone();
    match (base, theirs) {
        (_, Some(theirs)) => {
            let blank = T::default();
            let base = base.unwrap_or(&blank);
            T::enter(&id, at, |at| ours.merge(base, theirs, at));
        }
        (Some(base), None) if ours == *base => {
            T::enter(&id, at, |at| at.tell_removed(ours.called()));
            return None;
        }
        (Some(_), None) => T::enter(&id, at, |at| at.keep(ours.called())),
        (None, None) => {}
    }
    Some(ours)
}

/// What becomes of a thing that only the others have.
fn taken_in<T: Thing>(theirs: &T, base: Option<&T>, at: &mut Merging) -> Option<T> {
    match base {
        // We took it away, and they left it as it was.
        Some(base) if theirs == base => return None,
        Some(_) => T::enter(theirs.name(), at, |at| at.keep(theirs.called())),
        None if at.adds() && theirs.is_idle() => return None,
        None => T::enter(theirs.name(), at, |at| {
            at.tell_added(theirs.name(), theirs.called());
        }),
    }
    Some(theirs.clone())
}

/// Merges lists of values each of which is there or is not.
pub fn merge_set<V: Member>(ours: &mut Vec<V>, base: &[V], theirs: &[V], at: &mut Merging) {
    let old = ours.clone();
    let is_gone = |value: &V| base.contains(value) && !theirs.contains(value);
    ours.retain(|value| !is_gone(value));
    let mut next = 0;
    for value in theirs {
        if let Some(at) = ours.iter().position(|one| one == value) {
            next = at + 1;
        } else if !base.contains(value) {
            let rest = ours.get(next..).unwrap_or_default();
            next += rest.iter().take_while(|one| !theirs.contains(one)).count();
            ours.insert(next, value.clone());
            next += 1;
        }
    }
    if old != *ours {
        V::tell(&old, ours, at);
    }
}

/// Puts into `base` those values of a list that were there before.
pub fn recall_set<V: Member>(list: &[V], base: &mut Vec<V>, recall: &mut Recall) {
    let known = list.iter().filter(|value| recall.knows(&value.written()));
    base.extend(known.cloned());
}

/// A value that is there or is not.
pub trait Member: Clone + PartialEq {
    /// The value in one text, to be known again by.
    fn written(&self) -> String;

    /// The value in words, as far as anybody is told of it.
    fn shown(&self) -> Option<String> {
        Some(self.written())
    }

    /// Tells how the list changed.
    fn tell(old: &[Self], new: &[Self], at: &mut Merging) {
        let all = |list: &[Self]| -> Vec<String> { list.iter().filter_map(Self::shown).collect() };
        let (old, new) = (all(old), all(new));
        if old != new {
            at.tell_changed(&old, &new);
        }
    }
}

impl Member for String {
    fn written(&self) -> String {
        self.clone()
    }
}

impl Member for Mark {
    fn written(&self) -> String {
        self.0.clone()
    }
}

macro_rules! members {
    ($( $type:ty: |$value:ident| $written:expr $(, shown as $shown:expr)?; )+) => { $(
        impl Member for $type {
            fn written(&self) -> String {
                let $value = self;
                $written
            }

            $( fn shown(&self) -> Option<String> {
                let $value = self;
                $shown
            } )?
        }

        impl Parts for Vec<$type> {
            fn leaf(&mut self, _path: &str) -> Option<&mut dyn Leaf> {
                None
            }
        }

        impl Merge for Vec<$type> {
            fn merge(&mut self, base: &Self, theirs: &Self, at: &mut Merging) {
                merge_set(self, base, theirs, at);
            }

            fn recall(&self, base: &mut Self, recall: &mut Recall) {
                recall_set(self, base, recall);
            }
        }
    )+ };
}

members! {
    Id: |id| id.0.clone();
    ImageId: |id| id.0.clone();
    BuyingRole: |role| role.key().to_owned();
    Field: |field| field.key().to_owned();
    Group: |group| group.key().to_owned();
    Row: |row| row.0.join(" | ");
    Alternative: |other| other.written(), shown as Some(other.text.clone());
    // What is left to decide is told as such, where it came about.
    Undecided: |open| [open.thing.as_str(), &open.part, &open.other].join("\0"), shown as { let _ = open; None };
    Acknowledged: |seen| seen.reason.clone();
}
