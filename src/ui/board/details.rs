//! What there is to say of the selected notes beside their text; with several selected each
//! change is made to all of them.

use super::card;
use super::change::Change;
use super::menu;
use super::select;
use super::state::CARD;
use crate::document::At;
use crate::model::Persona;
use crate::model::empathy::{Dimension, Note, NoteColour};
use crate::model::field::Field;
use crate::model::statement::{Evidence, Statement};
use crate::ui::dialog::{self, Keyboard};
use crate::ui::field::{self, Look};
use crate::ui::pen::Pen;
use crate::ui::rows::{self, Wish};
use crate::ui::{deciding, drop_down, icon, marks, theme};
use egui::{
    Align, Button, FontId, Galley, Layout, Popup, PopupCloseBehavior, Rect, RichText, Role,
    ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// What the window of the details is called where windows are told apart.
const NAME: &str = "note details";
/// The mark of an evidence before its word.
const DOT: f32 = 18.0;
/// How wide the names of the rows are.
const NAMES: f32 = 76.0;

/// Whether there is anything to say: notes of the persona shown are selected.
#[must_use]
pub fn are_there(pen: &Pen<'_>) -> bool {
    let persona = pen.position().map(|position| &pen.set.personas[position]);
    persona.is_some_and(|persona| !select::selected(pen.desk, persona).is_empty())
}

/// The details of the selected notes in a window of their own, while it is open.
pub fn window(ui: &Ui, pen: &mut Pen<'_>) {
    if !pen.desk.board.shows_details {
        return;
    }
    let mut is_closed = false;
    let escaped = dialog::modal(ui, NAME, 420.0, |ui| {
        details(ui, pen);
        let close = pen.say("ui-close");
        let answer = dialog::answers(ui, NAME, &[], &close, true, Keyboard::Answer);
        is_closed = answer.is_some();
    });
    if escaped || is_closed || !are_there(pen) {
        pen.desk.board.shows_details = false;
        // The keyboard goes back to the note it came from.
        pen.desk.wish = pen.desk.selected.first().map(|at| at.clone().part(CARD));
    }
}

/// The details of the selected notes.
pub fn details(ui: &mut Ui, pen: &mut Pen<'_>) {
    let Some(position) = pen.position() else {
        return;
    };
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    let selected = select::selected(pen.desk, &persona);
    let notes: Vec<Note> = selected
        .iter()
        .filter_map(|at| note(&persona, at))
        .collect();
    if let (Some(at), Some(first)) = (selected.first(), notes.first()) {
        head(ui, pen, (at, first), notes.len());
        for at in &selected {
            deciding::under(ui, pen, at);
        }
        ui.scope(|ui| {
            pen.still(ui);
            evidence(ui, pen, at, &notes);
            colours(ui, pen, &selected, &notes);
            votes(ui, pen, at, &notes);
        });
        sources(ui, pen, (at, first));
        texts(ui, pen, at, &notes);
        ui.scope(|ui| {
            pen.still(ui);
            aspects(ui, pen, at, &selected, &notes);
        });
    }
    rows::obey_asked(pen, &mut persona);
    pen.set.personas[position] = persona;
}

fn note(persona: &Persona, at: &At) -> Option<Note> {
    let mut notes = persona.empathy.notes(at.field?.dimension()?).iter();
    notes.find(|note| at.id.as_ref() == Some(&note.id)).cloned()
}

/// What all notes have alike.
fn alike<T: PartialEq>(notes: &[Note], of: impl Fn(&Note) -> T) -> Option<T> {
    let mut each = notes.iter().map(of);
    let first = each.next()?;
    each.all(|other| other == first).then_some(first)
}

fn head(ui: &mut Ui, pen: &mut Pen<'_>, (at, first): (&At, &Note), count: usize) {
    let title = pen
        .words
        .say_with("board-selected", &[("count", count.into())]);
    ui.horizontal(|ui| {
        ui.label(RichText::new(title).font(theme::bold(15.0)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let more = icon::button(ui, "more", &pen.say("ui-row-menu"), true);
            Popup::menu(&more).show(|ui| drop_down::fit(ui, |ui| menu::items(ui, pen, at, first)));
        });
    });
    if count == 1 {
        let text = RichText::new(&first.text).font(theme::bold(13.0));
        ScrollArea::vertical()
            .id_salt("text")
            .max_height(72.0)
            .show(ui, |ui| {
                ui.add(egui::Label::new(text).wrap());
            });
    }
    ui.add_space(2.0 * theme::STEP);
}

/// A row below the others: its name, then what it is about.
fn row(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        let size = vec2(NAMES, theme::CONTROL);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_size(size);
            ui.label(RichText::new(name).color(theme::colours(ui).mute));
        });
        contents(ui);
    });
}

/// Three choices in one frame, each as wide as its word and a third of what room is left.
fn evidence(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, notes: &[Note]) {
    let shown = alike(notes, |note| note.evidence);
    let name = pen.say("ui-evidence");
    row(ui, &name, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let segments = Evidence::ALL.map(|one| {
            let word = pen.words.attribute("board-evidence", one.key(), &[]);
            let word = word.unwrap_or_default();
            let is_shown = shown == Some(one);
            let font = if is_shown {
                theme::bold(12.0)
            } else {
                FontId::proportional(12.0)
            };
            let ink = theme::colours(ui).ink;
            let galley = ui.painter().layout_no_wrap(word.clone(), font, ink);
            (one, is_shown, word, galley)
        });
        let needed: f32 = segments.iter().map(|(.., word)| DOT + word.size().x).sum();
        let spare = (ui.available_width() - needed).max(0.0) / 3.0;
        let frame = ui.cursor().min;
        for (one, is_shown, word, galley) in segments {
            let width = DOT + galley.size().x + spare;
            if segment(ui, width, (one, is_shown), &word, galley) {
                pen.ask(at.clone(), Wish::Evidence(one));
            }
        }
        let frame = Rect::from_min_max(frame, pos2(ui.cursor().min.x, frame.y + theme::CONTROL));
        let edge = Stroke::new(1.0, theme::colours(ui).border);
        ui.painter()
            .rect_stroke(frame, theme::RADIUS, edge, StrokeKind::Inside);
    });
}

fn segment(
    ui: &mut Ui,
    width: f32,
    (evidence, is_shown): (Evidence, bool),
    word: &str,
    galley: Arc<Galley>,
) -> bool {
    let colours = theme::colours(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme::CONTROL), Sense::click());
    let painter = ui.painter();
    if is_shown {
        painter.rect_filled(rect, theme::RADIUS, colours.selected);
    } else if response.hovered() {
        painter.rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let left = rect.center().x - f32::midpoint(galley.size().x, DOT);
    let dot = pos2(left + 6.0, rect.center().y);
    marks::dot(painter, dot, 5.5, evidence, colours.accent);
    let at = pos2(left + DOT, rect.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, colours.ink);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_shown, word));
    response.clicked()
}

fn colours(ui: &mut Ui, pen: &mut Pen<'_>, selected: &[At], notes: &[Note]) {
    let Some(at) = selected.first() else {
        return;
    };
    let usual = |at: &At| at.field.and_then(Field::dimension).map(Dimension::colour);
    let mut each = selected
        .iter()
        .zip(notes)
        .map(|(at, note)| note.colour.or(usual(at)));
    let first = each.next().flatten();
    let shown = first.filter(|_| each.all(|other| other == first));
    let name = pen.say("board-colour");
    row(ui, &name, |ui| {
        for &colour in NoteColour::ALL {
            let name = menu::colour_name(pen, colour);
            let (rect, response) = ui.allocate_exact_size(Vec2::splat(28.0), Sense::click());
            let window = theme::colours(ui);
            let edge = Stroke::new(1.0, window.border);
            ui.painter()
                .circle(rect.center(), 9.0, card::tint(ui, colour), edge);
            let is_shown = shown == Some(colour);
            if is_shown {
                ui.painter()
                    .circle_stroke(rect.center(), 11.5, Stroke::new(2.0, window.accent));
            }
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_shown, &name));
            if response.on_hover_text(&name).clicked() {
                pen.ask(at.clone(), Wish::Note(Change::Colour(Some(colour))));
            }
        }
    });
}

fn votes(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, notes: &[Note]) {
    let count = alike(notes, Note::vote_count);
    let name = pen.say("board-votes");
    let (less, more) = (pen.say("board-unvote"), pen.say("board-vote"));
    row(ui, &name, |ui| {
        if icon::button(ui, "remove", &less, true).clicked() {
            pen.ask(at.clone(), Wish::Note(Change::Unvote));
        }
        let shown = count.map_or_else(|| "–".to_owned(), |count| count.to_string());
        ui.label(RichText::new(shown).font(theme::bold(13.0)));
        if icon::button(ui, "add", &more, true).clicked() {
            pen.ask(at.clone(), Wish::Note(Change::Vote));
        }
    });
}

/// What the first note rests on, with a button that links more.
fn sources(ui: &mut Ui, pen: &mut Pen<'_>, (at, first): (&At, &Note)) {
    let titles: Vec<String> = first
        .sources
        .iter()
        .filter_map(|id| Some(rows::called(pen, pen.set.source(id)?)))
        .collect();
    let name = pen.say("board-sources");
    let link = pen.say("ui-row-sources");
    row(ui, &name, |ui| {
        let none = if pen.set.sources.is_empty() {
            "ui-row-no-source"
        } else {
            "board-not-linked"
        };
        let shown = if titles.is_empty() {
            pen.say(none)
        } else {
            titles.join(", ")
        };
        let colours = theme::colours(ui);
        let text = if titles.is_empty() {
            RichText::new(shown).color(colours.mute)
        } else {
            RichText::new(shown)
        };
        let room = ui.available_width() - 40.0;
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(egui::Label::new(text).truncate());
        });
        if pen.set.sources.is_empty() {
            return;
        }
        let button = icon::button(ui, "link", &link, true);
        Popup::menu(&button)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .show(|ui| rows::sources(ui, pen, at, &first.stated()));
    });
}

/// Who wrote the notes, and on which heap they lie.
fn texts(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, notes: &[Note]) {
    type Text = (&'static str, fn(&Note) -> &str, fn(String) -> Change);
    const TEXTS: [Text; 2] = [
        ("board-author", |note| &note.author, Change::Author),
        ("board-cluster", |note| &note.cluster, Change::Cluster),
    ];
    for (id, of, change) in TEXTS {
        let name = pen.say(id);
        let shown = alike(notes, |note| of(note).to_owned());
        let hint = if shown.is_none() {
            pen.say("board-various")
        } else {
            String::new()
        };
        let mut text = shown.unwrap_or_default();
        row(ui, &name, |ui| {
            let part = at.clone().part(change(String::new()).part());
            let edits = pen.edits.len();
            let look = Look::default();
            if field::bare(ui, pen, &part, &name, &hint, &mut text, &look).changed() {
                // It is declared with the change itself.
                pen.edits.truncate(edits);
                pen.ask(at.clone(), Wish::Note(change(text)));
            }
        });
    }
}

/// Which half of a double dimension the notes belong to.
fn aspects(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, selected: &[At], notes: &[Note]) {
    let mut dimensions = selected
        .iter()
        .map(|at| at.field.and_then(Field::dimension));
    let first = dimensions.next().flatten();
    let Some(dimension) = first.filter(|_| dimensions.all(|other| other == first)) else {
        return;
    };
    if dimension.aspects().is_empty() {
        return;
    }
    let shown = alike(notes, |note| note.aspect).flatten();
    let name = pen.say("board-aspect");
    row(ui, &name, |ui| {
        for &aspect in dimension.aspects() {
            let is_shown = shown == Some(aspect);
            let button = ui.add(Button::selectable(is_shown, pen.words.label(aspect)));
            if button.clicked() {
                let change = Change::Aspect((!is_shown).then_some(aspect));
                pen.ask(at.clone(), Wish::Note(change));
            }
        }
    });
}
