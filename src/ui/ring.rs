//! The ring around what has the keyboard: the same for buttons, choices, rows and sliders, drawn
//! when all else is; and what has it comes into sight.
//!
//! Text fields have a ring of their own, and so has whatever says so. What is absent: who has the
//! keyboard, which egui knows.

use super::theme;
use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::text_edit::TextEditState;
use egui::{Context, Event, Id, Memory, Response, Stroke, StrokeKind};

/// From the edge of a control to the middle of the ring's gap and line.
const AWAY: f32 = 2.0;
/// How wide the ring is.
const WIDTH: f32 = 2.0;

/// Says that something shows by itself that it has the keyboard.
pub fn own(response: &Response) {
    if response.has_focus() {
        let ctx = &response.ctx;
        ctx.data_mut(|data| data.insert_temp(mine(), response.id));
    }
}

/// Draws the ring, after everything else of a frame.
pub fn ring(context: &Context) {
    let Some(response) = focused(context) else {
        return;
    };
    let stroke = Stroke::new(WIDTH, theme::colours_of(context).accent);
    let reach = AWAY + WIDTH;
    // What is scrolled out of sight takes its ring along.
    let painter = context
        .layer_painter(response.layer_id)
        .with_clip_rect(response.interact_rect.expand(reach));
    let radius = f32::from(theme::RADIUS) + AWAY;
    let rect = response.rect.expand(AWAY);
    painter.rect_stroke(rect, radius, stroke, StrokeKind::Outside);
}

/// Brings what has just got the keyboard into sight, before a frame is drawn.
pub fn reveal(context: &Context) {
    let id = context.memory(Memory::focused);
    let before = context.data_mut(|data| {
        let known = data.get_temp_mut_or_default::<Option<Id>>(Id::unique("keyboard before"));
        std::mem::replace(known, id)
    });
    let Some(response) = focused(context).filter(|response| Some(response.id) != before) else {
        return;
    };
    if response.interact_rect != response.rect {
        let request = ActionRequest {
            action: Action::ScrollIntoView,
            target_tree: TreeId::ROOT,
            target_node: response.id.accesskit_id(),
            data: None,
        };
        let event = Event::AccessKitActionRequest(request);
        context.input_mut(|input| input.events.push(event));
    }
}

/// What has the keyboard and no ring of its own.
fn focused(context: &Context) -> Option<Response> {
    let id = context.memory(Memory::focused)?;
    let own: Option<Id> = context.data(|data| data.get_temp(mine()));
    let is_field = TextEditState::load(context, id).is_some();
    context
        .read_response(id)
        .filter(|_| own != Some(id) && !is_field)
}

fn mine() -> Id {
    Id::unique("has a ring of its own")
}
