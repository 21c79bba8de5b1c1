//! Rows under the pointer: taken by the grip, dropped before another row, of the same list or of
//! any list that holds the same kind.

use super::Wish;
use crate::document::At;
use crate::model::Persona;
use crate::model::field::Field;
use crate::ui::pen::Pen;
use crate::ui::{icon, theme};
use egui::{
    Align2, CursorIcon, DragAndDrop, FontId, Id, LayerId, Order, Rect, Sense, Stroke, StrokeKind,
    Ui, pos2, vec2,
};

/// The row that is being dragged; those selected with it go along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dragged(pub At);

/// How near to the edge of a list the pointer scrolls it.
const NEAR_EDGE: f32 = 28.0;
/// How far it scrolls in a frame.
const SCROLL: f32 = 6.0;

/// The grip of a row, shown where the row is under the pointer. What is dragged has a picture of
/// its text at the pointer.
pub fn grip(ui: &Ui, pen: &mut Pen<'_>, rect: Rect, at: &At, text: &str, is_shown: bool) {
    if pen.is_read_only() {
        return;
    }
    // A drag is the pointer's; Alt and arrows are its twin, so the grip takes no keyboard.
    let sense = Sense::drag() - Sense::focusable_noninteractive();
    let id = crate::ui::field::id(&at.clone().part("grip"));
    let response = ui
        .interact(rect, id, sense)
        .on_hover_cursor(CursorIcon::Grab);
    if response.drag_started() {
        DragAndDrop::set_payload(ui.ctx(), Dragged(at.clone()));
        if !pen.desk.selected.contains(at) {
            pen.desk.selected.clear();
        }
    }
    if is_shown || response.dragged() {
        let sign = Rect::from_center_size(rect.center(), vec2(16.0, 16.0));
        icon::paint(ui, "grip", sign, theme::colours(ui).mute);
    }
    if response.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        lifted(ui, id, text, pen.desk.together(at).len());
    }
}

/// The picture of what is being dragged.
fn lifted(ui: &Ui, id: Id, text: &str, count: usize) {
    let Some(pointer) = ui.ctx().pointer_interact_pos() else {
        return;
    };
    let colours = theme::colours(ui);
    let above = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, id));
    let mut job = egui::text::LayoutJob::simple_singleline(
        text.to_owned(),
        FontId::proportional(13.0),
        colours.ink,
    );
    job.wrap = egui::text::TextWrapping::truncate_at_width(320.0);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let size = vec2(galley.size().x + 24.0, theme::CONTROL);
    let rect = Rect::from_min_size(pointer + vec2(8.0, -20.0), size);
    above.add(ui.visuals().popup_shadow.as_shape(rect, theme::RADIUS));
    above.rect(
        rect,
        theme::RADIUS,
        colours.panel,
        Stroke::new(1.0, colours.accent),
        StrokeKind::Inside,
    );
    let middle = rect.center().y - galley.size().y / 2.0;
    above.galley(pos2(rect.left() + 12.0, middle), galley, colours.ink);
    if count > 1 {
        let centre = rect.right_top();
        above.circle_filled(centre, 9.0, colours.accent);
        above.text(
            centre,
            Align2::CENTER_CENTER,
            count.to_string(),
            theme::bold(11.0),
            colours.on_accent,
        );
    }
}

/// A list, drawn within `area` with these rows from top to bottom, as a place to drop rows: shows
/// where they would go, and asks for it when they are let go.
pub fn drop_among(ui: &Ui, pen: &mut Pen<'_>, to: Field, area: Rect, rows: &[(At, Rect)]) {
    let Some(dragged) = DragAndDrop::payload::<Dragged>(ui.ctx()) else {
        return;
    };
    let Some(pointer) = ui.ctx().pointer_interact_pos() else {
        return;
    };
    let is_here = area.contains(pointer) && ui.clip_rect().contains(pointer);
    if !is_here || !can_drop(&dragged.0, to, rows) {
        return;
    }
    scroll(ui, pointer.y);
    let index = rows.partition_point(|(_, row)| row.center().y < pointer.y);
    let y = match (rows.get(index), rows.last()) {
        (Some((_, next)), _) => next.top(),
        (None, Some((_, last))) => last.bottom(),
        (None, None) => area.top() + theme::CONTROL,
    };
    let accent = theme::colours(ui).accent;
    ui.painter().hline(
        area.left() + 6.0..=area.right(),
        y,
        Stroke::new(3.0, accent),
    );
    let start = pos2(area.left() + 4.0, y);
    ui.painter().circle(
        start,
        5.0,
        theme::colours(ui).panel,
        Stroke::new(2.0, accent),
    );
    if ui.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        pen.ask(dragged.0.clone(), Wish::Move(to, index));
    }
}

/// Whether a row may go to a list: to its own, and to any of another field that holds its kind.
fn can_drop(row: &At, to: Field, rows: &[(At, Rect)]) -> bool {
    let is_own = rows.iter().any(|(at, _)| at == row);
    is_own
        || row
            .field
            .is_some_and(|from| from != to && Persona::can_move(from, to))
}

fn scroll(ui: &Ui, y: f32) {
    let clip = ui.clip_rect();
    let by = if y < clip.top() + NEAR_EDGE {
        SCROLL
    } else if y > clip.bottom() - NEAR_EDGE {
        -SCROLL
    } else {
        return;
    };
    ui.scroll_with_delta_animation(vec2(0.0, by), egui::style::ScrollAnimation::none());
    // As long as the pointer stays at the edge while it holds a row.
    ui.request_repaint();
}
