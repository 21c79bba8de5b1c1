//! Things that lie elsewhere than they did: a note dealt from the inbox, dragged to another
//! dimension. A list alone would take it for one gone here and another new there.
//!
//! Such a thing is merged where it ends up, and is then in one list of one side alone, which
//! merging of lists takes in. Whoever moved it is right; where both did, or nobody knows where
//! it was, it stays where it lies with us.

use super::things::Thing;
use super::{Merging, Spot};
use crate::model::custom::CustomContent;
use crate::model::empathy::Note;
use crate::model::field::{ContentMut, Field};
use crate::model::statement::{Entry, LabelledFact, Pole, Purpose, Rated};
use crate::model::{Id, Persona, PersonaSet};
use std::collections::BTreeMap;

/// Merges what lies elsewhere on one side than on the other.
pub(super) fn settle(
    base: &mut PersonaSet,
    ours: &mut PersonaSet,
    theirs: &mut PersonaSet,
    at: &mut Merging,
) {
    settle_kind::<Note>(base, ours, theirs, at);
    settle_kind::<Entry>(base, ours, theirs, at);
    settle_kind::<Rated>(base, ours, theirs, at);
    settle_kind::<Pole>(base, ours, theirs, at);
    settle_kind::<Purpose>(base, ours, theirs, at);
    settle_kind::<LabelledFact>(base, ours, theirs, at);
}

fn settle_kind<T: Kind>(
    base: &mut PersonaSet,
    ours: &mut PersonaSet,
    theirs: &mut PersonaSet,
    at: &mut Merging,
) {
    let (before, mine, other) = (homes::<T>(base), homes::<T>(ours), homes::<T>(theirs));
    for (id, home) in &other {
        let was = before.get(id);
        let Some(my_home) = mine.get(id) else {
            continue;
        };
        if my_home == home && was.is_none_or(|was| was == home) {
            continue;
        }
        let Some((theirs_now, their_place)) = taken::<T>(theirs, home, id) else {
            continue;
        };
        let Some((mut thing, my_place)) = taken::<T>(ours, my_home, id) else {
            continue;
        };
        let was_thing = was.and_then(|was| taken::<T>(base, was, id));
        let was_thing = was_thing.map(|(thing, _)| thing).unwrap_or_default();
        let is_theirs = was == Some(my_home);
        let spot = if is_theirs { home } else { my_home }.spot(id);
        at.at(spot, |at| thing.merge(&was_thing, &theirs_now, at));
        if is_theirs {
            at.was_moved(id);
            put(theirs, home, their_place, thing);
        } else {
            put(ours, my_home, my_place, thing);
        }
    }
    for (id, home) in &before {
        let lies_there = |homes: &BTreeMap<Id, Home>| homes.get(id).is_none_or(|now| now == home);
        if !lies_there(&mine) || !lies_there(&other) {
            // One side moved what the other took away: it counts as new.
            taken::<T>(base, home, id);
        }
    }
}

/// A list that things lie in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Home {
    /// Empty for the inbox.
    persona: Id,
    field: Option<Field>,
    /// The own section, where it is one.
    section: Id,
}

impl Home {
    fn spot(&self, id: &Id) -> Spot {
        Spot {
            persona: self.persona.clone(),
            path: self.field.map_or("inbox", Field::path).to_owned(),
            item: id.clone(),
            part: String::new(),
        }
    }
}

/// A kind of thing that can be moved between lists.
trait Kind: Thing {
    /// The list, where it holds things of this kind.
    fn of_field(content: ContentMut<'_>) -> Option<&mut Vec<Self>>;
    /// The same of an own section.
    fn of_section(_content: &mut CustomContent) -> Option<&mut Vec<Self>> {
        None
    }
    /// The same of the inbox.
    fn of_inbox(_inbox: &mut Vec<Note>) -> Option<&mut Vec<Self>> {
        None
    }
}

macro_rules! kinds {
    ($( $type:ident $(in $field:ident)? $(and $section:ident)? $(or $inbox:ident)?; )+) => { $(
        impl Kind for $type {
            fn of_field(_content: ContentMut<'_>) -> Option<&mut Vec<Self>> {
                $( if let ContentMut::$field(list) = _content {
                    return Some(list);
                } )?
                None
            }

            $( fn of_section(content: &mut CustomContent) -> Option<&mut Vec<Self>> {
                match content {
                    CustomContent::$section(list) => Some(list),
                    _ => None,
                }
            } )?

            $( fn of_inbox($inbox: &mut Vec<Note>) -> Option<&mut Vec<Self>> {
                Some($inbox)
            } )?
        }
    )+ };
}

kinds! {
    Note in Notes or inbox;
    Entry in Entries and List;
    Rated in Rated and Rated;
    Pole in Poles and Poles;
    Purpose in Purposes;
    LabelledFact and Facts;
}

/// Where everything of a kind lies.
fn homes<T: Kind>(set: &mut PersonaSet) -> BTreeMap<Id, Home> {
    let mut homes = BTreeMap::new();
    let mut list = |home: Home, list: Option<&mut Vec<T>>| {
        for thing in list.into_iter().flatten() {
            homes.insert(thing.name().clone(), home.clone());
        }
    };
    let home = |persona: &Id, field: Option<Field>, section: &Id| Home {
        persona: persona.clone(),
        field,
        section: section.clone(),
    };
    let nowhere = Id::default();
    for persona in &mut set.personas {
        let id = persona.id.clone();
        for &field in Field::ALL {
            match persona.content_mut(field) {
                ContentMut::Custom(sections) => {
                    for section in sections {
                        let home = home(&id, Some(field), &section.id);
                        list(home, T::of_section(&mut section.content));
                    }
                }
                content => list(home(&id, Some(field), &nowhere), T::of_field(content)),
            }
        }
    }
    list(home(&nowhere, None, &nowhere), T::of_inbox(&mut set.inbox));
    homes
}

/// The list of a home, where the document has it.
fn list_at<'a, T: Kind>(set: &'a mut PersonaSet, home: &Home) -> Option<&'a mut Vec<T>> {
    let Some(field) = home.field else {
        return T::of_inbox(&mut set.inbox);
    };
    let mut personas = set.personas.iter_mut();
    let persona: &mut Persona = personas.find(|one| one.id == home.persona)?;
    match persona.content_mut(field) {
        ContentMut::Custom(sections) => {
            let section = sections.iter_mut().find(|one| one.id == home.section)?;
            T::of_section(&mut section.content)
        }
        content => T::of_field(content),
    }
}

/// Takes a thing out of its list: the thing, and where it stood.
fn taken<T: Kind>(set: &mut PersonaSet, home: &Home, id: &Id) -> Option<(T, usize)> {
    let list = list_at::<T>(set, home)?;
    let place = list.iter().position(|one| one.name() == id)?;
    Some((list.remove(place), place))
}

/// Puts a thing into a list.
fn put<T: Kind>(set: &mut PersonaSet, home: &Home, place: usize, thing: T) {
    if let Some(list) = list_at::<T>(set, home) {
        list.insert(place.min(list.len()), thing);
    }
}
