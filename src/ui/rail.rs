//! The rail: everybody in the document, with how much of each is supported.
//!
//! Cards are chosen by a click, moved by dragging, and have a menu. What changes the document is
//! a command like any other, but for dragging, whose twins are the commands that move a persona.

use super::drop_down;
use super::findings;
use super::icon;
use super::pen::Pen;
use super::rail_card::{self, evidence_bar};
use super::shell;
use super::theme;
use crate::command::Command;
use crate::document::{At, EditKind};
use crate::model::source::SourceKind;
use crate::model::{Id, Persona};
use egui::{
    LayerId, Order, Rect, Response, Role, ScrollArea, Sense, Stroke, TextEdit, Ui, WidgetInfo,
    pos2, vec2,
};

/// More personas than these are filtered by a text.
const FEW: usize = 8;
/// With less room than this, cards are portraits and nothing else stands beside them.
const SLIM: f32 = 140.0;

/// What can be done with a persona, in blocks between lines.
const MENU: [&[Command]; 3] = [
    &[
        Command::DuplicatePersona,
        Command::CopyPersona,
        Command::PastePersona,
    ],
    &[Command::PersonaUp, Command::PersonaDown],
    &[Command::ArchivePersona, Command::DeletePersona],
];

/// A persona that is being dragged: where it stands.
#[derive(Clone, Copy)]
struct Dragged(usize);

/// What was done to the cards.
#[derive(Default)]
struct Done {
    chosen: Option<Id>,
    command: Option<Command>,
    /// Which persona is to stand before which.
    moved: Option<(usize, usize)>,
}

/// The personas of the document.
pub fn rail(ui: &mut Ui, pen: &mut Pen<'_>, is_mac: bool) {
    let is_slim = ui.available_width() < SLIM;
    ui.horizontal(|ui| {
        if !is_slim {
            ui.add_space(3.0 * theme::STEP);
            ui.label(egui::RichText::new(pen.say("ui-personas")).font(theme::bold(13.0)));
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let name = Command::AddPersona.label(pen.words);
            if icon::button(ui, "add", &name, !pen.is_read_only()).clicked() {
                pen.commands.push(Command::AddPersona);
            }
        });
    });
    if pen.set.personas.is_empty() {
        if !is_slim {
            nobody(ui, pen);
        }
        return;
    }
    if !is_slim {
        egui::Panel::bottom("rail-foot")
            .frame(egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 8)))
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| foot(ui, pen));
    }
    if pen.set.personas.len() > FEW && !is_slim {
        filter(ui, pen);
    } else {
        pen.desk.filter.clear();
    }
    let mut done = Done::default();
    ScrollArea::vertical().id_salt("rail").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::STEP;
        cards(ui, pen, is_mac, &mut done);
        if !is_slim {
            rule(ui);
            add_row(ui, pen);
        }
    });
    if done.chosen.is_some() {
        pen.desk.persona = done.chosen;
    }
    pen.commands.extend(done.command);
    if let Some((from, before)) = done.moved {
        let moved = pen.set.personas.remove(from);
        let to = if from < before { before - 1 } else { before };
        pen.set.personas.insert(to, moved);
        pen.did(EditKind::Reorder, At::default());
    }
}

fn cards(ui: &mut Ui, pen: &mut Pen<'_>, is_mac: bool, done: &mut Done) {
    let shown = pen.position();
    let wanted = pen.desk.filter.to_lowercase();
    for (index, persona) in pen.set.personas.iter().enumerate() {
        if !holds(persona, &wanted) {
            continue;
        }
        let response = rail_card::card(ui, pen, persona, shown == Some(index));
        if response.clicked() {
            done.chosen = Some(persona.id.clone());
        }
        response.context_menu(|ui| {
            drop_down::fit(ui, |ui| menu(ui, pen, is_mac, persona, done));
        });
        if wanted.is_empty() && !pen.is_read_only() {
            drag(ui, &response, index, &called(pen, persona), done);
        }
    }
}

/// What can be done with a persona, from its card.
fn menu(ui: &mut Ui, pen: &Pen<'_>, is_mac: bool, persona: &Persona, done: &mut Done) {
    for (block, commands) in MENU.iter().enumerate() {
        if block > 0 {
            ui.separator();
        }
        for &command in *commands {
            let item = shell::entry(pen.words, command, command.label(pen.words), is_mac);
            if ui.add(item).clicked() {
                done.chosen = Some(persona.id.clone());
                done.command = Some(command);
            }
        }
    }
}

/// Lets a card be dragged, and others be dropped before or behind it.
fn drag(ui: &Ui, response: &Response, index: usize, name: &str, done: &mut Done) {
    response.dnd_set_drag_payload(Dragged(index));
    let colours = theme::colours(ui);
    let pointer = ui.input(|input| input.pointer.hover_pos());
    if let Some(at) = pointer.filter(|_| response.dragged()) {
        let layer = LayerId::new(Order::Tooltip, response.id);
        let rect = Rect::from_min_size(at - vec2(16.0, 20.0), vec2(180.0, 36.0));
        let above = ui.ctx().layer_painter(layer);
        above.rect(
            rect,
            theme::RADIUS,
            colours.panel,
            Stroke::new(1.0, colours.accent),
            egui::StrokeKind::Inside,
        );
        let left = rect.left_center() + vec2(12.0, 0.0);
        let (align, font) = (egui::Align2::LEFT_CENTER, theme::bold(13.0));
        above.text(left, align, name, font, colours.ink);
    }
    let Some(at) = pointer.filter(|_| response.dnd_hover_payload::<Dragged>().is_some()) else {
        return;
    };
    let is_below = at.y > response.rect.center().y;
    let edge = if is_below {
        response.rect.bottom() + 2.0
    } else {
        response.rect.top() - 2.0
    };
    let line = Rect::from_x_y_ranges(response.rect.x_range(), edge - 1.5..=edge + 1.5);
    ui.painter().rect_filled(line, 1.0, colours.accent);
    if let Some(dragged) = response.dnd_release_payload::<Dragged>() {
        done.moved = Some((dragged.0, index + usize::from(is_below)));
    }
}

/// Whether a persona is one of those looked for.
fn holds(persona: &Persona, wanted: &str) -> bool {
    let text = format!("{} {}", persona.name, persona.archetype).to_lowercase();
    wanted.split_whitespace().all(|word| text.contains(word))
}

/// What to call a persona: its name; without one its archetype, or the segment it stands for.
pub(super) fn called(pen: &Pen<'_>, persona: &Persona) -> String {
    let segment = pen.set.segment(&persona.segment);
    let segment = segment.map_or("", |segment| segment.name.as_str());
    let said = [persona.name.as_str(), &persona.archetype, segment];
    let first = said
        .into_iter()
        .map(str::trim)
        .find(|text| !text.is_empty());
    first.map_or_else(|| pen.words.unnamed(persona.kind), str::to_owned)
}

fn filter(ui: &mut Ui, pen: &mut Pen<'_>) {
    let name = pen.say("rail-filter");
    let colours = theme::colours(ui);
    let hint = egui::RichText::new(&name).color(colours.mute);
    let field = ui.add(
        TextEdit::singleline(&mut pen.desk.filter)
            .hint_text(hint)
            .margin(egui::Margin::symmetric(8, 6))
            .desired_width(f32::INFINITY),
    );
    ui.ctx()
        .accesskit_node_builder(field.id, |node| node.set_label(name));
}

/// The line between the cards and what adds one.
fn rule(ui: &mut Ui) {
    let size = vec2(ui.available_width(), 4.0 * theme::STEP);
    let (rect, _) = ui.allocate_exact_size(size, Sense::empty());
    let line = Stroke::new(1.0, theme::colours(ui).hairline);
    ui.painter().hline(
        rect.shrink2(vec2(12.0, 0.0)).x_range(),
        rect.center().y,
        line,
    );
}

/// The row below the cards.
fn add_row(ui: &mut Ui, pen: &mut Pen<'_>) {
    if pen.is_read_only() {
        return;
    }
    let colours = theme::colours(ui);
    ui.add_space(theme::STEP);
    let size = vec2(ui.available_width(), theme::CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let square =
        Rect::from_center_size(pos2(rect.left() + 19.0, rect.center().y), vec2(16.0, 16.0));
    icon::paint(ui, "add", square, colours.accent);
    let at = pos2(rect.left() + 36.0, rect.center().y);
    let label = Command::AddPersona.label(pen.words);
    let (align, font) = (egui::Align2::LEFT_CENTER, theme::bold(13.0));
    ui.painter().text(at, align, &label, font, colours.accent);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    if response.clicked() {
        pen.commands.push(Command::AddPersona);
    }
}

/// Nobody yet: what to do about it.
fn nobody(ui: &mut Ui, pen: &mut Pen<'_>) {
    let colours = theme::colours(ui);
    ui.add_space(4.0 * theme::STEP);
    ui.vertical_centered(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(64.0, 64.0), Sense::hover());
        ui.painter()
            .circle_filled(rect.center(), 32.0, colours.track);
        icon::paint(ui, "person", rect.shrink(14.0), colours.mute);
        ui.label(egui::RichText::new(pen.say("ui-no-persona")).font(theme::bold(15.0)));
        ui.label(egui::RichText::new(pen.say("rail-nobody")).color(colours.mute));
    });
    add_row(ui, pen);
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
