//! The sheet as it will lie there: the poster with bleed and crop marks around it, or below the
//! sheets of an office printer; beside it the same in words.
//!
//! The picture is the poster itself, as it is set for the file; until it is there, paper of its
//! shape stands for it.

use super::super::{icon, theme};
use super::ExportForm;
use crate::model::design::Design;
use crate::model::export::Export;
use crate::model::tiling::Grid;
use crate::text::Words;
use egui::{
    Color32, Painter, Pos2, Rect, RichText, Role, Sense, Shape, Stroke, StrokeKind, TextureHandle,
    Ui, WidgetInfo, pos2, vec2,
};

/// What stays free around the sheet.
const INSET: f32 = 20.0;
/// What stands above and below the picture.
const HEAD: f32 = 32.0;
const FOOT: f32 = 60.0;
/// The side of the glass that shows a corner larger, and how much of the sheet is seen in it, in
/// millimetres.
const GLASS: f32 = 104.0;
const SEEN_MM: f32 = 22.0;
/// Sheets smaller than this have no room for their labels.
const LABELLED: f32 = 22.0;

/// A poster as it is set for the file.
#[derive(Clone)]
pub struct Proof {
    /// Its first page, with all that lies around the trim.
    pub texture: TextureHandle,
    /// What it shows.
    pub design: Design,
    /// Width and height at the trim, in millimetres.
    pub trim_mm: (f64, f64),
    /// How far the sheet reaches beyond that on every side, in millimetres.
    pub around_mm: f64,
    /// How many pages there are.
    pub pages: usize,
}

/// This part of the card, in this height.
pub fn proof(ui: &mut Ui, words: &Words, form: &mut ExportForm, height: f32) {
    let room = vec2(ui.available_width(), (height - HEAD - FOOT).max(120.0));
    turn(ui, words, form);
    let export = &form.export;
    let design = form.design().filter(|_| export.has_posters());
    let told = design.map_or_else(
        || vec![words.say("shop-no-picture")],
        |design| said(words, export, design, form.proof.as_ref()),
    );
    let (rect, response) = ui.allocate_exact_size(room, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, told.join("; ")));
    let colours = theme::colours(ui);
    ui.painter().rect_filled(rect, 8, colours.desk);
    if let Some(design) = design {
        let proof = form.proof.as_ref().filter(|proof| proof.design == design);
        draw(ui, rect, export, design, proof);
    }
    ui.spacing_mut().item_spacing.y = 2.0;
    for line in told {
        let text = RichText::new(line).size(12.0).color(colours.mute);
        ui.label(text);
    }
}

/// Which of the designs is looked at, with a way to the others.
fn turn(ui: &mut Ui, words: &Words, form: &mut ExportForm) {
    let count = form.export.designs.len();
    form.looks_at = form.looks_at.min(count.saturating_sub(1));
    ui.horizontal(|ui| {
        let name = form.design().map(|design| words.label(design));
        let name = name.unwrap_or_else(|| words.say("shop-no-design"));
        ui.label(RichText::new(name).font(theme::bold(13.0)));
        if count < 2 {
            return;
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let can_go_on = form.looks_at + 1 < count;
            if icon::button(ui, "right", &words.say("shop-next-design"), can_go_on).clicked() {
                form.looks_at += 1;
            }
            let here = [("here", (form.looks_at + 1).into()), ("all", count.into())];
            let mute = theme::colours(ui).mute;
            let here = words.say_with("shop-design-of", &here);
            ui.label(RichText::new(here).size(12.0).color(mute));
            let can_go_back = form.looks_at > 0;
            if icon::button(ui, "left", &words.say("shop-design-before"), can_go_back).clicked() {
                form.looks_at -= 1;
            }
        });
    });
}

/// The sheets of an office printer that a design takes.
fn grid(export: &Export, design: Design) -> Option<Grid> {
    let (width, height) = design.size_mm(export.paper_of(design), export.orientation);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "five metres at most, and no paper is narrower than nothing"
    )]
    let um = |mm: f64| (mm * 1e3).round() as u32;
    export.tiling?.grid(um(width), um(height))
}

/// The sheet in words, a line each.
fn said(words: &Words, export: &Export, design: Design, proof: Option<&Proof>) -> Vec<String> {
    let paper = export.paper_of(design);
    let size = design.size_mm(paper, export.orientation);
    let sized = |id: &str, (width, height): (f64, f64)| {
        let [width, height] = [width, height].map(|mm| words.number((mm * 10.0).round() / 10.0));
        let paper = words.paper(paper).into();
        words.say_with(
            id,
            &[
                ("paper", paper),
                ("width", width.into()),
                ("height", height.into()),
            ],
        )
    };
    let id = if paper.is_named() {
        "shop-trim-named"
    } else {
        "shop-trim"
    };
    let mut lines = vec![sized(id, size)];
    let finish = export.finish();
    if finish.bleed_tenths_mm > 0 || finish.marks {
        let bleed = words.number(f64::from(finish.bleed_tenths_mm) / 10.0);
        let marks = u8::from(finish.marks);
        lines.push(words.say_with(
            "shop-around",
            &[("bleed", bleed.into()), ("marks", marks.into())],
        ));
        if let Some(proof) = proof.filter(|proof| proof.around_mm > 0.0) {
            let around = 2.0 * proof.around_mm;
            lines.push(sized("shop-sheet", (size.0 + around, size.1 + around)));
        }
    }
    match (export.tiling, grid(export, design)) {
        (Some(tiling), Some(grid)) => {
            let sheet = words.label(tiling.sheet).into();
            let number = |um: u32| words.number(f64::from(um) / 1e3);
            let (columns, rows) = (grid.columns.into(), grid.rows.into());
            lines.push(words.say_with(
                "shop-grid",
                &[
                    ("sheet", sheet),
                    ("columns", columns),
                    ("rows", rows),
                    ("count", grid.count().into()),
                ],
            ));
            lines.push(words.say_with(
                "shop-strips",
                &[
                    ("overlap", number(tiling.overlap_um).into()),
                    ("margin", number(tiling.margin_um).into()),
                ],
            ));
        }
        (Some(_), None) => lines.push(words.say("shop-no-room")),
        (None, _) => {}
    }
    let pages = proof.map_or(1, |proof| proof.pages);
    if pages > 1 {
        lines.push(words.say_with("shop-pages", &[("pages", pages.into())]));
    }
    lines
}

/// Where lengths of a sheet lie on the screen.
struct Scale {
    /// The upper left corner of the trim.
    origin: Pos2,
    /// Points a millimetre.
    factor: f32,
}

impl Scale {
    #[expect(clippy::cast_possible_truncation, reason = "lengths on a screen")]
    fn at(&self, x_mm: f64, y_mm: f64) -> Pos2 {
        self.origin + vec2(x_mm as f32, y_mm as f32) * self.factor
    }

    fn rect(&self, (x, y): (f64, f64), (width, height): (f64, f64)) -> Rect {
        Rect::from_min_max(self.at(x, y), self.at(x + width, y + height))
    }
}

/// What is drawn lies from here to there, in millimetres from the corner of the trim.
fn extent(export: &Export, design: Design, trim: (f64, f64), around: f64) -> [(f64, f64); 2] {
    let mm = |um: u32| f64::from(um) / 1e3;
    let last = grid(export, design).and_then(|grid| {
        let last = grid.tiles().last()?;
        let (width, height) = grid.printable_um;
        Some((mm(last.x_um + width), mm(last.y_um + height)))
    });
    let end = last.map_or(trim, |last| (last.0.max(trim.0), last.1.max(trim.1)));
    [(-around, -around), (end.0 + around, end.1 + around)]
}

fn draw(ui: &Ui, rect: Rect, export: &Export, design: Design, proof: Option<&Proof>) {
    let wanted = design.size_mm(export.paper_of(design), export.orientation);
    let (trim, around) = proof.map_or((wanted, 0.0), |proof| (proof.trim_mm, proof.around_mm));
    let [from, to] = extent(export, design, trim, around);
    let room = rect.shrink(INSET);
    #[expect(clippy::cast_possible_truncation, reason = "lengths on a screen")]
    let extent = vec2((to.0 - from.0) as f32, (to.1 - from.1) as f32);
    let factor = (room.size() / extent).min_elem();
    let corner = Rect::from_center_size(room.center(), extent * factor).min;
    let mut scale = Scale {
        origin: corner,
        factor,
    };
    scale.origin = scale.at(-from.0, -from.1);
    let painter = ui.painter().with_clip_rect(rect);
    let whole = scale.rect(
        (-around, -around),
        (trim.0 + 2.0 * around, trim.1 + 2.0 * around),
    );
    painter.rect_filled(whole, 0, Color32::WHITE);
    if let Some(proof) = proof {
        let all = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        painter.image(proof.texture.id(), whole, all, Color32::WHITE);
    }
    let hairline = Stroke::new(1.0, theme::colours(ui).border);
    painter.rect_stroke(whole, 0, hairline, StrokeKind::Outside);
    if let Some(grid) = grid(export, design) {
        sheets(ui, &painter, &scale, &grid);
    } else if let Some(proof) = proof.filter(|proof| proof.around_mm > 0.0) {
        let cut = scale.rect((0.0, 0.0), trim);
        dashed(&painter, cut);
        glass(ui, &painter, rect, proof);
    }
}

/// A rectangle in dashes: where a sheet is cut.
fn dashed(painter: &Painter, rect: Rect) {
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    let stroke = Stroke::new(1.0, theme::RING);
    painter.extend(Shape::dashed_line(&corners, stroke, 4.0, 3.0));
}

/// The sheets of an office printer over the poster: what each prints, what they share, their labels.
fn sheets(ui: &Ui, painter: &Painter, scale: &Scale, grid: &Grid) {
    let mm = |um: u32| f64::from(um) / 1e3;
    let (width, height) = (mm(grid.printable_um.0), mm(grid.printable_um.1));
    let shared = theme::RING.gamma_multiply(0.35);
    let overlap = mm(grid.overlap_um);
    let colours = theme::colours(ui);
    for tile in grid.tiles() {
        let (x, y) = (mm(tile.x_um), mm(tile.y_um));
        let sheet = scale.rect((x, y), (width, height));
        if tile.column > 0 {
            painter.rect_filled(scale.rect((x, y), (overlap, height)), 0, shared);
        }
        if tile.row > 0 {
            painter.rect_filled(scale.rect((x, y), (width, overlap)), 0, shared);
        }
        painter.rect_stroke(sheet, 0, Stroke::new(1.0, theme::RING), StrokeKind::Middle);
        if sheet.width().min(sheet.height()) >= LABELLED {
            let galley = painter.layout_no_wrap(tile.label, theme::bold(11.0), colours.ink);
            let tag = Rect::from_center_size(sheet.center(), galley.size() + vec2(10.0, 4.0));
            painter.rect_filled(tag, theme::RADIUS, colours.panel);
            painter.galley(tag.center() - galley.size() / 2.0, galley, colours.ink);
        }
    }
}

/// The upper left corner of the sheet, larger: bleed and marks are small beside a poster.
fn glass(ui: &Ui, painter: &Painter, rect: Rect, proof: &Proof) {
    let colours = theme::colours(ui);
    let place = Rect::from_min_size(
        rect.right_bottom() - vec2(GLASS + 8.0, GLASS + 8.0),
        vec2(GLASS, GLASS),
    );
    let seen = f64::from(SEEN_MM);
    let (width, height) = (
        proof.trim_mm.0 + 2.0 * proof.around_mm,
        proof.trim_mm.1 + 2.0 * proof.around_mm,
    );
    #[expect(clippy::cast_possible_truncation, reason = "a share of a picture")]
    let part = pos2((seen / width) as f32, (seen / height) as f32);
    painter.rect_filled(place, 0, Color32::WHITE);
    let part = Rect::from_min_max(Pos2::ZERO, part);
    painter.image(proof.texture.id(), place, part, Color32::WHITE);
    #[expect(clippy::cast_possible_truncation, reason = "a length on a screen")]
    let cut = (proof.around_mm / seen) as f32 * GLASS;
    if cut < GLASS {
        let corner = place.min + vec2(cut, cut);
        let below = pos2(corner.x, place.bottom());
        let beside = pos2(place.right(), corner.y);
        let stroke = Stroke::new(1.0, theme::RING);
        painter.extend(Shape::dashed_line(
            &[below, corner, beside],
            stroke,
            4.0,
            3.0,
        ));
    }
    painter.rect_stroke(
        place,
        0,
        Stroke::new(2.0, colours.border),
        StrokeKind::Outside,
    );
}
