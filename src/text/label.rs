//! The ids of labels, made from the keys of the model.

use crate::model::Language;
use crate::model::brand::ColourSet;
use crate::model::check::{FindingKind, Severity};
use crate::model::design::{Design, Orientation};
use crate::model::empathy::{Aspect, Dimension, NoteColour};
use crate::model::export::{Standard, TextFormat};
use crate::model::field::{Field, Group};
use crate::model::persona::{DataBasis, PersonaKind, PersonaRole, Status};
use crate::model::persona_set::Market;
use crate::model::portrait::Origin;
use crate::model::preset::Preset;
use crate::model::source::{RespondentType, SourceKind};
use crate::model::statement::{BuyingRole, Evidence, Frequency, PolePair, PurposeKind, Step};
use crate::model::tiling::TileSheet;

/// A thing of the model that the catalogues have a word for.
pub trait Labelled: Copy {
    /// The id of its message.
    fn id(&self) -> String;
}

macro_rules! labelled {
    ($($type:ty: $prefix:literal;)+) => {
        $(
            impl Labelled for $type {
                fn id(&self) -> String {
                    format!(concat!($prefix, "-{}"), self.key())
                }
            }
        )+

        /// The ids of all labels and findings: what the catalogues must have so that no value
        /// of the model is without words.
        #[must_use]
        pub fn label_ids() -> Vec<String> {
            let mut ids = Vec::new();
            $( ids.extend(<$type>::ALL.iter().map(Labelled::id)); )+
            ids.extend(Language::ALL.iter().map(Labelled::id));
            ids.extend(step_ids());
            ids
        }
    };
}

labelled! {
    Group: "group";
    Field: "field";
    NoteColour: "note-colour";
    Aspect: "aspect";
    PersonaKind: "kind";
    PersonaRole: "role";
    Status: "status";
    DataBasis: "data-basis";
    Origin: "origin";
    Market: "market";
    SourceKind: "source-kind";
    RespondentType: "respondent";
    Frequency: "frequency";
    PurposeKind: "purpose";
    BuyingRole: "buying-role";
    Evidence: "evidence";
    PolePair: "pair";
    ColourSet: "colour-set";
    Design: "design";
    Orientation: "orientation";
    TextFormat: "text-format";
    Standard: "standard";
    TileSheet: "tile-sheet";
    Preset: "preset";
    Severity: "severity";
    FindingKind: "finding";
}

impl Labelled for Dimension {
    /// A dimension is called what its field is called.
    fn id(&self) -> String {
        Field::from(*self).id()
    }
}

impl Labelled for Language {
    fn id(&self) -> String {
        format!("language-{}", self.tag().to_lowercase())
    }
}

fn step_ids() -> impl Iterator<Item = String> {
    let steps = || (1..=5_u8).filter_map(|step| Step::try_from(step).ok());
    let of = move |&scale: &Field| steps().map(move |step| step_id(scale, step));
    Field::SCALES.iter().flat_map(of)
}

/// The id of the word for one step of a scale.
pub(super) fn step_id(scale: Field, step: Step) -> String {
    format!("step-{}-{}", scale.key(), u8::from(step))
}
