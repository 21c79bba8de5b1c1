//! A question that has to be answered before anything else: nothing is lost without one.

use crate::text::Words;
use egui::{Id, Key, Modal, Ui};

/// A question, as ids of the catalogues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What happened or is asked, a full sentence.
    pub text: String,
    /// The answers, the safe one first.
    pub answers: Vec<Answer>,
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Leave everything as it is.
    Cancel,
    /// Save first.
    Save,
    /// Lose what is not saved.
    Discard,
    /// Read the file again.
    Reload,
    /// Replace what the file holds.
    Overwrite,
    /// It was understood.
    Understood,
}

impl Answer {
    fn id(self) -> &'static str {
        match self {
            Self::Cancel => "answer-cancel",
            Self::Save => "answer-save",
            Self::Discard => "answer-discard",
            Self::Reload => "answer-reload",
            Self::Overwrite => "answer-overwrite",
            Self::Understood => "answer-understood",
        }
    }
}

/// Asks; gives the answer in the frame in which it is given. Escape is the first answer.
pub fn question(ui: &mut Ui, words: &Words, question: &Question) -> Option<Answer> {
    let modal = Modal::new(Id::unique("question")).show(ui.ctx(), |ui| {
        ui.set_width(420.0);
        ui.label(&question.text);
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            let mut given = None;
            for &answer in &question.answers {
                if ui.button(words.say(answer.id())).clicked() {
                    given = Some(answer);
                }
            }
            given
        })
        .inner
    });
    let escaped = ui.input(|input| input.key_pressed(Key::Escape));
    let first = question.answers.first().copied();
    modal.inner.or(first.filter(|_| escaped))
}
