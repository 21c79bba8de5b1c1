//! What people call the things of the model, and what may be asked about them.

use super::label::{Labelled, step_id};
use super::words::Words;
use crate::model::field::Field;
use crate::model::persona::{Persona, PersonaKind};
use crate::model::source::Source;
use crate::model::statement::{Evidence, PolePair, Step};

impl Words {
    /// What people call a group, a field, a dimension or a choice.
    #[must_use]
    pub fn label(&self, thing: impl Labelled) -> String {
        self.say(&thing.id())
    }

    /// What stands smaller beside a label: "Hürden & Frust" beside "Pains".
    #[must_use]
    pub fn subtitle(&self, thing: impl Labelled) -> Option<String> {
        self.attribute(&thing.id(), "subtitle", &[])
    }

    /// The shortest word for a thing, where there is one beside the usual.
    #[must_use]
    pub fn short(&self, thing: impl Labelled) -> String {
        let id = thing.id();
        self.attribute(&id, "short", &[])
            .unwrap_or_else(|| self.say(&id))
    }

    /// The word as a title of its own: "Primäre Persona" for the role "primär".
    #[must_use]
    pub fn title(&self, thing: impl Labelled) -> String {
        let id = thing.id();
        self.attribute(&id, "persona", &[])
            .unwrap_or_else(|| self.say(&id))
    }

    /// What stands for the name of a persona that has none.
    #[must_use]
    pub fn unnamed(&self, kind: PersonaKind) -> String {
        self.attribute(&kind.id(), "unnamed", &[])
            .unwrap_or_default()
    }

    /// The name of a persona, or what stands for one.
    #[must_use]
    pub fn name_of(&self, persona: &Persona) -> String {
        match persona.name.trim() {
            "" => self.unnamed(persona.kind),
            name => name.to_owned(),
        }
    }

    /// What to call a source: never by its respondent's name.
    #[must_use]
    pub fn title_of(&self, source: &Source) -> String {
        let mut names = [source.title.trim(), source.pseudonym.trim()].into_iter();
        let name = names.find(|name| !name.is_empty());
        name.map_or_else(|| self.say("source-unnamed"), str::to_owned)
    }

    /// The short guiding question of a field.
    #[must_use]
    pub fn question(&self, field: Field) -> String {
        self.attribute(&field.id(), "question", &[])
            .unwrap_or_default()
    }

    /// The guiding questions for an empty field and a blank sheet; the short one where a field
    /// has no others.
    #[must_use]
    pub fn questions(&self, field: Field) -> String {
        self.attribute(&field.id(), "questions", &[])
            .unwrap_or_else(|| self.question(field))
    }

    /// The word for a step of one of the three scales.
    #[must_use]
    pub fn step(&self, scale: Field, step: Step) -> String {
        self.say(&step_id(scale, step))
    }

    /// The words at the lower and the upper end of a scale.
    #[must_use]
    pub fn ends(&self, scale: Field) -> (String, String) {
        self.two(&scale.id(), "low", "high")
    }

    /// The left and the right pole of a standard pair.
    #[must_use]
    pub fn poles(&self, pair: PolePair) -> (String, String) {
        self.two(&pair.id(), "left", "right")
    }

    fn two(&self, id: &str, first: &str, second: &str) -> (String, String) {
        let word = |name| self.attribute(id, name, &[]).unwrap_or_default();
        (word(first), word(second))
    }

    /// How many statements are supported that way: "6 Annahmen".
    #[must_use]
    pub fn counted(&self, evidence: Evidence, count: usize) -> String {
        self.attribute(&evidence.id(), "counted", &[("count", count.into())])
            .unwrap_or_default()
    }
}
