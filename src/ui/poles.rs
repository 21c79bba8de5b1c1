//! Places between two poles: the five usual pairs, always offered, and pairs of the user's own.

use super::field::{self, Look};
use super::pen::Pen;
use super::row::{self, Row};
use super::steps::{self, Steps};
use super::theme;
use crate::document::{At, EditKind};
use crate::model::statement::{Lean, Pole, PolePair};
use crate::model::{Id, IdSource, Persona};
use egui::{Align, Label, Layout, Rect, Stroke, Ui, pos2, vec2};
use std::hash::{DefaultHasher, Hash, Hasher};

const WORD: f32 = 98.0;
const SLIDER: f32 = 130.0;

/// Puts the usual pairs that are missing where they usually stand, for as long as a form is drawn.
pub fn offer(persona: &mut Persona) {
    let id = persona.id.clone();
    let poles = &mut persona.character.personality;
    let mut next = 0;
    for &pair in PolePair::ALL {
        let here = poles.iter().position(|pole| pole.pair == Some(pair));
        let here = here.unwrap_or_else(|| {
            let pole = Pole {
                id: usual_id(&id, pair),
                pair: Some(pair),
                ..Pole::default()
            };
            poles.insert(next, pole);
            next
        });
        next = here + 1;
    }
}

/// Takes those away again that say nothing.
pub fn withdraw(persona: &mut Persona) {
    let id = persona.id.clone();
    persona.character.personality.retain(|pole| {
        pole.pair.is_none_or(|pair| {
            let nothing = Pole {
                id: usual_id(&id, pair),
                pair: Some(pair),
                ..Pole::default()
            };
            *pole != nothing
        })
    });
}

/// The id of a usual pair that was not there before: the same in every frame, so that the
/// keyboard stays when the pair is kept.
fn usual_id(persona: &Id, pair: PolePair) -> Id {
    let mut seed = DefaultHasher::new();
    (persona, pair).hash(&mut seed);
    IdSource::new(seed.finish()).fresh()
}

/// One pair with its slider and a remark.
pub fn row(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, pole: &mut Pole) -> Rect {
    let hint = pen.say("ui-remark");
    let words = pen.words.poles_of(pole);
    let row = Row {
        at,
        name: &format!("{name}, {}–{}: {hint}", words.0, words.1),
        hint: &hint,
        beside: 2.0 * WORD + SLIDER + 16.0,
        leads: true,
    };
    let beside = |ui: &mut Ui, pen: &mut Pen<'_>, pole: &mut Pole| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            end(ui, pen, at, pole, Side::Left);
            let label = format!("{}–{}", words.0, words.1);
            let said = said(pen, pole);
            let now = ui.scope(|ui| {
                pen.still(ui);
                slider(ui, &label, &said, pole.value)
            });
            let now = now.inner;
            if now != pole.value {
                pole.value = now;
                pen.did(EditKind::Choose, at.clone().part("value"));
            }
            end(ui, pen, at, pole, Side::Right);
        });
    };
    row::row(ui, pen, &row, pole, beside, |_, _, _| {})
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

/// Where the persona stands, in words.
fn said(pen: &Pen<'_>, pole: &Pole) -> String {
    let lean = pole.value.map(|lean| pen.words.lean(pole, lean));
    lean.unwrap_or_else(|| pen.say("ui-unset"))
}

/// The word at one end: fixed for a usual pair, written for one's own.
fn end(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, pole: &mut Pole, side: Side) {
    let (left, right) = pen.words.poles_of(pole);
    let is_left = side == Side::Left;
    let word = if is_left { left } else { right };
    let is_here = pole
        .value
        .is_some_and(|lean| (i8::from(lean) < 0) == is_left && i8::from(lean) != 0);
    let align = if is_left { Align::Max } else { Align::Min };
    let layout = Layout::top_down(align).with_main_align(Align::Center);
    ui.allocate_ui_with_layout(vec2(WORD, 28.0), layout, |ui| {
        ui.set_min_width(WORD);
        if pole.pair.is_some() {
            let mut text = egui::RichText::new(&word).size(12.0);
            if is_here {
                text = text.font(theme::bold(12.0));
            }
            ui.add_sized([WORD, 28.0], Label::new(text).truncate().halign(align));
            return;
        }
        let (part, id, text) = if is_left {
            ("left", "ui-pole-left", &mut pole.left)
        } else {
            ("right", "ui-pole-right", &mut pole.right)
        };
        let hint = pen.say(id);
        let look = Look {
            wraps: false,
            ..Look::row()
        };
        field::bare(ui, pen, &at.clone().part(part), &hint, &hint, text, &look);
    });
}

/// A line with five stops and a knob.
fn slider(ui: &mut Ui, name: &str, said: &str, value: Option<Lean>) -> Option<Lean> {
    let steps = Steps {
        all: -2..=2,
        first: 0,
        name,
        said,
    };
    let (rect, now) = steps::pick(ui, vec2(SLIDER, 28.0), &steps, value.map(i8::from));
    let colours = theme::colours(ui);
    let stop = |lean: i8| {
        let share = (f32::from(lean) + 2.5) / 5.0;
        pos2(rect.left() + rect.width() * share, rect.center().y)
    };
    let line = Stroke::new(2.0, colours.track);
    ui.painter().line_segment([stop(-2), stop(2)], line);
    for lean in -2..=2 {
        ui.painter().circle_filled(stop(lean), 3.0, colours.track);
    }
    if let Some(lean) = now {
        ui.painter().circle_filled(stop(lean), 7.0, colours.accent);
    }
    now.and_then(|lean| Lean::try_from(lean).ok())
}
