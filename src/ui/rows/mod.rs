//! Rows: what the entries of a form and the notes of a map have in common. They are typed one
//! after the other, chosen together, dragged, moved, copied and taken away.
//!
//! A view says of each row that it [`stands`] there, lets [`keys`] say what the keyboard wants of
//! it, offers its [`menu`], and asks for what is wished with [`super::pen::Pen::ask`]; when
//! everything is drawn [`obey_asked`] does it. Asked of a place without an id, [`Wish::Next`] adds
//! a row at the end. What is absent: how a row looks.

mod chosen;
mod drag;
mod keys;
mod menu;
mod obey;

pub use chosen::{clicked, stands};
pub use drag::{drop_among, grip};
pub use keys::{further, keys, marks, pasted};
pub use menu::{called, menu, sources};
pub use obey::obey_asked;

use super::board::Change;
use crate::model::Id;
use crate::model::field::Field;
use crate::model::statement::{Evidence, Priority};

/// What is asked of a row, by key, menu or pointer. What changes rows is asked of all rows that
/// are selected together with it, but for new rows, which follow the one.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// An empty row below.
    Next,
    /// Pasted lines as rows of their own.
    Paste(Vec<String>),
    /// Take away.
    Remove,
    /// A place up.
    Up,
    /// A place down.
    Down,
    /// Copies below.
    Duplicate,
    /// To another field, before the row at this place.
    Move(Field, usize),
    /// Entries in this field that say what the notes say.
    Adopt(Field),
    /// One entry in this field that stands for the group of the note.
    AdoptGroup(Field),
    /// Lay the notes together under this name; none takes them apart.
    Group(String),
    /// How well it is supported.
    Evidence(Evidence),
    /// How much it matters.
    Priority(Priority),
    /// This source, or no longer.
    Source(Id),
    /// Select this row too, or no longer.
    Choose,
    /// Select all rows from where selecting began to this one.
    ChooseTo,
    /// The same to the row above, which gets the keyboard.
    ChooseUp,
    /// The same to the row below.
    ChooseDown,
    /// The keyboard to the row above.
    GoUp,
    /// The keyboard to the row below.
    GoDown,
    /// Hide the field.
    Hide,
    /// Show the note that a row was made from.
    ShowNote(Id),
    /// What only notes can be asked.
    Note(Change),
}

impl Wish {
    /// Whether it leaves the document as it is.
    #[must_use]
    pub fn only_looks(&self) -> bool {
        matches!(
            self,
            Self::Choose
                | Self::ChooseTo
                | Self::ChooseUp
                | Self::ChooseDown
                | Self::GoUp
                | Self::GoDown
                | Self::ShowNote(_)
        )
    }
}
