//! All statements of a document, to be changed at once: what follows from taking a source away.

use super::custom::CustomContent;
use super::field::{ContentMut, Field};
use super::statement::{StatedMut, Statement};
use super::{Id, Persona, PersonaSet};
use std::collections::BTreeSet;

impl PersonaSet {
    /// Takes a source away; what rested on it keeps its other sources.
    pub fn remove_source(&mut self, source: &Id) {
        self.sources.retain(|one| one.id != *source);
        each_statement(self, &mut |stated| {
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
        each_statement(self, &mut |stated| {
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

type Visit<'a> = dyn FnMut(StatedMut<'_>) + 'a;

fn each_statement(set: &mut PersonaSet, visit: &mut Visit<'_>) {
    for persona in &mut set.personas {
        for &field in Field::ALL {
            of_field(persona, field, visit);
        }
    }
    all(&mut set.inbox, visit);
}

fn of_field(persona: &mut Persona, field: Field, visit: &mut Visit<'_>) {
    match persona.content_mut(field) {
        ContentMut::Word(_) | ContentMut::Prose(_) => {}
        ContentMut::Fact(fact) => visit(fact.stated_mut()),
        ContentMut::BuyingPart(part) => visit(part.stated_mut()),
        ContentMut::Scale(scale) => visit(scale.stated_mut()),
        ContentMut::Entries(list) => all(list, visit),
        ContentMut::Rated(list) => all(list, visit),
        ContentMut::Poles(list) => all(list, visit),
        ContentMut::Purposes(list) => all(list, visit),
        ContentMut::Notes(list) => all(list, visit),
        ContentMut::Custom(sections) => {
            for section in sections {
                match &mut section.content {
                    CustomContent::Prose(_) | CustomContent::Table(_) => {}
                    CustomContent::List(list) => all(list, visit),
                    CustomContent::Facts(list) => all(list, visit),
                    CustomContent::Rated(list) => all(list, visit),
                    CustomContent::Poles(list) => all(list, visit),
                }
            }
        }
    }
}

fn all(list: &mut [impl Statement], visit: &mut Visit<'_>) {
    for statement in list {
        visit(statement.stated_mut());
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
