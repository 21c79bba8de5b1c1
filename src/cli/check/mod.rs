//! Findings, one a line or as JSON: what the document alone tells, and what only a poster
//! shows, text that goes on and characters no font has.
//!
//! Findings go to standard output; how many statements are supported, and how much was found,
//! stands on standard error, so that a list of findings is nothing but findings.

mod json;
mod posters;

use super::args::Check;
use super::complaint::{Complaint, Status};
use super::console::{Console, one_line};
use super::document::Document;
use super::told;
use crate::model::check::{EvidenceCount, Finding, Severity};
use crate::poster::Press;
use crate::text::Words;
use jiff::civil::Date;
use serde_json::json;
use std::path::Path;

/// Does what was asked, and says so.
pub(super) fn check(asked: &Check, today: Date, console: &Console) {
    let today = asked.today.unwrap_or(today);
    let press = Press::new();
    let mut files = Vec::new();
    for path in &asked.files {
        match read(path, console) {
            Ok(document) => {
                let findings = posters::findings(&document, today, asked.paper, &press, console);
                if asked.strict && findings.iter().any(|finding| finding.set_aside.is_none()) {
                    console.end_with(Status::Failed);
                }
                if asked.json {
                    files.push(json::document(&document, &findings, &console.words));
                } else {
                    say(&document, &findings, console);
                }
            }
            Err(complaints) => {
                let sentence =
                    |complaint: &Complaint| one_line(&complaint.sentence(&console.words).what);
                let sentences: Vec<String> = complaints.iter().map(sentence).collect();
                let error = sentences.join(" ");
                files.push(json!({ "file": path.display().to_string(), "error": error }));
                for complaint in &complaints {
                    console.complain(complaint);
                }
            }
        }
    }
    if asked.json {
        console.print(format!("{:#}\n", json!({ "files": files })).as_bytes());
    }
}

/// Reads a document of which posters can be made.
fn read(path: &Path, console: &Console) -> Result<Document, Vec<Complaint>> {
    let document = Document::open(path, console).map_err(|complaint| vec![complaint])?;
    let unfit = document.unfit_portraits(document.set.active());
    if unfit.is_empty() {
        Ok(document)
    } else {
        Err(unfit)
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
