//! Documents on their way to posters: read, and their portraits looked at, since a file from a
//! stranger may say anything of a picture.

use super::complaint::Complaint;
use super::console::Console;
use super::told;
use crate::model::image::{Image, ImageId};
use crate::model::{Persona, PersonaSet};
use crate::poster;
use crate::sheets::in_order;
use crate::storage::{self, PictureError};
use crate::text::excerpt;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// A document that was read.
pub(super) struct Document {
    /// As it was named on the command line.
    pub(super) path: PathBuf,
    /// What it holds.
    pub(super) set: PersonaSet,
}

impl Document {
    /// Reads a document; what was put right in it is said.
    pub(super) fn open(path: &Path, console: &Console) -> Result<Self, Complaint> {
        let opened = storage::open(path)?;
        told::notices(path, &opened.loaded.notices, console);
        Ok(Self {
            path: path.to_owned(),
            set: opened.loaded.set,
        })
    }

    /// The name of its file, without the end.
    pub(super) fn stem(&self) -> &OsStr {
        self.path.file_stem().unwrap_or_default()
    }

    /// What keeps the portraits of these personas from being shown. Each picture is decoded
    /// once, whoever shares it; a picture that is not there is none, and gives way to initials.
    pub(super) fn unfit_portraits<'a>(
        &'a self,
        personas: impl Iterator<Item = &'a Persona>,
    ) -> Vec<Complaint> {
        let mut shown: BTreeMap<&ImageId, (&Persona, &Image)> = BTreeMap::new();
        for persona in personas {
            let id = &persona.portrait.image;
            if let Some(image) = self.set.images.get(id) {
                shown.entry(id).or_insert((persona, image));
            }
        }
        let shown: Vec<(&Persona, &Image)> = shown.into_values().collect();
        let mut unfit = Vec::new();
        in_order(
            &shown,
            |(_, image)| examine(image),
            |(persona, _), verified| {
                // A decoder that panics has not decoded the picture.
                let flaw = verified.map_or(Some(None), |sound| sound.err().map(Some));
                unfit.extend(flaw.map(|source| Complaint::PortraitUnfit {
                    path: self.path.clone(),
                    persona: named(persona),
                    source,
                }));
                ControlFlow::Continue(())
            },
        );
        unfit
    }
}

/// Whether a picture is what the document says, and can be shown. The type setter decodes it and
/// keeps the pixels for the poster; only what it cannot read is decoded again, to learn why.
fn examine(image: &Image) -> Result<(), PictureError> {
    storage::examine(image)?;
    if poster::is_readable(image) {
        Ok(())
    } else {
        storage::verify(image)
    }
}

/// The name of a persona, or its id where it has none.
fn named(persona: &Persona) -> String {
    match persona.name.trim() {
        "" => persona.id.as_str().to_owned(),
        name => excerpt(name),
    }
}
