//! What the window says while a file is held over it.

use super::theme;
use crate::text::Words;
use egui::{Align2, Area, Id, Order, Sense, Stroke, StrokeKind, Ui};
use std::path::{Path, PathBuf};

/// Whether a file is a document, by its name.
#[must_use]
pub fn is_document(path: &Path) -> bool {
    let end = path.extension().unwrap_or_default();
    end.eq_ignore_ascii_case("ron")
}

/// The document that was dropped in this frame. Other files are left to whoever wants them.
#[must_use]
pub fn dropped(context: &egui::Context) -> Option<PathBuf> {
    context.input_mut(|input| {
        let files = &mut input.raw.dropped_files;
        let mut paths = files.iter().map(|file| file.path());
        let position = paths.position(is_document)?;
        Some(files.remove(position).path().to_owned())
    })
}

/// The documents that were dropped in this frame, where there are several.
#[must_use]
pub fn dropped_together(context: &egui::Context) -> Option<Vec<PathBuf>> {
    context.input_mut(|input| {
        let files = &mut input.raw.dropped_files;
        let documents = files.iter().map(|file| file.path().to_owned());
        let documents: Vec<PathBuf> = documents.filter(|path| is_document(path)).collect();
        if documents.len() < 2 {
            return None;
        }
        files.retain(|file| !is_document(file.path()));
        Some(documents)
    })
}

/// Says that a document may be dropped, while one is held over the window.
pub fn drop_zone(ui: &Ui, words: &Words) {
    let is_held = ui.input(|input| {
        let mut files = input.raw.hovered_files.iter();
        files.any(|file| file.path.as_deref().is_some_and(is_document))
    });
    if !is_held {
        return;
    }
    let colours = theme::colours(ui);
    let whole = ui.ctx().content_rect();
    let area = Area::new(Id::unique("drop"))
        .order(Order::Foreground)
        .fixed_pos(whole.min)
        .interactable(false);
    area.show(ui.ctx(), |ui| {
        ui.allocate_rect(whole, Sense::hover());
        let fill = colours.selected.gamma_multiply(0.9);
        let edge = Stroke::new(2.0, colours.accent);
        let inside = whole.shrink(12.0);
        let painter = ui.painter();
        painter.rect(inside, 8.0, fill, edge, StrokeKind::Inside);
        let text = words.say("ui-drop");
        painter.text(
            whole.center(),
            Align2::CENTER_CENTER,
            text,
            theme::bold(17.0),
            colours.accent,
        );
    });
}
