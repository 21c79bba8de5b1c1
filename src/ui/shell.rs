//! The bar of the window: menus, the name of the document, search and export.

use super::drop_down;
use super::icon;
use super::pen::Pen;
use super::theme;
use super::welcome;
use crate::command::{Command, Enabled, Menu, key_name};
use crate::text::Words;
use egui::{
    Align, Align2, Button, CornerRadius, FontId, Layout, MenuBar, Rect, Response, RichText, Role,
    Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use std::path::PathBuf;

/// The width of the field that opens the palette, and of what is left of it where there is no
/// room: its sign.
const SEARCH: f32 = 240.0;
const SEARCH_SIGN: f32 = theme::CONTROL;
/// The least room in which the name of the document says anything.
const TITLE: f32 = 72.0;
/// Windows narrower than this have menus close to each other, and no name before them.
const NARROW: f32 = 800.0;

/// What the window says of the document beside its content.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// What can be done.
    pub enabled: Enabled,
    /// What the document is called: its title, or its file's name.
    pub title: String,
    /// Whether it holds what no file holds.
    pub is_unsaved: bool,
    /// Whether it is only looked at.
    pub is_read_only: bool,
    /// What to say below: the last thing that happened.
    pub message: String,
    /// The label of what undo would take back.
    pub undo: Option<String>,
    /// The same of redo.
    pub redo: Option<String>,
    /// When unsaved work was secured last, as a sentence.
    pub secured: Option<String>,
    /// Files opened last, the newest first.
    pub recent: Vec<PathBuf>,
    /// The names of copies with other changes, beside the document's file.
    pub copies: Vec<String>,
    /// Whether keys are named as on a Mac.
    pub is_mac: bool,
}

/// The menus, and the name of the document.
pub fn menus(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let bar = ui.max_rect();
    MenuBar::new().ui(ui, |ui| {
        let is_narrow = bar.width() < NARROW;
        emblem(ui, !is_narrow);
        let apart = if is_narrow { 2.0 } else { 4.0 };
        ui.spacing_mut().item_spacing.x = apart * theme::STEP;
        for &menu in Menu::ALL {
            ui.menu_button(pen.say(menu.key()), |ui| {
                ui.set_min_width(240.0);
                drop_down::fit(ui, |ui| blocks(ui, pen, status, menu));
            });
        }
        ui.spacing_mut().item_spacing.x = 2.0 * theme::STEP;
        let left = ui.cursor().left();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            export(ui, pen, status);
            search(ui, pen, status);
            let room = Rect::from_x_y_ranges(left..=ui.cursor().right(), bar.y_range());
            title(ui, pen, status, bar.center().x, room);
        });
    });
}

/// The commands of a menu, with lines between its blocks.
fn blocks(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status, menu: Menu) {
    for (index, block) in menu.blocks().iter().enumerate() {
        if index > 0 {
            ui.separator();
        }
        for &command in *block {
            item(ui, pen, status, command);
            if command == Command::Open {
                recent(ui, pen, status);
            }
        }
    }
}

/// The files opened last, in a menu of their own.
fn recent(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    ui.add_enabled_ui(!status.recent.is_empty(), |ui| {
        ui.menu_button(pen.say("ui-recent"), |ui| {
            ui.set_min_width(280.0);
            for path in &status.recent {
                let (name, folder) = welcome::parts(path);
                if ui.button(name).on_hover_text(folder).clicked() {
                    pen.desk.chosen = Some(welcome::Choice::Recent(path.clone()));
                }
            }
        });
    });
}

/// The program's mark, and its name where there is room.
fn emblem(ui: &mut Ui, has_name: bool) {
    let colours = theme::colours(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(22.0, 22.0), Sense::hover());
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 5.0, colours.accent);
    // A bust, as it stands for who has no picture.
    let at = |x: f32, y: f32| rect.min + rect.size() * vec2(x, y);
    let shoulders = Rect::from_min_max(at(0.2, 0.6), at(0.8, 1.0));
    let round = CornerRadius {
        nw: 6,
        ne: 6,
        ..CornerRadius::ZERO
    };
    painter.rect_filled(shoulders, round, colours.on_accent);
    painter.circle_filled(at(0.5, 0.38), 4.6, colours.accent);
    painter.circle_filled(at(0.5, 0.38), 3.8, colours.on_accent);
    if has_name {
        ui.label(RichText::new("Steckbrief").font(theme::bold(13.0)));
    }
    ui.add_space(theme::STEP);
}

/// The name of the document, in the middle of the bar where there is room for it.
fn title(ui: &Ui, pen: &Pen<'_>, status: &Status, middle: f32, room: Rect) {
    let colours = theme::colours(ui);
    let mut job = egui::text::LayoutJob::default();
    let format = |font, colour| egui::TextFormat::simple(font, colour);
    job.append(&status.title, 0.0, format(theme::bold(13.0), colours.ink));
    if status.is_read_only {
        let font = FontId::proportional(12.0);
        let badge = format!("• {}", pen.say("ui-read-only"));
        job.append(&badge, 8.0, format(font, colours.accent));
    }
    if status.is_unsaved {
        let mark = format!("• {}", pen.say("ui-unsaved"));
        let font = FontId::proportional(12.0);
        job.append(&mark, 12.0, format(font, colours.warning));
    }
    let room = room.shrink(2.0 * theme::STEP);
    if room.width() < TITLE {
        return;
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width(room.width().max(0.0));
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let half = galley.size().x / 2.0;
    let middle = middle.clamp(
        room.left() + half,
        (room.right() - half).max(room.left() + half),
    );
    let at = pos2(middle - half, room.center().y - galley.size().y / 2.0);
    let id = ui.scope_id().with("title");
    let heard = ui.interact(Rect::from_min_size(at, galley.size()), id, Sense::hover());
    heard.widget_info(|| WidgetInfo::labeled(Role::Label, true, galley.text()));
    ui.painter().galley(at, galley, colours.ink);
}

/// The leading button of the window.
fn export(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let is_enabled = status.enabled.allows(Command::Export);
    let label = Command::Export.label(pen.words);
    if leading(ui, Some("export"), &label, is_enabled).clicked() {
        pen.commands.push(Command::Export);
    }
}

/// A button in the accent's colour: at most one in sight.
pub fn leading(ui: &mut Ui, icon: Option<&str>, label: &str, is_enabled: bool) -> Response {
    let colours = theme::colours(ui);
    let (fill, ink) = if is_enabled {
        (colours.accent, colours.on_accent)
    } else {
        (colours.track, colours.mute)
    };
    let font = theme::bold(13.0);
    let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(label.to_owned(), font, ink));
    let before = icon.map_or(0.0, |_| 24.0);
    let size = vec2(galley.size().x + before + 32.0, theme::CONTROL);
    let sense = if is_enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let shade = if response.is_pointer_button_down_on() {
        fill.lerp_to_gamma(colours.ink, 0.25)
    } else if is_enabled && response.hovered() {
        fill.lerp_to_gamma(colours.ink, 0.1)
    } else {
        fill
    };
    ui.painter().rect_filled(rect, theme::RADIUS, shade);
    let left = rect.left() + 16.0;
    if let Some(name) = icon {
        let square = Rect::from_center_size(pos2(left + 8.0, rect.center().y), vec2(16.0, 16.0));
        icon::paint(ui, name, square, ink);
    }
    let at = pos2(left + before, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, label));
    response
}

/// What looks like a field and opens the palette.
fn search(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status) {
    let colours = theme::colours(ui);
    let label = Command::Palette.label(pen.words);
    let font = FontId::proportional(13.0);
    let words = ui
        .painter()
        .layout_no_wrap(label.clone(), font.clone(), colours.mute);
    // The name of the document has room beside it, or else the words go and leave the sign.
    let room = ui.available_width() - TITLE - 8.0 * theme::STEP;
    let has_words = room >= words.size().x + 50.0;
    let width = if has_words {
        SEARCH.min(room)
    } else {
        SEARCH_SIGN
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme::CONTROL), Sense::click());
    let fill = if response.hovered() {
        colours.selected
    } else {
        colours.hover
    };
    let edge = Stroke::new(1.0, colours.hairline);
    ui.painter()
        .rect(rect, theme::RADIUS, fill, edge, StrokeKind::Inside);
    let sign = pos2(rect.left() + 16.0, rect.center().y);
    let square = Rect::from_center_size(sign, vec2(16.0, 16.0));
    icon::paint(ui, "search", square, colours.mute);
    if has_words {
        let at = pos2(rect.left() + 34.0, rect.center().y - words.size().y / 2.0);
        ui.painter().galley(at, words, colours.mute);
    }
    // The key is in the menu as well; where there is no room the words come first.
    if width >= SEARCH {
        let key = key_name(Command::Palette, pen.words, status.is_mac).unwrap_or_default();
        let at = pos2(rect.right() - 12.0, rect.center().y);
        ui.painter()
            .text(at, Align2::RIGHT_CENTER, key, font, colours.mute);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    if response.clicked() {
        pen.commands.push(Command::Palette);
    }
    if !has_words {
        response.on_hover_text(label);
    }
}

/// What a command is called right now: "Undo: typing".
#[must_use]
pub fn called(pen: &Pen<'_>, status: &Status, command: Command) -> String {
    let label = command.label(pen.words);
    let about = match command {
        Command::Undo => status.undo.as_ref(),
        Command::Redo => status.redo.as_ref(),
        _ => None,
    };
    about.map_or(label.clone(), |about| format!("{label}: {about}"))
}

/// A command in a menu, with its key if it has one.
pub fn entry(words: &Words, command: Command, name: String, is_mac: bool) -> Button<'static> {
    let button = Button::new(name);
    match key_name(command, words, is_mac) {
        Some(key) => button.shortcut_text(key),
        None => button,
    }
}

fn item(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status, command: Command) {
    let button = entry(
        pen.words,
        command,
        called(pen, status, command),
        status.is_mac,
    );
    if ui
        .add_enabled(status.enabled.allows(command), button)
        .clicked()
    {
        pen.commands.push(command);
        ui.close();
    }
}
