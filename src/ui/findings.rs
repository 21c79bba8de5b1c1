//! Findings: what the checks say of the persona shown, under its poster, and of the whole set as
//! a list. Each leads to its field; in the list each can be set aside with a reason and brought
//! back. What is absent: checking, which happens elsewhere ([`Pen::review`] is what came of it).

use super::deciding;
use super::field;
use super::icon;
use super::pen::Pen;
use super::theme;
use crate::command::Command;
use crate::document::{At, EditKind};
use crate::model::check::{Finding, FindingKind, Severity};
use crate::model::field::Field;
use crate::model::{Id, PersonaSet};
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Align2, Button, Color32, FontId, Frame, Key, Layout, Margin, Pos2, Rect, Response,
    RichText, Role, ScrollArea, Sense, TextWrapMode, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// How many findings stand under the poster.
const BELOW: usize = 2;
/// Height of a row that only says where.
const LOW: f32 = 44.0;
/// Height of a row that also says what to do, on as many lines as there is room for.
const HIGH: f32 = 100.0;
/// Height of one of these lines.
const LINE: f32 = 16.0;
/// Width of the button in the corner of a row.
const ASIDE: f32 = 108.0;

/// The findings of the persona shown, and those of its poster as a whole, under the poster.
pub fn below(ui: &mut Ui, pen: &mut Pen<'_>) {
    let review = pen.review;
    let Some(persona) = pen.position().map(|at| pen.set.personas[at].id.clone()) else {
        return;
    };
    card(ui, |ui| {
        let is_of_sheet =
            |finding: &&Finding| finding.place.persona.is_none() && finding.kind.is_of_poster();
        let of_sheet = review.open().filter(is_of_sheet);
        let shown: Vec<&Finding> = review.open_in(&persona).chain(of_sheet).collect();
        ui.horizontal(|ui| {
            ui.label(RichText::new(counted(pen, shown.len())).font(theme::bold(15.0)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let all = Command::ShowFindings.label(pen.words);
                if link(ui, &all).clicked() {
                    pen.commands.push(Command::ShowFindings);
                }
            });
        });
        for finding in shown.into_iter().take(BELOW) {
            if row(ui, pen, finding, LOW).clicked() {
                pen.desk.go_to(home(finding, pen.set));
            }
        }
    });
}

/// All findings, in place of the poster.
pub fn all(ui: &mut Ui, pen: &mut Pen<'_>) {
    let review = pen.review;
    let (aside, open): (Vec<&Finding>, Vec<&Finding>) = review
        .findings
        .iter()
        .partition(|finding| finding.set_aside.is_some());
    card(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(RichText::new(counted(pen, open.len())).font(theme::bold(15.0)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if link(ui, &pen.say("ui-close")).clicked() {
                    pen.commands.push(Command::ShowFindings);
                }
            });
        });
        if open.is_empty() {
            let mute = theme::colours(ui).mute;
            ui.label(RichText::new(pen.say("findings-none")).color(mute));
        }
        reason(ui, pen, &open);
        // One list, so that both halves scroll together: a row is as high as any other.
        let head = usize::from(!aside.is_empty());
        let rows = open.len() + head + aside.len();
        ScrollArea::vertical()
            .id_salt("findings")
            .auto_shrink(false)
            .show_rows(ui, HIGH, rows, |ui, shown| {
                for index in shown {
                    if let Some(&finding) = open.get(index) {
                        listed(ui, pen, finding, index == 0);
                    } else if index == open.len() {
                        heading(ui, pen, aside.len());
                    } else if let Some(&finding) = aside.get(index - open.len() - head) {
                        listed(ui, pen, finding, false);
                    }
                }
            });
    });
}

fn card(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    Frame::new()
        .fill(theme::colours(ui).panel)
        .corner_radius(8)
        .inner_margin(Margin::symmetric(16, 12))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            content(ui);
        });
}

/// How many findings, in words.
pub fn counted(pen: &Pen<'_>, count: usize) -> String {
    pen.words
        .say_with("findings-count", &[("count", count.into())])
}

/// Words that lead somewhere.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let accent = theme::colours(ui).accent;
    ui.add(Button::new(RichText::new(text).color(accent)).frame(false))
}

fn heading(ui: &mut Ui, pen: &Pen<'_>, count: usize) {
    let words = pen.words;
    let text = words.say_with("findings-aside", &[("count", count.into())]);
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), HIGH),
        Layout::left_to_right(Align::Max),
        |ui| {
            ui.set_min_height(HIGH);
            ui.label(RichText::new(text).font(theme::bold(13.0)));
        },
    );
}

/// A finding in the list, with the button that sets it aside or brings it back.
fn listed(ui: &mut Ui, pen: &mut Pen<'_>, finding: &Finding, is_first: bool) {
    let goes = row(ui, pen, finding, HIGH);
    let rect = goes.rect;
    if !finding.kind.can_be_set_aside() && !pen.is_read_only() {
        let room = Rect::from_min_max(
            pos2(rect.left() + 30.0, rect.bottom() - 26.0),
            rect.right_bottom(),
        );
        let layout = Layout::left_to_right(Align::Center);
        ui.scope_builder(UiBuilder::new().max_rect(room).layout(layout), |ui| {
            deciding::answers(ui, pen, finding, &top());
        });
    }
    if goes.clicked() {
        pen.desk.go_to(home(finding, pen.set));
    }
    if is_first && pen.desk.wish.as_ref() == Some(&top()) {
        pen.desk.wish = None;
        goes.request_focus();
    }
    if pen.is_read_only() || !finding.kind.can_be_set_aside() {
        return;
    }
    let name = if finding.set_aside.is_some() {
        "findings-bring-back"
    } else {
        "findings-set-aside"
    };
    let name = pen.say(name);
    let what = pen.words.finding(finding).what;
    let corner = rect.right_bottom() - vec2(4.0, 4.0);
    let corner = Rect::from_min_max(corner - vec2(ASIDE, 24.0), corner);
    let accent = theme::colours(ui).accent;
    let text = RichText::new(&name).size(12.0).color(accent);
    let button = ui.put(
        corner,
        Button::new(text)
            .wrap_mode(TextWrapMode::Extend)
            .frame_when_inactive(false),
    );
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}: {what}")));
    if button.clicked() && finding.set_aside.is_some() {
        pen.set.take_up(finding);
        pen.did(EditKind::SetAside, At::default());
    } else if button.clicked() {
        let (kind, place) = (finding.kind, finding.place.clone());
        pen.desk.set_aside = Some((kind, place, String::new()));
        pen.desk.wish = Some(in_reason());
    }
}

/// Where the reason is typed.
fn in_reason() -> At {
    At::document("findings-reason")
}

/// Where a finding is mended: at its place, or, for the set as a whole, where its kind says.
fn home(finding: &Finding, set: &PersonaSet) -> At {
    match finding.kind {
        FindingKind::ObjectiveMissing => At::document("document-objective"),
        FindingKind::ReviewDue => At::document("document-review"),
        FindingKind::FontMissing | FindingKind::FontLocked => At::document("brand-heading-font"),
        FindingKind::PrimaryMissing | FindingKind::PrimarySeveral | FindingKind::ManyPersonas => {
            let first = set.active().next();
            first.map_or_else(At::default, |persona| At::field(&persona.id, Field::Name))
        }
        kind => match (&finding.place.persona, portrait_part(kind)) {
            (Some(persona), Some(part)) => At::field(persona, Field::Name).part(part),
            _ => At::of(&finding.place, set),
        },
    }
}

/// The part of the portrait's card in which a finding about the portrait is mended.
fn portrait_part(kind: FindingKind) -> Option<&'static str> {
    Some(match kind {
        FindingKind::PortraitMissing | FindingKind::PortraitSmall => "image",
        FindingKind::CreditMissing => "credit",
        FindingKind::LicenceMissing => "licence",
        FindingKind::LicenceEnded => "licence-end",
        FindingKind::AltMissing => "alt",
        _ => return None,
    })
}

/// Where the keyboard goes when the list is opened.
#[must_use]
pub fn top() -> At {
    At::document("findings")
}

/// The finding that is being set aside, with a field for the reason.
fn reason(ui: &mut Ui, pen: &mut Pen<'_>, open: &[&Finding]) {
    let Some((kind, place, mut typed)) = pen.desk.set_aside.take() else {
        return;
    };
    let is_it = |finding: &&&Finding| finding.kind == kind && finding.place == place;
    let Some(finding) = open.iter().find(is_it) else {
        return;
    };
    ui.label(RichText::new(pen.words.finding(finding).what).font(theme::bold(13.0)));
    let name = pen.say("findings-reason");
    let response = field::asked(ui, egui::Id::unique("reason"), &name, &name, &mut typed);
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if entered || field::is_calm(ui) && pen.desk.wish.as_ref() == Some(&in_reason()) {
        pen.desk.wish = None;
        response.request_focus();
    }
    let mut done = ui.input(|input| input.key_pressed(Key::Escape));
    ui.horizontal(|ui| {
        let has_reason = !typed.trim().is_empty();
        let set_aside = Button::new(pen.say("findings-set-aside"));
        let pressed = ui.add_enabled(has_reason, set_aside).clicked();
        if has_reason && (pressed || entered) {
            pen.set.set_aside(finding, &typed);
            pen.did(EditKind::SetAside, At::default());
            done = true;
        }
        done |= ui.button(pen.say("answer-cancel")).clicked();
    });
    ui.separator();
    if !done {
        pen.desk.set_aside = Some((kind, place, typed));
    }
}

/// A finding as one button over the whole width: its sign, its sentence, where it lies and, in a
/// high row, what to do or why it was set aside.
fn row(ui: &mut Ui, pen: &Pen<'_>, finding: &Finding, height: f32) -> Response {
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let sentence = pen.words.finding(finding);
    let place = pen.words.place(&finding.place, pen.set);
    let more = finding.set_aside.as_ref().map_or(sentence.now, |reason| {
        pen.words
            .say_with("notice-set-aside", &[("reason", reason.into())])
    });
    let severity = pen.words.label(finding.severity);
    let label = format!("{severity}: {}, {place}", sentence.what);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(more.as_str()));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let colours = theme::colours(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let left = rect.left() + 36.0;
    let width = rect.right() - left - 24.0;
    let mut top = rect.top() + 5.0;
    let mut line = |text: &str, rows: usize, size: f32, colour: Color32, width: f32| {
        let galley = laid(ui, text, rows, FontId::proportional(size), colour, width);
        let height = galley.size().y;
        ui.painter().galley(pos2(left, top), galley, colour);
        top += height + 2.0;
        rect.bottom() - top
    };
    let sides = pen.words.alternatives(finding);
    if let Some([kept, other]) = sides.filter(|_| height > LOW) {
        let place = match pen.words.asked(finding) {
            Some(part) => format!("{place}, {part}"),
            None => place,
        };
        line(&place, 1, 12.0, colours.mute, width);
        line(&kept, 1, 13.0, colours.ink, width);
        line(&other, 1, 13.0, colours.ink, width);
    } else if height > LOW {
        line(&sentence.what, 2, 13.0, colours.ink, width);
        let beside = rect.right() - left - ASIDE - 8.0;
        let left_over = line(&place, 1, 12.0, colours.mute, width);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few lines of a row"
        )]
        let rows = (left_over / LINE).floor().max(1.0) as usize;
        line(&more, rows, 12.0, colours.mute, beside);
    } else {
        line(&sentence.what, 1, 13.0, colours.ink, width);
        line(&place, 1, 12.0, colours.mute, width);
    }
    let middle = rect.top() + LOW / 2.0;
    let square = |x: f32| Rect::from_center_size(pos2(x, middle), vec2(16.0, 16.0));
    let (sign, colour) = match finding.severity {
        Severity::Warning => ("warning", colours.warning),
        Severity::Hint => ("hint", colours.mute),
    };
    icon::paint(ui, sign, square(rect.left() + 16.0), colour);
    icon::paint(ui, "right", square(rect.right() - 12.0), colours.mute);
    let tip = format!("{}\n{more}", sentence.what);
    response.on_hover_text(tip)
}

/// A text broken into so many lines, the last one cut where there is more.
fn laid(
    ui: &Ui,
    text: &str,
    rows: usize,
    font: FontId,
    colour: Color32,
    width: f32,
) -> Arc<egui::Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), font, colour, width);
    job.wrap = TextWrapping {
        max_rows: rows,
        break_anywhere: false,
        ..TextWrapping::wrap_at_width(width)
    };
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// How many findings a persona has, small, in the colour of warnings; nothing where it has none.
pub fn badge(ui: &Ui, pen: &Pen<'_>, persona: &Id, right: Pos2) -> usize {
    let count = pen.review.count_in(persona);
    if count > 0 {
        let colours = theme::colours(ui);
        ui.painter().text(
            right,
            Align2::RIGHT_TOP,
            count.to_string(),
            theme::bold(12.0),
            colours.warning,
        );
    }
    count
}
