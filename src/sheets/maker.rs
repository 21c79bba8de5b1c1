//! One poster becomes files: set once, written in every format asked for.

use super::{Guard, Out, SheetError, TextJob};
use crate::guest::{Encoding, GuestError, Host};
use crate::model::check::{self, Finding};
use crate::model::design::Format;
use crate::model::tiling::Tiling;
use crate::poster::{self, Order, Poster, Press, PressError, Standard};
use crate::storage::save::FileError;
use crate::text::Words;
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
    /// What to know of how it came out; what somebody has set aside is known.
    pub findings: Vec<Finding>,
    /// What could not be made, and why.
    pub errors: Vec<SheetError>,
}

/// How a poster is made.
#[derive(Clone, Debug)]
pub enum Way {
    /// After its design's own template.
    Own,
    /// The same, cut into sheets for an office printer; a PDF whatever else is asked for.
    Tiles(Tiling),
    /// After a template of the user's own.
    Template(Host),
}

/// Why a poster was not made.
enum Fault {
    Press(PressError),
    Guest(GuestError),
}

impl From<PressError> for Fault {
    fn from(error: PressError) -> Self {
        Self::Press(error)
    }
}

impl From<GuestError> for Fault {
    fn from(error: GuestError) -> Self {
        Self::Guest(error)
    }
}

/// Everything the posters of one run share.
pub struct Maker {
    /// Sets them.
    pub press: Press,
    /// How they are made.
    pub way: Way,
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
        let done = match &self.way {
            Way::Own => self.press(job, None, &free, &mut made),
            Way::Tiles(tiling) => self.press(job, Some(tiling), &free, &mut made),
            Way::Template(host) => self.host(job, host, &free, &mut made),
        };
        if let Err(error) = done {
            made.errors
                .push(self.error(&self.path(job, first, 0), error));
        }
        made
    }

    /// After the design's own template.
    fn press(
        &self,
        job: &Job<'_>,
        tiling: Option<&Tiling>,
        formats: &[Format],
        made: &mut Made,
    ) -> Result<(), Fault> {
        let poster = self.press.set(&job.order)?;
        let mut findings = poster::findings(poster.report());
        check::set_aside(&mut findings, job.order.set);
        findings.retain(|finding| finding.set_aside.is_none());
        made.findings = findings;
        if let Some(tiling) = tiling {
            let words = Words::new(job.order.language);
            let tiles = self.press.tile(&poster, tiling, &words);
            self.write(&self.path(job, Format::Pdf, 0), tiles, made);
            return Ok(());
        }
        for &format in formats {
            let pages = if format == Format::Pdf {
                1
            } else {
                poster.page_count()
            };
            for page in 0..pages {
                let bytes = self.encode(&poster, format, page);
                self.write(&self.path(job, format, page), bytes, made);
            }
        }
        Ok(())
    }

    /// After a template of the user's own.
    fn host(
        &self,
        job: &Job<'_>,
        host: &Host,
        formats: &[Format],
        made: &mut Made,
    ) -> Result<(), Fault> {
        let encodings = formats.iter().map(|format| match format {
            Format::Pdf => Encoding::Pdf(self.standard),
            Format::Png => Encoding::Png(self.dpi),
            Format::Svg => Encoding::Svg,
        });
        let encodings: Vec<Encoding> = encodings.collect();
        let set = host.set(&job.order, &encodings)?;
        for (&format, pages) in formats.iter().zip(set) {
            for (page, bytes) in pages.into_iter().enumerate() {
                self.write(&self.path(job, format, page), Ok(bytes), made);
            }
        }
        Ok(())
    }

    /// Writes a text, in these words.
    pub fn write_text(&self, job: &TextJob<'_>, words: &Words) -> Made {
        let mut made = Made::default();
        let path = self.out.path(&job.stem, job.text.end(), 0);
        let text = job.text.of(job.set, words).map_err(|source| {
            let path = path.clone();
            SheetError::File(FileError::Format { path, source })
        });
        match text.and_then(|text| self.guard.write(&path, text.as_bytes())) {
            Ok(()) => made.written.push(path),
            Err(error) => made.errors.push(error),
        }
        made
    }

    fn write(&self, path: &Path, bytes: Result<Vec<u8>, PressError>, made: &mut Made) {
        let written = bytes
            .map_err(|error| self.error(path, error.into()))
            .and_then(|bytes| self.guard.write(path, &bytes));
        match written {
            Ok(()) => made.written.push(path.to_owned()),
            Err(error) => made.errors.push(error),
        }
    }

    fn encode(&self, poster: &Poster, format: Format, page: usize) -> Result<Vec<u8>, PressError> {
        match format {
            Format::Pdf => poster.pdf(self.standard),
            Format::Png => poster.png(page, self.dpi),
            Format::Svg => poster.svg(page).map(String::into_bytes),
        }
    }

    fn error(&self, path: &Path, fault: Fault) -> SheetError {
        let path = path.to_owned();
        match fault {
            Fault::Press(PressError::TooManyPixels { megapixels }) => SheetError::PngTooLarge {
                path,
                dpi: self.dpi,
                megapixels,
            },
            Fault::Press(PressError::NoDate) => SheetError::ArchiveWithoutDate(path),
            Fault::Press(PressError::NoRoom) => SheetError::NoRoom(path),
            Fault::Press(source) => SheetError::Press { path, source },
            Fault::Guest(source) => SheetError::Template { path, source },
        }
    }

    /// Where its first file goes.
    pub fn first_path(&self, job: &Job<'_>) -> PathBuf {
        let format = self.formats.first().copied().unwrap_or(Format::Pdf);
        self.path(job, format, 0)
    }

    fn path(&self, job: &Job<'_>, format: Format, page: usize) -> PathBuf {
        self.out.path(&job.stem, format.key(), page)
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
