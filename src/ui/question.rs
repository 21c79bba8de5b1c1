//! A question that has to be answered before anything else: nothing is lost without one.

use super::dialog::{self, Keyboard};
use crate::text::Words;
use egui::Ui;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What happened or is asked, full sentences.
    pub text: String,
    /// The answers, the safe one first and the leading one last.
    pub answers: Vec<Answer>,
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Leave everything as it is.
    Cancel,
    /// Save first.
    Save,
    /// Save under another name.
    SaveAs,
    /// Lose what is not saved.
    Discard,
    /// Read the file again.
    Reload,
    /// Go on with what the window shows.
    Keep,
    /// Replace what the file holds.
    Overwrite,
    /// Save although the file is somebody else's now.
    SaveAnyway,
    /// Open the file as a new document.
    Copy,
    /// Open it to be looked at.
    ReadOnly,
    /// Open it although somebody else has it open.
    TakeOver,
    /// Offer the file no more.
    Forget,
    /// Add what was offered.
    Add,
    /// It was understood.
    Understood,
}

impl Answer {
    fn id(self) -> &'static str {
        match self {
            Self::Cancel => "answer-cancel",
            Self::Save => "answer-save",
            Self::SaveAs => "answer-save-as",
            Self::Discard => "answer-discard",
            Self::Reload => "answer-reload",
            Self::Keep => "answer-keep",
            Self::Overwrite => "answer-overwrite",
            Self::SaveAnyway => "answer-save-anyway",
            Self::Copy => "answer-copy",
            Self::ReadOnly => "answer-read-only",
            Self::TakeOver => "answer-take-over",
            Self::Forget => "answer-forget",
            Self::Add => "answer-add",
            Self::Understood => "answer-understood",
        }
    }
}

/// Asks; gives the answer in the frame in which it is given. Escape is the first answer.
pub fn question(ui: &Ui, words: &Words, question: &Question) -> Option<Answer> {
    let (leading, plain) = question.answers.split_last()?;
    let mut given = None;
    let escaped = dialog::modal(ui, "question", 480.0, |ui| {
        for (number, part) in question.text.lines().enumerate() {
            if number == 0 {
                ui.label(part);
            } else {
                dialog::text(ui, part);
            }
        }
        let plain: Vec<String> = plain.iter().map(|one| words.say(one.id())).collect();
        let leading = words.say(leading.id());
        let keyboard = Keyboard::Answer;
        let number = dialog::answers(ui, "question", &plain, &leading, true, keyboard);
        given = number.and_then(|number| question.answers.get(number).copied());
    });
    let first = question.answers.first().copied();
    given.or(first.filter(|_| escaped))
}
