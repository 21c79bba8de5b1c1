//! A document that was exported as JSON becomes a file again.

use super::args::Import;
use super::complaint::Complaint;
use super::console::Console;
use super::told;
use crate::storage::save::{FileError, write_whole};
use crate::storage::{open_json, to_ron};
use std::path::Path;

/// Reads the JSON, writes the document and names it; a file that is there stays as it is.
pub(super) fn import(asked: &Import, console: &Console) {
    let beside = || asked.file.with_extension("ron");
    let out = asked.out.clone().unwrap_or_else(beside);
    match attempt(asked, &out, console) {
        Ok(()) => console.written(&out),
        Err(complaint) => console.complain(&complaint),
    }
}

fn attempt(asked: &Import, out: &Path, console: &Console) -> Result<(), Complaint> {
    let loaded = open_json(&asked.file)?;
    told::notices(&asked.file, &loaded.notices, console);
    let text = to_ron(&loaded.set).map_err(|source| FileError::Format {
        path: asked.file.clone(),
        source,
    })?;
    write_whole(out, text.as_bytes(), false).map_err(|error| match error {
        FileError::Exists { path } => Complaint::NewExists(path),
        other => Complaint::Sheet(other.into()),
    })
}
