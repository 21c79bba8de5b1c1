//! A participant's file of a document.

use super::args::HandOut as Asked;
use super::choose;
use super::complaint::Complaint;
use super::console::Console;
use super::document::Document;
use crate::model::empathy::Dimension;
use crate::model::hand_out::HandOut;
use crate::model::{Id, PersonaSet};
use crate::sheets::hand_out;

/// Writes the file and names it.
pub(super) fn write(asked: &Asked, console: &Console) {
    if let Err(complaint) = attempt(asked, console) {
        console.complain(&complaint);
    }
}

fn attempt(asked: &Asked, console: &Console) -> Result<(), Complaint> {
    let Document { path, set } = Document::open(&asked.file, console)?;
    let part = HandOut {
        personas: personas(asked, &set)?,
        dimensions: match asked.dimension.as_slice() {
            [] => Dimension::ALL.to_vec(),
            some => some.to_vec(),
        },
        has_profile: !asked.no_profile,
        has_content: !asked.empty,
    };
    let given = set.handed_out(&part);
    let made = hand_out(&given, &asked.out, asked.sheets, asked.force, &[path]);
    for written in &made.written {
        console.written(written);
    }
    for error in made.errors {
        console.complain(&Complaint::Sheet(error));
    }
    Ok(())
}

/// The personas that were asked for: by name, else all that are not archived.
fn personas(asked: &Asked, set: &PersonaSet) -> Result<Vec<Id>, Complaint> {
    let mut personas: Vec<Id> = Vec::new();
    for name in &asked.persona {
        let named = choose::named(set, name);
        if named.is_empty() {
            return Err(Complaint::PersonaUnknown {
                paths: vec![asked.file.clone()],
                name: name.clone(),
                names: choose::names(set),
            });
        }
        personas.extend(
            named
                .into_iter()
                .map(|place| set.personas[place].id.clone()),
        );
    }
    if asked.persona.is_empty() {
        personas.extend(set.active().map(|persona| persona.id.clone()));
    }
    if personas.is_empty() {
        return Err(Complaint::NoPersonas(asked.file.clone()));
    }
    Ok(personas)
}
