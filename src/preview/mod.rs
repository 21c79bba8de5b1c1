//! BESIDE: the poster of the document as it stands, made while somebody writes.
//!
//! A [`Preview`] has one thread and one place for an order: a newer [`Choice`] takes the place
//! of one not yet begun, so a burst of edits costs two posters, not fifty. What was made last
//! is [`Shown`]; an order that fails keeps the last good [`Picture`] and says why beside it.
//! Turning a page or zooming paints the poster that is there and sets none.
//!
//! What is absent: a window, the clock, and waiting; asking for what is shown never waits for
//! a poster, and a thread without an order sleeps.

mod desk;
mod worker;

use crate::model::design::{Design, Finish, Orientation};
use crate::model::{Id, PersonaSet};
use crate::poster::{Bitmap, Order, Poster, Press, PressError};
use desk::{Desk, Request};
use std::sync::Arc;

/// What to show of a document. Paper, language and colours are what the document says.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Whose poster; nobody's for a blank sheet.
    pub persona: Option<Id>,
    /// What it shows.
    pub design: Design,
    /// How it lies; nothing for the design's own way.
    pub orientation: Option<Orientation>,
    /// Which page, from 0; the last where the poster has fewer.
    pub page: usize,
    /// How wide the picture is to be, in pixels.
    pub width_px: u32,
}

impl Choice {
    fn order<'a>(&self, set: &'a PersonaSet) -> Order<'a> {
        let mut personas = set.personas.iter();
        Order {
            set,
            persona: personas.find(|persona| Some(&persona.id) == self.persona.as_ref()),
            design: self.design,
            paper: set.posters.paper,
            orientation: self.orientation,
            language: set.language,
            accent: None,
            evidence_marks: true,
            participants: false,
            // What is beyond the trim is not looked at while writing.
            finish: Finish::default(),
        }
    }

    /// Whether the other shows the same poster, be it another page or another size.
    fn same_poster(&self, other: &Self) -> bool {
        let seen_alike = Self {
            page: self.page,
            width_px: self.width_px,
            ..other.clone()
        };
        *self == seen_alike
    }
}

/// A page of a poster as pixels, with the poster it is of.
#[derive(Debug)]
pub struct Picture {
    /// The revision of the document it shows.
    pub revision: u64,
    /// What was chosen of that document.
    pub choice: Choice,
    /// The page it shows, from 0.
    pub page: usize,
    /// The pixels.
    pub bitmap: Bitmap,
    /// The whole poster: how many pages, how they came out, where each statement stands.
    pub poster: Arc<Poster>,
}

/// What became of the newest order that was carried out.
#[derive(Debug)]
pub struct Shown {
    /// The revision that was ordered.
    pub revision: u64,
    /// The last poster that could be made; of an earlier revision where there is an error.
    pub picture: Option<Arc<Picture>>,
    /// Why the order could not be carried out.
    pub error: Option<PressError>,
}

/// A thread that makes posters, and what it made last. Dropping it ends the thread as soon as
/// the poster under way is done; nobody waits for that.
pub struct Preview {
    desk: Arc<Desk>,
}

impl Preview {
    /// Starts the thread, which calls `on_ready` whenever there is something new to show.
    pub fn new(on_ready: impl Fn() + Send + 'static) -> Self {
        let desk = Arc::new(Desk::default());
        let own = Arc::clone(&desk);
        let work = move || worker::serve(&own, &Press::new(), on_ready);
        let started = std::thread::Builder::new()
            .name("preview".to_owned())
            .spawn(work);
        if let Err(error) = started {
            desk.show(Shown {
                revision: 0,
                picture: None,
                error: Some(PressError::Unset {
                    reason: error.to_string(),
                }),
            });
        }
        Self { desk }
    }

    /// Orders a picture of a document. An order that was not yet begun is forgotten. The
    /// revision is a name for the caller, handed back with what was made of it.
    pub fn request(&self, revision: u64, set: Arc<PersonaSet>, choice: Choice) {
        self.desk.order(Request {
            revision,
            set,
            choice,
        });
    }

    /// What was made last; nothing before the first. Never waits for a poster.
    #[must_use]
    pub fn latest(&self) -> Option<Arc<Shown>> {
        self.desk.shown()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.desk.close();
    }
}
