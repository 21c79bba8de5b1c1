//! A persona's card in the rail: who it is, how well it is supported, how much there is to see to.

use super::pen::Pen;
use super::{findings, portrait, rail, theme};
use crate::model::Persona;
use crate::model::check::EvidenceCount;
use egui::{FontId, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

const HEIGHT: f32 = 68.0;
/// The side of the portrait, and where it stands.
const PORTRAIT: f32 = 44.0;
const LEFT: f32 = 12.0;

/// Cards narrower than this are portraits with a name that is heard and shown under the pointer.
const SLIM: f32 = 120.0;

/// Draws a card.
pub fn card(ui: &mut Ui, pen: &Pen<'_>, persona: &Persona, is_shown: bool) -> Response {
    let colours = theme::colours(ui);
    let size = vec2(ui.available_width(), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    let is_slim = rect.width() < SLIM;
    let painter = ui.painter_at(rect);
    if is_shown {
        painter.rect_filled(rect, theme::RADIUS, colours.selected);
        let bar = Rect::from_min_size(rect.min + vec2(0.0, 4.0), vec2(3.0, HEIGHT - 8.0));
        painter.rect_filled(bar, 1.0, colours.accent);
    } else if response.hovered() {
        painter.rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let name = rail::called(pen, persona);
    let centre = pos2(rect.left() + LEFT + PORTRAIT / 2.0, rect.center().y);
    let square = Rect::from_center_size(centre, vec2(PORTRAIT, PORTRAIT));
    let picture = pen.desk.pictures.get(&persona.portrait.image);
    portrait::paint(ui, square, persona, &pen.set.brand, picture);
    if persona.archived {
        painter.circle_filled(centre, PORTRAIT / 2.0, colours.panel.gamma_multiply(0.6));
    }
    let badge = pos2(rect.right() - 8.0, rect.top() + 10.0);
    if is_slim && pen.review.count_in(&persona.id) > 0 {
        let disc = badge + vec2(-4.0, 8.0);
        let edge = Stroke::new(1.0, colours.hairline);
        ui.painter().circle(disc, 9.0, colours.panel, edge);
    }
    let count = findings::badge(ui, pen, &persona.id, badge);
    let about = if persona.archived {
        pen.say("rail-archived")
    } else {
        let (role, status) = (persona.role, persona.status);
        format!("{} · {}", pen.words.label(role), pen.words.label(status))
    };
    let left = rect.left() + LEFT + PORTRAIT + 12.0;
    let beside = Rect::from_min_max(pos2(left, rect.top()), rect.max - vec2(8.0, 0.0));
    let label = format!("{name}, {about}");
    let response = if is_slim {
        response.on_hover_text(&label)
    } else {
        words(ui, pen, persona, beside, [&name, &about]);
        response
    };
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_shown, &label));
    let found = findings::counted(pen, count);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(found));
    response
}

/// Beside the portrait: who it is, what it is, how well it is supported.
fn words(ui: &Ui, pen: &Pen<'_>, persona: &Persona, rect: Rect, [name, about]: [&str; 2]) {
    let colours = theme::colours(ui);
    let line = |text: &str, font: FontId, colour, y: f32, width: f32| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(width);
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let at = pos2(rect.left(), rect.top() + y);
        ui.painter().galley(at, galley, colour);
    };
    let is_named = !persona.name.trim().is_empty();
    let ink = if persona.archived || !is_named {
        colours.mute
    } else {
        colours.ink
    };
    // The count of findings stands behind the name.
    line(name, theme::bold(13.0), ink, 9.0, rect.width() - 20.0);
    let small = FontId::proportional(12.0);
    line(about, small, colours.mute, 29.0, rect.width());
    if !persona.archived {
        let bar = Rect::from_min_max(rect.left_bottom() - vec2(0.0, 14.0), rect.right_bottom());
        let bar = bar.with_max_y(bar.top() + 4.0);
        evidence_bar(ui, bar, pen.review.evidence_of(&persona.id));
    }
}

/// How much is supported, partly supported, assumed: three lengths of three strengths.
pub fn evidence_bar(ui: &Ui, rect: Rect, count: EvidenceCount) {
    let colours = theme::colours(ui);
    ui.painter().rect_filled(rect, 2.0, colours.track);
    let all = count.supported + count.partly + count.assumption;
    #[expect(clippy::cast_precision_loss, reason = "counts of statements are small")]
    let share = |part: usize| rect.width() * part as f32 / all.max(1) as f32;
    let mut left = rect.left();
    for (part, colour) in [
        (count.supported, colours.accent),
        (count.partly, theme::partly(ui)),
    ] {
        let part = Rect::from_min_size(pos2(left, rect.top()), vec2(share(part), rect.height()));
        ui.painter().rect_filled(part, 0.0, colour);
        left = part.right() + 1.0;
    }
}
