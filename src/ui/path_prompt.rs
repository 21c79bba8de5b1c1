//! A prompt for a path, where the system has no dialog for that.
//!
//! Tab takes what is offered, as in a terminal; Enter goes on. What is absent: the disk. What a
//! path may become is asked of the conductor and arrives in a later frame.

use super::dialog::{self, Keyboard};
use super::icon;
use super::theme;
use crate::text::Words;
use egui::text::{CCursor, CCursorRange};
use egui::{Button, Id, Key, Modifiers, RichText, Sense, TextEdit, Ui, Vec2, vec2};

/// The height of an offer.
const OFFER: f32 = 24.0;

/// A path that is being typed.
#[derive(Clone, Debug)]
pub struct PathPrompt {
    /// What it is for, and why the window asks itself: ids of the catalogue.
    heading: &'static str,
    reason: &'static str,
    typed: String,
    /// What was asked to be completed last.
    asked: Option<String>,
    /// What a path may become, and which.
    offered: Vec<String>,
    offered_for: String,
    /// Whether the caret belongs at the end, since the text was not typed.
    is_placed: bool,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathAnswer {
    /// Nothing.
    Cancel,
    /// This path, as it was typed.
    Path(String),
}

impl PathPrompt {
    /// A prompt that begins with a text.
    #[must_use]
    pub fn new(heading: &'static str, reason: &'static str, typed: String) -> Self {
        Self {
            heading,
            reason,
            typed,
            asked: None,
            offered: Vec::new(),
            offered_for: String::new(),
            is_placed: true,
        }
    }

    /// What should be completed, once.
    pub fn to_complete(&mut self) -> Option<String> {
        let is_new = self.asked.as_ref() != Some(&self.typed);
        is_new.then(|| {
            self.asked = Some(self.typed.clone());
            self.typed.clone()
        })
    }

    /// Offers what a path may become, unless another one has been typed since.
    pub fn offer(&mut self, typed: &str, offered: Vec<String>) {
        if self.typed == typed {
            self.offered = offered;
            typed.clone_into(&mut self.offered_for);
        }
    }

    fn take(&mut self, path: String) {
        self.typed = path;
        self.is_placed = true;
    }
}

/// Asks for a path; gives the answer in the frame in which it is given.
pub fn path_prompt(ui: &mut Ui, words: &Words, prompt: &mut PathPrompt) -> Option<PathAnswer> {
    // Before the field is drawn, which would let Tab go on to the next control.
    let takes = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Tab));
    // What was offered for another path is none of this one's.
    let takes = takes && prompt.offered_for == prompt.typed;
    if takes && let Some(path) = shared(&prompt.offered, &prompt.typed) {
        prompt.take(path);
    }
    let goes_on = ui.input(|input| input.key_pressed(Key::Enter));
    let can_go_on = !prompt.typed.trim().is_empty();
    let mut answer = None;
    let escaped = dialog::modal(ui, "path", 560.0, |ui| {
        ui.heading(words.say(prompt.heading));
        dialog::text(ui, &words.say(prompt.reason));
        field(ui, words, prompt);
        let offer = ui.scope(|ui| offers(ui, &prompt.offered)).inner;
        if let Some(path) = offer {
            prompt.take(path);
        }
        let label = words.say(prompt.heading);
        let answers = [words.say("answer-cancel")];
        match dialog::answers(ui, "path", &answers, &label, can_go_on, Keyboard::Field) {
            Some(0) => answer = Some(PathAnswer::Cancel),
            Some(_) => answer = Some(PathAnswer::Path(prompt.typed.clone())),
            None => {}
        }
    });
    if goes_on && can_go_on && answer.is_none() {
        answer = Some(PathAnswer::Path(prompt.typed.clone()));
    }
    answer.or(escaped.then_some(PathAnswer::Cancel))
}

/// What is offered; the pointer takes one as well.
fn offers(ui: &mut Ui, offered: &[String]) -> Option<String> {
    let mut chosen = None;
    ui.spacing_mut().interact_size.y = OFFER;
    ui.spacing_mut().item_spacing.y = 0.0;
    for path in offered {
        ui.horizontal(|ui| {
            let is_folder = path.ends_with(std::path::MAIN_SEPARATOR);
            let (square, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
            let icon = if is_folder { "folder" } else { "file" };
            icon::paint(ui, icon, square, theme::colours(ui).mute);
            let button = Button::new(RichText::new(path).size(12.0)).frame(false);
            if ui.add(button).clicked() {
                chosen = Some(path.clone());
            }
        });
    }
    chosen
}

fn field(ui: &mut Ui, words: &Words, prompt: &mut PathPrompt) {
    let name = words.say("ui-path");
    let id = Id::unique("path-field");
    let mut output = TextEdit::singleline(&mut prompt.typed)
        .id(id)
        .desired_width(f32::INFINITY)
        .min_size(vec2(0.0, theme::CONTROL))
        .lock_focus(true)
        .show(ui);
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_label(name));
    dialog::give_keyboard(ui, "path field", &output.response);
    if prompt.is_placed {
        prompt.is_placed = false;
        let end = CCursor::new(prompt.typed.chars().count());
        output
            .state
            .cursor
            .set_char_range(Some(CCursorRange::one(end)));
        output.state.store(ui.ctx(), id);
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// What Tab makes of a path: as much as all offers have in common, or the first of them where
/// that is nothing more.
fn shared(offered: &[String], typed: &str) -> Option<String> {
    let first = offered.first()?;
    let mut length = first.len();
    for other in offered {
        let same = first.char_indices().zip(other.chars());
        let end = same.take_while(|((_, one), two)| one == two).last();
        length = length.min(end.map_or(0, |((at, letter), _)| at + letter.len_utf8()));
    }
    let common = &first[..length];
    Some(if length > typed.len() { common } else { first }.to_owned())
}

#[cfg(test)]
mod tests {
    use super::shared;

    #[test]
    fn tab_takes_what_all_offers_have_in_common_and_then_the_first() {
        let offered = |offered: &[&str], typed: &str| {
            let offered: Vec<String> = offered.iter().map(|one| (*one).to_owned()).collect();
            shared(&offered, typed)
        };
        assert_eq!(offered(&[], "/a"), None);
        assert_eq!(
            offered(&["/a/one.ron"], "/a").as_deref(),
            Some("/a/one.ron")
        );
        let two = ["/a/über.ron", "/a/übung/"];
        assert_eq!(offered(&two, "/a/").as_deref(), Some("/a/üb"));
        assert_eq!(offered(&two, "/a/üb").as_deref(), Some("/a/über.ron"));
    }
}
