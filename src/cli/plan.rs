//! Which documents, personas and files an export on the command line means. Everything is decided
//! here before the first poster is set, so that wrong use stops an export before it writes.

use super::args;
use super::choose;
use super::complaint::Complaint;
use super::document::Document;
use super::out::out;
use crate::model::design::{Design, Format, Subject};
use crate::model::export::{Export, FileFormat};
use crate::model::{Id, Persona, PersonaSet};
use crate::sheets::{self, Names, Out, Shown, TextJob};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;

/// What is made without being asked for anything in particular.
pub(super) const USUAL_DESIGNS: [Design; 3] = [Design::Profile, Design::Empathy, Design::Combined];

/// One poster to make, and the document it is of.
pub(super) struct Job<'a> {
    pub(super) document: &'a Document,
    pub(super) sheet: sheets::Job<'a>,
}

/// What is made of each document.
pub(super) fn export(asked: &args::Export) -> Export {
    Export {
        designs: designs(asked),
        formats: formats(asked),
        paper: asked.paper,
        orientation: asked.orientation(),
        language: asked.lang,
        accent: asked.accent,
        evidence_marks: !asked.no_evidence,
        participants: asked.participants,
        finish: asked.finish(),
        tiling: asked.tiling(),
        standard: asked.standard,
        dpi: asked.dpi,
        location: asked.location.clone(),
        ..Export::default()
    }
}

/// The formats asked for, each once; as `--out` is named if none is.
fn formats(asked: &args::Export) -> Vec<FileFormat> {
    let named = asked
        .out
        .as_deref()
        .filter(|path| !path.is_dir())
        .and_then(FileFormat::named);
    match (once(&asked.format), named) {
        (formats, _) if !formats.is_empty() => formats,
        (_, named) => vec![named.unwrap_or(FileFormat::Sheet(Format::Pdf))],
    }
}

/// Which designs are asked for.
fn designs(asked: &args::Export) -> Vec<Design> {
    if asked.template.is_some() {
        // The dictionary of a template is that of a profile.
        return vec![Design::Profile];
    }
    match once(&asked.design) {
        designs if designs.is_empty() => USUAL_DESIGNS.to_vec(),
        designs => designs,
    }
}

/// Each document as the export shows it.
pub(super) fn shown<'a>(
    asked: &args::Export,
    export: &Export,
    documents: &'a [Document],
) -> Vec<Shown<'a>> {
    let shown = |document: &'a Document| {
        let wanted = personas(asked, &document.set);
        let wanted: Vec<Id> = wanted.iter().map(|one| one.id.clone()).collect();
        Shown::new(&document.set, wanted, export)
    };
    documents.iter().map(shown).collect()
}

/// All texts of all documents.
pub(super) fn texts<'a>(
    export: &Export,
    documents: &'a [Document],
    shown: &'a [Shown<'a>],
) -> Vec<TextJob<'a>> {
    let mut jobs = Vec::new();
    for &format in &export.formats {
        let mut names = Names::default();
        for (document, shown) in documents.iter().zip(shown) {
            jobs.extend(shown.texts(format, document.stem(), &mut names));
        }
    }
    jobs
}

/// All posters of all documents.
pub(super) fn posters<'a>(
    asked: &args::Export,
    export: &Export,
    documents: &'a [Document],
    shown: &'a [Shown<'a>],
) -> Vec<Job<'a>> {
    let template = asked.template.as_deref().and_then(Path::file_stem);
    let made = template.map(OsStr::to_string_lossy);
    let mut names = Names::default();
    let mut jobs = Vec::new();
    for (document, shown) in documents.iter().zip(shown) {
        let sheets = shown.posters(export, document.stem(), made.as_deref(), &mut names);
        jobs.extend(sheets.into_iter().map(|sheet| Job { document, sheet }));
    }
    jobs
}

/// What is wrong with what was asked of these documents.
pub(super) fn complaints(
    asked: &args::Export,
    export: &Export,
    documents: &[Document],
) -> Vec<Complaint> {
    if let Some(complaint) = unknown_location(asked, documents) {
        return vec![complaint];
    }
    let mut complaints = unknown_personas(asked, documents);
    let of_nobody = |design: &Design| design.subject() == Subject::Nobody;
    let needs_nobody = export.designs.iter().all(of_nobody);
    if needs_nobody || !asked.persona.is_empty() || asked.location.is_some() {
        return complaints;
    }
    let lonely = |document: &&Document| personas(asked, &document.set).is_empty();
    let lonely = documents.iter().filter(lonely);
    complaints.extend(lonely.map(|document| Complaint::NoPersonas(document.path.clone())));
    complaints
}

/// The personas of a document that were asked for: by name, else all that are not archived; in
/// either case those alone that are found at the place asked for.
fn personas<'a>(asked: &args::Export, set: &'a PersonaSet) -> Vec<&'a Persona> {
    let is_there = |persona: &&Persona| {
        let place = asked.location.as_deref();
        place.is_none_or(|place| persona.is_found_at(place))
    };
    if asked.persona.is_empty() {
        return set.active().filter(is_there).collect();
    }
    let named: BTreeSet<usize> = asked
        .persona
        .iter()
        .flat_map(|name| choose::named(set, name))
        .collect();
    named
        .into_iter()
        .filter_map(|place| set.personas.get(place))
        .filter(is_there)
        .collect()
}

/// A place at which no persona of any document is found is a mistake.
fn unknown_location(asked: &args::Export, documents: &[Document]) -> Option<Complaint> {
    let name = asked
        .location
        .as_deref()
        .filter(|_| !documents.is_empty())?;
    let personas = || documents.iter().flat_map(|document| &document.set.personas);
    let is_there = |persona: &Persona| !persona.locations.is_empty() && persona.is_found_at(name);
    if personas().any(is_there) {
        return None;
    }
    let all: BTreeSet<&String> = personas().flat_map(|persona| &persona.locations).collect();
    Some(Complaint::LocationUnknown {
        name: name.to_owned(),
        names: all.into_iter().cloned().collect(),
    })
}

/// A name may fit in one document and not in the next; one that fits nowhere is a mistake.
fn unknown_personas(asked: &args::Export, documents: &[Document]) -> Vec<Complaint> {
    let is_unknown = |name: &&String| {
        documents
            .iter()
            .all(|document| choose::named(&document.set, name).is_empty())
    };
    let unknown = asked.persona.iter().filter(is_unknown);
    unknown
        .filter(|_| !documents.is_empty())
        .map(|name| Complaint::PersonaUnknown {
            paths: documents
                .iter()
                .map(|document| document.path.clone())
                .collect(),
            name: name.clone(),
            names: documents
                .iter()
                .flat_map(|document| choose::names(&document.set))
                .collect(),
        })
        .collect()
}

/// Where so many files go.
pub(super) fn destination(
    asked: &args::Export,
    files: usize,
    export: &Export,
) -> Result<Out, Complaint> {
    let format = export.formats.first().copied();
    out(
        asked.out.as_deref().map(Path::new),
        files,
        format.unwrap_or(FileFormat::Sheet(Format::Pdf)),
    )
}

fn once<T: Copy + PartialEq>(list: &[T]) -> Vec<T> {
    let mut once = Vec::new();
    for item in list {
        if !once.contains(item) {
            once.push(*item);
        }
    }
    once
}
