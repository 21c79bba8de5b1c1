//! The window's frame: menus above, tabs, the status below.

use super::desk::View;
use super::pen::Pen;
use super::theme;
use crate::command::{Command, Enabled, Menu, key_name};
use egui::{Button, MenuBar, RichText, Ui};

/// What the window says of the document beside its content.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// What can be done.
    pub enabled: Enabled,
    /// What the document is called: its title, or its file's name.
    pub title: String,
    /// Whether it holds what no file holds.
    pub is_unsaved: bool,
    /// What to say below: the last thing that happened.
    pub message: String,
    /// The label of what undo would take back.
    pub undo: Option<String>,
    /// The same of redo.
    pub redo: Option<String>,
    /// Whether keys are named as on a Mac.
    pub is_mac: bool,
}

/// The menus, and the name of the document.
pub fn menus(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let colours = theme::colours(ui);
    MenuBar::new().ui(ui, |ui| {
        for &menu in Menu::ALL {
            ui.menu_button(pen.say(menu.key()), |ui| {
                ui.set_min_width(240.0);
                for (index, block) in menu.blocks().iter().enumerate() {
                    if index > 0 {
                        ui.separator();
                    }
                    for &command in *block {
                        item(ui, pen, status, command);
                    }
                }
            });
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let export = Button::new(
                RichText::new(Command::Export.label(pen.words)).color(colours.on_accent),
            )
            .fill(colours.accent);
            if ui
                .add_enabled(status.enabled.allows(Command::Export), export)
                .clicked()
            {
                pen.commands.push(Command::Export);
            }
            let search = format!(
                "{}   {}",
                Command::Palette.label(pen.words),
                key_name(Command::Palette, status.is_mac).unwrap_or_default()
            );
            if ui
                .button(RichText::new(search).color(colours.mute))
                .clicked()
            {
                pen.commands.push(Command::Palette);
            }
            if status.is_unsaved {
                ui.label(
                    RichText::new(format!("• {}", pen.say("ui-unsaved"))).color(colours.warning),
                );
            }
            ui.label(RichText::new(&status.title).font(theme::bold(13.0)));
        });
    });
}

/// What a command is called right now: "Undo: typing".
#[must_use]
pub fn called(pen: &Pen<'_>, status: &Status, command: Command) -> String {
    let label = command.label(pen.words);
    let about = match command {
        Command::Undo => status.undo.as_ref(),
        Command::Redo => status.redo.as_ref(),
        _ => None,
    };
    about.map_or(label.clone(), |about| format!("{label}: {about}"))
}

fn item(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status, command: Command) {
    let label = called(pen, status, command);
    let key = key_name(command, status.is_mac).unwrap_or_default();
    let button = Button::new(label).shortcut_text(key);
    if ui
        .add_enabled(status.enabled.allows(command), button)
        .clicked()
    {
        pen.commands.push(command);
    }
}

/// The tabs of the middle, with undo and redo.
pub fn tabs(ui: &mut Ui, pen: &mut Pen<'_>) {
    let colours = theme::colours(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0 * theme::STEP;
        for (view, command) in [
            (View::Profile, Command::ShowProfile),
            (View::Map, Command::ShowMap),
            (View::Document, Command::ShowDocument),
        ] {
            let is_shown = pen.desk.view == view;
            let text = RichText::new(command.label(pen.words)).size(14.0);
            let text = if is_shown {
                text.font(theme::bold(14.0)).color(colours.accent)
            } else {
                text
            };
            let tab = ui.add(Button::selectable(is_shown, text).frame(false));
            if is_shown {
                let line = egui::Rect::from_min_max(
                    tab.rect.left_bottom() - egui::vec2(0.0, 2.0),
                    tab.rect.right_bottom(),
                );
                ui.painter().rect_filled(line, 0.0, colours.accent);
            }
            if tab.clicked() {
                pen.commands.push(command);
            }
        }
    });
}

/// The line at the foot of the window.
pub fn status_line(ui: &mut Ui, status: &Status) {
    let colours = theme::colours(ui);
    ui.horizontal(|ui| {
        ui.label(
            RichText::new(&status.message)
                .size(12.0)
                .color(colours.mute),
        );
    });
}
