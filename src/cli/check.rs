//! Findings, one a line or as JSON: what the document alone tells, and what only a poster
//! shows, text that goes on and characters no font has.
//!
//! Findings go to standard output; how many statements are supported, and how much was found,
//! stands on standard error, so that a list of findings is nothing but findings.

use super::args::Check;
use super::batch::in_order;
use super::complaint::{Complaint, Status};
use super::console::{Console, one_line};
use super::plan::{Document, USUAL_DESIGNS};
use super::told;
use crate::model::check::{self, Detail, EvidenceCount, Finding, Severity};
use crate::model::design::Design;
use crate::model::field::Field;
use crate::model::statement::Evidence;
use crate::model::{Id, Persona, PersonaSet};
use crate::poster::{self, Order, Press};
use crate::storage;
use crate::text::Words;
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::path::Path;

/// Does what was asked, and says so.
pub(super) fn check(asked: &Check, today: Date, console: &Console) {
    let today = asked.today.unwrap_or(today);
    let press = Press::new();
    let mut files = Vec::new();
    for path in &asked.files {
        match storage::open(path) {
            Ok(opened) => {
                told::notices(path, &opened.loaded.notices, console);
                let document = Document {
                    path: path.clone(),
                    set: opened.loaded.set,
                };
                let findings = findings(&document, today, asked, &press, console);
                if asked.strict && findings.iter().any(|finding| finding.set_aside.is_none()) {
                    console.end_with(Status::Failed);
                }
                if asked.json {
                    files.push(as_json(&document, &findings, &console.words));
                } else {
                    say(&document, &findings, console);
                }
            }
            Err(error) => {
                let complaint = Complaint::from(error);
                let sentence = one_line(&complaint.sentence(&console.words).what);
                files.push(json!({ "file": path.display().to_string(), "error": sentence }));
                console.complain(&complaint);
            }
        }
    }
    if asked.json {
        console.print(format!("{:#}\n", json!({ "files": files })).as_bytes());
    }
}

/// What the document tells, and what its usual posters show on the paper.
fn findings(
    document: &Document,
    today: Date,
    asked: &Check,
    press: &Press,
    console: &Console,
) -> Vec<Finding> {
    let set = &document.set;
    let mut findings = check::check(set, Some(today), asked.paper);
    let personas = set.personas.iter().filter(|persona| !persona.archived);
    let orders: Vec<(&Persona, Order<'_>)> = personas
        .flat_map(|persona| {
            USUAL_DESIGNS.map(|design| (persona, order(set, persona, design, asked)))
        })
        .collect();
    let work = |(persona, order): &(&Persona, Order<'_>)| {
        press
            .set(order)
            .map(|poster| poster::findings(poster.report(), &persona.id))
    };
    let mut done = 0;
    in_order(&orders, work, |_, result| {
        done += 1;
        console.count(done, orders.len());
        match result {
            // A field that goes on in two designs is one finding.
            Ok(Ok(shown)) => {
                for finding in shown {
                    let known = |other: &Finding| {
                        (other.kind, &other.place) == (finding.kind, &finding.place)
                    };
                    if !findings.iter().any(known) {
                        findings.push(finding);
                    }
                }
            }
            Ok(Err(source)) => console.complain(&Complaint::Press {
                path: document.path.clone(),
                source,
            }),
            Err(_) => console.complain(&Complaint::PressCrashed(document.path.clone())),
        }
    });
    check::sort(&mut findings, set);
    check::set_aside(&mut findings, set);
    findings
}

fn order<'a>(
    set: &'a PersonaSet,
    persona: &'a Persona,
    design: Design,
    asked: &Check,
) -> Order<'a> {
    Order {
        set,
        persona: Some(persona),
        design,
        paper: asked.paper,
        orientation: None,
        language: set.language,
        accent: None,
        evidence_marks: true,
    }
}

fn say(document: &Document, findings: &[Finding], console: &Console) {
    let Document { path, set } = document;
    let words = &console.words;
    for finding in findings {
        let severity = words.label(finding.severity);
        let line = told::line(set, finding, words);
        console.say(&format!("{}: {severity}: {line}", path.display()));
    }
    for (position, persona) in set.personas.iter().enumerate() {
        if !persona.archived {
            let name = words.called(position, set);
            console.note(&evidence(&name, EvidenceCount::of_persona(persona), words));
        }
    }
    console.note(&evidence(
        &words.say("place-set"),
        EvidenceCount::of_set(set),
        words,
    ));
    let open = |severity| {
        let open = findings
            .iter()
            .filter(|finding| finding.set_aside.is_none());
        open.filter(|finding| finding.severity == severity).count()
    };
    let args = [
        ("path", path.display().to_string().into()),
        ("warnings", open(Severity::Warning).into()),
        ("hints", open(Severity::Hint).into()),
    ];
    let id = if findings.is_empty() {
        "notice-nothing-found"
    } else {
        "notice-counted"
    };
    console.note(&words.say_with(id, &args));
}

fn evidence(name: &str, count: EvidenceCount, words: &Words) -> String {
    let args = [
        ("name", name.into()),
        ("supported", count.supported.into()),
        ("partly", count.partly.into()),
        ("assumption", count.assumption.into()),
    ];
    words.say_with("notice-evidence", &args)
}

fn as_json(document: &Document, findings: &[Finding], words: &Words) -> Value {
    let set = &document.set;
    let counts = |count: EvidenceCount| {
        let counts = Evidence::ALL.map(|kind| (kind.key().to_owned(), count.of(kind).into()));
        Value::Object(counts.into_iter().collect())
    };
    let personas = set.personas.iter().filter(|persona| !persona.archived);
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
        .map(|finding| finding_as_json(set, finding, words))
        .collect();
    json!({
        "file": Path::display(&document.path).to_string(),
        "findings": findings,
        "evidence": counts(EvidenceCount::of_set(set)),
        "personas": personas,
    })
}

fn finding_as_json(set: &PersonaSet, finding: &Finding, words: &Words) -> Value {
    let place = &finding.place;
    let persona = place.persona.as_ref();
    let name = persona
        .and_then(|id| set.persona(id))
        .map(|persona| &persona.name);
    let details = finding.details.iter();
    let details: Map<String, Value> = details
        .map(|(name, detail)| ((*name).to_owned(), detail_as_json(detail)))
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

fn detail_as_json(detail: &Detail) -> Value {
    match detail {
        Detail::Number(number) => (*number).into(),
        Detail::Text(text) => text.as_str().into(),
        Detail::Names(names) => names.as_slice().into(),
        Detail::Field(field) => field.key().into(),
        Detail::Basis(basis) => basis.key().into(),
        Detail::Day(day) => day.to_string().into(),
        Detail::Paper(paper) => paper.to_string().into(),
    }
}
