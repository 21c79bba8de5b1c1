//! The card that asks which posters become files and shows how they will lie on paper, counts them
//! while they are made, and says what came of it.
//!
//! What is absent: making them, and knowing how many sheets there will be. The card keeps what is
//! wanted; the conductor reads it when the frame is over, and puts what was found out beside it.

mod after;
mod controls;
mod presets;
mod proof;
mod sheet;
mod what;

pub(super) use controls::{head, some_of};
pub use proof::Proof;
pub(super) use what::these;

use super::dialog::{self, Keyboard};
use super::theme;
use crate::model::design::Design;
use crate::model::export::Export;
use crate::model::{Id, PersonaSet};
use crate::text::Words;
use egui::{Button, Key, RichText, ScrollArea, TextEdit, Ui, vec2};
use std::path::PathBuf;

const NAME: &str = "export";
/// The width of the card, and of its left half.
const WIDTH: f32 = 980.0;
const CHOICES: f32 = 540.0;
/// Cards narrower than this have everything in one column.
const NARROW: f32 = 760.0;
/// The most that choices and picture need in height, and what stands above and below them.
const TALL: f32 = 560.0;
const AROUND: f32 = 316.0;
/// The height of a row of choices.
const ROW: f32 = 28.0;

/// Whose posters are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Who {
    /// The persona shown.
    Shown,
    /// Everybody who is not archived.
    #[default]
    Everybody,
    /// These.
    Chosen(Vec<Id>),
}

/// What is wanted, as it stands on the card.
#[derive(Clone, Default)]
pub struct ExportForm {
    /// What is made.
    pub export: Export,
    /// Whose.
    pub who: Who,
    /// The folder, as a path that may be typed.
    pub folder: String,
    /// Whether files of an earlier export may be replaced.
    pub replaces: bool,
    /// Which of the designs is looked at, counted from 0; the last where there are fewer.
    pub looks_at: usize,
    /// How it will look, once that is known.
    pub proof: Option<Proof>,
    /// What it will come to, once that is known.
    pub estimate: Option<Estimate>,
    /// How far it is.
    pub stage: ExportStage,
}

/// What an export will come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Estimate {
    /// How many files.
    pub files: usize,
    /// How many sheets of paper.
    pub sheets: usize,
    /// About how many bytes.
    pub bytes: u64,
    /// Whether every poster was counted, or others were taken to be like those that were.
    pub is_counted: bool,
}

/// How far an export is.
#[derive(Clone, Debug, Default)]
pub enum ExportStage {
    /// It is being asked for.
    #[default]
    Asked,
    /// Posters are being made.
    Making {
        /// How many are done.
        done: usize,
        /// Of how many.
        all: usize,
    },
    /// It is over.
    Over {
        /// The files that were written.
        files: Vec<PathBuf>,
        /// What went wrong, or is to be known, in sentences.
        told: Vec<String>,
        /// Whether it was broken off.
        is_broken_off: bool,
    },
}

/// What was asked for on the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportWish {
    /// Let the system ask for the folder.
    ChooseFolder,
    /// Make them.
    Begin,
    /// Make no more.
    Stop,
    /// Show the folder.
    ShowFolder,
    /// Show a file in the program the user has for it, from which it can be printed.
    Open(PathBuf),
    /// Close the card.
    Close,
}

impl ExportForm {
    /// Whose posters are made of a document, in its order.
    #[must_use]
    pub fn personas(&self, set: &PersonaSet, shown: Option<&Id>) -> Vec<Id> {
        let place = self.export.location.as_deref();
        let is_wanted = |id: &Id| match &self.who {
            Who::Shown => shown == Some(id),
            Who::Everybody => true,
            Who::Chosen(ids) => ids.contains(id),
        };
        // Who is looked at may be archived, and is meant all the same.
        let all = set.personas.iter();
        all.filter(|one| !one.archived || self.who == Who::Shown)
            .filter(|one| is_wanted(&one.id))
            .filter(|one| place.is_none_or(|place| one.is_found_at(place)))
            .map(|one| one.id.clone())
            .collect()
    }

    /// The design that is looked at.
    #[must_use]
    pub fn design(&self) -> Option<Design> {
        let designs = &self.export.designs;
        designs.get(self.looks_at).or(designs.last()).copied()
    }

    /// Whether there is anything to make.
    fn is_something(&self, personas: usize) -> bool {
        let is_text = self.export.sheet_formats().count() < self.export.formats.len();
        let of_nobody = self.export.designs.contains(&Design::Blank);
        is_text || self.export.has_posters() && (personas > 0 || of_nobody)
    }
}

/// Shows the card.
pub fn export_dialog(
    ui: &mut Ui,
    words: &Words,
    set: &PersonaSet,
    shown: Option<&Id>,
    form: &mut ExportForm,
) -> Option<ExportWish> {
    let mut wish = None;
    let width = match form.stage {
        ExportStage::Asked => WIDTH,
        ExportStage::Making { .. } | ExportStage::Over { .. } => 560.0,
    };
    let escaped = dialog::modal(ui, NAME, width, |ui| {
        ui.heading(words.say("ui-export"));
        wish = match form.stage.clone() {
            ExportStage::Asked => asked(ui, words, set, shown, form),
            ExportStage::Making { done, all } => after::making(ui, words, done, all),
            ExportStage::Over {
                files,
                told,
                is_broken_off,
            } => after::over(ui, words, &files, &told, is_broken_off),
        };
    });
    let away = match form.stage {
        ExportStage::Making { .. } => ExportWish::Stop,
        ExportStage::Asked | ExportStage::Over { .. } => ExportWish::Close,
    };
    wish.or(escaped.then_some(away))
}

fn asked(
    ui: &mut Ui,
    words: &Words,
    set: &PersonaSet,
    shown: Option<&Id>,
    form: &mut ExportForm,
) -> Option<ExportWish> {
    // Enter means yes wherever it means nothing else: asked before a field gives the keyboard away.
    let is_free = ui.memory(|memory| memory.focused().is_none());
    let entered = is_free && ui.input(|input| input.key_pressed(Key::Enter));
    presets::presets(ui, words, &mut form.export);
    ui.add_space(theme::STEP);
    let room = ui.ctx().content_rect().height() - AROUND;
    if ui.available_width() < NARROW {
        proof::proof(ui, words, form, 0.6 * room.max(200.0));
        choices(ui, words, set, form);
    } else {
        let height = room.min(TALL);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0 * theme::STEP;
            ui.vertical(|ui| {
                ui.set_width(CHOICES);
                ScrollArea::vertical()
                    .id_salt("export choices")
                    .max_height(height)
                    .auto_shrink(false)
                    .show(ui, |ui| choices(ui, words, set, form));
            });
            ui.vertical(|ui| proof::proof(ui, words, form, height));
        });
    }
    let personas = form.personas(set, shown).len();
    foot(ui, words, form, (personas, entered))
}

fn choices(ui: &mut Ui, words: &Words, set: &PersonaSet, form: &mut ExportForm) {
    ui.spacing_mut().item_spacing.y = theme::STEP;
    ui.spacing_mut().interact_size.y = ROW;
    what::what(ui, words, set, form);
    sheet::sheet(ui, words, set, &mut form.export);
    ui.add_space(theme::STEP);
}

/// Where it goes, what it comes to, and the answers.
fn foot(
    ui: &mut Ui,
    words: &Words,
    form: &mut ExportForm,
    (personas, entered): (usize, bool),
) -> Option<ExportWish> {
    let is_something = form.is_something(personas);
    let can_lead = is_something && !form.folder.trim().is_empty();
    let wish = folder(ui, words, form).or(entered.then_some(ExportWish::Begin));
    let told = if !is_something {
        words.say("shop-nothing")
    } else if can_lead {
        comes_to(words, form.estimate)
    } else {
        words.say("ui-export-no-folder")
    };
    let cancel = [words.say("answer-cancel")];
    let lead = words.say("ui-export-begin");
    let beside = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = theme::STEP;
        ui.label(RichText::new(told).font(theme::bold(13.0)));
        ui.checkbox(&mut form.replaces, words.say("ui-export-replace"));
    };
    let answers = (&cancel[..], lead.as_str(), can_lead);
    let answer = dialog::answers_beside(ui, NAME, beside, answers, Keyboard::Field);
    let answered = answer.map(|number| {
        if number == 0 {
            ExportWish::Close
        } else {
            ExportWish::Begin
        }
    });
    let wish = wish.filter(|wish| can_lead || *wish != ExportWish::Begin);
    wish.or(answered)
}

/// What the files come to, in a line.
fn comes_to(words: &Words, estimate: Option<Estimate>) -> String {
    let Some(estimate) = estimate else {
        return words.say("shop-counting");
    };
    let files = words.say_with("shop-files", &[("files", estimate.files.into())]);
    let sheets = words.say_with("shop-sheets", &[("sheets", estimate.sheets.into())]);
    let size = [("size", words.number(megabytes(estimate.bytes)).into())];
    let size = words.say_with("shop-bytes", &size);
    let all = match estimate.sheets {
        0 => format!("{files}, {size}"),
        _ => format!("{files}, {sheets}, {size}"),
    };
    if estimate.is_counted {
        all
    } else {
        words.say_with("shop-about", &[("all", all.into())])
    }
}

/// Megabytes with one decimal; no file is nothing.
#[expect(clippy::cast_precision_loss, reason = "about so many bytes")]
fn megabytes(bytes: u64) -> f64 {
    let tenths = (bytes as f64 / 1e5).round();
    if bytes > 0 {
        tenths.max(1.0) / 10.0
    } else {
        0.0
    }
}

fn folder(ui: &mut Ui, words: &Words, form: &mut ExportForm) -> Option<ExportWish> {
    let mut wish = None;
    let name = words.say("ui-export-folder");
    ui.horizontal(|ui| {
        let mute = theme::colours(ui).mute;
        ui.label(RichText::new(&name).size(12.0).color(mute));
        let choose = Button::new(words.say("ui-export-choose"));
        let width = ui.available_width() - 108.0;
        let field = ui.add(
            TextEdit::singleline(&mut form.folder)
                .desired_width(width)
                .margin(egui::Margin::symmetric(8, 6))
                .min_size(vec2(0.0, theme::CONTROL)),
        );
        ui.ctx()
            .accesskit_node_builder(field.id, |node| node.set_label(name.clone()));
        dialog::give_keyboard(ui, NAME, &field);
        if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            wish = Some(ExportWish::Begin);
        }
        if ui
            .add(choose.min_size(vec2(96.0, theme::CONTROL)))
            .clicked()
        {
            wish = Some(ExportWish::ChooseFolder);
        }
    });
    wish
}
