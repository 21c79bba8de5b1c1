//! All statements of a document with their places, to be changed at once: by merging, and by what
//! follows from taking a source away.

use super::check::Place;
use super::custom::CustomContent;
use super::field::{ContentMut, Field};
use super::items::Item;
use super::statement::{Stated, StatedMut, Statement};
use super::{Id, Persona, PersonaSet};
use std::collections::BTreeSet;

impl PersonaSet {
    /// Takes a source away; what rested on it keeps its other sources.
    pub fn remove_source(&mut self, source: &Id) {
        self.sources.retain(|one| one.id != *source);
        each_statement(self, &mut |_, stated| {
            stated.sources.retain(|id| id != source);
            for other in stated.alternatives {
                other.sources.retain(|id| id != source);
            }
        });
    }

    /// The sources that anything rests on.
    #[must_use]
    pub fn sources_used(&mut self) -> BTreeSet<Id> {
        let mut used = BTreeSet::new();
        each_statement(self, &mut |_, stated| {
            used.extend(stated.sources.iter().cloned());
            let others = stated.alternatives.iter();
            used.extend(others.flat_map(|other| other.sources.iter().cloned()));
        });
        used
    }

    /// Takes a segment away; no persona stands for it any more.
    pub fn remove_segment(&mut self, segment: &Id) {
        self.segments.retain(|one| one.id != *segment);
        for persona in &mut self.personas {
            if persona.segment == *segment {
                persona.segment = Id::default();
            }
        }
    }
}

impl StatedMut<'_> {
    /// The same, to be read.
    #[must_use]
    pub fn read(&self) -> Stated<'_> {
        Stated {
            text: self.text,
            evidence: *self.evidence,
            priority: *self.priority,
            sources: self.sources,
            author: self.author,
            alternatives: self.alternatives,
        }
    }
}

/// What is called for each statement, with its place.
type Visit<'a> = dyn FnMut(&Place, StatedMut<'_>) + 'a;

/// Visits all statements, said or not, in reading order; the notes of the inbox last.
pub fn each_statement(set: &mut PersonaSet, visit: &mut Visit<'_>) {
    for persona in &mut set.personas {
        let place = Place::persona(&persona.id);
        for &field in Field::ALL {
            of_field(persona, field, &place.clone().field(field), visit);
        }
    }
    all(&mut set.inbox, &Place::set(), visit);
}

fn of_field(persona: &mut Persona, field: Field, at: &Place, visit: &mut Visit<'_>) {
    match persona.content_mut(field) {
        ContentMut::Word(_) | ContentMut::Prose(_) => {}
        ContentMut::Fact(fact) => visit(at, fact.stated_mut()),
        ContentMut::BuyingPart(part) => visit(at, part.stated_mut()),
        ContentMut::Scale(scale) => visit(at, scale.stated_mut()),
        ContentMut::Entries(list) => all(list, at, visit),
        ContentMut::Rated(list) => all(list, at, visit),
        ContentMut::Poles(list) => all(list, at, visit),
        ContentMut::Purposes(list) => all(list, at, visit),
        ContentMut::Notes(list) => all(list, at, visit),
        ContentMut::Custom(sections) => {
            for section in sections {
                match &mut section.content {
                    CustomContent::Prose(_) | CustomContent::Table(_) => {}
                    CustomContent::List(list) => all(list, at, visit),
                    CustomContent::Facts(list) => all(list, at, visit),
                    CustomContent::Rated(list) => all(list, at, visit),
                    CustomContent::Poles(list) => all(list, at, visit),
                }
            }
        }
    }
}

fn all(list: &mut [impl Item], at: &Place, visit: &mut Visit<'_>) {
    for item in list {
        let place = at.clone().item(item.id());
        visit(&place, item.stated_mut());
    }
}

#[cfg(test)]
mod tests {
    use crate::model::statement::Entry;
    use crate::model::{Id, Persona, PersonaSet};

    #[test]
    fn a_source_that_goes_is_named_nowhere_any_more() {
        let mut persona = Persona::default();
        persona.needs.goals.push(Entry {
            sources: vec![Id::from("aaaaaaaa"), Id::from("bbbbbbbb")],
            ..Entry::default()
        });
        let mut set = PersonaSet {
            personas: vec![persona],
            ..PersonaSet::default()
        };
        set.remove_source(&Id::from("aaaaaaaa"));
        let rests_on = &set.personas[0].needs.goals[0].sources;
        assert_eq!(*rests_on, [Id::from("bbbbbbbb")]);
    }
}
