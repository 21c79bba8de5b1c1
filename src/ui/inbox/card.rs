//! The card of a note in the inbox: chosen, typed, dragged to the map.

use crate::document::{At, texts};
use crate::model::Id as NoteId;
use crate::model::empathy::{Note, NoteColour};
use crate::ui::board;
use crate::ui::field::{self, Look};
use crate::ui::pen::Pen;
use crate::ui::theme;
use egui::{
    CursorIcon, EventFilter, FontId, Id, Key, LayerId, Modifiers, Order, Rect, Response, Role,
    Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2,
};

/// From the edge of a card to its text.
const INSET: f32 = 9.0;

fn id(note: &NoteId) -> Id {
    field::id(&At::thing(note, texts::INBOX).part("card"))
}

/// Whether the card of a note has the keyboard.
#[must_use]
pub fn has_keyboard(ui: &Ui, note: &NoteId) -> bool {
    ui.memory(|memory| memory.has_focus(id(note)))
}

/// Whether any card of the inbox has it.
#[must_use]
pub fn is_focused(ui: &Ui, pen: &Pen<'_>) -> bool {
    let current = pen.desk.inbox.current.as_ref();
    pen.desk.inbox.is_open && current.is_some_and(|note| has_keyboard(ui, note))
}

/// Keeps arrows from going to whatever else is near.
pub fn keep_arrows(ui: &Ui, note: &NoteId) {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id(note), filter));
}

/// The card of a note.
pub fn card(ui: &mut Ui, pen: &mut Pen<'_>, note: &mut Note, unit: f32) {
    let at = At::thing(&note.id, texts::INBOX);
    let is_current = pen.desk.inbox.current.as_ref() == Some(&note.id);
    let is_edited =
        pen.desk.wish.as_ref() == Some(&at) || ui.memory(|memory| memory.has_focus(field::id(&at)));
    let colours = theme::colours(ui);
    let width = ui.available_width() - 6.0;
    let font = FontId::proportional(14.0 * unit);
    let galley = ui.painter().layout(
        note.text.clone(),
        font.clone(),
        colours.ink,
        width - 2.0 * INSET * unit,
    );
    let small = FontId::proportional(11.0 * unit);
    let author = ui
        .painter()
        .layout_no_wrap(note.author.clone(), small, colours.mute);
    let has_author = !note.author.is_empty();
    let below = if has_author {
        author.size().y + 4.0
    } else {
        0.0
    };
    let height = galley.size().y + 2.0 * INSET * unit + below;
    let (space, _) = ui.allocate_exact_size(vec2(width + 6.0, height), Sense::hover());
    let rect = Rect::from_min_size(space.min + vec2(3.0, 0.0), vec2(width, height));
    let response = ui.interact(rect, id(&note.id), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &note.text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_selected(is_current);
        node.set_value(note.author.clone());
    });
    let paper = board::tint(ui, note.colour.unwrap_or(NoteColour::Grey));
    let paper = if response.hovered() {
        theme::hovered(ui, paper)
    } else {
        paper
    };
    let painter = ui.painter();
    painter.rect_filled(rect, theme::RADIUS, paper);
    if is_current {
        let ring = Stroke::new(2.0, colours.accent);
        painter.rect_stroke(rect, theme::RADIUS, ring, StrokeKind::Outside);
    }
    if is_edited {
        edit(ui, pen, rect, (&at, note), font);
        return;
    }
    let corner = rect.min + vec2(INSET, INSET) * unit;
    if has_author {
        let under = corner + vec2(0.0, galley.size().y + 4.0);
        painter.galley(under, author, colours.mute);
    }
    painter.galley(corner, galley, colours.ink);
    follow(ui, pen, &at, &note.id, &response);
}

/// The field in which a note is typed.
fn edit(ui: &mut Ui, pen: &mut Pen<'_>, rect: Rect, (at, note): (&At, &mut Note), font: FontId) {
    let ends = ui.input_mut(|input| {
        let pressed = |key| input.consume_key(Modifiers::NONE, key);
        [Key::Enter, Key::Escape].map(pressed).contains(&true)
    });
    if ends {
        pen.desk.inbox.has_keyboard = true;
    }
    let look = Look {
        font,
        has_ring: false,
        ..Look::row()
    };
    let name = pen.say("inbox-note");
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
    field::bare(&mut child, pen, at, &name, "", &mut note.text, &look);
}

/// Does what pointer and keyboard ask of a card.
fn follow(ui: &Ui, pen: &mut Pen<'_>, at: &At, note: &NoteId, response: &Response) {
    let is_current = pen.desk.inbox.current.as_ref() == Some(note);
    if response.clicked() {
        if is_current && response.has_focus() {
            field::at_end(ui, at);
            pen.desk.wish = Some(at.clone());
        } else {
            pen.desk.inbox.current = Some(note.clone());
            pen.desk.inbox.has_keyboard = true;
        }
    } else if response.gained_focus() {
        pen.desk.inbox.current = Some(note.clone());
    }
    // A click takes the keyboard away from everything else in the same frame.
    if is_current && field::is_calm(ui) && std::mem::take(&mut pen.desk.inbox.has_keyboard) {
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.drag_started() && pen.position().is_some() && !pen.is_read_only() {
        pen.desk.inbox.current = Some(note.clone());
        pen.desk.inbox.held = Some(note.clone());
    }
}

/// What is dragged from the inbox, in the hand; the board shows where it would come to lie.
pub fn drag(ui: &Ui, pen: &mut Pen<'_>) {
    let Some(note) = pen.desk.inbox.held.clone() else {
        return;
    };
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        pen.desk.inbox.held = None;
        ui.ctx().stop_dragging();
        return;
    }
    ui.set_cursor_icon(CursorIcon::Grabbing);
    if let Some(at) = ui.input(|input| input.pointer.interact_pos()) {
        lifted(ui, pen, &note, at);
    }
}

/// Takes the note out of the hand once it was let go. The board, which is drawn after the inbox,
/// has seen by then where that was.
pub fn let_go(ui: &Ui, pen: &mut Pen<'_>) {
    if ui.ctx().dragged_id().is_none() {
        pen.desk.inbox.held = None;
    }
}

/// The card in the hand.
fn lifted(ui: &Ui, pen: &Pen<'_>, note: &NoteId, at: egui::Pos2) {
    let mut inbox = pen.set.inbox.iter();
    let Some(note) = inbox.find(|one| one.id == *note) else {
        return;
    };
    let layer = LayerId::new(Order::Tooltip, Id::unique("dragged from inbox"));
    let painter = ui.ctx().layer_painter(layer);
    let ink = theme::colours(ui).ink;
    let font = FontId::proportional(13.0);
    let galley = painter.layout(note.text.clone(), font, ink, 150.0);
    let rect = Rect::from_min_size(at, galley.size() + vec2(2.0, 2.0) * INSET);
    painter.add(theme::shadow().as_shape(rect, f32::from(theme::RADIUS)));
    let paper = board::tint(ui, note.colour.unwrap_or(NoteColour::Grey));
    painter.rect_filled(rect, theme::RADIUS, paper);
    painter.galley(rect.min + vec2(INSET, INSET), galley, ink);
}
