//! The head of a poster and its foot: who it is, what it says, who made it and when.

use super::setting::{Setting, shows_something};
use crate::colour::Colours;
use crate::model::design::{Design, Subject};
use crate::model::field::{Field, Group};
use crate::model::persona::{DataBasis, Persona, Status};
use crate::model::portrait::Crop;
use crate::model::statement::Statement;
use crate::poster::press::Order;
use crate::text::Words;
use serde_json::{Value, json};

/// The most characters of a line in the foot.
const FOOT_CHARS: usize = 200;

/// The most characters of the names of who took part: those of a large workshop.
const PEOPLE_CHARS: usize = 800;

/// The name of a persona, or what stands for one.
fn name(persona: &Persona, words: &Words) -> String {
    if shows_something(&persona.name) {
        persona.name.clone()
    } else {
        words.unnamed(persona.kind)
    }
}

/// The title of an exported file.
pub(super) fn title(order: &Order<'_>, words: &Words, setting: &Setting<'_>) -> String {
    let design = words.label(order.design);
    let name = match (order.design.subject(), order.persona) {
        (Subject::Persona, Some(persona)) => name(persona, words),
        (Subject::Everybody, _) if shows_something(&order.set.title) => order.set.title.clone(),
        _ => return design,
    };
    let name = setting.clean(&name, None).replace('\n', " ");
    words.say_with(
        "poster-title",
        &[
            ("name", name.as_str().into()),
            ("design", design.as_str().into()),
        ],
    )
}

/// Kicker, name, archetype, quote, portrait.
pub(super) fn head(
    order: &Order<'_>,
    persona: &Persona,
    words: &Words,
    setting: &Setting<'_>,
) -> Value {
    let role = words.title(persona.role);
    let shown = |field: Field| order.set.sections.shows(field);
    let quote = (shown(Field::Quote) && !persona.quote.is_blank())
        .then(|| setting.placed(&words.quote(&persona.quote.text), Field::Quote, ""));
    let archetype = if shown(Field::Archetype) {
        persona.archetype.as_str()
    } else {
        ""
    };
    json!({
        "kicker": setting.word(&format!("{role} · {}", words.title(order.set.market))),
        "map_kicker": setting.word(&format!("{} · {role}", words.label(Design::Empathy))),
        "stamp": stamp(persona, words),
        "name": setting.placed(&name(persona, words), Field::Name, ""),
        "archetype": (!archetype.trim().is_empty())
            .then(|| setting.placed(archetype, Field::Archetype, "")),
        "quote": quote,
        "credit": credit(order, words).map(|credit| setting.word(&shortened(&credit, FOOT_CHARS))),
        "portrait": portrait(order, persona, words, setting),
    })
}

/// What a draft says of itself.
fn stamp(persona: &Persona, words: &Words) -> Option<String> {
    match (persona.status, persona.data_basis) {
        (Status::Draft, DataBasis::ProtoPersona) => Some(words.say("poster-draft-assumptions")),
        (Status::Draft, _) => Some(words.say("poster-draft")),
        _ => None,
    }
}

fn portrait(order: &Order<'_>, persona: &Persona, words: &Words, setting: &Setting<'_>) -> Value {
    let portrait = &persona.portrait;
    let name = name(persona, words);
    let initials = persona.initials();
    let named = [("name", name.as_str().into())];
    let image = order.portrait();
    let alt = if image.is_some() {
        if portrait.alt.trim().is_empty() {
            words.say_with("alt-portrait", &named)
        } else {
            portrait.alt.clone()
        }
    } else if initials.is_empty() {
        words.say("alt-portrait-plain")
    } else {
        words.say_with(
            "alt-portrait-initials",
            &[("initials", initials.as_str().into())],
        )
    };
    let colours = Colours::of(&order.set.brand);
    let bust = if order.finish.low_ink {
        colours.pale_bust()
    } else {
        colours.bust(portrait.colour)
    };
    let crop = |crop: Crop| {
        let Crop { x, y, zoom } = crop.within();
        json!({ "x": x, "y": y, "zoom": zoom })
    };
    json!({
        "file": image.map(|_| order.portrait_file()),
        "position": order.position(),
        "width": image.map(|image| image.width.max(1)),
        "height": image.map(|image| image.height.max(1)),
        "alt": setting.clean(&alt, None),
        "initials": setting.clean(&initials, None),
        "ground": bust.ground, "tone": bust.figure, "ink": bust.initials,
        "head": crop(portrait.crops.head),
        "panel": crop(portrait.crops.panel),
        "figure": crop(portrait.crops.figure),
    })
}

/// The lines of the foot: title and version, date and basis, the credit of a picture.
pub(super) fn footer(order: &Order<'_>, words: &Words, setting: &Setting<'_>) -> Value {
    let set = order.set;
    let join = |parts: &[String]| -> String {
        let parts: Vec<&str> = parts
            .iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect();
        parts.join("\u{a0}· ")
    };
    let version = (!set.version.trim().is_empty()).then(|| {
        words.say_with(
            "poster-version",
            &[("version", set.version.as_str().into())],
        )
    });
    let date = set.date.map(|date| words.date(date));
    let sample = set.sample.trim();
    let basis = match order.persona.map(|persona| words.label(persona.data_basis)) {
        Some(basis) if sample.is_empty() => basis,
        Some(basis) => format!("{basis}, {sample}"),
        None => sample.to_owned(),
    };
    let mut lines = vec![
        join(&[set.title.clone(), version.unwrap_or_default()]),
        join(&[date.unwrap_or_default(), basis]),
    ];
    for (order, _) in order.people() {
        let credit = credit(&order, words).unwrap_or_default();
        if !lines.contains(&credit) {
            lines.push(credit);
        }
    }
    let mut lines: Vec<String> = lines
        .iter()
        .map(|line| shortened(line, FOOT_CHARS))
        .collect();
    lines.extend(participants(order, words));
    lines
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| setting.word(line))
        .collect()
}

/// Who took part, where that is asked for and the foot has room for it.
fn participants(order: &Order<'_>, words: &Words) -> Option<String> {
    let has_room = matches!(
        order.design,
        Design::Profile | Design::Empathy | Design::Combined
    );
    let names = order.set.participants();
    (order.participants && has_room && !names.is_empty()).then(|| {
        let said = [
            ("count", names.len().into()),
            ("names", words.list(&names).into()),
        ];
        shortened(&words.say_with("poster-participants", &said), PEOPLE_CHARS)
    })
}

fn credit(order: &Order<'_>, words: &Words) -> Option<String> {
    order.portrait()?;
    let persona = order.persona?;
    if !order
        .set
        .sections
        .shown()
        .any(|group| group == Group::Portrait)
    {
        return None;
    }
    let (credit, licence) = (
        persona.portrait.credit.trim(),
        persona.portrait.licence.trim(),
    );
    match (credit.is_empty(), licence.is_empty()) {
        (true, _) => None,
        (false, true) => Some(words.say_with("poster-credit", &[("credit", credit.into())])),
        (false, false) => Some(words.say_with(
            "poster-credit-licence",
            &[("credit", credit.into()), ("licence", licence.into())],
        )),
    }
}

/// A line of the foot without what would make it a text of its own.
fn shortened(line: &str, most: usize) -> String {
    if line.chars().count() <= most {
        return line.to_owned();
    }
    let kept: String = line.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}
