//! The palette: every command by name, and the list of all keys.

use super::dialog::{self, Keyboard};
use super::pen::Pen;
use super::shell::{Status, called};
use super::theme;
use crate::command::{Command, PLACES, key_name};
use crate::text::fit;
use egui::{Button, Key, Modifiers, RichText, ScrollArea, TextEdit, Ui};

/// The height of a line, and of the list.
const LINE: f32 = theme::CONTROL;
const LIST: f32 = 10.0 * LINE;

/// What is typed into the palette, and which of the commands found is chosen.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    text: String,
    chosen: usize,
}

/// The palette, while it is open.
pub fn palette(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let Some(mut typed) = pen.desk.palette.take() else {
        return;
    };
    let mut done = None;
    let escaped = dialog::modal(ui, "palette", 480.0, |ui| {
        let (down, up) = ui.input_mut(|input| {
            let mut take = |key| input.consume_key(Modifiers::NONE, key);
            (take(Key::ArrowDown), take(Key::ArrowUp))
        });
        let name = Command::Palette.label(pen.words);
        let field = ui.add(
            TextEdit::singleline(&mut typed.text)
                .hint_text(name.clone())
                .margin(egui::Margin::symmetric(8, 6))
                .desired_width(f32::INFINITY),
        );
        field.request_focus();
        if field.changed() {
            typed.chosen = 0;
        }
        let found = found(pen, status, &typed.text);
        let last = found.len().saturating_sub(1);
        typed.chosen = (typed.chosen + usize::from(down))
            .min(last)
            .saturating_sub(usize::from(up));
        let chosen = found.get(typed.chosen).copied();
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            done = chosen;
        }
        // What Enter would do is heard with what is typed.
        ui.ctx().accesskit_node_builder(field.id, |node| {
            node.set_label(name);
            if let Some(command) = chosen {
                node.set_description(called(pen, status, command));
            }
        });
        ui.allocate_ui(egui::vec2(ui.available_width(), LIST), |ui| {
            ui.set_min_height(LIST);
            ui.spacing_mut().item_spacing.y = 0.0;
            if found.is_empty() {
                dialog::text(ui, &pen.say("ui-palette-none"));
            }
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                for command in found {
                    let key = key_name(command, pen.words, status.is_mac).unwrap_or_default();
                    let is_chosen = chosen == Some(command);
                    let button = Button::selectable(is_chosen, called(pen, status, command))
                        .shortcut_text(key)
                        .min_size(egui::vec2(ui.available_width(), LINE));
                    let line = ui.add(button);
                    if is_chosen && (down || up) {
                        line.scroll_to_me(None);
                    }
                    if line.clicked() {
                        done = Some(command);
                    }
                }
            });
        });
    });
    if let Some(command) = done {
        pen.commands.push(command);
    } else if !escaped {
        pen.desk.palette = Some(typed);
    }
}

/// The commands that can be done and fit what is typed, by their name or by other words for them;
/// those that fit best first.
fn found(pen: &Pen<'_>, status: &Status, typed: &str) -> Vec<Command> {
    let all = Command::ALL.iter().copied();
    let allowed =
        all.filter(|&command| status.enabled.allows(command) && command != Command::Palette);
    let mut found: Vec<(u8, Command)> = allowed
        .filter_map(|command| {
            let also = pen.words.attribute(command.key(), "also", &[]);
            let name = command.label(pen.words);
            Some((fit(typed, &name, &also.unwrap_or_default())?, command))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, command)| command).collect()
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
