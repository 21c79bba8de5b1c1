//! The line that takes what the group says, and beside it what all notes of the session have.
//!
//! Enter makes a note of the line; pasted lines become a note each. The line keeps what is typed
//! when the workshop is left.

use super::keys::{figure, key_name};
use crate::command::Command;
use crate::document::{At, EditKind, texts};
use crate::model::empathy::{Note, NoteColour};
use crate::model::field::Field;
use crate::model::pasted::{Said, said};
use crate::model::statement::Evidence;
use crate::ui::board::{self, Change};
use crate::ui::field;
use crate::ui::pen::Pen;
use crate::ui::rows::{self, Wish};
use crate::ui::shell::Status;
use crate::ui::{choose, icon, theme};
use egui::text_edit::TextEditState;
use egui::{
    Align, Event, Id, InputState, Key, Layout, Margin, Modifiers, RichText, Sense, TextBuffer,
    TextEdit, Ui, vec2,
};

/// The id of the line.
#[must_use]
pub fn id() -> Id {
    Id::unique("workshop line")
}

/// Gives the line the keyboard, behind its last letter.
pub fn focus(ui: &Ui) {
    if let Some(mut state) = TextEditState::load(ui.ctx(), id()) {
        state.cursor.set_char_range(None);
        state.store(ui.ctx(), id());
    }
    ui.memory_mut(|memory| memory.request_focus(id()));
}

/// Votes for the selected notes while the keyboard is in the line.
pub fn votes(ui: &Ui, pen: &mut Pen<'_>) {
    let asked = [(Key::Plus, Change::Vote), (Key::Minus, Change::Unvote)];
    for (key, change) in asked {
        let Some(at) = pen.desk.selected.first().cloned() else {
            return;
        };
        let is_pressed = ui.input_mut(|input| {
            let is_pressed = input.consume_key(Modifiers::ALT, key);
            // Some systems write a character with Alt as well.
            input
                .events
                .retain(|event| !is_pressed || !matches!(event, Event::Text(_)));
            is_pressed
        });
        if is_pressed {
            pen.ask(at, Wish::Note(change));
        }
    }
}

/// The foot of the workshop.
pub fn bar(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status, unit: f32) {
    ui.spacing_mut().item_spacing.y = 2.0 * theme::STEP;
    ui.horizontal(|ui| {
        goes_to(ui, pen, status, unit);
        line(ui, pen, unit);
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 3.0 * theme::STEP;
        inbox(ui, pen, status);
        ui.scope(|ui| {
            pen.still(ui);
            session(ui, pen);
        });
        dots(ui, pen, status);
    });
}

/// Where the next note goes, in letters for everybody.
fn goes_to(ui: &mut Ui, pen: &Pen<'_>, status: &Status, unit: f32) {
    let colours = theme::colours(ui);
    let target = pen.desk.workshop.target;
    let name = target.map_or_else(|| pen.say(texts::INBOX), |target| pen.words.label(target));
    let (rect, response) = ui.allocate_exact_size(vec2(290.0, 46.0) * unit, Sense::hover());
    let disc = rect.left_center() + vec2(20.0 * unit, 0.0);
    let ground = (colours.accent, colours.on_accent);
    let symbol = target.map_or("table", |target| target.key());
    icon::disc(ui.painter(), symbol, disc, 40.0 * unit, ground);
    let left = rect.left_center() + vec2(50.0 * unit, 0.0);
    let size = |points: f32| theme::bold(points * unit);
    let align = egui::Align2::LEFT_CENTER;
    let at = left - vec2(0.0, 8.0 * unit);
    let painter = ui.painter();
    painter.text(at, align, &name, size(22.0), colours.ink);
    let key = key_name(pen.words, figure(target), status.is_mac);
    let at = left + vec2(0.0, 14.0 * unit);
    painter.text(
        at,
        align,
        key,
        egui::FontId::proportional(12.0 * unit),
        colours.mute,
    );
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &name));
}

/// The line itself.
fn line(ui: &mut Ui, pen: &mut Pen<'_>, unit: f32) {
    let has_keyboard = ui.memory(|memory| memory.has_focus(id()));
    let may = has_keyboard && !pen.is_read_only();
    let pasted = may.then(|| ui.input_mut(rows::pasted)).flatten();
    if let Some(lines) = pasted {
        take(ui, pen, said(&lines));
    }
    let entered = may.then(|| ui.input_mut(entered)).flatten();
    let target = pen.desk.workshop.target;
    let goal = target.map_or_else(|| pen.say(texts::INBOX), |target| pen.words.label(target));
    let name = pen
        .words
        .say_with("workshop-line", &[("dimension", goal.into())]);
    let is_read_only = pen.is_read_only();
    let hint = pen.say(if is_read_only {
        "ui-read-only"
    } else {
        "workshop-line-hint"
    });
    let colours = theme::colours(ui);
    // What takes nothing keeps the keyboard all the same: from here the arrows go to the cards.
    let mut nothing = "";
    let text: &mut dyn TextBuffer = if is_read_only {
        ui.visuals_mut().text_edit_bg_color = Some(colours.hover);
        &mut nothing
    } else {
        &mut pen.desk.workshop.line
    };
    let response = ui.add(
        TextEdit::singleline(text)
            .id(id())
            .font(egui::FontId::proportional(22.0 * unit))
            .hint_text(RichText::new(hint).size(20.0 * unit).color(colours.mute))
            .margin(Margin::symmetric(12, 8))
            .min_size(vec2(0.0, 46.0 * unit))
            .align(egui::Align2::LEFT_CENTER)
            .desired_width(f32::INFINITY),
    );
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(name);
        if is_read_only {
            node.set_read_only();
        }
    });
    // What was typed before Enter is in the line by now.
    if let Some(after) = entered {
        let text = std::mem::take(&mut pen.desk.workshop.line);
        let text = format!("{text}\n{after}");
        let (lines, rest) = text.rsplit_once('\n').unwrap_or_default();
        rest.clone_into(&mut pen.desk.workshop.line);
        take(ui, pen, said(lines));
        focus(ui);
    }
}

/// What was typed after Enter, where it was pressed: whoever types faster than the window draws
/// presses it between letters. Every further Enter is the end of a line in it.
fn entered(input: &mut InputState) -> Option<String> {
    let mut after: Option<String> = None;
    input.events.retain(|event| match (event, &mut after) {
        (
            Event::Key {
                key: Key::Enter,
                pressed: true,
                modifiers: Modifiers::NONE,
                ..
            },
            after,
        ) => {
            match after {
                Some(after) => after.push('\n'),
                None => *after = Some(String::new()),
            }
            false
        }
        (Event::Text(text), Some(after)) => {
            after.push_str(text);
            false
        }
        _ => true,
    });
    after
}

/// Makes notes of what was said, in one step, and shows the last of them.
fn take(ui: &Ui, pen: &mut Pen<'_>, said: Vec<Said>) {
    let kind = if said.len() > 1 {
        EditKind::Paste
    } else {
        EditKind::Add
    };
    let session = &pen.desk.workshop;
    let made = said.into_iter().map(|said| {
        let note = session.note(pen.set, said.text, pen.ids);
        let author = Some(said.author).filter(|author| !author.is_empty());
        Note {
            author: author.unwrap_or(note.author.clone()),
            ..note
        }
    });
    let notes: Vec<Note> = made.collect();
    let Some(last) = notes.last().map(|note| note.id.clone()) else {
        return;
    };
    if session.is_private {
        let ids = notes.iter().map(|note| note.id.clone());
        pen.desk.workshop.covered.extend(ids);
    }
    let target = pen.desk.workshop.target;
    let at = if let (Some(target), Some(position)) = (target, pen.position()) {
        let persona = &mut pen.set.personas[position];
        persona.empathy.notes_mut(target).extend(notes);
        At::item(&persona.id, Field::from(target), &last)
    } else {
        pen.set.inbox.extend(notes);
        At::thing(&last, texts::INBOX)
    };
    if !pen.desk.workshop.is_private && target.is_some() {
        pen.desk.selected = vec![at.clone()];
        pen.desk.board.shown = Some(at.clone());
    }
    pen.did(kind, at);
    // The same line may not be taken twice by a frame that is drawn twice.
    ui.ctx().request_repaint();
}

/// How many notes are not sorted yet, behind the button that shows them.
fn inbox(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let count = pen.set.inbox.len();
    let label = pen
        .words
        .say_with("inbox-count", &[("count", count.into())]);
    let key = key_name(pen.words, 0, status.is_mac);
    let is_open = pen.desk.inbox.is_open;
    let button = egui::Button::selectable(is_open, &label).shortcut_text(key);
    let button = ui.add(button);
    button.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_open, &label));
    if button.clicked() {
        pen.commands.push(Command::Inbox);
    }
}

/// What all notes of the session have.
fn session(ui: &mut Ui, pen: &mut Pen<'_>) {
    let (name, hint) = (pen.say("board-author"), pen.say("workshop-author-hint"));
    let mut author = std::mem::take(&mut pen.desk.workshop.author);
    ui.allocate_ui(vec2(150.0, theme::CONTROL), |ui| {
        field::asked(ui, Id::unique("workshop author"), &name, &hint, &mut author);
    });
    pen.desk.workshop.author = author;
    let none = (None, pen.say("workshop-no-source"));
    let sources = pen.set.sources.iter();
    let sources = sources.map(|source| (Some(source.id.clone()), rows::called(pen, source)));
    let sources: Vec<_> = std::iter::once(none).chain(sources).collect();
    let name = pen.say("workshop-source");
    choose::one_of(ui, &name, 150.0, &sources, &mut pen.desk.workshop.source);
    let own = (None, pen.say("workshop-own-colour"));
    let colours = NoteColour::ALL.iter();
    let colours = colours.map(|&colour| (Some(colour), board::colour_name(pen, colour)));
    let colours: Vec<_> = std::iter::once(own).chain(colours).collect();
    let name = pen.say("board-colour");
    choose::one_of(ui, &name, 140.0, &colours, &mut pen.desk.workshop.colour);
    let evidence = Evidence::ALL.map(|one| (one, pen.words.label(one)));
    let name = pen.say("ui-evidence");
    choose::one_of(ui, &name, 130.0, &evidence, &mut pen.desk.workshop.evidence);
}

/// How many dots whoever votes has to give, and how many are left; before that what happened last.
fn dots(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let position = pen.position();
    let map = position.map(|position| &pen.set.personas[position].empathy);
    let left = map.and_then(|map| pen.desk.workshop.dots_left(map));
    let colours = theme::colours(ui);
    let has_overspent = pen.desk.workshop.has_overspent;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let (more, less) = (
            pen.say("workshop-more-dots"),
            pen.say("workshop-fewer-dots"),
        );
        let budget = pen.desk.workshop.budget;
        let can_vote = !pen.is_read_only();
        if icon::button(ui, "add", &more, can_vote).clicked() {
            pen.desk.workshop.budget = budget.saturating_add(1);
        }
        if icon::button(ui, "remove", &less, can_vote && budget > 1).clicked() {
            pen.desk.workshop.budget = budget.saturating_sub(1).max(1);
        }
        let said = match left {
            Some(0) if has_overspent => pen.say("workshop-no-dots"),
            Some(left) => pen.words.say_with(
                "workshop-dots",
                &[("left", left.into()), ("budget", budget.into())],
            ),
            None => pen
                .words
                .say_with("workshop-budget", &[("budget", budget.into())]),
        };
        let warns = left == Some(0);
        let ink = if warns { colours.warning } else { colours.mute };
        ui.add(egui::Label::new(RichText::new(said).color(ink)).truncate());
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let message = RichText::new(&status.message).size(12.0);
            ui.add(egui::Label::new(message.color(colours.mute)).truncate());
        });
    });
}
