//! Text fields: the only place where text of the document is edited.
//!
//! A field's id is its place in the document, never its place in a list: what is typed stays
//! where it belongs when things are added or moved around it. Each has a name that is heard.

use super::deciding;
use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use egui::text::{CCursor, CCursorRange, LayoutJob, TextFormat};
use egui::text_edit::TextEditState;
use egui::{
    FontId, Galley, Id, Key, KeyboardShortcut, Margin, Modifiers, Rect, Response, RichText, Role,
    Shape, Stroke, StrokeKind, TextBuffer, TextEdit, Ui, vec2,
};
use std::sync::Arc;

/// How a field looks.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, none excludes another"
)]
pub struct Look {
    /// The font of the text.
    pub font: FontId,
    /// How far its lines are apart; nothing for as far as the font says.
    pub line: Option<f32>,
    /// How many lines it has at least; with more than one, Enter begins a new line.
    pub rows: usize,
    /// Whether it has an edge while it has neither pointer nor keyboard.
    pub is_framed: bool,
    /// Whether Tab stays with whoever draws the field, instead of leaving it.
    pub keeps_tab: bool,
    /// Whether a text longer than a line goes on below. Enter is then left to others.
    pub wraps: bool,
    /// Room at its right end for what is drawn over it.
    pub right: f32,
    /// Whether a ring around it says that it has the keyboard; a card has a ring of its own.
    pub has_ring: bool,
    /// Whether what is in it deserves a warning.
    pub warns: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            font: FontId::proportional(13.0),
            line: None,
            rows: 1,
            is_framed: true,
            keeps_tab: false,
            wraps: false,
            right: 0.0,
            has_ring: true,
            warns: false,
        }
    }
}

impl Look {
    /// A text among others, without an edge of its own, as long as it likes.
    #[must_use]
    pub fn row() -> Self {
        Self {
            is_framed: false,
            wraps: true,
            ..Self::default()
        }
    }
}

/// Where the caret of a field stood when it was last drawn.
#[derive(Clone, Copy, Debug)]
pub struct Caret {
    /// No line is above it.
    pub is_in_first_line: bool,
    /// No line is below it.
    pub is_in_last_line: bool,
}

/// The caret of a field that has the keyboard.
#[must_use]
pub fn caret(ui: &Ui, id: Id) -> Caret {
    let only_line = Caret {
        is_in_first_line: true,
        is_in_last_line: true,
    };
    ui.data(|data| data.get_temp(id)).unwrap_or(only_line)
}

/// The id of the field at a place.
#[must_use]
pub fn id(at: &At) -> Id {
    Id::unique(at)
}

/// Puts the keyboard into the field at a place, behind its last letter.
pub fn begin(ui: &Ui, at: &At) {
    at_end(ui, at);
    ui.memory_mut(|memory| memory.request_focus(id(at)));
}

/// Puts the caret of the field at a place before that letter when it next has the keyboard.
pub fn at_letter(ui: &Ui, at: &At, letter: CCursor) {
    let id = id(at);
    let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    let caret = CCursorRange::one(letter);
    state.cursor.set_char_range(Some(caret));
    state.store(ui.ctx(), id);
}

/// Lets the field at a place begin behind its last letter when it next has the keyboard.
pub fn at_end(ui: &Ui, at: &At) {
    let id = id(at);
    if let Some(mut state) = TextEditState::load(ui.ctx(), id) {
        state.cursor.set_char_range(None);
        state.store(ui.ctx(), id);
    }
}

/// A field below its name; says whether its text changed, which it has declared already.
pub fn labelled(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    hint: &str,
    text: &mut String,
) -> bool {
    labelled_as(ui, pen, at, name, hint, text, &Look::default())
}

/// The same with a look of its own.
pub fn labelled_as(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    hint: &str,
    text: &mut String,
    look: &Look,
) -> bool {
    let mute = theme::colours(ui).mute;
    ui.vertical(|ui| {
        ui.label(RichText::new(name).size(12.0).color(mute));
        let is_changed = bare(ui, pen, at, name, hint, text, look).changed();
        deciding::under(ui, pen, at);
        is_changed
    })
    .inner
}

/// Whether the keyboard may change its place in this frame: a click anywhere else would take it
/// away again, and the key that pressed a button would be typed into the field it leads to.
pub fn is_calm(ui: &Ui) -> bool {
    ui.input(|input| {
        let pressed = [Key::Enter, Key::Space].map(|key| input.key_pressed(key));
        !input.pointer.any_click() && !pressed.contains(&true)
    })
        // And a card over the window keeps it until it is gone.
        && ui.memory(|memory| memory.top_modal_layer().is_none_or(|card| card == ui.layer_id()))
}

/// A field alone. Its name is heard and not seen.
pub fn bare(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    hint: &str,
    text: &mut String,
    look: &Look,
) -> Response {
    let id = id(at);
    if is_calm(ui) && pen.desk.wish.as_ref() == Some(at) {
        pen.desk.wish = None;
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let colours = theme::colours(ui);
    // What is only looked at can still be walked through, selected and copied.
    let is_read_only = pen.is_read_only();
    let hint = if is_read_only { "" } else { hint };
    let mut fixed: &str;
    let text: &mut dyn TextBuffer = if is_read_only {
        fixed = text.as_str();
        &mut fixed
    } else {
        text
    };
    let edit = if look.rows > 1 || look.wraps {
        TextEdit::multiline(text).desired_rows(look.rows)
    } else {
        TextEdit::singleline(text)
    };
    #[expect(clippy::cast_possible_truncation, reason = "a few dozen points")]
    let margin = Margin {
        right: 8 + look.right as i8,
        ..Margin::symmetric(8, 6)
    };
    let enter = KeyboardShortcut::new(Modifiers::NONE, Key::Enter);
    let mut lines =
        |ui: &Ui, text: &dyn TextBuffer, width: f32| laid(ui, text.as_str(), width, look);
    let edit = if look.line.is_some() {
        edit.layouter(&mut lines)
    } else {
        edit
    };
    let behind = ui.painter().add(Shape::Noop);
    let output = ui
        .scope(|ui| {
            dress(ui, look, is_read_only);
            edit.id(id)
                .lock_focus(look.keeps_tab)
                .font(look.font.clone())
                .hint_text(RichText::new(hint).color(colours.mute).italics())
                .margin(margin)
                .min_size(vec2(0.0, theme::CONTROL))
                .return_key((!look.wraps).then_some(enter))
                .desired_width(f32::INFINITY)
                .show(ui)
        })
        .inner;
    let response = output.response.response;
    if is_read_only && look.is_framed {
        let ground = Shape::rect_filled(response.rect, theme::RADIUS, colours.hover);
        ui.painter().set(behind, ground);
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(name);
        if is_read_only {
            node.set_read_only();
        }
        if look.wraps {
            // However many lines it takes on the screen, no line ends in it.
            node.set_role(Role::TextInput);
        }
    });
    marked(ui, pen, at, &response);
    if let Some(cursor) = output.cursor_range.filter(|_| response.has_focus()) {
        let line = output.galley.layout_from_cursor(cursor.primary).row;
        let caret = Caret {
            is_in_first_line: line == 0,
            is_in_last_line: line + 1 >= output.galley.rows.len(),
        };
        ui.data_mut(|data| data.insert_temp(id, caret));
        if look.has_ring {
            halo(ui, response.rect);
        }
    }
    if response.has_focus() {
        pen.desk.focus = Some(at.clone());
        response.scroll_to_me(None);
    }
    if response.changed() {
        pen.did(EditKind::Type, at.clone());
    }
    response
}

/// The lines of a text as far apart as a look says.
fn laid(ui: &Ui, text: &str, width: f32, look: &Look) -> Arc<Galley> {
    let format = TextFormat {
        line_height: look.line,
        ..TextFormat::simple(look.font.clone(), theme::colours(ui).ink)
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// The edges and the ground of a field.
fn dress(ui: &mut Ui, look: &Look, is_read_only: bool) {
    let colours = theme::colours(ui);
    let visuals = ui.visuals_mut();
    let widgets = &mut visuals.widgets;
    if !look.is_framed {
        widgets.inactive.bg_stroke = Stroke::NONE;
        visuals.text_edit_bg_color = Some(egui::Color32::TRANSPARENT);
    } else if is_read_only {
        widgets.inactive.bg_stroke = Stroke::new(1.0, colours.hairline);
    }
    if look.warns {
        widgets.inactive.bg_stroke = Stroke::new(1.5, colours.warning);
        widgets.hovered.bg_stroke = Stroke::new(1.5, colours.warning);
    }
    if !look.has_ring {
        visuals.selection.stroke = Stroke::NONE;
    }
}

/// What was found is marked, and comes into sight once.
fn marked(ui: &Ui, pen: &mut Pen<'_>, at: &At, response: &Response) {
    let mark = pen.desk.marked.as_mut();
    if let Some(mark) = mark.filter(|mark| mark.at == *at) {
        let stroke = Stroke::new(2.0, theme::colours(ui).warning);
        let kind = StrokeKind::Outside;
        ui.painter()
            .rect_stroke(response.rect, theme::RADIUS, stroke, kind);
        if std::mem::take(&mut mark.is_new) {
            response.scroll_to_me(None);
        }
    }
}

/// A field for what is no text of the document: a word to search, a reason. It declares nothing.
pub fn asked(ui: &mut Ui, id: Id, name: &str, hint: &str, text: &mut String) -> Response {
    let mute = theme::colours(ui).mute;
    let response = ui.add(
        TextEdit::singleline(text)
            .id(id)
            .hint_text(RichText::new(hint).color(mute))
            .margin(Margin::symmetric(8, 6))
            .min_size(vec2(0.0, theme::CONTROL))
            .desired_width(f32::INFINITY),
    );
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    response
}

/// The soft ring around the edge of what has the keyboard.
fn halo(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(3.0, theme::colours(ui).accent.gamma_multiply(0.18));
    ui.painter()
        .rect_stroke(rect, theme::RADIUS, stroke, StrokeKind::Outside);
}
