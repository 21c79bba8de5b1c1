//! The findings of a document for machines. Keys are those of the file; sentences are in the
//! reader's language.

use crate::cli::console::one_line;
use crate::cli::document::Document;
use crate::cli::told;
use crate::model::Id;
use crate::model::PersonaSet;
use crate::model::check::{Detail, EvidenceCount, Finding};
use crate::model::field::Field;
use crate::model::statement::Evidence;
use crate::text::Words;
use serde_json::{Map, Value, json};
use std::path::Path;

/// A document with its findings and figures.
pub(super) fn document(document: &Document, findings: &[Finding], words: &Words) -> Value {
    let set = &document.set;
    let counts = |count: EvidenceCount| {
        let counts = Evidence::ALL.map(|kind| (kind.key().to_owned(), count.of(kind).into()));
        Value::Object(counts.into_iter().collect())
    };
    let personas = set.active();
    let personas: Vec<Value> = personas
        .map(|persona| {
            json!({
                "id": persona.id.as_str(),
                "name": persona.name,
                "evidence": counts(EvidenceCount::of_persona(persona)),
            })
        })
        .collect();
    let findings: Vec<Value> = findings
        .iter()
        .map(|finding| finding_json(set, finding, words))
        .collect();
    json!({
        "file": Path::display(&document.path).to_string(),
        "findings": findings,
        "evidence": counts(EvidenceCount::of_set(set)),
        "personas": personas,
    })
}

fn finding_json(set: &PersonaSet, finding: &Finding, words: &Words) -> Value {
    let place = &finding.place;
    let persona = place.persona.as_ref();
    let name = persona
        .and_then(|id| set.persona(id))
        .map(|persona| &persona.name);
    let details = finding.details.iter();
    let details: Map<String, Value> = details
        .map(|(name, detail)| ((*name).to_owned(), detail_json(detail)))
        .collect();
    json!({
        "kind": finding.kind.key(),
        "severity": finding.severity.key(),
        "persona": name,
        "persona_id": persona.map(Id::as_str),
        "field": place.field.map(Field::key),
        "item_id": place.item.as_ref().map(Id::as_str),
        "details": details,
        "sentence": one_line(&told::sentence(finding, words)),
        "set_aside": finding.set_aside,
    })
}

fn detail_json(detail: &Detail) -> Value {
    match detail {
        Detail::Number(number) => (*number).into(),
        Detail::Text(text) => text.as_str().into(),
        Detail::Names(names) => names.as_slice().into(),
        Detail::Value { written, .. } => written.as_str().into(),
        Detail::Field(field) => field.key().into(),
        Detail::Basis(basis) => basis.key().into(),
        Detail::Day(day) => day.to_string().into(),
    }
}
