//! The live poster beside the form: the last good picture of it, never a blank.
//!
//! The choices at its head belong to the document; how far it is zoomed and which page is shown
//! belong to the desk. A click goes to the field; the field being edited has a ring.

use super::choose;
use super::icon;
use super::pen::Pen;
use super::theme;
use crate::colour::{Colours, set_of};
use crate::command::Command;
use crate::document::{At, EditKind};
use crate::model::brand::{Brand, ColourSet};
use crate::model::design::{Design, Orientation, Paper};
use egui::{
    Align, Align2, Color32, ComboBox, FontId, Image, Layout, Rect, Response, RichText, Role,
    ScrollArea, Sense, Stroke, StrokeKind, TextureHandle, Ui, Vec2, WidgetInfo, vec2,
};

/// The zooms on offer, as multiples of the size at which the whole page is seen.
const ZOOMS: [f32; 8] = [1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0];
/// Panels narrower than this have room for short words only.
const NARROW: f32 = 450.0;
/// The height of the line below.
const FOOT: f32 = 36.0;
/// The widest picture that is ordered, in pixels.
const WIDEST_PX: f32 = 4_096.0;

/// What there is to show.
#[derive(Clone, Default)]
pub struct Sheet {
    /// The picture of the page.
    pub texture: Option<TextureHandle>,
    /// Why there is no newer one.
    pub fault: Option<String>,
    /// Which page it is, from 0.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
    /// The size of its text in points.
    pub body_pt: f64,
    /// Where the place that is being edited stands on the page, in shares of the sheet.
    pub marked: Vec<Rect>,
}

/// The poster with its choices above, in this height.
pub fn poster(ui: &mut Ui, pen: &mut Pen<'_>, sheet: &Sheet, height: f32) {
    let top = ui.cursor().top();
    choices(ui, pen);
    ui.add_space(2.0 * theme::STEP);
    if let Some(fault) = &sheet.fault {
        ui.label(RichText::new(fault).color(theme::colours(ui).warning));
    }
    let above = ui.cursor().top() - top;
    let room = vec2(ui.available_width(), height - above - FOOT);
    page(ui, pen, sheet, room.max(Vec2::splat(64.0)));
    foot(ui, pen, sheet);
}

fn choices(ui: &mut Ui, pen: &mut Pen<'_>) {
    let is_narrow = ui.available_width() < NARROW;
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            pen.still(ui);
            looks(ui, pen, is_narrow);
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = Command::TogglePoster.label(pen.words);
            if icon::button(ui, "panel", &name, true).clicked() {
                pen.commands.push(Command::TogglePoster);
            }
        });
    });
}

/// What belongs to the document: design, sheet and colours.
fn looks(ui: &mut Ui, pen: &mut Pen<'_>, is_narrow: bool) {
    let (design, orientation) = pen.desk.design(pen.set);
    let before = (design, orientation, pen.set.posters.paper);
    let (mut chosen, mut way, mut paper) = before;
    let shown = ComboBox::from_id_salt("design")
        .icon(choose::arrow)
        .width(if is_narrow { 104.0 } else { 120.0 })
        // All designs are seen at once.
        .height(480.0)
        .truncate()
        .selected_text(pen.words.label(design))
        .show_ui(ui, |ui| {
            for &one in Design::ALL {
                ui.selectable_value(&mut chosen, one, pen.words.label(one));
            }
        });
    named(ui, &shown.response, &pen.say("ui-design"));
    sheet_choice(ui, pen, &mut paper, &mut way, design);
    let posters = &mut pen.set.posters;
    posters.paper = paper;
    if (chosen, way) != (design, orientation) {
        // Another design lies as it usually does.
        posters.orientation = way.filter(|_| chosen == design);
        // One that is made for a paper brings it along, and takes it away again.
        let papers = (design.own_paper(), chosen.own_paper());
        if chosen != design && papers != (None, None) {
            posters.paper = chosen.paper(None);
        }
        posters.design = chosen;
        pen.desk.keeps_design = false;
        pen.desk.keeps_design = pen.desk.design(pen.set).0 != chosen;
    }
    if (chosen, way, paper) != before {
        pen.did(EditKind::Poster, At::document("poster"));
    }
    colour_choice(ui, pen, is_narrow);
}

/// Paper and the way it lies, in one list: "A2 upright".
fn sheet_choice(
    ui: &mut Ui,
    pen: &Pen<'_>,
    paper: &mut Paper,
    orientation: &mut Option<Orientation>,
    design: Design,
) {
    let usual = design.usual_orientation();
    let lies = orientation.unwrap_or(usual);
    let called = |paper: Paper| {
        let way = pen.words.short(lies);
        format!("{} {way}", pen.words.paper(paper))
    };
    let shown = ComboBox::from_id_salt("paper")
        .icon(choose::arrow)
        .width(112.0)
        .truncate()
        .selected_text(called(*paper))
        .show_ui(ui, |ui| {
            for &one in Orientation::ALL {
                if ui
                    .selectable_label(lies == one, pen.words.label(one))
                    .clicked()
                {
                    *orientation = (one != usual).then_some(one);
                }
            }
            ui.separator();
            let own = design.own_paper().filter(|own| !own.is_named());
            let all = Paper::named().filter_map(|name| name.parse::<Paper>().ok());
            for one in own.into_iter().chain(all) {
                ui.selectable_value(paper, one, pen.words.paper(one));
            }
        });
    named(ui, &shown.response, &pen.say("ui-paper"));
}

/// The colours of the document: a ready set, or those of its own brand.
fn colour_choice(ui: &mut Ui, pen: &mut Pen<'_>, is_narrow: bool) {
    let set = set_of(&pen.set.brand);
    let own = pen.say("ui-colours-own");
    let called = set.map_or(own, |set| pen.words.label(set));
    let accent = Colours::of(&pen.set.brand).accent;
    let mut chosen = None;
    let shown = ComboBox::from_id_salt("colours")
        .icon(choose::arrow)
        .width(if is_narrow { 52.0 } else { 108.0 })
        .selected_text(if is_narrow {
            String::new()
        } else {
            format!("      {called}")
        })
        .show_ui(ui, |ui| {
            for &one in ColourSet::ALL {
                let label = format!("      {}", pen.words.label(one));
                let item = ui.selectable_label(set == Some(one), label);
                swatch(ui, item.rect, theme::of_print(Colours::of_set(one).accent));
                if item.clicked() {
                    chosen = Some(one);
                }
            }
        });
    swatch(ui, shown.response.rect, theme::of_print(accent));
    named(ui, &shown.response, &pen.say("ui-colours"));
    ui.ctx()
        .accesskit_node_builder(shown.response.id, |node| node.set_value(called));
    if let Some(one) = chosen.filter(|&one| set != Some(one)) {
        let colours = Colours::of_set(one);
        let is_usual = one == ColourSet::ALL[0];
        pen.set.brand = Brand {
            accent: (!is_usual).then_some(colours.accent),
            second: None,
            ..std::mem::take(&mut pen.set.brand)
        };
        pen.did(EditKind::Poster, At::document("poster"));
    }
}

fn swatch(ui: &Ui, row: Rect, colour: Color32) {
    let centre = row.left_center() + vec2(18.0, 0.0);
    let edge = Stroke::new(1.0, theme::colours(ui).border);
    ui.painter().circle(centre, 6.0, colour, edge);
}

fn page(ui: &mut Ui, pen: &mut Pen<'_>, sheet: &Sheet, room: Vec2) {
    let name = pen.say("ui-poster");
    let Some(texture) = &sheet.texture else {
        let (area, response) = ui.allocate_exact_size(room, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        let mute = theme::colours(ui).mute;
        let (soon, font) = (pen.say("ui-poster-soon"), FontId::proportional(13.0));
        ui.painter()
            .text(area.center(), Align2::CENTER_CENTER, soon, font, mute);
        return;
    };
    let size = texture.size_vec2();
    let fit = size * (room.x / size.x).min(room.y / size.y);
    let zoom = pen.desk.poster_zoom.max(1.0);
    let shown = fit * zoom;
    // What stands below follows a poster that is shown whole.
    let room = vec2(room.x, room.y.min(shown.y));
    ui.allocate_ui(room, |ui| {
        ui.set_min_size(room);
        let area = ScrollArea::both()
            .id_salt("page")
            .auto_shrink(false)
            .show(ui, |ui| {
                let (area, response) =
                    ui.allocate_exact_size(shown.max(room.min(shown)), Sense::click());
                // In the middle of the room where it is smaller than that.
                let left = (room.x - shown.x).max(0.0) / 2.0;
                let rect = Rect::from_min_size(area.min + vec2(left, 0.0), shown);
                response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
                ui.painter().rect_filled(
                    rect.translate(vec2(0.0, 2.0)).expand(1.0),
                    0.0,
                    theme::colours(ui).hairline,
                );
                Image::new(texture).paint_at(ui, rect);
                for share in &sheet.marked {
                    ring(ui, within(rect, *share));
                }
                if let Some(at) = response
                    .interact_pointer_pos()
                    .filter(|_| response.clicked())
                {
                    let share = (at - rect.min) / rect.size();
                    pen.desk.poster_click = Some((f64::from(share.x), f64::from(share.y)));
                }
                response.hovered()
            });
        let turned = ui.input(egui::InputState::zoom_delta);
        if area.inner && (turned - 1.0).abs() > f32::EPSILON {
            pen.desk.poster_zoom = (zoom * turned).clamp(1.0, ZOOMS[ZOOMS.len() - 1]);
        }
    });
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width on a screen"
    )]
    let width_px = (shown.x * ui.pixels_per_point())
        .round()
        .clamp(64.0, WIDEST_PX) as u32;
    pen.desk.poster_px = Some(width_px);
}

/// A part of a sheet in shares of it, from 0 at its upper left corner to 1.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "shares of a sheet")]
pub fn share(left: f64, top: f64, right: f64, bottom: f64) -> Rect {
    let at = |x: f64, y: f64| egui::pos2(x as f32, y as f32);
    Rect::from_min_max(at(left, top), at(right, bottom))
}

/// A part of the sheet, given in shares of it.
fn within(sheet: Rect, share: Rect) -> Rect {
    Rect::from_min_max(
        sheet.lerp_inside(share.min.to_vec2()),
        sheet.lerp_inside(share.max.to_vec2()),
    )
}

fn ring(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(2.0, theme::RING);
    ui.painter()
        .rect_stroke(rect.expand(3.0), 2.0, stroke, StrokeKind::Outside);
}

/// How the text came out; pages; zoom.
fn foot(ui: &mut Ui, pen: &mut Pen<'_>, sheet: &Sheet) {
    let mute = theme::colours(ui).mute;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::STEP;
        if sheet.texture.is_some() {
            let points = (sheet.body_pt * 10.0).round() / 10.0;
            let fits = pen.words.say_with(
                "ui-poster-fit",
                &[
                    ("points", pen.words.number(points).into()),
                    ("pages", sheet.pages.into()),
                ],
            );
            ui.label(RichText::new(fits).size(12.0).color(mute));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            zooms(ui, pen);
            if sheet.pages > 1 {
                ui.add_space(2.0 * theme::STEP);
                turn(ui, pen, sheet);
            }
        });
    });
}

fn zooms(ui: &mut Ui, pen: &mut Pen<'_>) {
    let zoom = pen.desk.poster_zoom.max(1.0);
    let larger = ZOOMS.into_iter().find(|&one| one > zoom + 0.01);
    let smaller = ZOOMS.into_iter().rev().find(|&one| one < zoom - 0.01);
    if icon::button(ui, "add", &pen.say("ui-poster-larger"), larger.is_some()).clicked() {
        pen.desk.poster_zoom = larger.unwrap_or(zoom);
    }
    let text = if smaller.is_none() {
        pen.say("ui-poster-whole")
    } else {
        format!("{} %", pen.words.number(f64::from(zoom * 100.0).round()))
    };
    let whole = ui.add(egui::Button::new(text).frame(false));
    if whole.clicked() {
        pen.desk.poster_zoom = 1.0;
    }
    if icon::button(
        ui,
        "remove",
        &pen.say("ui-poster-smaller"),
        smaller.is_some(),
    )
    .clicked()
    {
        pen.desk.poster_zoom = smaller.unwrap_or(zoom);
    }
}

fn turn(ui: &mut Ui, pen: &mut Pen<'_>, sheet: &Sheet) {
    let last = sheet.pages - 1;
    let (next, before) = (pen.say("ui-page-next"), pen.say("ui-page-before"));
    if icon::button(ui, "right", &next, sheet.page < last).clicked() {
        pen.desk.poster_page = sheet.page + 1;
    }
    ui.label(format!("{} / {}", sheet.page + 1, sheet.pages));
    if icon::button(ui, "left", &before, sheet.page > 0).clicked() {
        pen.desk.poster_page = sheet.page - 1;
    }
}

fn named(ui: &Ui, response: &Response, name: &str) {
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
}
