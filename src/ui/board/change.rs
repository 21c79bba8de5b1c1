//! What only notes can be asked: their colour, votes, halves, heaps and authors.

use crate::document::{At, EditKind};
use crate::model::Persona;
use crate::model::empathy::{Aspect, Note, NoteColour};
use crate::model::field::Field;

/// A change of a note that no other row knows.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The colour of its paper; none for that of its dimension.
    Colour(Option<NoteColour>),
    /// One vote more of the group.
    Vote,
    /// One vote less.
    Unvote,
    /// Which half of its dimension it belongs to.
    Aspect(Option<Aspect>),
    /// The heap it lies on.
    Cluster(String),
    /// Who wrote it.
    Author(String),
}

impl Change {
    /// What undo calls it.
    #[must_use]
    pub fn kind(&self) -> EditKind {
        match self {
            Self::Colour(_) | Self::Aspect(_) => EditKind::Choose,
            Self::Vote | Self::Unvote => EditKind::Vote,
            Self::Cluster(_) | Self::Author(_) => EditKind::Type,
        }
    }

    /// The part of a note it is about: what is typed there in one go is one step.
    #[must_use]
    pub fn part(&self) -> &'static str {
        match self {
            Self::Colour(_) => "colour",
            Self::Vote | Self::Unvote => "votes",
            Self::Aspect(_) => "aspect",
            Self::Cluster(_) => "cluster",
            Self::Author(_) => "author",
        }
    }

    /// Changes notes of a persona; votes are those of `voter`, or where that is nobody the group's.
    pub fn make(&self, persona: &mut Persona, places: &[At], voter: &str) {
        for place in places {
            let Some(dimension) = place.field.and_then(Field::dimension) else {
                continue;
            };
            let mut notes = persona.empathy.notes_mut(dimension).iter_mut();
            let Some(note) = notes.find(|note| place.id.as_ref() == Some(&note.id)) else {
                continue;
            };
            match self {
                Self::Colour(colour) => {
                    note.colour = colour.filter(|&colour| colour != dimension.colour());
                }
                Self::Vote => {
                    let given = note.votes.entry(voter.to_owned()).or_default();
                    *given = given.saturating_add(1);
                }
                Self::Unvote => unvote(note, voter),
                Self::Aspect(aspect) => {
                    note.aspect = aspect.filter(|aspect| dimension.aspects().contains(aspect));
                }
                Self::Cluster(cluster) => note.cluster = cluster.clone(),
                Self::Author(author) => note.author = author.clone(),
            }
        }
    }
}

/// Takes back a vote of whoever votes; for the group, which gave none, the last of somebody's.
fn unvote(note: &mut Note, voter: &str) {
    let given = note.votes.iter().rev().find(|(_, dots)| **dots > 0);
    let whose = if note.votes.get(voter).is_some_and(|&dots| dots > 0) {
        Some(voter.to_owned())
    } else {
        // The group may take back what anybody gave; nobody else may.
        given
            .map(|(author, _)| author.clone())
            .filter(|_| voter.is_empty())
    };
    let Some(whose) = whose else {
        return;
    };
    if let Some(dots) = note.votes.get_mut(&whose) {
        *dots -= 1;
        if *dots == 0 {
            note.votes.remove(&whose);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::empathy::Dimension;

    fn changed(votes: &[(&str, u16)], changes: &[Change]) -> Note {
        let votes = votes.iter().map(|&(who, dots)| (who.to_owned(), dots));
        let note = Note {
            id: "n".into(),
            votes: votes.collect(),
            ..Note::default()
        };
        let mut persona = Persona::default();
        persona.empathy.say_do = vec![note];
        let at = At::item(&persona.id, Field::SayDo, &"n".into());
        for change in changes {
            change.make(&mut persona, std::slice::from_ref(&at), "");
        }
        persona.empathy.notes(Dimension::SayDo)[0].clone()
    }

    #[test]
    fn votes_are_given_to_the_group_and_taken_from_it_first() {
        for (given, changes, count) in [
            (&[][..], &[Change::Vote, Change::Vote][..], 2),
            (&[("", 1), ("Ada", 1)], &[Change::Unvote], 1),
            (&[("Ada", 1)], &[Change::Unvote, Change::Unvote], 0),
        ] {
            assert_eq!(changed(given, changes).vote_count(), count, "{given:?}");
        }
        let left = changed(&[("", 1), ("Ada", 1)], &[Change::Unvote]);
        assert_eq!(left.votes.keys().collect::<Vec<_>>(), ["Ada"]);
    }

    #[test]
    fn nobody_takes_back_what_others_gave() {
        let mut persona = Persona::default();
        persona.empathy.say_do = vec![changed(&[("", 1), ("Ada", 1)], &[])];
        let at = [At::item(&persona.id, Field::SayDo, &"n".into())];
        Change::Unvote.make(&mut persona, &at, "Ben");
        assert_eq!(persona.empathy.say_do[0].vote_count(), 2);
        Change::Vote.make(&mut persona, &at, "Ben");
        Change::Unvote.make(&mut persona, &at, "Ada");
        let votes = &persona.empathy.say_do[0].votes;
        assert_eq!(votes.keys().collect::<Vec<_>>(), ["", "Ben"]);
    }

    #[test]
    fn a_note_has_no_colour_of_its_own_and_no_half_where_its_dimension_says_so() {
        let own = |colour| changed(&[], &[Change::Colour(Some(colour))]).colour;
        assert_eq!(own(NoteColour::Red), Some(NoteColour::Red));
        assert_eq!(own(Dimension::SayDo.colour()), None);
        let half = |aspect| changed(&[], &[Change::Aspect(Some(aspect))]).aspect;
        assert_eq!(half(Aspect::Say), Some(Aspect::Say));
        assert_eq!(half(Aspect::Think), None);
    }
}
