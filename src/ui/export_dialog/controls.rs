//! What the card is made of: small heads, boxes to tick, words that drop down, millimetres. What
//! cannot be chosen says why in a line below it.

use super::super::theme;
use crate::text::{Labelled, Words};
use egui::{DragValue, RichText, Ui};
use std::ops::RangeInclusive;

/// What a part of the card is about.
pub fn head(ui: &mut Ui, text: &str) {
    ui.add_space(theme::STEP);
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(text).size(12.0).color(mute));
}

/// A part of the card, which cannot be changed where there is a reason against it.
pub fn part(
    ui: &mut Ui,
    words: &Words,
    name: &str,
    reason: Option<&str>,
    contents: impl FnOnce(&mut Ui),
) {
    head(ui, &words.say(name));
    ui.add_enabled_ui(reason.is_none(), contents);
    why(ui, words, reason);
}

/// Why something cannot be chosen.
pub fn why(ui: &mut Ui, words: &Words, reason: Option<&str>) {
    if let Some(reason) = reason {
        let mute = theme::colours(ui).mute;
        ui.label(RichText::new(words.say(reason)).size(12.0).color(mute));
    }
}

/// A box for each of these.
pub fn some_of<C: Labelled + PartialEq + Ord>(
    ui: &mut Ui,
    words: &Words,
    all: &[C],
    chosen: &mut Vec<C>,
) {
    ui.horizontal_wrapped(|ui| {
        for &one in all {
            tick(ui, &words.label(one), one, chosen);
        }
    });
}

/// A box for one of several, which stay in their usual order.
pub fn tick<C: Copy + PartialEq + Ord>(ui: &mut Ui, name: &str, one: C, chosen: &mut Vec<C>) {
    let mut is_chosen = chosen.contains(&one);
    if ui.checkbox(&mut is_chosen, name).changed() {
        chosen.retain(|other| *other != one);
        chosen.extend(is_chosen.then_some(one));
        chosen.sort_unstable();
    }
}

/// A number with its unit behind it; the name before it.
pub fn figure(
    ui: &mut Ui,
    words: &Words,
    name: &str,
    (range, unit): (RangeInclusive<f64>, &str),
    value: &mut f64,
) {
    let name = words.say(name);
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(&name).size(12.0).color(mute));
    let spoken = *words;
    let field = DragValue::new(value)
        .range(range)
        .speed(0.1)
        .max_decimals(1)
        .suffix(format!("\u{a0}{unit}"))
        .custom_formatter(move |number, _| spoken.number((number * 10.0).round() / 10.0))
        .custom_parser(|text| text.trim().replace(',', ".").parse().ok());
    let response = ui.add(field);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
}
