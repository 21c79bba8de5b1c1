//! Where poster files go, and what they must not overwrite: a file of an earlier run is replaced
//! only on request; a document that is being made into posters never; nor what is no ordinary
//! file.

use super::SheetError;
use crate::storage::save::{FileError, make_folder, write_whole};
use std::path::{Path, PathBuf};

/// Where the files of one run go.
#[derive(Debug, PartialEq, Eq)]
pub enum Out {
    /// Into this folder, under their own names; empty for where the user stands.
    Folder(PathBuf),
    /// The only one, here.
    File(PathBuf),
}

impl Out {
    /// Makes the folder, where there is one to make.
    ///
    /// # Errors
    /// [`FileError::Unwritable`].
    pub fn prepare(&self) -> Result<(), FileError> {
        match self {
            Self::Folder(folder) if !folder.is_dir() && !folder.as_os_str().is_empty() => {
                make_folder(folder)
            }
            _ => Ok(()),
        }
    }

    /// Where a file of this name and end goes. Pages are counted from 0; those after the first carry
    /// their number.
    #[must_use]
    pub fn path(&self, stem: &str, end: &str, page: usize) -> PathBuf {
        let number = match page {
            0 => String::new(),
            page => format!("-p{}", page + 1),
        };
        match self {
            Self::Folder(folder) => folder.join(format!("{stem}{number}.{end}")),
            Self::File(path) if page == 0 => path.clone(),
            Self::File(path) => {
                let mut name = path.file_stem().unwrap_or_default().to_owned();
                name.push(format!("{number}.{end}"));
                path.with_file_name(name)
            }
        }
    }
}

/// What may be written over.
pub struct Guard {
    /// Whether files of an earlier export may be replaced.
    force: bool,
    /// Where the documents of this run really lie.
    documents: Vec<PathBuf>,
}

impl Guard {
    /// Nothing but new files, unless `force`; and never these documents.
    pub fn new(force: bool, documents: &[PathBuf]) -> Self {
        let documents = documents.iter().filter_map(|path| path.canonicalize().ok());
        Self {
            force,
            documents: documents.collect(),
        }
    }

    /// Whether a file may be written here; asked before the work of making it.
    pub fn allow(&self, path: &Path) -> Result<(), SheetError> {
        let real = path.canonicalize();
        if real.is_ok_and(|real| self.documents.contains(&real)) {
            return Err(SheetError::OverDocument(path.to_owned()));
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
    pub fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), SheetError> {
        self.allow(path)?;
        write_whole(path, bytes, self.force).map_err(SheetError::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_after_the_first_carry_their_number() {
        let folder = Out::Folder("f".into());
        assert_eq!(folder.path("a", "png", 0), Path::new("f/a.png"));
        assert_eq!(folder.path("a", "svg", 1), Path::new("f/a-p2.svg"));
        let file = Out::File("f/own.name.png".into());
        assert_eq!(file.path("a", "png", 0), Path::new("f/own.name.png"));
        assert_eq!(file.path("a", "png", 2), Path::new("f/own.name-p3.png"));
    }
}
