//! A list of entries: typed like a text, marked like statements.

use super::field::{self, Look};
use super::pen::Pen;
use super::row::{self, Row};
use super::rows::{self, Wish};
use super::{icon, theme};
use crate::document::At;
use crate::model::Id;
use crate::model::field::Field;
use crate::model::items::Item;
use crate::model::statement::Entry;
use egui::{
    Align2, FontId, Popup, Rect, Response, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

const CATEGORY: f32 = 120.0;

/// The entries of a field below its name.
pub fn entries(ui: &mut Ui, pen: &mut Pen<'_>, persona: &Id, field: Field, entries: &mut [Entry]) {
    let list = List {
        at: At::field(persona, field),
        field,
        name: pen.words.label(field),
        add: pen.say("ui-add-entry"),
    };
    list.show(ui, pen, entries, entry_row);
}

/// One entry. It has a category where its field is ordered by categories, or where it has one.
pub fn entry_row(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, entry: &mut Entry) -> Rect {
    let has_category = at.field == Some(Field::Affinities) || !entry.category.is_empty();
    let row = Row {
        at,
        name,
        hint: "",
        beside: if has_category { CATEGORY } else { 0.0 },
        leads: false,
    };
    let note = entry.from_note.clone();
    row::row(
        ui,
        pen,
        &row,
        entry,
        |ui, pen, entry| category(ui, pen, at, name, entry),
        |ui, pen, _| from_map(ui, pen, at, note),
    )
}

/// What kind of thing an entry names: music, series, brands.
fn category(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, entry: &mut Entry) {
    let hint = pen.say("ui-category");
    let look = Look {
        wraps: false,
        ..Look::row()
    };
    let at = at.clone().part("category");
    let name = format!("{name}: {hint}");
    field::bare(ui, pen, &at, &name, &hint, &mut entry.category, &look);
}

/// The way back to the note that an entry was made from.
fn from_map(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, note: Id) {
    if note.as_str().is_empty() {
        return;
    }
    ui.horizontal(|ui| {
        let (sign, _) = ui.allocate_exact_size(vec2(16.0, 20.0), Sense::empty());
        icon::paint(
            ui,
            "left",
            Rect::from_center_size(sign.center(), vec2(12.0, 12.0)),
            theme::colours(ui).mute,
        );
        let name = RichText::new(pen.say("ui-from-map")).size(12.0);
        if ui.link(name).clicked() {
            pen.ask(at.clone(), Wish::ShowNote(note));
        }
    });
    ui.add_space(theme::STEP);
}

/// A list of rows of any kind: its name and question above, a row to add one below.
pub struct List {
    /// The place of the list; where it is an own section, the section's.
    pub at: At,
    /// The field it belongs to.
    pub field: Field,
    /// Its name, which is heard at each row.
    pub name: String,
    /// What adding is called.
    pub add: String,
}

impl List {
    /// The whole list below its name.
    pub fn show<I: Item>(
        &self,
        ui: &mut Ui,
        pen: &mut Pen<'_>,
        items: &mut [I],
        row: impl FnMut(&mut Ui, &mut Pen<'_>, &At, &str, &mut I) -> Rect,
    ) {
        let top = ui.cursor().top();
        let question = pen.question(self.field);
        if items.is_empty() && pen.is_read_only() {
            return;
        }
        if items.is_empty() {
            // One line is enough for what is not there.
            let response = self.ghost(ui, &question);
            self.called(ui, pen, &response);
            let area = response.rect;
            if response.clicked() {
                pen.ask(self.at.clone(), Wish::Next);
            }
            field_menu(ui, pen, &self.at, &self.name, area);
            rows::drop_among(ui, pen, self.field, area, &[]);
            return;
        }
        let head = subhead(ui, &self.name, &question);
        field_menu(ui, pen, &self.at, &self.name, head);
        self.rows(ui, pen, top, items, row);
        ui.add_space(2.0 * theme::STEP);
    }

    /// An empty list: its name, its question, and the sign that adds the first row.
    fn ghost(&self, ui: &mut Ui, question: &str) -> Response {
        let size = vec2(ui.available_width(), row::HEIGHT);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let colours = theme::colours(ui);
        let is_near = response.hovered() || response.has_focus();
        if is_near {
            ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
        }
        let sign = pos2(rect.left() + 8.0, rect.center().y);
        let sign = Rect::from_center_size(sign, vec2(16.0, 16.0));
        icon::paint(
            ui,
            "add",
            sign,
            if is_near {
                colours.accent
            } else {
                colours.mute
            },
        );
        let left = pos2(rect.left() + 22.0, rect.center().y);
        let name = ui.painter().text(
            left,
            Align2::LEFT_CENTER,
            &self.name,
            FontId::proportional(13.0),
            if is_near { colours.accent } else { colours.ink },
        );
        ui.painter().with_clip_rect(rect).text(
            pos2(name.right() + 12.0, rect.center().y),
            Align2::LEFT_CENTER,
            question,
            FontId::proportional(13.0),
            colours.mute,
        );
        let label = format!("{}: {}", self.name, self.add);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
        response
    }

    /// Who is sent to the list as a whole comes to what adds a row to it.
    fn called(&self, ui: &Ui, pen: &mut Pen<'_>, adder: &Response) {
        if field::is_calm(ui) && pen.desk.wish.take_if(|at| *at == self.at).is_some() {
            adder.request_focus();
            adder.scroll_to_me(None);
        }
    }

    /// The rows alone; what is dropped below `top` belongs to them.
    pub fn rows<I: Item>(
        &self,
        ui: &mut Ui,
        pen: &mut Pen<'_>,
        top: f32,
        items: &mut [I],
        mut row: impl FnMut(&mut Ui, &mut Pen<'_>, &At, &str, &mut I) -> Rect,
    ) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut drawn = Vec::new();
        for item in items {
            let at = At {
                id: Some(item.id().clone()),
                ..self.at.clone()
            };
            let rect = row(ui, pen, &at, &self.name, item);
            drawn.push((at, rect));
        }
        if !pen.is_read_only() {
            let adder = adder(ui, &self.name, &self.add);
            self.called(ui, pen, &adder);
            if adder.clicked() {
                pen.ask(self.at.clone(), Wish::Next);
            }
        }
        let area = Rect::from_min_max(
            pos2(ui.max_rect().left(), top),
            pos2(ui.max_rect().right(), ui.cursor().top()),
        );
        rows::drop_among(ui, pen, self.field, area, &drawn);
        ui.spacing_mut().item_spacing.y = theme::STEP;
    }
}

/// The name of a list, with its guiding question.
pub fn subhead(ui: &mut Ui, name: &str, question: &str) -> Rect {
    let colours = theme::colours(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(theme::STEP);
    let line = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.label(
            RichText::new(name)
                .font(theme::bold(13.0))
                .color(colours.warning),
        );
        ui.label(RichText::new(question).color(colours.mute));
    });
    line.response.rect.with_max_x(ui.max_rect().right())
}

/// What can be done to a list as a whole, at the right end of its head.
fn field_menu(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, name: &str, head: Rect) {
    let place = Rect::from_center_size(head.right_center() - vec2(12.0, 0.0), vec2(28.0, 28.0));
    let id = field::id(&at.clone().part("field"));
    let button = ui.interact(place, id, Sense::click());
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button));
    if ui.rect_contains_pointer(head) || is_open || button.has_focus() {
        let sign = Rect::from_center_size(place.center(), vec2(16.0, 16.0));
        icon::paint(ui, "more", sign, theme::colours(ui).mute);
    }
    let label = format!("{name}: {}", pen.say("ui-row-menu"));
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    Popup::menu(&button).show(|ui| {
        pen.still(ui);
        if ui.button(pen.say("ui-field-hide")).clicked() {
            pen.ask(at.clone(), Wish::Hide);
        }
    });
}

/// The row below the last one, which adds one.
fn adder(ui: &mut Ui, list: &str, add: &str) -> Response {
    let size = vec2(ui.available_width(), row::HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let colours = theme::colours(ui);
    let colour = if response.hovered() || response.has_focus() {
        colours.accent
    } else {
        colours.mute
    };
    let sign = pos2(rect.left() + 26.0, rect.center().y);
    icon::paint(
        ui,
        "add",
        Rect::from_center_size(sign, vec2(16.0, 16.0)),
        colour,
    );
    ui.painter().text(
        pos2(rect.left() + 48.0, rect.center().y),
        Align2::LEFT_CENTER,
        add,
        FontId::proportional(13.0),
        colour,
    );
    let label = format!("{list}: {add}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    response
}
