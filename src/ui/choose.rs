//! One of several words: a button that drops them down. Left and right arrows go through them
//! without opening it.

use super::field;
use super::icon;
use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use crate::text::Labelled;
use egui::{ComboBox, EventFilter, Key, RichText, Ui};

/// A choice below its name, among all there are.
pub fn choice<C>(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, all: &[C], chosen: &mut C)
where
    C: Labelled + PartialEq,
{
    let options: Vec<(C, String)> = all.iter().map(|&one| (one, pen.words.label(one))).collect();
    let name = pen.say(name);
    labelled(ui, pen, at, &name, &options, chosen);
}

/// A choice among these, below its name.
pub fn labelled<C: Clone + PartialEq>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    options: &[(C, String)],
    chosen: &mut C,
) {
    let colours = theme::colours(ui);
    ui.vertical(|ui| {
        ui.label(RichText::new(name).size(12.0).color(colours.mute));
        bare(ui, pen, at, name, options, chosen);
    });
}

/// A choice in a row of others: without an edge while it has neither pointer nor keyboard.
pub fn quiet<C: Clone + PartialEq>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    options: &[(C, String)],
    chosen: &mut C,
) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 28.0;
        ui.spacing_mut().button_padding.y = 4.0;
        let inactive = &mut ui.visuals_mut().widgets.inactive;
        inactive.bg_stroke = egui::Stroke::NONE;
        inactive.weak_bg_fill = egui::Color32::TRANSPARENT;
        bare(ui, pen, at, name, options, chosen);
    });
}

/// A choice alone. Its name is heard and not seen.
pub fn bare<C: Clone + PartialEq>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    options: &[(C, String)],
    chosen: &mut C,
) {
    let before = chosen.clone();
    let here = options.iter().position(|(one, _)| *one == before);
    let said = here.map(|here| options[here].1.clone()).unwrap_or_default();
    let width = ui.available_width();
    let shown = ui
        .scope(|ui| {
            pen.still(ui);
            ComboBox::from_id_salt(field::id(at))
                .width(width)
                .truncate()
                .icon(arrow)
                .selected_text(&said)
                .show_ui(ui, |ui| {
                    for (one, word) in options {
                        ui.selectable_value(chosen, one.clone(), word);
                    }
                })
        })
        .inner;
    let response = shown.response;
    if response.has_focus() {
        pen.desk.focus = Some(at.clone());
        if let Some((one, _)) = stepped(ui, &response, here).and_then(|to| options.get(to)) {
            *chosen = one.clone();
        }
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(name);
        node.set_value(said);
    });
    if *chosen != before {
        pen.did(EditKind::Choose, at.clone());
    }
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
