//! One row of a list in the form: grip, evidence, text, sources, stars, menu.
//!
//! What a row has beside its text, a rating or a category, its list draws. Everything in a row
//! has an id of the row's own, so that the keyboard stays where it is when rows come and go.

use super::deciding;
use super::field::{self, Look};
use super::pen::Pen;
use super::rows::{self, Wish};
use super::{icon, marks, theme};
use crate::document::At;
use crate::model::statement::{Stated, Statement};
use egui::{
    Align2, DragAndDrop, FontId, Key, Modifiers, Popup, PopupCloseBehavior, Rect, Response, Role,
    Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// The height of a row of one line.
pub const HEIGHT: f32 = 34.0;
const GRIP: f32 = 12.0;
const MARK: f32 = 28.0;
const LINKS: f32 = 40.0;
const STARS: f32 = 60.0;
const MENU: f32 = 24.0;
/// How far the fill of a row reaches beyond it on both sides.
const OVERHANG: f32 = 8.0;

/// What a row is, apart from what it states.
pub struct Row<'a> {
    /// Where it stands.
    pub at: &'a At,
    /// The name of its field, which is heard.
    pub name: &'a str,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    /// The width of what its list draws beside the text.
    pub beside: f32,
    /// Whether that stands before the text.
    pub leads: bool,
}

/// Draws a row with what its list draws `beside` the text, and `below` it; gives where it stands.
pub fn row<S: Statement>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    row: &Row<'_>,
    statement: &mut S,
    beside: impl FnOnce(&mut Ui, &mut Pen<'_>, &mut S),
    below: impl FnOnce(&mut Ui, &mut Pen<'_>, &mut S),
) -> Rect {
    let at = row.at;
    let is_selected = rows::stands(pen, at);
    if let Some(wish) = rows::keys(ui, at, &statement.stated()) {
        pen.ask(at.clone(), wish);
    }
    let behind = ui.painter().add(Shape::Noop);
    let own = UiBuilder::new().scope_id(field::id(at).with("row"));
    let outer = ui.scope_builder(own, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let top = ui.max_rect().left_top();
        let right = ui.max_rect().right();
        let span =
            |from: f32, width: f32| Rect::from_min_size(pos2(from, top.y), vec2(width, HEIGHT));
        let mut evidence = statement.stated().evidence;
        let mark = span(top.x + GRIP, MARK);
        ui.scope_builder(UiBuilder::new().max_rect(centred(mark, 28.0)), |ui| {
            pen.still(ui);
            if marks::evidence(ui, pen.words, &mut evidence) {
                pen.ask(at.clone(), Wish::Evidence(evidence));
            }
        });
        let stars = span(right - MENU - STARS, STARS);
        let links = span(stars.left() - LINKS, LINKS);
        let (beside_left, text_left, text_right) = if row.leads {
            let left = mark.right();
            (left, left + row.beside, links.left())
        } else {
            let left = links.left() - row.beside;
            (left, mark.right(), left - 4.0)
        };
        let beside_rect = span(beside_left, row.beside);
        let text = Rect::from_min_max(
            pos2(text_left, top.y + 1.0),
            pos2(text_right, top.y + HEIGHT - 1.0),
        );
        let written = ui
            .scope_builder(UiBuilder::new().max_rect(text), |ui| {
                let words = statement.stated_mut().text;
                field::bare(ui, pen, at, row.name, row.hint, words, &Look::row())
            })
            .inner;
        if row.beside > 0.0 {
            ui.scope_builder(
                UiBuilder::new().max_rect(centred(beside_rect, theme::CONTROL)),
                |ui| {
                    beside(ui, pen, statement);
                },
            );
        }
        let under = Rect::from_min_max(
            pos2(text.left() + 8.0, written.rect.bottom()),
            pos2(right - MENU, written.rect.bottom()),
        );
        let more = ui.scope_builder(UiBuilder::new().max_rect(under), |ui| {
            below(ui, pen, statement);
            deciding::under(ui, pen, at);
        });
        let bottom = written.rect.bottom().max(more.response.rect.bottom()) + 1.0;
        let rect = Rect::from_min_max(top, pos2(right, bottom.max(top.y + HEIGHT)));
        let is_near = is_under_pointer(ui, rect) || written.has_focus();
        let stated = statement.stated();
        rows::clicked(ui, pen, at, &written);
        let grip = span(top.x - 4.0, GRIP + 4.0);
        rows::grip(ui, pen, grip, at, stated.text, is_near);
        self::links(ui, pen, links, at, &stated, is_near);
        let mut priority = stated.priority;
        ui.scope_builder(UiBuilder::new().max_rect(centred(stars, 28.0)), |ui| {
            pen.still(ui);
            if marks::priority(ui, pen.words, &mut priority, is_near) {
                pen.ask(at.clone(), Wish::Priority(priority));
            }
        });
        menu_button(
            ui,
            pen,
            span(right - MENU, MENU),
            at,
            &stated,
            &written,
            is_near,
        );
        let line = Stroke::new(1.0, theme::colours(ui).hairline);
        ui.painter()
            .hline(mark.right() + 8.0..=right - MENU, rect.bottom() - 0.5, line);
        (rect, is_near)
    });
    let (rect, is_near) = outer.inner;
    // A drag passes over rows without touching them.
    let is_near = is_near && !DragAndDrop::has_any_payload(ui.ctx());
    if is_selected || is_near {
        let colours = theme::colours(ui);
        let fill = if is_selected {
            colours.selected
        } else {
            colours.hover
        };
        let wide = rect.expand2(vec2(OVERHANG, 0.0));
        let shape = Shape::rect_filled(wide, theme::RADIUS, fill);
        ui.painter().set(behind, shape);
    }
    rect
}

/// The middle of a rectangle, so high.
fn centred(rect: Rect, height: f32) -> Rect {
    Rect::from_center_size(rect.center(), vec2(rect.width(), height))
}

fn is_under_pointer(ui: &Ui, rect: Rect) -> bool {
    ui.rect_contains_pointer(rect.expand2(vec2(OVERHANG, 0.0)))
}

/// How many sources something rests on; a click shows which, and links others.
pub fn links(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    rect: Rect,
    at: &At,
    stated: &Stated<'_>,
    is_near: bool,
) {
    let count = stated.sources.len();
    let id = field::id(&at.clone().part("links"));
    let response = ui.interact(centred(rect, 28.0), id, Sense::click());
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
    if count > 0 || is_near || response.has_focus() || is_open {
        let colours = theme::colours(ui);
        let colour = if response.hovered() || is_open {
            colours.accent
        } else {
            colours.mute
        };
        let sign = rect.left_center() + vec2(12.0, 0.0);
        icon::paint(
            ui,
            "link",
            Rect::from_center_size(sign, vec2(14.0, 14.0)),
            colour,
        );
        if count > 0 {
            ui.painter().text(
                rect.left_center() + vec2(24.0, 0.0),
                Align2::LEFT_CENTER,
                count.to_string(),
                FontId::proportional(12.0),
                colour,
            );
        }
    }
    let name = pen.words.say_with("ui-linked", &[("count", count.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    Popup::menu(&response)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.set_min_width(220.0);
            rows::sources(ui, pen, at, stated);
        });
    if !is_open {
        response.on_hover_text(name);
    }
}

/// The three dots of a row or a fact, with its menu; a right click on its text, the menu key and
/// Shift+F10 open it too.
pub fn menu_button(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    rect: Rect,
    at: &At,
    stated: &Stated<'_>,
    text: &Response,
    is_near: bool,
) {
    let id = field::id(&at.clone().part("menu"));
    let response = ui.interact(centred(rect, 28.0), id, Sense::click());
    let popup = Popup::default_response_id(&response);
    let is_open = Popup::is_id_open(ui.ctx(), popup);
    if is_near || is_open || response.has_focus() || response.hovered() {
        let colours = theme::colours(ui);
        if is_open || response.hovered() {
            ui.painter()
                .rect_filled(response.rect, theme::RADIUS, colours.selected);
        }
        let sign = Rect::from_center_size(rect.center(), vec2(16.0, 16.0));
        icon::paint(ui, "more", sign, colours.mute);
    }
    let name = pen.say("ui-row-menu");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let is_asked = text.has_focus()
        && ui.input_mut(|input| {
            input.consume_key(Modifiers::SHIFT, Key::F10)
                || input.consume_key(Modifiers::NONE, Key::Menu)
        });
    if is_asked {
        // From here the arrows go into the menu.
        response.request_focus();
        Popup::open_id(ui.ctx(), popup);
    }
    if is_open && ui.input(|input| input.key_pressed(Key::Escape)) {
        pen.desk.wish = Some(at.clone());
    }
    Popup::menu(&response)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| rows::menu(ui, pen, at, stated));
    Popup::context_menu(text)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| rows::menu(ui, pen, at, stated));
}
