//! DISK: documents as files, and pictures on their way into a document.
//!
//! The only room that knows RON and writes files. `format` turns a document into text and back,
//! `save` brings the text to disk whole or not at all, `intake` makes a document's picture of
//! any picture file. Errors are facts: who they happened to and where; the sentences people
//! read are made from the catalogues.

pub mod error;
pub mod format;
pub mod ids;
pub mod intake;
mod jpeg;
mod layout;
pub mod migrate;
mod pixels;
pub mod place;
pub mod save;
mod scan;

pub use error::FormatError;
pub use format::{Loaded, from_ron, to_ron};
pub use ids::Notice;
pub use intake::{PictureError, examine, take_in, take_in_file, verify};
pub use save::{FileError, Opened, Stamp, open, save};
