//! A value that goes in steps: picked by pointer and arrow keys, taken away by Delete, heard with
//! its word. How it looks is painted by whoever uses it.

use egui::{EventFilter, Key, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo};
use std::ops::RangeInclusive;

/// What is picked from.
pub struct Steps<'a> {
    /// The steps there are.
    pub all: RangeInclusive<i8>,
    /// The step that an arrow key gives where none is set.
    pub first: i8,
    /// What it is called.
    pub name: &'a str,
    /// The word for the step that is set.
    pub said: &'a str,
}

/// Gives the place it takes and the step that is set after this frame. The place is parted evenly
/// among the steps; a click on the step that is set takes it away.
pub fn pick(ui: &mut Ui, size: Vec2, steps: &Steps<'_>, set: Option<i8>) -> (Rect, Option<i8>) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let (low, high) = (*steps.all.start(), *steps.all.end());
    let mut now = set;
    if response.clicked()
        && let Some(at) = response.interact_pointer_pos()
    {
        let count = f32::from(high - low) + 1.0;
        let share = (at.x - rect.left()) / rect.width() * count;
        let clicked = steps
            .all
            .clone()
            .find(|&step| share < f32::from(step - low) + 1.0);
        now = clicked.or(Some(high)).filter(|&step| set != Some(step));
    }
    if response.has_focus() {
        now = by_key(ui, &response, steps, now);
    }
    response.widget_info(|| WidgetInfo {
        value: now.map(f64::from),
        ..WidgetInfo::labeled(Role::Slider, true, steps.name)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_value(steps.said);
        node.set_min_numeric_value(f64::from(low));
        node.set_max_numeric_value(f64::from(high));
    });
    (rect, now)
}

fn by_key(ui: &Ui, response: &Response, steps: &Steps<'_>, set: Option<i8>) -> Option<i8> {
    ui.memory_mut(|memory| {
        let filter = EventFilter {
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        memory.set_focus_lock_filter(response.id, filter);
    });
    ui.input(|input| {
        let by = i8::from(input.key_pressed(Key::ArrowRight))
            - i8::from(input.key_pressed(Key::ArrowLeft));
        if input.key_pressed(Key::Delete) || input.key_pressed(Key::Backspace) {
            return None;
        }
        if by == 0 {
            return set;
        }
        let step = set.map_or(steps.first, |step| step + by);
        Some(step.clamp(*steps.all.start(), *steps.all.end()))
    })
}
