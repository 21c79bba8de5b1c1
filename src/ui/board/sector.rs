//! What lies under the cards: grounds, the lines that part the sectors, the head in the middle,
//! the names of the sectors, and the insight below.

use super::plan::{GAP, PAD, Sector};
use super::scene::Scene;
use crate::document::At;
use crate::model::Persona;
use crate::model::empathy::Dimension;
use crate::model::field::Field;
use crate::ui::icon;
use crate::ui::pen::Pen;
use crate::ui::{field, list, portrait, theme, workshop};
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, Color32, FontId, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    Vec2, WidgetInfo, pos2, vec2,
};

/// The disc of a sector's icon, and how far its name stands from its left edge.
pub(super) const DISC: f32 = 26.0;
pub(super) const NAME: f32 = 34.0;

/// Paints grounds, lines and the head.
pub fn ground(ui: &mut Ui, pen: &Pen<'_>, scene: &Scene, persona: &Persona) {
    let colours = theme::colours(ui);
    let painter = ui.painter();
    let (plan, grid) = (&scene.plan, &scene.grid);
    for (dimension, soft) in [
        (Dimension::Pain, colours.pain_soft),
        (Dimension::Gain, colours.gain_soft),
    ] {
        painter.rect_filled(plan.sector(dimension).area, 0.0, soft);
    }
    let line = Stroke::new(1.0, colours.track);
    if scene.grid.wall.is_none() {
        painter.hline(plan.goal.x_range(), plan.goal.bottom(), line);
    }
    let centre = plan.middle.center();
    for y in [plan.middle.top(), plan.middle.bottom()] {
        for (edge, side) in [(plan.middle.left(), -1.0), (plan.middle.right(), 1.0)] {
            let bend = pos2(centre.x + side * plan.bend, y);
            let towards = (bend - centre).normalized();
            let level = vec![
                pos2(edge, y),
                bend,
                centre + (plan.radius + grid.length(GAP / 2.0)) * towards,
            ];
            painter.add(Shape::line(level, line));
        }
    }
    if let Some(lit) = scene.grid.wall.and_then(|wall| wall.lit) {
        let all = Rect::from_x_y_ranges(plan.middle.x_range(), f32::NEG_INFINITY..=f32::INFINITY);
        let aside = scene.grid.length(5.0);
        let area = plan.sector(lit).area.expand2(vec2(aside, -1.5));
        let area = area.intersect(all.shrink2(vec2(1.5, 0.0)));
        let edge = Stroke::new(3.0, colours.accent);
        painter.rect(
            area,
            theme::RADIUS,
            colours.selected,
            edge,
            StrokeKind::Inside,
        );
    }
    head(ui, pen, persona, centre, plan.radius);
}

/// The head of the persona in a ring.
fn head(ui: &mut Ui, pen: &Pen<'_>, persona: &Persona, centre: Pos2, radius: f32) {
    let colours = theme::colours(ui);
    let ring = Stroke::new(1.5, colours.accent);
    ui.painter().circle(centre, radius, colours.panel, ring);
    let square = Rect::from_center_size(centre, Vec2::splat(2.0 * radius));
    let texture = pen.desk.pictures.get(&persona.portrait.image);
    let inner = square.shrink(0.06 * radius);
    portrait::paint(ui, inner, persona, &pen.set.brand, texture);
    let id = ui.scope_id().with("head");
    let response = ui.interact(square, id, Sense::hover());
    let name = pen.words.name_of(persona);
    response.widget_info(|| {
        let label = format!("{}: {name}", pen.say("ui-portrait"));
        WidgetInfo::labeled(Role::Image, true, label)
    });
}

/// What follows for us, below everything else.
pub fn insight(ui: &mut Ui, pen: &mut Pen<'_>, scene: &Scene, persona: &mut Persona) {
    let grid = &scene.grid;
    let colours = theme::colours(ui);
    let corner = ui.cursor().min + vec2(grid.length(PAD), grid.length(GAP));
    let disc = corner + Vec2::splat(grid.length(DISC / 2.0));
    let ground = (colours.warning, colours.panel);
    icon::disc(ui.painter(), "insight", disc, grid.length(DISC), ground);
    let rect = Rect::from_min_max(
        corner + vec2(grid.length(NAME), 0.0),
        pos2(ui.max_rect().right() - grid.length(PAD), f32::INFINITY),
    );
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        let id = persona.id.clone();
        list::entries(ui, pen, &id, Field::Insight, &mut persona.empathy.insight);
    });
}

/// The row of a sector's name: icon, name, question, how many notes, and a button for one more.
pub fn name(ui: &mut Ui, pen: &mut Pen<'_>, scene: &Scene, sector: &Sector, persona: &Persona) {
    let grid = &scene.grid;
    let colours = theme::colours(ui);
    let dimension = sector.dimension;
    let field = Field::from(dimension);
    let strong = match dimension {
        Dimension::Pain => colours.pain,
        Dimension::Gain => colours.gain,
        _ => colours.accent,
    };
    let row = sector.head;
    let middle = row.center().y;
    let centre = pos2(row.left() + grid.length(DISC / 2.0), middle);
    let painter = ui.painter().clone();
    icon::disc(
        &painter,
        dimension.key(),
        centre,
        grid.length(DISC),
        (strong, colours.on_accent),
    );
    let name = pen.words.label(dimension);
    let title = painter.text(
        pos2(row.left() + grid.length(NAME), middle),
        Align2::LEFT_CENTER,
        &name,
        theme::bold(grid.length(15.0)),
        colours.ink,
    );
    let add = Rect::from_center_size(
        pos2(row.right() - grid.length(9.0), middle),
        Vec2::splat(grid.length(28.0)),
    );
    let count = persona.empathy.notes(dimension).len();
    let counted = painter.text(
        pos2(add.left() - grid.length(4.0), middle),
        Align2::RIGHT_CENTER,
        count,
        FontId::proportional(grid.length(13.0)),
        colours.mute,
    );
    let question = match grid.wall {
        Some(wall) => workshop::key_name(pen.words, dimension as usize + 1, wall.is_mac),
        None => asked(pen, field),
    };
    let room = counted.left() - title.right() - grid.length(16.0);
    if room > grid.length(60.0) {
        let font = FontId::proportional(grid.length(12.0));
        let mut job = LayoutJob::simple_singleline(question, font, Color32::PLACEHOLDER);
        job.wrap = TextWrapping::truncate_at_width(room);
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let at = pos2(
            title.right() + grid.length(8.0),
            middle - galley.size().y / 2.0,
        );
        painter.galley(at, galley, colours.mute);
    }
    let at = At::field(&persona.id, field);
    if pen.is_read_only() {
        return;
    }
    let response = ui.interact(add, field::id(&at.clone().part("add")), Sense::click());
    if response.hovered() {
        painter.rect_filled(add, theme::RADIUS, colours.hover);
    }
    let plus = Rect::from_center_size(add.center(), Vec2::splat(grid.length(18.0)));
    icon::paint_on(&painter, "add", plus, colours.ink);
    response.widget_info(|| {
        let label = format!("{name}: {}", pen.say("ui-add-note"));
        WidgetInfo::labeled(Role::Button, true, label)
    });
    // Who is sent to a sector comes to the card that asks for a note, or where that is missing
    // to the button that does.
    if sector.ghost.is_none() && pen.desk.wish.take_if(|wish| *wish == at).is_some() {
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.clicked() {
        scene.begin(pen, at, dimension);
    }
}

/// What stands smaller beside the name of a dimension: its subtitle, or its guiding question.
fn asked(pen: &Pen<'_>, field: Field) -> String {
    let own = pen.set.own_question(field).map(str::to_owned);
    own.or_else(|| pen.words.subtitle(field))
        .unwrap_or_else(|| pen.words.question(field))
}
