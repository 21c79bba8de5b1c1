//! Fields whose text means a value: a day, a colour. What does not mean one yet stays as it was
//! typed and is marked, and the document keeps the value it had.

use super::field::{self, Look};
use super::pen::Pen;
use super::theme;
use crate::document::At;
use crate::text::Words;
use egui::{RichText, Stroke, Ui, accesskit::Invalid};
use jiff::civil::Date;

/// What is typed in a field and means nothing yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    typed: String,
    /// The value beside it as it is written; another one means that it was changed elsewhere.
    beside: String,
}

/// How a value is written and read.
pub struct Form<'a, T> {
    /// The value as a reader writes it.
    pub written: &'a dyn Fn(&T) -> String,
    /// The value somebody typed.
    pub read: &'a dyn Fn(&str) -> Option<T>,
    /// How it is written, for whoever typed something else: a whole sentence.
    pub rule: &'a str,
}

/// A field below its name for a value that may be absent; an empty text is no value.
pub fn value<T>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    name: &str,
    hint: &str,
    value: &mut Option<T>,
    form: &Form<'_, T>,
) {
    let beside = value.as_ref().map(form.written).unwrap_or_default();
    let draft = pen.desk.typed.get(at);
    let draft = draft.filter(|draft| draft.beside == beside);
    let mut text = draft.map_or_else(|| beside.clone(), |draft| draft.typed.clone());
    let is_wrong = |text: &str| !text.trim().is_empty() && (form.read)(text).is_none();
    let was_wrong = is_wrong(&text);
    let colours = theme::colours(ui);
    ui.label(RichText::new(name).size(12.0).color(colours.mute));
    let response = ui
        .scope(|ui| {
            if was_wrong {
                let widgets = &mut ui.visuals_mut().widgets;
                widgets.inactive.bg_stroke = Stroke::new(1.0, colours.warning);
                widgets.hovered.bg_stroke = Stroke::new(1.0, colours.warning);
            }
            // The edit is declared by the field; while the text means nothing the draft of the
            // document stays as it was, and no step is recorded.
            field::bare(ui, pen, at, name, hint, &mut text, &Look::default())
        })
        .inner;
    if response.changed() && !is_wrong(&text) {
        *value = (form.read)(&text);
    }
    let beside = value.as_ref().map(form.written).unwrap_or_default();
    if text == beside || (response.lost_focus() && !is_wrong(&text)) {
        pen.desk.typed.remove(at);
    } else {
        let typed = text.clone();
        pen.desk.typed.insert(at.clone(), Draft { typed, beside });
    }
    if is_wrong(&text) {
        ui.label(RichText::new(form.rule).size(12.0).color(colours.warning));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_invalid(Invalid::True);
            node.set_description(form.rule);
        });
    }
}

/// A day below its name, an id of the catalogues.
pub fn day(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, day: &mut Option<Date>) {
    let words = *pen.words;
    let rule = words.say("document-no-day");
    let form = Form {
        written: &|day: &Date| words.day(*day),
        read: &Words::read_day,
        rule: &rule,
    };
    let (name, hint) = (words.say(name), words.say("document-day-hint"));
    value(ui, pen, at, &name, &hint, day, &form);
}
