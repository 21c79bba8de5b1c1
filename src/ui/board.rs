//! The empathy map: goal above, six sectors of notes, insight below.
//!
//! A note is a card on its colour. Enter begins the next one, Backspace in an empty one takes it
//! away, pasted lines become notes.

use super::field::{self, Look};
use super::list;
use super::marks;
use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use crate::model::empathy::{Dimension, Note, NoteColour};
use crate::model::field::{ContentMut, Field};
use crate::model::{Id, Persona};
use egui::{Button, Color32, Event, Frame, Key, Margin, Modifiers, RichText, ScrollArea, Ui};

/// The map of the persona shown.
pub fn board(ui: &mut Ui, pen: &mut Pen<'_>) {
    let Some(position) = pen.position() else {
        return;
    };
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    ScrollArea::vertical()
        .id_salt("board")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.columns_const(|[left, right]| {
                goal(left, pen, &mut persona, Field::GoalWho);
                goal(right, pen, &mut persona, Field::GoalDo);
            });
            for pair in Dimension::ALL.chunks(2) {
                ui.columns(2, |columns| {
                    for (ui, &dimension) in columns.iter_mut().zip(pair) {
                        sector(ui, pen, &mut persona, dimension);
                    }
                });
            }
            let id = persona.id.clone();
            list::entries(ui, pen, &id, Field::Insight, &mut persona.empathy.insight);
        });
    pen.set.personas[position] = persona;
}

fn goal(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, field: Field) {
    let at = At::field(&persona.id, field);
    let (name, hint) = (pen.words.label(field), pen.words.question(field));
    if let ContentMut::Fact(fact) = persona.content_mut(field) {
        field::labelled(ui, pen, &at, &name, &hint, &mut fact.text);
    }
}

fn sector(ui: &mut Ui, pen: &mut Pen<'_>, persona: &mut Persona, dimension: Dimension) {
    let id = persona.id.clone();
    let field = Field::from(dimension);
    let name = pen.words.label(field);
    let colours = theme::colours(ui);
    let ContentMut::Notes(notes) = persona.content_mut(field) else {
        return;
    };
    ui.add_space(2.0 * theme::STEP);
    ui.horizontal(|ui| {
        ui.label(
            RichText::new(&name)
                .font(theme::bold(15.0))
                .color(colours.accent),
        );
        ui.label(RichText::new(notes.len().to_string()).color(colours.mute));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let label = format!("{name}: {}", pen.say("ui-add-note"));
            let add = ui.add(Button::new("+").frame(false));
            add.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
            if add.clicked() {
                insert(
                    pen,
                    &At::field(&id, field),
                    notes,
                    notes.len(),
                    String::new(),
                );
            }
        });
    });
    if notes.is_empty() {
        ui.label(
            RichText::new(pen.words.question(field))
                .italics()
                .color(colours.mute),
        );
    }
    let mut wish = None;
    for (index, note) in notes.iter_mut().enumerate() {
        if let Some(asked) = card(ui, pen, &id, dimension, &name, note) {
            wish = Some((index, asked));
        }
    }
    if let Some((index, wish)) = wish {
        obey(pen, &At::field(&id, field), notes, index, wish);
    }
}

/// What the keyboard asked of a note.
enum Wish {
    Next(Vec<String>),
    Remove,
}

fn card(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    persona: &Id,
    dimension: Dimension,
    name: &str,
    note: &mut Note,
) -> Option<Wish> {
    let at = At::item(persona, Field::from(dimension), &note.id);
    let wish = keys(ui, &at, note);
    let fill = paper(ui, note.colour.unwrap_or(dimension.colour()));
    Frame::new()
        .fill(fill)
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::same(4))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                if marks::evidence(ui, pen.words, &mut note.evidence) {
                    pen.did(EditKind::Evidence, at.clone());
                }
                let look = Look {
                    is_framed: false,
                    ..Look::default()
                };
                field::bare(ui, pen, &at, name, "", &mut note.text, &look);
            });
        });
    wish
}

fn keys(ui: &Ui, at: &At, note: &Note) -> Option<Wish> {
    if !ui.memory(|memory| memory.has_focus(field::id(at))) {
        return None;
    }
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::Enter) {
            return Some(Wish::Next(vec![String::new()]));
        }
        if note.text.is_empty() && input.consume_key(Modifiers::NONE, Key::Backspace) {
            return Some(Wish::Remove);
        }
        let several =
            |event: &Event| matches!(event, Event::Paste(text) if text.trim().contains('\n'));
        let pasted = input.events.iter().position(several)?;
        match input.events.remove(pasted) {
            Event::Paste(text) => Some(Wish::Next(list::lines(&text))),
            _ => None,
        }
    })
}

fn obey(pen: &mut Pen<'_>, place: &At, notes: &mut Vec<Note>, index: usize, wish: Wish) {
    match wish {
        Wish::Next(texts) => {
            for (offset, text) in texts.into_iter().enumerate() {
                insert(pen, place, notes, index + 1 + offset, text);
            }
        }
        Wish::Remove => {
            notes.remove(index);
            let before = index
                .checked_sub(1)
                .and_then(|index| notes.get(index))
                .or(notes.first());
            pen.desk.wish = before.map(|note| At {
                id: Some(note.id.clone()),
                ..place.clone()
            });
            pen.did(EditKind::Remove, place.clone());
        }
    }
}

fn insert(pen: &mut Pen<'_>, place: &At, notes: &mut Vec<Note>, index: usize, text: String) {
    let note = Note {
        id: pen.ids.fresh(),
        text,
        ..Note::default()
    };
    pen.desk.wish = Some(At {
        id: Some(note.id.clone()),
        ..place.clone()
    });
    notes.insert(index, note);
    pen.did(EditKind::Add, place.clone());
}

/// The colour of a note's paper.
fn paper(ui: &Ui, colour: NoteColour) -> Color32 {
    let index = NoteColour::ALL
        .iter()
        .position(|&one| one == colour)
        .unwrap_or(0);
    theme::notes(ui)[index]
}
