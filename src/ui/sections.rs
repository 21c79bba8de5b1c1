//! The groups of the form as a user arranges them: folded, hidden, in an order of their own. What
//! is hidden stays in the file and is named at the end of the form.

use super::drop_down;
use super::pen::Pen;
use super::{icon, theme};
use crate::document::{At, EditKind};
use crate::model::field::{Field, Group};
use egui::{
    Align2, Button, DragAndDrop, FontId, Key, Modifiers, Popup, Rect, Response, RichText, Role,
    Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// A group that is being dragged.
#[derive(Clone, Copy)]
struct Dragged(Group);

/// A group among those that are shown.
#[derive(Clone, Copy)]
pub struct Standing<'a> {
    /// All that are shown, from top to bottom.
    pub all: &'a [Group],
    /// Which of them it is.
    pub index: usize,
}

/// What is done to a group from its head.
enum Deed {
    Fold,
    Hide,
    Up,
    Down,
}

/// The head of a group: a button over the whole width with its name and how much of it is filled,
/// and a menu. Gives whether the group is open.
pub fn head(ui: &mut Ui, pen: &mut Pen<'_>, standing: Standing<'_>, counted: &str) -> bool {
    let group = standing.all[standing.index];
    let name = pen.words.label(group);
    let is_folded = pen.desk.folded.contains(&group);
    let own = UiBuilder::new().scope_id(egui::Id::unique(("group", group)));
    let deed = ui
        .scope_builder(own, |ui| {
            let (bar, right) = bar(ui, &name, counted, is_folded);
            drag(ui, pen, &bar, standing);
            let deed = keys(ui, &bar).or(bar.clicked().then_some(Deed::Fold));
            deed.or(menu(ui, pen, (&bar, right), &name, is_folded))
        })
        .inner;
    if let Some(deed) = deed {
        done(pen, standing, &deed);
    }
    !pen.desk.folded.contains(&group)
}

fn done(pen: &mut Pen<'_>, Standing { all, index }: Standing<'_>, deed: &Deed) {
    if pen.is_read_only() && !matches!(deed, Deed::Fold) {
        return;
    }
    let group = all[index];
    let sections = &mut pen.set.sections;
    match deed {
        Deed::Fold => {
            if !pen.desk.folded.remove(&group) {
                pen.desk.folded.insert(group);
            }
            return;
        }
        Deed::Hide => sections.hide_group(group),
        Deed::Up => match index.checked_sub(1) {
            Some(above) => sections.put_before(group, Some(all[above])),
            None => return,
        },
        Deed::Down if index + 1 < all.len() => {
            sections.put_before(group, all.get(index + 2).copied());
        }
        Deed::Down => return,
    }
    pen.did(EditKind::Sections, At::document("sections"));
}

/// The bar over the whole width; gives where the count at its right end begins, too.
fn bar(ui: &mut Ui, name: &str, counted: &str, is_folded: bool) -> (Response, f32) {
    let colours = theme::colours(ui);
    let size = vec2(ui.available_width(), theme::CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let middle = rect.center().y;
    let sign = Rect::from_center_size(pos2(rect.left() + 8.0, middle), vec2(16.0, 16.0));
    let arrow = if is_folded { "right" } else { "down" };
    icon::paint(ui, arrow, sign, colours.mute);
    ui.painter().text(
        pos2(rect.left() + 22.0, middle),
        Align2::LEFT_CENTER,
        name,
        theme::bold(15.0),
        colours.ink,
    );
    let counted = ui.painter().text(
        pos2(rect.right(), middle),
        Align2::RIGHT_CENTER,
        counted,
        FontId::proportional(12.0),
        colours.mute,
    );
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, !is_folded, name));
    (response, counted.left())
}

fn keys(ui: &Ui, bar: &Response) -> Option<Deed> {
    if !bar.has_focus() {
        return None;
    }
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::ALT, Key::ArrowUp) {
            Some(Deed::Up)
        } else if input.consume_key(Modifiers::ALT, Key::ArrowDown) {
            Some(Deed::Down)
        } else {
            None
        }
    })
}

/// The three dots before the count, with the group's menu.
fn menu(
    ui: &mut Ui,
    pen: &Pen<'_>,
    (bar, right): (&Response, f32),
    name: &str,
    is_folded: bool,
) -> Option<Deed> {
    let middle = pos2(right - 22.0, bar.rect.center().y);
    let place = Rect::from_center_size(middle, vec2(28.0, 28.0));
    let button = ui.interact(place, bar.id.with("menu"), Sense::click());
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button));
    let is_near = ui.rect_contains_pointer(bar.rect) || bar.has_focus();
    if is_near || is_open || button.has_focus() {
        let sign = Rect::from_center_size(place.center(), vec2(16.0, 16.0));
        icon::paint(ui, "more", sign, theme::colours(ui).mute);
    }
    let label = format!("{name}: {}", pen.say("ui-row-menu"));
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    let is_asked = bar.has_focus()
        && ui.input_mut(|input| {
            input.consume_key(Modifiers::SHIFT, Key::F10)
                || input.consume_key(Modifiers::NONE, Key::Menu)
        });
    if is_asked {
        button.request_focus();
        Popup::open_id(ui.ctx(), Popup::default_response_id(&button));
    }
    let items = |ui: &mut Ui| {
        let fold = if is_folded {
            "ui-group-unfold"
        } else {
            "ui-group-fold"
        };
        let mut deed = None;
        for (id, one, key) in [
            (fold, Deed::Fold, None),
            ("ui-row-up", Deed::Up, Some(Key::ArrowUp)),
            ("ui-row-down", Deed::Down, Some(Key::ArrowDown)),
            ("ui-group-hide", Deed::Hide, None),
        ] {
            let mut button = Button::new(pen.say(id));
            if let Some(key) = key {
                let key = egui::KeyboardShortcut::new(Modifiers::ALT, key);
                button = button.shortcut_text(ui.ctx().format_shortcut(&key));
            }
            let is_enabled = !pen.is_read_only() || matches!(one, Deed::Fold);
            if ui.add_enabled(is_enabled, button).clicked() {
                deed = Some(one);
            }
        }
        deed
    };
    let content = |ui: &mut Ui| {
        ui.set_min_width(200.0);
        drop_down::fit(ui, items)
    };
    let chosen = Popup::menu(&button)
        .show(content)
        .and_then(|shown| shown.inner);
    chosen.or(Popup::context_menu(bar)
        .show(content)
        .and_then(|shown| shown.inner))
}

/// Groups change places under the pointer too.
fn drag(ui: &Ui, pen: &mut Pen<'_>, bar: &Response, Standing { all, index }: Standing<'_>) {
    if bar.drag_started() && !pen.is_read_only() {
        DragAndDrop::set_payload(ui.ctx(), Dragged(all[index]));
    }
    let Some(dragged) = DragAndDrop::payload::<Dragged>(ui.ctx()) else {
        return;
    };
    ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
    let Some(pointer) = ui.ctx().pointer_interact_pos() else {
        return;
    };
    if dragged.0 == all[index] || !bar.rect.contains(pointer) {
        return;
    }
    let is_above = pointer.y < bar.rect.center().y;
    let y = if is_above {
        bar.rect.top()
    } else {
        bar.rect.bottom()
    };
    let line = Stroke::new(3.0, theme::colours(ui).accent);
    ui.painter().hline(bar.rect.x_range(), y, line);
    if ui.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        let next = if is_above {
            Some(all[index])
        } else {
            all.get(index + 1).copied()
        };
        pen.set.sections.put_before(dragged.0, next);
        pen.did(EditKind::Sections, At::document("sections"));
    }
}

/// What the document hides, each to be shown again.
pub fn hidden(ui: &mut Ui, pen: &mut Pen<'_>) {
    let groups = pen.set.sections.hidden_groups.clone();
    let fields: Vec<Field> = pen
        .set
        .sections
        .hidden_fields
        .iter()
        .copied()
        .filter(|field| !groups.contains(&field.group()))
        .collect();
    if groups.is_empty() && fields.is_empty() {
        return;
    }
    ui.separator();
    ui.horizontal_wrapped(|ui| {
        pen.still(ui);
        let mute = theme::colours(ui).mute;
        ui.label(RichText::new(pen.say("ui-hidden")).color(mute));
        for group in groups {
            if brought_back(ui, pen, &pen.words.label(group)) {
                pen.set.sections.show_group(group);
                pen.desk.folded.remove(&group);
                pen.did(EditKind::Sections, At::document("sections"));
            }
        }
        for field in fields {
            if brought_back(ui, pen, &pen.words.label(field)) {
                pen.set.sections.show_field(field);
                pen.did(EditKind::Sections, At::document("sections"));
            }
        }
    });
}

fn brought_back(ui: &mut Ui, pen: &Pen<'_>, name: &str) -> bool {
    let label = pen
        .words
        .say_with("ui-show-again", &[("name", name.into())]);
    let link = ui.link(name);
    link.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    link.on_hover_text(label).clicked()
}
