//! DISK: documents as files, and pictures on their way into a document.
//!
//! The only room that knows RON and writes files. `format` turns a document into text and back,
//! `save` brings the text to disk whole or not at all, `intake` makes a document's picture of
//! any picture file. Of the program's own files, `recovery` keeps unsaved work, `session` says
//! who has a document open, `watch` whether others changed it, `settings` remembers the window.
//! Errors are facts: who they happened to and where; the sentences people read are made from the
//! catalogues.

mod beside;
mod brand_file;
pub mod completion;
mod drawing;
pub mod error;
pub mod format;
pub mod ids;
pub mod intake;
mod jpeg;
mod json;
mod last_export;
mod layout;
mod lock;
pub mod migrate;
mod path_text;
mod persona_text;
mod pixels;
pub mod place;
mod private;
pub mod recent;
pub mod recovery;
pub mod save;
mod scan;
pub mod session;
pub mod settings;
mod stamp;
mod template_folder;
mod watch;
mod whole;

pub use beside::{conflict_copies, documents_in};
pub use brand_file::{open_brand, save_brand};
pub use error::FormatError;
pub use format::{Loaded, from_ron, to_ron};
pub use ids::Notice;
pub use intake::{PictureError, examine, take_in, take_in_file, verify};
pub use json::{from_json, open_json, to_json};
pub use last_export::LastExport;
pub use persona_text::{copied, persona_of, persona_text};
pub use recent::Recent;
pub use recovery::{Kept, LeftOver, Recovered, Recovery, RecoveryFolder};
pub use save::{FileError, Opened, open, save};
pub use session::{Claim, Holder, Session};
pub use settings::{Settings, SettingsError, SettingsFile, Theme};
pub use stamp::Stamp;
pub use template_folder::{NotInFolder, TemplateFolder};
pub use watch::{Sight, Watch};
