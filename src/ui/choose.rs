//! One of several words: a button that drops them down. Left and right arrows go through them
//! without opening it.

use super::field;
use super::icon;
use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use crate::text::Labelled;
use egui::{ComboBox, EventFilter, Key, RichText, Ui};

/// A choice at a place of the document.
pub struct OneOf<'a, C> {
    /// The place.
    pub at: &'a At,
    /// What it is called, which is heard.
    pub name: &'a str,
    /// What there is to choose, each with its word.
    pub options: &'a [(C, String)],
}

/// A choice below its name, an id of the catalogues, among all there are.
pub fn choice<C>(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, all: &[C], chosen: &mut C)
where
    C: Labelled + PartialEq,
{
    let options: Vec<(C, String)> = all.iter().map(|&one| (one, pen.words.label(one))).collect();
    let one_of = OneOf {
        at,
        name: &pen.say(name),
        options: &options,
    };
    one_of.labelled(ui, pen, chosen);
}

impl<C: Clone + PartialEq> OneOf<'_, C> {
    /// Below its name.
    pub fn labelled(&self, ui: &mut Ui, pen: &mut Pen<'_>, chosen: &mut C) {
        let mute = theme::colours(ui).mute;
        ui.vertical(|ui| {
            ui.label(RichText::new(self.name).size(12.0).color(mute));
            self.bare(ui, pen, chosen);
        });
    }

    /// In a row of others: without an edge while it has neither pointer nor keyboard.
    pub fn quiet(&self, ui: &mut Ui, pen: &mut Pen<'_>, chosen: &mut C) {
        ui.scope(|ui| {
            ui.spacing_mut().interact_size.y = 28.0;
            ui.spacing_mut().button_padding.y = 4.0;
            let inactive = &mut ui.visuals_mut().widgets.inactive;
            inactive.bg_stroke = egui::Stroke::NONE;
            inactive.weak_bg_fill = egui::Color32::TRANSPARENT;
            self.bare(ui, pen, chosen);
        });
    }

    /// Alone. Its name is heard and not seen.
    fn bare(&self, ui: &mut Ui, pen: &mut Pen<'_>, chosen: &mut C) {
        let before = chosen.clone();
        let here = self.options.iter().position(|(one, _)| *one == before);
        let said = here.map(|here| self.options[here].1.clone());
        let said = said.unwrap_or_default();
        let width = ui.available_width();
        let drop_down = ComboBox::from_id_salt(field::id(self.at))
            .width(width)
            .truncate()
            .icon(arrow)
            .selected_text(&said);
        let shown = ui.scope(|ui| {
            pen.still(ui);
            drop_down.show_ui(ui, |ui| {
                for (one, word) in self.options {
                    ui.selectable_value(chosen, one.clone(), word);
                }
            })
        });
        let response = shown.inner.response;
        if response.has_focus() {
            pen.desk.focus = Some(self.at.clone());
            let to = stepped(ui, &response, here);
            if let Some((one, _)) = to.and_then(|to| self.options.get(to)) {
                *chosen = one.clone();
            }
        }
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(self.name);
            node.set_value(said);
        });
        if *chosen != before {
            pen.did(EditKind::Choose, self.at.clone());
        }
    }
}

/// One of several words, which drop down; for what is no part of the document.
pub fn one_of<C: Clone + PartialEq>(
    ui: &mut Ui,
    name: &str,
    width: f32,
    options: &[(C, String)],
    chosen: &mut C,
) {
    let here = options.iter().find(|(one, _)| one == chosen);
    let said = here.map_or_else(String::new, |(_, word)| word.clone());
    let shown = ComboBox::from_id_salt(("one of", name))
        .icon(arrow)
        .width(width)
        .truncate()
        .selected_text(&said)
        .show_ui(ui, |ui| {
            for (one, word) in options {
                ui.selectable_value(chosen, one.clone(), word);
            }
        });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_label(name);
        node.set_value(said);
    });
}

/// The arrow at the right of what drops down.
pub fn arrow(ui: &Ui, rect: egui::Rect, _: &egui::style::WidgetVisuals, _: bool) {
    icon::paint(ui, "down", rect, theme::colours(ui).mute);
}

/// Where the arrows lead from here.
fn stepped(ui: &Ui, response: &egui::Response, here: Option<usize>) -> Option<usize> {
    ui.memory_mut(|memory| {
        let filter = EventFilter {
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        memory.set_focus_lock_filter(response.id, filter);
    });
    ui.input(|input| {
        if input.key_pressed(Key::ArrowRight) {
            Some(here.map_or(0, |here| here + 1))
        } else if input.key_pressed(Key::ArrowLeft) {
            here?.checked_sub(1)
        } else {
            None
        }
    })
}
