//! What lies on the desk: which persona and which view are shown, what is folded, what is asked.
//! None of it belongs to the document, and none of it can be undone.

use super::welcome::Choice;
use crate::document::At;
use crate::model::field::Group;
use crate::model::{Id, PersonaSet};
use std::collections::BTreeSet;

/// What the middle of the window shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The profile form.
    #[default]
    Profile,
    /// The empathy map.
    Map,
    /// The document's own fields.
    Document,
}

/// The state of the window that is not the document.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// The persona shown; the first one where this names none.
    pub persona: Option<Id>,
    /// The view shown.
    pub view: View,
    /// Groups of the form that are folded.
    pub folded: BTreeSet<Group>,
    /// What should have the keyboard in the next frame.
    pub wish: Option<At>,
    /// Rows that are selected, to be changed together.
    pub selected: Vec<At>,
    /// Which place the keyboard is at.
    pub focus: Option<At>,
    /// What is typed into the palette, while it is open.
    pub palette: Option<String>,
    /// Whether the list of keys is open.
    pub shows_keys: bool,
    /// Whether the poster is shown; nothing for where the window has room for it.
    pub shows_poster: Option<bool>,
    /// Whether there was room for it when the window was drawn last.
    pub has_room: bool,
    /// How far the poster is zoomed: 1 and less for the whole page.
    pub poster_zoom: f32,
    /// Which page of it is shown, from 0.
    pub poster_page: usize,
    /// How wide the list of personas is, in points; nothing before it was shown.
    pub rail_width: Option<f32>,
    /// How wide the panel with the poster is.
    pub poster_width: Option<f32>,
    /// What was chosen that is no command.
    pub chosen: Option<Choice>,
    /// How many pixels wide the poster is shown.
    pub poster_px: Option<u32>,
    /// Where the poster was clicked, in shares of the sheet from its upper left corner.
    pub poster_click: Option<(f64, f64)>,
}

impl Desk {
    /// Where the persona shown stands in the document.
    #[must_use]
    pub fn position(&self, set: &PersonaSet) -> Option<usize> {
        let chosen = self.persona.as_ref().and_then(|id| {
            let mut personas = set.personas.iter();
            personas.position(|persona| persona.id == *id)
        });
        chosen.or((!set.personas.is_empty()).then_some(0))
    }

    /// Whether the poster is to be seen.
    #[must_use]
    pub fn is_poster_shown(&self) -> bool {
        self.shows_poster.unwrap_or(self.has_room)
    }

    /// The rows that are changed when the row at a place is: those selected, if it is one of
    /// them, or else it alone.
    #[must_use]
    pub fn together(&self, at: &At) -> Vec<At> {
        if self.selected.contains(at) {
            self.selected.clone()
        } else {
            vec![at.clone()]
        }
    }
}
