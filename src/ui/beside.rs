//! A quiet bar above the document: copies with other changes lie beside its file, as programs
//! that share folders leave them.

use super::findings::link;
use super::pen::Pen;
use super::shell::Status;
use super::theme;
use egui::{Frame, Margin, Panel, Ui};

/// Offers the copies, while there are any.
pub fn bar(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    if status.copies.is_empty() || pen.is_read_only() {
        return;
    }
    let colours = theme::colours(ui);
    let frame = Frame::new()
        .fill(colours.selected)
        .inner_margin(Margin::symmetric(16, 6));
    Panel::top("beside").frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let names = pen.words.list(&status.copies);
            let args = [
                ("count", status.copies.len().into()),
                ("name", names.into()),
            ];
            ui.label(pen.words.say_with("merge-beside", &args));
            for (id, is_wanted) in [("merge-take-in", true), ("merge-leave", false)] {
                if link(ui, &pen.say(id)).clicked() {
                    pen.desk.takes_copies = Some(is_wanted);
                }
            }
        });
    });
}
