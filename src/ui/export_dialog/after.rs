//! The card while posters are made, and when they are there.

use super::super::dialog::{self, Keyboard};
use super::super::theme;
use super::ExportWish;
use crate::text::Words;
use egui::{Button, ProgressBar, RichText, ScrollArea, Ui};
use std::path::{Path, PathBuf};

/// How far it is, and a way to stop.
pub fn making(ui: &mut Ui, words: &Words, done: usize, all: usize) -> Option<ExportWish> {
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

/// What came of it: every file a click away.
pub fn over(
    ui: &mut Ui,
    words: &Words,
    files: &[PathBuf],
    told: &[String],
    is_broken_off: bool,
) -> Option<ExportWish> {
    let id = if is_broken_off {
        "ui-export-broken-off"
    } else {
        "ui-export-done"
    };
    ui.label(words.say_with(id, &[("files", files.len().into())]));
    let mut wish = None;
    ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::STEP;
        let colours = theme::colours(ui);
        for line in told {
            ui.label(RichText::new(line).color(colours.warning));
        }
        for file in files {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let link = Button::new(RichText::new(name).color(colours.accent)).frame(false);
            if ui.add(link).clicked() {
                wish = Some(ExportWish::Open(file.clone()));
            }
        }
    });
    let printed = files.iter().find(|file| is_pdf(file));
    if printed.is_some() {
        dialog::text(ui, &words.say("shop-how-to-print"));
    }
    let close = words.say("ui-close");
    let Some(first) = files.first() else {
        let closed = dialog::answers(ui, "exported", &[], &close, true, Keyboard::Answer);
        return closed.map(|_| ExportWish::Close);
    };
    let mut answers = vec![
        (close, ExportWish::Close),
        (words.say("ui-export-show"), ExportWish::ShowFolder),
    ];
    let print = words.say("shop-print-file");
    answers.extend(printed.map(|file| (print, ExportWish::Open(file.clone()))));
    let plain: Vec<String> = answers.iter().map(|(label, _)| label.clone()).collect();
    answers.push((String::new(), ExportWish::Open(first.clone())));
    let lead = words.say("shop-open");
    let number = dialog::answers(ui, "exported", &plain, &lead, true, Keyboard::Answer);
    let answer = number.and_then(|number| answers.into_iter().nth(number));
    wish.or(answer.map(|(_, wish)| wish))
}

fn is_pdf(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "pdf")
}
