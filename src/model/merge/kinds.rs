//! The things of a document: what each is called, and when nobody has written anything into it.

use super::content::side_by_side;
use super::merging::Merging;
use super::things::Thing;
use crate::model::custom::CustomSection;
use crate::model::empathy::Note;
use crate::model::persona_set::Segment;
use crate::model::source::Source;
use crate::model::statement::{Entry, LabelledFact, Pole, Purpose, Rated};
use crate::model::{Id, Persona};

/// The first of some texts that says anything.
fn first<const N: usize>(texts: [&str; N]) -> String {
    let mut said = texts.into_iter().map(str::trim);
    said.find(|text| !text.is_empty())
        .unwrap_or_default()
        .to_owned()
}

macro_rules! statements {
    ($( $type:ident: called $($called:ident)+, idle without $($said:ident)*; )+) => { $(
        impl Thing for $type {
            fn name(&self) -> &Id {
                &self.id
            }

            fn called(&self) -> String {
                first([$( &self.$called ),+])
            }

            fn is_idle(&self) -> bool {
                let texts: &[&str] = &[$( &self.$said ),*];
                self.alternatives.is_empty() && texts.iter().all(|text| text.trim().is_empty())
            }
        }
    )+ };
}

statements! {
    Entry: called text, idle without text;
    Note: called text, idle without text;
    Purpose: called text, idle without text measure;
    Rated: called text, idle without text remark;
    LabelledFact: called label text, idle without label text;
}

impl Thing for Pole {
    fn name(&self) -> &Id {
        &self.id
    }

    fn called(&self) -> String {
        let own = [self.left.as_str(), self.right.as_str()];
        first([&own.join("–"), self.pair.map_or("", |pair| pair.key())])
    }

    fn is_idle(&self) -> bool {
        let is_bare = self.value.is_none() && self.alternatives.is_empty();
        is_bare
            && [&self.text, &self.left, &self.right]
                .iter()
                .all(|text| text.is_empty())
    }
}

impl Thing for Segment {
    fn name(&self) -> &Id {
        &self.id
    }

    fn called(&self) -> String {
        first([&self.name])
    }

    fn is_idle(&self) -> bool {
        *self
            == Self {
                id: self.id.clone(),
                ..Self::default()
            }
    }
}

impl Thing for Source {
    fn name(&self) -> &Id {
        &self.id
    }

    fn called(&self) -> String {
        first([&self.title, &self.pseudonym])
    }

    fn is_idle(&self) -> bool {
        *self
            == Self {
                id: self.id.clone(),
                ..Self::default()
            }
    }
}

impl Thing for CustomSection {
    fn name(&self) -> &Id {
        &self.id
    }

    fn called(&self) -> String {
        first([&self.title])
    }

    fn is_idle(&self) -> bool {
        self.title.trim().is_empty() && self.content.is_empty()
    }

    fn fitted(ours: &[Self], base: &[Self], theirs: &[Self]) -> Vec<Self> {
        side_by_side(ours, base, theirs)
    }
}

impl Thing for Persona {
    fn name(&self) -> &Id {
        &self.id
    }

    fn called(&self) -> String {
        first([&self.name, &self.archetype])
    }

    /// A persona that a document began with may stand for a segment already.
    fn is_idle(&self) -> bool {
        let bare = Self {
            id: self.id.clone(),
            segment: self.segment.clone(),
            ..Self::default()
        };
        *self == bare
    }

    fn enter(id: &Id, at: &mut Merging, visit: impl FnOnce(&mut Merging)) {
        at.in_persona(id, visit);
    }
}
