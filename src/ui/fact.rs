//! A fact: one statement in a field, with the mark of its evidence inside, and a menu.

use super::deciding;
use super::field::{self, Look};
use super::pen::Pen;
use super::row;
use super::rows::{self, Wish};
use super::{marks, theme};
use crate::document::At;
use crate::model::statement::Statement;
use egui::{Align, Label, Layout, Rect, RichText, Ui, UiBuilder, pos2, vec2};

/// The width of the mark in the field.
const MARK: f32 = 28.0;
/// The width of the count of sources above it.
const LINKS: f32 = 38.0;
/// The width of the menu's dots above it.
const DOTS: f32 = 24.0;
/// The height of the line above it.
const LINE: f32 = 17.0;
/// The width from which the count of sources has room.
const WIDE: f32 = 150.0;

/// A fact below its name, which `aside` goes on at the right end.
pub fn fact<S: Statement>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    [name, hint]: [&str; 2],
    statement: &mut S,
    look: &Look,
    aside: Option<RichText>,
) {
    if let Some(wish) = rows::keys(ui, at, &statement.stated()) {
        pen.ask(at.clone(), wish);
    }
    let own = UiBuilder::new()
        .scope_id(field::id(at).with("fact"))
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(own, |ui| {
        let top = ui.cursor().min;
        let width = ui.available_width();
        let above = Rect::from_min_size(top, vec2(width, 20.0));
        // Where there is room for the count of sources beside the name.
        let has_links = width > WIDE && !statement.stated().sources.is_empty();
        let room = if has_links { LINKS + DOTS } else { DOTS };
        title(ui, name, aside.map(|aside| (aside, room)));
        let has_mark = !statement.is_blank();
        let look = Look {
            right: if has_mark { MARK } else { 0.0 },
            ..look.clone()
        };
        let text = statement.stated_mut().text;
        let written = field::bare(ui, pen, at, name, hint, text, &look);
        let near = above.union(written.rect);
        let is_near = ui.rect_contains_pointer(near) || written.has_focus();
        let stated = statement.stated();
        let height = vec2(MARK, theme::CONTROL);
        let mark = Rect::from_min_size(written.rect.right_top() - vec2(MARK, 0.0), height);
        if has_mark {
            let mut evidence = stated.evidence;
            let middle = Rect::from_center_size(mark.center(), vec2(MARK, MARK));
            ui.scope_builder(UiBuilder::new().max_rect(middle), |ui| {
                pen.still(ui);
                if marks::evidence(ui, pen.words, &mut evidence) {
                    pen.ask(at.clone(), Wish::Evidence(evidence));
                }
            });
        }
        let dots = Rect::from_min_size(above.right_top() - vec2(DOTS, 2.0), vec2(DOTS, 20.0));
        if has_links {
            let links = Rect::from_min_size(dots.min - vec2(LINKS, 0.0), vec2(LINKS, 20.0));
            row::links(ui, pen, links, at, &stated, is_near);
        }
        row::menu_button(ui, pen, dots, at, &stated, &written, is_near);
        deciding::under(ui, pen, at);
    });
}

/// How wide the lines of a fact's text are in a field so wide.
#[must_use]
pub fn room<S: Statement>(width: f32, statement: &S) -> f32 {
    let mark = if statement.is_blank() { 0.0 } else { MARK };
    width - 16.0 - mark
}

/// The name above a field, and what stands at its right end, so far from the edge. The name gives
/// way where there is no room for both.
pub fn title(ui: &mut Ui, name: &str, aside: Option<(RichText, f32)>) {
    let mute = theme::colours(ui).mute;
    let name = Label::new(RichText::new(name).size(12.0).color(mute)).truncate();
    let Some((aside, room)) = aside else {
        ui.add(name);
        return;
    };
    let right = ui.max_rect().right() - room;
    let line = Rect::from_min_max(ui.cursor().min, pos2(right, ui.cursor().top() + LINE));
    let layout = Layout::right_to_left(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(line).layout(layout), |ui| {
        ui.label(aside.size(12.0));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(name));
    });
}
