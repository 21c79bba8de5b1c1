//! The files beside a template: read one by one as they are asked for, within limits, and never
//! one that lies elsewhere, however the way to it is written or linked.

use crate::model::limits;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// A folder whose files may be read, and nothing else.
#[derive(Debug)]
pub struct TemplateFolder {
    /// Where it really lies.
    folder: PathBuf,
    /// How many bytes were read so far.
    read: AtomicU64,
}

/// Why a file beside a template is not read.
#[derive(Debug, thiserror::Error)]
pub enum NotInFolder {
    /// There is no file of that name.
    #[error("there is no such file in the template's folder")]
    Absent,
    /// It lies elsewhere, behind a link or a way that leads out.
    #[error("the file lies outside of the template's folder")]
    Outside,
    /// It is a folder, a device or anything else but a file.
    #[error("it is no ordinary file")]
    NoFile,
    /// All files together are larger than a template may need.
    #[error("the files of a template may have {} MB together", limits::TEMPLATE_BYTES >> 20)]
    TooLarge,
    /// The system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl TemplateFolder {
    /// The folder in which a file lies, and the file's name in it.
    ///
    /// # Errors
    /// What the system says where there is no such file.
    pub fn of(file: &Path) -> io::Result<(Self, String)> {
        let real = file.canonicalize()?;
        let name = real.file_name().unwrap_or_default().to_string_lossy();
        let folder = real.parent().unwrap_or(Path::new("")).to_owned();
        let itself = Self {
            folder,
            read: AtomicU64::new(0),
        };
        Ok((itself, name.into_owned()))
    }

    /// The bytes of a file, its path as it is written in the template, from the folder.
    ///
    /// # Errors
    /// Why it is not read.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, NotInFolder> {
        let wanted = self.folder.join(path.trim_start_matches('/'));
        let real = wanted.canonicalize().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => NotInFolder::Absent,
            _ => NotInFolder::Io(error),
        })?;
        if !real.starts_with(&self.folder) {
            return Err(NotInFolder::Outside);
        }
        // Asked before it is opened: opening a pipe would wait for somebody to write into it.
        if !real.metadata()?.is_file() {
            return Err(NotInFolder::NoFile);
        }
        let left = limits::TEMPLATE_BYTES.saturating_sub(self.read.load(Ordering::Relaxed));
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place that reads for templates"
        )]
        let file = File::open(real)?;
        let mut bytes = Vec::new();
        file.take(left + 1).read_to_end(&mut bytes)?;
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if length > left {
            return Err(NotInFolder::TooLarge);
        }
        self.read.fetch_add(length, Ordering::Relaxed);
        Ok(bytes)
    }
}
