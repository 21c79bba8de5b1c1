//! The machine as the window sees it: everything it asks is asked here, so that tests can bring
//! a machine of their own.

use super::bell::Bell;
use crate::storage::Holder;
use etcetera::BaseStrategy;
use jiff::Zoned;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the time is, here. The one clock of the window.
pub type Clock = Arc<dyn Fn() -> Zoned + Send + Sync>;

/// Shows a file or a folder in the program the user has for it; an error where there is none.
pub type Opener = Arc<dyn Fn(&Path) -> io::Result<()> + Send + Sync>;

/// Dialogs of the system. They block, perhaps for ever, and are called from threads of their own.
pub trait Dialogs: Send + Sync {
    /// Which document to open.
    fn open(&self) -> Option<PathBuf>;
    /// Which documents to take in.
    fn documents(&self) -> Vec<PathBuf>;
    /// Where to save a document that is called `name`; its folder first, where it has one.
    fn save(&self, folder: Option<&Path>, name: &str) -> Option<PathBuf>;
    /// Which picture to take in.
    fn picture(&self) -> Option<PathBuf>;
    /// The folder for posters.
    fn folder(&self) -> Option<PathBuf>;
}

/// What the window is told about the machine.
pub struct Env {
    /// The dialogs.
    pub dialogs: Box<dyn Dialogs>,
    /// The reader's language as the system names it.
    pub locale: String,
    /// What the time is.
    pub clock: Clock,
    /// Where the program keeps what is its own.
    pub folders: Folders,
    /// Who opens documents, said to other windows and machines; nobody leaves no notes.
    pub me: Option<Holder>,
    /// Where ids begin; another one for every start of the program.
    pub seed: u64,
    /// Rings once.
    pub bell: Bell,
    /// Shows files in other programs.
    pub opener: Opener,
    /// Whether keys are named as on a Mac.
    pub is_mac: bool,
}

/// Where the program keeps what is its own. Without a folder nothing is kept.
#[derive(Clone, Debug, Default)]
pub struct Folders {
    /// The user's own folder, which `~` stands for.
    pub home: Option<PathBuf>,
    /// What the window remembers.
    pub settings: Option<PathBuf>,
    /// Unsaved work.
    pub recovery: Option<PathBuf>,
}

impl Folders {
    /// The folders this system has for that.
    #[must_use]
    pub fn of_system() -> Self {
        let Ok(system) = etcetera::choose_base_strategy() else {
            return Self::default();
        };
        let state = system.state_dir().unwrap_or_else(|| system.data_dir());
        Self {
            home: Some(system.home_dir().to_owned()),
            settings: Some(system.config_dir().join(FOLDER)),
            recovery: Some(state.join(FOLDER).join("recovery")),
        }
    }
}

/// What the program's folders are called.
const FOLDER: &str = "steckbrief";

/// The dialogs of the system, through its portal.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDialogs;

/// What documents are called behind the point.
pub(super) const EXTENSION: &str = "ron";

/// How the names of pictures end.
pub(super) const PICTURES: [&str; 5] = ["png", "jpg", "jpeg", "webp", "svg"];

impl Dialogs for SystemDialogs {
    fn open(&self) -> Option<PathBuf> {
        rfd::FileDialog::new()
            .add_filter("Steckbrief", &[EXTENSION])
            .pick_file()
    }

    fn documents(&self) -> Vec<PathBuf> {
        let dialog = rfd::FileDialog::new().add_filter("Steckbrief", &[EXTENSION]);
        dialog.pick_files().unwrap_or_default()
    }

    fn save(&self, folder: Option<&Path>, name: &str) -> Option<PathBuf> {
        let mut dialog = rfd::FileDialog::new()
            .add_filter("Steckbrief", &[EXTENSION])
            .set_file_name(format!("{name}.{EXTENSION}"));
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        dialog.save_file()
    }

    fn picture(&self) -> Option<PathBuf> {
        rfd::FileDialog::new()
            .add_filter("PNG, JPEG, WebP, SVG", &PICTURES)
            .pick_file()
    }

    fn folder(&self) -> Option<PathBuf> {
        rfd::FileDialog::new().pick_folder()
    }
}

/// Shows a file or a folder as the system does.
#[must_use]
pub fn system_opener() -> Opener {
    Arc::new(|path| open::that_detached(path))
}
