//! Where the portrait is chosen: the picture in the shapes it has on posters, each with a crop of
//! its own; the rights to it; or initials on a colour.

use super::choose::OneOf;
use super::dialog;
use super::field::{self, Look};
use super::pen::Pen;
use super::{fact, icon, parsed, portrait, ring, theme};
use crate::colour::{self, Bust};
use crate::command::Command;
use crate::document::{At, EditKind};
use crate::model::Persona;
use crate::model::brand::Colour;
use crate::model::empathy::NoteColour;
use crate::model::field::Field;
use crate::model::image::ImageId;
use crate::model::portrait::{Crop, Crops, Origin, Portrait};
use crate::model::view::View;
use egui::{
    EventFilter, Key, Pos2, Rect, Response, RichText, Role, Sense, Stroke, TextureHandle, Ui, Vec2,
    WidgetInfo, vec2,
};

/// The card's name.
const CARD: &str = "portrait";
const WIDTH: f32 = 640.0;
const HEIGHT: f32 = 200.0;
/// The side of a colour that may stand behind initials.
const GROUND: f32 = 34.0;
/// How far an arrow key moves what a shape shows, in shares of it.
const STEP: f64 = 0.04;
/// How far a key closes in.
const ZOOM: f64 = 1.1;

/// A shape of the portrait: its word, its place in the history, width by height, its crop.
struct Shape {
    word: &'static str,
    part: &'static str,
    ratio: f32,
    crop: fn(&mut Crops) -> &mut Crop,
}

/// The shapes a portrait has on posters. The panel is a third of the sheet's width and 0.26 of its
/// height.
const SHAPES: [Shape; 3] = [
    Shape {
        word: "ui-crop-head",
        part: "crop-head",
        ratio: 1.0,
        crop: |crops| &mut crops.head,
    },
    Shape {
        word: "ui-crop-panel",
        part: "crop-panel",
        ratio: 0.907,
        crop: |crops| &mut crops.panel,
    },
    Shape {
        word: "ui-crop-figure",
        part: "crop-figure",
        ratio: 0.5,
        crop: |crops| &mut crops.figure,
    },
];

/// Whether a place stands on the card: it has a name there, or is the picture itself.
#[must_use]
pub fn has(at: &At) -> bool {
    const PARTS: [&str; 8] = [
        "image",
        "alt",
        "credit",
        "licence",
        "licence-end",
        "origin",
        "initials",
        "ground",
    ];
    let is_crop = SHAPES.iter().any(|shape| shape.part == at.part);
    at.field == Some(Field::Name) && (is_crop || PARTS.contains(&at.part))
}

/// The card on which the portrait of the persona shown is chosen, while it is.
pub fn panel(ui: &Ui, pen: &mut Pen<'_>) {
    let Some(position) = pen.position().filter(|_| pen.desk.shows_portrait) else {
        pen.desk.shows_portrait = false;
        return;
    };
    let mut persona = std::mem::take(&mut pen.set.personas[position]);
    // The picture is no field; and while the card is only measured, nothing on it can have the
    // keyboard.
    let sent = pen.desk.wish.take_if(|at| has(at));
    let sent = sent.filter(|at| at.part != "image");
    let keyboard = match sent {
        Some(_) => dialog::Keyboard::Field,
        None => dialog::Keyboard::Answer,
    };
    let waits = dialog::is_new(ui, CARD);
    if !waits && sent.is_some() {
        pen.desk.wish.clone_from(&sent);
    }
    let (mut is_done, mut is_removed) = (false, false);
    let is_left = dialog::modal(ui, CARD, WIDTH, |ui| {
        ui.label(RichText::new(pen.say("ui-portrait")).font(theme::bold(15.0)));
        let at = At::field(&persona.id, Field::Name);
        let has_picture = !persona.portrait.image.is_empty();
        ui.scope(|ui| {
            pen.still(ui);
            match pen.desk.pictures.get(&persona.portrait.image).cloned() {
                Some(texture) => shapes(ui, pen, &at, &mut persona.portrait, &texture),
                None => initials(ui, pen, &at, &mut persona),
            }
        });
        let remove = pen.say("ui-portrait-remove");
        let close = pen.say("ui-close");
        let choose = Command::ChoosePicture.label(pen.words);
        ui.horizontal(|ui| {
            pen.still(ui);
            if ui.button(choose).clicked() {
                pen.commands.push(Command::ChoosePicture);
            }
            if has_picture && ui.button(remove).clicked() {
                is_removed = true;
                persona.portrait.image = ImageId::default();
                persona.portrait.crops = Crops::default();
                pen.did(EditKind::Picture, at.clone().part("image"));
            }
        });
        dialog::text(ui, &pen.say("ui-portrait-ways"));
        if has_picture {
            rights(ui, pen, &at, &mut persona.portrait);
        }
        let answer = dialog::answers(ui, CARD, &[], &close, true, keyboard);
        is_done = answer.is_some();
    });
    pen.set.personas[position] = persona;
    if waits && sent.is_some() {
        pen.desk.wish = sent;
        ui.ctx().request_repaint();
    }
    if is_removed {
        pen.set.take_down_unused();
    }
    if is_left || is_done {
        pen.desk.shows_portrait = false;
    }
}

/// The picture in all its shapes.
fn shapes(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    at: &At,
    portrait: &mut Portrait,
    texture: &TextureHandle,
) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for shape in &SHAPES {
            ui.vertical(|ui| {
                let name = pen.say(shape.word);
                let crop = (shape.crop)(&mut portrait.crops);
                let before = *crop;
                *crop = cropped(ui, &name, shape, before, texture, at);
                if *crop != before {
                    pen.did(EditKind::Picture, at.clone().part(shape.part));
                }
                let mute = theme::colours(ui).mute;
                let name = format!("{name} · {} %", crop.within().zoom);
                ui.label(RichText::new(name).size(12.0).color(mute));
            });
        }
    });
    dialog::text(ui, &pen.say("ui-crop-keys"));
}

/// The picture in one shape; dragging, the wheel and keys change what it shows.
fn cropped(
    ui: &mut Ui,
    name: &str,
    shape: &Shape,
    crop: Crop,
    texture: &TextureHandle,
    at: &At,
) -> Crop {
    let size = vec2(HEIGHT * shape.ratio, HEIGHT);
    let (rect, _) = ui.allocate_exact_size(size, Sense::empty());
    let id = field::id(&at.clone().part(shape.part));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    let [width, height] = texture.size_vec2().into();
    let picture = f64::from(width / height);
    let ratio = f64::from(shape.ratio);
    let now = changed(ui, &response, crop, picture, ratio);
    let is_round = shape.part == SHAPES[0].part;
    let outline: Vec<Pos2> = if is_round {
        portrait::turn(rect.center(), HEIGHT / 2.0).collect()
    } else {
        let rect = [
            rect.left_top(),
            rect.right_top(),
            rect.right_bottom(),
            rect.left_bottom(),
        ];
        rect.to_vec()
    };
    portrait::picture(ui, rect, &outline, now, texture);
    edge(ui, rect, is_round, &response);
    let said = format!("{} %", now.within().zoom);
    response.widget_info(|| WidgetInfo {
        value: Some(f64::from(now.within().zoom)),
        ..WidgetInfo::labeled(Role::Slider, true, name)
    });
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_value(said));
    now
}

fn edge(ui: &Ui, rect: Rect, is_round: bool, response: &Response) {
    let colours = theme::colours(ui);
    ring::own(response);
    let stroke = if response.has_focus() {
        Stroke::new(2.0, colours.accent)
    } else {
        Stroke::new(1.0, colours.hairline)
    };
    if is_round {
        ui.painter()
            .circle_stroke(rect.center(), rect.width() / 2.0 + 2.0, stroke);
    } else {
        let outside = egui::StrokeKind::Outside;
        ui.painter().rect_stroke(rect, 0.0, stroke, outside);
    }
}

/// What pointer and keys make of a crop.
fn changed(ui: &Ui, response: &Response, crop: Crop, picture: f64, shape: f64) -> Crop {
    let mut now = crop;
    let View { width, height, .. } = crop.view(picture, shape);
    let by = response.drag_delta();
    if by != Vec2::ZERO {
        // What is dragged follows the pointer.
        let right = -f64::from(by.x / response.rect.width()) * width;
        let down = -f64::from(by.y / response.rect.height()) * height;
        now = now.moved(right, down, picture, shape);
    }
    if response.hovered() {
        let wheel = ui.input(|input| input.smooth_scroll_delta().y);
        if wheel != 0.0 {
            now = now.zoomed(f64::from((wheel * 0.002).exp()));
        }
    }
    if !response.has_focus() {
        return now;
    }
    ui.memory_mut(|memory| {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        memory.set_focus_lock_filter(response.id, filter);
    });
    ui.input(|input| {
        for (key, right, down) in [
            (Key::ArrowLeft, -STEP, 0.0),
            (Key::ArrowRight, STEP, 0.0),
            (Key::ArrowUp, 0.0, -STEP),
            (Key::ArrowDown, 0.0, STEP),
        ] {
            if input.key_pressed(key) {
                now = now.moved(right * width, down * height, picture, shape);
            }
        }
        if input.key_pressed(Key::Plus) || input.key_pressed(Key::Equals) {
            now = now.zoomed(ZOOM);
        }
        if input.key_pressed(Key::Minus) {
            now = now.zoomed(1.0 / ZOOM);
        }
    });
    now
}

/// Initials and the colour behind them, for a persona without a picture.
fn initials(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, persona: &mut Persona) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        let (rect, _) = ui.allocate_exact_size(vec2(120.0, 120.0), Sense::empty());
        portrait::paint(ui, rect, persona, &pen.set.brand, None);
        ui.vertical(|ui| {
            let at = at.clone().part("initials");
            let (name, hint) = (pen.say("ui-initials"), pen.say("ui-initials-hint"));
            let text = &mut persona.portrait.initials;
            field::labelled(ui, pen, &at, &name, &hint, text);
            grounds(ui, pen, &at, &mut persona.portrait.colour);
        });
    });
}

/// The colours that may stand behind initials: the brand's, and the papers of notes. The chosen one
/// has a ring and a tick.
fn grounds(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, chosen: &mut Option<Colour>) {
    fact::title(ui, &pen.say("ui-ground"), None);
    let brand = colour::Colours::of(&pen.set.brand);
    let papers = NoteColour::ALL.iter().zip(colour::PAPERS);
    let papers = papers.map(|(&name, paper)| (Some(paper), pen.words.label(name)));
    let usual = (None, pen.say("ui-ground-brand"));
    let mut all: Vec<_> = std::iter::once(usual).chain(papers).collect();
    // One that was written into the file by hand can be seen too.
    if !all.iter().any(|(one, _)| one == chosen) {
        all.push((*chosen, pen.say("ui-ground-own")));
    }
    ui.horizontal_wrapped(|ui| {
        for (ground, name) in all {
            let (rect, response) = ui.allocate_exact_size(Vec2::splat(GROUND), Sense::click());
            let is_chosen = *chosen == ground;
            swatch(ui, rect, &brand.bust(ground), is_chosen);
            response
                .widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
            if response.on_hover_text(&name).clicked() && !is_chosen {
                *chosen = ground;
                pen.did(EditKind::Choose, at.clone().part("ground"));
            }
        }
    });
}

/// A ground with the tone of its bust in it.
fn swatch(ui: &Ui, rect: Rect, bust: &Bust, is_chosen: bool) {
    let colours = theme::colours(ui);
    let centre = rect.center();
    let edge = Stroke::new(1.0, colours.border);
    let ground = theme::of_print(bust.ground);
    ui.painter().circle(centre, 12.0, ground, edge);
    let figure = theme::of_print(bust.figure);
    ui.painter().circle_filled(centre, 8.0, figure);
    if is_chosen {
        let ring = Stroke::new(2.0, colours.accent);
        ui.painter().circle_stroke(centre, 15.0, ring);
        let tick = Rect::from_center_size(centre, Vec2::splat(14.0));
        icon::paint(ui, "check", tick, theme::of_print(bust.initials));
    }
}

/// What the picture shows, who made it, by which right it is used, and where it comes from.
fn rights(ui: &mut Ui, pen: &mut Pen<'_>, at: &At, portrait: &mut Portrait) {
    let part = |part| at.clone().part(part);
    let (name, hint) = (pen.say("ui-alt"), pen.say("ui-alt-hint"));
    let look = Look {
        wraps: true,
        ..Look::default()
    };
    let alt = &mut portrait.alt;
    field::labelled_as(ui, pen, &part("alt"), &name, &hint, alt, &look);
    ui.columns_const(|[left, right]| {
        let (name, hint) = (pen.say("ui-credit"), pen.say("ui-credit-hint"));
        field::labelled(
            left,
            pen,
            &part("credit"),
            &name,
            &hint,
            &mut portrait.credit,
        );
        let (name, hint) = (pen.say("ui-licence"), pen.say("ui-licence-hint"));
        field::labelled(
            right,
            pen,
            &part("licence"),
            &name,
            &hint,
            &mut portrait.licence,
        );
        let mut origins = vec![(None, pen.say("ui-unset"))];
        origins.extend(
            Origin::ALL
                .iter()
                .map(|&one| (Some(one), pen.words.label(one))),
        );
        let one_of = OneOf {
            at: &part("origin"),
            name: &pen.say("ui-origin"),
            options: &origins,
        };
        one_of.labelled(left, pen, &mut portrait.origin);
        let end = &mut portrait.licence_end;
        parsed::day(right, pen, &part("licence-end"), "ui-licence-end", end);
    });
}
