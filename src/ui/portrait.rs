//! The portrait of a persona as the window shows it: its picture in a circle, or a bust in two
//! tones with initials in its head, as on the poster.

use super::pen::Pen;
use super::{ring, theme};
use crate::colour;
use crate::model::Persona;
use crate::model::brand::Brand;
use crate::model::portrait::Crop;
use egui::epaint::{Mesh, Vertex};
use egui::{
    Align2, Color32, Pos2, Rect, RichText, Role, Sense, Shape, Stroke, TextureHandle, Ui,
    WidgetInfo, pos2, vec2,
};

/// Corners of what stands for a circle.
const CORNERS: u16 = 64;

/// Paints the portrait of a persona in a circle within a square.
pub fn paint(
    ui: &Ui,
    rect: Rect,
    persona: &Persona,
    brand: &Brand,
    texture: Option<&TextureHandle>,
) {
    match texture {
        Some(texture) => {
            let outline: Vec<Pos2> = turn(rect.center(), rect.width() / 2.0).collect();
            picture(ui, rect, &outline, persona.portrait.crops.head, texture);
        }
        None => bust(ui, rect, persona, brand),
    }
}

/// A picture, cut by its crop to a shape within a rectangle: the outline of the shape, which has
/// no dents.
pub fn picture(ui: &Ui, rect: Rect, outline: &[Pos2], crop: Crop, texture: &TextureHandle) {
    let [width, height] = texture
        .size()
        .map(|side| f64::from(u32::try_from(side).unwrap_or(1)));
    let view = crop.view(width / height, f64::from(rect.width() / rect.height()));
    let mut mesh = Mesh::with_texture(texture.id());
    #[expect(clippy::cast_possible_truncation, reason = "shares of a picture")]
    let vertex = |at: Pos2| Vertex {
        pos: at,
        uv: pos2(
            (view.left + view.width * f64::from((at.x - rect.left()) / rect.width())) as f32,
            (view.top + view.height * f64::from((at.y - rect.top()) / rect.height())) as f32,
        ),
        color: Color32::WHITE,
    };
    // The last pixel at the edge fades, since nothing else smooths the edge of a mesh.
    let centre = rect.center();
    let pixel = 1.0 / ui.pixels_per_point();
    let edge = |away: f32| {
        let at = move |&at: &Pos2| at + (at - centre).normalized() * away;
        outline.iter().map(at)
    };
    let faded = |vertex: Vertex| Vertex {
        color: Color32::TRANSPARENT,
        ..vertex
    };
    mesh.vertices.push(vertex(centre));
    mesh.vertices.extend(edge(-pixel / 2.0).map(vertex));
    let outside = edge(pixel / 2.0).map(vertex).map(faded);
    mesh.vertices.extend(outside);
    let count = u32::try_from(outline.len()).unwrap_or_default();
    for corner in 0..count {
        let (here, next) = (1 + corner, 1 + (corner + 1) % count);
        mesh.add_triangle(0, here, next);
        mesh.add_triangle(here, next, here + count);
        mesh.add_triangle(next, next + count, here + count);
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// Points around a circle.
pub fn turn(centre: Pos2, radius: f32) -> impl Iterator<Item = Pos2> {
    (0..CORNERS).map(move |corner| {
        let angle = std::f32::consts::TAU * f32::from(corner) / f32::from(CORNERS);
        centre + radius * egui::Vec2::angled(angle)
    })
}

/// Head and shoulders, with initials; the measures are those of the poster's circle.
fn bust(ui: &Ui, rect: Rect, persona: &Persona, brand: &Brand) {
    let bust = colour::Colours::of(brand).bust(persona.portrait.colour);
    let [ground, deep] = [bust.ground, bust.figure].map(theme::of_print);
    let (centre, radius) = (rect.center(), rect.width() / 2.0);
    let painter = ui.painter();
    painter.circle_filled(centre, radius, ground);
    let head = pos2(centre.x, rect.top() + radius * 0.88);
    // The shoulders are what two circles have in common.
    let low = pos2(centre.x, rect.bottom() + radius * 0.176);
    let wide = radius * 0.84;
    let inside = |at: &Pos2| at.distance(low) <= wide + 0.01;
    let ring = turn(centre, radius).filter(inside);
    let arc = turn(low, wide).filter(|at| at.distance(centre) <= radius + 0.01);
    let mut shoulders: Vec<Pos2> = ring.chain(arc).collect();
    let middle = pos2(centre.x, rect.bottom() - radius * 0.3);
    shoulders.sort_by(|one, other| {
        let angle = |at: &Pos2| (*at - middle).angle();
        angle(one).total_cmp(&angle(other))
    });
    painter.add(Shape::convex_polygon(shoulders, deep, Stroke::NONE));
    painter.circle_filled(head, radius * 0.53 * 1.1, ground);
    painter.circle_filled(head, radius * 0.53, deep);
    painter.text(
        head,
        Align2::CENTER_CENTER,
        persona.initials(),
        theme::bold(radius * 0.46),
        theme::of_print(bust.initials),
    );
}

/// The portrait as a button that opens what chooses it, with a word below it.
pub fn chooser(ui: &mut Ui, pen: &mut Pen<'_>, persona: &Persona, side: f32) {
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::click());
    let texture = pen.desk.pictures.get(&persona.portrait.image);
    paint(ui, rect, persona, &pen.set.brand, texture);
    let name = pen.say("ui-portrait-choose");
    let colours = theme::colours(ui);
    ring::own(&response);
    if response.hovered() || response.has_focus() {
        let ring = Stroke::new(2.0, colours.accent);
        ui.painter()
            .circle_stroke(rect.center(), side / 2.0 + 3.0, ring);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, pen.say("ui-portrait")));
    let word = RichText::new(name)
        .font(theme::bold(13.0))
        .color(colours.accent);
    let below = egui::Button::new(word).frame(false);
    let below = ui.add(below.wrap_mode(egui::TextWrapMode::Extend));
    if response.clicked() || below.clicked() {
        pen.desk.shows_portrait = true;
    }
}
