//! The machine as the window sees it: everything it asks is asked here, so that tests can bring
//! a machine of their own.

use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// Dialogs of the system. They block, and are called from a worker.
pub trait Dialogs: Send + Sync {
    /// Which document to open.
    fn open(&self) -> Option<PathBuf>;
    /// Where to save a document that is called `name`; its folder first, where it has one.
    fn save(&self, folder: Option<&Path>, name: &str) -> Option<PathBuf>;
    /// The folder for posters.
    fn folder(&self) -> Option<PathBuf>;
}

/// What the window is told about the machine.
pub struct Env {
    /// The dialogs.
    pub dialogs: Box<dyn Dialogs>,
    /// The reader's language as the system names it.
    pub locale: String,
    /// The day, for reviews that are due and licences that end.
    pub today: Date,
    /// Where ids begin; another one for every start of the program.
    pub seed: u64,
    /// Whether keys are named as on a Mac.
    pub is_mac: bool,
}

/// The dialogs of the system, through its portal.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDialogs;

const EXTENSION: &str = "ron";

impl Dialogs for SystemDialogs {
    fn open(&self) -> Option<PathBuf> {
        rfd::FileDialog::new()
            .add_filter("Steckbrief", &[EXTENSION])
            .pick_file()
    }

    fn save(&self, folder: Option<&Path>, name: &str) -> Option<PathBuf> {
        let mut dialog = rfd::FileDialog::new()
            .add_filter("Steckbrief", &[EXTENSION])
            .set_file_name(format!("{name}.{EXTENSION}"));
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        let path = dialog.save_file()?;
        Some(if path.extension().is_none() {
            path.with_extension(EXTENSION)
        } else {
            path
        })
    }

    fn folder(&self) -> Option<PathBuf> {
        rfd::FileDialog::new().pick_folder()
    }
}
