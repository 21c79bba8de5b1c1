//! What the desk remembers of the board between frames.

use super::group::Naming;
use crate::document::At;
use crate::model::empathy::Dimension;
use egui::{Pos2, Vec2};

/// The part of a place that means the card of a note, where its text would be typed into.
pub const CARD: &str = "card";

/// The board as it lies on the desk: how large, what is being done on it.
#[derive(Clone, Debug)]
pub struct Board {
    /// How much larger than usual everything is, as asked; drawn in steps, see [`Self::scale`].
    pub zoom: f32,
    /// The note that is being typed.
    pub edited: Option<At>,
    /// Where in the card the pointer holds the notes that are being dragged.
    pub held: Option<Vec2>,
    /// The corner in which a frame around notes was begun, from the corner of the board.
    pub frame: Option<Pos2>,
    /// The note whose menu is open.
    pub menu: Option<At>,
    /// Whether the details of the selected notes are open in a window of their own.
    pub shows_details: bool,
    /// Whether the meanings of colours are open to be written.
    pub shows_legend: bool,
    /// The group that is being named.
    pub naming: Option<Naming>,
    /// The note that is to come into sight.
    pub shown: Option<At>,
    /// The sector that was being written into when the board was drawn last.
    pub lit: Option<Dimension>,
    /// For which notes in which room the scale of the wall was found, and which it is.
    pub fitted: Option<(u64, f32)>,
}

impl Default for Board {
    fn default() -> Self {
        Self {
            zoom: 1.0,
            edited: None,
            held: None,
            frame: None,
            menu: None,
            shows_details: false,
            shows_legend: false,
            naming: None,
            shown: None,
            lit: None,
            fitted: None,
        }
    }
}

impl Board {
    /// The scale in steps of a twentieth: letters of every size between would fill the memory
    /// of the graphics card.
    #[must_use]
    pub fn scale(&self) -> f32 {
        (self.zoom * 20.0).round() / 20.0
    }

    /// Makes everything larger, or smaller: from half to double the usual size.
    pub fn zoom_by(&mut self, factor: f32) {
        self.zoom = (self.zoom * factor).clamp(0.5, 2.0);
    }
}
