//! The sources: their list on the left, the one chosen on the right with every field of it and
//! the statements that rest on it.

use super::{head, line, photos};
use crate::document::texts::OF_SOURCE;
use crate::document::{At, EditKind};
use crate::model::Id;
use crate::model::source::{RespondentType, Source, SourceKind};
use crate::ui::pen::Pen;
use crate::ui::{form, theme};
use egui::{
    Button, CentralPanel, ComboBox, FontId, Frame, Margin, Panel, RichText, Role, ScrollArea,
    Sense, Ui, WidgetInfo, pos2, vec2,
};

const ROW: f32 = 44.0;
const LIST: f32 = 260.0;

/// The page.
pub(super) fn sources(ui: &mut Ui, pen: &mut Pen<'_>) {
    follow(pen);
    Panel::left("sources")
        .frame(Frame::new().inner_margin(Margin {
            right: 12,
            ..Margin::ZERO
        }))
        .default_size(LIST)
        .show(ui, |ui| list(ui, pen));
    let chosen = chosen(pen);
    let beside = Frame::new().inner_margin(Margin {
        left: 16,
        ..Margin::ZERO
    });
    CentralPanel::no_frame().frame(beside).show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt("source")
            .auto_shrink(false)
            .show(ui, |ui| {
                if let Some(position) = chosen {
                    detail(ui, pen, position);
                } else {
                    let mute = theme::colours(ui).mute;
                    ui.label(RichText::new(pen.say("source-none")).color(mute));
                }
            });
    });
}

/// Shows the source the keyboard is to go to.
fn follow(pen: &mut Pen<'_>) {
    let wished = pen.desk.wish.as_ref().and_then(|at| at.id.clone());
    if let Some(id) = wished.filter(|id| pen.set.source(id).is_some()) {
        pen.desk.source = Some(id);
    }
}

/// Where the chosen source stands; the first where none is chosen.
fn chosen(pen: &Pen<'_>) -> Option<usize> {
    let sources = &pen.set.sources;
    let named = pen.desk.source.as_ref();
    let position = named.and_then(|id| sources.iter().position(|source| source.id == *id));
    position.or((!sources.is_empty()).then_some(0))
}

fn list(ui: &mut Ui, pen: &mut Pen<'_>) {
    let add = Button::new(format!("+ {}", pen.say("source-add")));
    if ui.add_enabled(!pen.is_read_only(), add).clicked() {
        let source = Source {
            id: pen.ids.fresh(),
            kind: SourceKind::Interview,
            ..Source::default()
        };
        insert(pen, source, pen.set.sources.len());
    }
    ui.add_space(theme::STEP);
    let shown = chosen(pen);
    let count = pen.set.sources.len();
    ScrollArea::vertical()
        .id_salt("sources")
        .auto_shrink(false)
        .show_rows(ui, ROW, count, |ui, rows| {
            for index in rows {
                let source = &pen.set.sources[index];
                if row(ui, pen, source, shown == Some(index)) {
                    pen.desk.source = Some(source.id.clone());
                }
            }
        });
}

fn row(ui: &mut Ui, pen: &Pen<'_>, source: &Source, is_shown: bool) -> bool {
    let colours = theme::colours(ui);
    let size = vec2(ui.available_width(), ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if is_shown {
        ui.painter()
            .rect_filled(rect, theme::RADIUS, colours.selected);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let name = pen.words.title_of(source);
    let kind = pen.words.label(source.kind);
    let about = match source.date.trim() {
        "" => kind,
        date => format!("{kind} · {date}"),
    };
    let count = pen.review.uses(&source.id).len();
    let left = rect.left() + 10.0;
    let width = rect.width() - 48.0;
    let text = |text: &str, font: FontId, colour, y: f32| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(width);
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        ui.painter()
            .galley(pos2(left, rect.top() + y), galley, colour);
    };
    text(&name, theme::bold(13.0), colours.ink, 5.0);
    text(&about, FontId::proportional(12.0), colours.mute, 24.0);
    ui.painter().text(
        pos2(rect.right() - 10.0, rect.center().y),
        egui::Align2::RIGHT_CENTER,
        count.to_string(),
        FontId::proportional(12.0),
        colours.mute,
    );
    let used = used(pen, count);
    let label = format!("{name}, {about}, {used}");
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_shown, &label));
    response.on_hover_text(used).clicked()
}

fn used(pen: &Pen<'_>, count: usize) -> String {
    pen.words
        .say_with("source-used", &[("count", count.into())])
}

fn insert(pen: &mut Pen<'_>, source: Source, position: usize) {
    let at = At::thing(&source.id, OF_SOURCE[0].0);
    pen.desk.source = Some(source.id.clone());
    pen.desk.wish = Some(at.clone());
    pen.set.sources.insert(position, source);
    pen.did(EditKind::Add, at);
}

/// What was asked of a source.
enum Wish {
    Duplicate,
    Remove,
}

fn buttons(ui: &mut Ui, pen: &Pen<'_>) -> Option<Wish> {
    ui.horizontal(|ui| {
        pen.still(ui);
        let duplicate = ui.button(pen.say("source-duplicate")).clicked();
        let remove = ui.button(pen.say("source-remove")).clicked();
        let duplicate = duplicate.then_some(Wish::Duplicate);
        duplicate.or(remove.then_some(Wish::Remove))
    })
    .inner
}

fn obey(pen: &mut Pen<'_>, position: usize, id: &Id, wish: &Wish) {
    match wish {
        Wish::Duplicate => {
            let copy = Source {
                id: pen.ids.fresh(),
                ..pen.set.sources[position].clone()
            };
            insert(pen, copy, position + 1);
        }
        Wish::Remove => {
            pen.set.remove_source(id);
            let left = &pen.set.sources;
            let next = left.get(position).or(left.last());
            pen.desk.source = next.map(|source| source.id.clone());
            pen.did(EditKind::Remove, At::thing(id, OF_SOURCE[0].0));
        }
    }
}

fn detail(ui: &mut Ui, pen: &mut Pen<'_>, position: usize) {
    // Out of the document while it is drawn, so that both can be written to.
    let mut source = std::mem::take(&mut pen.set.sources[position]);
    let id = source.id.clone();
    let [title, date, pseudonym, respondent, consent, rest @ ..] = OF_SOURCE;
    let [recording, time_mark, place, link, remarks] = rest;
    let at = |part| At::thing(&id, part);
    let wish = buttons(ui, pen);
    line(ui, pen, title, &at(title.0), &mut source, 1);
    ui.columns_const(|[kind, when, asked]| {
        let place = at("source-kind");
        form::choice(
            kind,
            pen,
            &place,
            "source-kind",
            SourceKind::ALL,
            &mut source.kind,
        );
        line(when, pen, date, &at(date.0), &mut source, 1);
        self::asked(asked, pen, &at("source-asked"), &mut source.respondent_type);
    });
    for pair in [
        [pseudonym, respondent],
        [consent, place],
        [recording, time_mark],
    ] {
        ui.columns_const(|columns: &mut [Ui; 2]| {
            for (ui, one) in columns.iter_mut().zip(pair) {
                line(ui, pen, one, &at(one.0), &mut source, 1);
            }
        });
    }
    line(ui, pen, link, &at(link.0), &mut source, 1);
    line(ui, pen, remarks, &at(remarks.0), &mut source, 3);
    let is_fewer = photos::photos(ui, pen, &mut source);
    pen.set.sources[position] = source;
    if is_fewer {
        pen.set.take_down_unused();
    }
    uses(ui, pen, position);
    if let Some(wish) = wish {
        obey(pen, position, &id, &wish);
    }
    ui.add_space(8.0 * theme::STEP);
}

/// Who answered, or that nobody said.
fn asked(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, chosen: &mut Option<RespondentType>) {
    let name = pen.say("source-asked");
    let mute = theme::colours(ui).mute;
    ui.label(RichText::new(&name).size(12.0).color(mute));
    let before = *chosen;
    let word = |one: Option<RespondentType>| {
        one.map_or_else(|| pen.words.say("ui-unset"), |one| pen.words.label(one))
    };
    let width = ui.available_width();
    let shown = ComboBox::from_id_salt(at.part)
        .width(width)
        .selected_text(word(before))
        .show_ui(ui, |ui| {
            let all = RespondentType::ALL.iter().copied().map(Some);
            for one in std::iter::once(None).chain(all) {
                ui.selectable_value(chosen, one, word(one));
            }
        });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_label(name);
        node.set_value(word(*chosen));
    });
    if *chosen != before {
        pen.did(EditKind::Choose, at.clone());
    }
}

/// The statements that rest on the source, each a click away.
fn uses(ui: &mut Ui, pen: &mut Pen<'_>, position: usize) {
    let id = pen.set.sources[position].id.clone();
    let review = pen.review;
    let uses = review.uses(&id);
    head(ui, pen, "source-uses");
    let colours = theme::colours(ui);
    ui.label(
        RichText::new(used(pen, uses.len()))
            .size(12.0)
            .color(colours.mute),
    );
    for one in uses {
        let place = pen.words.place(&one.place, pen.set);
        ui.horizontal(|ui| {
            let text = match one.text.as_str() {
                "" => place.clone(),
                text => crate::text::excerpt(text),
            };
            let link = Button::new(RichText::new(&text).color(colours.accent)).frame(false);
            let link = ui.add(link);
            link.widget_info(|| {
                WidgetInfo::labeled(Role::Button, true, format!("{text}, {place}"))
            });
            if link.clicked() {
                pen.desk.go_to(At::of(&one.place, pen.set));
            }
            if !one.text.is_empty() {
                ui.label(RichText::new(&place).size(12.0).color(colours.mute));
            }
        });
    }
}
