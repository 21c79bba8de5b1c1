//! What the program remembers of its window: sizes, theme, language, recent files.
//!
//! Settings are not documents. A name this version does not know comes from a newer one and is
//! passed over; a file that cannot be read at all is set aside, and the program starts with
//! what it is built with. What is absent: anything that belongs to a document.

use super::migrate::dialect;
use super::save::{FileError, read_whole, resolved};
use super::{LastExport, path_text, private, recent::Recent};
use crate::model::Language;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Bytes a file of settings may have.
const FILE_BYTES: u64 = 1024 * 1024;
/// The name of the file in its folder.
const NAME: &str = "settings.ron";
/// Between these a window can be read and used, in percent.
pub const ZOOM_PERCENT: std::ops::RangeInclusive<u16> = 75..=200;

/// What the program remembers. Lengths are in points, which a zoom of 100 percent and a plain
/// screen show as pixels; nothing means as the program thinks best.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Width and height of the window while it is not maximised.
    pub window_size: Option<(u32, u32)>,
    /// Whether the window fills the screen.
    pub is_maximised: bool,
    /// The width of the list of personas.
    pub rail_width: Option<u32>,
    /// The width of the panel with the poster.
    pub poster_width: Option<u32>,
    /// The same beside the map, which needs more room than the profile.
    pub map_poster_width: Option<u32>,
    /// Whether the panel with the poster is shown; nothing for where the window has room for it.
    pub shows_poster: Option<bool>,
    /// Light or dark.
    pub theme: Theme,
    /// The zoom of the window, within [`ZOOM_PERCENT`].
    pub zoom_percent: u16,
    /// The language of the window; nothing for the system's.
    #[serde(deserialize_with = "known_language")]
    pub language: Option<Language>,
    /// Files opened last.
    pub recent: Recent,
    /// Where posters went last.
    #[serde(serialize_with = "write_path", deserialize_with = "read_path")]
    pub export_folder: Option<PathBuf>,
    /// What was exported last.
    pub last_export: LastExport,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Always light.
    Light,
    /// Always dark.
    Dark,
    /// As the system is; also where a newer version knows another.
    #[default]
    #[serde(other)]
    System,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            window_size: None,
            is_maximised: false,
            rail_width: None,
            poster_width: None,
            map_poster_width: None,
            shows_poster: None,
            theme: Theme::System,
            zoom_percent: 100,
            language: None,
            recent: Recent::default(),
            export_folder: None,
            last_export: LastExport::default(),
        }
    }
}

/// Why settings are not what they were.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The content of the file is not settings.
    #[error("{}: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where its content is now; nothing where it could not be set aside.
        kept_as: Option<PathBuf>,
        /// What the parser says, in English.
        reason: String,
    },
    /// The file cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
}

/// The file of the settings, and what it is known to hold.
#[derive(Debug)]
pub struct SettingsFile {
    path: PathBuf,
    known: Settings,
}

impl SettingsFile {
    /// Reads the settings in a folder, which need not exist. There are always settings; an error
    /// beside them says why they are not those of the file.
    #[must_use]
    pub fn load(folder: &Path) -> (Self, Settings, Option<SettingsError>) {
        let path = folder.join(NAME);
        let (settings, error) = match read(&path) {
            Ok(settings) => (settings, None),
            Err(error) => (Settings::default(), Some(error)),
        };
        let known = settings.clone();
        (Self { path, known }, settings, error)
    }

    /// Writes settings that differ from those last read or written; whether they did.
    ///
    /// # Errors
    /// [`SettingsError::File`]; the file is as it was.
    pub fn save(&mut self, settings: &Settings) -> Result<bool, SettingsError> {
        if *settings == self.known {
            return Ok(false);
        }
        let config = PrettyConfig::new().new_line("\n");
        let text = dialect().to_string_pretty(settings, config);
        let mut text = text.map_err(|error| SettingsError::Damaged {
            path: self.path.clone(),
            kept_as: None,
            reason: error.to_string(),
        })?;
        text.push('\n');
        if let Some(folder) = self.path.parent() {
            private::make_folder(folder)?;
        }
        // Some people link their settings to a folder they carry from machine to machine.
        private::write(&resolved(&self.path), &[text.as_bytes()])?;
        self.known = settings.clone();
        Ok(true)
    }
}

fn read(path: &Path) -> Result<Settings, SettingsError> {
    let bytes = match read_whole(path, FILE_BYTES) {
        Err(FileError::Unreadable { source, .. }) if source.kind() == ErrorKind::NotFound => {
            return Ok(Settings::default());
        }
        bytes => bytes?,
    };
    let settings = bytes.map(|bytes| dialect().from_bytes::<Settings>(&bytes));
    let reason = match settings {
        Some(Ok(mut settings)) => {
            let (least, most) = ZOOM_PERCENT.into_inner();
            settings.zoom_percent = settings.zoom_percent.clamp(least, most);
            return Ok(settings);
        }
        Some(Err(error)) => error.to_string(),
        None => format!("more than {FILE_BYTES} bytes"),
    };
    let mut bad = path.as_os_str().to_owned();
    bad.push(".bad");
    let bad = PathBuf::from(bad);
    Err(SettingsError::Damaged {
        path: path.to_owned(),
        kept_as: private::rename(path, &bad).is_ok().then_some(bad),
        reason,
    })
}

/// A language this version does not know is as good as none.
fn known_language<'de, D: Deserializer<'de>>(reader: D) -> Result<Option<Language>, D::Error> {
    let tag = Option::<String>::deserialize(reader)?;
    Ok(tag.as_deref().and_then(Language::from_tag))
}

#[expect(clippy::ref_option, reason = "serde hands a field over as it is")]
fn write_path<S: Serializer>(path: &Option<PathBuf>, writer: S) -> Result<S::Ok, S::Error> {
    path.as_deref().map(path_text::to_text).serialize(writer)
}

fn read_path<'de, D: Deserializer<'de>>(reader: D) -> Result<Option<PathBuf>, D::Error> {
    let text = Option::<String>::deserialize(reader)?;
    Ok(text.as_deref().map(path_text::from_text))
}
