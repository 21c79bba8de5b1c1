//! Usual exports by one name each. A name is lit as long as nothing of what it set was changed.

use super::super::theme;
use crate::model::export::Export;
use crate::model::preset::Preset;
use crate::text::Words;
use egui::{Button, RichText, Ui, vec2};

/// The row of presets.
pub fn presets(ui: &mut Ui, words: &Words, export: &mut Export) {
    let chosen = Preset::of(export);
    ui.horizontal_wrapped(|ui| {
        for &preset in Preset::ALL {
            let button = Button::selectable(chosen == Some(preset), words.label(preset))
                .frame_when_inactive(true)
                .min_size(vec2(0.0, 28.0));
            if ui.add(button).clicked() {
                preset.apply(export);
            }
        }
        if chosen.is_none() {
            let mute = theme::colours(ui).mute;
            ui.label(RichText::new(words.say("shop-own")).size(12.0).color(mute));
        }
    });
}
