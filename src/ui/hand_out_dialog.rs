//! The card that asks what a participant is given.
//!
//! What is absent: writing it; the card only keeps what is wanted.

use super::dialog::{self, Keyboard};
use super::export_dialog::{head, some_of, these};
use crate::model::PersonaSet;
use crate::model::empathy::Dimension;
use crate::model::hand_out::HandOut;
use crate::text::Words;
use egui::{Response, Ui};

const NAME: &str = "hand out";

/// What is wanted, as it stands on the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOutForm {
    /// What is handed out.
    pub part: HandOut,
    /// Whether sheets to fill in by hand are made beside it.
    pub has_sheets: bool,
}

impl HandOutForm {
    /// Everybody's whole map, with nothing on it yet: what most workshops begin with.
    #[must_use]
    pub fn new(set: &PersonaSet) -> Self {
        Self {
            part: HandOut {
                personas: set.active().map(|persona| persona.id.clone()).collect(),
                dimensions: Dimension::ALL.to_vec(),
                has_profile: false,
                has_content: false,
            },
            has_sheets: false,
        }
    }

    fn is_something(&self) -> bool {
        let part = &self.part;
        !part.personas.is_empty() && (part.has_profile || !part.dimensions.is_empty())
    }
}

/// What was answered on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandOutAnswer {
    /// Nothing is handed out.
    Cancel,
    /// Ask where, and write it.
    Write,
}

/// Shows the card.
pub fn hand_out_dialog(
    ui: &Ui,
    words: &Words,
    set: &PersonaSet,
    form: &mut HandOutForm,
) -> Option<HandOutAnswer> {
    let mut answer = None;
    let escaped = dialog::modal(ui, NAME, 480.0, |ui| {
        ui.heading(words.say("handout-title"));
        dialog::text(ui, &words.say("handout-what"));
        let part = &mut form.part;
        head(ui, &words.say("handout-personas"));
        these(ui, words, set, &mut part.personas);
        head(ui, &words.say("handout-dimensions"));
        some_of(ui, words, Dimension::ALL, &mut part.dimensions);
        tick(ui, words, "handout-profile", &mut part.has_profile);
        head(ui, &words.say("handout-there"));
        let (without, with) = (words.say("handout-empty"), words.say("handout-content"));
        ui.radio_value(&mut part.has_content, false, without);
        ui.radio_value(&mut part.has_content, true, with);
        tick(ui, words, "handout-sheets", &mut form.has_sheets);
        let cancel = [words.say("answer-cancel")];
        let lead = words.say("handout-write");
        let can_lead = form.is_something();
        answer = dialog::answers(ui, NAME, &cancel, &lead, can_lead, Keyboard::Answer);
    });
    let answer = answer.map(|number| [HandOutAnswer::Cancel, HandOutAnswer::Write][number.min(1)]);
    answer.or(escaped.then_some(HandOutAnswer::Cancel))
}

fn tick(ui: &mut Ui, words: &Words, id: &str, is_on: &mut bool) -> Response {
    ui.checkbox(is_on, words.say(id))
}
