//! Deciding between what two people said: the answers under a finding that asks for one.

use super::findings;
use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use crate::model::check::{Detail, Finding};
use crate::model::merge::Choice;
use egui::{Align, Button, Layout, Rect, RichText, Role, TextWrapMode, Ui, UiBuilder, WidgetInfo};

/// The answers to a finding that asks to decide, in this room.
pub fn answers(ui: &mut Ui, pen: &mut Pen<'_>, finding: &Finding, room: Rect) {
    let Some((_, Detail::Value { part, written, .. })) = finding.details.get(1) else {
        return;
    };
    // What one side took away can only be taken away.
    let take = if part.is_empty() {
        "merge-strike"
    } else {
        "merge-take"
    };
    let is_text = part == "text" && finding.place.item.is_some() && !written.is_empty();
    let both = is_text.then_some(("merge-both", Choice::Both));
    let choices = [("merge-keep", Choice::Keep), (take, Choice::Take)];
    let sides = pen.words.alternatives(finding).unwrap_or_default();
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(room).layout(layout), |ui| {
        for (id, choice) in choices.into_iter().chain(both) {
            let name = pen.say(id);
            let accent = theme::colours(ui).accent;
            let text = RichText::new(&name).size(12.0).color(accent);
            let button = Button::new(text).wrap_mode(TextWrapMode::Extend);
            let button = ui.add(button.frame_when_inactive(false));
            let about = match choice {
                Choice::Keep => sides[0].clone(),
                Choice::Take => sides[1].clone(),
                Choice::Both => sides.join(", "),
            };
            let label = format!("{name}: {about}");
            button.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
            if button.clicked() {
                decide(pen, finding, choice);
            }
        }
    });
}

/// Decides, unless somebody has meanwhile.
fn decide(pen: &mut Pen<'_>, finding: &Finding, choice: Choice) {
    let open = pen
        .set
        .open()
        .into_iter()
        .find(|open| finding.asks(open, pen.set));
    if let Some(open) = open {
        let at = At::of(&finding.place, pen.set);
        pen.set.decide(&open, choice, pen.ids);
        pen.did(EditKind::Decide, at);
        pen.desk.wish = Some(findings::top());
    }
}
