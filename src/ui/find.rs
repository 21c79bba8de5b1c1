//! Find and replace: the words, every place where they stand, and what to write instead.
//!
//! Enter goes from place to place while the words keep the keyboard; a click on a place, or
//! Escape in the panel, goes there. Escape elsewhere closes the panel too, unless somebody else
//! needs it. The search itself runs before a frame is drawn, once for each state of the document
//! and the words ([`Find::search`]).

use super::field;
use super::icon;
use super::pen::Pen;
use super::place;
use super::theme;
use crate::command::Command;
use crate::document::find::{self, Found, Hit, Query};
use crate::document::{At, EditKind, Revision};
use crate::model::PersonaSet;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Button, Color32, FontId, Frame, Id, Key, Layout, Margin, Modifiers, Popup, Response,
    RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};

const ROW: f32 = 44.0;
/// The fields of the panel.
const WORDS: &str = "find-words";
const INSTEAD: &str = "find-instead";

/// Which field of the panel the keyboard is to go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The words.
    Query,
    /// What to write instead.
    Replacement,
}

/// The panel while it is open.
#[derive(Clone, Debug, Default)]
pub struct Find {
    query: Query,
    replacement: String,
    found: Found,
    /// For what that was found.
    searched: Option<(Revision, Query)>,
    /// The place gone to last.
    current: Option<usize>,
    goal: Option<Goal>,
    /// Whether the list is to show the current place.
    follows: bool,
    /// Whether something else had a use for Escape when the panel was last drawn.
    is_elsewhere: bool,
}

impl Find {
    /// Puts the keyboard into the panel, which keeps what it holds. Without words there is
    /// nothing to write anything else for.
    pub fn aim(&mut self, goal: Goal) {
        let has_words = !self.query.text.is_empty();
        self.goal = Some(if has_words { goal } else { Goal::Query });
    }

    /// Searches anew where the document or the words are others than last time.
    pub fn search(&mut self, set: &mut PersonaSet, revision: Revision) {
        let now = Some((revision, self.query.clone()));
        if self.searched == now {
            return;
        }
        let is_same = |last: &(Revision, Query)| last.1 == self.query;
        let keeps_place = self.searched.as_ref().is_some_and(is_same);
        self.found = find::find(set, &self.query);
        self.searched = now;
        // The same words in a changed document: what follows has moved up.
        let last = self.found.hits.len().checked_sub(1);
        self.current = self.current.filter(|_| keeps_place);
        self.current = self.current.zip(last).map(|(at, last)| at.min(last));
    }

    /// Goes so many places on, around the end.
    fn step(&mut self, back: bool) {
        let count = self.found.hits.len();
        if count == 0 {
            return;
        }
        self.current = Some(match (self.current, back) {
            (None, false) => 0,
            (None, true) => count - 1,
            (Some(at), false) => (at + 1) % count,
            (Some(at), true) => (at + count - 1) % count,
        });
        self.follows = true;
    }

    fn place(&self) -> Option<At> {
        let hit = self.found.hits.get(self.current?)?;
        Some(hit.at.clone())
    }
}

/// The panel, in place of the poster.
pub fn panel(ui: &mut Ui, pen: &mut Pen<'_>) {
    let Some(mut find) = pen.desk.find.take() else {
        return;
    };
    let left = Frame::new()
        .fill(theme::colours(ui).panel)
        .corner_radius(8)
        .inner_margin(Margin::symmetric(16, 12))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let closed = head(ui, pen).then_some(Left::ForPlace);
            let left = closed.or_else(|| escaped(ui, pen, &mut find));
            words(ui, pen, &mut find);
            instead(ui, pen, &mut find);
            let left_list = list(ui, pen, &mut find).then_some(Left::ForPlace);
            left_list.or(left)
        })
        .inner;
    let Some(left) = left else {
        pen.desk.find = Some(find);
        return;
    };
    pen.desk.marked = None;
    if let Some(at) = find.place().filter(|_| left == Left::ForPlace) {
        pen.desk.go_to(at);
    }
}

/// How the panel was left.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    /// To go on at the place that was shown last.
    ForPlace,
    /// From somewhere else, where the keyboard stays.
    FromElsewhere,
}

/// The name of the panel; says whether it was closed.
fn head(ui: &mut Ui, pen: &Pen<'_>) -> bool {
    let is_closed = ui.horizontal(|ui| {
        ui.label(RichText::new(pen.say("find-head")).font(theme::bold(15.0)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            icon::button(ui, "close", &pen.say("ui-close"), true).clicked()
        })
        .inner
    });
    is_closed.inner
}

/// Whether Escape leaves the panel: in one of its fields always; elsewhere where no text is being
/// typed, no menu or card is open and nothing is selected, which it would end first.
fn escaped(ui: &Ui, pen: &Pen<'_>, find: &mut Find) -> Option<Left> {
    let fields = [WORDS, INSTEAD].map(Id::unique);
    let is_ours =
        |ui: &Ui| ui.memory(|memory| fields.map(|id| memory.has_focus(id)).contains(&true));
    let had = ui.memory(|memory| fields.map(|id| memory.had_focus_last_frame(id)));
    let is_covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    let is_needed = Popup::is_any_open(ui.ctx()) || is_covered || !pen.desk.selected.is_empty();
    // The key has taken the keyboard from a text field before anything is drawn.
    let was_needed = std::mem::replace(
        &mut find.is_elsewhere,
        is_needed || ui.ctx().text_edit_focused() && !is_ours(ui),
    );
    if !ui.input(|input| input.key_pressed(Key::Escape)) {
        None
    } else if had.contains(&true) {
        Some(Left::ForPlace)
    } else {
        (!is_needed && !was_needed).then_some(Left::FromElsewhere)
    }
}

/// The words, and how many places hold them.
fn words(ui: &mut Ui, pen: &mut Pen<'_>, find: &mut Find) {
    let name = Command::Find.label(pen.words);
    let id = Id::unique(WORDS);
    let backwards = taken(ui, id, Modifiers::SHIFT);
    let forwards = taken(ui, id, Modifiers::NONE);
    let words = field::asked(ui, id, &name, &name, &mut find.query.text);
    aim(ui, find, Goal::Query, &words);
    if forwards || backwards {
        step(pen, find, backwards);
    }
    ui.horizontal(|ui| {
        ui.checkbox(&mut find.query.matches_case, pen.say("find-case"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let count = find.found.count;
            let said = match find.current {
                Some(at) => pen.words.say_with(
                    "find-place",
                    &[("at", (at + 1).into()), ("count", count.into())],
                ),
                None => pen.words.say_with("find-count", &[("count", count.into())]),
            };
            if !find.query.text.is_empty() {
                let mute = theme::colours(ui).mute;
                ui.label(RichText::new(said).size(12.0).color(mute));
            }
        });
    });
}

/// What to write instead.
fn instead(ui: &mut Ui, pen: &mut Pen<'_>, find: &mut Find) {
    let name = pen.say(INSTEAD);
    let id = Id::unique(INSTEAD);
    let entered = taken(ui, id, Modifiers::NONE);
    let field = field::asked(ui, id, &name, &name, &mut find.replacement);
    aim(ui, find, Goal::Replacement, &field);
    ui.horizontal(|ui| {
        let is_found = find.found.count > 0 && !pen.is_read_only();
        let one = ui.add_enabled(is_found, Button::new(pen.say("find-replace")));
        let all = ui.add_enabled(is_found, Button::new(pen.say("find-replace-all")));
        if is_found && (one.clicked() || entered) {
            // The first press only shows what would be replaced.
            match find.current {
                Some(at) => replace(pen, find, Some(at)),
                None => step(pen, find, false),
            }
        }
        if all.clicked() {
            replace(pen, find, None);
        }
    });
    ui.add_space(theme::STEP);
}

fn replace(pen: &mut Pen<'_>, find: &mut Find, only: Option<usize>) {
    let at = find.place().unwrap_or_default();
    if find::replace(pen.set, &find.query, &find.replacement, only) == 0 {
        return;
    }
    pen.did(EditKind::Replace, at);
    find.found = find::find(pen.set, &find.query);
    // What was written may hold the words again: it is passed over.
    let next = only.map(|at| at + find.query.count_in(&find.replacement));
    let count = find.found.hits.len();
    find.current = next.filter(|_| count > 0).map(|next| next % count);
    find.follows = true;
    if let Some(at) = find.place() {
        pen.desk.show(at);
    }
}

/// Goes to another place; the keyboard stays where it is.
fn step(pen: &mut Pen<'_>, find: &mut Find, back: bool) {
    find.step(back);
    if let Some(at) = find.place() {
        pen.desk.show(at);
    }
}

/// Whether Enter was pressed in a field of the panel, which would leave it.
fn taken(ui: &Ui, id: Id, modifiers: Modifiers) -> bool {
    ui.memory(|memory| memory.has_focus(id))
        && ui.input_mut(|input| input.consume_key(modifiers, Key::Enter))
}

/// Puts the keyboard into a field of the panel, with all of its text selected.
fn aim(ui: &Ui, find: &mut Find, goal: Goal, field: &Response) {
    if find.goal != Some(goal) || !field::is_calm(ui) {
        return;
    }
    find.goal = None;
    field.request_focus();
    if let Some(mut state) = egui::TextEdit::load_state(ui.ctx(), field.id) {
        let text = match goal {
            Goal::Query => &find.query.text,
            Goal::Replacement => &find.replacement,
        };
        let end = egui::text::CCursor::new(text.chars().count());
        let all = egui::text::CCursorRange::two(egui::text::CCursor::default(), end);
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), field.id);
    }
}

/// Every place; says whether Escape was pressed at one.
fn list(ui: &mut Ui, pen: &mut Pen<'_>, find: &mut Find) -> bool {
    let count = find.found.hits.len();
    let mut area = ScrollArea::vertical().id_salt("found").auto_shrink(false);
    let row_height = ROW + ui.spacing().item_spacing.y;
    if let (true, Some(at)) = (find.follows, find.current) {
        #[expect(clippy::cast_precision_loss, reason = "a thousand rows at most")]
        let top = at as f32 * row_height;
        area = area.vertical_scroll_offset((top - 3.0 * ROW).max(0.0));
        find.follows = false;
    }
    let (mut chosen, mut left) = (None, false);
    area.show_rows(ui, ROW, count, |ui, rows| {
        for index in rows {
            let hit = &find.found.hits[index];
            let row = row(ui, pen, hit, find.current == Some(index));
            if row.clicked() {
                chosen = Some(index);
            }
            left |= row.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
        }
    });
    if chosen.is_some() {
        find.current = chosen;
        if let Some(at) = find.place() {
            pen.desk.show(at.clone());
            pen.desk.go_to(at);
        }
    }
    left
}

fn row(ui: &mut Ui, pen: &Pen<'_>, hit: &Hit, is_current: bool) -> Response {
    let size = vec2(ui.available_width(), ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let colours = theme::colours(ui);
    if is_current {
        ui.painter()
            .rect_filled(rect, theme::RADIUS, colours.selected);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let format = |font: FontId, colour: Color32| TextFormat::simple(font, colour);
    let line = |parts: &[(&str, TextFormat)], top: f32| {
        let mut job = LayoutJob {
            wrap: TextWrapping::truncate_at_width(rect.width() - 16.0),
            ..LayoutJob::default()
        };
        for (text, format) in parts {
            job.append(text, 0.0, format.clone());
        }
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let at = pos2(rect.left() + 8.0, rect.top() + top);
        ui.painter().galley(at, galley, colours.ink);
    };
    let usual = format(FontId::proportional(13.0), colours.ink);
    let bold = format(theme::bold(13.0), colours.ink);
    // The words themselves are seen whatever stands before them.
    let before: Vec<char> = hit.before.chars().collect();
    let tail: String = before[before.len().saturating_sub(18)..].iter().collect();
    let before = if before.len() > 18 {
        format!("…{}", tail.trim_start())
    } else {
        tail
    };
    line(
        &[
            (&before, usual.clone()),
            (&hit.found, bold),
            (&hit.after, usual),
        ],
        5.0,
    );
    let place = place(pen, &hit.at);
    let small = format(FontId::proportional(12.0), colours.mute);
    line(&[(&place, small)], 24.0);
    let label = format!("{}{}{}, {place}", hit.before, hit.found, hit.after);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_current, &label));
    response
}

/// Where a text stands, in the words of the views.
fn place(pen: &Pen<'_>, at: &At) -> String {
    let words = pen.words;
    let mut parts = Vec::new();
    let persona = at.persona.as_ref();
    let mut personas = pen.set.personas.iter();
    if let Some(position) = personas.position(|one| Some(&one.id) == persona) {
        parts.push(words.called(position, pen.set));
    }
    parts.extend(place::names(words, pen.set, at));
    parts.join(" › ")
}
