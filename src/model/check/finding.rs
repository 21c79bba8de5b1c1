//! What a finding is: what, where, how much, and whether somebody set it aside. The sentence
//! people read is made from the catalogues.

use super::kind::{FindingKind, Severity};
use crate::model::field::Field;
use crate::model::groups::group;
use crate::model::persona::DataBasis;
use crate::model::{Id, PersonaSet, is_default};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where a finding lies; what is absent is wider.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// The persona; none for the set.
    pub persona: Option<Id>,
    /// The field; none for the persona as a whole.
    pub field: Option<Field>,
    /// The entry, note, source or segment.
    pub item: Option<Id>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub kind: FindingKind,
    /// How much it matters.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// The figures and words of its sentence, by the names the catalogues use.
    pub details: Vec<(&'static str, Detail)>,
    /// The reason somebody gave for setting it aside.
    pub set_aside: Option<String>,
}

/// A figure or a word in the sentence of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A count or a measure.
    Number(i64),
    /// A text from the document.
    Text(String),
    /// Names from the document, to be listed as the reader's language does.
    Names(Vec<String>),
    /// A value as the file writes it, to be written as the reader's language does.
    Value {
        /// The names in the file that lead to it.
        part: String,
        /// The value.
        written: String,
        /// Whose it is; empty where nobody said.
        author: String,
    },
    /// A field, to be named in the reader's language.
    Field(Field),
    /// A kind of research, to be named in the reader's language.
    Basis(DataBasis),
    /// A day, to be written as the reader's language does.
    Day(Date),
}

group! {
    /// A finding somebody has seen and set aside.
    pub struct Acknowledged {
        /// What was found.
        kind: Option<FindingKind>,
        /// In which persona; empty for the set.
        persona: Id,
        /// In which field.
        field: Option<Field>,
        /// In which entry, note, source or segment.
        item: Id,
        /// Why it may stay.
        reason: String,
    }
}

impl PersonaSet {
    /// Sets a finding aside for a reason; one given before is replaced.
    pub fn set_aside(&mut self, finding: &Finding, reason: &str) {
        self.take_up(finding);
        self.acknowledged.push(Acknowledged {
            kind: Some(finding.kind),
            persona: finding.place.persona.clone().unwrap_or_default(),
            field: finding.place.field,
            item: finding.place.item.clone().unwrap_or_default(),
            reason: reason.trim().to_owned(),
        });
    }

    /// Brings a finding back that was set aside.
    pub fn take_up(&mut self, finding: &Finding) {
        self.acknowledged.retain(|seen| !finding.is_seen(seen));
    }
}

impl Place {
    /// The set as a whole.
    #[must_use]
    pub fn set() -> Self {
        Self::default()
    }

    /// A persona as a whole.
    #[must_use]
    pub fn persona(id: &Id) -> Self {
        Self {
            persona: Some(id.clone()),
            ..Self::default()
        }
    }

    /// The same place, narrowed to a field.
    #[must_use]
    pub fn field(self, field: Field) -> Self {
        Self {
            field: Some(field),
            ..self
        }
    }

    /// The same place, narrowed to an entry, note, source or segment; an empty id narrows
    /// nothing.
    #[must_use]
    pub fn item(self, id: &Id) -> Self {
        Self {
            item: (!id.is_empty()).then(|| id.clone()),
            ..self
        }
    }
}

impl Finding {
    /// A finding of the usual severity, not set aside, without figures.
    #[must_use]
    pub fn new(kind: FindingKind, place: Place) -> Self {
        Self {
            kind,
            severity: kind.severity(),
            place,
            details: Vec::new(),
            set_aside: None,
        }
    }

    /// The finding with one more figure or word for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, detail: Detail) -> Self {
        self.details.push((name, detail));
        self
    }

    /// The finding with a count or a measure for its sentence.
    #[must_use]
    pub fn counting(self, name: &'static str, count: usize) -> Self {
        self.with(
            name,
            Detail::Number(i64::try_from(count).unwrap_or(i64::MAX)),
        )
    }

    /// The finding as a warning or as a hint, whatever its kind usually is.
    #[must_use]
    pub fn graded(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    /// A field was too long for the smallest legible size: how many items went on on a further
    /// page, and how much height they take. Only the poster's fit report knows.
    #[must_use]
    pub fn text_overflow(persona: &Id, field: Field, items: usize, millimetres: usize) -> Self {
        let place = Place::persona(persona).field(field);
        Self::new(FindingKind::TextOverflow, place)
            .counting("items", items)
            .counting("millimetres", millimetres)
    }

    /// Characters that no font has; where the poster knows whose text and which field it is, it
    /// says so. Only the poster's fit report knows.
    #[must_use]
    pub fn glyph_missing(persona: Option<&Id>, field: Option<Field>, characters: String) -> Self {
        let place = Place {
            persona: persona.cloned(),
            field,
            item: None,
        };
        Self::new(FindingKind::GlyphMissing, place).with("characters", Detail::Text(characters))
    }

    fn is_seen(&self, seen: &Acknowledged) -> bool {
        let is = |place: &Option<Id>, id: &Id| place.as_ref().map_or(id.is_empty(), |it| it == id);
        seen.kind == Some(self.kind)
            && seen.field == self.place.field
            && is(&self.place.persona, &seen.persona)
            && is(&self.place.item, &seen.item)
    }
}

/// Marks the findings that somebody has set aside, with the reason given; without a reason
/// nothing is set aside.
pub fn set_aside(findings: &mut [Finding], set: &PersonaSet) {
    let reasoned = |seen: &&Acknowledged| !seen.reason.trim().is_empty();
    for seen in set.acknowledged.iter().filter(reasoned) {
        let mine =
            |finding: &&mut Finding| finding.kind.can_be_set_aside() && finding.is_seen(seen);
        for finding in findings.iter_mut().filter(mine) {
            finding.set_aside = Some(seen.reason.clone());
        }
    }
}
