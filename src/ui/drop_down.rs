//! What drops down never reaches beyond the window: where there is no room it scrolls.

use egui::{ScrollArea, Ui};

/// What the window keeps around a menu: the bar it drops from, and a margin.
const AROUND: f32 = 72.0;

/// The contents of a menu, as high as there is room in the window.
pub fn fit<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.ctx().content_rect().height() - AROUND;
    ui.set_max_height(room);
    ScrollArea::vertical()
        .max_height(room)
        .show(ui, contents)
        .inner
}
