//! A card with a list that gets shorter while words are typed: commands, fields.
//!
//! The keyboard stays in the field; arrows go through the list, Enter takes what is chosen.

use super::dialog;
use super::theme;
use crate::text::fit;
use egui::{Button, Key, Modifiers, ScrollArea, TextEdit, Ui};

/// The height of a line, and of the list.
const LINE: f32 = theme::CONTROL;
const LIST: f32 = 10.0 * LINE;

/// What is typed, and which of the things found is chosen.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    text: String,
    chosen: usize,
}

/// The words of a card.
pub struct Searched<'a> {
    /// What the card is called where cards are told apart.
    pub name: &'a str,
    /// What is searched.
    pub hint: &'a str,
    /// What is said where nothing is found.
    pub none: &'a str,
}

/// One thing in the list.
pub struct Choice<T> {
    /// The thing.
    pub what: T,
    /// What it is called, and searched by.
    pub label: String,
    /// What is shown of it, where that is more than its name.
    pub shown: Option<String>,
    /// Other words for it.
    pub also: String,
    /// Its key, as it is written.
    pub key: String,
}

impl<T> Choice<T> {
    fn shown(&self) -> &str {
        self.shown.as_deref().unwrap_or(&self.label)
    }
}

/// What was picked.
pub enum Picked<T> {
    /// Nothing yet.
    Nothing,
    /// This.
    One(T),
    /// Nothing any more: the card is left.
    Away,
}

/// Shows the card; every word typed is in what is found.
pub fn pick_list<T: Copy>(
    ui: &mut Ui,
    words: &Searched<'_>,
    typed: &mut Typed,
    choices: &[Choice<T>],
) -> Picked<T> {
    let mut picked = None;
    let escaped = dialog::modal(ui, words.name, 480.0, |ui| {
        let (down, up) = ui.input_mut(|input| {
            let mut take = |key| input.consume_key(Modifiers::NONE, key);
            (take(Key::ArrowDown), take(Key::ArrowUp))
        });
        let field = ui.add(
            TextEdit::singleline(&mut typed.text)
                .hint_text(words.hint)
                .margin(egui::Margin::symmetric(8, 6))
                .desired_width(f32::INFINITY),
        );
        field.request_focus();
        if field.changed() {
            typed.chosen = 0;
        }
        let found = fitting(choices, &typed.text);
        let last = found.len().saturating_sub(1);
        typed.chosen = (typed.chosen + usize::from(down))
            .min(last)
            .saturating_sub(usize::from(up));
        let chosen = found.get(typed.chosen);
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            picked = chosen.map(|one| one.what);
        }
        // What Enter would do is heard with what is typed.
        ui.ctx().accesskit_node_builder(field.id, |node| {
            node.set_label(words.hint);
            if let Some(one) = chosen {
                node.set_description(one.shown());
            }
        });
        ui.allocate_ui(egui::vec2(ui.available_width(), LIST), |ui| {
            ui.set_min_height(LIST);
            ui.spacing_mut().item_spacing.y = 0.0;
            if found.is_empty() {
                dialog::text(ui, words.none);
            }
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                for (place, one) in found.iter().enumerate() {
                    let is_chosen = place == typed.chosen;
                    let button = Button::selectable(is_chosen, one.shown())
                        .shortcut_text(&one.key)
                        .min_size(egui::vec2(ui.available_width(), LINE));
                    let line = ui.add(button);
                    if is_chosen && (down || up) {
                        line.scroll_to_me(None);
                    }
                    if line.clicked() {
                        picked = Some(one.what);
                    }
                }
            });
        });
    });
    match picked {
        Some(what) => Picked::One(what),
        None if escaped => Picked::Away,
        None => Picked::Nothing,
    }
}

/// What fits the words typed, by its name or by other words for it; what fits best first.
fn fitting<'a, T>(choices: &'a [Choice<T>], typed: &str) -> Vec<&'a Choice<T>> {
    let ranked = choices
        .iter()
        .filter_map(|one| Some((fit(typed, &one.label, &one.also)?, one)));
    let mut ranked: Vec<(u8, &Choice<T>)> = ranked.collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, one)| one).collect()
}
