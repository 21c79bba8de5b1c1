//! PICTURE: what the window shows of a document, and what a user does to it there.
//!
//! Views change the draft of a document in place and declare what they did; commands they only
//! ask for. Nothing with an effect happens while drawing, since a frame may be drawn twice. What
//! is absent: files, threads, the clock, the type setter; what comes from there is handed in.

mod beside;
mod board;
mod brought;
mod buying_part;
mod choose;
mod command_palette;
mod custom;
mod deciding;
mod desk;
mod dialog;
mod document_view;
mod draft_table;
mod drop_down;
mod drop_zone;
mod export_dialog;
mod fact;
mod field;
mod find;
mod findings;
mod form;
mod hand_out_dialog;
mod head;
mod hidden;
mod icon;
mod inbox;
mod left_over;
mod list;
mod marks;
mod new_document;
mod parsed;
mod path_prompt;
mod pen;
mod pick_list;
mod place;
mod poles;
mod portrait;
mod portrait_panel;
mod poster_panel;
mod purposes;
mod question;
mod rail;
mod rail_card;
mod rated;
mod ring;
mod row;
mod rows;
mod scale;
mod sections;
mod shell;
mod status_line;
mod steps;
mod table;
mod tabs;
mod theme;
mod welcome;
mod workshop;

pub use brought::{Brought, BroughtAnswer, BroughtRow, brought};
pub use desk::{Desk, View};
pub use drop_zone::drop_zone;
pub use export_dialog::{Estimate, ExportForm, ExportStage, ExportWish, Proof, Who, export_dialog};
pub use find::{Find, Goal};
pub use findings::top as top_of_findings;
pub use form::first_field;
pub use hand_out_dialog::{HandOutAnswer, HandOutForm, hand_out_dialog};
pub use left_over::{LeftOverAnswer, LeftOverRow, LeftOvers, left_over};
pub use new_document::{Begin, NewDocument, new_document};
pub use path_prompt::{PathAnswer, PathPrompt, path_prompt};
pub use pen::Pen;
pub use pick_list::Typed;
pub use place::{names as place_names, thing};
pub use poster_panel::{Sheet, share};
pub use question::{Answer, Question, question};
pub use ring::{reveal, ring};
pub use rows::Wish;
pub use shell::Status;
pub use theme::{Fonts, install, press};
pub use welcome::{Choice, Welcome, welcome};
pub use workshop::{Workshop, take_keys as take_workshop_keys};

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

const RAIL: f32 = 228.0;
/// Where windows are narrow the rail shows portraits only.
const SLIM_RAIL: f32 = 84.0;
const NARROW: f32 = 960.0;
const POSTER: f32 = 528.0;
const POSTER_BESIDE_MAP: f32 = 396.0;
/// The room a form needs beside a panel, and the least a panel has.
const FORM: f32 = 580.0;
const NARROWEST: f32 = 280.0;
/// With less room than this, form and map stand one above the other.
const BESIDE: f32 = 1_000.0;
/// Windows narrower than this have no room for a poster beside the form.
const WIDE: f32 = 1_360.0;

/// The whole window with an open document.
pub fn window(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status, sheet: &Sheet) {
    if pen.desk.view == View::Workshop && pen.position().is_some() {
        workshop::workshop(ui, pen, status);
    } else {
        desk(ui, pen, status, sheet);
    }
    portrait_panel::panel(ui, pen);
    board::window(ui, pen);
    board::naming(ui, pen);
    inbox::picker(ui, pen);
    document_view::photo(ui, pen);
    board::obey_asked(pen);
    deciding::obey(pen);
    command_palette::palette(ui, pen, status);
    command_palette::keys(ui, pen, status);
}

/// The window as one works at a desk: menus, rail, tabs, what they show, the poster.
fn desk(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status, sheet: &Sheet) {
    let colours = theme::colours(ui);
    let bar = Frame::new()
        .fill(colours.panel)
        .inner_margin(Margin::symmetric(16, 6));
    Panel::top("menus")
        .frame(bar)
        .show(ui, |ui| shell::menus(ui, pen, status));
    let foot = Frame::new()
        .fill(colours.panel)
        .inner_margin(Margin::symmetric(20, 0));
    Panel::bottom("status")
        .frame(foot)
        .show(ui, |ui| status_line::status_line(ui, pen, status));
    beside::bar(ui, pen, status);
    let side = Frame::new()
        .fill(colours.panel)
        .inner_margin(Margin::same(8));
    let is_narrow = ui.available_width() < NARROW;
    let (name, width) = if is_narrow {
        ("slim rail", SLIM_RAIL)
    } else {
        ("rail", pen.desk.rail_width.unwrap_or(RAIL))
    };
    let rail = Panel::left(name)
        .frame(side)
        .default_size(width)
        .show(ui, |ui| rail::rail(ui, pen, status.is_mac));
    if !is_narrow {
        pen.desk.rail_width = Some(rail.response.rect.width());
    }
    pen.desk.has_room = ui.available_width() >= WIDE - RAIL;
    let row = Frame::new()
        .fill(colours.panel)
        .inner_margin(Margin::symmetric(20, 6));
    let aside = pen.desk.aside;
    Panel::top("tabs")
        .frame(row)
        .show(ui, |ui| tabs::tabs(ui, pen, status, aside));
    let right = ui.available_rect_before_wrap().right();
    aside_panel(ui, pen, sheet);
    // The row above was drawn before this was known, and hardly ever changes.
    pen.desk.aside = right - ui.available_rect_before_wrap().right();
    let bare = Frame::new().fill(colours.panel);
    let margined = bare.inner_margin(Margin::symmetric(16, 8));
    CentralPanel::default().frame(bare).show(ui, |ui| {
        hidden::notice(ui, pen);
        match pen.desk.view {
            View::Profile => within(ui, margined, |ui| form::form(ui, pen)),
            View::Map | View::Workshop => board::board(ui, pen),
            View::Both => {
                if pen.desk.inbox.is_open {
                    inbox::beside(ui, pen, 1.0);
                }
                both(ui, pen, margined);
            }
            View::Document => within(ui, margined, |ui| document_view::document(ui, pen)),
            View::Draft => within(ui, margined, |ui| draft_table::table(ui, pen)),
        }
    });
}

/// What stands at the right: what was sought or found, or the poster.
fn aside_panel(ui: &mut Ui, pen: &mut Pen<'_>, sheet: &Sheet) {
    let desk = Frame::new()
        .fill(theme::colours(ui).desk)
        .inner_margin(Margin::same(16));
    if pen.desk.find.is_some() || pen.desk.shows_findings {
        // Where there is room for one of both only, what is sought comes first.
        let width = ui.available_width();
        let room = (width - FORM).max(0.62 * width);
        Panel::right("findings")
            .frame(desk)
            .default_size(POSTER.min(room))
            .size_range(NARROWEST..=room)
            .show(ui, |ui| {
                if pen.desk.find.is_some() {
                    find::panel(ui, pen);
                } else {
                    findings::all(ui, pen);
                }
            });
    } else if pen.desk.view == View::Map && pen.desk.inbox.is_open {
        inbox::beside(ui, pen, 1.0);
    } else if pen.desk.is_poster_shown()
        && pen.position().is_some()
        && matches!(pen.desk.view, View::Profile | View::Map)
    {
        // A map needs the room beside it more than a form does.
        let is_map = pen.desk.view == View::Map;
        let (id, width) = if is_map {
            let width = pen.desk.map_poster_width;
            ("poster beside map", width.unwrap_or(POSTER_BESIDE_MAP))
        } else {
            ("poster", pen.desk.poster_width.unwrap_or(POSTER))
        };
        let poster = Panel::right(id)
            .frame(desk)
            .default_size(width)
            .size_range(NARROWEST..=(ui.available_width() - FORM).max(NARROWEST))
            .show(ui, |ui| {
                Panel::bottom("findings-below")
                    .frame(Frame::new().inner_margin(Margin {
                        top: 12,
                        ..Margin::ZERO
                    }))
                    .resizable(false)
                    .show_separator_line(false)
                    .show(ui, |ui| findings::below(ui, pen));
                if pen.desk.view == View::Map && board::are_there(pen) {
                    Panel::bottom("note details")
                        .frame(Frame::new())
                        .show(ui, |ui| card(ui, |ui| board::details(ui, pen)));
                }
                let height = ui.available_height();
                poster_panel::poster(ui, pen, sheet, height);
            });
        let width = Some(poster.response.rect.width());
        if is_map {
            pen.desk.map_poster_width = width;
        } else {
            pen.desk.poster_width = width;
        }
    }
}

/// The form beside the map, or above it where they would be too narrow.
fn both(ui: &mut Ui, pen: &mut Pen<'_>, margined: Frame) {
    let room = ui.available_size();
    if room.x >= BESIDE {
        Panel::left("profile beside map")
            .frame(margined)
            .default_size(0.42 * room.x)
            .show(ui, |ui| form::form(ui, pen));
    } else {
        Panel::top("profile above map")
            .frame(margined)
            .default_size(0.45 * room.y)
            .resizable(true)
            .show(ui, |ui| form::form(ui, pen));
    }
    board::board(ui, pen);
}

fn within(ui: &mut Ui, frame: Frame, contents: impl FnOnce(&mut Ui)) {
    frame.show(ui, contents);
}

/// Contents on a panel of their own with round corners.
fn card(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Frame::new()
        .fill(theme::colours(ui).panel)
        .corner_radius(8)
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            contents(ui);
        });
}
