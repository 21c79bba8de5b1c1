//! The pointer on the board: notes are clicked, dragged, framed; empty ground is double-clicked.
//!
//! Whatever is dragged has a twin on the keyboard ([`super::keys`]).

use super::card::{self, Spot};
use super::ghost;
use super::plan::{GAP, Place};
use super::scene::{Scene, Slot};
use super::select;
use crate::document::At;
use crate::model::empathy::Note;
use crate::model::{Id as PersonaId, Persona};
use crate::ui::pen::Pen;
use crate::ui::rows::{self, Wish};
use crate::ui::{field, theme};
use egui::{
    CursorIcon, Id, Key, LayerId, Modifiers, Order, Painter, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, pos2, vec2,
};

/// How close to the edge of what is seen a drag begins to scroll, and how fast at most.
const EDGE: f32 = 48.0;
const FASTEST: f32 = 14.0;

/// The ground under the cards: a click lets go of what is selected, a double click adds a note,
/// a drag draws a frame around notes.
pub fn ground(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene, board: Rect, persona: &PersonaId) {
    let sense = Sense::CLICK | Sense::DRAG;
    let response = ui.interact(board, ui.scope_id().with("ground"), sense);
    let Some(at) = response.interact_pointer_pos() else {
        pen.desk.board.frame = None;
        return;
    };
    if response.double_clicked() {
        if let Some(sector) = scene.plan.sector_at(at) {
            let place = At::field(persona, sector.dimension.into());
            scene.begin(pen, place, sector.dimension);
        }
    } else if response.clicked() {
        pen.desk.selected.clear();
    }
    if response.drag_started() {
        let origin = ui.input(|input| input.pointer.press_origin()).unwrap_or(at);
        pen.desk.board.frame = Some(origin - board.min.to_vec2());
    }
    if let Some(corner) = pen.desk.board.frame {
        let frame = Rect::from_two_pos(corner + board.min.to_vec2(), at);
        select::framed(pen.desk, scene, frame);
        scroll_at_edge(ui, at);
    }
    if response.drag_stopped() {
        pen.desk.board.frame = None;
    }
}

/// The frame that is being drawn around notes.
pub fn paint_frame(ui: &Ui, pen: &Pen<'_>, board: Rect) {
    let pointer = ui.input(|input| input.pointer.interact_pos());
    if let (Some(corner), Some(at)) = (pen.desk.board.frame, pointer) {
        let frame = Rect::from_two_pos(corner + board.min.to_vec2(), at);
        let stroke = Stroke::new(1.0, theme::colours(ui).accent);
        ui.painter()
            .rect_stroke(frame, 2.0, stroke, StrokeKind::Inside);
    }
}

/// Does what the pointer asks of the card of a note.
pub fn follow(
    ui: &Ui,
    pen: &mut Pen<'_>,
    scene: &Scene,
    (slot, note): (&Slot, &Note),
    response: &Response,
) {
    let adopted = scene.adopted.get(&note.id);
    let pointed = response.hover_pos().or(response.interact_pointer_pos());
    let hit = pointed.map_or(Spot::Text, |point| {
        card::spot(
            (slot.rect, scene.grid.scale),
            note,
            scene.state(note),
            point,
        )
    });
    if response.hovered() && hit == Spot::Text && pen.desk.board.held.is_none() {
        let (scale, width) = (scene.grid.scale, slot.rect.width());
        let seen = card::note_text(ui, scale, width, note, scene.state(note));
        if seen.elided {
            response.clone().on_hover_text(&note.text);
        }
    }
    if response.hovered() && hit != Spot::Text {
        ui.set_cursor_icon(CursorIcon::PointingHand);
        response.show_tooltip_text(match hit {
            Spot::Evidence => pen.words.label(note.evidence),
            Spot::Link => pen.say("board-adopted"),
            Spot::More | Spot::Text => pen.say("ui-row-menu"),
        });
    }
    if response.secondary_clicked() {
        if !pen.desk.selected.contains(&slot.at) {
            select::only(pen.desk, slot);
        }
        pen.desk.board.menu = Some(slot.at.clone());
    }
    if response.clicked() {
        match (hit, adopted) {
            (Spot::Evidence, _) => {
                let next = rows::further(note.evidence);
                pen.ask(slot.at.clone(), Wish::Evidence(next));
            }
            (Spot::Link, Some(entry)) => pen.desk.go_to(entry.clone()),
            (Spot::More, _) => pen.desk.board.menu = Some(slot.at.clone()),
            _ => clicked(ui, pen, scene, (slot, note), pointed),
        }
    }
    if response.drag_started() && !pen.is_read_only() {
        if !pen.desk.selected.contains(&slot.at) {
            select::only(pen.desk, slot);
        }
        let origin = ui.input(|input| input.pointer.press_origin());
        pen.desk.board.held = Some(origin.unwrap_or_default() - slot.rect.min);
    }
    if response.drag_stopped()
        && pen.desk.board.held.take().is_some()
        && let Some(place) = response
            .interact_pointer_pos()
            .and_then(|at| scene.plan.place_at(at))
    {
        pen.ask(
            slot.at.clone(),
            Wish::Move(place.dimension.into(), place.index),
        );
    }
}

/// A first click selects, a second one types where it was made. Ctrl and Shift select several.
fn clicked(
    ui: &Ui,
    pen: &mut Pen<'_>,
    scene: &Scene,
    (slot, note): (&Slot, &Note),
    pointed: Option<Pos2>,
) {
    let modifiers = ui.input(|input| input.modifiers);
    let is_alone = pen.desk.selected == [slot.at.clone()];
    if modifiers.command {
        select::toggle(pen.desk, slot);
    } else if modifiers.shift {
        select::range(pen.desk, scene, slot);
    } else if is_alone {
        // In this frame the click would take the keyboard away from the field again.
        let scale = scene.grid.scale;
        let state = card::State {
            is_whole: true,
            ..scene.state(note)
        };
        let text = card::note_text(ui, scale, slot.rect.width(), note, state);
        match pointed.map(|at| at - card::origin(slot.rect, scale, note, state)) {
            Some(at) => field::at_letter(ui, &slot.at, text.cursor_from_pos(at)),
            None => field::at_end(ui, &slot.at),
        }
        pen.desk.wish = Some(slot.at.clone());
        return;
    } else {
        select::only(pen.desk, slot);
    }
    ui.memory_mut(|memory| memory.request_focus(slot.id));
}

/// Escape puts back what is being dragged.
pub fn cancel(ui: &Ui, pen: &mut Pen<'_>) {
    let is_held = pen.desk.board.held.is_some();
    if is_held && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        pen.desk.board.held = None;
        ui.ctx().stop_dragging();
    }
}

/// Paints what is being dragged and where it would come to lie.
pub fn drag(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene, persona: &Persona) {
    let Some(grab) = pen.desk.board.held else {
        return;
    };
    let pointer = ui.input(|input| input.pointer.interact_pos());
    let is_dragging = ui.ctx().dragged_id().is_some();
    let Some(at) = pointer.filter(|_| is_dragging) else {
        pen.desk.board.held = None;
        return;
    };
    ui.set_cursor_icon(CursorIcon::Grabbing);
    if let Some(place) = scene.plan.place_at(at) {
        target(ui, pen, scene, place);
    }
    let layer = LayerId::new(Order::Tooltip, Id::unique("dragged notes"));
    let above = ui.ctx().layer_painter(layer);
    let dragged = select::selected(pen.desk, persona);
    // The one in hand lies uppermost, the others show behind it.
    for (behind, place) in dragged.iter().take(3).enumerate().rev() {
        #[expect(clippy::cast_precision_loss, reason = "at most three")]
        let aside = 4.0 * behind as f32;
        lifted(
            ui,
            (pen, &above),
            scene,
            persona,
            (place, at - grab + vec2(aside, aside - 4.0)),
        );
    }
    scroll_at_edge(ui, at);
}

fn lifted(
    ui: &Ui,
    (pen, painter): (&Pen<'_>, &Painter),
    scene: &Scene,
    persona: &Persona,
    (at, corner): (&At, Pos2),
) {
    let Some(slot) = scene.slot_of(at) else {
        return;
    };
    let dimension = slot.place.dimension;
    let Some(note) = persona.empathy.notes(dimension).get(slot.place.index) else {
        return;
    };
    let rect = Rect::from_min_size(corner, slot.rect.size());
    let radius = f32::from(theme::RADIUS) * scene.grid.scale;
    painter.add(theme::shadow().as_shape(rect, radius));
    let paint = (ui, painter, pen.words);
    card::paint(
        paint,
        (rect, scene.grid.scale),
        (dimension, note),
        scene.state(note),
    );
}

/// A note that is dragged here from the inbox: where it would come to lie, and where it was let go.
pub fn arrive(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene) {
    if pen.desk.inbox.held.is_none() {
        return;
    }
    let (pointer, is_released) = ui.input(|input| {
        let pointer = input.pointer.interact_pos();
        (pointer, input.pointer.primary_released())
    });
    let over = pointer.filter(|&at| ui.clip_rect().contains(at));
    let Some((at, place)) = over.and_then(|at| Some((at, scene.plan.place_at(at)?))) else {
        return;
    };
    target(ui, pen, scene, place);
    scroll_at_edge(ui, at);
    if is_released {
        pen.desk.inbox.landed = Some((place.dimension.into(), place.index));
    }
}

/// The place where notes would come to lie: the free place of a sector, or a line between cards.
fn target(ui: &Ui, pen: &Pen<'_>, scene: &Scene, place: Place) {
    let sector = scene.plan.sector(place.dimension);
    let ghost = sector.ghost.filter(|_| place.index == sector.cards.len());
    if let Some(ghost) = ghost {
        ghost::paint_target(ui, ghost, scene.grid.scale, &pen.say("board-drop-here"));
        return;
    }
    let gap = scene.grid.length(GAP) / 2.0;
    let (x, card) = match (sector.cards.get(place.index), sector.cards.last()) {
        (Some(card), _) => (card.left() - gap, card),
        (None, Some(last)) => (last.right() + gap, last),
        (None, None) => return,
    };
    let line = Rect::from_min_max(pos2(x - 1.5, card.top()), pos2(x + 1.5, card.bottom()));
    let accent = theme::colours(ui).accent;
    ui.painter().rect_filled(line, 1.5, accent);
    ui.painter().circle(
        line.center_top(),
        4.0,
        theme::colours(ui).panel,
        Stroke::new(2.0, accent),
    );
}

/// Scrolls while something is dragged close to the edge of what is seen.
fn scroll_at_edge(ui: &Ui, at: Pos2) {
    let seen = ui.clip_rect();
    let above = (seen.top() + EDGE - at.y).clamp(0.0, EDGE);
    let below = (at.y - seen.bottom() + EDGE).clamp(0.0, EDGE);
    let speed = (above - below) / EDGE * FASTEST;
    if speed != 0.0 {
        ui.scroll_with_delta(vec2(0.0, speed));
        ui.ctx().request_repaint();
    }
}
