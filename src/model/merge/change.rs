//! What merging changed, as it tells: where, and what. The difference of two documents is a
//! list of these.

use crate::model::Id;
use crate::model::check::Place;
use crate::model::field::Field;

/// Where something changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// The persona; empty for the document.
    pub persona: Id,
    /// The names in the file that lead to it from the persona or the document, with points
    /// between them: "facts.demographics.age.text", "empathy.pain".
    pub path: String,
    /// The entry, note, source, segment or section; empty where the path says enough.
    pub item: Id,
    /// The names that lead from the item to the value: "text", "priority"; empty for the item
    /// as a whole.
    pub part: String,
}

/// What changed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Something new; what it is called.
    Added(String),
    /// Something is gone; what it was called.
    Removed(String),
    /// Something lies elsewhere; what it is called.
    Moved(String),
    /// A value is another one.
    Changed {
        /// What it was, as the file writes it.
        old: String,
        /// What it is.
        new: String,
    },
    /// Both sides changed a value; both are kept.
    Undecided {
        /// What stands there.
        kept: String,
        /// What else could.
        other: String,
    },
    /// One side took something away that the other changed; it is kept.
    Kept(String),
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub spot: Spot,
    /// What.
    pub what: What,
}

impl Change {
    /// Whether somebody has to decide.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        matches!(self.what, What::Undecided { .. } | What::Kept(_))
    }
}

impl Spot {
    /// The field of the persona, and the names below it: the age, and "text" of it.
    #[must_use]
    pub fn field(&self) -> Option<(Field, &str)> {
        if self.persona.is_empty() {
            return None;
        }
        Field::of_path(&self.path)
    }

    /// The name of the value itself: "text", "priority", "credit"; empty for a thing as a whole.
    #[must_use]
    pub fn value(&self) -> &str {
        let below = if self.item.is_empty() {
            self.field().map_or(self.path.as_str(), |(_, below)| below)
        } else {
            &self.part
        };
        below.rsplit('.').next().unwrap_or_default()
    }

    /// The place as findings name it.
    #[must_use]
    pub fn place(&self) -> Place {
        let given = |id: &Id| (!id.is_empty()).then(|| id.clone());
        Place {
            persona: given(&self.persona),
            field: self.field().map(|(field, _)| field),
            item: given(&self.item),
        }
    }
}
