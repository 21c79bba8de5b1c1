//! The photos of a source: flip charts, walls of notes, places. Small beside each other, and large
//! when looked at.

use super::head;
use crate::command::Command;
use crate::document::{At, EditKind};
use crate::model::image::ImageId;
use crate::model::source::Source;
use crate::ui::dialog::{self, Keyboard};
use crate::ui::pen::Pen;
use crate::ui::{icon, theme};
use egui::{
    Image, Rect, RichText, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2,
};

/// The part of a source that is its photos.
pub(super) const PART: &str = "source-photos";
/// The room of a small photo.
const SMALL: egui::Vec2 = vec2(168.0, 126.0);
const NAME: &str = "photo";

/// The block; whether a photo was removed.
pub(super) fn photos(ui: &mut Ui, pen: &mut Pen<'_>, source: &mut Source) -> bool {
    head(ui, pen, PART);
    let at = At::thing(&source.id, PART);
    let top = ui.cursor().min;
    let mut removed = None;
    ui.horizontal_wrapped(|ui| {
        for (index, id) in source.photos.iter().enumerate() {
            if small(ui, pen, index + 1, id) {
                removed = Some(index);
            }
        }
    });
    if let Some(index) = removed {
        source.photos.remove(index);
        pen.did(EditKind::Picture, at.clone());
    }
    ui.horizontal(|ui| {
        pen.still(ui);
        if ui.button(Command::ChoosePhoto.label(pen.words)).clicked() {
            pen.commands.push(Command::ChoosePhoto);
        }
    });
    let mute = theme::colours(ui).mute;
    let ways = RichText::new(pen.say("source-photo-ways")).size(12.0);
    ui.add(egui::Label::new(ways.color(mute)).wrap());
    let mark = pen.desk.marked.take_if(|mark| mark.at == at);
    if mark.is_some() {
        ui.scroll_to_rect(Rect::from_min_max(top, ui.cursor().min), None);
    }
    removed.is_some()
}

/// A small photo: a click looks at it, a button at its corner removes it; whether it was removed.
fn small(ui: &mut Ui, pen: &mut Pen<'_>, number: usize, id: &ImageId) -> bool {
    let colours = theme::colours(ui);
    let (rect, response) = ui.allocate_exact_size(SMALL, Sense::click());
    let edge = Stroke::new(1.0, colours.hairline);
    ui.painter()
        .rect(rect, theme::RADIUS, colours.desk, edge, StrokeKind::Inside);
    if let Some(texture) = pen.desk.pictures.get(id) {
        let room = rect.shrink(4.0);
        let scale = (room.size() / texture.size_vec2()).min_elem();
        let shown = Rect::from_center_size(room.center(), scale * texture.size_vec2());
        Image::new(texture).paint_at(ui, shown);
    }
    let named = |id: &str| pen.words.say_with(id, &[("number", number.into())]);
    let name = named("source-photo");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.clicked() {
        pen.desk.photo = Some(id.clone());
    }
    if pen.is_read_only() {
        return false;
    }
    let corner = Rect::from_min_size(rect.right_top() - vec2(32.0, -4.0), vec2(28.0, 28.0));
    let name = named("source-photo-remove");
    let mut corner_ui = ui.new_child(UiBuilder::new().max_rect(corner));
    corner_ui
        .painter()
        .rect_filled(corner, theme::RADIUS, colours.panel);
    icon::button(&mut corner_ui, "close", &name, true).clicked()
}

/// The photo that is looked at, as large as there is room, while it is.
pub fn photo(ui: &Ui, pen: &mut Pen<'_>) {
    let Some(id) = pen.desk.photo.take() else {
        return;
    };
    let Some(texture) = pen.desk.pictures.get(&id).cloned() else {
        return;
    };
    let room = ui.ctx().content_rect().size() - vec2(144.0, 200.0);
    let size = texture.size_vec2();
    let size = size * (room / size).min_elem().clamp(0.1, 1.5);
    let mut is_closed = false;
    let escaped = dialog::modal(ui, NAME, size.x.max(240.0), |ui| {
        ui.add(
            Image::new(&texture)
                .fit_to_exact_size(size)
                .alt_text(pen.say(PART)),
        );
        let close = pen.say("ui-close");
        is_closed = dialog::answers(ui, NAME, &[], &close, true, Keyboard::Answer).is_some();
    });
    if !(escaped || is_closed) {
        pen.desk.photo = Some(id);
    }
}
