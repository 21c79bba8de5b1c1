//! Documents become poster files: read all, decide all, then set and write on all cores.
//!
//! A document that cannot be read and a poster that cannot be set are said and do not stop
//! the others. Paths are named in the order of documents, personas and designs, however the
//! work was shared.

use super::args::{Export, Format, PdfStandard};
use super::batch::in_order;
use super::complaint::Complaint;
use super::console::Console;
use super::document::Document;
use super::out::{Guard, Out};
use super::plan::{self, Job};
use super::told;
use crate::model::check::Finding;
use crate::poster::{self, Poster, Press, PressError, Standard};
use std::path::{Path, PathBuf};
use std::thread;

/// Does what was asked, and says so.
pub(super) fn export(asked: &Export, console: &Console) {
    let press = Press::new();
    let documents = thread::scope(|scope| {
        // Templates are parsed beside; without a second thread they are when they are needed.
        let _ = thread::Builder::new().spawn_scoped(scope, || press.warm(&plan::designs(asked)));
        read(&asked.files, console)
    });
    let (mut jobs, complaints) = plan::jobs(asked, &documents);
    for complaint in &complaints {
        console.complain(complaint);
    }
    for document in &documents {
        leave_out_unfit(document, &mut jobs, console);
    }
    if jobs.is_empty() {
        return;
    }
    let formats = plan::formats(asked);
    let out = plan::out(asked, jobs.len(), &formats).and_then(|out| out.prepare().map(|()| out));
    let out = match out {
        Ok(out) => out,
        Err(complaint) => return console.complain(&complaint),
    };
    let maker = Maker {
        press,
        formats,
        standard: match asked.standard {
            PdfStandard::Ua1 => Standard::Ua1,
            PdfStandard::A2a => Standard::A2a,
            PdfStandard::None => Standard::Plain,
        },
        dpi: asked.dpi,
        out,
        guard: Guard::new(asked.force, &asked.files),
    };
    let mut done = 0;
    console.count(done, jobs.len());
    in_order(
        &jobs,
        |job| maker.make(job),
        |job, made| {
            done += 1;
            let made = made.unwrap_or_else(|_| maker.crashed(job));
            for path in &made.written {
                console.written(path);
            }
            // Named by the poster: another design of the same persona may have room.
            let path = maker.path(job, maker.first_format(), 0);
            for finding in &made.findings {
                let line = told::line(&job.document.set, finding, &console.words);
                console.warn(&format!("{}: {line}", path.display()));
            }
            for complaint in &made.complaints {
                console.complain(complaint);
            }
            console.count(done, jobs.len());
        },
    );
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
    let unfit = document.unfit_portraits(shown.filter_map(|job| job.order.persona));
    if !unfit.is_empty() {
        jobs.retain(|job| !is_of_it(job));
    }
    for complaint in &unfit {
        console.complain(complaint);
    }
}

/// What became of one poster.
#[derive(Default)]
struct Made {
    written: Vec<PathBuf>,
    findings: Vec<Finding>,
    complaints: Vec<Complaint>,
}

/// Everything the posters of one run share.
struct Maker {
    press: Press,
    formats: Vec<Format>,
    standard: Standard,
    dpi: u32,
    out: Out,
    guard: Guard,
}

impl Maker {
    fn make(&self, job: &Job<'_>) -> Made {
        let mut made = Made::default();
        let (free, taken): (Vec<_>, Vec<_>) = self
            .formats
            .iter()
            .map(|&format| {
                self.guard
                    .allow(&self.path(job, format, 0))
                    .map(|()| format)
            })
            .partition(Result::is_ok);
        made.complaints
            .extend(taken.into_iter().filter_map(Result::err));
        let free: Vec<Format> = free.into_iter().flatten().collect();
        let Some(&first) = free.first() else {
            return made;
        };
        let poster = match self.press.set(&job.order) {
            Ok(poster) => poster,
            Err(source) => {
                made.complaints.push(Complaint::Press {
                    path: self.path(job, first, 0),
                    source,
                });
                return made;
            }
        };
        if let Some(persona) = job.order.persona {
            made.findings = poster::findings(poster.report(), &persona.id);
        }
        for format in free {
            let pages = if format == Format::Pdf {
                1
            } else {
                poster.page_count()
            };
            for page in 0..pages {
                let path = self.path(job, format, page);
                let written = self
                    .encode(&poster, format, page)
                    .map_err(|error| self.complaint(&path, error))
                    .and_then(|bytes| self.guard.write(&path, &bytes));
                match written {
                    Ok(()) => made.written.push(path),
                    Err(complaint) => made.complaints.push(complaint),
                }
            }
        }
        made
    }

    fn encode(&self, poster: &Poster, format: Format, page: usize) -> Result<Vec<u8>, PressError> {
        match format {
            Format::Pdf => poster.pdf(self.standard),
            Format::Png => poster.png(page, self.dpi),
            Format::Svg => poster.svg(page).map(String::into_bytes),
        }
    }

    fn complaint(&self, path: &Path, source: PressError) -> Complaint {
        let path = path.to_owned();
        match source {
            PressError::TooManyPixels { megapixels } => Complaint::PngTooLarge {
                path,
                dpi: self.dpi,
                megapixels,
            },
            PressError::NoDate => Complaint::ArchiveWithoutDate(path),
            source => Complaint::Press { path, source },
        }
    }

    fn first_format(&self) -> Format {
        self.formats.first().copied().unwrap_or(Format::Pdf)
    }

    fn path(&self, job: &Job<'_>, format: Format, page: usize) -> PathBuf {
        self.out.path(&job.stem, format, page)
    }

    fn crashed(&self, job: &Job<'_>) -> Made {
        let complaint = Complaint::PressCrashed(self.path(job, self.first_format(), 0));
        Made {
            complaints: vec![complaint],
            ..Made::default()
        }
    }
}
