//! What the program checks: hints, never walls. A finding says what, where and how much;
//! the sentence people read is made from the catalogues.

use super::field::Field;
use super::groups::group;
use super::persona::DataBasis;
use super::statement::choice;
use super::{Id, is_default};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

choice! {
    /// What was found.
    pub enum FindingKind {
        /// A reviewed persona has no name.
        NameMissing = "name_missing",
        /// A reviewed persona has no quote.
        QuoteMissing = "quote_missing",
        /// A reviewed persona has neither picture nor chosen initials.
        PortraitMissing = "portrait_missing",
        /// The set does not say what it is for.
        ObjectiveMissing = "objective_missing",
        /// A persona stands for no segment.
        SegmentMissing = "segment_missing",
        /// Two personas stand for one segment.
        SegmentShared = "segment_shared",
        /// A persona names a segment that does not exist.
        SegmentUnknown = "segment_unknown",
        /// No persona is primary.
        PrimaryMissing = "primary_missing",
        /// Several personas are primary.
        PrimarySeveral = "primary_several",
        /// More personas than people keep apart.
        ManyPersonas = "many_personas",
        /// Fewer than three or more than five traits.
        TraitCount = "trait_count",
        /// A dimension of the map, or its goal, is empty.
        DimensionEmpty = "dimension_empty",
        /// A released persona is more than one third assumption.
        MostlyAssumptions = "mostly_assumptions",
        /// Said to be supported, but no source is named.
        SupportedWithoutSource = "supported_without_source",
        /// Supported only by what staff tell.
        HearsayOnly = "hearsay_only",
        /// Supported by one interview alone.
        SingleInterview = "single_interview",
        /// A quantitative persona without a survey.
        QuantitativeWithoutSurvey = "quantitative_without_survey",
        /// A qualitative persona with fewer than ten interviews.
        FewInterviews = "few_interviews",
        /// The quote is too long for a poster.
        QuoteLong = "quote_long",
        /// A picture without credit.
        CreditMissing = "credit_missing",
        /// A picture without licence.
        LicenceMissing = "licence_missing",
        /// A picture without alternative text.
        AltMissing = "alt_missing",
        /// The licence of a picture has ended.
        LicenceEnded = "licence_ended",
        /// A picture is too small for the paper.
        PortraitSmall = "portrait_small",
        /// The poster goes on on a further page.
        TextOverflow = "text_overflow",
        /// A character no font has.
        GlyphMissing = "glyph_missing",
        /// The same text twice in one persona.
        TextTwice = "text_twice",
        /// The same text speaks for and against.
        TextProAndContra = "text_pro_and_contra",
        /// Two personas share a text.
        TextInTwoPersonas = "text_in_two_personas",
        /// A persona is named like an author or a respondent.
        PersonaNamedLikePerson = "persona_named_like_person",
        /// A statement names a source that does not exist.
        SourceUnknown = "source_unknown",
        /// A source nobody names.
        SourceUnused = "source_unused",
        /// The day of the next review has passed.
        ReviewDue = "review_due",
    }
}

choice! {
    /// How much a finding matters.
    pub enum Severity {
        /// Worth knowing.
        Hint = "hint",
        /// Worth doing something about.
        Warning = "warning",
    }
}

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
