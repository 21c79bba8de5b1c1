//! Where documents come from that no file holds yet: templates and samples.

use super::asking::Wanted;
use super::closing::Next;
use super::desktop::App;
use super::files::File;
use super::worker::How;
use crate::document::Document;
use crate::model::template::Answers;
use crate::model::{Sample, Template};
use crate::storage::from_ron;
use crate::ui::{self, Begin, Choice, NewDocument, Welcome};
use egui::Ui;

/// What a new document begins with unless a template is chosen.
pub(super) const USUAL: Template = Template::Consumers;

impl App {
    /// Shows the view of a window without a document.
    pub(super) fn show_welcome(&mut self, ui: &mut Ui) -> Option<Choice> {
        let told = Welcome {
            recent: self.memory.settings.recent.paths(),
            is_safe: self.safety.is_safe,
            has_left: self.safety.has_left,
            is_calm: self.is_calm(),
            is_mac: self.is_mac,
        };
        ui::welcome(ui, &self.words, told)
    }

    /// Does what was chosen.
    pub(super) fn choose(&mut self, choice: Choice) {
        match choice {
            Choice::Command(command) => self.run(command),
            Choice::Template(template) => self.leave_for(Next::New(template)),
            Choice::OwnTemplate => self.leave_for(Next::Choose(Wanted::Template)),
            Choice::Recent(path) => self.leave_for(Next::Open(path, How::Ours)),
            Choice::Sample(sample) => self.leave_for(Next::Sample(sample)),
        }
    }

    /// Shows the questions of a new document, while they are asked.
    pub(super) fn show_new(&mut self, ui: &Ui) {
        let Some(new) = &mut self.new else {
            return;
        };
        if let Some(begin) = ui::new_document(ui, &self.words, new)
            && let Some(new) = self.new.take()
        {
            self.begin(new, begin);
        }
    }

    fn begin(&mut self, new: NewDocument, begin: Begin) {
        if begin == Begin::Cancel {
            return;
        }
        let segments = new.segments();
        let mut set = new.template.begin(self.words.language(), &mut self.ids);
        let untouched = set.clone();
        if begin == Begin::Go {
            let answers = Answers {
                objective: new.objective,
                market: new.market,
                segments,
            };
            answers.apply(&mut set, &mut self.ids);
        }
        // Nothing is lost with a document in which nobody has written anything.
        let document = if set == untouched {
            Document::opened(set)
        } else {
            Document::new(set)
        };
        self.place(document, File::default());
        self.message = self.words.say("ui-begun");
        let personas = &self.open.as_ref().map(|open| &open.document.draft.personas);
        if let Some(persona) = personas.and_then(|personas| personas.first()) {
            self.desk.wish = Some(ui::first_field(&persona.id));
            self.context.request_repaint();
        }
    }

    /// A document that comes with the program, as a new one.
    pub(super) fn open_sample(&mut self, sample: Sample) {
        if let Ok(loaded) = from_ron(sample.text().as_bytes()) {
            self.place(Document::opened(loaded.set), File::default());
            self.message = self.words.say("ui-sample-opened");
        }
    }
}
