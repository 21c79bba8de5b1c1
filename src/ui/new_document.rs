//! What a new document is asked before it begins: what it is for, for whom, which segments.
//!
//! None of it has to be answered; what was answered is not lost without a question. What is
//! absent: the document, which begins when this is over.

use super::dialog::{self, Keyboard};
use super::theme;
use crate::model::Template;
use crate::model::persona_set::Market;
use crate::text::Words;
use egui::{Button, Id, Key, Modifiers, Response, RichText, Role, TextEdit, Ui, WidgetInfo};

/// The card's name.
const NAME: &str = "new";

/// A document that is about to begin.
#[derive(Clone, Debug)]
pub struct NewDocument {
    /// What it begins with.
    pub template: Template,
    /// What its personas are for.
    pub objective: String,
    /// Whom it is about.
    pub market: Market,
    /// Its segments, one a line.
    pub segments: String,
    /// How it ends if what was typed may be lost, while that is being asked.
    doubt: Option<Begin>,
}

/// How the questions end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// No new document.
    Cancel,
    /// A document without answers.
    Skip,
    /// A document with what was answered.
    Go,
}

impl NewDocument {
    /// The questions before anything is answered.
    #[must_use]
    pub fn new(template: Template) -> Self {
        let market = match template {
            Template::Businesses => Market::Businesses,
            Template::Consumers | Template::DraftTable | Template::Empty => Market::Consumers,
        };
        Self {
            template,
            objective: String::new(),
            market,
            segments: String::new(),
            doubt: None,
        }
    }

    /// Ends the questions; gives nothing where something would be lost, which is asked about
    /// first.
    pub fn end(&mut self, how: Begin) -> Option<Begin> {
        let is_typed = [&self.objective, &self.segments]
            .iter()
            .any(|text| !text.trim().is_empty());
        self.doubt = (is_typed && how != Begin::Go).then_some(how);
        self.doubt.is_none().then_some(how)
    }

    /// The names of the segments.
    #[must_use]
    pub fn segments(&self) -> Vec<String> {
        let lines = self.segments.lines().map(str::trim);
        let named = lines.filter(|line| !line.is_empty());
        named.map(str::to_owned).collect()
    }
}

/// Asks; says how it ended in the frame in which it does. Escape cancels, Ctrl+Enter goes on.
pub fn new_document(ui: &Ui, words: &Words, new: &mut NewDocument) -> Option<Begin> {
    if let Some(how) = new.doubt {
        let (is_over, is_lost) = doubted(ui, words);
        new.doubt = new.doubt.filter(|_| !is_over);
        return Some(how).filter(|_| is_lost);
    }
    // Before a field makes a new line of it.
    let goes = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let mut answer = None;
    let escaped = dialog::modal(ui, NAME, 560.0, |ui| {
        ui.heading(words.say("ui-new-heading"));
        dialog::text(ui, &words.say("ui-new-about"));
        let objective = words.say("ui-objective");
        let id = Id::unique("new objective");
        let hint = words.say("ui-new-objective-hint");
        let first = field(ui, id, &objective, &hint, 2, &mut new.objective);
        dialog::give_keyboard(ui, NAME, &first);
        market(ui, words, &mut new.market);
        let id = Id::unique("new segments");
        let segments = words.say("ui-new-segments");
        let hint = words.say("ui-new-segments-hint");
        field(ui, id, &segments, &hint, 3, &mut new.segments);
        let plain = [words.say("answer-cancel"), words.say("answer-skip")];
        let leading = words.say("answer-begin");
        answer = match dialog::answers(ui, NAME, &plain, &leading, true, Keyboard::Field) {
            Some(0) => Some(Begin::Cancel),
            Some(1) => Some(Begin::Skip),
            Some(_) => Some(Begin::Go),
            None => None,
        };
    });
    let ends = goes.then_some(Begin::Go).or(answer);
    new.end(ends.or(escaped.then_some(Begin::Cancel))?)
}

/// Asks whether what was typed may be lost; says whether that was answered, and whether it may.
fn doubted(ui: &Ui, words: &Words) -> (bool, bool) {
    let mut answer = None;
    let escaped = dialog::modal(ui, "new doubt", 420.0, |ui| {
        ui.label(words.say("ask-new-typed"));
        let plain = [words.say("answer-discard-work")];
        let leading = words.say("answer-go-on");
        answer = dialog::answers(ui, "new doubt", &plain, &leading, true, Keyboard::Answer);
    });
    (answer.is_some() || escaped, answer == Some(0))
}

fn field(ui: &mut Ui, id: Id, name: &str, hint: &str, rows: usize, text: &mut String) -> Response {
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(name).size(12.0).color(mute));
    let edit = TextEdit::multiline(text)
        .id(id)
        .hint_text(RichText::new(hint).color(mute).italics())
        .desired_rows(rows)
        .desired_width(f32::INFINITY);
    let response = ui.add(edit);
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_label(name));
    response
}

fn market(ui: &mut Ui, words: &Words, market: &mut Market) {
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(words.say("ui-market")).size(12.0).color(mute));
    ui.horizontal(|ui| {
        for &choice in Market::ALL {
            let is_chosen = *market == choice;
            let label = words.label(choice);
            let response = ui.add(Button::selectable(is_chosen, &label));
            response
                .widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &label));
            if response.clicked() {
                *market = choice;
            }
        }
    });
}
