//! WHAT a document holds: plain values, complete from the start; an empty one is valid.
//!
//! Nothing here reads, writes, draws or fails. A document is a value; whoever wants another
//! document makes another value.

pub mod brand;
pub mod check;
pub(crate) mod choice;
pub mod custom;
pub mod design;
pub mod empathy;
pub mod export;
pub mod field;
pub mod groups;
pub mod hand_out;
mod id;
pub mod image;
mod inbox;
pub mod items;
pub mod limits;
pub mod lines;
pub mod merge;
mod moving;
mod narrowed;
mod participants;
pub mod pasted;
pub mod persona;
pub mod persona_set;
pub mod portrait;
pub mod preset;
mod sample;
mod sections;
pub mod source;
pub mod statement;
mod statements;
pub mod template;
pub mod tiling;
pub mod view;

pub use id::{ID_LENGTH, Id, IdSource};
pub use persona::Persona;
pub use persona_set::{Language, PersonaSet};
pub use sample::Sample;
pub use statements::each_statement;
pub use template::Template;

/// Whether a value is what is left out of a file.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
