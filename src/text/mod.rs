//! WORDS: everything a reader is told, from the two Fluent catalogues in `assets/locales`.
//!
//! A sentence has one home, a catalogue; code knows its id. Ids of labels are made from the
//! keys of the model ([`Labelled`]), so that a new field without words fails a test instead
//! of reaching a poster. What is absent: files (the catalogues are compiled in), the system's
//! locale (whoever starts the program reads it and brings a tag), and sentences made by
//! gluing words together.

mod brought;
mod called;
mod catalogue;
mod form;
mod label;
mod number;
mod part;
mod quotation;
mod sentence;
mod sought;
mod spelling;
mod worded;
mod words;

pub use brought::Names;
pub use label::{Labelled, label_ids};
pub use sentence::{Sentence, excerpt};
pub use sought::fit;
pub use words::{Arg, Words};
