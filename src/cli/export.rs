//! Documents become poster files: read all, decide all, then set and write on all cores.
//!
//! A document that cannot be read and a poster that cannot be set are said and do not stop
//! the others. Paths are named in the order of documents, personas and designs, however the
//! work was shared.

use super::Machine;
use super::args::{Export, GUEST};
use super::complaint::Complaint;
use super::console::Console;
use super::document::Document;
use super::plan::{self, Job};
use super::told;
use crate::guest::Host;
use crate::model::tiling::Tiling;
use crate::poster::Press;
use crate::sheets::{Guard, Made, Maker, Way, in_order};
use crate::storage;
use crate::storage::save::FileError;
use crate::text::Words;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::thread;

/// Does what was asked, and says so.
pub(super) fn export(asked: &Export, machine: &Machine, console: &Console) {
    let press = Press::new();
    let export = plan::export(asked);
    let documents = thread::scope(|scope| {
        // Templates are parsed beside; without a second thread they are when they are needed.
        let _ = thread::Builder::new().spawn_scoped(scope, || press.warm(&export.designs));
        read(&asked.files, console)
    });
    let documents = match dressed(documents, asked.brand.as_deref()) {
        Ok(documents) => documents,
        Err(error) => return console.complain(&error.into()),
    };
    if export.tiles_pictures() {
        return console.complain(&Complaint::TilesArePdf);
    }
    let complaints = plan::complaints(asked, &export, &documents);
    for complaint in &complaints {
        console.complain(complaint);
    }
    if matches!(complaints[..], [Complaint::LocationUnknown { .. }]) {
        return;
    }
    let shown = plan::shown(asked, &export, &documents);
    let texts = plan::texts(&export, &documents, &shown);
    let mut jobs = plan::posters(asked, &export, &documents, &shown);
    for document in &documents {
        leave_out_unfit(document, &mut jobs, console);
    }
    let files = jobs.len() * export.sheet_formats().count() + texts.len();
    if files == 0 {
        return;
    }
    let out = plan::destination(asked, files, &export).and_then(|out| {
        out.prepare()?;
        Ok(out)
    });
    let out = match out {
        Ok(out) => out,
        Err(complaint) => return console.complain(&complaint),
    };
    let maker = Maker {
        press,
        way: way(asked, export.tiling, machine),
        formats: export.sheet_formats().collect(),
        standard: export.standard,
        dpi: export.dpi,
        out,
        guard: Guard::new(asked.force, &asked.files),
    };
    for text in &texts {
        let words = Words::new(export.language.unwrap_or(text.set.language));
        say(maker.write_text(text, &words), console);
    }
    let mut done = 0;
    let mut told = Vec::new();
    console.count(done, jobs.len());
    in_order(
        &jobs,
        |job| maker.make(&job.sheet),
        |job, made| {
            done += 1;
            let mut made = made.unwrap_or_else(|_| maker.crashed(&job.sheet));
            let findings = std::mem::take(&mut made.findings);
            say(made, console);
            for finding in &findings {
                let line = told::line(&job.document.set, finding, &console.words);
                // Named by the poster: another design of the same persona may have room. What
                // concerns the whole set is the same on all of its posters.
                let path = if finding.place.persona.is_some() {
                    maker.first_path(&job.sheet)
                } else {
                    job.document.path.clone()
                };
                let line = format!("{}: {line}", path.display());
                if !told.contains(&line) {
                    console.warn(&line);
                    told.push(line);
                }
            }
            console.count(done, jobs.len());
            ControlFlow::Continue(())
        },
    );
}

/// How the posters are made.
fn way(asked: &Export, tiling: Option<Tiling>, machine: &Machine) -> Way {
    match (&asked.template, tiling) {
        (Some(template), _) => Way::Template(Host {
            program: (machine.program.clone().unwrap_or_default(), GUEST),
            template: template.clone(),
        }),
        (None, Some(tiling)) => Way::Tiles(tiling),
        (None, None) => Way::Own,
    }
}

/// Names the files that were written, and says why others were not.
fn say(made: Made, console: &Console) {
    for path in &made.written {
        console.written(path);
    }
    for error in made.errors {
        console.complain(&Complaint::Sheet(error));
    }
}

/// The documents as a file of a brand lets them look, if there is one.
fn dressed(mut documents: Vec<Document>, brand: Option<&Path>) -> Result<Vec<Document>, FileError> {
    if let Some(path) = brand {
        let look = storage::open_brand(path)?;
        for document in &mut documents {
            document.set.wear(look.clone());
        }
    }
    Ok(documents)
}

/// Reads documents; what cannot be read is said.
fn read(files: &[PathBuf], console: &Console) -> Vec<Document> {
    let mut documents = Vec::new();
    for path in files {
        match Document::open(path, console) {
            Ok(document) => documents.push(document),
            Err(complaint) => console.complain(&complaint),
        }
    }
    documents
}

/// A document with a portrait that cannot be shown is damaged, and no poster is made of it.
fn leave_out_unfit(document: &Document, jobs: &mut Vec<Job<'_>>, console: &Console) {
    let is_of_it = |job: &Job<'_>| std::ptr::eq(job.document, document);
    let shown = jobs.iter().filter(|job| is_of_it(job));
    let unfit = document.unfit_portraits(shown.flat_map(|job| job.sheet.order.shown()));
    if !unfit.is_empty() {
        jobs.retain(|job| !is_of_it(job));
    }
    for complaint in &unfit {
        console.complain(complaint);
    }
}
