//! The strip above the map: whom it is about, and what they are trying to get done. As high as
//! what is written there.

use super::card;
use super::plan::{GAP, Grid, PAD};
use super::scene::Scene;
use super::sector::{DISC, NAME};
use crate::document::At;
use crate::model::Persona;
use crate::model::empathy::Dimension;
use crate::model::field::{Content, ContentMut, Field};
use crate::ui::field::Look;
use crate::ui::pen::Pen;
use crate::ui::{fact, icon, theme};
use egui::{Align2, Color32, FontId, Ui, UiBuilder, pos2, vec2};

const FIELDS: [Field; 2] = [Field::GoalWho, Field::GoalDo];
/// Above the names of the fields, and below the fields.
const ABOVE: f32 = 8.0;
const BELOW: f32 = 10.0;
/// The name of a field with the air below it.
const TITLE: f32 = 21.0;
/// The room the word at the left needs.
const WORD: f32 = 110.0;

/// How far the fields stand from the left edge, and how wide each is.
fn measures(grid: &Grid) -> (f32, f32) {
    let column = grid.card(Dimension::ThinkFeel) + grid.length(GAP);
    let left = grid.length(PAD) + column.max(grid.length(WORD));
    let right = grid.width() - grid.length(PAD);
    (left, (right - left - grid.length(GAP)) / 2.0)
}

/// How high the strip must be for what a persona's goal says.
#[must_use]
pub fn height(ui: &Ui, grid: &Grid, persona: &Persona) -> f32 {
    let (_, width) = measures(grid);
    let look = look(grid);
    let fields = FIELDS.map(|field| {
        let Content::Fact(fact) = persona.content(field) else {
            return 0.0;
        };
        let room = fact::room(width, fact);
        let text = fact.text.clone();
        let ink = Color32::PLACEHOLDER;
        let text = ui.painter().layout(text, look.font.clone(), ink, room);
        (text.size().y + 12.0).max(theme::CONTROL)
    });
    ABOVE + TITLE + fields[0].max(fields[1]) + BELOW
}

fn look(grid: &Grid) -> Look {
    Look {
        font: FontId::proportional(grid.length(card::TEXT)),
        wraps: true,
        ..Look::default()
    }
}

/// Draws the strip.
pub fn goal(ui: &mut Ui, pen: &mut Pen<'_>, scene: &Scene, persona: &mut Persona) {
    let grid = &scene.grid;
    let strip = scene.plan.goal;
    let colours = theme::colours(ui);
    let corner = strip.left() + grid.length(PAD);
    let middle = strip.center().y;
    let disc = pos2(corner + grid.length(DISC / 2.0), middle);
    let ground = (colours.warning, colours.panel);
    icon::disc(ui.painter(), "goal", disc, grid.length(DISC), ground);
    ui.painter().text(
        pos2(corner + grid.length(NAME + 3.0), middle),
        Align2::LEFT_CENTER,
        pen.words.label(Field::GoalDo),
        theme::bold(grid.length(15.0)),
        colours.ink,
    );
    let (left, width) = measures(grid);
    let look = look(grid);
    let mut at = strip.left_top() + vec2(left, ABOVE);
    for field in FIELDS {
        let place = At::field(&persona.id, field);
        let said = [pen.words.question(field), pen.words.questions(field)];
        let ContentMut::Fact(fact) = persona.content_mut(field) else {
            continue;
        };
        let rect = egui::Rect::from_min_size(at, vec2(width, strip.bottom() - at.y));
        let mut child = ui.new_child(UiBuilder::new().id_salt(field.key()).max_rect(rect));
        let [name, hint] = [&said[0], &said[1]].map(String::as_str);
        fact::fact(&mut child, pen, &place, [name, hint], fact, &look, None);
        at.x += width + grid.length(GAP);
    }
}
