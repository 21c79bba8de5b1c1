//! Text fields: the only place where text of the document is edited.
//!
//! A field's id is its place in the document, never its place in a list: what is typed stays
//! where it belongs when things are added or moved around it. Each has a name that is heard.

use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use egui::{FontId, Id, Key, Margin, Response, RichText, Stroke, TextEdit, Ui, vec2};

/// How a field looks.
#[derive(Clone, Debug)]
pub struct Look {
    /// The font of the text.
    pub font: FontId,
    /// How many lines it has at least; with more than one, Enter begins a new line.
    pub rows: usize,
    /// Whether it has an edge while it has neither pointer nor keyboard.
    pub is_framed: bool,
    /// Whether Tab stays with whoever draws the field, instead of leaving it.
    pub keeps_tab: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            font: FontId::proportional(13.0),
            rows: 1,
            is_framed: true,
            keeps_tab: false,
        }
    }
}

/// The id of the field at a place.
#[must_use]
pub fn id(at: &At) -> Id {
    Id::unique(at)
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
        bare(ui, pen, at, name, hint, text, look).changed()
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
        && ui.memory(|memory| memory.top_modal_layer().is_none())
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
    let edit = if look.rows > 1 {
        TextEdit::multiline(text).desired_rows(look.rows)
    } else {
        TextEdit::singleline(text)
    };
    let response = ui
        .scope(|ui| {
            if !look.is_framed {
                let inactive = &mut ui.visuals_mut().widgets.inactive;
                inactive.bg_stroke = Stroke::NONE;
                ui.visuals_mut().text_edit_bg_color = Some(egui::Color32::TRANSPARENT);
            }
            ui.add(
                edit.id(id)
                    .lock_focus(look.keeps_tab)
                    .font(look.font.clone())
                    .hint_text(RichText::new(hint).color(colours.mute).italics())
                    .margin(Margin::symmetric(8, 6))
                    .min_size(vec2(0.0, theme::CONTROL))
                    .desired_width(f32::INFINITY),
            )
        })
        .inner;
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    let mark = pen.desk.marked.as_mut();
    if let Some(mark) = mark.filter(|mark| mark.at == *at) {
        let stroke = Stroke::new(2.0, colours.warning);
        let kind = egui::StrokeKind::Outside;
        ui.painter()
            .rect_stroke(response.rect, theme::RADIUS, stroke, kind);
        if std::mem::take(&mut mark.is_new) {
            response.scroll_to_me(None);
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
