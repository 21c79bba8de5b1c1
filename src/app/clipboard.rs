//! Personas through the clipboard: copied as text, pasted into this document or another.

use super::desktop::{App, now};
use super::personas;
use crate::model::{Persona, PersonaSet};
use crate::storage::{copied, persona_of, persona_text};
use egui::{Context, Event, ViewportCommand};

impl App {
    /// Puts the persona shown on the clipboard.
    pub(super) fn copy_persona(&mut self, context: &Context) {
        let Some(set) = self.open.as_ref().map(|open| &open.document.draft) else {
            return;
        };
        let shown = self.desk.position(set).map(|place| &set.personas[place]);
        // What cannot be written cannot be in a document that was read or typed.
        if let Some(Ok(text)) = shown.map(|persona| persona_text(set, persona)) {
            context.copy_text(text);
            self.message = self.words.say("ui-persona-copied");
        }
    }

    /// Asks the system for what is on the clipboard; it arrives as pasted text.
    pub(super) fn paste_persona(context: &Context) {
        context.send_viewport_cmd(ViewportCommand::RequestPaste);
    }

    /// Takes a persona that is being pasted, wherever the keyboard is.
    pub(super) fn take_pasted(&mut self, context: &Context) {
        let open = self.open.as_mut().filter(|open| !open.file.is_read_only);
        let Some(open) = open else {
            return;
        };
        let mut pasted = None;
        context.input_mut(|input| {
            input.events.retain(|event| {
                let found = match event {
                    Event::Paste(text) => persona_of(text),
                    _ => None,
                };
                let is_other = found.is_none();
                pasted = pasted.take().or(found);
                is_other
            });
        });
        if let Some(part) = pasted {
            for persona in adopted(&mut open.document.draft, part, &mut self.ids) {
                let (desk, document) = (&mut self.desk, &mut open.document);
                personas::insert(document, desk, persona, now(context));
            }
        }
    }
}

/// Takes over what pasted personas refer to, and gives the personas. What the document has
/// already, by its id, stays as it is.
fn adopted(
    set: &mut PersonaSet,
    part: PersonaSet,
    ids: &mut crate::model::IdSource,
) -> Vec<Persona> {
    for segment in part.segments {
        if set.segment(&segment.id).is_none() {
            set.segments.push(segment);
        }
    }
    for source in part.sources {
        if set.source(&source.id).is_none() {
            set.sources.push(source);
        }
    }
    for (id, image) in part.images {
        set.images.entry(id).or_insert(image);
    }
    let known: Vec<_> = set.personas.iter().map(|one| one.id.clone()).collect();
    let personas = part.personas.into_iter();
    personas
        .map(|persona| {
            if known.contains(&persona.id) {
                copied(&persona, ids)
            } else {
                persona
            }
        })
        .collect()
}
