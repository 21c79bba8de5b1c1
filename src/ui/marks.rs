//! The marks of a statement: how well it is supported, and how important it is.
//!
//! Both are buttons with a name, a value and keys; shape tells them apart, not colour alone.

use super::{rows, theme};
use crate::model::statement::{Evidence, Priority};
use crate::text::Words;
use egui::{
    Color32, Key, Painter, Pos2, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, vec2,
};

const HIT: Vec2 = vec2(28.0, 28.0);

/// The dot of the evidence: full, half or empty. A click or Space goes one further.
pub fn evidence(ui: &mut Ui, words: &Words, evidence: &mut Evidence) -> bool {
    let (rect, response) = ui.allocate_exact_size(HIT, Sense::click());
    let before = *evidence;
    if pressed(ui, &response) {
        *evidence = rows::further(before);
    }
    dot(
        ui.painter(),
        rect.center(),
        6.0,
        *evidence,
        theme::colours(ui).accent,
    );
    named(
        &response,
        &words.say("ui-evidence"),
        &words.label(*evidence),
    );
    response.on_hover_text(words.label(*evidence));
    *evidence != before
}

/// The dot alone: full, half or empty.
pub fn dot(painter: &Painter, centre: Pos2, radius: f32, evidence: Evidence, colour: Color32) {
    if evidence == Evidence::Supported {
        painter.circle_filled(centre, radius, colour);
    } else {
        painter.circle_stroke(centre, radius - 1.0, Stroke::new(2.0, colour));
    }
    if evidence == Evidence::Partly {
        let turn = |step: u8| {
            let angle = std::f32::consts::FRAC_PI_2 + std::f32::consts::PI * f32::from(step) / 12.0;
            centre + radius * Vec2::angled(angle)
        };
        let half: Vec<Pos2> = (0..=12).map(turn).collect();
        painter.add(Shape::convex_polygon(half, colour, Stroke::NONE));
    }
}

/// Three stars; a click on the nth gives n, on the last of them again takes all away. Arrow keys
/// give one more or one less. Empty stars are only seen where what they belong to `is_near` the
/// pointer or has the keyboard.
pub fn priority(ui: &mut Ui, words: &Words, priority: &mut Priority, is_near: bool) -> bool {
    let before = u8::from(*priority);
    let mut stars = before;
    let (rect, response) = ui.allocate_exact_size(vec2(60.0, 28.0), Sense::click());
    if response.clicked() {
        let Pos2 { x, .. } = response
            .interact_pointer_pos()
            .unwrap_or(rect.right_center());
        let clicked = [1, 2, 3]
            .into_iter()
            .find(|&n| x <= rect.left() + 20.0 * f32::from(n));
        stars = clicked.unwrap_or(3);
        if stars == before {
            stars = 0;
        }
    }
    if response.has_focus() {
        let (more, less) = ui.input(|input| {
            let any = |keys: [Key; 2]| keys.into_iter().any(|key| input.key_pressed(key));
            (
                any([Key::ArrowRight, Key::Plus]),
                any([Key::ArrowLeft, Key::Minus]),
            )
        });
        stars = (stars + u8::from(more))
            .min(3)
            .saturating_sub(u8::from(less));
        ui.memory_mut(|memory| {
            let filter = egui::EventFilter {
                horizontal_arrows: true,
                ..egui::EventFilter::default()
            };
            memory.set_focus_lock_filter(response.id, filter);
        });
    }
    let colours = theme::colours(ui);
    let is_near = is_near || response.hovered() || response.has_focus();
    for n in 0..3_u8 {
        let centre = rect.left_center() + vec2(10.0 + 20.0 * f32::from(n), 0.0);
        if n < stars {
            star(ui, centre, colours.warning, true);
        } else if is_near {
            star(ui, centre, colours.border, false);
        }
    }
    named(&response, &words.say("ui-priority"), &stars.to_string());
    if let Ok(new) = Priority::try_from(stars) {
        *priority = new;
    }
    stars != before
}

fn star(ui: &Ui, centre: Pos2, colour: Color32, is_full: bool) {
    let corner = |step: u8| {
        let angle = std::f32::consts::PI * (f32::from(step) / 5.0 - 0.5);
        centre + (if step.is_multiple_of(2) { 7.0 } else { 3.0 }) * Vec2::angled(angle)
    };
    let corners: Vec<Pos2> = (0..10).map(corner).collect();
    if is_full {
        // A star is not convex: five triangles around a pentagon.
        for tip in (0..10).step_by(2) {
            let triangle = vec![
                corners[tip],
                corners[(tip + 1) % 10],
                centre,
                corners[(tip + 9) % 10],
            ];
            ui.painter()
                .add(Shape::convex_polygon(triangle, colour, Stroke::NONE));
        }
    } else {
        ui.painter()
            .add(Shape::closed_line(corners, Stroke::new(1.0, colour)));
    }
}

/// Whether a painted button was clicked or pressed by key.
fn pressed(ui: &Ui, response: &Response) -> bool {
    let by_key = response.has_focus()
        && ui.input(|input| input.key_pressed(Key::Space) || input.key_pressed(Key::Enter));
    response.clicked() || by_key && !response.clicked()
}

/// What a screen reader hears of a painted button: its name with its value.
fn named(response: &Response, name: &str, value: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}: {value}")));
}
