//! The live poster beside the form: the last good picture of it, never a blank.

use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use crate::model::design::{Design, Orientation, Paper};
use egui::{
    Align2, ComboBox, FontId, Image, Rect, RichText, Role, Sense, TextureHandle, Ui, WidgetInfo,
    vec2,
};

/// What there is to show.
#[derive(Clone, Default)]
pub struct Sheet {
    /// The picture of the page.
    pub texture: Option<TextureHandle>,
    /// Why there is no newer one.
    pub fault: Option<String>,
}

/// The poster with its choices above.
pub fn poster(ui: &mut Ui, pen: &mut Pen<'_>, sheet: &Sheet) {
    ui.horizontal(|ui| {
        let mut choice = pen.set.posters.clone();
        let shown = ComboBox::from_id_salt("design")
            .selected_text(pen.words.label(choice.design))
            .show_ui(ui, |ui| {
                for &design in Design::ALL {
                    ui.selectable_value(&mut choice.design, design, pen.words.label(design));
                }
            });
        named(ui, &shown.response, &pen.say("ui-design"));
        let shown = ComboBox::from_id_salt("paper")
            .selected_text(pen.words.paper(choice.paper))
            .show_ui(ui, |ui| {
                for paper in Paper::named().filter_map(|name| name.parse::<Paper>().ok()) {
                    ui.selectable_value(&mut choice.paper, paper, pen.words.paper(paper));
                }
            });
        named(ui, &shown.response, &pen.say("ui-paper"));
        let usual = choice.design.usual_orientation();
        let mut orientation = choice.orientation.unwrap_or(usual);
        let shown = ComboBox::from_id_salt("orientation")
            .selected_text(pen.words.label(orientation))
            .show_ui(ui, |ui| {
                for &one in Orientation::ALL {
                    ui.selectable_value(&mut orientation, one, pen.words.label(one));
                }
            });
        named(ui, &shown.response, &pen.say("ui-orientation"));
        choice.orientation = (orientation != usual).then_some(orientation);
        if choice != pen.set.posters {
            pen.set.posters = choice;
            pen.did(EditKind::Poster, At::document("poster"));
        }
    });
    ui.add_space(2.0 * theme::STEP);
    if let Some(fault) = &sheet.fault {
        ui.label(RichText::new(fault).color(theme::colours(ui).warning));
    }
    let room = ui.available_size();
    let (area, response) = ui.allocate_exact_size(room, Sense::click());
    let name = pen.say("ui-poster");
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    let Some(texture) = &sheet.texture else {
        let mute = theme::colours(ui).mute;
        ui.painter().text(
            area.center(),
            Align2::CENTER_CENTER,
            pen.say("ui-poster-soon"),
            FontId::proportional(13.0),
            mute,
        );
        return;
    };
    let size = texture.size_vec2();
    let scale = (area.width() / size.x).min(area.height() / size.y);
    let left = area.center().x - size.x * scale / 2.0;
    let rect = Rect::from_min_size(egui::pos2(left, area.top()), size * scale);
    ui.painter().rect_filled(
        rect.translate(vec2(0.0, 2.0)).expand(1.0),
        0.0,
        theme::colours(ui).hairline,
    );
    Image::new(texture).paint_at(ui, rect);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width on a screen"
    )]
    let width_px = (rect.width() * ui.pixels_per_point())
        .round()
        .clamp(64.0, 4_096.0) as u32;
    pen.desk.poster_px = Some(width_px);
    if let Some(at) = response
        .interact_pointer_pos()
        .filter(|_| response.clicked())
    {
        let share = |at: f32, from: f32, length: f32| f64::from((at - from) / length);
        pen.desk.poster_click = Some((
            share(at.x, rect.left(), rect.width()),
            share(at.y, rect.top(), rect.height()),
        ));
    }
}

fn named(ui: &Ui, response: &egui::Response, name: &str) {
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
}
