//! Which posters an export makes, in which order, under which names. Everything is decided
//! here before the first poster is set, so that wrong use stops an export before it writes.

use super::args::Export;
use super::choose;
use super::complaint::Complaint;
use super::document::Document;
use super::format::{FileFormat, TextFormat};
use super::out::out;
use crate::model::design::{Design, Format, Subject};
use crate::model::{Persona, PersonaSet};
use crate::poster::Order;
use crate::sheets::{self, Names, Out, Text, stem, text_stem};
use std::borrow::Cow;
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

/// One text to write, and the document it is of.
pub(super) struct TextJob<'a> {
    pub(super) document: &'a Document,
    pub(super) set: &'a PersonaSet,
    pub(super) text: Text<'a>,
    pub(super) stem: String,
}

/// The formats asked for, each once; as `--out` is named if none is.
pub(super) fn formats(asked: &Export) -> Vec<FileFormat> {
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

/// Those of them that posters are written as.
pub(super) fn sheet_formats(formats: &[FileFormat]) -> Vec<Format> {
    let sheets = formats.iter().filter_map(|format| match format {
        FileFormat::Sheet(format) => Some(*format),
        FileFormat::Text(_) => None,
    });
    sheets.collect()
}

/// All texts of all documents.
pub(super) fn texts<'a>(
    asked: &Export,
    formats: &[FileFormat],
    documents: &'a [Document],
    narrowed: &'a [Cow<'a, PersonaSet>],
) -> Vec<TextJob<'a>> {
    let mut jobs = Vec::new();
    for format in formats {
        let mut names = Names::default();
        for (document, narrowed) in documents.iter().zip(narrowed) {
            let file = document.path.file_stem().unwrap_or_default();
            let mut add = |set: &'a PersonaSet, persona, text| {
                jobs.push(TextJob {
                    document,
                    set,
                    text,
                    stem: text_stem(set, persona, file, &mut names),
                });
            };
            match format {
                FileFormat::Sheet(_) => {}
                FileFormat::Text(TextFormat::Markdown) => {
                    for persona in personas(asked, &document.set) {
                        add(&document.set, Some(persona), Text::Markdown(persona));
                    }
                }
                FileFormat::Text(TextFormat::Csv) => add(narrowed, None, Text::Csv),
                FileFormat::Text(TextFormat::Json) => add(&document.set, None, Text::Json),
            }
        }
    }
    jobs
}

/// Which designs are asked for.
pub(super) fn designs(asked: &Export) -> Vec<Design> {
    if asked.template.is_some() {
        // The dictionary of a template is that of a profile.
        return vec![Design::Profile];
    }
    match once(&asked.design) {
        designs if designs.is_empty() => USUAL_DESIGNS.to_vec(),
        designs => designs,
    }
}

/// A document with those personas alone that were asked for, which are then no more archived:
/// what is shown of everybody.
pub(super) fn narrowed<'a>(asked: &Export, document: &'a Document) -> Cow<'a, PersonaSet> {
    let set = &document.set;
    if asked.persona.is_empty() && asked.location.is_none() {
        return Cow::Borrowed(set);
    }
    let wanted = personas(asked, set);
    let is_wanted = |one: &Persona| wanted.iter().any(|&persona| std::ptr::eq(one, persona));
    Cow::Owned(set.narrowed(is_wanted))
}

/// All posters of all documents, and what is wrong with what was asked. `narrowed` has each
/// document once more with what is shown of everybody.
pub(super) fn jobs<'a>(
    asked: &Export,
    documents: &'a [Document],
    narrowed: &'a [Cow<'a, PersonaSet>],
) -> (Vec<Job<'a>>, Vec<Complaint>) {
    let designs = designs(asked);
    let mut complaints = unknown_personas(asked, documents);
    if let Some(complaint) = unknown_location(asked, documents) {
        return (Vec::new(), vec![complaint]);
    }
    let mut names = Names::default();
    let mut jobs = Vec::new();
    let of = |subject| {
        let designs = designs.iter().copied();
        designs.filter(move |design| design.subject() == subject)
    };
    for (document, narrowed) in documents.iter().zip(narrowed) {
        let personas = personas(asked, &document.set);
        let needs_persona = designs
            .iter()
            .any(|design| design.subject() != Subject::Nobody);
        if personas.is_empty()
            && asked.persona.is_empty()
            && asked.location.is_none()
            && needs_persona
        {
            complaints.push(Complaint::NoPersonas(document.path.clone()));
        }
        let mut add = |set: &'a PersonaSet, persona, design| {
            jobs.push(job(asked, document, set, persona, design, &mut names));
        };
        for &persona in &personas {
            for design in of(Subject::Persona) {
                add(&document.set, Some(persona), design);
            }
        }
        if !personas.is_empty() {
            of(Subject::Everybody).for_each(|design| add(narrowed, None, design));
        }
        // An empty sheet is nobody's, and one is enough.
        of(Subject::Nobody).for_each(|design| add(&document.set, None, design));
    }
    (jobs, complaints)
}

fn job<'a>(
    asked: &Export,
    document: &'a Document,
    set: &'a PersonaSet,
    persona: Option<&'a Persona>,
    design: Design,
    names: &mut Names,
) -> Job<'a> {
    let order = Order {
        set,
        persona,
        design,
        paper: design.paper(asked.paper),
        orientation: asked.orientation(),
        language: asked.lang.unwrap_or(set.language),
        accent: asked.accent,
        evidence_marks: !asked.no_evidence,
        participants: asked.participants,
        finish: asked.finish(),
    };
    let file = document.path.file_stem().unwrap_or_default();
    let template = asked.template.as_deref().and_then(Path::file_stem);
    let made = template.map(OsStr::to_string_lossy);
    let tiles = asked.tile.map(|sheet| format!("tiles-{}", sheet.key()));
    let stem = stem(&order, file, made.as_deref(), tiles, names);
    Job {
        document,
        sheet: sheets::Job { order, stem },
    }
}

/// The personas of a document that were asked for: by name, else all that are not archived; in
/// either case those alone that are found at the place asked for.
fn personas<'a>(asked: &Export, set: &'a PersonaSet) -> Vec<&'a Persona> {
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
fn unknown_location(asked: &Export, documents: &[Document]) -> Option<Complaint> {
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
fn unknown_personas(asked: &Export, documents: &[Document]) -> Vec<Complaint> {
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
    asked: &Export,
    files: usize,
    formats: &[FileFormat],
) -> Result<Out, Complaint> {
    let format = formats.first().copied();
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
