//! A picture becomes the portrait of a persona, and the document is saved.

use super::args::Portrait as Asked;
use super::choose;
use super::complaint::Complaint;
use super::console::Console;
use super::told;
use crate::model::PersonaSet;
use crate::model::image::ImageId;
use crate::model::portrait::Portrait;
use crate::storage::{self, Opened};

/// Does what was asked and names the document.
pub(super) fn put(asked: &Asked, console: &Console) {
    match attempt(asked, console) {
        Ok(()) => console.written(&asked.file),
        Err(complaint) => console.complain(&complaint),
    }
}

fn attempt(asked: &Asked, console: &Console) -> Result<(), Complaint> {
    let Opened { loaded, mut stamp } = storage::open(&asked.file)?;
    told::notices(&asked.file, &loaded.notices, console);
    let mut set = loaded.set;
    let place = place(asked, &set)?;
    let (id, image) =
        storage::take_in_file(&asked.picture).map_err(|source| Complaint::Picture {
            path: asked.picture.clone(),
            source,
        })?;
    set.images.insert(id.clone(), image);
    if let Some(persona) = set.personas.get_mut(place) {
        hang(&mut persona.portrait, id, asked);
    }
    set.take_down_unused();
    Ok(storage::save(&asked.file, &set, &mut stamp)?)
}

/// The one persona that is meant.
fn place(asked: &Asked, set: &PersonaSet) -> Result<usize, Complaint> {
    let name = asked.persona.clone();
    match choose::named(set, &name).as_slice() {
        [place] => Ok(*place),
        [] => Err(Complaint::PersonaUnknown {
            paths: vec![asked.file.clone()],
            name,
            names: choose::names(set),
        }),
        _ => Err(Complaint::PersonaAmbiguous {
            path: asked.file.clone(),
            name,
            names: choose::names(set),
        }),
    }
}

/// What was said of another picture (its rights, its crops) does not hold for the new one;
/// initials and their colour stay for the day the picture goes.
fn hang(portrait: &mut Portrait, image: ImageId, asked: &Asked) {
    if portrait.image != image {
        *portrait = Portrait {
            image,
            initials: std::mem::take(&mut portrait.initials),
            colour: portrait.colour,
            ..Portrait::default()
        };
    }
    let said = [
        (&mut portrait.alt, &asked.alt),
        (&mut portrait.credit, &asked.credit),
        (&mut portrait.licence, &asked.licence),
    ];
    for (field, text) in said {
        if let Some(text) = text {
            field.clone_from(text);
        }
    }
}
