//! What was done to a document: the word for it in "Undo", and where, so that undoing can show
//! the place and typing at one place can become one step.

use super::texts;
use crate::model::check::Place;
use crate::model::choice::choice;
use crate::model::field::{Content, Field};
use crate::model::{Id, PersonaSet};

choice! {
    /// What an edit did. Each has a word in the catalogues.
    pub enum EditKind {
        /// Changed a text, letter by letter.
        Type = "type",
        /// Added something.
        Add = "add",
        /// Put copies of things behind them.
        Duplicate = "duplicate",
        /// Took something away.
        Remove = "remove",
        /// Put things in another order.
        Reorder = "reorder",
        /// Moved things to another place.
        Move = "move",
        /// Said how well something is supported.
        Evidence = "evidence",
        /// Said how important something is.
        Priority = "priority",
        /// Set a value that is not a text.
        Choose = "choose",
        /// Linked or unlinked a source.
        Source = "source",
        /// Pasted several things at once.
        Paste = "paste",
        /// Changed a picture or its crop.
        Picture = "picture",
        /// Hid, showed or ordered sections.
        Sections = "sections",
        /// Gave or took votes.
        Vote = "vote",
        /// Replaced words throughout.
        Replace = "replace",
        /// Added a persona, or a copy of one.
        AddPersona = "add_persona",
        /// Deleted a persona.
        RemovePersona = "remove_persona",
        /// Archived a persona, or brought it back.
        Archive = "archive",
        /// Changed how posters look.
        Poster = "poster",
        /// Set a finding aside.
        SetAside = "set_aside",
        /// Sorted a note out of the inbox.
        Deal = "deal",
        /// Laid notes together under a name, or took them apart.
        Group = "group",
        /// Put notes in the order of their votes.
        SortByVotes = "sort_by_votes",
        /// Added what others wrote into files of their own.
        AddFiles = "add_files",
        /// Decided between what two people said.
        Decide = "decide",
    }
}

/// Where in a document something is: as much of it as applies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct At {
    /// The persona, none for the document's own fields.
    pub persona: Option<Id>,
    /// The field of the persona.
    pub field: Option<Field>,
    /// The entry, note, source or segment.
    pub id: Option<Id>,
    /// Which part of it, as a name of the views': "remark", "title".
    pub part: &'static str,
}

impl At {
    /// A field of a persona.
    #[must_use]
    pub fn field(persona: &Id, field: Field) -> Self {
        Self {
            persona: Some(persona.clone()),
            field: Some(field),
            ..Self::default()
        }
    }

    /// An item of a field.
    #[must_use]
    pub fn item(persona: &Id, field: Field, id: &Id) -> Self {
        Self {
            id: Some(id.clone()),
            ..Self::field(persona, field)
        }
    }

    /// A part of the document itself.
    #[must_use]
    pub fn document(part: &'static str) -> Self {
        Self {
            part,
            ..Self::default()
        }
    }

    /// A part of something that belongs to no persona: a source, a segment.
    #[must_use]
    pub fn thing(id: &Id, part: &'static str) -> Self {
        Self {
            id: Some(id.clone()),
            part,
            ..Self::default()
        }
    }

    /// The document's own guiding question for a field.
    #[must_use]
    pub fn question(field: Field) -> Self {
        Self {
            field: Some(field),
            part: texts::QUESTION,
            ..Self::default()
        }
    }

    /// Where the keyboard goes to mend what lies at a place of the checks: a statement, the first
    /// one of a list, a name where a thing as a whole is meant.
    #[must_use]
    pub fn of(place: &Place, set: &PersonaSet) -> Self {
        let persona = place.persona.as_ref().and_then(|id| set.persona(id));
        let (Some(persona), field) = (persona, place.field.unwrap_or(Field::Name)) else {
            return place.item.as_ref().map_or_else(Self::default, |id| {
                let part = if set.source(id).is_some() {
                    texts::OF_SOURCE[0].0
                } else {
                    texts::OF_SEGMENT[0].0
                };
                Self::thing(id, part)
            });
        };
        let at = Self::field(&persona.id, field);
        let first = |id: Option<&Id>| id.cloned();
        match persona.content(field) {
            Content::Scale(_) => at.part("remark"),
            Content::Entries(list) => Self {
                id: place
                    .item
                    .clone()
                    .or(first(list.first().map(|one| &one.id))),
                ..at
            },
            Content::Notes(list) => Self {
                id: place
                    .item
                    .clone()
                    .or(first(list.first().map(|one| &one.id))),
                ..at
            },
            _ => Self {
                id: place.item.clone(),
                ..at
            },
        }
    }

    /// The same place, a part of it.
    #[must_use]
    pub fn part(self, part: &'static str) -> Self {
        Self { part, ..self }
    }
}

/// One edit, as a view declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What it did.
    pub kind: EditKind,
    /// Where.
    pub at: At,
}

impl Edit {
    /// An edit of a kind at a place.
    #[must_use]
    pub fn new(kind: EditKind, at: At) -> Self {
        Self { kind, at }
    }

    /// The edit that says best what was done in one frame: the first that is more than typing, or
    /// else the first.
    #[must_use]
    pub fn telling(edits: Vec<Self>) -> Option<Self> {
        let is_more = |edit: &Self| edit.kind != EditKind::Type;
        let best = edits.iter().position(is_more).unwrap_or_default();
        edits.into_iter().nth(best)
    }

    /// Whether an edit takes away what this one has just added.
    #[must_use]
    pub fn is_taken_back_by(&self, next: &Self) -> bool {
        (self.kind, next.kind) == (EditKind::Add, EditKind::Remove)
    }

    /// Whether an edit right after this one is the same step: letters typed at one place.
    #[must_use]
    pub fn goes_on_with(&self, next: &Self) -> bool {
        matches!(next.kind, EditKind::Type | EditKind::Picture) && self == next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_in_a_frame_is_called_by_what_is_more_than_typing() {
        let edit = |kind| Edit::new(kind, At::default());
        for (kinds, expected) in [
            (&[][..], None),
            (&[EditKind::Type], Some(EditKind::Type)),
            (&[EditKind::Type, EditKind::Remove], Some(EditKind::Remove)),
            (&[EditKind::Move, EditKind::Evidence], Some(EditKind::Move)),
        ] {
            let edits = kinds.iter().copied().map(edit).collect();
            assert_eq!(Edit::telling(edits).map(|edit| edit.kind), expected);
        }
    }
}
