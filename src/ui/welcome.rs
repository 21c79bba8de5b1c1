//! What a window without a document shows: begin, open, try.

use super::theme;
use crate::command::{Command, key_name};
use crate::text::Words;
use egui::{Button, CentralPanel, Frame, RichText, Ui, vec2};
use std::path::PathBuf;

/// What was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A command.
    Command(Command),
    /// A recent file.
    Recent(PathBuf),
    /// The sample.
    Sample,
}

/// The view of a window without a document.
pub fn welcome(ui: &mut Ui, words: &Words, recent: &[PathBuf], is_mac: bool) -> Option<Choice> {
    let colours = theme::colours(ui);
    let mut chosen = None;
    CentralPanel::default()
        .frame(Frame::new().fill(colours.background).inner_margin(48.0))
        .show(ui, |ui| {
            ui.vertical_centered(|ui| {
                ui.set_max_width(420.0);
                ui.add_space(48.0);
                ui.label(
                    RichText::new("Steckbrief")
                        .font(theme::bold(28.0))
                        .color(colours.accent),
                );
                ui.label(RichText::new(words.say("ui-welcome")).color(colours.mute));
                ui.add_space(24.0);
                for command in [Command::New, Command::Open] {
                    let key = key_name(command, words, is_mac).unwrap_or_default();
                    let button = Button::new(command.label(words)).shortcut_text(key);
                    if ui.add_sized(vec2(420.0, 40.0), button).clicked() {
                        chosen = Some(Choice::Command(command));
                    }
                }
                if ui
                    .add_sized(vec2(420.0, 40.0), Button::new(words.say("ui-sample-open")))
                    .clicked()
                {
                    chosen = Some(Choice::Sample);
                }
                if !recent.is_empty() {
                    ui.add_space(24.0);
                    ui.label(RichText::new(words.say("ui-recent")).font(theme::bold(15.0)));
                }
                for path in recent {
                    let name = path
                        .file_name()
                        .unwrap_or(path.as_os_str())
                        .to_string_lossy();
                    let button = Button::new(name.into_owned()).frame(false);
                    if ui
                        .add_sized(vec2(420.0, 28.0), button)
                        .on_hover_text(path.display().to_string())
                        .clicked()
                    {
                        chosen = Some(Choice::Recent(path.clone()));
                    }
                }
            });
        });
    chosen
}
