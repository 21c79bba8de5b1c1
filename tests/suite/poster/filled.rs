//! A persona in which every field says something: what a test needs that asks where each goes.

use steckbrief::model::custom::{CustomContent, CustomSection, Row, Table};
use steckbrief::model::empathy::Note;
use steckbrief::model::field::{ContentMut, Field};
use steckbrief::model::persona_set::Market;
use steckbrief::model::statement::{
    BuyingRole, Entry, Frequency, LabelledFact, Lean, Pole, Purpose, Rated, Step,
};
use steckbrief::model::{Persona, PersonaSet};

/// A set of one persona whose fields say, wherever they have a text, what is given for them.
pub fn saying(text_of: impl Fn(Field) -> String) -> PersonaSet {
    let mut persona = Persona::default();
    for &field in Field::ALL {
        fill(persona.content_mut(field), &text_of(field));
    }
    PersonaSet {
        market: Market::Both,
        personas: vec![persona],
        ..PersonaSet::default()
    }
}

fn fill(content: ContentMut<'_>, text: &str) {
    let text = || text.to_owned();
    let rated = || Rated {
        text: text(),
        remark: text(),
        rating: Some(Frequency::Daily),
        ..Rated::default()
    };
    let pole = || Pole {
        left: text(),
        right: text(),
        text: text(),
        value: Lean::try_from(1).ok(),
        ..Pole::default()
    };
    let entry = || Entry {
        text: text(),
        category: text(),
        ..Entry::default()
    };
    match content {
        ContentMut::Word(word) => *word = text(),
        ContentMut::Prose(paragraphs) => paragraphs.push(text()),
        ContentMut::Fact(fact) => fact.text = text(),
        ContentMut::BuyingPart(part) => {
            part.text = text();
            part.roles.push(BuyingRole::User);
        }
        ContentMut::Scale(scale) => {
            scale.text = text();
            scale.value = Step::try_from(2).ok();
        }
        ContentMut::Entries(entries) => entries.push(entry()),
        ContentMut::Rated(items) => items.push(rated()),
        ContentMut::Poles(poles) => poles.push(pole()),
        ContentMut::Purposes(purposes) => {
            purposes.push(Purpose {
                text: text(),
                measure: text(),
                ..Purpose::default()
            });
        }
        ContentMut::Notes(notes) => {
            notes.push(Note {
                text: text(),
                cluster: text(),
                ..Note::default()
            });
        }
        ContentMut::Custom(sections) => {
            let fact = LabelledFact {
                label: text(),
                text: text(),
                ..LabelledFact::default()
            };
            let table = Table {
                columns: vec![text()],
                rows: vec![Row(vec![text()])],
            };
            let contents = [
                CustomContent::Prose(vec![text()]),
                CustomContent::List(vec![entry()]),
                CustomContent::Facts(vec![fact]),
                CustomContent::Rated(vec![rated()]),
                CustomContent::Poles(vec![pole()]),
                CustomContent::Table(table),
            ];
            sections.extend(contents.map(|content| CustomSection {
                title: text(),
                content,
                ..CustomSection::default()
            }));
        }
    }
}
