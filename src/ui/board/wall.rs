//! The board on a wall: as large as the notes leave room for, so that a group can read it.
//!
//! Letters shrink in steps until all notes fit; where not even the smallest step has room, the
//! board scrolls. What is absent: goal, insight and legend, which are for the desk.

use super::plan::{Contents, Grid, Plan};
use super::scene::{Hanging, Scene};
use super::scrolled;
use crate::model::empathy::Dimension;
use crate::model::{Id, Persona};
use crate::ui::pen::Pen;
use crate::ui::{inbox, theme};
use egui::Ui;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How a board hangs on a wall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Wall {
    /// Whether cards show evidence and author.
    pub shows_marks: bool,
    /// The sector that is being written into.
    pub lit: Option<Dimension>,
    /// Whether keys are named as on a Mac.
    pub is_mac: bool,
    /// Whether a guiding question leads the talk, in larger letters than those of the notes.
    pub is_asked: bool,
}

/// The largest and the smallest scale on a window of the usual size, in twentieths: letters of
/// 31 and of 14 points.
const LARGEST: u8 = 48;
const SMALLEST: u8 = 22;
/// The smallest where a question is asked: the notes are only looked at beside it, and all of them
/// are to be seen.
const SMALLEST_BESIDE_QUESTION: u8 = 18;

/// The map of the persona shown, on a window so many times as large as the usual one.
pub fn wall(ui: &mut Ui, pen: &mut Pen<'_>, wall: Wall, unit: f32) {
    let Some(position) = pen.position() else {
        return;
    };
    let ground = theme::colours(ui).background;
    ui.painter()
        .rect_filled(ui.available_rect_before_wrap(), 0.0, ground);
    let covered = std::mem::take(&mut pen.desk.workshop.covered);
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    let hanging = Hanging {
        scale: fitting(ui, pen, &persona, (wall, &covered), unit),
        wall: Some(wall),
        covered: &covered,
    };
    scrolled(ui, pen, &mut persona, hanging);
    pen.set.personas[position] = persona;
    pen.desk.workshop.covered = covered;
    inbox::land(ui, pen);
}

/// The largest scale at which the board needs not scroll, or the smallest there is. It is
/// searched where notes or room are others than last time, and stays while a note is typed.
fn fitting(
    ui: &Ui,
    pen: &mut Pen<'_>,
    persona: &Persona,
    (wall, covered): (Wall, &BTreeSet<Id>),
    unit: f32,
) -> f32 {
    let room = ui.available_size();
    let mut hasher = DefaultHasher::new();
    (
        room.x.to_bits(),
        room.y.to_bits(),
        wall.shows_marks,
        wall.is_asked,
        covered,
    )
        .hash(&mut hasher);
    for &dimension in Dimension::ALL {
        for note in persona.empathy.notes(dimension) {
            (&note.id, &note.text, &note.cluster, note.vote_count() > 0).hash(&mut hasher);
        }
        hasher.write_u8(u8::MAX);
    }
    let now = hasher.finish();
    let known = pen.desk.board.fitted;
    let is_typed = pen.desk.board.edited.is_some();
    if let Some((_, scale)) = known.filter(|&(then, _)| then == now || is_typed) {
        return scale;
    }
    let scale_of = |step: u8| (f32::from(step) * unit).round() / 20.0;
    let smallest = if wall.is_asked {
        SMALLEST_BESIDE_QUESTION
    } else {
        SMALLEST
    };
    let steps = (smallest..=LARGEST).rev().step_by(2);
    let fits = |&scale: &f32| {
        let hanging = Hanging {
            scale,
            wall: Some(wall),
            covered,
        };
        // Many notes need no measuring to be too many.
        least(persona, &Grid::new(room.x, scale, hanging.wall)) <= room.y && {
            let place = (egui::Pos2::ZERO, room.x);
            let scene = Scene::new(ui, pen, persona, place, hanging);
            scene.plan.bottom <= room.y
        }
    };
    let scale = steps.map(scale_of).find(fits);
    let scale = scale.unwrap_or_else(|| scale_of(SMALLEST));
    pen.desk.board.fitted = Some((now, scale));
    scale
}

/// How high the board is at least, whatever its notes say.
fn least(persona: &Persona, grid: &Grid) -> f32 {
    let contents = std::array::from_fn(|index| {
        let notes = persona.empathy.notes(Dimension::ALL[index]).len();
        Contents {
            notes: vec![grid.least_card(); notes],
            ghost: grid.least_card(),
        }
    });
    Plan::new(grid, &contents, 0.0).bottom
}
