//! The head of the workshop: whose map it is, the clock, and what the group sees.

use super::timer::Timer;
use crate::command::{Command, key_name};
use crate::ui::pen::Pen;
use crate::ui::shell::Status;
use crate::ui::{icon, portrait, theme};
use egui::{
    Align, Align2, Button, Color32, Id, Layout, RichText, Role, Sense, TextEdit, Ui, WidgetInfo,
    vec2,
};
use std::time::Duration;

/// The moment of this frame, since the window opened.
fn now(ui: &Ui) -> Duration {
    Duration::try_from_secs_f64(ui.input(|input| input.time)).unwrap_or_default()
}

/// What the head is painted on: it flashes when the time is up.
#[must_use]
pub fn ground(ui: &Ui, pen: &Pen<'_>) -> Color32 {
    let colours = theme::colours(ui);
    if pen.desk.workshop.timer.is_flashing(now(ui)) {
        colours.warning
    } else {
        colours.panel
    }
}

/// The head of the workshop.
pub fn top(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status, unit: f32) {
    ui.horizontal(|ui| {
        ui.set_height(44.0 * unit);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = theme::STEP;
            let leave = pen.say("workshop-leave");
            if icon::button(ui, "close", &leave, true).clicked() {
                pen.commands.push(Command::Workshop);
            }
            switches(ui, pen, status);
            ui.add_space(4.0 * theme::STEP);
            timer(ui, pen, status, unit);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                who(ui, pen, unit);
            });
        });
    });
}

/// Whose map it is, and which of how many.
fn who(ui: &mut Ui, pen: &mut Pen<'_>, unit: f32) {
    let Some(position) = pen.position() else {
        return;
    };
    let colours = theme::colours(ui);
    let persona = &pen.set.personas[position];
    let (rect, _) = ui.allocate_exact_size(vec2(44.0, 44.0) * unit, Sense::hover());
    let texture = pen.desk.pictures.get(&persona.portrait.image);
    portrait::paint(ui, rect, persona, &pen.set.brand, texture);
    let name = pen.words.name_of(persona);
    let count = pen.set.personas.len();
    let place = pen.words.say_with(
        "workshop-place",
        &[("place", (position + 1).into()), ("count", count.into())],
    );
    if count > 1 {
        let (before, after) = (Command::PreviousPersona, Command::NextPersona);
        let label = before.label(pen.words);
        if icon::button(ui, "left", &label, position > 0).clicked() {
            pen.commands.push(before);
        }
        ui.label(RichText::new(place).color(colours.mute));
        let label = after.label(pen.words);
        if icon::button(ui, "right", &label, position + 1 < count).clicked() {
            pen.commands.push(after);
        }
    }
    let name = RichText::new(name).font(theme::bold(26.0 * unit));
    ui.add(egui::Label::new(name).truncate());
}

/// What the group sees. From right to left.
fn switches(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let session = &pen.desk.workshop;
    let covered = session.covered.len();
    let cover = if session.is_private {
        pen.words
            .say_with("workshop-reveal", &[("count", covered.into())])
    } else {
        pen.say("workshop-cover")
    };
    let all = [
        (Command::ToggleCovers, cover, session.is_private),
        (
            Command::ToggleMarks,
            pen.say("workshop-marks"),
            session.shows_marks,
        ),
        (
            Command::NextQuestion,
            pen.say("workshop-question"),
            session.asks,
        ),
    ];
    for (command, label, is_on) in all {
        let key = key_name(command, pen.words, status.is_mac).unwrap_or_default();
        let button = ui.add(Button::selectable(is_on, &label).shortcut_text(key));
        button.widget_info(|| WidgetInfo::selected(Role::Button, true, is_on, &label));
        if button.clicked() {
            pen.commands.push(command);
        }
    }
}

/// The clock. From right to left.
fn timer(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status, unit: f32) {
    let now = now(ui);
    let clock = pen.desk.workshop.timer;
    if let Some(soon) = clock.changes_in(now) {
        ui.ctx().request_repaint_after(soon);
    }
    let key = |command| key_name(command, pen.words, status.is_mac).unwrap_or_default();
    let toggle = pen.say(if clock.is_running() {
        "workshop-timer-hold"
    } else if clock.is_ready() {
        "workshop-timer-start"
    } else if clock.is_over() {
        "workshop-timer-again"
    } else {
        "workshop-timer-go-on"
    });
    let toggled = Button::new(&toggle).shortcut_text(key(Command::ToggleTimer));
    let reset = pen.say("workshop-timer-reset");
    if !clock.is_ready() && icon::button(ui, "undo", &reset, true).clicked() {
        pen.commands.push(Command::ResetTimer);
    }
    let toggled = ui.add(toggled);
    toggled.widget_info(|| WidgetInfo::labeled(Role::Button, true, &toggle));
    if toggled.clicked() {
        pen.commands.push(Command::ToggleTimer);
    }
    let (more, less) = (
        pen.say("workshop-minute-more"),
        pen.say("workshop-minute-less"),
    );
    if icon::button(ui, "add", &more, true).clicked() {
        pen.desk.workshop.timer.lengthen(true);
    }
    if clock.is_ready() {
        minutes(ui, pen, unit);
    } else {
        digits(ui, pen, clock, now, unit);
    }
    if icon::button(ui, "remove", &less, true).clicked() {
        pen.desk.workshop.timer.lengthen(false);
    }
    let word = if clock.is_over() {
        "workshop-time-up"
    } else if clock.is_near(now) {
        "workshop-last-minute"
    } else {
        return;
    };
    let colours = theme::colours(ui);
    let ink = if clock.is_flashing(now) {
        colours.panel
    } else {
        colours.warning
    };
    ui.label(
        RichText::new(pen.say(word))
            .font(theme::bold(15.0 * unit))
            .color(ink),
    );
}

/// The minutes before the clock is started, to be typed.
fn minutes(ui: &mut Ui, pen: &mut Pen<'_>, unit: f32) {
    let id = Id::unique("workshop minutes");
    let shown = pen.desk.workshop.timer.minutes().to_string();
    let typing = id.with("typed");
    let is_typed = ui.memory(|memory| memory.has_focus(id));
    let typed: Option<String> = ui.data(|data| data.get_temp(typing)).filter(|_| is_typed);
    let mut text = typed.unwrap_or(shown);
    let unit_name = pen.say("workshop-minutes-short");
    ui.label(RichText::new(unit_name).size(14.0 * unit));
    let response = ui.add(
        TextEdit::singleline(&mut text)
            .id(id)
            .font(theme::bold(26.0 * unit))
            .char_limit(3)
            .align(Align2::CENTER_CENTER)
            .desired_width(52.0 * unit),
    );
    let name = pen.say("workshop-minutes");
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    if let Some(minutes) = text.trim().parse().ok().filter(|_| response.changed()) {
        pen.desk.workshop.timer.set(minutes);
    }
    ui.data_mut(|data| data.insert_temp(typing, text));
}

/// What is left, in figures for everybody.
fn digits(ui: &mut Ui, pen: &Pen<'_>, clock: Timer, now: Duration, unit: f32) {
    let colours = theme::colours(ui);
    let ink = match () {
        () if clock.is_flashing(now) => colours.panel,
        () if clock.is_near(now) || clock.is_over() => colours.warning,
        () => colours.ink,
    };
    let (rect, response) = ui.allocate_exact_size(vec2(118.0, 44.0) * unit, Sense::hover());
    let written = clock.written(now);
    // Figures of one width do not jump; those of the bold family have it.
    let font = theme::bold(38.0 * unit);
    ui.painter()
        .text(rect.center(), Align2::CENTER_CENTER, &written, font, ink);
    let label = pen
        .words
        .say_with("workshop-time-left", &[("time", written.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Timer, true, &label));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Timer);
        node.set_label(label);
    });
}
