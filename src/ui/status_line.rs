//! The line at the foot of the window: what happened last, what undo would take back; what
//! language the document speaks, and how the window is shown.

use super::icon;
use super::pen::Pen;
use super::shell::{Status, called};
use super::theme;
use crate::command::Command;
use egui::{Align, Label, Layout, RichText, Sense, Ui, vec2};

/// The height of the line.
pub const HEIGHT: f32 = 28.0;
/// The side of its icons.
const SIGN: f32 = 13.0;
/// Windows narrower than this leave the language of the document out.
const WIDE: f32 = 800.0;

/// The line.
pub fn status_line(ui: &mut Ui, pen: &Pen<'_>, status: &Status) {
    let is_wide = ui.available_width() >= WIDE;
    ui.set_height(HEIGHT);
    ui.spacing_mut().interact_size.y = HEIGHT;
    ui.horizontal_centered(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let zoom = f64::from(ui.ctx().zoom_factor() * 100.0).round();
            said(ui, None, format!("{} %", pen.words.number(zoom)));
            // What is to be seen, whoever chose it.
            let (sign, theme) = if ui.visuals().dark_mode {
                ("dark", "ui-dark")
            } else {
                ("light", "ui-light")
            };
            said(ui, Some(sign), pen.say(theme));
            if is_wide {
                let language = pen.words.label(pen.set.language);
                let spoken = [("language", language.into())];
                said(ui, None, pen.words.say_with("ui-speaks", &spoken));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if status.is_read_only {
                    said(ui, Some("lock"), pen.say("ui-read-only-how"));
                }
                if let Some(secured) = &status.secured {
                    said(ui, Some("check"), secured.clone());
                }
                said(ui, Some("hint"), status.message.clone());
                if status.undo.is_some() {
                    said(ui, Some("undo"), called(pen, status, Command::Undo));
                }
            });
        });
    });
}

/// A short text behind its sign, in whichever direction the line is written.
fn said(ui: &mut Ui, sign: Option<&str>, text: String) {
    if text.is_empty() {
        return;
    }
    let mute = theme::colours(ui).mute;
    let text = Label::new(RichText::new(text).size(12.0).color(mute)).truncate();
    let is_backwards = ui.layout().main_dir() == egui::Direction::RightToLeft;
    let paint = |ui: &mut Ui| {
        if let Some(sign) = sign {
            let (rect, _) = ui.allocate_exact_size(vec2(SIGN, SIGN), Sense::hover());
            icon::paint(ui, sign, rect, mute);
        }
    };
    if is_backwards {
        ui.add(text);
        paint(ui);
    } else {
        paint(ui);
        ui.add(text);
    }
    ui.add_space(2.0 * theme::STEP);
}
