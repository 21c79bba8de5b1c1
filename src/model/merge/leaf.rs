//! Single values: what is merged as a whole, and can be written as a text and put back.
//!
//! The text is the one the file has: the key of a choice, a number, a day. A list of paragraphs
//! is one value, since half of one story and half of another is no story.

use super::{Merge, Merging, Parts, Recall};
use crate::model::Id;
use crate::model::brand::Colour;
use crate::model::check::FindingKind;
use crate::model::design::{Design, Orientation, Paper};
use crate::model::empathy::{Aspect, NoteColour};
use crate::model::field::Field;
use crate::model::image::ImageId;
use crate::model::persona::{DataBasis, PersonaKind, PersonaRole, Status};
use crate::model::persona_set::{Language, Market};
use crate::model::portrait::{Crop, Origin};
use crate::model::source::{RespondentType, SourceKind};
use crate::model::statement::{Evidence, Frequency, Lean, PolePair, Priority, PurposeKind, Step};
use jiff::civil::Date;

/// A single value.
pub trait Leaf {
    /// The value as the file writes it; empty for none.
    fn written(&self) -> String;

    /// The value a text means, where it means one.
    fn read(written: &str) -> Option<Self>
    where
        Self: Sized;

    /// Puts a written value in place of this one; whether it could be read.
    fn put(&mut self, written: &str) -> bool;
}

/// Merges two single values: where both sides changed it, ours stays and theirs is kept.
fn merge_leaf<T: Leaf + Clone + PartialEq>(ours: &mut T, base: &T, theirs: &T, at: &mut Merging) {
    if ours == theirs || theirs == base {
        return;
    }
    if ours == base {
        at.tell_changed(ours, theirs);
        ours.clone_from(theirs);
    } else {
        at.leave_open(ours, theirs);
    }
}

/// What all single values have in common.
macro_rules! single {
    ($type:ty $(, $inner:ident)?) => {
        impl $(<$inner: Leaf + Clone + PartialEq>)? Parts for $type {
            fn leaf(&mut self, path: &str) -> Option<&mut dyn Leaf> {
                path.is_empty().then_some(self as &mut dyn Leaf)
            }
        }

        impl $(<$inner: Leaf + Clone + PartialEq>)? Merge for $type {
            fn merge(&mut self, base: &Self, theirs: &Self, at: &mut Merging) {
                merge_leaf(self, base, theirs, at);
            }

            fn recall(&self, base: &mut Self, recall: &mut Recall) {
                if self != base && recall.knows(&self.written()) {
                    base.clone_from(self);
                }
            }
        }
    };
}

macro_rules! leaves {
    ($( $type:ty: |$value:ident| $written:expr, |$text:ident| $read:expr; )+) => { $(
        impl Leaf for $type {
            fn written(&self) -> String {
                let $value = self;
                $written
            }

            fn read($text: &str) -> Option<Self> {
                $read
            }

            fn put(&mut self, written: &str) -> bool {
                Self::read(written).map(|value| *self = value).is_some()
            }
        }

        single! { $type }
    )+ };
}

leaves! {
    String: |text| text.clone(), |text| Some(text.to_owned());
    bool: |is| is.to_string(), |text| text.parse().ok();
    u16: |number| number.to_string(), |text| text.parse().ok();
    Id: |id| id.0.clone(), |text| Some(text.into());
    ImageId: |id| id.0.clone(), |text| Some(Self(text.to_owned()));
    Colour: |colour| colour.to_string(), |text| text.parse().ok();
    Date: |day| day.to_string(), |text| text.parse().ok();
    Paper: |paper| paper.to_string(), |text| text.parse().ok();
    Language: |language| language.tag().to_owned(), |text| Self::from_tag(text);
    Evidence: |evidence| evidence.key().to_owned(),
        |text| Self::ALL.into_iter().find(|evidence| evidence.key() == text);
    Priority: |stars| u8::from(*stars).to_string(), |text| number::<u8, _>(text);
    Step: |step| u8::from(*step).to_string(), |text| number::<u8, _>(text);
    Lean: |lean| i8::from(*lean).to_string(), |text| number::<i8, _>(text);
    Crop: |crop| format!("{} {} {}", crop.x, crop.y, crop.zoom), |text| crop(text);
    Vec<String>: |lines| lines.join("\n"), |text| Some(text.lines().map(str::to_owned).collect());
}

macro_rules! choices {
    ($($type:ty)+) => {
        leaves! { $(
            $type: |choice| choice.key().to_owned(), |text| Self::from_key(text);
        )+ }
    };
}

choices! {
    Aspect DataBasis Design Field FindingKind Frequency Market NoteColour Orientation Origin PersonaKind PersonaRole
    PolePair PurposeKind RespondentType SourceKind Status
}

fn number<N: std::str::FromStr, T: TryFrom<N>>(text: &str) -> Option<T> {
    T::try_from(text.parse().ok()?).ok()
}

fn crop(text: &str) -> Option<Crop> {
    let mut numbers = text.split(' ').map(|number| number.parse().ok());
    let mut next = || numbers.next().flatten();
    Some(Crop {
        x: next()?,
        y: next()?,
        zoom: next()?,
    })
}

impl<T: Leaf + Clone + PartialEq> Leaf for Option<T> {
    fn written(&self) -> String {
        self.as_ref().map(Leaf::written).unwrap_or_default()
    }

    fn read(written: &str) -> Option<Self> {
        if written.is_empty() {
            return Some(None);
        }
        T::read(written).map(Some)
    }

    fn put(&mut self, written: &str) -> bool {
        Self::read(written).map(|value| *self = value).is_some()
    }
}

single! { Option<T>, T }
