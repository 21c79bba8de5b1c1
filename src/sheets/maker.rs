//! One poster becomes files: set once, written in every format asked for.

use super::{Guard, Out, SheetError};
use crate::model::check::Finding;
use crate::model::design::Format;
use crate::poster::{self, Order, Poster, Press, PressError, Standard};
use std::path::{Path, PathBuf};

/// One poster to set, and what its files are called.
pub struct Job<'a> {
    /// What it shows.
    pub order: Order<'a>,
    /// The name of its files, without the end.
    pub stem: String,
}

/// What became of one poster.
#[derive(Default)]
pub struct Made {
    /// The files.
    pub written: Vec<PathBuf>,
    /// What to know of how it came out.
    pub findings: Vec<Finding>,
    /// What could not be made, and why.
    pub errors: Vec<SheetError>,
}

/// Everything the posters of one run share.
pub struct Maker {
    /// Sets them.
    pub press: Press,
    /// Which files each becomes.
    pub formats: Vec<Format>,
    /// What a PDF promises.
    pub standard: Standard,
    /// How fine a PNG is, in dots per inch.
    pub dpi: u32,
    /// Where the files go.
    pub out: Out,
    /// What they must not overwrite.
    pub guard: Guard,
}

impl Maker {
    /// Sets a poster and writes its files.
    pub fn make(&self, job: &Job<'_>) -> Made {
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
        made.errors
            .extend(taken.into_iter().filter_map(Result::err));
        let free: Vec<Format> = free.into_iter().flatten().collect();
        let Some(&first) = free.first() else {
            return made;
        };
        let poster = match self.press.set(&job.order) {
            Ok(poster) => poster,
            Err(source) => {
                made.errors.push(SheetError::Press {
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
                    .map_err(|error| self.error(&path, error))
                    .and_then(|bytes| self.guard.write(&path, &bytes));
                match written {
                    Ok(()) => made.written.push(path),
                    Err(error) => made.errors.push(error),
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

    fn error(&self, path: &Path, source: PressError) -> SheetError {
        let path = path.to_owned();
        match source {
            PressError::TooManyPixels { megapixels } => SheetError::PngTooLarge {
                path,
                dpi: self.dpi,
                megapixels,
            },
            PressError::NoDate => SheetError::ArchiveWithoutDate(path),
            source => SheetError::Press { path, source },
        }
    }

    /// Where its first file goes.
    pub fn first_path(&self, job: &Job<'_>) -> PathBuf {
        let format = self.formats.first().copied().unwrap_or(Format::Pdf);
        self.path(job, format, 0)
    }

    fn path(&self, job: &Job<'_>, format: Format, page: usize) -> PathBuf {
        self.out.path(&job.stem, format, page)
    }

    /// What became of a poster whose making has crashed.
    pub fn crashed(&self, job: &Job<'_>) -> Made {
        let error = SheetError::PressCrashed(self.first_path(job));
        Made {
            errors: vec![error],
            ..Made::default()
        }
    }
}
