//! The sheets to fill in by hand: every label with its guiding question, nothing of anybody.

use super::map::question;
use super::setting::Setting;
use crate::model::empathy::Dimension;
use crate::model::field::{Field, Group};
use crate::model::persona_set::Market;
use crate::model::statement::PolePair;
use crate::poster::press::Order;
use crate::text::Words;
use serde_json::{Value, json};

/// Lists a group can fill in an hour.
const LISTS: [Field; 15] = [
    Field::Motivation,
    Field::Values,
    Field::Lifestyle,
    Field::Tasks,
    Field::MediaUsage,
    Field::Triggers,
    Field::InformationSources,
    Field::Deciders,
    Field::PositiveTraits,
    Field::NegativeTraits,
    Field::Goals,
    Field::Worries,
    Field::Pro,
    Field::Contra,
    Field::Purposes,
];

/// What the blank profile and the blank map ask.
pub(super) fn blank(order: &Order<'_>, words: &Words, setting: &Setting<'_>) -> Value {
    let say = |id: &str| setting.word(&words.say(id));
    let shows = |field: &Field| order.set.sections.shows(*field);
    let labelled = |field: Field| {
        json!({
            "label": setting.word(&words.label(field)),
            "question": setting.word(&question(order, field, words)),
        })
    };
    let scales: Vec<Value> = Field::SCALES
        .into_iter()
        .filter(shows)
        .map(|field| {
            let (low, high) = words.ends(field);
            json!({ "label": setting.word(&words.label(field)), "low": setting.word(&low), "high": setting.word(&high) })
        })
        .collect();
    let poles: Vec<Value> = PolePair::ALL
        .iter()
        .filter(|_| shows(&Field::Personality))
        .map(|&pair| {
            let (left, right) = words.poles(pair);
            json!({ "left": setting.word(&left), "right": setting.word(&right) })
        })
        .collect();
    let dimensions: Vec<Value> = Dimension::ALL
        .iter()
        .map(|&dimension| {
            let field = Field::from(dimension);
            let own = order.set.own_question(field).map(str::to_owned);
            let asked = own.unwrap_or_else(|| words.questions(field));
            json!({
                "key": dimension.key(),
                "title": setting.word(&words.label(field)),
                "subtitle": words.subtitle(field).map(|subtitle| setting.word(&subtitle)),
                "question": setting.word(&asked),
            })
        })
        .collect();
    json!({
        // The map lies across unless somebody asked for one way for both.
        "turned": order.orientation.is_none() && order.paper.is_named(),
        "profile": say("blank-profile"),
        "empathy": say("blank-empathy"),
        "name": say("blank-name"),
        "archetype": setting.word(&words.label(Field::Archetype)),
        "date": say("blank-date"),
        "team": say("blank-team"),
        "portrait": say("blank-portrait"),
        "quote": say("blank-quote"),
        "evidence": say("blank-evidence"),
        "facts": facts(order).into_iter().filter(shows).map(|field| setting.word(&words.label(field))).collect::<Value>(),
        "scales": scales,
        "scales_title": setting.word(&words.label(Group::BuyingBehaviour)),
        "poles": poles,
        "poles_title": setting.word(&words.label(Field::Personality)),
        "lists": lists(order).into_iter().map(labelled).collect::<Value>(),
        "dimensions": dimensions,
        "goal": [labelled(Field::GoalWho), labelled(Field::GoalDo)],
        "insight": labelled(Field::Insight),
    })
}

fn facts(order: &Order<'_>) -> Vec<Field> {
    let groups: &[Group] = if order.set.market == Market::Businesses {
        &[Group::Business, Group::Socioeconomics]
    } else {
        &[Group::Demographics, Group::Socioeconomics]
    };
    groups.iter().flat_map(|&group| Field::of(group)).collect()
}

/// The lists a sheet asks for, as far as the document shows them, in its order.
fn lists(order: &Order<'_>) -> Vec<Field> {
    let shown = order.set.sections.shown();
    shown
        .flat_map(Field::of)
        .filter(|field| LISTS.contains(field) && order.set.sections.shows(*field))
        .collect()
}
