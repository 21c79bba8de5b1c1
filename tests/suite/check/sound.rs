//! A document nobody can object to, and the parts it is made of.

use steckbrief::model::brand::Colour;
use steckbrief::model::empathy::{Dimension, Note};
use steckbrief::model::field::{ContentMut, Field};
use steckbrief::model::image::{Image, ImageId, ImageKind};
use steckbrief::model::persona::{PersonaRole, Status};
use steckbrief::model::persona_set::Segment;
use steckbrief::model::source::{Source, SourceKind};
use steckbrief::model::statement::{Entry, Evidence, Fact};
use steckbrief::model::{Id, Persona, PersonaSet};

pub(super) fn entry(id: &str, text: &str) -> Entry {
    Entry {
        id: id.into(),
        text: text.to_owned(),
        evidence: Evidence::Partly,
        ..Entry::default()
    }
}

pub(super) fn note(id: &str, text: &str) -> Note {
    Note {
        id: id.into(),
        text: text.to_owned(),
        evidence: Evidence::Partly,
        ..Note::default()
    }
}

pub(super) fn fact(text: &str) -> Fact {
    Fact {
        text: text.to_owned(),
        evidence: Evidence::Partly,
        ..Fact::default()
    }
}

/// A released persona of its own segment with everything a persona should have.
pub(super) fn persona(name: &str) -> Persona {
    let mut persona = Persona {
        id: Id(format!("persona{name}")),
        name: name.to_owned(),
        segment: Id(format!("segment{name}")),
        role: PersonaRole::Secondary,
        status: Status::Released,
        quote: fact(&format!("I am {name}.")),
        ..Persona::default()
    };
    persona.portrait.initials = name.into();
    for (traits, kind) in [
        (&mut persona.character.positive_traits, "strength"),
        (&mut persona.character.negative_traits, "weakness"),
    ] {
        traits.extend((1..=3).map(|n| entry(&format!("{kind}{n}"), &format!("{name} {kind} {n}"))));
    }
    persona.empathy.goal_who = fact(&format!("{name} at work"));
    persona.empathy.goal_do = fact(&format!("{name} gets home"));
    for &dimension in Dimension::ALL {
        let text = format!("{name} {}", dimension.key());
        if let ContentMut::Notes(notes) = persona.content_mut(Field::from(dimension)) {
            notes.push(note(&format!("note-{}", dimension.key()), &text));
        }
    }
    persona
}

/// Two personas, ten interviews and a survey, in perfect order.
pub(super) fn sound() -> PersonaSet {
    let mut set = PersonaSet {
        objective: "To find nothing".to_owned(),
        authors: vec!["Ada Author".to_owned()],
        personas: vec![persona("A"), persona("B")],
        ..PersonaSet::default()
    };
    set.personas[0].role = PersonaRole::Primary;
    set.segments = ["A", "B"]
        .map(|name| Segment {
            id: Id(format!("segment{name}")),
            name: format!("Segment {name}"),
            ..Segment::default()
        })
        .into();
    for number in 0..11 {
        let kind = match number {
            10 => SourceKind::Survey,
            _ => SourceKind::Interview,
        };
        set.sources.push(Source {
            id: Id(format!("source{number:02}")),
            title: format!("Source {number}"),
            kind,
            respondent: format!("Real Name {number}"),
            ..Source::default()
        });
        let id = Id(format!("source{number:02}"));
        set.personas[0].empathy.hear[0].sources.push(id);
    }
    set
}

pub(super) fn picture(set: &mut PersonaSet) {
    let id = ImageId("0123456789abcdef".to_owned());
    set.images.insert(
        id.clone(),
        Image {
            kind: ImageKind::Png,
            width: 1,
            height: 1,
            data: Vec::new().into(),
        },
    );
    let portrait = &mut set.personas[0].portrait;
    portrait.image = id;
    portrait.alt = "A face".into();
    portrait.credit = "Somebody".into();
    portrait.licence = "CC0".into();
    portrait.colour = Some(Colour {
        red: 1,
        green: 2,
        blue: 3,
    });
}
