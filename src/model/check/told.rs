//! The statements of a persona, each with its place: what several rules walk.

use super::{Detail, Place};
use crate::model::Id;
use crate::model::custom::CustomContent;
use crate::model::empathy::Note;
use crate::model::field::{Content, Field};
use crate::model::persona::Persona;
use crate::model::statement::{Entry, LabelledFact, Pole, Purpose, Rated, Stated, Statement};

/// A statement that says something, and where.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) field: Field,
    /// Nothing for facts and scales, which their field names well enough.
    pub(super) item: Option<&'a Id>,
    pub(super) stated: Stated<'a>,
    /// The note an entry was made from.
    pub(super) from_note: Option<&'a Id>,
    /// Whether it is a sentence or catchword of its own, which should stand in one place only:
    /// not a fact, a remark, or a medium, which recur with good reason.
    pub(super) own_words: bool,
}

impl Told<'_> {
    /// What a finding calls it: its text, or its field where it is a value without a remark.
    pub(super) fn subject(&self) -> Detail {
        match self.stated.text.trim() {
            "" => Detail::Field(self.field),
            text => Detail::Text(text.to_owned()),
        }
    }

    /// Where it stands, for a finding.
    pub(super) fn place(&self, persona: &Persona) -> Place {
        let place = Place::persona(&persona.id).field(self.field);
        match self.item {
            Some(item) => place.item(item),
            None => place,
        }
    }
}

/// A statement with a stable name.
trait Named: Statement {
    fn id(&self) -> &Id;
    fn note(&self) -> Option<&Id> {
        None
    }
}

macro_rules! named {
    ($($type:ty)+) => { $( impl Named for $type { fn id(&self) -> &Id { &self.id } } )+ };
}

named! { LabelledFact Rated Pole Purpose Note }

impl Named for Entry {
    fn id(&self) -> &Id {
        &self.id
    }

    fn note(&self) -> Option<&Id> {
        (!self.from_note.is_empty()).then_some(&self.from_note)
    }
}

/// All statements of a persona that say something, in the order of fields.
pub(super) fn of(persona: &Persona) -> Vec<Told<'_>> {
    let mut told = Vec::new();
    for &field in Field::ALL {
        collect(persona, field, &mut told);
    }
    told
}

/// The statements of one field that say something. A scale or a pole says something as soon
/// as it has a value, a buying role as soon as one is named.
pub(super) fn collect<'a>(persona: &'a Persona, field: Field, told: &mut Vec<Told<'a>>) {
    let mut walk = Walk { field, told };
    let content = persona.content(field);
    match content {
        Content::Word(_) | Content::Prose(_) => {}
        Content::Fact(fact) => walk.single(fact, content.is_blank()),
        Content::BuyingPart(part) => walk.single(part, content.is_blank()),
        Content::Scale(scale) => walk.single(scale, content.is_blank()),
        Content::Entries(list) => walk.list(list, true),
        Content::Rated(list) => walk.list(list, false),
        Content::Poles(list) => walk.poles(list),
        Content::Purposes(list) => walk.list(list, true),
        Content::Notes(list) => walk.list(list, true),
        Content::Custom(sections) => {
            for section in sections {
                match &section.content {
                    CustomContent::Prose(_) | CustomContent::Table(_) => {}
                    CustomContent::List(list) => walk.list(list, true),
                    CustomContent::Facts(list) => walk.list(list, false),
                    CustomContent::Rated(list) => walk.list(list, false),
                    CustomContent::Poles(list) => walk.poles(list),
                }
            }
        }
    }
}

struct Walk<'a, 'b> {
    field: Field,
    told: &'b mut Vec<Told<'a>>,
}

impl<'a> Walk<'a, '_> {
    fn single(&mut self, statement: &'a impl Statement, is_blank: bool) {
        if !is_blank {
            self.told.push(Told {
                field: self.field,
                item: None,
                stated: statement.stated(),
                from_note: None,
                own_words: false,
            });
        }
    }

    fn list<S: Named>(&mut self, list: &'a [S], own_words: bool) {
        for statement in list.iter().filter(|statement| !statement.is_blank()) {
            self.item(statement, own_words);
        }
    }

    fn poles(&mut self, list: &'a [Pole]) {
        for pole in list.iter().filter(|pole| pole.value.is_some()) {
            self.item(pole, false);
        }
    }

    fn item(&mut self, statement: &'a impl Named, own_words: bool) {
        self.told.push(Told {
            field: self.field,
            item: Some(statement.id()),
            stated: statement.stated(),
            from_note: statement.note(),
            own_words,
        });
    }
}
