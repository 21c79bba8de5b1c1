//! The segments of the market, each with the figures its authors use and the personas that
//! stand for it.

use super::line;
use crate::document::texts::OF_SEGMENT;
use crate::document::{At, EditKind};
use crate::model::persona_set::Segment;
use crate::ui::icon;
use crate::ui::pen::Pen;
use crate::ui::theme;
use egui::{Align, Button, Frame, Layout, Margin, RichText, Stroke, Ui};

/// What was asked of a segment.
enum Wish {
    Up,
    Down,
    Remove,
}

/// The page.
pub(super) fn segments(ui: &mut Ui, pen: &mut Pen<'_>) {
    let add = Button::new(format!("+ {}", pen.say("segment-add")));
    if ui.add_enabled(!pen.is_read_only(), add).clicked() {
        let segment = Segment {
            id: pen.ids.fresh(),
            ..Segment::default()
        };
        let at = At::thing(&segment.id, OF_SEGMENT[0].0);
        pen.desk.wish = Some(at.clone());
        pen.set.segments.push(segment);
        pen.did(EditKind::Add, at);
    }
    ui.add_space(theme::STEP);
    let mute = theme::colours(ui).mute;
    if pen.set.segments.is_empty() {
        ui.label(RichText::new(pen.say("segment-none")).color(mute));
    }
    // Out of the document while they are drawn, so that both can be written to.
    let mut segments = std::mem::take(&mut pen.set.segments);
    let count = segments.len();
    let mut wish = None;
    for (index, segment) in segments.iter_mut().enumerate() {
        let places = (index > 0, index + 1 < count);
        if let Some(asked) = card(ui, pen, segment, places) {
            wish = Some((index, asked));
        }
        ui.add_space(2.0 * theme::STEP);
    }
    pen.set.segments = segments;
    if let Some((index, wish)) = wish {
        obey(pen, index, &wish);
    }
    ui.add_space(8.0 * theme::STEP);
}

fn obey(pen: &mut Pen<'_>, index: usize, wish: &Wish) {
    let id = pen.set.segments[index].id.clone();
    let at = At::thing(&id, OF_SEGMENT[0].0);
    match wish {
        Wish::Up => pen.set.segments.swap(index - 1, index),
        Wish::Down => pen.set.segments.swap(index, index + 1),
        Wish::Remove => pen.set.remove_segment(&id),
    }
    let kind = match wish {
        Wish::Up | Wish::Down => EditKind::Reorder,
        Wish::Remove => EditKind::Remove,
    };
    pen.did(kind, at);
}

fn card(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    segment: &mut Segment,
    (can_rise, can_sink): (bool, bool),
) -> Option<Wish> {
    let id = segment.id.clone();
    let mut wish = None;
    let colours = theme::colours(ui);
    let called = match segment.name.trim() {
        "" => pen.say("segment-unnamed"),
        name => name.to_owned(),
    };
    Frame::new()
        .stroke(Stroke::new(1.0, colours.hairline))
        .corner_radius(8)
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let about = personas(pen, segment);
                ui.label(RichText::new(about).size(12.0).color(colours.mute));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    pen.still(ui);
                    let name = |id: &str| format!("{}: {called}", pen.words.say(id));
                    if icon::button(ui, "close", &name("segment-remove"), true).clicked() {
                        wish = Some(Wish::Remove);
                    }
                    if icon::button(ui, "down", &name("segment-down"), can_sink).clicked() {
                        wish = Some(Wish::Down);
                    }
                    if icon::button(ui, "up", &name("segment-up"), can_rise).clicked() {
                        wish = Some(Wish::Up);
                    }
                });
            });
            let [name, description, figures @ ..] = OF_SEGMENT;
            ui.columns_const(|[left, right]| {
                line(left, pen, name, &At::thing(&id, name.0), segment, 1);
                let at = At::thing(&id, description.0);
                line(right, pen, description, &at, segment, 2);
            });
            ui.columns(figures.len(), |columns| {
                for (ui, one) in columns.iter_mut().zip(figures) {
                    line(ui, pen, one, &At::thing(&id, one.0), segment, 1);
                }
            });
        });
    wish
}

/// Who stands for the segment, in one line.
fn personas(pen: &Pen<'_>, segment: &Segment) -> String {
    let all = pen.set.personas.iter().enumerate();
    let names: Vec<String> = all
        .filter(|(_, persona)| persona.segment == segment.id)
        .map(|(position, _)| pen.words.called(position, pen.set))
        .collect();
    pen.words.say_with(
        "segment-personas",
        &[
            ("count", names.len().into()),
            ("names", pen.words.list(&names).into()),
        ],
    )
}
