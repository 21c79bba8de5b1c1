//! What lies on the desk: which persona and which view are shown, what is folded, what is asked.
//! None of it belongs to the document, and none of it can be undone.

use super::board::{Board, Naming};
use super::deciding::Decided;
use super::document_view::Page;
use super::draft_table::Cursor;
use super::find::Find;
use super::hidden::Hidden;
use super::inbox::Inbox;
use super::parsed::Draft;
use super::pick_list::Typed;
use super::portrait_panel;
use super::welcome::Choice;
use super::workshop::Workshop;
use crate::document::{At, Edit, EditKind, texts};
use crate::model::check::{FindingKind, Place};
use crate::model::design::{Design, Orientation};
use crate::model::empathy::{Empathy, NoteColour};
use crate::model::field::{Field, Group};
use crate::model::image::ImageId;
use crate::model::{Id, PersonaSet};
use egui::TextureHandle;
use std::collections::{BTreeSet, HashMap};

/// What the middle of the window shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The profile form.
    #[default]
    Profile,
    /// The empathy map.
    Map,
    /// The profile form beside the empathy map.
    Both,
    /// The document's own fields.
    Document,
    /// Personas side by side, as a table.
    Draft,
    /// The empathy map alone, as a group works on it.
    Workshop,
}

/// A place that is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The place.
    pub at: At,
    /// Whether nobody has scrolled to it yet.
    pub is_new: bool,
}

/// The state of the window that is not the document.
#[derive(Clone, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, none excludes another"
)]
pub struct Desk {
    /// The persona shown; the first one where this names none.
    pub persona: Option<Id>,
    /// The view shown.
    pub view: View,
    /// Whether the document is only looked at.
    pub is_read_only: bool,
    /// Groups of the form that are folded.
    pub folded: BTreeSet<Group>,
    /// Whose form was drawn last: another one's empty groups are folded.
    pub form_of: Option<Id>,
    /// Whether the portrait is being chosen.
    pub shows_portrait: bool,
    /// The pictures of the document that are ready to be drawn.
    pub pictures: HashMap<ImageId, TextureHandle>,
    /// What should have the keyboard in the next frame.
    pub wish: Option<At>,
    /// What the personas in the rail are filtered by.
    pub filter: String,
    /// Rows that are selected, to be changed together.
    pub selected: Vec<At>,
    /// The row where selecting begins: the one that had the keyboard or was clicked last.
    pub anchor: Option<At>,
    /// For how many frames that was wished.
    pub wished: u8,
    /// Which place the keyboard is at.
    pub focus: Option<At>,
    /// The empathy board as it lies there.
    pub board: Board,
    /// What is typed into the palette, while it is open.
    pub palette: Option<Typed>,
    /// Whether the list of keys is open.
    pub shows_keys: bool,
    /// Whether the poster is shown; nothing for where the window has room for it.
    pub shows_poster: Option<bool>,
    /// Whether there was room for it when the window was drawn last.
    pub has_room: bool,
    /// How far the poster is zoomed: 1 and less for the whole page.
    pub poster_zoom: f32,
    /// Whether the poster keeps its design whatever view stands beside it.
    pub keeps_design: bool,
    /// Which page of it is shown, from 0.
    pub poster_page: usize,
    /// How wide the list of personas is, in points; nothing before it was shown.
    pub rail_width: Option<f32>,
    /// How wide the panel with the poster is.
    pub poster_width: Option<f32>,
    /// The same beside the map.
    pub map_poster_width: Option<f32>,
    /// How wide what stands at the right was when the window was drawn last.
    pub aside: f32,
    /// What was chosen that is no command.
    pub chosen: Option<Choice>,
    /// How many pixels wide the poster is shown.
    pub poster_px: Option<u32>,
    /// Where the poster was clicked, in shares of the sheet from its upper left corner.
    pub poster_click: Option<(f64, f64)>,
    /// The page of the document view.
    pub page: Page,
    /// The source shown; the first one where this names none.
    pub source: Option<Id>,
    /// The photo of a source that is looked at.
    pub photo: Option<ImageId>,
    /// Which cell of the draft table is chosen.
    pub cursor: Cursor,
    /// What is typed and means nothing yet.
    pub typed: HashMap<At, Draft>,
    /// Find and replace, while it is open.
    pub find: Option<Find>,
    /// The hidden place that somebody was sent to.
    pub hidden: Option<Hidden>,
    /// The place that is marked without having the keyboard.
    pub marked: Option<Mark>,
    /// Whether the list of all findings is open, in place of the poster.
    pub shows_findings: bool,
    /// Whether the copies beside the file are to be added, once somebody has said so.
    pub takes_copies: Option<bool>,
    /// The finding that is being set aside, with the reason typed so far.
    pub set_aside: Option<(FindingKind, Place, String)>,
    /// What was decided between two people's values, to be done when all is drawn.
    pub decided: Option<Decided>,
    /// The workshop, whether it is shown or not.
    pub workshop: Workshop,
    /// The notes that nobody has sorted yet, as they lie there.
    pub inbox: Inbox,
}

impl Desk {
    /// Goes to a place and puts the keyboard there.
    pub fn go_to(&mut self, at: At) {
        self.turn_to(&at);
        self.shows_portrait |= portrait_panel::has(&at);
        self.wish = Some(at);
    }

    /// Goes to where something was undone or redone. On the map the notes that are selected stay
    /// so; what became of them elsewhere is no reason to leave it, nor is a cell of the table.
    pub fn revisit(&mut self, edit: &Edit) {
        let at = &edit.at;
        let is_on_map = at.field.map(Field::group) == Some(Group::Empathy);
        let is_aside = match self.view {
            View::Map => edit.kind == EditKind::Add && !is_on_map,
            View::Workshop => !is_on_map,
            View::Draft => true,
            View::Profile | View::Both | View::Document => false,
        };
        if at.persona.is_none() || is_aside {
            self.persona = at.persona.clone().or(self.persona.take());
        } else if is_on_map && at.id.is_some() {
            self.turn_to(at);
        } else if portrait_panel::has(at) && !self.shows_portrait {
            // It is seen in the head of the form; nothing has to lie over that.
            self.turn_to(at);
        } else {
            self.go_to(at.clone());
        }
    }

    /// Goes to a place and marks it; the keyboard stays where it is.
    pub fn show(&mut self, at: At) {
        self.turn_to(&at);
        if self.view == View::Document && self.page == Page::Sources {
            self.source.clone_from(&at.id);
        }
        self.marked = Some(Mark { at, is_new: true });
    }

    /// Gives up what nobody granted: the place it was wished for is gone.
    pub fn tire(&mut self) {
        const PATIENCE: u8 = 8;
        self.wished = if self.wish.is_some() {
            self.wished + 1
        } else {
            0
        };
        if self.wished > PATIENCE {
            self.wish = None;
            self.wished = 0;
        }
    }

    /// To the persona of a place, to the view it stands in, with its group unfolded.
    fn turn_to(&mut self, at: &At) {
        if at.persona.is_some() {
            self.persona.clone_from(&at.persona);
        }
        let view = match at.field.map(Field::group) {
            // Notes that nobody has sorted yet lie beside the map.
            _ if at.part == texts::INBOX => {
                self.inbox.is_open = true;
                View::Map
            }
            // What the colours of notes mean stands beside the notes.
            _ if NoteColour::from_key(at.part).is_some() => View::Map,
            _ if at.persona.is_none() => View::Document,
            Some(Group::Empathy) => View::Map,
            _ => View::Profile,
        };
        self.turn_to_view(view);
        if let Some(field) = at.field {
            self.folded.remove(&field.group());
        }
        if self.view == View::Document {
            self.page = Page::of(at.part);
        }
    }

    /// To a view, unless it is seen already beside another.
    fn turn_to_view(&mut self, view: View) {
        let is_seen = match self.view {
            View::Both => matches!(view, View::Profile | View::Map),
            View::Workshop => view == View::Map,
            _ => false,
        };
        if !is_seen {
            self.view = view;
        }
    }

    /// The source shown; the first where none was chosen.
    #[must_use]
    pub fn source_shown(&self, set: &PersonaSet) -> Option<Id> {
        let named = self.source.as_ref().and_then(|id| set.source(id));
        named
            .or(set.sources.first())
            .map(|source| source.id.clone())
    }

    /// Whether the page with the sources is shown.
    #[must_use]
    pub fn shows_sources(&self) -> bool {
        self.view == View::Document && self.page == Page::Sources
    }

    /// Whether the page with the logo is shown.
    #[must_use]
    pub fn shows_logo(&self) -> bool {
        self.view == View::Document && self.page == Page::About
    }

    /// Shows the map to a group, or goes back to what was shown before.
    pub fn toggle_workshop(&mut self) {
        if self.view == View::Workshop {
            self.view = self.workshop.before;
        } else {
            self.workshop.before = self.view;
            self.view = View::Workshop;
            self.wish = None;
            self.marked = None;
        }
    }

    /// Shows or hides the notes that nobody has sorted yet, which lie beside the map.
    pub fn toggle_inbox(&mut self) {
        let is_beside = matches!(self.view, View::Map | View::Both | View::Workshop);
        self.inbox.is_open = !(self.inbox.is_open && is_beside);
        if self.inbox.is_open {
            self.turn_to_view(View::Map);
            self.inbox.has_keyboard = true;
        }
    }

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

    /// What the poster shows, and how it lies: as the document says, but the map beside the map and
    /// the profile beside the profile, unless something else was asked for there.
    #[must_use]
    pub fn design(&self, set: &PersonaSet) -> (Design, Option<Orientation>) {
        let beside = match (self.view, set.posters.design) {
            (View::Map, Design::Profile) => Some(Design::Empathy),
            (View::Profile, Design::Empathy) => Some(Design::Profile),
            _ => None,
        };
        beside
            .filter(|_| !self.keeps_design)
            .map_or((set.posters.design, set.posters.orientation), |design| {
                (design, None)
            })
    }

    /// Whether notes of the map are selected.
    #[must_use]
    pub fn has_notes_selected(&self) -> bool {
        let mut fields = self.selected.iter().filter_map(|at| at.field);
        fields.any(|field| field.dimension().is_some())
    }

    /// Asks for the name under which the selected notes are laid together.
    pub fn begin_group(&mut self) {
        let is_note = |at: &&At| at.field.and_then(Field::dimension).is_some();
        let first = self.selected.iter().find(is_note).cloned();
        self.board.naming = first.map(Naming::new);
    }

    /// Who gives votes: in a workshop whoever is named there, else the group, which is nobody.
    #[must_use]
    pub fn voter(&self) -> &str {
        if self.view == View::Workshop {
            self.workshop.author.trim()
        } else {
            ""
        }
    }

    /// Whether whoever votes has so many dots left on a map; the workshop says so where not.
    pub fn may_vote(&mut self, map: &Empathy, dots: usize) -> bool {
        let left = self.workshop.dots_left(map);
        let left = left.filter(|_| self.view == View::Workshop);
        let may = left.is_none_or(|left| usize::from(left) >= dots);
        self.workshop.has_overspent = !may;
        may
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
