//! The parts a persona plays when a company buys: those chosen first, the most important first of
//! all, and a remark.

use super::fact;
use super::field::{self, Look};
use super::pen::Pen;
use super::theme;
use crate::document::{At, EditKind};
use crate::model::statement::{BuyingPart, BuyingRole};
use egui::{Key, Modifiers, RichText, Role, Ui, UiBuilder, WidgetInfo, vec2};

/// The parts below their name, with the remark as a fact.
pub fn part(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    [name, hint]: [&str; 2],
    part: &mut BuyingPart,
) {
    fact::title(ui, name, None);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        let rest = BuyingRole::ALL.iter().copied();
        let rest = rest.filter(|role| !part.roles.contains(role));
        let all: Vec<BuyingRole> = part.roles.iter().copied().chain(rest).collect();
        for role in all {
            let own = UiBuilder::new().scope_id(field::id(at).with(role.key()));
            ui.scope_builder(own, |ui| {
                pen.still(ui);
                toggle(ui, pen, at, role, &mut part.roles);
            });
        }
    });
    ui.label(
        RichText::new(pen.say("ui-roles-order"))
            .size(12.0)
            .color(theme::colours(ui).mute),
    );
    let remark = format!("{name}: {}", pen.say("ui-remark"));
    fact::fact(ui, pen, at, [&remark, hint], part, &Look::default(), None);
}

/// One part: a click takes it or leaves it, Alt with an arrow makes it more or less important.
fn toggle(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, role: BuyingRole, roles: &mut Vec<BuyingRole>) {
    let place = roles.iter().position(|&one| one == role);
    let word = pen.words.label(role);
    let shown = place.map_or_else(|| word.clone(), |place| format!("{}  {word}", place + 1));
    let colours = theme::colours(ui);
    let mut button = egui::Button::new(shown).corner_radius(14.0);
    if place.is_some() {
        button = button.fill(colours.selected);
    }
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, place.is_some(), &word));
    if response.clicked() {
        match place {
            Some(place) => {
                roles.remove(place);
            }
            None => roles.push(role),
        }
        pen.did(EditKind::Choose, at.clone().part("roles"));
    }
    let Some(place) = place.filter(|_| response.has_focus()) else {
        return;
    };
    let (sooner, later) = ui.input_mut(|input| {
        (
            input.consume_key(Modifiers::ALT, Key::ArrowLeft),
            input.consume_key(Modifiers::ALT, Key::ArrowRight),
        )
    });
    let other = if sooner {
        place.checked_sub(1)
    } else {
        later.then_some(place + 1)
    };
    if let Some(other) = other.filter(|&other| other < roles.len()) {
        roles.swap(place, other);
        pen.did(EditKind::Reorder, at.clone().part("roles"));
    }
}
