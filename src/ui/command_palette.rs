//! The palette: every command by name, and the list of all keys.

use super::pen::Pen;
use super::rows;
use super::shell::{Status, called};
use super::theme;
use crate::command::{Command, key_name, written};
use egui::{Button, Id, Key, Modal, RichText, ScrollArea, TextEdit, Ui};

/// The palette, while it is open.
pub fn palette(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let Some(mut typed) = pen.desk.palette.take() else {
        return;
    };
    let mut chosen = None;
    let modal = Modal::new(Id::unique("palette")).show(ui.ctx(), |ui| {
        ui.set_width(480.0);
        let name = Command::Palette.label(pen.words);
        let field = ui.add(
            TextEdit::singleline(&mut typed)
                .hint_text(name.clone())
                .desired_width(f32::INFINITY),
        );
        ui.ctx()
            .accesskit_node_builder(field.id, |node| node.set_label(name));
        field.request_focus();
        let found = found(pen, status, &typed);
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            chosen = found.first().copied();
        }
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for command in found {
                let key = key_name(command, pen.words, status.is_mac).unwrap_or_default();
                let button = Button::new(called(pen, status, command))
                    .shortcut_text(key)
                    .frame(false);
                if ui
                    .add_sized([ui.available_width(), theme::CONTROL], button)
                    .clicked()
                {
                    chosen = Some(command);
                }
            }
        });
    });
    if let Some(command) = chosen {
        pen.commands.push(command);
    } else if !modal.should_close() {
        pen.desk.palette = Some(typed);
    }
}

/// The commands that can be done and hold every word typed.
fn found(pen: &Pen<'_>, status: &Status, typed: &str) -> Vec<Command> {
    let typed = typed.to_lowercase();
    let holds = |command: &Command| {
        let label = called(pen, status, *command).to_lowercase();
        typed.split_whitespace().all(|word| label.contains(word))
    };
    let all = Command::ALL.iter().copied();
    all.filter(|&command| status.enabled.allows(command) && command != Command::Palette)
        .filter(holds)
        .collect()
}

/// The list of keys, while it is open.
pub fn keys(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    if !pen.desk.shows_keys {
        return;
    }
    let modal = Modal::new(Id::unique("keys")).show(ui.ctx(), |ui| {
        ui.set_width(480.0);
        ui.heading(Command::ShowKeys.label(pen.words));
        ScrollArea::vertical().max_height(480.0).show(ui, |ui| {
            for &command in Command::ALL {
                if let Some(key) = key_name(command, pen.words, status.is_mac) {
                    line(ui, &key, &command.label(pen.words));
                }
            }
            ui.add_space(theme::STEP);
            ui.heading(pen.say("keys-of-rows"));
            for (keys, id) in rows::LISTED {
                line(ui, &written(&keys, pen.words, status.is_mac), &pen.say(id));
            }
        });
        ui.button(pen.words.say("ui-close")).clicked()
    });
    if modal.inner || modal.should_close() {
        pen.desk.shows_keys = false;
    }
}

/// A key and what it does.
fn line(ui: &mut Ui, key: &str, does: &str) {
    ui.horizontal(|ui| {
        let key = RichText::new(key).font(theme::bold(13.0));
        ui.add_sized([140.0, 20.0], egui::Label::new(key));
        ui.label(does);
    });
}
