//! The rail: everybody in the document, with how much of each is supported.

use super::findings;
use super::marks;
use super::pen::Pen;
use super::theme;
use crate::command::Command;
use crate::model::check::EvidenceCount;
use crate::model::source::SourceKind;
use crate::model::{Id, Persona};
use egui::{Align2, FontId, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

const CARD: f32 = 68.0;

/// The personas of the document.
pub fn rail(ui: &mut Ui, pen: &mut Pen<'_>) {
    let colours = theme::colours(ui);
    ui.horizontal(|ui| {
        ui.label(egui::RichText::new(pen.say("ui-personas")).font(theme::bold(13.0)));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let add = ui
                .button("+")
                .on_hover_text(Command::AddPersona.label(pen.words));
            add.widget_info(|| {
                WidgetInfo::labeled(Role::Button, true, Command::AddPersona.label(pen.words))
            });
            if add.clicked() {
                pen.commands.push(Command::AddPersona);
            }
        });
    });
    if pen.set.personas.is_empty() {
        ui.label(egui::RichText::new(pen.say("ui-no-persona")).color(colours.mute));
        return;
    }
    let shown = pen.position();
    egui::Panel::bottom("rail-foot")
        .frame(egui::Frame::new().inner_margin(egui::Margin::symmetric(4, 8)))
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| foot(ui, pen));
    let mut chosen: Option<Id> = None;
    ScrollArea::vertical().id_salt("rail").show(ui, |ui| {
        for (index, persona) in pen.set.personas.iter().enumerate() {
            if card(ui, pen, persona, shown == Some(index)) {
                chosen = Some(persona.id.clone());
            }
        }
    });
    if chosen.is_some() {
        pen.desk.persona = chosen;
    }
}

fn card(ui: &mut Ui, pen: &Pen<'_>, persona: &Persona, is_shown: bool) -> bool {
    let colours = theme::colours(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), CARD), Sense::click());
    let painter = ui.painter_at(rect);
    if is_shown {
        painter.rect_filled(rect, theme::RADIUS, colours.selected);
        let bar = Rect::from_min_size(rect.min + vec2(0.0, 4.0), vec2(3.0, CARD - 8.0));
        painter.rect_filled(bar, 1.0, colours.accent);
    } else if response.hovered() {
        painter.rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let name = match persona.name.trim() {
        "" => pen.words.unnamed(persona.kind),
        name => name.to_owned(),
    };
    let centre = pos2(rect.left() + 32.0, rect.center().y);
    painter.circle_filled(centre, 20.0, colours.track);
    painter.text(
        centre,
        Align2::CENTER_CENTER,
        persona.initials(),
        theme::bold(13.0),
        colours.ink,
    );
    let left = rect.left() + 62.0;
    let width = rect.right() - left - 8.0;
    let badge = pos2(rect.right() - 8.0, rect.top() + 10.0);
    let count = findings::badge(ui, pen, &persona.id, badge);
    let line = |text: &str, font: FontId, colour, y: f32| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(width - 20.0);
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        painter.galley(pos2(left, rect.top() + y), galley, colour);
    };
    line(&name, theme::bold(13.0), colours.ink, 10.0);
    let about = format!(
        "{} · {}",
        pen.words.label(persona.role),
        pen.words.label(persona.status)
    );
    line(&about, FontId::proportional(12.0), colours.mute, 29.0);
    let bar = Rect::from_min_size(pos2(left, rect.bottom() - 14.0), vec2(width, 4.0));
    evidence_bar(ui, bar, pen.review.evidence_of(&persona.id));
    marks::ring(ui, &response);
    let label = format!("{name}, {about}");
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_shown, &label));
    let found = findings::counted(pen, count);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(found));
    response.clicked()
}

/// How well the whole set is supported, and what it rests on.
fn foot(ui: &mut Ui, pen: &mut Pen<'_>) {
    let colours = theme::colours(ui);
    let small = |text: String| egui::RichText::new(text).size(12.0).color(colours.mute);
    let evidence = pen.review.evidence;
    ui.label(small(pen.say("rail-evidence")));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 4.0), Sense::hover());
    evidence_bar(ui, rect, evidence);
    ui.horizontal(|ui| {
        let sources = pen.set.sources.iter();
        let interviews = sources.filter(|source| source.kind == SourceKind::Interview);
        let about = pen.words.say_with(
            "rail-about",
            &[
                ("personas", pen.set.active().count().into()),
                ("interviews", interviews.count().into()),
            ],
        );
        ui.label(small(about));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let percent = evidence.supported * 100 / evidence.total().max(1);
            let percent = pen
                .words
                .say_with("rail-percent", &[("percent", percent.into())]);
            ui.label(egui::RichText::new(percent).font(theme::bold(12.0)));
        });
    });
    let count = pen.review.open().count();
    if count > 0 && findings::link(ui, &findings::counted(pen, count)).clicked() {
        pen.commands.push(Command::ShowFindings);
    }
}

/// How much is supported, partly supported, assumed: three lengths of three strengths.
fn evidence_bar(ui: &Ui, rect: Rect, count: EvidenceCount) {
    let colours = theme::colours(ui);
    ui.painter().rect_filled(rect, 2.0, colours.track);
    let all = count.supported + count.partly + count.assumption;
    #[expect(clippy::cast_precision_loss, reason = "counts of statements are small")]
    let share = |part: usize| rect.width() * part as f32 / all.max(1) as f32;
    let mut left = rect.left();
    for (part, colour) in [
        (count.supported, colours.accent),
        (count.partly, colours.border),
    ] {
        let part = Rect::from_min_size(pos2(left, rect.top()), vec2(share(part), rect.height()));
        ui.painter().rect_filled(part, 0.0, colour);
        left = part.right() + 1.0;
    }
}
