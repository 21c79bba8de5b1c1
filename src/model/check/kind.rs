//! What can be found, and how much each matters: the closed list behind every rule, sentence
//! and icon.

use crate::model::choice::choice;

choice! {
    /// What was found.
    pub enum FindingKind {
        /// Two people said different things, and nobody has decided yet.
        Undecided = "undecided",
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
        /// A picture is too coarse for the size at which a poster shows it.
        PortraitSmall = "portrait_small",
        /// The poster goes on on a further page.
        TextOverflow = "text_overflow",
        /// A character no font has.
        GlyphMissing = "glyph_missing",
        /// This machine lacks a font of the brand.
        FontMissing = "font_missing",
        /// The licence of a font of the brand keeps it out of files.
        FontLocked = "font_locked",
        /// A file for a press has the colours of screens.
        ColoursRgb = "colours_rgb",
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

impl FindingKind {
    /// Whether a finding of this kind may be set aside. Of two texts one has to go, or both stay;
    /// a reason decides nothing.
    #[must_use]
    pub fn can_be_set_aside(self) -> bool {
        self != Self::Undecided
    }

    /// Whether only a finished poster shows it, which the document alone does not.
    #[must_use]
    pub fn is_of_poster(self) -> bool {
        matches!(
            self,
            Self::PortraitSmall
                | Self::TextOverflow
                | Self::GlyphMissing
                | Self::FontMissing
                | Self::FontLocked
                | Self::ColoursRgb
        )
    }

    /// How much a finding of this kind matters unless its figures say otherwise. A warning is
    /// what would be wrong on paper, in law or in the claim to be supported.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::Undecided
            | Self::NameMissing
            | Self::SegmentUnknown
            | Self::MostlyAssumptions
            | Self::SupportedWithoutSource
            | Self::QuantitativeWithoutSurvey
            | Self::CreditMissing
            | Self::LicenceMissing
            | Self::AltMissing
            | Self::LicenceEnded
            | Self::TextOverflow
            | Self::GlyphMissing
            | Self::FontMissing
            | Self::FontLocked
            | Self::TextProAndContra
            | Self::PersonaNamedLikePerson
            | Self::SourceUnknown
            | Self::ReviewDue => Severity::Warning,
            Self::QuoteMissing
            | Self::PortraitMissing
            | Self::ObjectiveMissing
            | Self::SegmentMissing
            | Self::SegmentShared
            | Self::PrimaryMissing
            | Self::PrimarySeveral
            | Self::ManyPersonas
            | Self::TraitCount
            | Self::DimensionEmpty
            | Self::HearsayOnly
            | Self::SingleInterview
            | Self::FewInterviews
            | Self::QuoteLong
            | Self::PortraitSmall
            | Self::ColoursRgb
            | Self::TextTwice
            | Self::TextInTwoPersonas
            | Self::SourceUnused => Severity::Hint,
        }
    }
}
