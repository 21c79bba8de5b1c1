//! One cell: painted as long as nobody types in it, a text field then. A list shows an entry a
//! line, and each line that is typed is an entry.

use super::{COLUMN, Cursor, MARGIN};
use crate::document::{At, EditKind};
use crate::model::field::{Content, ContentMut, Field};
use crate::model::lines::{joined, reline};
use crate::model::template::DRAFT_ROWS;
use crate::model::{Id, IdSource, Persona};
use crate::ui::field::{self, Look};
use crate::ui::pen::Pen;
use crate::ui::{ring, theme};
use egui::{
    EventFilter, FontId, Galley, Id as WidgetId, Rect, Role, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, text_edit::TextEditState,
};
use std::sync::Arc;

/// What a cell says.
pub(super) fn text(persona: &Persona, field: Field) -> String {
    match persona.content(field) {
        Content::Word(word) => word.to_owned(),
        Content::Fact(fact) => fact.text.clone(),
        Content::Entries(entries) => joined(entries),
        _ => String::new(),
    }
}

/// Makes a cell say something else. A fact is one line.
pub(super) fn write(persona: &mut Persona, field: Field, text: &str, fresh: &mut IdSource) {
    match persona.content_mut(field) {
        ContentMut::Word(word) => text.clone_into(word),
        ContentMut::Fact(fact) => text.clone_into(&mut fact.text),
        ContentMut::Entries(entries) => reline(entries, text, fresh),
        _ => {}
    }
}

/// Whether a cell holds a list, in which Enter begins the next line.
pub(super) fn is_list(persona: &Persona, field: Field) -> bool {
    matches!(persona.content(field), Content::Entries(_))
}

/// Where the text of a cell is typed.
pub(super) fn at(persona: &Id, field: Field) -> At {
    At::field(persona, field).part("cell")
}

/// The id of a cell that nobody types in.
pub(super) fn id(persona: &Id, field: Field) -> WidgetId {
    WidgetId::unique(("cell", persona, field))
}

/// How high a row is: its highest cell.
pub(super) fn height(ui: &Ui, pen: &Pen<'_>, columns: &[usize], field: Field) -> f32 {
    let heights = columns.iter().map(|&position| {
        let persona = &pen.set.personas[position];
        let said = text(persona, field);
        let cursor = &pen.desk.cursor;
        // Room for the line that is typed next.
        let more = cursor.types && cursor.is_at(&persona.id, field) && is_list(persona, field);
        laid(ui, said, field).size().y + if more { 18.0 } else { 0.0 }
    });
    heights.fold(18.0, f32::max) + 2.0 * MARGIN.y + 4.0
}

fn font(field: Field) -> FontId {
    match field {
        Field::Name => theme::bold(13.0),
        Field::Quote => theme::serif(15.0),
        _ => FontId::proportional(13.0),
    }
}

fn laid(ui: &Ui, text: String, field: Field) -> Arc<Galley> {
    let ink = theme::colours(ui).ink;
    ui.painter()
        .layout(text, font(field), ink, COLUMN - 2.0 * MARGIN.x)
}

/// Draws a cell.
pub(super) fn cell(ui: &mut Ui, pen: &mut Pen<'_>, position: usize, field: Field, rect: Rect) {
    let persona = pen.set.personas[position].id.clone();
    let is_chosen = pen.desk.cursor.is_at(&persona, field);
    // Out of sight it is only kept for the keyboard.
    if !is_chosen && !ui.is_rect_visible(rect) {
        return;
    }
    if is_chosen && pen.desk.cursor.is_new {
        ui.scroll_to_rect(rect, None);
    }
    let line = Stroke::new(1.0, theme::colours(ui).hairline);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    ui.painter().vline(rect.right(), rect.y_range(), line);
    if is_chosen && pen.desk.cursor.types {
        typed(ui, pen, position, field, rect);
    } else {
        painted(ui, pen, position, field, rect);
    }
}

/// A cell that can be chosen.
fn painted(ui: &mut Ui, pen: &mut Pen<'_>, position: usize, field: Field, rect: Rect) {
    let persona = &pen.set.personas[position];
    let id = id(&persona.id, field);
    let response = ui.interact(rect, id, Sense::click());
    let said = text(persona, field);
    let name = name(pen, position, field);
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &name));
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_value(said.as_str()));
    let colours = theme::colours(ui);
    let is_chosen = pen.desk.cursor.is_at(&persona.id, field);
    if is_chosen || response.hovered() {
        let fill = if is_chosen {
            colours.selected
        } else {
            colours.hover
        };
        ui.painter().rect_filled(rect.shrink(1.0), 0.0, fill);
    }
    ring::own(&response);
    if response.has_focus() {
        let stroke = Stroke::new(2.0, colours.accent);
        ui.painter()
            .rect_stroke(rect, 2.0, stroke, StrokeKind::Inside);
    }
    let galley = laid(ui, said, field);
    ui.painter().galley(rect.min + MARGIN, galley, colours.ink);
    let persona = persona.id.clone();
    let cursor = &mut pen.desk.cursor;
    if response.clicked() {
        // A click chooses; on the chosen cell it begins to type.
        cursor.choose(&persona, field, is_chosen);
    } else if response.gained_focus() && !is_chosen {
        cursor.choose(&persona, field, false);
    } else if is_chosen && std::mem::take(&mut cursor.is_new) {
        response.request_focus();
    }
    // Tab goes from cell to cell; Escape leaves the table.
    let filter = EventFilter {
        tab: true,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: false,
    };
    if response.has_focus() {
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        pen.desk.focus = Some(At::field(&persona, field));
        pen.desk.persona = Some(persona);
    }
}

/// A cell that is being typed in.
fn typed(ui: &mut Ui, pen: &mut Pen<'_>, position: usize, field: Field, rect: Rect) {
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    let at = at(&persona.id, field);
    if std::mem::take(&mut pen.desk.cursor.is_new) {
        let id = field::id(&at);
        ui.memory_mut(|memory| memory.request_focus(id));
        // Whatever it was last time, the caret is at the end.
        TextEditState::default().store(ui.ctx(), id);
        pen.desk.focus = Some(at.clone());
    }
    let name = format!(
        "{}, {}",
        crate::text::excerpt(&persona.name),
        pen.words.label(field)
    );
    let hint = pen.question(field);
    let mut said = text(&persona, field);
    let look = Look {
        font: font(field),
        rows: 2,
        keeps_tab: true,
        ..Look::default()
    };
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
    let response = field::bare(&mut inner, pen, &at, &name, &hint, &mut said, &look);
    if response.changed() {
        write(&mut persona, field, &said, pen.ids);
    }
    if response.lost_focus() {
        close(pen, &mut persona, field);
    }
    pen.set.personas[position] = persona;
}

/// Ends typing: lines that say nothing are no entries.
pub(super) fn close(pen: &mut Pen<'_>, persona: &mut Persona, field: Field) {
    let Cursor { cell, types, .. } = &mut pen.desk.cursor;
    if cell
        .as_ref()
        .is_none_or(|(id, row)| *id != persona.id || *row != field)
    {
        return;
    }
    *types = false;
    if let ContentMut::Entries(entries) = persona.content_mut(field) {
        let before = entries.len();
        entries.retain(|entry| !entry.text.trim().is_empty());
        if entries.len() < before {
            pen.did(EditKind::Type, at(&persona.id, field));
        }
    }
}

/// What a cell is called: whose it is, and what it is about.
fn name(pen: &Pen<'_>, position: usize, field: Field) -> String {
    let persona = pen.words.called(position, pen.set);
    format!("{persona}, {}", pen.words.label(field))
}

/// The row of a field.
pub(super) fn row(field: Field) -> usize {
    DRAFT_ROWS.iter().position(|&one| one == field).unwrap_or(0)
}
