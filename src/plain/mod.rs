//! PLAIN TEXT: a document for programs that know nothing of posters. Markdown of one persona with
//! its map, for a wiki or a message; CSV of all personas, a row each, for a spreadsheet.
//!
//! Both say what a poster says, in the same words and the document's own choice and order of
//! sections: what is hidden there is left out here, and respondents stay nameless. What is absent:
//! files, which are the business of `sheets`, and the document as data without loss, which is
//! `storage`.

mod csv;
mod markdown;
mod said;

pub use csv::csv;
pub use markdown::markdown;
