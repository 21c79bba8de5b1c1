//! The logo: how it looks on both grounds it may stand on, what it says, and where it comes from.

use super::about;
use crate::colour::Colours;
use crate::command::Command;
use crate::document::{At, EditKind};
use crate::model::image::ImageId;
use crate::ui::pen::Pen;
use crate::ui::theme;
use egui::{
    Align, Color32, Image, Label, Rect, RichText, Role, Sense, Stroke, StrokeKind, TextureHandle,
};
use egui::{Ui, WidgetInfo, vec2};

/// The height of a ground.
const HEIGHT: f32 = 88.0;
/// What stays free around a logo.
const INSET: f32 = 14.0;

/// The block.
pub(super) fn logo(ui: &mut Ui, pen: &mut Pen<'_>) {
    let mute = theme::colours(ui).mute;
    let note = |ui: &mut Ui, text: String| {
        let text = RichText::new(text).size(12.0).color(mute);
        ui.add(Label::new(text).halign(Align::Min));
    };
    note(ui, pen.say("brand-logo"));
    let has_logo = !pen.set.brand.logo.is_empty();
    let top = ui.cursor().min;
    if has_logo {
        let accent = theme::of_print(Colours::of(&pen.set.brand).accent);
        let texture = pen.desk.pictures.get(&pen.set.brand.logo).cloned();
        ui.columns_const(|[light, dark]| {
            let name = pen.say("brand-logo-light");
            ground(light, &name, Color32::WHITE, texture.as_ref());
            let name = pen.say("brand-logo-accent");
            ground(dark, &name, accent, texture.as_ref());
        });
        about::own(ui, pen, "brand-logo-alt", 1);
        if pen.set.brand.logo_alt.trim().is_empty() {
            let alt = [("alt", pen.words.logo(pen.set).into())];
            note(ui, pen.words.say_with("brand-logo-usual", &alt));
        }
    } else {
        note(ui, pen.say("brand-logo-none"));
    }
    ui.horizontal(|ui| {
        pen.still(ui);
        if ui.button(Command::ChooseLogo.label(pen.words)).clicked() {
            pen.commands.push(Command::ChooseLogo);
        }
        if has_logo && ui.button(pen.say("brand-logo-remove")).clicked() {
            pen.set.brand.logo = ImageId::default();
            pen.set.take_down_unused();
            pen.did(EditKind::Picture, At::document("brand-logo"));
        }
    });
    note(ui, pen.say("brand-logo-ways"));
    let mark = pen
        .desk
        .marked
        .take_if(|mark| mark.at == At::document("brand-logo"));
    if mark.is_some() {
        ui.scroll_to_rect(Rect::from_min_max(top, ui.cursor().min), None);
    }
}

/// The logo on a ground, whole and in its middle.
fn ground(ui: &mut Ui, name: &str, fill: Color32, texture: Option<&TextureHandle>) {
    let colours = theme::colours(ui);
    let size = vec2(ui.available_width(), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let edge = Stroke::new(1.0, colours.hairline);
    let painter = ui.painter();
    painter.rect(rect, theme::RADIUS, fill, edge, StrokeKind::Inside);
    if let Some(texture) = texture {
        let room = rect.shrink(INSET);
        let size = texture.size_vec2();
        let scale = (room.size() / size).min_elem();
        let shown = Rect::from_center_size(room.center(), scale * size);
        Image::new(texture).paint_at(ui, shown);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    ui.label(RichText::new(name).size(12.0).color(colours.mute));
}
