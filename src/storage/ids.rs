//! Ids for what a hand-written file left without one.
//!
//! An id names one thing in a document. Where it is missing, not eight letters or digits, or
//! used before, the thing is given another, made from what it says and where it stands: the same
//! file always gives the same ids, and a file that has grown meanwhile gives those of before to
//! what it had before, so that it can be merged again. References follow a thing whose name had the wrong shape
//! ("interview-1"); a name used twice goes on meaning the first thing that has it.

use crate::model::custom::{CustomContent, CustomSection};
use crate::model::empathy::Note;
use crate::model::field::{ContentMut, Field};
use crate::model::persona_set::Segment;
use crate::model::source::Source;
use crate::model::statement::{
    BuyingPart, Entry, Fact, LabelledFact, Pole, Purpose, Rated, Scale, Statement,
};
use crate::model::{Id, IdSource, Persona, PersonaSet};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};

/// Something that was put right while reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Something was given an id.
    IdGiven {
        /// What the file had instead of an id of its own; empty where it had none.
        instead_of: Id,
        /// The id given.
        id: Id,
        /// The persona it belongs to; empty outside of personas.
        persona: String,
        /// The field it belongs to; nothing for a persona, a segment, a source, a note of the
        /// inbox.
        field: Option<Field>,
        /// What the thing says, to find it by.
        text: String,
    },
}

/// Gives an id to everything that needs one.
pub(super) fn complete(set: &mut PersonaSet) -> Vec<Notice> {
    let mut taken = HashSet::new();
    let mut is_complete = true;
    each_thing(set, &mut |thing, _, _| {
        if let Some(id) = thing.id() {
            is_complete &= id.is_well_formed() && taken.insert(id.clone());
        }
    });
    if is_complete {
        return Vec::new();
    }
    let mut fresh = fresh_ids(taken);
    let mut seen = HashSet::new();
    let mut renamed = HashMap::new();
    let mut notices = Vec::new();
    each_thing(set, &mut |thing, persona, field| {
        let says = thing.text().to_owned();
        let Some(id) = thing.id() else { return };
        if id.is_well_formed() && seen.insert(id.clone()) {
            return;
        }
        let given = fresh(&[persona, field.map_or("", Field::key), id.as_str(), &says]);
        let instead_of = std::mem::replace(id, given.clone());
        if !instead_of.is_empty() && !instead_of.is_well_formed() {
            renamed
                .entry(instead_of.clone())
                .or_insert_with(|| given.clone());
        }
        notices.push(Notice::IdGiven {
            instead_of,
            id: given,
            persona: persona.to_owned(),
            field,
            text: says,
        });
    });
    if !renamed.is_empty() {
        rename_references(set, &renamed);
    }
    notices
}

/// Gives everything that has an id another; what is named within the set stays named.
pub(super) fn anew(set: &mut PersonaSet, fresh: &mut IdSource) {
    let mut renamed = HashMap::new();
    each_thing(set, &mut |thing, _, _| {
        if let Some(id) = thing.id() {
            let given = fresh.fresh();
            renamed.insert(std::mem::replace(id, given.clone()), given);
        }
    });
    rename_references(set, &renamed);
}

/// Everything that is referred to.
pub(super) fn references(set: &mut PersonaSet) -> HashSet<Id> {
    let mut named = HashSet::new();
    each_thing(set, &mut |thing, _, _| {
        thing.each_reference(&mut |id| {
            named.insert(id.clone());
        });
    });
    named
}

/// Ids that depend on nothing but some texts, and are not in use.
fn fresh_ids(mut taken: HashSet<Id>) -> impl FnMut(&[&str]) -> Id {
    move |texts| {
        let mut digest = Sha256::new();
        for text in texts {
            digest.update(text.as_bytes());
            digest.update([0]);
        }
        let seed = digest
            .finalize()
            .iter()
            .take(8)
            .fold(0_u64, |seed, &byte| seed << 8 | u64::from(byte));
        let mut ids = IdSource::new(seed);
        loop {
            let id = ids.fresh();
            if taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

fn rename_references(set: &mut PersonaSet, renamed: &HashMap<Id, Id>) {
    let mut rename = |reference: &mut Id| {
        if let Some(id) = renamed.get(reference) {
            reference.clone_from(id);
        }
    };
    for open in &mut set.undecided {
        rename(&mut open.thing);
    }
    let brought = set.brought.iter_mut().chain([&mut set.handed_out]);
    brought
        .flat_map(|one| &mut one.things)
        .for_each(&mut rename);
    for finding in &mut set.acknowledged {
        rename(&mut finding.persona);
        rename(&mut finding.item);
    }
    each_thing(set, &mut |thing, _, _| thing.each_reference(&mut rename));
}

/// Anything that may have an id or refer to one.
trait Thing {
    fn id(&mut self) -> Option<&mut Id> {
        None
    }
    /// What to find it by.
    fn text(&self) -> &str;
    fn each_reference(&mut self, _visit: &mut dyn FnMut(&mut Id)) {}
}

fn each_source(statement: &mut impl Statement, visit: &mut dyn FnMut(&mut Id)) {
    let stated = statement.stated_mut();
    let others = stated.alternatives.iter_mut();
    let others = others.flat_map(|other| &mut other.sources);
    stated.sources.iter_mut().chain(others).for_each(visit);
}

macro_rules! statements {
    ($( $name:ident $(id $id:ident)? $(refers to $reference:ident)?; )+) => { $(
        impl Thing for $name {
            $( fn id(&mut self) -> Option<&mut Id> {
                Some(&mut self.$id)
            } )?

            fn text(&self) -> &str {
                &self.text
            }

            fn each_reference(&mut self, visit: &mut dyn FnMut(&mut Id)) {
                $( visit(&mut self.$reference); )?
                each_source(self, visit);
            }
        }
    )+ };
}

statements! {
    Fact;
    BuyingPart;
    Scale;
    Entry id id refers to from_note;
    LabelledFact id id;
    Rated id id;
    Pole id id;
    Purpose id id;
    Note id id;
}

macro_rules! named {
    ($( $name:ident by $text:ident $(refers to $reference:ident)?; )+) => { $(
        impl Thing for $name {
            fn id(&mut self) -> Option<&mut Id> {
                Some(&mut self.id)
            }

            fn text(&self) -> &str {
                &self.$text
            }

            $( fn each_reference(&mut self, visit: &mut dyn FnMut(&mut Id)) {
                visit(&mut self.$reference);
            } )?
        }
    )+ };
}

named! {
    Segment by name;
    Persona by name refers to segment;
    CustomSection by title;
    Source by title;
}

type Visit<'a> = &'a mut dyn FnMut(&mut dyn Thing, &str, Option<Field>);

/// Visits everything in the order of the file, with the name of its persona and its field.
fn each_thing(set: &mut PersonaSet, visit: Visit<'_>) {
    for segment in &mut set.segments {
        visit(segment, "", None);
    }
    for persona in &mut set.personas {
        let name = persona.name.clone();
        visit(persona, &name, None);
        for &field in Field::ALL {
            each_of_field(persona.content_mut(field), &name, field, visit);
        }
    }
    for note in &mut set.inbox {
        visit(note, "", None);
    }
    for source in &mut set.sources {
        visit(source, "", None);
    }
}

fn each_of_field(content: ContentMut<'_>, persona: &str, field: Field, visit: Visit<'_>) {
    fn each<T: Thing>(list: &mut [T], persona: &str, field: Field, visit: Visit<'_>) {
        for thing in list {
            visit(thing, persona, Some(field));
        }
    }
    match content {
        ContentMut::Word(_) | ContentMut::Prose(_) => {}
        ContentMut::Fact(fact) => visit(fact, persona, Some(field)),
        ContentMut::BuyingPart(part) => visit(part, persona, Some(field)),
        ContentMut::Scale(scale) => visit(scale, persona, Some(field)),
        ContentMut::Entries(list) => each(list, persona, field, visit),
        ContentMut::Rated(list) => each(list, persona, field, visit),
        ContentMut::Poles(list) => each(list, persona, field, visit),
        ContentMut::Purposes(list) => each(list, persona, field, visit),
        ContentMut::Notes(list) => each(list, persona, field, visit),
        ContentMut::Custom(sections) => {
            for section in sections {
                visit(section, persona, Some(field));
                match &mut section.content {
                    CustomContent::Prose(_) | CustomContent::Table(_) => {}
                    CustomContent::List(list) => each(list, persona, field, visit),
                    CustomContent::Facts(list) => each(list, persona, field, visit),
                    CustomContent::Rated(list) => each(list, persona, field, visit),
                    CustomContent::Poles(list) => each(list, persona, field, visit),
                }
            }
        }
    }
}
