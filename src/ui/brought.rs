//! Who brought what, after files were added: one line a file, and the way to what is left to
//! decide.

use super::dialog::{self, Keyboard};
use super::icon;
use super::theme;
use crate::text::Words;
use egui::{RichText, ScrollArea, Sense, Ui, vec2};

/// The card's name.
const NAME: &str = "brought";

/// What one file brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtRow {
    /// The name of the file.
    pub who: String,
    /// What it brought, or why it could not be read.
    pub what: String,
    /// Whether it could be read.
    pub is_sound: bool,
}

/// What all files brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// File by file.
    pub rows: Vec<BroughtRow>,
    /// How much is left to decide.
    pub conflicts: usize,
}

/// Where to go from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BroughtAnswer {
    /// Back to the document.
    Done,
    /// To what is left to decide.
    Decide,
}

/// Tells; gives the answer in the frame in which it is given. Escape goes back.
pub fn brought(ui: &Ui, words: &Words, brought: &Brought) -> Option<BroughtAnswer> {
    let mut answer = None;
    let escaped = dialog::modal(ui, NAME, 560.0, |ui| {
        let sound = brought.rows.iter().filter(|row| row.is_sound).count();
        ui.heading(words.say_with("merge-heading", &[("count", sound.into())]));
        let lost = brought.rows.len() - sound;
        if lost > 0 {
            dialog::text(
                ui,
                &words.say_with("merge-unread", &[("count", lost.into())]),
            );
        }
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for row in &brought.rows {
                line(ui, row);
            }
        });
        let done = words.say("merge-done");
        let decides = brought.conflicts > 0;
        let decide = words.say_with("merge-decide", &[("count", brought.conflicts.into())]);
        let (plain, leading) = if decides {
            (vec![done], decide)
        } else {
            (Vec::new(), done)
        };
        let keyboard = Keyboard::Answer;
        let number = dialog::answers(ui, NAME, &plain, &leading, true, keyboard);
        answer = number.map(|number| {
            if decides && number == 1 {
                BroughtAnswer::Decide
            } else {
                BroughtAnswer::Done
            }
        });
    });
    answer.or(escaped.then_some(BroughtAnswer::Done))
}

/// A file and what it brought.
fn line(ui: &mut Ui, row: &BroughtRow) {
    let colours = theme::colours(ui);
    let (sign, colour) = if row.is_sound {
        ("person", colours.mute)
    } else {
        ("warning", colours.warning)
    };
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, 20.0), Sense::hover());
        icon::paint(ui, sign, rect, colour);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(RichText::new(&row.who).font(theme::bold(13.0)));
            let text = RichText::new(&row.what);
            ui.label(if row.is_sound {
                text.color(colours.mute)
            } else {
                text.color(colour)
            });
            ui.add_space(theme::STEP);
        });
    });
}
