//! How posters look goes into a file of its own, and comes from there into another document: one
//! edit, which can be undone.

use super::asking::Wanted;
use super::complaining::shown;
use super::desktop::{App, Open, now};
use super::env::EXTENSION;
use super::handing::file_name;
use super::worker::Task;
use crate::document::{At, Edit, EditKind};
use crate::model::brand::Look;
use crate::storage::save::FileError;
use std::path::{Path, PathBuf};

/// What stands between the name of such a file and the usual end.
const BRAND: &str = "brand";

impl App {
    /// Asks where to save how the posters look.
    pub(super) fn choose_brand_file(&mut self) {
        let name = format!("{}.{BRAND}", file_name(&self.called()));
        self.ask_for(Wanted::SaveBrand(name));
    }

    /// Asks for the file that says how the posters are to look.
    pub(super) fn choose_brand(&mut self) {
        self.ask_for(Wanted::Brand);
    }

    /// Has it saved where the user said.
    pub(super) fn save_brand_to(&mut self, path: PathBuf, is_agreed: bool) {
        let Some(Open { document, .. }) = &self.open else {
            return;
        };
        let (path, is_agreed) = if path.extension().is_none() {
            // The dialog has asked about another name than the one with the extension.
            (path.with_extension(format!("{BRAND}.{EXTENSION}")), false)
        } else {
            (path, is_agreed)
        };
        let look = Box::new(document.draft.look());
        self.worker.ask(Task::SaveBrand(path, look, is_agreed));
    }

    /// It was saved, or could not be.
    pub(super) fn brand_saved(&mut self, path: &Path, result: Result<(), FileError>) {
        match result {
            Ok(()) => {
                let said = [("path", shown(path))];
                self.message = self.words.say_with("shop-brand-saved", &said);
            }
            Err(error) => self.complain(&error),
        }
    }

    /// It was read, or could not be.
    pub(super) fn brand_opened(&mut self, path: &Path, result: Result<Look, FileError>) {
        let look = match result {
            Ok(look) => look,
            Err(error) => return self.complain(&error),
        };
        let now = now(&self.context);
        // The document may be another one by now.
        let open = self.open.as_mut().filter(|open| !open.file.is_read_only);
        let Some(Open { document, .. }) = open else {
            return;
        };
        document.draft.wear(look);
        let at = At::document("brand-sets");
        document.record(Edit::new(EditKind::Poster, at), now);
        let said = [("path", shown(path))];
        self.message = self.words.say_with("shop-brand-loaded", &said);
    }
}
