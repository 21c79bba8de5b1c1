//! Pictures of personas, the logo, photos of sources: taken in from files, drops and the clipboard, and made
//! ready to be drawn; both on a thread of their own, since a photo takes a while.

use super::asking::Wanted;
use super::desktop::{App, Open, now};
use super::thread::{Thread, Work};
use crate::complaint;
use crate::document::{At, Edit, EditKind};
use crate::model::Id;
use crate::model::field::Field;
use crate::model::image::{Image, ImageId};
use crate::model::portrait::Portrait;
use crate::storage::intake::{self, PictureError};
use crate::ui::{Answer, Question};
use egui::{Color32, ColorImage, Context, Event, TextureFilter, TextureOptions};
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

/// The part of the document that is its logo.
const LOGO: &str = "brand-logo";
/// The part of a source that is its photos.
const PHOTO: &str = "source-photos";
/// Pixels along the longer edge of what is drawn: enough for the crop that is closed in on most.
const LONG_EDGE: u32 = 800;

/// Where a picture is taken from.
#[derive(Clone)]
pub(super) enum Taking {
    /// A file.
    File(PathBuf),
    /// The clipboard.
    Pixels(Arc<ColorImage>),
}

/// What a picture is for.
#[derive(Clone, Debug)]
pub(super) enum Goal {
    /// The portrait of a persona.
    Portrait(Id),
    /// The logo of the document.
    Logo,
    /// A photo of a source.
    Photo(Id),
}

/// What is asked of the thread.
enum Task {
    /// Take a picture in for this.
    Take(Goal, Taking),
    /// Make a picture of the document ready to be drawn.
    Show(ImageId, Image),
}

/// What it says.
enum Told {
    /// A picture, or why there is none.
    Taken(Goal, Taking, Result<(ImageId, Image), PictureError>),
    /// A picture to be drawn; nothing where it is damaged.
    Shown(ImageId, Option<ColorImage>),
}

struct Hands;

impl Work for Hands {
    type Task = Task;
    type Told = Told;

    fn work(&mut self, task: Task) -> Option<Told> {
        Some(match task {
            Task::Take(goal, taking) => {
                let result = match &taking {
                    Taking::File(path) => intake::take_in_file(path),
                    Taking::Pixels(image) => take_in(image),
                };
                Told::Taken(goal, taking, result)
            }
            Task::Show(id, image) => {
                let shown = intake::pixels(&image, LONG_EDGE).ok();
                let image = shown.map(|(width, height, rgba)| {
                    let size = [width as usize, height as usize];
                    ColorImage::from_rgba_unmultiplied(size, &rgba)
                });
                Told::Shown(id, image)
            }
        })
    }
}

fn take_in(image: &ColorImage) -> Result<(ImageId, Image), PictureError> {
    let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(0));
    let rgba = image
        .pixels
        .iter()
        .flat_map(Color32::to_srgba_unmultiplied)
        .collect();
    intake::take_in_pixels(width, height, rgba)
}

/// The thread, and which pictures it was asked for already.
pub(super) struct Gallery {
    hands: Thread<Hands>,
    /// Under way, or found to be damaged.
    asked: HashSet<ImageId>,
}

impl Gallery {
    /// A gallery that wakes the window when it has something to say.
    pub(super) fn new(context: &Context) -> Self {
        let wake = context.clone();
        Self {
            hands: Thread::new("pictures", Hands, move || wake.request_repaint()),
            asked: HashSet::new(),
        }
    }
}

impl App {
    /// Asks for a picture for the persona shown.
    pub(super) fn choose_picture(&mut self) {
        self.desk.shows_portrait = true;
        self.ask_for(Wanted::Picture);
    }

    /// Asks for a logo, where it can be seen.
    pub(super) fn choose_logo(&mut self) {
        self.desk.show(At::document(LOGO));
        self.ask_for(Wanted::Logo);
    }

    /// Asks for a photo for the source shown, where it can be seen.
    pub(super) fn choose_photo(&mut self) {
        if let Some(source) = self.source() {
            self.desk.show(At::thing(&source, PHOTO));
            self.ask_for(Wanted::Photo);
        }
    }

    /// Takes a picture in for the persona shown.
    pub(super) fn take_portrait(&mut self, taking: Taking) {
        if let Some(goal) = self.portrait() {
            self.take(goal, taking);
        }
    }

    /// Takes a photo in for the source shown.
    pub(super) fn take_photo(&mut self, taking: Taking) {
        if let Some(source) = self.source() {
            self.take(Goal::Photo(source), taking);
        }
    }

    /// The portrait of the persona shown.
    fn portrait(&self) -> Option<Goal> {
        let set = &self.open.as_ref()?.document.draft;
        let persona = &set.personas[self.desk.position(set)?];
        Some(Goal::Portrait(persona.id.clone()))
    }

    /// The source shown last, or the first; nothing where there is none.
    fn source(&self) -> Option<Id> {
        self.desk.source_shown(&self.open.as_ref()?.document.draft)
    }

    /// Takes a picture in for something, where that can be seen.
    pub(super) fn take(&mut self, goal: Goal, taking: Taking) {
        match goal {
            Goal::Portrait(_) => self.desk.shows_portrait = true,
            Goal::Logo => self.desk.show(At::document(LOGO)),
            Goal::Photo(ref source) => self.desk.show(At::thing(source, PHOTO)),
        }
        self.message = self.words.say("ui-picture-coming");
        self.gallery.hands.ask(Task::Take(goal, taking));
    }

    /// What a picture would be for that comes from elsewhere: what is looked at takes it. Nothing
    /// where no document is open that may be changed.
    pub(super) fn goal(&self) -> Option<Goal> {
        self.open.as_ref().filter(|open| !open.file.is_read_only)?;
        let is_behind = self.desk.shows_portrait;
        if !is_behind && self.desk.shows_logo() {
            return Some(Goal::Logo);
        }
        let source = self
            .source()
            .filter(|_| !is_behind && self.desk.shows_sources());
        source.map(Goal::Photo).or_else(|| self.portrait())
    }

    /// Takes the picture that is being pasted while there is a place for it: the portrait's card,
    /// or else the page of the document with its logo or its sources.
    pub(super) fn take_pasted_picture(&mut self) {
        let goal = self.goal().filter(|goal| {
            self.is_calm() && (self.desk.shows_portrait || !matches!(goal, Goal::Portrait(_)))
        });
        let Some(goal) = goal else {
            return;
        };
        let pixels = self.context.input(|input| {
            input.events.iter().find_map(|event| match event {
                Event::PasteImage(image) => Some(Arc::clone(image)),
                _ => None,
            })
        });
        if let Some(pixels) = pixels {
            self.take(goal, Taking::Pixels(pixels));
        }
    }

    /// Hears of pictures, and has those made ready that the document shows.
    pub(super) fn hear_pictures(&mut self) {
        while let Some(told) = self.gallery.hands.heard() {
            match told {
                Told::Taken(goal, _, Ok((id, image))) => self.hang(&goal, id, image),
                Told::Taken(_, taking, Err(error)) => self.complain_of_picture(&taking, &error),
                Told::Shown(id, None) => {
                    self.gallery.asked.insert(id);
                }
                Told::Shown(id, Some(image)) => {
                    // A photo is drawn as large as a card and as small as a thumbnail.
                    let options = TextureOptions {
                        mipmap_mode: Some(TextureFilter::Linear),
                        ..TextureOptions::LINEAR
                    };
                    let texture = self.context.load_texture(&id.0, image, options);
                    self.gallery.asked.remove(&id);
                    self.desk.pictures.insert(id, texture);
                }
            }
        }
        let Some(Open { document, .. }) = &self.open else {
            return;
        };
        let set = &document.draft;
        let is_there = |id: &ImageId| set.images.contains_key(id);
        self.desk.pictures.retain(|id, _| is_there(id));
        let portraits = set.personas.iter().map(|persona| &persona.portrait.image);
        let shown = self
            .desk
            .source_shown(set)
            .filter(|_| self.desk.shows_sources());
        let shown = shown.and_then(|source| set.source(&source));
        let photos = shown.iter().flat_map(|source| &source.photos);
        for id in portraits.chain([&set.brand.logo]).chain(photos) {
            if let Some(image) = set.images.get(id)
                && !self.desk.pictures.contains_key(id)
                && self.gallery.asked.insert(id.clone())
            {
                let task = Task::Show(id.clone(), image.clone());
                self.gallery.hands.ask(task);
            }
        }
    }

    /// Puts a picture where it belongs. What was said of the one before does not hold for this one.
    fn hang(&mut self, goal: &Goal, id: ImageId, image: Image) {
        let now = now(&self.context);
        // The document may be another one by now.
        let open = self.open.as_mut().filter(|open| !open.file.is_read_only);
        let Some(Open { document, .. }) = open else {
            return;
        };
        let set = &mut document.draft;
        let at = match goal {
            Goal::Portrait(persona) => {
                let mut personas = set.personas.iter_mut();
                let Some(found) = personas.find(|one| one.id == *persona) else {
                    return;
                };
                if found.portrait.image != id {
                    found.portrait = Portrait {
                        image: id.clone(),
                        initials: found.portrait.initials.clone(),
                        colour: found.portrait.colour,
                        ..Portrait::default()
                    };
                }
                At::field(persona, Field::Name).part("image")
            }
            Goal::Photo(source) => {
                let mut sources = set.sources.iter_mut();
                let Some(found) = sources.find(|one| one.id == *source) else {
                    return;
                };
                if !found.photos.contains(&id) {
                    found.photos.push(id.clone());
                }
                At::thing(source, PHOTO)
            }
            Goal::Logo => {
                if set.brand.logo != id {
                    set.brand.logo_alt.clear();
                }
                set.brand.logo.clone_from(&id);
                At::document(LOGO)
            }
        };
        set.images.insert(id, image);
        set.take_down_unused();
        document.record(Edit::new(EditKind::Picture, at), now);
        self.message = self.words.say("ui-picture-taken");
    }

    fn complain_of_picture(&mut self, taking: &Taking, error: &PictureError) {
        let path = match taking {
            Taking::File(path) => path.clone(),
            Taking::Pixels(_) => self.words.say("ui-clipboard").into(),
        };
        let sentence = complaint::of_picture(&path, error, &self.words);
        self.message.clear();
        self.question = Some(Question {
            text: format!("{}\n{}", sentence.what, sentence.now),
            answers: vec![Answer::Understood],
        });
    }
}
