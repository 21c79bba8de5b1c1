//! The tabs above the middle, with undo and redo. What has no room in the row stands in a menu at
//! its end; the tab of what is shown always has.

use super::desk::View;
use super::drop_down;
use super::icon;
use super::pen::Pen;
use super::shell::{Status, called};
use super::theme;
use crate::command::Command;
use egui::{Align, Button, FontId, Layout, Popup, Rect, Response, RichText, Ui, UiBuilder, pos2};

/// The views, in the order in which their tabs stand.
const TABS: [(View, Command); 5] = [
    (View::Profile, Command::ShowProfile),
    (View::Map, Command::ShowMap),
    (View::Both, Command::ShowBoth),
    (View::Document, Command::ShowDocument),
    (View::Draft, Command::ShowDraft),
];
/// The size of their names.
const TEXT: f32 = 14.0;
/// Between tabs.
const GAP: f32 = 6.0 * theme::STEP;
/// The button that opens what has no room.
const MORE: f32 = 28.0;
/// Undo and redo with the air before them.
const DEEDS: f32 = 2.0 * 28.0 + 5.0 * theme::STEP;
/// From the foot of a tab to the foot of the row, where the line below the shown one lies.
const BELOW: f32 = 6.0;
/// How high that line is.
const LINE: f32 = 3.0;

/// The row of tabs; `aside` is the width of the panel that stands below its right end. Undo and
/// redo stay before it where they can.
pub fn tabs(ui: &mut Ui, pen: &mut Pen<'_>, status: &Status, aside: f32) {
    ui.horizontal(|ui| {
        ui.set_height(theme::CONTROL);
        ui.spacing_mut().item_spacing.x = GAP;
        let shown = TABS.iter().position(|(view, _)| *view == pen.desk.view);
        let shown = shown.unwrap_or_default();
        let widths: Vec<f32> = TABS
            .iter()
            .enumerate()
            .map(|(index, (_, command))| {
                let font = font(index == shown);
                let ink = theme::colours(ui).ink;
                let label = command.label(pen.words);
                ui.painter().layout_no_wrap(label, font, ink).size().x
            })
            .collect();
        let (left, edge) = (ui.cursor().left(), ui.max_rect().right());
        let needed: f32 = widths.iter().map(|width| width + GAP).sum();
        // Above the panel there is room as well, if there is none before it.
        let before = edge - aside;
        let right = if left + needed + DEEDS <= before {
            before
        } else {
            edge
        };
        let (standing, others) = parted(&widths, shown, right - left - DEEDS);
        for index in standing {
            let (_, command) = TABS[index];
            if tab(ui, &command.label(pen.words), index == shown).clicked() {
                pen.commands.push(command);
            }
        }
        if !others.is_empty() {
            more(ui, pen, &others);
        }
        let place = Rect::from_min_max(
            pos2(right - DEEDS, ui.max_rect().top()),
            pos2(right, ui.max_rect().bottom()),
        );
        let layout = Layout::right_to_left(Align::Center);
        ui.scope_builder(UiBuilder::new().max_rect(place).layout(layout), |ui| {
            ui.spacing_mut().item_spacing.x = theme::STEP;
            for (command, icon) in [(Command::Redo, "redo"), (Command::Undo, "undo")] {
                let is_enabled = status.enabled.allows(command);
                let name = called(pen, status, command);
                if icon::button(ui, icon, &name, is_enabled).clicked() {
                    pen.commands.push(command);
                    ui.close();
                }
            }
        });
    });
}

fn font(is_shown: bool) -> FontId {
    if is_shown {
        theme::bold(TEXT)
    } else {
        FontId::proportional(TEXT)
    }
}

/// One tab, with a line below the one that is shown.
fn tab(ui: &mut Ui, name: &str, is_shown: bool) -> Response {
    let colours = theme::colours(ui);
    let text = RichText::new(name).font(font(is_shown));
    let text = if is_shown {
        text.color(colours.accent)
    } else {
        text
    };
    let tab = ui.add(Button::selectable(is_shown, text).frame(false));
    if is_shown {
        let low = ui.max_rect().bottom() + BELOW;
        let line = Rect::from_x_y_ranges(tab.rect.x_range(), low - LINE..=low);
        ui.painter().rect_filled(line, 0.0, colours.accent);
    }
    tab
}

/// Which tabs stand in the row and which have no room there: as many of the first as fit beside
/// the one that is shown.
fn parted(widths: &[f32], shown: usize, room: f32) -> (Vec<usize>, Vec<usize>) {
    let all = 0..widths.len();
    let whole: f32 = widths.iter().map(|width| width + GAP).sum();
    if whole - GAP <= room {
        return (all.collect(), Vec::new());
    }
    let mut left = room - MORE - widths[shown] - GAP;
    let mut is_full = false;
    all.partition(|&index| {
        if index == shown {
            return true;
        }
        left -= widths[index] + GAP;
        is_full |= left < 0.0;
        !is_full
    })
}

/// The menu of the tabs that have no room.
fn more(ui: &mut Ui, pen: &mut Pen<'_>, others: &[usize]) {
    let button = icon::button(ui, "more", &pen.say("ui-more-views"), true);
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(200.0);
        drop_down::fit(ui, |ui| {
            for &index in others {
                let (_, command) = TABS[index];
                if ui.button(command.label(pen.words)).clicked() {
                    pen.commands.push(command);
                    ui.close();
                }
            }
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shown_tab_stands_in_the_row_whatever_room_there_is() {
        let widths = [50.0, 100.0, 80.0, 150.0];
        let whole = 380.0 + 3.0 * GAP;
        for (room, shown, standing) in [
            (whole, 0, &[0, 1, 2, 3][..]),
            (whole - 1.0, 0, &[0, 1, 2]),
            (whole - 1.0, 3, &[0, 1, 3]),
            (200.0, 0, &[0]),
            (120.0, 2, &[2]),
            (0.0, 1, &[1]),
        ] {
            let (found, others) = parted(&widths, shown, room);
            assert_eq!(found, standing, "{room}, {shown}");
            assert_eq!(found.len() + others.len(), widths.len());
        }
    }
}
