//! A document cut down to some of its personas, for whoever is shown no more than those.
//!
//! What is left out is gone from it, with the sources and segments that belong to it alone, so
//! that nothing of it can be printed. What is absent: the window and its filters.

use super::check::sources_named_by;
use super::{Id, Persona, PersonaSet};
use std::collections::HashSet;

impl PersonaSet {
    /// The document with those personas alone for which this holds; none of them is archived.
    #[must_use]
    pub fn narrowed(&self, is_wanted: impl Fn(&Persona) -> bool) -> Self {
        let (wanted, others): (Vec<&Persona>, Vec<&Persona>) =
            self.personas.iter().partition(|persona| is_wanted(persona));
        let named = |personas: &[&'_ Persona]| -> HashSet<Id> {
            let ids = personas.iter().flat_map(|persona| {
                sources_named_by(persona).chain(std::iter::once(&persona.segment))
            });
            ids.cloned().collect()
        };
        let (ours, theirs) = (named(&wanted), named(&others));
        let is_left = |id: &Id| ours.contains(id) || !theirs.contains(id);
        let sources = self.sources.iter().filter(|source| is_left(&source.id));
        let segments = self.segments.iter().filter(|segment| is_left(&segment.id));
        let personas = wanted.into_iter().cloned().map(|persona| Persona {
            archived: false,
            ..persona
        });
        Self {
            personas: personas.collect(),
            sources: sources.cloned().collect(),
            segments: segments.cloned().collect(),
            ..self.clone()
        }
    }
}

impl Persona {
    /// Whether such people are found at a place, however its name is written: whoever names no
    /// place is found anywhere.
    #[must_use]
    pub fn is_found_at(&self, place: &str) -> bool {
        let wanted = place.trim().to_lowercase();
        let mut places = self.locations.iter();
        self.locations.is_empty() || places.any(|one| one.trim().to_lowercase() == wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::persona_set::Segment;
    use crate::model::source::Source;
    use crate::model::statement::Fact;

    #[test]
    fn what_belongs_to_others_alone_is_gone() {
        let persona = |name: &str, place: &str, sources: &[&str]| Persona {
            name: name.to_owned(),
            segment: Id::from(name),
            archived: true,
            locations: [place]
                .iter()
                .filter(|place| !place.is_empty())
                .map(|&place| place.to_owned())
                .collect(),
            quote: Fact {
                text: "…".to_owned(),
                sources: sources.iter().map(|&id| Id::from(id)).collect(),
                ..Fact::default()
            },
            ..Persona::default()
        };
        let source = |id: &str| Source {
            id: Id::from(id),
            ..Source::default()
        };
        let segment = |id: &str| Segment {
            id: Id::from(id),
            ..Segment::default()
        };
        let set = PersonaSet {
            personas: vec![
                persona("Ada", "Köln", &["both", "ours"]),
                persona("Bo", "Bonn", &["both", "theirs"]),
                persona("Cy", "", &[]),
            ],
            sources: ["both", "ours", "theirs", "unused"].map(source).into(),
            segments: ["Ada", "Bo", "empty"].map(segment).into(),
            ..PersonaSet::default()
        };
        let narrowed = set.narrowed(|persona| persona.is_found_at(" köln"));
        let names = narrowed
            .personas
            .iter()
            .map(|persona| (persona.name.as_str(), persona.archived));
        assert_eq!(names.collect::<Vec<_>>(), [("Ada", false), ("Cy", false)]);
        let sources = narrowed.sources.iter().map(|source| source.id.as_str());
        assert_eq!(sources.collect::<Vec<_>>(), ["both", "ours", "unused"]);
        let segments = narrowed.segments.iter().map(|segment| segment.id.as_str());
        assert_eq!(segments.collect::<Vec<_>>(), ["Ada", "empty"]);
    }
}
