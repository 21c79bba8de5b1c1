//! The document's own fields on four pages: what it is about, the segments of its market, the
//! sources its statements rest on, its guiding questions.

mod about;
mod brand;
mod logo;
mod photos;
mod questions;
mod segments;
mod sources;

pub use photos::photo;

use super::pen::Pen;
use super::theme;
use crate::document::At;
use crate::document::texts::{self, Line};
use egui::{Button, RichText, ScrollArea, Ui};

/// A page of the document view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// What the document is about, and how its posters look.
    #[default]
    About,
    /// Parts of the market.
    Segments,
    /// What statements rest on.
    Sources,
    /// Guiding questions.
    Questions,
}

impl Page {
    const ALL: [Self; 4] = [Self::About, Self::Segments, Self::Sources, Self::Questions];

    /// The page a part of the document stands on.
    #[must_use]
    pub fn of(part: &str) -> Self {
        fn has<T>(lines: &[Line<T>], part: &str) -> bool {
            lines.iter().any(|(one, _)| *one == part)
        }
        if part == texts::QUESTION {
            Self::Questions
        } else if has(&texts::OF_SEGMENT, part) {
            Self::Segments
        } else if has(&texts::OF_SOURCE, part) || part == photos::PART {
            Self::Sources
        } else {
            Self::About
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::About => "document-about",
            Self::Segments => "document-segments",
            Self::Sources => "document-sources",
            Self::Questions => "document-questions",
        }
    }
}

/// The document view.
pub fn document(ui: &mut Ui, pen: &mut Pen<'_>) {
    ui.horizontal(|ui| {
        for page in Page::ALL {
            let count = match page {
                Page::Segments => pen.set.segments.len(),
                Page::Sources => pen.set.sources.len(),
                Page::About | Page::Questions => 0,
            };
            let name = pen.say(page.name());
            let shown = if count > 0 {
                format!("{name} ({count})")
            } else {
                name
            };
            let is_open = pen.desk.page == page;
            if ui.add(Button::selectable(is_open, shown)).clicked() {
                pen.desk.page = page;
            }
        }
    });
    ui.add_space(2.0 * theme::STEP);
    match pen.desk.page {
        // Its list and its fields scroll on their own.
        Page::Sources => sources::sources(ui, pen),
        page => {
            ScrollArea::vertical()
                .id_salt(page.name())
                .auto_shrink(false)
                .show(ui, |ui| match page {
                    Page::Segments => segments::segments(ui, pen),
                    Page::Questions => questions::questions(ui, pen),
                    Page::About | Page::Sources => about::about(ui, pen),
                });
        }
    }
}

/// The head of a block.
fn head(ui: &mut Ui, pen: &Pen<'_>, name: &str) {
    ui.add_space(3.0 * theme::STEP);
    ui.label(RichText::new(pen.say(name)).font(theme::bold(15.0)));
}

/// The line of a table that has this part, drawn as a field of so many rows below its name.
fn line<T>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    (part, line): Line<T>,
    at: &At,
    record: &mut T,
    rows: usize,
) {
    let look = super::field::Look {
        rows,
        ..super::field::Look::default()
    };
    let hint = pen
        .words
        .attribute(part, "question", &[])
        .unwrap_or_default();
    let name = pen.say(part);
    super::field::labelled_as(ui, pen, at, &name, &hint, line(record), &look);
    ui.add_space(theme::STEP);
}
