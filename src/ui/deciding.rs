//! Deciding between what two people said: both side by side, under the field it is about or in
//! the list of findings, with the answers that settle it.
//!
//! A view may be drawn with parts of the document in its hands; so what is answered waits until
//! all is drawn, and [`obey`] does it.

use super::pen::Pen;
use super::theme;
use crate::document::texts::{OF_DOCUMENT, OF_SEGMENT, OF_SOURCE};
use crate::document::{At, EditKind};
use crate::model::check::{Detail, Finding, FindingKind};
use crate::model::field::Field;
use crate::model::merge::Choice;
use egui::{Button, Frame, Label, Margin, RichText, Role, TextWrapMode, Ui, WidgetInfo};

/// With less room than this the two texts stand one above the other.
const BESIDE: f32 = 180.0;

/// An answer that waits to be obeyed.
#[derive(Clone, Debug)]
pub struct Decided {
    /// What was asked.
    finding: Finding,
    /// What was answered.
    choice: Choice,
    /// Where the keyboard goes then.
    back: At,
}

/// What is left to decide at a field, under it: both texts side by side, each above its answer.
pub fn under(ui: &mut Ui, pen: &mut Pen<'_>, at: &At) {
    let review = pen.review;
    let asks =
        |finding: &&Finding| finding.kind == FindingKind::Undecided && stands_at(finding, at);
    for (index, finding) in review.findings.iter().filter(asks).enumerate() {
        ui.push_id((super::field::id(at), index), |ui| {
            card(ui, pen, finding, at);
        });
    }
}

/// Whether a finding is about the field at a place: about its text, or about something of its
/// thing that has no field of its own.
fn stands_at(finding: &Finding, at: &At) -> bool {
    let place = &finding.place;
    let part = match finding.details.first() {
        Some((_, Detail::Value { part, .. })) => part.as_str(),
        _ => "",
    };
    if place.persona.is_some() {
        let field = place.field.unwrap_or(Field::Name);
        return at.persona == place.persona
            && at.field == Some(field)
            && at.id == place.item
            && ["", "remark"].contains(&at.part);
    }
    let is_line = match place.item {
        Some(_) => [OF_SOURCE[0].0, OF_SEGMENT[0].0].contains(&at.part),
        None => at.part == line_of_document(part),
    };
    at.persona.is_none() && at.id == place.item && is_line
}

/// The line of the document that a value is, or its first one.
fn line_of_document(part: &str) -> &'static str {
    let lines = OF_DOCUMENT.map(|(line, _)| line);
    let named = format!("document-{part}");
    let line = lines.into_iter().find(|line| *line == named);
    line.unwrap_or(lines[0])
}

fn card(ui: &mut Ui, pen: &mut Pen<'_>, finding: &Finding, at: &At) {
    let Some(sides) = pen.words.alternatives(finding) else {
        return;
    };
    let colours = theme::colours(ui);
    let frame = Frame::new()
        .fill(colours.hover)
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::same(8))
        .outer_margin(Margin::symmetric(0, 4));
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.spacing_mut().button_padding.x = 0.0;
        let part = pen.words.asked(finding);
        let asks = part.map_or_else(
            || pen.say("deciding-asks"),
            |part| {
                pen.words
                    .say_with("deciding-asks-of", &[("part", part.into())])
            },
        );
        ui.label(
            RichText::new(asks)
                .font(theme::bold(12.0))
                .color(colours.warning),
        );
        let all = answers_to(finding);
        let [keep, take, both @ ..] = all.as_slice() else {
            return;
        };
        let width = ui.available_width();
        let side = |ui: &mut Ui, pen: &mut Pen<'_>, text: &str, answer| {
            ui.vertical(|ui| {
                ui.add(Label::new(text).wrap());
                button(ui, pen, finding, answer, &sides, at);
            });
        };
        if width < BESIDE {
            side(ui, pen, &sides[0], *keep);
            ui.separator();
            side(ui, pen, &sides[1], *take);
        } else {
            ui.columns_const(|[left, right]| {
                side(left, pen, &sides[0], *keep);
                side(right, pen, &sides[1], *take);
            });
        }
        for answer in both {
            button(ui, pen, finding, *answer, &sides, at);
        }
    });
}

/// The answers to a finding that asks to decide, one after the other; the keyboard goes `back`.
pub fn answers(ui: &mut Ui, pen: &mut Pen<'_>, finding: &Finding, back: &At) {
    let Some(sides) = pen.words.alternatives(finding) else {
        return;
    };
    for answer in answers_to(finding) {
        button(ui, pen, finding, answer, &sides, back);
    }
}

/// What can be answered, with what each is called: keep, take, and where both can stay, both.
fn answers_to(finding: &Finding) -> Vec<(&'static str, Choice)> {
    let Some((_, Detail::Value { part, written, .. })) = finding.details.get(1) else {
        return Vec::new();
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
    choices.into_iter().chain(both).collect()
}

fn button(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    finding: &Finding,
    (id, choice): (&str, Choice),
    sides: &[String; 2],
    back: &At,
) {
    let name = pen.say(id);
    let accent = theme::colours(ui).accent;
    let text = RichText::new(&name).size(12.0).color(accent);
    let button = Button::new(text).wrap_mode(TextWrapMode::Extend);
    let is_enabled = !pen.is_read_only();
    let button = ui.add_enabled(is_enabled, button.frame_when_inactive(false));
    let about = match choice {
        Choice::Keep => sides[0].clone(),
        Choice::Take => sides[1].clone(),
        Choice::Both => sides.join(", "),
    };
    let label = format!("{name}: {about}");
    button.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, &label));
    if button.clicked() {
        pen.desk.decided = Some(Decided {
            finding: finding.clone(),
            choice,
            back: back.clone(),
        });
    }
}

/// Decides what was answered while drawing, unless somebody has meanwhile.
pub fn obey(pen: &mut Pen<'_>) {
    let Some(Decided {
        finding,
        choice,
        back,
    }) = pen.desk.decided.take()
    else {
        return;
    };
    let mut all = pen.set.open().into_iter();
    if let Some(open) = all.find(|open| finding.asks(open, pen.set)) {
        let at = At::of(&finding.place, pen.set);
        pen.set.decide(&open, choice, pen.ids);
        pen.did(EditKind::Decide, at);
        pen.desk.wish = Some(back);
    }
}
