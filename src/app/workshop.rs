//! What a workshop asks of the machine: the whole screen, and a sound when the time is up.

use super::desktop::{App, now};
use crate::ui::View;
use egui::{UserAttentionType, ViewportCommand};

impl App {
    /// Gives the workshop the whole screen, and gives back what was before when it is left.
    pub(super) fn follow_workshop(&mut self) {
        let is_shown = self.desk.view == View::Workshop && self.open.is_some();
        let fill = |is_full| {
            let command = ViewportCommand::Fullscreen(is_full);
            self.context.send_viewport_cmd(command);
        };
        let is_full = || {
            self.context
                .input(|input| input.viewport().fullscreen == Some(true))
        };
        match self.full_before {
            None if is_shown => {
                self.full_before = Some(is_full());
                fill(true);
            }
            Some(was_full) if !is_shown => {
                self.full_before = None;
                fill(was_full);
            }
            _ => {}
        }
    }

    /// Rings when the clock of the workshop comes to its end, whatever is shown.
    pub(super) fn watch_clock(&mut self) {
        let timer = &mut self.desk.workshop.timer;
        let now = now(&self.context);
        if timer.ends(now) {
            (self.bell)();
            let attention = ViewportCommand::RequestUserAttention(UserAttentionType::Informational);
            self.context.send_viewport_cmd(attention);
            self.context.request_repaint();
        } else if let Some(soon) = timer.changes_in(now) {
            self.context.request_repaint_after(soon);
        }
    }
}
