//! What views write with: the draft they change in place, and the list of what they did.

use super::desk::Desk;
use super::rows::Wish;
use crate::command::Command;
use crate::document::{At, Edit, EditKind};
use crate::model::check::Review;
use crate::model::field::Field;
use crate::model::{IdSource, Persona, PersonaSet};
use crate::text::Words;
use egui::Ui;

/// How much of its colour something keeps that can be read and not changed.
const READABLE: f32 = 0.75;

/// Everything a view may touch while it draws. Nothing of it has an effect before the frame is
/// over, since a frame may be drawn twice.
pub struct Pen<'a> {
    /// What is shown and changed.
    pub set: &'a mut PersonaSet,
    /// What the window remembers.
    pub desk: &'a mut Desk,
    /// The words of the interface.
    pub words: &'a Words,
    /// What the checks said last; a moment behind what is typed.
    pub review: &'a Review,
    /// Makes the ids of new things.
    pub ids: &'a mut IdSource,
    /// What was done to the draft, in order.
    pub edits: Vec<Edit>,
    /// What is to be done when the frame is over.
    pub commands: Vec<Command>,
    /// What was asked of a row, to be done when all rows are drawn.
    pub asked: Option<(At, Wish)>,
    /// The rows drawn so far, in the order in which they stand on the screen.
    pub rows: Vec<At>,
}

impl<'a> Pen<'a> {
    /// A pen for a document.
    pub fn new(
        set: &'a mut PersonaSet,
        desk: &'a mut Desk,
        words: &'a Words,
        review: &'a Review,
        ids: &'a mut IdSource,
    ) -> Self {
        Self {
            set,
            desk,
            words,
            review,
            ids,
            edits: Vec::new(),
            commands: Vec::new(),
            asked: None,
            rows: Vec::new(),
        }
    }

    /// Whether the document is only looked at.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.desk.is_read_only
    }

    /// Lets what is drawn from here on only be looked at, where the document is.
    pub fn still(&self, ui: &mut Ui) {
        if self.is_read_only() {
            // It is there to be read.
            ui.visuals_mut().disabled_alpha = READABLE;
            ui.disable();
        }
    }

    /// Asks something of a row; one frame has one wish.
    pub fn ask(&mut self, at: At, wish: Wish) {
        if !self.is_read_only() || wish.only_looks() {
            self.asked = Some((at, wish));
        }
    }

    /// Declares an edit.
    pub fn did(&mut self, kind: EditKind, at: At) {
        self.edits.push(Edit::new(kind, at));
    }

    /// A word of the interface.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// What a field asks: the document's own question, or the usual one.
    #[must_use]
    pub fn question(&self, field: Field) -> String {
        let own = self.set.own_question(field);
        own.map_or_else(|| self.words.question(field), str::to_owned)
    }

    /// The persona shown: where it stands, if there is any.
    #[must_use]
    pub fn position(&self) -> Option<usize> {
        self.desk.position(self.set)
    }

    /// The persona shown.
    #[must_use]
    pub fn persona(&mut self) -> Option<&mut Persona> {
        let position = self.position()?;
        self.set.personas.get_mut(position)
    }
}
