//! The keyboard on the board: arrows go from card to card, with Alt they take notes along.
//!
//! Keys are taken before anything is drawn: a card that has the keyboard would take Enter for a
//! click, and a field would keep the arrows to itself.

use super::change::Change;
use super::scene::{Scene, Slot};
use super::select;
use crate::command::places;
use crate::model::statement::Statement;
use crate::model::{Persona, pasted};
use crate::ui::field;
use crate::ui::pen::Pen;
use crate::ui::rows::{self, Wish};
use egui::{Event, EventFilter, FocusDirection, Key, KeyboardShortcut, Modifiers, Ui, Vec2};

const ARROWS: [(Key, Vec2); 4] = [
    (Key::ArrowLeft, Vec2::LEFT),
    (Key::ArrowRight, Vec2::RIGHT),
    (Key::ArrowUp, Vec2::UP),
    (Key::ArrowDown, Vec2::DOWN),
];

/// What a key asks of a note. Keys with more modifiers come first: without them, the same key
/// would be taken for one with less.
#[derive(Clone, Copy)]
enum Ask {
    Menu,
    Edit,
    Remove,
    Duplicate,
    All,
    Toggle,
    Vote,
    Unvote,
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const KEYS: [(KeyboardShortcut, Ask); 11] = [
    (places::MENU, Ask::Menu),
    (plain(Key::Menu), Ask::Menu),
    (places::VOTE, Ask::Vote),
    (places::UNVOTE, Ask::Unvote),
    (places::DUPLICATE, Ask::Duplicate),
    (places::ALL, Ask::All),
    (places::NEXT, Ask::Edit),
    (plain(Key::F2), Ask::Edit),
    (places::REMOVE_CARD, Ask::Remove),
    (places::TAKE_AWAY, Ask::Remove),
    (places::TOGGLE, Ask::Toggle),
];

const WALL_KEYS: [(KeyboardShortcut, Ask); 2] = [
    (plain(Key::Plus), Ask::Vote),
    (plain(Key::Minus), Ask::Unvote),
];

/// Does what the keyboard asks of the card that has it.
pub fn take(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene, persona: &Persona) {
    let focused = ui.memory(egui::Memory::focused);
    let slot = scene.slots.iter().find(|slot| Some(slot.id) == focused);
    let Some(slot) = slot.filter(|_| pen.desk.board.menu.is_none()) else {
        return;
    };
    keep_arrows(ui, slot.id);
    if slot.is_note() && moved(ui, pen, scene, slot) || gone(ui, pen, scene, slot) {
        return;
    }
    if let Some(lines) = pasted(ui) {
        pen.ask(slot.at.clone(), Wish::Paste(lines));
    } else if slot.is_note() {
        asked(ui, pen, scene, slot, persona);
    }
}

/// Keeps arrows from going to whatever else is near.
fn keep_arrows(ui: &Ui, id: egui::Id) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// Moves notes to the next place in the direction of an arrow with Alt, across the edge of their
/// sector too.
pub fn moved(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene, slot: &Slot) -> bool {
    let pressed =
        |(key, _): &(Key, Vec2)| ui.input_mut(|input| input.consume_key(Modifiers::ALT, *key));
    let Some((_, direction)) = ARROWS.into_iter().find(pressed) else {
        return false;
    };
    let own = slot.place;
    let target = scene.plan.neighbour(own, direction, |place| {
        let is_note = scene.slot(place).is_some_and(Slot::is_note);
        is_note || place.dimension != own.dimension
    });
    if let Some(target) = target {
        let is_further = target.dimension == own.dimension && target.index > own.index;
        let index = target.index + usize::from(is_further);
        pen.ask(slot.at.clone(), Wish::Move(target.dimension.into(), index));
    }
    true
}

/// Goes to the next card in the direction of an arrow; with Shift it is selected too.
fn gone(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene, slot: &Slot) -> bool {
    for (key, direction) in ARROWS {
        let consumed = |modifiers| ui.input_mut(|input| input.consume_key(modifiers, key));
        let extends = consumed(Modifiers::SHIFT);
        if !extends && !consumed(Modifiers::NONE) {
            continue;
        }
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        let next = scene.plan.neighbour(slot.place, direction, |place| {
            scene.slot(place).is_some_and(|slot| !slot.is_covered)
        });
        if let Some(next) = next.and_then(|place| scene.slot(place)) {
            if extends {
                select::stretch(pen.desk, slot, next);
            } else {
                select::only(pen.desk, next);
            }
            select::focus(ui, next);
        }
        return true;
    }
    false
}

/// Lines that are being pasted, one or many: each becomes a note.
fn pasted(ui: &Ui) -> Option<Vec<String>> {
    let lines = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Paste(text) => Some(pasted::lines(text)),
            _ => None,
        })
    });
    lines.filter(|lines| !lines.is_empty())
}

fn asked(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene, slot: &Slot, persona: &Persona) {
    let pressed =
        |(key, _): &&(KeyboardShortcut, Ask)| ui.input_mut(|input| input.consume_shortcut(key));
    let at = slot.at.clone();
    // Where letters are not typed into cards, plus and minus need nothing held.
    let on_wall = WALL_KEYS.iter().filter(|_| scene.grid.wall.is_some());
    match KEYS
        .iter()
        .chain(on_wall)
        .find(pressed)
        .map(|&(_, ask)| ask)
    {
        Some(Ask::Menu) => pen.desk.board.menu = Some(at),
        Some(Ask::Edit) => edit(ui, pen, slot),
        Some(Ask::Remove) => pen.ask(at, Wish::Remove),
        Some(Ask::Duplicate) => pen.ask(at, Wish::Duplicate),
        Some(Ask::All) => select::all(pen.desk, scene, slot),
        Some(Ask::Toggle) => select::toggle(pen.desk, slot),
        Some(Ask::Vote) => pen.ask(at, Wish::Note(Change::Vote)),
        Some(Ask::Unvote) => pen.ask(at, Wish::Note(Change::Unvote)),
        None => match marked(ui, slot, persona) {
            Some(wish) => pen.ask(at, wish),
            None => written(ui, pen, scene, slot, persona),
        },
    }
}

/// What the keys of marks ask, which are those of every row.
fn marked(ui: &Ui, slot: &Slot, persona: &Persona) -> Option<Wish> {
    let notes = persona.empathy.notes(slot.place.dimension);
    rows::marks(ui, &notes.get(slot.place.index)?.stated())
}

/// Letters begin typing; cutting and copying take the texts of the selected notes.
fn written(ui: &Ui, pen: &mut Pen<'_>, scene: &Scene, slot: &Slot, persona: &Persona) {
    let has = |is_one: fn(&Event) -> bool| ui.input(|input| input.events.iter().any(is_one));
    let cuts = has(|event| matches!(event, Event::Cut));
    if cuts || has(|event| matches!(event, Event::Copy)) {
        ui.ctx().copy_text(select::texts(pen.desk, slot, persona));
    }
    if cuts {
        pen.ask(slot.at.clone(), Wish::Remove);
    }
    // What a group types goes into its line.
    let is_at_desk = scene.grid.wall.is_none();
    if is_at_desk && has(|event| matches!(event, Event::Text(text) if !text.trim().is_empty())) {
        edit(ui, pen, slot);
    }
}

/// Begins to type at the end of a note.
pub fn edit(ui: &Ui, pen: &mut Pen<'_>, slot: &Slot) {
    if pen.is_read_only() {
        return;
    }
    select::only(pen.desk, slot);
    field::begin(ui, &slot.at);
}
