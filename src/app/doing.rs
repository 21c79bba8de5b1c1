//! What each command does. What changes a document is recorded at once, as one step.

use super::asking::Wanted;
use super::closing::Next;
use super::desktop::{App, Open, now};
use super::memory::zoom;
use super::{personas, starting};
use crate::command::Command;
use crate::model::Language;
use crate::model::design::Design;
use crate::text::Words;
use crate::ui::{self, Goal, Typed, View};
use egui::{ThemePreference, ViewportCommand};
use std::time::Duration;

impl App {
    /// Does a command.
    pub(super) fn run(&mut self, command: Command) {
        let context = self.context.clone();
        match command {
            Command::New => self.leave_for(Next::New(starting::USUAL)),
            Command::Open => self.leave_for(Next::Choose(Wanted::Open)),
            Command::AddFiles => self.ask_for(Wanted::Several),
            Command::Quit => context.send_viewport_cmd(ViewportCommand::Close),
            Command::Save => self.save(false),
            Command::SaveAs => self.save(true),
            Command::Revert => self.revert(),
            Command::Recover => self.safety.search(),
            Command::Export => self.begin_export(),
            Command::ShowProfile => self.desk.view = View::Profile,
            Command::ShowMap => self.desk.view = View::Map,
            Command::ShowBoth => self.desk.view = View::Both,
            Command::ShowDocument => self.desk.view = View::Document,
            Command::ShowDraft => self.desk.view = View::Draft,
            Command::Workshop => self.desk.toggle_workshop(),
            Command::NextQuestion => self.desk.workshop.ask_on(),
            Command::ToggleTimer => self.desk.workshop.timer.toggle(now(&context)),
            Command::ResetTimer => self.desk.workshop.timer.reset(),
            Command::ToggleMarks => {
                let session = &mut self.desk.workshop;
                session.shows_marks = !session.shows_marks;
            }
            Command::ToggleCovers => self.desk.workshop.toggle_covers(),
            Command::Inbox => self.desk.toggle_inbox(),
            Command::HandOut => self.begin_hand_out(),
            Command::ExportMaps => self.begin_export_with(&[Design::Empathy]),
            Command::GroupNotes => self.desk.begin_group(),
            Command::ShowFindings => {
                self.desk.shows_findings = !self.desk.shows_findings;
                self.desk.wish = self.desk.shows_findings.then(ui::top_of_findings);
            }
            Command::Find => self.seek(Goal::Query),
            Command::Replace => self.seek(Goal::Replacement),
            Command::TogglePoster => self.toggle_poster(),
            Command::ChoosePicture => self.choose_picture(),
            Command::SaveBrand => self.choose_brand_file(),
            Command::LoadBrand => self.choose_brand(),
            Command::ChooseLogo => self.choose_logo(),
            Command::ChoosePhoto => self.choose_photo(),
            Command::CopyPersona => self.copy_persona(&context),
            Command::PastePersona => Self::paste_persona(&context),
            Command::Palette => self.desk.palette = Some(Typed::default()),
            Command::ShowKeys => self.desk.shows_keys = true,
            Command::ZoomIn => zoom(&context, 1.1),
            Command::ZoomOut => zoom(&context, 1.0 / 1.1),
            Command::ZoomReset => context.set_zoom_factor(1.0),
            Command::ThemeLight => context.set_theme(ThemePreference::Light),
            Command::ThemeDark => context.set_theme(ThemePreference::Dark),
            Command::ThemeSystem => context.set_theme(ThemePreference::System),
            Command::SpeakGerman => self.speak(Language::DeDe),
            Command::SpeakEnglish => self.speak(Language::En),
            Command::Undo
            | Command::Redo
            | Command::AddPersona
            | Command::DuplicatePersona
            | Command::ArchivePersona
            | Command::DeletePersona
            | Command::PersonaUp
            | Command::PersonaDown
            | Command::PreviousPersona
            | Command::NextPersona
            | Command::SortByVotes => self.change(command, now(&context)),
        }
    }

    /// Opens find and replace, or goes back to it.
    fn seek(&mut self, goal: Goal) {
        self.desk.find.get_or_insert_default().aim(goal);
    }

    /// Shows or hides what stands at the right: the poster, or what took its place.
    fn toggle_poster(&mut self) {
        let desk = &mut self.desk;
        let is_shown = desk.is_poster_shown() || desk.find.is_some() || desk.shows_findings;
        (desk.find, desk.shows_findings, desk.marked) = (None, false, None);
        desk.shows_poster = Some(!is_shown);
    }

    fn speak(&mut self, language: Language) {
        self.words = Words::new(language);
        self.memory.speaks(language);
    }

    fn change(&mut self, command: Command, now: Duration) {
        let Some(Open { document, .. }) = &mut self.open else {
            return;
        };
        let desk = &mut self.desk;
        match command {
            Command::Undo | Command::Redo => {
                let edit = if command == Command::Undo {
                    document.undo()
                } else {
                    document.redo()
                };
                // Where it happened is what should be seen.
                if let Some(edit) = &edit {
                    desk.revisit(edit);
                }
            }
            Command::AddPersona => personas::add(document, desk, &mut self.ids, now),
            Command::DuplicatePersona => personas::duplicate(document, desk, &mut self.ids, now),
            Command::SortByVotes => personas::sort_by_votes(document, desk, now),
            Command::ArchivePersona => personas::archive(document, desk, now),
            Command::DeletePersona => personas::delete(document, desk, now),
            Command::PersonaUp => personas::shift(document, desk, -1, now),
            Command::PersonaDown => personas::shift(document, desk, 1, now),
            Command::PreviousPersona | Command::NextPersona => {
                let by = if command == Command::NextPersona {
                    1
                } else {
                    -1
                };
                desk.persona = personas::neighbour(document, desk, by).or(desk.persona.take());
            }
            _ => {}
        }
    }
}
