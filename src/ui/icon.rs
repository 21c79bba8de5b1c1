//! Icons: strokes on a square of 24 units, drawn at any size in any colour.
//!
//! The shapes are path data in `assets/icons`, which the posters read as well, so that the six
//! dimensions look the same in the window and on paper. What is absent: fills. An icon never
//! stands alone for what it means; whoever draws one gives it a name.

use super::theme;
use egui::{
    Color32, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, vec2,
};
use kurbo::{BezPath, PathEl, Point};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Units of the square.
const SQUARE: f32 = 24.0;
/// How wide strokes are, in units.
const STROKE: f32 = 2.0;
/// How far a line may be from the curve it stands for, in units.
const TOLERANCE: f64 = 0.1;
/// The side of an icon in a button.
const SIDE: f32 = 16.0;
/// The side of the button.
const HIT: f32 = 28.0;

/// Lines of points in units.
type Lines = Vec<Vec<Point>>;

/// Draws the icon of that name in a square; an unknown name draws nothing.
pub fn paint(ui: &Ui, name: &str, rect: Rect, colour: Color32) {
    paint_on(ui.painter(), name, rect, colour);
}

/// The same on another layer.
pub fn paint_on(painter: &Painter, name: &str, rect: Rect, colour: Color32) {
    let scale = rect.width() / SQUARE;
    let stroke = Stroke::new(STROKE * scale, colour);
    for line in shapes().get(name).into_iter().flatten() {
        #[expect(clippy::cast_possible_truncation, reason = "units of a small square")]
        let at = |point: &Point| rect.min + vec2(point.x as f32, point.y as f32) * scale;
        let points: Vec<Pos2> = line.iter().map(at).collect();
        let ends = [points.first().copied(), points.last().copied()];
        painter.add(Shape::line(points, stroke));
        for end in ends.into_iter().flatten() {
            painter.circle_filled(end, STROKE * scale / 2.0, colour);
        }
    }
}

/// Draws an icon on a disc: the colour of the disc, then that of the icon.
pub fn disc(
    painter: &Painter,
    name: &str,
    centre: Pos2,
    diameter: f32,
    (ground, colour): (Color32, Color32),
) {
    painter.circle_filled(centre, diameter / 2.0, ground);
    // The same share of the disc as on posters.
    let square = Rect::from_center_size(centre, Vec2::splat(0.6 * diameter));
    paint_on(painter, name, square, colour);
}

/// A button that shows an icon and is heard by its name.
pub fn button(ui: &mut Ui, icon: &str, name: &str, is_enabled: bool) -> Response {
    let sense = if is_enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(HIT, HIT), sense);
    let colours = theme::colours(ui);
    if is_enabled && response.is_pointer_button_down_on() {
        ui.painter()
            .rect_filled(rect, theme::RADIUS, colours.selected);
    } else if is_enabled && response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let colour = if is_enabled {
        colours.ink
    } else {
        colours.track
    };
    paint(
        ui,
        icon,
        Rect::from_center_size(rect.center(), vec2(SIDE, SIDE)),
        colour,
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, name));
    response.on_hover_text(name)
}

/// All shapes, read once.
fn shapes() -> &'static HashMap<String, Lines> {
    static SHAPES: OnceLock<HashMap<String, Lines>> = OnceLock::new();
    SHAPES.get_or_init(|| {
        let text = include_str!("../../assets/icons/icons.json");
        let paths: HashMap<String, Vec<String>> = serde_json::from_str(text).unwrap_or_default();
        let lines = |paths: Vec<String>| paths.iter().flat_map(|path| lines(path)).collect();
        paths
            .into_iter()
            .map(|(name, paths)| (name, lines(paths)))
            .collect()
    })
}

/// A path as lines.
fn lines(path: &str) -> Lines {
    let mut lines: Lines = Vec::new();
    let path = BezPath::from_svg(path).unwrap_or_default();
    kurbo::flatten(path, TOLERANCE, |element| match element {
        PathEl::MoveTo(point) => lines.push(vec![point]),
        PathEl::LineTo(point) => lines
            .last_mut()
            .into_iter()
            .for_each(|line| line.push(point)),
        PathEl::ClosePath => {
            if let Some(line) = lines.last_mut() {
                line.extend(line.first().copied());
            }
        }
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_has_a_shape_within_its_square() {
        assert!(shapes().len() > 20);
        for (name, lines) in shapes() {
            assert!(!lines.is_empty(), "{name}");
            for point in lines.iter().flatten() {
                let is_inside = |side: f64| (1.0..=23.0).contains(&side);
                assert!(is_inside(point.x) && is_inside(point.y), "{name}: {point}");
            }
        }
    }
}
