//! Handing out: a participant's file of the open document, written away from the window.

use super::asking::Wanted;
use super::desktop::App;
use super::env::EXTENSION;
use super::worker::Task;
use crate::complaint;
use crate::sheets::{Made, SheetError, is_device};
use crate::storage::save::FileError;
use crate::ui::{self, Answer, HandOutAnswer, HandOutForm, Question};
use egui::Ui;
use std::path::{Path, PathBuf};

/// Letters of a name; the longest letter has four bytes, and a name may have 255.
const LONGEST: usize = 60;

impl App {
    /// Opens the card that asks what is handed out.
    pub(super) fn begin_hand_out(&mut self) {
        let open = self.open.as_ref();
        self.hand_out = open.map(|open| HandOutForm::new(&open.document.draft));
    }

    /// Shows the card, while there is one.
    pub(super) fn show_hand_out(&mut self, ui: &Ui) {
        let (Some(form), Some(open)) = (&mut self.hand_out, &self.open) else {
            return;
        };
        match ui::hand_out_dialog(ui, &self.words, &open.document.draft, form) {
            Some(HandOutAnswer::Write) => {
                let title = [("title", self.called().into())];
                let name = self.words.say_with("handout-file", &title);
                if let Some(form) = self.hand_out.take() {
                    let name = file_name(&name);
                    self.ask_for(Wanted::HandOut(Box::new(form), name));
                }
            }
            Some(HandOutAnswer::Cancel) => self.hand_out = None,
            None => {}
        }
    }

    /// Has it written where the user said.
    pub(super) fn hand_out_to(&self, form: &HandOutForm, path: PathBuf, is_agreed: bool) {
        let Some(open) = &self.open else {
            return;
        };
        let (path, is_agreed) = if path.extension().is_none() {
            // The dialog has asked about another name than the one with the extension.
            (path.with_extension(EXTENSION), false)
        } else {
            (path, is_agreed)
        };
        self.worker.ask(Task::HandOut {
            set: Box::new(open.document.recorded().handed_out(&form.part)),
            path,
            has_sheets: form.has_sheets,
            replaces: is_agreed,
            document: open.file.path.clone(),
        });
    }

    /// Says what became of it.
    pub(super) fn handed_out(&mut self, path: &Path, made: &Made) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let said = [("path", name.into_owned().into())];
        let errors: Vec<String> = made
            .errors
            .iter()
            .map(|error| self.refused(error))
            .collect();
        if errors.is_empty() {
            self.message = self.words.say_with("handout-done", &said);
        } else {
            self.question = Some(Question {
                text: errors.join("\n"),
                answers: vec![Answer::Understood],
            });
        }
    }

    fn refused(&self, error: &SheetError) -> String {
        let sentence = match error {
            SheetError::File(FileError::Exists { path }) => {
                let at = [("path", path.display().to_string().into())];
                self.words.sentence("error-new-exists", &at)
            }
            other => complaint::of_sheet(other, &self.words),
        };
        format!("{}\n{}", sentence.what, sentence.now)
    }
}

/// A title as the name of a file: what no system allows in one is left out, and so are signs
/// that turn what is read, and would show another end than the name has.
pub(super) fn file_name(title: &str) -> String {
    let turns = |letter| matches!(letter, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_allowed = |letter: &char| {
        !letter.is_control() && !turns(*letter) && !r#"/\:*?"<>|"#.contains(*letter)
    };
    let name: String = title.chars().filter(is_allowed).take(LONGEST).collect();
    let name = name.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    let name = name.trim_start_matches('-');
    if name.is_empty() || is_device(name) {
        return format!("document {name}").trim_end().to_owned();
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_leads_out_of_its_folder_or_shows_another_end() {
        let cases = [
            ("Team 1", "Team 1"),
            ("../../etc/passwd", "etcpasswd"),
            ("C:\\x", "Cx"),
            ("nul", "document nul"),
            ("COM1.ron", "document COM1.ron"),
            ("…. . ", "…"),
            ("..", "document"),
            ("-rf", "rf"),
            ("a\u{202e}gpj\u{0}\n", "agpj"),
        ];
        for (title, expected) in cases {
            assert_eq!(file_name(title), expected, "{title:?}");
        }
        assert!(file_name(&"😀".repeat(500)).len() <= 250);
    }
}
