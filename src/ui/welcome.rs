//! What a window without a document shows: begin, open, go on, try.
//!
//! Everything is a card or a line that the keyboard walks through; the first has it at once.

use super::icon;
use super::theme;
use crate::command::{Command, key_name};
use crate::model::{Sample, Template};
use crate::text::Words;
use egui::{CentralPanel, FontId, Frame, Rect, Response, RichText, Role, ScrollArea, Sense};
use egui::{Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use std::path::{Path, PathBuf};

/// The width of everything.
const WIDTH: f32 = 936.0;
/// Between cards.
const GAP: f32 = 12.0;
/// The height of a card.
const CARD: f32 = 76.0;

/// What was chosen that is no command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A command.
    Command(Command),
    /// A new document.
    Template(Template),
    /// A new document that begins like one of the user's own.
    OwnTemplate,
    /// A recent file.
    Recent(PathBuf),
    /// A document that comes with the program.
    Sample(Sample),
}

/// What the view is told.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, none excludes another"
)]
pub struct Welcome<'a> {
    /// Files opened last, the newest first.
    pub recent: &'a [PathBuf],
    /// Whether unsaved work is secured.
    pub is_safe: bool,
    /// Whether an earlier run has left something unsaved.
    pub has_left: bool,
    /// Whether nothing else has the keyboard.
    pub is_calm: bool,
    /// Whether keys are named as on a Mac.
    pub is_mac: bool,
}

/// A card: its icon, its title, what stands below, and what it does.
type Card = (&'static str, String, String, Choice);

/// The view of a window without a document.
pub fn welcome(ui: &mut Ui, words: &Words, told: Welcome<'_>) -> Option<Choice> {
    let colours = theme::colours(ui);
    let mut chosen = None;
    let frame = Frame::new().fill(colours.background);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let width = WIDTH.min(ui.available_width() - 48.0);
            let left = (ui.available_width() - width) / 2.0;
            let room = ui.available_height();
            ui.horizontal(|ui| {
                ui.add_space(left);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing = Vec2::splat(GAP);
                    // A little above the middle of a high window, at the top of a low one.
                    ui.add_space(40.0_f32.max(0.12 * room));
                    title(ui, words);
                    ui.add_space(12.0);
                    chosen = all(ui, words, told);
                    ui.add_space(24.0);
                });
            });
        });
    });
    chosen
}

fn all(ui: &mut Ui, words: &Words, told: Welcome<'_>) -> Option<Choice> {
    let mut chosen = None;
    section(ui, &words.say("ui-welcome-new"));
    let mut cards: Vec<Card> = Template::ALL
        .iter()
        .map(|&template| {
            let icon = match template {
                Template::Consumers => "person",
                Template::Businesses => "case",
                Template::DraftTable => "table",
                Template::Empty => "file",
            };
            card_of(words, icon, template.key(), Choice::Template(template))
        })
        .collect();
    cards.push(card_of(words, "copy", "template-own", Choice::OwnTemplate));
    let key = key_name(Command::Open, words, told.is_mac).unwrap_or_default();
    let open = Command::Open.label(words);
    let about = words.say_with("ui-welcome-open", &[("key", key.into())]);
    cards.push(("folder", open, about, Choice::Command(Command::Open)));
    chosen = cards_in_rows(ui, cards, told.is_calm).or(chosen);
    if !told.recent.is_empty() {
        ui.add_space(4.0);
        section(ui, &words.say("ui-recent"));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for path in told.recent {
                if line(ui, path) {
                    chosen = Some(Choice::Recent(path.clone()));
                }
            }
        });
    }
    ui.add_space(4.0);
    section(ui, &words.say("ui-welcome-samples"));
    let samples = Sample::ALL
        .iter()
        .map(|&sample| card_of(words, "insight", sample.key(), Choice::Sample(sample)));
    chosen = cards_in_rows(ui, samples.collect(), false).or(chosen);
    foot(ui, words, told).or(chosen)
}

fn title(ui: &mut Ui, words: &Words) {
    let colours = theme::colours(ui);
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(48.0, 48.0), Sense::hover());
        ui.painter().rect_filled(rect, 10.0, colours.accent);
        icon::paint(ui, "person", rect.shrink(6.0), colours.on_accent);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(RichText::new("Steckbrief").font(theme::bold(24.0)));
            ui.label(RichText::new(words.say("ui-welcome")).color(colours.mute));
        });
    });
}

fn section(ui: &mut Ui, name: &str) {
    ui.label(RichText::new(name).font(theme::bold(15.0)));
}

fn card_of(words: &Words, icon: &'static str, id: &str, choice: Choice) -> Card {
    let about = words.attribute(id, "subtitle", &[]).unwrap_or_default();
    (icon, words.say(id), about, choice)
}

/// Cards side by side, as many as fit.
fn cards_in_rows(ui: &mut Ui, cards: Vec<Card>, takes_keyboard: bool) -> Option<Choice> {
    let columns: u8 = if ui.available_width() < 640.0 { 2 } else { 3 };
    let gaps = GAP * f32::from(columns - 1);
    let width = (ui.available_width() - gaps) / f32::from(columns);
    let takes_keyboard = takes_keyboard && ui.memory(|memory| memory.focused().is_none());
    let mut chosen = None;
    for (row, cards) in cards.chunks(usize::from(columns)).enumerate() {
        ui.horizontal(|ui| {
            for (column, (icon, title, about, choice)) in cards.iter().enumerate() {
                let response = card(ui, width, icon, title, about);
                if takes_keyboard && (row, column) == (0, 0) {
                    response.request_focus();
                }
                if response.clicked() {
                    chosen = Some(choice.clone());
                }
            }
        });
    }
    chosen
}

fn card(ui: &mut Ui, width: f32, icon: &str, title: &str, about: &str) -> Response {
    let colours = theme::colours(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, CARD), Sense::click());
    let (fill, edge) = if response.is_pointer_button_down_on() {
        (colours.selected, colours.accent)
    } else if response.hovered() {
        (colours.hover, colours.border)
    } else {
        (colours.panel, colours.hairline)
    };
    let edge = Stroke::new(1.0, edge);
    ui.painter().rect(rect, 8.0, fill, edge, StrokeKind::Inside);
    let square = Rect::from_min_size(rect.min + vec2(14.0, 16.0), vec2(20.0, 20.0));
    icon::paint(ui, icon, square, colours.accent);
    let left = rect.left() + 46.0;
    let room = rect.right() - left - 12.0;
    let painter = ui.painter_at(rect);
    let put = |text: &str, font: FontId, colour, y: f32, rows: usize| {
        let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, colour, room);
        job.wrap.max_rows = rows;
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        painter.galley(pos2(left, rect.top() + y), galley, colour);
    };
    put(title, theme::bold(13.0), colours.ink, 12.0, 1);
    put(about, FontId::proportional(12.0), colours.mute, 32.0, 2);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(about));
    response
}

/// A recent file: its name, and where it lies.
fn line(ui: &mut Ui, path: &Path) -> bool {
    let colours = theme::colours(ui);
    let size = vec2(ui.available_width(), theme::CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let (name, folder) = parts(path);
    let square =
        Rect::from_center_size(pos2(rect.left() + 22.0, rect.center().y), Vec2::splat(16.0));
    icon::paint(ui, "file", square, colours.mute);
    let painter = ui.painter_at(rect);
    let put = |text: &str, font: FontId, colour, left: f32| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.right() - left - 8.0);
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let width = galley.size().x;
        let at = pos2(left, rect.center().y - galley.size().y / 2.0);
        painter.galley(at, galley, colour);
        left + width
    };
    let end = put(
        &name,
        FontId::proportional(13.0),
        colours.ink,
        rect.left() + 46.0,
    );
    put(
        &folder,
        FontId::proportional(12.0),
        colours.mute,
        end + 12.0,
    );
    let heard = format!("{name}, {folder}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &heard));
    response.clicked()
}

/// The name of a file, and its folder.
pub fn parts(path: &Path) -> (String, String) {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let folder = path.parent().map(|folder| folder.display().to_string());
    (
        name.to_string_lossy().into_owned(),
        folder.unwrap_or_default(),
    )
}

/// What is good to know, what was left unsaved, and the languages.
fn foot(ui: &mut Ui, words: &Words, told: Welcome<'_>) -> Option<Choice> {
    let colours = theme::colours(ui);
    let mut chosen = None;
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        let recover = told.has_left.then_some(Command::Recover);
        let languages = [Command::SpeakGerman, Command::SpeakEnglish];
        for command in recover.into_iter().chain(languages) {
            let label = RichText::new(command.label(words)).size(12.0);
            if ui.add(egui::Button::new(label).frame(false)).clicked() {
                chosen = Some(Choice::Command(command));
            }
        }
        if told.is_safe {
            ui.label(
                RichText::new(words.say("ui-welcome-safe"))
                    .size(12.0)
                    .color(colours.mute),
            );
        }
    });
    chosen
}
