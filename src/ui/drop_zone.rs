//! What the window says while a file is held over it.

use super::theme;
use egui::{Area, Id, Label, Order, RichText, Sense, Stroke, StrokeKind, Ui};

/// Says over the whole window what happens to what is held there.
pub fn drop_zone(ui: &Ui, text: &str) {
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
        let kind = StrokeKind::Inside;
        ui.painter().rect(inside, 8.0, fill, edge, kind);
        let text = RichText::new(text)
            .font(theme::bold(17.0))
            .color(colours.accent);
        ui.put(inside.shrink(24.0), Label::new(text).wrap());
    });
}
