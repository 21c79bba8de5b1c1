//! Where exported files go, and what they must not overwrite.
//!
//! `--out` names a folder, which is made if need be; or one file, if it is named like one and
//! the export is exactly one. A file that exists is replaced only on request; a document that
//! is being exported never; nor what is no ordinary file.

use super::args::Format;
use super::complaint::Complaint;
use crate::storage::save::{FileError, make_folder, write_whole};
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// Where the files of one run go.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Out {
    /// Into this folder, under their own names; empty for where the user stands.
    Folder(PathBuf),
    /// The only one, here.
    File(PathBuf),
}

impl Out {
    /// What `--out` means for this many files.
    pub(super) fn of(
        asked: Option<&Path>,
        files: usize,
        format: Format,
    ) -> Result<Self, Complaint> {
        let Some(path) = asked else {
            return Ok(Self::Folder(PathBuf::new()));
        };
        let ends_in_separator = path
            .as_os_str()
            .as_encoded_bytes()
            .last()
            .is_some_and(|&last| std::path::is_separator(char::from(last)));
        if path.is_dir() || ends_in_separator || (named_format(path).is_none() && !path.exists()) {
            return Ok(Self::Folder(path.to_owned()));
        }
        if files != 1 {
            return Err(Complaint::OutIsFile {
                path: path.to_owned(),
                count: files,
            });
        }
        match named_format(path) {
            Some(named) if named != format => Err(Complaint::OutIsOther {
                path: path.to_owned(),
                format,
            }),
            _ => Ok(Self::File(path.to_owned())),
        }
    }

    /// Makes the folder, where there is one to make.
    pub(super) fn prepare(&self) -> Result<(), Complaint> {
        match self {
            Self::Folder(folder) if !folder.is_dir() && !folder.as_os_str().is_empty() => {
                Ok(make_folder(folder)?)
            }
            _ => Ok(()),
        }
    }

    /// Where a file of this name goes. Pages are counted from 0; those after the first carry
    /// their number.
    pub(super) fn path(&self, stem: &str, format: Format, page: usize) -> PathBuf {
        let number = match page {
            0 => String::new(),
            page => format!("-p{}", page + 1),
        };
        match self {
            Self::Folder(folder) => folder.join(format!("{stem}{number}.{}", format.extension())),
            Self::File(path) if page == 0 => path.clone(),
            Self::File(path) => {
                let mut name = path.file_stem().unwrap_or_default().to_owned();
                name.push(format!("{number}.{}", format.extension()));
                path.with_file_name(name)
            }
        }
    }
}

/// The format a file is named for.
pub(super) fn named_format(path: &Path) -> Option<Format> {
    let end = path.extension()?.to_str()?.to_lowercase();
    let formats = Format::value_variants().iter().copied();
    formats.into_iter().find(|format| format.extension() == end)
}

/// What may be written over.
pub(super) struct Guard {
    /// Whether files of an earlier export may be replaced.
    force: bool,
    /// Where the documents of this run really lie.
    documents: Vec<PathBuf>,
}

impl Guard {
    /// Nothing but new files, unless `force`; and never these documents.
    pub(super) fn new(force: bool, documents: &[PathBuf]) -> Self {
        let documents = documents.iter().filter_map(|path| path.canonicalize().ok());
        Self {
            force,
            documents: documents.collect(),
        }
    }

    /// Whether a file may be written here; asked before the work of making it.
    pub(super) fn allow(&self, path: &Path) -> Result<(), Complaint> {
        let real = path.canonicalize();
        if real.is_ok_and(|real| self.documents.contains(&real)) {
            return Err(Complaint::OverDocument(path.to_owned()));
        }
        if path.symlink_metadata().is_ok() && !self.force {
            return Err(FileError::Exists {
                path: path.to_owned(),
            }
            .into());
        }
        Ok(())
    }

    /// Writes a file, whole or not at all.
    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Complaint> {
        self.allow(path)?;
        write_whole(path, bytes, self.force).map_err(Complaint::writing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(asked: &str, files: usize, expected: Option<&Out>) {
        let out = Out::of(Some(Path::new(asked)), files, Format::Pdf);
        assert_eq!(out.ok().as_ref(), expected, "{asked} for {files}");
    }

    #[test]
    fn a_file_only_for_exactly_one() {
        check("posters", 1, Some(&Out::Folder("posters".into())));
        check("posters", 3, Some(&Out::Folder("posters".into())));
        check("b.pdf", 1, Some(&Out::File("b.pdf".into())));
        check("b.PDF", 1, Some(&Out::File("b.PDF".into())));
        check("b.pdf/", 1, Some(&Out::Folder("b.pdf/".into())));
        check("src", 1, Some(&Out::Folder("src".into())));
        check("b.pdf", 2, None);
        check("b.png", 1, None);
        check("Cargo.toml", 2, None);
        check("Cargo.toml", 1, Some(&Out::File("Cargo.toml".into())));
    }

    #[test]
    fn pages_after_the_first_carry_their_number() {
        let folder = Out::Folder("f".into());
        assert_eq!(folder.path("a", Format::Png, 0), Path::new("f/a.png"));
        assert_eq!(folder.path("a", Format::Svg, 1), Path::new("f/a-p2.svg"));
        let file = Out::File("f/own.name.png".into());
        assert_eq!(file.path("a", Format::Png, 0), Path::new("f/own.name.png"));
        assert_eq!(
            file.path("a", Format::Png, 2),
            Path::new("f/own.name-p3.png")
        );
    }
}
