//! Documents become poster files: read all, decide all, then set and write on all cores.
//!
//! A document that cannot be read and a poster that cannot be set are said and do not stop
//! the others. Paths are named in the order of documents, personas and designs, however the
//! work was shared.

use super::Machine;
use super::args::{Export, GUEST, PdfStandard};
use super::complaint::Complaint;
use super::console::Console;
use super::document::Document;
use super::plan::{self, Job, TextJob};
use super::told;
use crate::guest::Host;
use crate::model::design::Format;
use crate::poster::{Press, Standard};
use crate::sheets::{Guard, Maker, Way, in_order};
use crate::storage::save::FileError;
use crate::text::Words;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::thread;

/// Does what was asked, and says so.
pub(super) fn export(asked: &Export, machine: &Machine, console: &Console) {
    let press = Press::new();
    let documents = thread::scope(|scope| {
        // Templates are parsed beside; without a second thread they are when they are needed.
        let _ = thread::Builder::new().spawn_scoped(scope, || press.warm(&plan::designs(asked)));
        read(&asked.files, console)
    });
    let narrowed: Vec<_> = documents
        .iter()
        .map(|document| plan::narrowed(asked, document))
        .collect();
    let formats = plan::formats(asked);
    let sheet_formats = plan::sheet_formats(&formats);
    if asked.tile.is_some() && sheet_formats.iter().any(|format| *format != Format::Pdf) {
        return console.complain(&Complaint::TilesArePdf);
    }
    let texts = plan::texts(asked, &formats, &documents, &narrowed);
    let (mut jobs, complaints) = plan::jobs(asked, &documents, &narrowed);
    for complaint in &complaints {
        console.complain(complaint);
    }
    if sheet_formats.is_empty() {
        jobs.clear();
    }
    for document in &documents {
        leave_out_unfit(document, &mut jobs, console);
    }
    let files = jobs.len() * sheet_formats.len() + texts.len();
    if files == 0 {
        return;
    }
    let out = plan::destination(asked, files, &formats).and_then(|out| {
        out.prepare()?;
        Ok(out)
    });
    let out = match out {
        Ok(out) => out,
        Err(complaint) => return console.complain(&complaint),
    };
    let maker = Maker {
        press,
        way: way(asked, machine),
        formats: sheet_formats,
        standard: match asked.standard {
            PdfStandard::Ua1 => Standard::Ua1,
            PdfStandard::A2a => Standard::A2a,
            PdfStandard::None => Standard::Plain,
        },
        dpi: asked.dpi,
        out,
        guard: Guard::new(asked.force, &asked.files),
    };
    for text in &texts {
        write_text(text, asked, &maker, console);
    }
    let mut done = 0;
    let mut told = Vec::new();
    console.count(done, jobs.len());
    in_order(
        &jobs,
        |job| maker.make(&job.sheet),
        |job, made| {
            done += 1;
            let made = made.unwrap_or_else(|_| maker.crashed(&job.sheet));
            for path in &made.written {
                console.written(path);
            }
            for finding in &made.findings {
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
            for error in made.errors {
                console.complain(&Complaint::Sheet(error));
            }
            console.count(done, jobs.len());
            ControlFlow::Continue(())
        },
    );
}

/// How the posters are made.
fn way(asked: &Export, machine: &Machine) -> Way {
    match (&asked.template, asked.tiling()) {
        (Some(template), _) => Way::Template(Host {
            program: (machine.program.clone().unwrap_or_default(), GUEST),
            template: template.clone(),
        }),
        (None, Some(tiling)) => Way::Tiles(tiling),
        (None, None) => Way::Own,
    }
}

/// Writes a text and names its file.
fn write_text(job: &TextJob<'_>, asked: &Export, maker: &Maker, console: &Console) {
    let path = maker.out.path(&job.stem, job.text.end(), 0);
    let words = Words::new(asked.lang.unwrap_or(job.set.language));
    let text = job.text.of(job.set, &words);
    let written = text
        .map_err(|source| {
            Complaint::File(FileError::Format {
                path: job.document.path.clone(),
                source,
            })
        })
        .and_then(|text| {
            let written = maker.guard.write(&path, text.as_bytes());
            written.map_err(Complaint::Sheet)
        });
    match written {
        Ok(()) => console.written(&path),
        Err(complaint) => console.complain(&complaint),
    }
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
