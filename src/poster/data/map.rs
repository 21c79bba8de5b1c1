//! The map: a goal, six dimensions of notes, an insight.

use super::items::Items;
use super::setting::Setting;
use crate::model::empathy::{Dimension, Note};
use crate::model::field::Field;
use crate::model::persona::Persona;
use crate::model::statement::{Fact, Statement};
use crate::poster::press::Order;
use crate::text::Words;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The map of a persona. Every note has a rank in the whole map, 0 the last to be left out.
pub(super) fn map(
    order: &Order<'_>,
    persona: &Persona,
    words: &Words,
    setting: &Setting<'_>,
) -> Value {
    let ranks = ranks(order, persona);
    let dimensions: Vec<Value> = Dimension::ALL
        .iter()
        .map(|&dimension| {
            let field = Field::from(dimension);
            let subtitle = words.subtitle(field);
            let question = subtitle.is_none().then(|| question(order, field, words));
            json!({
                "key": dimension.key(),
                "title": setting.word(&words.label(field)),
                "subtitle": subtitle.map(|subtitle| setting.word(&subtitle)),
                "question": question.map(|question| setting.word(&question)),
                "notes": notes(order, persona, dimension, &ranks, setting),
            })
        })
        .collect();
    let shows = |field| order.set.sections.shows(field);
    let goal = |fact: &Fact, field| {
        (!fact.is_blank() && shows(field)).then(|| setting.statement(fact, field, ""))
    };
    let insight = if shows(Field::Insight) {
        let mut items = Items::new(words, setting);
        items.entries(&persona.empathy.insight, Field::Insight)
    } else {
        Vec::new()
    };
    json!({
        "goal_who": goal(&persona.empathy.goal_who, Field::GoalWho),
        "goal_do": goal(&persona.empathy.goal_do, Field::GoalDo),
        "dimensions": dimensions,
        "insight": (!insight.is_empty()).then(|| json!({
            "field": Field::Insight.key(), "kind": "entries", "label": null, "items": insight,
        })),
    })
}

/// The guiding question of a field: the document's own, or the usual one.
pub(super) fn question(order: &Order<'_>, field: Field, words: &Words) -> String {
    let own = order.set.own_question(field);
    own.map_or_else(|| words.question(field), str::to_owned)
}

/// The notes of a dimension that are shown: none where the document hides it.
fn shown<'a>(
    order: &Order<'_>,
    persona: &'a Persona,
    dimension: Dimension,
) -> impl Iterator<Item = &'a Note> {
    let is_shown = order.set.sections.shows(Field::from(dimension));
    let notes: &[Note] = if is_shown {
        persona.empathy.notes(dimension)
    } else {
        &[]
    };
    notes.iter().filter(|note| !note.is_blank())
}

/// Most votes first, then priority, then the order of the document.
fn ranks(order: &Order<'_>, persona: &Persona) -> HashMap<*const Note, usize> {
    let mut all: Vec<&Note> = Dimension::ALL
        .iter()
        .flat_map(|&dimension| shown(order, persona, dimension))
        .collect();
    all.sort_by_key(|note| std::cmp::Reverse((note.vote_count(), note.priority)));
    all.into_iter()
        .enumerate()
        .map(|(rank, note)| (std::ptr::from_ref(note), rank))
        .collect()
}

/// The notes of a dimension: those of one cluster side by side, in the order of their first.
fn notes(
    order: &Order<'_>,
    persona: &Persona,
    dimension: Dimension,
    ranks: &HashMap<*const Note, usize>,
    setting: &Setting<'_>,
) -> Vec<Value> {
    let field = Field::from(dimension);
    let shown: Vec<&Note> = shown(order, persona, dimension).collect();
    let mut first: HashMap<&str, usize> = HashMap::new();
    for (index, note) in shown.iter().enumerate() {
        first.entry(note.cluster.as_str()).or_insert(index);
    }
    let mut notes: Vec<(usize, &Note)> = shown.into_iter().enumerate().collect();
    notes.sort_by_key(|&(index, note)| match note.cluster.as_str() {
        "" => index,
        cluster => first.get(cluster).copied().unwrap_or(index),
    });
    let notes: Vec<&Note> = notes.into_iter().map(|(_, note)| note).collect();
    let most = notes
        .iter()
        .map(|note| note.vote_count())
        .max()
        .unwrap_or(0);
    notes
        .into_iter()
        .map(|note| {
            let mut value = setting.statement(note, field, note.id.as_str());
            let votes = note.vote_count();
            let is_most = votes >= 2 && votes == most;
            value["most"] = json!(is_most);
            value["strong"] = json!(is_most || value["strong"] == json!(true));
            value["votes"] = json!(votes);
            value["colour"] = json!(note.colour.unwrap_or(dimension.colour()).key());
            value["caption"] = setting.optional(&note.cluster, Some(field));
            value["rank"] = json!(ranks.get(&std::ptr::from_ref(note)));
            value
        })
        .collect()
}
