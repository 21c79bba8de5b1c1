//! The live poster: ordered whenever the document or what is asked of it has changed, taken over
//! when it is there.

use crate::document::{At, Revision};
use crate::model::check::Finding;
use crate::model::design::Subject;
use crate::model::{Id, PersonaSet};
use crate::poster::{self, Spot};
use crate::preview::{Choice, Picture, Preview};
use crate::text::Words;
use crate::ui::{self, Desk, Sheet};
use egui::{ColorImage, Context, TextureOptions};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Pixels a poster has before the window knows how wide it shows it.
const USUAL_WIDTH_PX: u32 = 842;

/// The poster beside the form.
pub(super) struct Live {
    preview: Preview,
    /// What was ordered last.
    ordered: Option<(Revision, Choice)>,
    /// The place whose page was turned to last.
    turned_to: Option<At>,
    /// What is shown.
    picture: Option<Arc<Picture>>,
    /// What posters told of each persona, and of the set, last time they were shown.
    fit: BTreeMap<Option<Id>, Vec<Finding>>,
    /// Its texture, and why there is no newer one.
    pub(super) sheet: Sheet,
}

impl Live {
    /// A poster that wakes the window when it is ready.
    pub(super) fn new(context: &Context) -> Self {
        let wake = context.clone();
        Self {
            preview: Preview::new(move || wake.request_repaint()),
            ordered: None,
            turned_to: None,
            picture: None,
            fit: BTreeMap::new(),
            sheet: Sheet::default(),
        }
    }

    /// Which revision of the document the poster shows.
    pub(super) fn revision(&self) -> Option<Revision> {
        let picture = self.picture.as_ref()?;
        Some(Revision(picture.revision))
    }

    /// Orders the poster of what is on the desk, unless that is what was ordered last.
    pub(super) fn order(&mut self, set: &Arc<PersonaSet>, revision: Revision, desk: &mut Desk) {
        let persona = desk
            .position(set)
            .map(|position| set.personas[position].id.clone());
        if !desk.is_poster_shown() || persona.is_none() {
            return;
        }
        let (design, orientation) = desk.design(set);
        let persona = persona.filter(|_| design.subject() == Subject::Persona);
        let is_another = |choice: &Choice| (&choice.persona, choice.design) != (&persona, design);
        if self
            .ordered
            .as_ref()
            .is_some_and(|(_, last)| is_another(last))
        {
            desk.poster_page = 0;
        }
        let choice = Choice {
            persona,
            design,
            orientation,
            page: desk.poster_page,
            width_px: desk.poster_px.unwrap_or(USUAL_WIDTH_PX),
        };
        let order = (revision, choice);
        if self.ordered.as_ref() != Some(&order) {
            self.preview
                .request(revision.0, Arc::clone(set), order.1.clone());
            self.ordered = Some(order);
        }
    }

    /// Takes over what is ready.
    pub(super) fn hear(&mut self, context: &Context, words: &Words) {
        let Some(shown) = self.preview.latest() else {
            return;
        };
        self.sheet.fault = shown.error.as_ref().map(|_| words.say("ui-poster-fault"));
        let is_shown = |picture: &Arc<Picture>| {
            self.picture
                .as_ref()
                .is_some_and(|old| Arc::ptr_eq(old, picture))
        };
        let Some(picture) = shown.picture.as_ref().filter(|picture| !is_shown(picture)) else {
            return;
        };
        let bitmap = &picture.bitmap;
        let size = [bitmap.width as usize, bitmap.height as usize];
        let image = ColorImage::from_rgba_premultiplied(size, &bitmap.rgba);
        if let Some(texture) = &mut self.sheet.texture {
            texture.set(image, TextureOptions::LINEAR);
        } else {
            let texture = context.load_texture("poster", image, TextureOptions::LINEAR);
            self.sheet.texture = Some(texture);
        }
        self.sheet.page = picture.page;
        self.sheet.pages = picture.poster.page_count();
        self.sheet.body_pt = picture.poster.report().body_pt;
        self.measure(picture);
        self.picture = Some(Arc::clone(picture));
    }

    /// Marks the place that is being edited, and turns to its page when it begins to be.
    pub(super) fn mark(&mut self, set: &PersonaSet, desk: &mut Desk) {
        self.sheet.marked.clear();
        let Some(picture) = &self.picture else {
            return;
        };
        let persona = desk
            .position(set)
            .map(|position| &set.personas[position].id);
        let edited = desk
            .focus
            .as_ref()
            .filter(|at| at.persona.as_ref() == persona);
        let Some((at, field)) = edited.and_then(|at| Some((at, at.field?))) else {
            return;
        };
        let is_it = |spot: &&Spot| {
            spot.persona == at.persona
                && spot.field == field
                && (spot.id.is_none() || at.id.is_none() || spot.id == at.id)
        };
        let poster = &picture.poster;
        let Some((width, height)) = poster.size_mm(picture.page) else {
            return;
        };
        let share = |spot: &Spot| {
            let (x, y) = (spot.x / width, spot.y / height);
            let (right, below) = (
                (spot.x + spot.width) / width,
                (spot.y + spot.height) / height,
            );
            ui::share(x, y, right, below)
        };
        let here = poster.spots(picture.page).iter().filter(is_it);
        self.sheet.marked.extend(here.map(share));
        if self.turned_to.as_ref() != Some(at) {
            self.turned_to = Some(at.clone());
            let mut pages = 0..poster.page_count();
            let elsewhere = pages.find(|&page| poster.spots(page).iter().any(|spot| is_it(&spot)));
            if let Some(page) = elsewhere.filter(|_| self.sheet.marked.is_empty()) {
                desk.poster_page = page;
            }
        }
    }

    /// Remembers how a poster came out. What fits on one paper may not fit on another.
    fn measure(&mut self, picture: &Picture) {
        let sheet = |picture: &Picture| (picture.choice.design, picture.poster.size_mm(0));
        let is_of_everybody = picture.choice.persona.is_none();
        let is_other_sheet = |last: &Arc<Picture>| sheet(last) != sheet(picture);
        if is_of_everybody || self.picture.as_ref().is_some_and(is_other_sheet) {
            self.fit.clear();
        }
        self.fit.remove(&None);
        self.fit.remove(&picture.choice.persona);
        for finding in poster::findings(picture.poster.report()) {
            let whose = finding.place.persona.clone();
            self.fit.entry(whose).or_default().push(finding);
        }
    }

    /// What only finished posters know of the personas of a document.
    pub(super) fn findings(&self, set: &PersonaSet) -> Vec<Finding> {
        let known = |(id, _): &(&Option<Id>, _)| {
            let id = id.as_ref();
            id.is_none_or(|id| set.persona(id).is_some())
        };
        let fit = self.fit.iter().filter(known);
        fit.flat_map(|(_, findings)| findings).cloned().collect()
    }

    /// Goes to the field that was clicked on the poster, given in shares of the sheet.
    pub(super) fn follow(&self, clicked: (f64, f64), desk: &mut Desk, set: &PersonaSet) {
        let Some(picture) = &self.picture else {
            return;
        };
        let Some((width, height)) = picture.poster.size_mm(picture.page) else {
            return;
        };
        let spot = picture
            .poster
            .spot_at(picture.page, clicked.0 * width, clicked.1 * height);
        // Whoever was shown may be gone by now.
        let found = spot.and_then(|spot| Some((spot, set.persona(spot.persona.as_ref()?)?)));
        let Some((spot, persona)) = found else {
            return;
        };
        desk.go_to(At {
            id: spot.id.clone(),
            ..At::field(&persona.id, spot.field)
        });
    }
}
