//! The palette: every command by name, and the list of all keys.

use super::dialog::{self, Keyboard};
use super::pen::Pen;
use super::pick_list::{Choice, Picked, Searched, pick_list};
use super::shell::{Status, called};
use super::theme;
use crate::command::{Command, PLACES, key_name};
use egui::{Key, RichText, ScrollArea, Ui};

/// The height of a line, and of the list.
const LINE: f32 = theme::CONTROL;
const LIST: f32 = 10.0 * LINE;

/// The palette, while it is open.
pub fn palette(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let Some(mut typed) = pen.desk.palette.take() else {
        return;
    };
    let words = Searched {
        name: "palette",
        hint: &Command::Palette.label(pen.words),
        none: &pen.say("ui-palette-none"),
    };
    let all = Command::ALL.iter().copied();
    let all = all.filter(|&one| status.enabled.allows(one) && one != Command::Palette);
    let choices = all.map(|command| Choice {
        what: command,
        label: command.label(pen.words),
        // What would be undone is seen, and does not pass for a command of that name.
        shown: Some(called(pen, status, command)),
        also: pen
            .words
            .attribute(command.key(), "also", &[])
            .unwrap_or_default(),
        key: key_name(command, pen.words, status.is_mac).unwrap_or_default(),
    });
    let choices: Vec<_> = choices.collect();
    match pick_list(ui, &words, &mut typed, &choices) {
        Picked::Nothing => pen.desk.palette = Some(typed),
        Picked::One(command) => pen.commands.push(command),
        Picked::Away => {}
    }
}

/// The list of keys, while it is open.
pub fn keys(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    if !pen.desk.shows_keys {
        return;
    }
    let mut is_done = false;
    let escaped = dialog::modal(ui, "keys", 520.0, |ui| {
        ui.heading(Command::ShowKeys.label(pen.words));
        // The arrows belong to the list; nothing else here has a use for them.
        let by = ui.input(|input| {
            let pressed = |key| f32::from(u8::from(input.key_pressed(key)));
            let lines = pressed(Key::ArrowUp) - pressed(Key::ArrowDown);
            2.0 * LINE * lines + LIST * (pressed(Key::PageUp) - pressed(Key::PageDown))
        });
        ScrollArea::vertical().max_height(480.0).show(ui, |ui| {
            for &command in Command::ALL {
                if let Some(key) = key_name(command, pen.words, status.is_mac) {
                    line(ui, &key, &command.label(pen.words));
                }
            }
            for (place, keys) in PLACES {
                ui.add_space(theme::STEP);
                ui.heading(pen.say(place));
                for (pressed, id) in keys {
                    let key = pressed.written(pen.words, status.is_mac);
                    line(ui, &key, &pen.say(id));
                }
            }
            if by != 0.0 {
                ui.scroll_with_delta(egui::vec2(0.0, by));
            }
        });
        let close = pen.words.say("ui-close");
        is_done = dialog::answers(ui, "keys", &[], &close, true, Keyboard::Answer).is_some();
    });
    if is_done || escaped {
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
