//! What the window remembers from one start to the next: its size, its panels, its looks, the
//! files opened last.
//!
//! It is written a little after it has changed, and once more at the end. What is absent: the
//! disk, which is the keeper's business.

use super::env::Folders;
use crate::model::Language;
use crate::storage::settings::ZOOM_PERCENT;
use crate::storage::{Settings, SettingsError, SettingsFile, Theme};
use crate::ui::Desk;
use egui::{Context, ThemePreference, ViewportBuilder};
use std::path::Path;
use std::time::Duration;

/// How long a change may go on before it is written: a window that is being sized changes in
/// every frame.
const CALM: Duration = Duration::from_secs(3);
/// The size of a window that was never sized, in points.
const USUAL_SIZE: (u32, u32) = (1_440, 900);

/// What is remembered.
pub struct Memory {
    /// As it is now.
    pub(super) settings: Settings,
    /// Where it is written; nowhere without a folder.
    pub(super) file: Option<SettingsFile>,
    /// Why it is not what it was.
    pub(super) error: Option<SettingsError>,
    /// What was written last.
    written: Settings,
    /// Since when it is something else.
    changed: Option<Duration>,
}

impl Memory {
    /// Reads what was remembered, before there is a window.
    #[must_use]
    pub fn load(folders: &Folders) -> Self {
        let (file, settings, error) = match &folders.settings {
            Some(folder) => {
                let (file, settings, error) = SettingsFile::load(folder);
                (Some(file), settings, error)
            }
            None => (None, Settings::default(), None),
        };
        Self {
            file,
            error,
            written: settings.clone(),
            settings,
            changed: None,
        }
    }

    /// A window as it was left.
    pub(super) fn window(&self) -> ViewportBuilder {
        let (width, height) = self.settings.window_size.unwrap_or(USUAL_SIZE);
        ViewportBuilder::default()
            .with_inner_size([points(width), points(height)])
            .with_maximized(self.settings.is_maximised)
    }

    /// Gives the window its looks.
    pub(super) fn dress(&self, context: &Context) {
        let settings = &self.settings;
        context.set_zoom_factor(f32::from(settings.zoom_percent) / 100.0);
        context.set_theme(match settings.theme {
            Theme::Light => ThemePreference::Light,
            Theme::Dark => ThemePreference::Dark,
            Theme::System => ThemePreference::System,
        });
    }

    /// What lies on the desk of a window that was just opened.
    pub(super) fn desk(&self) -> Desk {
        Desk {
            shows_poster: self.settings.shows_poster,
            rail_width: self.settings.rail_width.map(points),
            poster_width: self.settings.poster_width.map(points),
            map_poster_width: self.settings.map_poster_width.map(points),
            ..Desk::default()
        }
    }

    /// A file was opened or saved.
    pub(super) fn opened(&mut self, path: &Path) {
        // A relative path means another file at the next start.
        let whole = std::path::absolute(path);
        self.settings
            .recent
            .opened(whole.as_deref().unwrap_or(path));
    }

    /// A language was chosen.
    pub(super) fn speaks(&mut self, language: Language) {
        self.settings.language = Some(language);
    }

    /// Looks at the window; gives what should be written now.
    pub(super) fn note(
        &mut self,
        context: &Context,
        desk: &Desk,
        now: Duration,
    ) -> Option<Settings> {
        self.look(context, desk);
        if self.settings == self.written {
            self.changed = None;
            return None;
        }
        let since = *self.changed.get_or_insert(now);
        let waited = now.saturating_sub(since);
        if waited < CALM {
            context.request_repaint_after(CALM.saturating_sub(waited));
            return None;
        }
        self.changed = None;
        self.written = self.settings.clone();
        Some(self.settings.clone())
    }

    fn look(&mut self, context: &Context, desk: &Desk) {
        let settings = &mut self.settings;
        settings.shows_poster = desk.shows_poster;
        settings.rail_width = desk.rail_width.map(whole).or(settings.rail_width);
        settings.poster_width = desk.poster_width.map(whole).or(settings.poster_width);
        let beside_map = desk.map_poster_width.map(whole);
        settings.map_poster_width = beside_map.or(settings.map_poster_width);
        settings.theme = match context.options(|options| options.theme_preference) {
            ThemePreference::Light => Theme::Light,
            ThemePreference::Dark => Theme::Dark,
            ThemePreference::System => Theme::System,
        };
        let zoom = context.zoom_factor();
        settings.zoom_percent = percent(zoom);
        let (size, is_maximised) = context.input(|input| {
            let window = input.viewport();
            // A window that fills the screen for a while is no size to come back to.
            let rect = window
                .inner_rect
                .filter(|_| window.fullscreen != Some(true));
            (rect.map(|rect| rect.size()), window.maximized)
        });
        settings.is_maximised = is_maximised.unwrap_or(settings.is_maximised);
        if let Some(size) = size.filter(|_| !settings.is_maximised) {
            settings.window_size = Some((whole(size.x * zoom), whole(size.y * zoom)));
        }
    }
}

/// The zoom so many steps further, within what can be read and used.
pub(super) fn zoom(context: &Context, factor: f32) {
    let wanted = percent(context.zoom_factor() * factor);
    let (least, most) = ZOOM_PERCENT.into_inner();
    context.set_zoom_factor(f32::from(wanted.clamp(least, most)) / 100.0);
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a zoom is a small number above nothing"
)]
fn percent(zoom: f32) -> u16 {
    (zoom * 100.0).round() as u16
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths on a screen"
)]
fn whole(length: f32) -> u32 {
    length.round() as u32
}

#[expect(clippy::cast_precision_loss, reason = "lengths on a screen")]
fn points(length: u32) -> f32 {
    length as f32
}
