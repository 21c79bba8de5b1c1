//! The card that asks which posters become files, counts them while they are made, and says what
//! came of it.
//!
//! What is absent: making them. The card only keeps what is wanted; the conductor reads it when
//! the frame is over.

use super::choose;
use super::dialog::{self, Keyboard};
use super::theme;
use crate::model::design::{Design, Format, Orientation, Paper, Subject};
use crate::model::{Id, PersonaSet};
use crate::text::{Labelled, Words};
use egui::{Button, ComboBox, Key, ProgressBar, RichText, ScrollArea, TextEdit, Ui, vec2};

const NAME: &str = "export";

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
#[derive(Clone, Debug, Default)]
pub struct ExportForm {
    /// Which designs, in their usual order.
    pub designs: Vec<Design>,
    /// Whose.
    pub who: Who,
    /// As which files.
    pub formats: Vec<Format>,
    /// On which paper.
    pub paper: Paper,
    /// How the sheet lies; nothing for each design's own way.
    pub orientation: Option<Orientation>,
    /// Whether the marks of evidence are printed.
    pub evidence_marks: bool,
    /// The folder, as a path that may be typed.
    pub folder: String,
    /// Whether files of an earlier export may be replaced.
    pub replaces: bool,
    /// How far it is.
    pub stage: ExportStage,
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
        /// How many files were written.
        files: usize,
        /// What went wrong, or is to be known, in sentences.
        told: Vec<String>,
        /// Whether it was broken off.
        is_broken_off: bool,
    },
}

/// What was asked for on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportWish {
    /// Let the system ask for the folder.
    ChooseFolder,
    /// Make them.
    Begin,
    /// Make no more.
    Stop,
    /// Show the folder.
    ShowFolder,
    /// Close the card.
    Close,
}

impl ExportForm {
    /// Whose posters are made of a document.
    pub fn personas<'a>(&'a self, set: &'a PersonaSet, shown: Option<&'a Id>) -> Vec<&'a Id> {
        let active = set.active().map(|persona| &persona.id);
        match &self.who {
            Who::Shown => shown.into_iter().collect(),
            Who::Everybody => active.collect(),
            Who::Chosen(ids) => active.filter(|id| ids.contains(id)).collect(),
        }
    }

    /// How many posters that makes: a sheet of everybody is one, and so is one of nobody.
    #[must_use]
    pub fn count(&self, personas: usize) -> usize {
        let count = |design: &Design| match design.subject() {
            Subject::Persona => personas,
            Subject::Everybody => personas.min(1),
            Subject::Nobody => 1,
        };
        self.designs.iter().map(count).sum()
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
    let escaped = dialog::modal(ui, NAME, 560.0, |ui| {
        ui.heading(words.say("ui-export"));
        wish = match form.stage.clone() {
            ExportStage::Asked => asked(ui, words, set, shown, form),
            ExportStage::Making { done, all } => making(ui, words, done, all),
            ExportStage::Over {
                files,
                told,
                is_broken_off,
            } => over(ui, words, files, &told, is_broken_off),
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
    head(ui, &words.say("ui-export-designs"));
    some_of(ui, words, Design::ALL, &mut form.designs);
    head(ui, &words.say("ui-export-who"));
    who(ui, words, set, form);
    ui.columns_const(|[left, right]| {
        head(left, &words.say("ui-paper"));
        sheet(left, words, form);
        head(right, &words.say("ui-export-formats"));
        let formats = Format::ALL.iter().copied();
        right.horizontal(|ui| {
            for format in formats {
                let name = format.key().to_uppercase();
                tick(ui, &name, format, &mut form.formats);
            }
        });
        form.formats.sort_unstable();
    });
    head(ui, &words.say("ui-export-folder"));
    let wish = folder(ui, words, form);
    ui.checkbox(&mut form.evidence_marks, words.say("ui-export-marks"));
    ui.checkbox(&mut form.replaces, words.say("ui-export-replace"));
    let posters = form.count(form.personas(set, shown).len());
    let files = posters * form.formats.len();
    let has_folder = !form.folder.trim().is_empty();
    let counted = if has_folder {
        words.say_with("ui-export-count", &[("files", files.into())])
    } else {
        words.say("ui-export-no-folder")
    };
    dialog::text(ui, &counted);
    let cancel = [words.say("answer-cancel")];
    let lead = words.say("ui-export-begin");
    let can_lead = files > 0 && has_folder;
    let answer = dialog::answers(ui, NAME, &cancel, &lead, can_lead, Keyboard::Field);
    let answered = answer.map(|number| [ExportWish::Close, ExportWish::Begin][number.min(1)]);
    let wish = wish.filter(|wish| can_lead || *wish != ExportWish::Begin);
    wish.or(answered)
}

fn making(ui: &mut Ui, words: &Words, done: usize, all: usize) -> Option<ExportWish> {
    let counted = words.say_with(
        "ui-export-progress",
        &[("done", done.into()), ("all", all.into())],
    );
    #[expect(clippy::cast_precision_loss, reason = "a share of a bar")]
    let share = done as f32 / all.max(1) as f32;
    let bar = ui.add(ProgressBar::new(share).desired_height(8.0));
    ui.ctx()
        .accesskit_node_builder(bar.id, |node| node.set_label(counted.clone()));
    dialog::text(ui, &counted);
    let stop = words.say("ui-export-stop");
    dialog::answers(ui, "exporting", &[], &stop, true, Keyboard::Answer).map(|_| ExportWish::Stop)
}

fn over(
    ui: &mut Ui,
    words: &Words,
    files: usize,
    told: &[String],
    is_broken_off: bool,
) -> Option<ExportWish> {
    let id = if is_broken_off {
        "ui-export-broken-off"
    } else {
        "ui-export-done"
    };
    ui.label(words.say_with(id, &[("files", files.into())]));
    ScrollArea::vertical().max_height(240.0).show(ui, |ui| {
        for line in told {
            ui.label(RichText::new(line).color(theme::colours(ui).warning));
        }
    });
    let close = [words.say("ui-close")];
    let show = words.say("ui-export-show");
    dialog::answers(ui, "exported", &close, &show, files > 0, Keyboard::Answer)
        .map(|number| [ExportWish::Close, ExportWish::ShowFolder][number.min(1)])
}

/// What a part of the card is about.
pub(super) fn head(ui: &mut Ui, text: &str) {
    ui.add_space(theme::STEP);
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(text).size(12.0).color(mute));
}

/// A box for each of these.
pub(super) fn some_of<C: Labelled + PartialEq + Ord>(
    ui: &mut Ui,
    words: &Words,
    all: &[C],
    chosen: &mut Vec<C>,
) {
    ui.horizontal_wrapped(|ui| {
        for &one in all {
            tick(ui, &words.label(one), one, chosen);
        }
    });
    chosen.sort_unstable();
}

/// A box for one of several.
fn tick<C: Copy + PartialEq>(ui: &mut Ui, name: &str, one: C, chosen: &mut Vec<C>) {
    let mut is_chosen = chosen.contains(&one);
    if ui.checkbox(&mut is_chosen, name).changed() {
        chosen.retain(|other| *other != one);
        chosen.extend(is_chosen.then_some(one));
    }
}

fn who(ui: &mut Ui, words: &Words, set: &PersonaSet, form: &mut ExportForm) {
    let is_chosen = matches!(form.who, Who::Chosen(_));
    ui.horizontal(|ui| {
        for (who, id) in [
            (Who::Everybody, "ui-export-everybody"),
            (Who::Shown, "ui-export-shown"),
        ] {
            if ui.radio(form.who == who, words.say(id)).clicked() {
                form.who = who;
            }
        }
        if ui.radio(is_chosen, words.say("ui-export-some")).clicked() && !is_chosen {
            form.who = Who::Chosen(Vec::new());
        }
    });
    if let Who::Chosen(ids) = &mut form.who {
        these(ui, words, set, ids);
    }
}

/// A box for each persona that is not archived.
pub(super) fn these(ui: &mut Ui, words: &Words, set: &PersonaSet, ids: &mut Vec<Id>) {
    ScrollArea::vertical().max_height(120.0).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        for persona in set.active() {
            let name = words.name_of(persona);
            let mut is_chosen = ids.contains(&persona.id);
            if ui.checkbox(&mut is_chosen, name).changed() {
                ids.retain(|id| *id != persona.id);
                ids.extend(is_chosen.then(|| persona.id.clone()));
            }
        }
    });
}

fn sheet(ui: &mut Ui, words: &Words, form: &mut ExportForm) {
    ui.horizontal(|ui| {
        let shown = ComboBox::from_id_salt("export paper")
            .icon(choose::arrow)
            .width(96.0)
            .selected_text(words.paper(form.paper))
            .show_ui(ui, |ui| {
                for paper in Paper::named().filter_map(|name| name.parse::<Paper>().ok()) {
                    ui.selectable_value(&mut form.paper, paper, words.paper(paper));
                }
            });
        let name = words.say("ui-paper");
        ui.ctx()
            .accesskit_node_builder(shown.response.id, |node| node.set_label(name));
        let usual = words.say("ui-export-usual-way");
        let called = |way: Option<Orientation>| way.map_or(usual.clone(), |way| words.label(way));
        let shown = ComboBox::from_id_salt("export way")
            .icon(choose::arrow)
            .width(120.0)
            .selected_text(called(form.orientation))
            .show_ui(ui, |ui| {
                let ways = Orientation::ALL.iter().copied().map(Some);
                for way in std::iter::once(None).chain(ways) {
                    ui.selectable_value(&mut form.orientation, way, called(way));
                }
            });
        let name = words.say("ui-export-way");
        ui.ctx()
            .accesskit_node_builder(shown.response.id, |node| node.set_label(name));
    });
}

fn folder(ui: &mut Ui, words: &Words, form: &mut ExportForm) -> Option<ExportWish> {
    let mut wish = None;
    ui.horizontal(|ui| {
        let choose = Button::new(words.say("ui-export-choose"));
        let room = ui.available_width();
        let width = room - 108.0;
        let field = ui.add(
            TextEdit::singleline(&mut form.folder)
                .desired_width(width)
                .margin(egui::Margin::symmetric(8, 6))
                .min_size(vec2(0.0, theme::CONTROL)),
        );
        let name = words.say("ui-export-folder");
        ui.ctx()
            .accesskit_node_builder(field.id, |node| node.set_label(name));
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
