//! Places that the document hides: who is sent to one is told so, and can have it shown.

use super::desk::View;
use super::field;
use super::pen::Pen;
use super::{icon, place, theme};
use crate::document::{At, EditKind};
use crate::model::PersonaSet;
use crate::model::field::{Field, Group};
use egui::{Button, Frame, Margin, RichText, Role, Ui, WidgetInfo};

/// A hidden place somebody was sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    at: At,
    /// Whether the keyboard was sent along and has not arrived yet.
    has_wish: bool,
}

/// One line that says what is hidden and offers to show it, while somebody is sent there.
pub fn notice(ui: &mut Ui, pen: &mut Pen<'_>) {
    look(pen);
    let Some(hidden) = pen.desk.hidden.clone() else {
        return;
    };
    let name = place::names(pen.words, pen.set, &hidden.at).pop();
    let name = [("name", name.unwrap_or_default().into())];
    let colours = theme::colours(ui);
    let frame = Frame::new()
        .fill(colours.selected)
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::symmetric(12, 4))
        .outer_margin(Margin::symmetric(16, 0));
    let (mut is_shown, mut is_over) = (false, false);
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_min_width(ui.available_width());
            ui.label(RichText::new(pen.words.say_with("ui-is-hidden", &name)));
            let show = Button::new(pen.say("ui-show-hidden"));
            let show = ui.add_enabled(!pen.is_read_only(), show);
            let label = pen.words.say_with("ui-show-again", &name);
            show.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
            is_shown = show.clicked();
            is_over = icon::button(ui, "close", &pen.say("ui-close"), true).clicked();
            if hidden.has_wish && field::is_calm(ui) {
                show.request_focus();
                pen.desk.hidden = Some(Hidden {
                    has_wish: false,
                    ..hidden.clone()
                });
            }
        });
    });
    if is_shown && let Some(field) = hidden.at.field {
        pen.set.sections.show_group(field.group());
        pen.set.sections.show_field(field);
        pen.did(EditKind::Sections, At::document("sections"));
        pen.desk.go_to(hidden.at);
    }
    if is_shown || is_over {
        pen.desk.hidden = None;
    }
}

/// Notices that somebody is sent to a hidden place, or is elsewhere by now.
fn look(pen: &mut Pen<'_>) {
    let hides = |set: &PersonaSet, at: &At| {
        at.persona.is_some() && at.field.is_some_and(|field| is_hidden(set, field, at.part))
    };
    let mark = pen.desk.marked.as_mut().filter(|mark| mark.is_new);
    if let Some(wish) = pen.desk.wish.clone() {
        pen.desk.hidden = hides(pen.set, &wish).then(|| {
            pen.desk.wish = None;
            Hidden {
                at: wish,
                has_wish: true,
            }
        });
    } else if let Some(mark) = mark {
        let at = mark.at.clone();
        mark.is_new = !hides(pen.set, &at);
        let has_wish = false;
        pen.desk.hidden = (!mark.is_new).then_some(Hidden { at, has_wish });
    }
    let shown = pen.position().map(|at| pen.set.personas[at].id.clone());
    let is_in_sight = matches!(pen.desk.view, View::Profile | View::Both);
    let set = &*pen.set;
    let still =
        |hidden: &Hidden| is_in_sight && hidden.at.persona == shown && hides(set, &hidden.at);
    pen.desk.hidden = pen.desk.hidden.take().filter(still);
}

/// Whether the form leaves out a field. What is hidden of the map is hidden on posters only, and
/// the head of the form always shows a name and a portrait.
fn is_hidden(set: &PersonaSet, field: Field, part: &str) -> bool {
    let is_in_head = field == Field::Name && part != "locations";
    field.group() != Group::Empathy && !is_in_head && !set.sections.shows(field)
}
