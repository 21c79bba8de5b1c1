//! The unit of everything in a document: a text and what it rests on.
//!
//! A fact is one statement, an entry is one of a list, a scale is a statement with a
//! value, a note is a statement on the empathy map. They share the same fields, which
//! have their one home in the macro below: RON has no way to flatten one record into
//! another, and a record inside a record would make an entry more than one line.

pub(super) use super::choice::choice;
use super::{Id, is_default};
use serde::{Deserialize, Serialize};

/// How well a statement is supported.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Nobody has checked it yet.
    #[default]
    Assumption,
    /// Something speaks for it.
    Partly,
    /// Research supports it.
    Supported,
}

impl Evidence {
    /// From best to least supported, the order of every legend.
    pub const ALL: [Self; 3] = [Self::Supported, Self::Partly, Self::Assumption];

    /// The name in the file and in the catalogues.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Partly => "partly",
            Self::Assumption => "assumption",
        }
    }
}

/// How much a statement matters, from 0 (not ranked) to 3.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "u8", into = "u8")]
pub struct Priority(u8);

impl Priority {
    /// The most a statement can matter.
    pub const HIGHEST: Self = Self(3);
}

impl TryFrom<u8> for Priority {
    type Error = String;

    fn try_from(stars: u8) -> Result<Self, String> {
        if stars > Self::HIGHEST.0 {
            return Err(format!("priority goes from 0 to 3, not {stars}"));
        }
        Ok(Self(stars))
    }
}

impl From<Priority> for u8 {
    fn from(priority: Priority) -> Self {
        priority.0
    }
}

/// One step of a scale from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Step(u8);

impl TryFrom<u8> for Step {
    type Error = String;

    fn try_from(step: u8) -> Result<Self, String> {
        if !(1..=5).contains(&step) {
            return Err(format!("a scale goes from 1 to 5, not {step}"));
        }
        Ok(Self(step))
    }
}

impl From<Step> for u8 {
    fn from(step: Step) -> Self {
        step.0
    }
}

/// Where between two poles a persona stands, from −2 (the left pole) to +2 (the right one).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i8", into = "i8")]
pub struct Lean(i8);

impl TryFrom<i8> for Lean {
    type Error = String;

    fn try_from(lean: i8) -> Result<Self, String> {
        if !(-2..=2).contains(&lean) {
            return Err(format!(
                "a place between two poles goes from -2 to 2, not {lean}"
            ));
        }
        Ok(Self(lean))
    }
}

impl From<Lean> for i8 {
    fn from(lean: Lean) -> Self {
        lean.0
    }
}

/// Another text for the same statement, not decided on yet: what a merge leaves behind.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "is_default")])]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Alternative {
    /// The other text.
    pub text: String,
    /// Who wrote it.
    pub author: String,
    /// How well it is supported.
    pub evidence: Evidence,
    /// The sources it rests on.
    pub sources: Vec<Id>,
}

/// What every statement has, borrowed from whichever record it lives in.
#[derive(Clone, Copy, Debug)]
pub struct Stated<'a> {
    /// What is said.
    pub text: &'a str,
    /// How well it is supported.
    pub evidence: Evidence,
    /// How much it matters.
    pub priority: Priority,
    /// The sources it rests on.
    pub sources: &'a [Id],
    /// Who wrote it; empty where nobody said.
    pub author: &'a str,
    /// Other texts not decided on yet.
    pub alternatives: &'a [Alternative],
}

/// What every statement has, borrowed to be changed.
#[derive(Debug)]
pub struct StatedMut<'a> {
    /// What is said.
    pub text: &'a mut String,
    /// How well it is supported.
    pub evidence: &'a mut Evidence,
    /// How much it matters.
    pub priority: &'a mut Priority,
    /// The sources it rests on.
    pub sources: &'a mut Vec<Id>,
    /// Who wrote it.
    pub author: &'a mut String,
    /// Other texts not decided on yet.
    pub alternatives: &'a mut Vec<Alternative>,
}

/// A record that is a statement.
pub trait Statement {
    /// The part every statement has.
    fn stated(&self) -> Stated<'_>;
    /// The part every statement has, to be changed.
    fn stated_mut(&mut self) -> StatedMut<'_>;
    /// Whether there is anything to show.
    fn is_blank(&self) -> bool {
        self.stated().text.trim().is_empty()
    }
}

/// Declares a record that is a statement: its own fields first, then `text`, its own
/// further fields, and the fields every statement has.
macro_rules! statement {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$first_meta:meta])* $first:ident: $first_type:ty, )*
            @text,
            $( $(#[$more_meta:meta])* $more:ident: $more_type:ty, )*
        }
    ) => {
        $(#[$meta])*
        #[serde_with::apply(_ => #[serde(skip_serializing_if = "is_default")])]
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            $( $(#[$first_meta])* pub $first: $first_type, )*
            /// What is said.
            pub text: String,
            $( $(#[$more_meta])* pub $more: $more_type, )*
            /// How well it is supported.
            pub evidence: Evidence,
            /// How much it matters.
            pub priority: Priority,
            /// The sources it rests on.
            pub sources: Vec<Id>,
            /// Who wrote it; empty where nobody said.
            pub author: String,
            /// Other texts not decided on yet.
            pub alternatives: Vec<Alternative>,
        }

        crate::model::merge::merge_parts! {
            $name { $( $first )* $( $more )* } also merge_stated recall_stated { text evidence priority author }
        }

        impl Statement for $name {
            fn stated(&self) -> Stated<'_> {
                Stated {
                    text: &self.text,
                    evidence: self.evidence,
                    priority: self.priority,
                    sources: &self.sources,
                    author: &self.author,
                    alternatives: &self.alternatives,
                }
            }

            fn stated_mut(&mut self) -> StatedMut<'_> {
                StatedMut {
                    text: &mut self.text,
                    evidence: &mut self.evidence,
                    priority: &mut self.priority,
                    sources: &mut self.sources,
                    author: &mut self.author,
                    alternatives: &mut self.alternatives,
                }
            }
        }
    };
}

statement! {
    /// One statement that stands alone: an age, an income, a quote.
    pub struct Fact {
        @text,
    }
}

statement! {
    /// A fact with a label of the user's own, in an own section.
    pub struct LabelledFact {
        /// Stable name.
        id: Id,
        /// What the fact is about.
        label: String,
        @text,
    }
}

statement! {
    /// One of a list.
    pub struct Entry {
        /// Stable name.
        id: Id,
        @text,
        /// What kind of thing it is, where a list is ordered by kind (affinities: music, series, brands).
        category: String,
        /// The note it was made from.
        from_note: Id,
    }
}

statement! {
    /// A scale from 1 to 5; the text is the remark, which is printed.
    pub struct Scale {
        /// The step; nothing where it is unset.
        value: Option<Step>,
        @text,
    }
}

statement! {
    /// One of a list rated by how often: a medium, a channel.
    pub struct Rated {
        /// Stable name.
        id: Id,
        @text,
        /// How often; nothing where it is unset.
        rating: Option<Frequency>,
        /// A word on it, printed: "long", "only at the weekend".
        remark: String,
    }
}

statement! {
    /// A place between two poles; the text is a remark.
    pub struct Pole {
        /// Stable name.
        id: Id,
        /// One of the five standard pairs; nothing for a pair of the user's own.
        pair: Option<PolePair>,
        /// The left pole of an own pair.
        left: String,
        /// The right pole of an own pair.
        right: String,
        /// Where the persona stands; nothing where it is unset.
        value: Option<Lean>,
        @text,
    }
}

statement! {
    /// What brings this customer to us, in the customer's words.
    pub struct Purpose {
        /// Stable name.
        id: Id,
        @text,
        /// What kind of progress it is about.
        kind: Option<PurposeKind>,
        /// What it is worth to the customer.
        worth_to_customer: Option<Step>,
        /// What it is worth to the company.
        worth_to_company: Option<Step>,
        /// How success is measured.
        measure: String,
    }
}

statement! {
    /// The parts a persona plays when a company buys; the text is a remark.
    pub struct BuyingPart {
        /// The parts, most important first.
        roles: Vec<BuyingRole>,
        @text,
    }
}

pub(super) use statement;

choice! {
    /// How often something is used.
    pub enum Frequency {
        /// Not at all.
        Never = "never",
        /// Less than once a month.
        Rarely = "rarely",
        /// Every month.
        Monthly = "monthly",
        /// Every week.
        Weekly = "weekly",
        /// Every day.
        Daily = "daily",
        /// More than once a day.
        SeveralTimesADay = "several_times_a_day",
    }
}

choice! {
    /// The standard pairs of poles of a personality.
    pub enum PolePair {
        /// Introverted – extroverted.
        IntrovertedExtroverted = "introverted_extroverted",
        /// Rational – emotional.
        RationalEmotional = "rational_emotional",
        /// Spontaneous – planned.
        SpontaneousPlanned = "spontaneous_planned",
        /// Cautious – risk-taking.
        CautiousRiskTaking = "cautious_risk_taking",
        /// Loyal to brands – fond of change.
        LoyalFondOfChange = "loyal_fond_of_change",
    }
}

choice! {
    /// What kind of progress a purpose is about.
    pub enum PurposeKind {
        /// Getting something done.
        Functional = "functional",
        /// Feeling a certain way.
        Emotional = "emotional",
        /// Being seen a certain way.
        Social = "social",
    }
}

choice! {
    /// The parts people play in a company's buying centre (after Webster and Wind, 1972).
    pub enum BuyingRole {
        /// Raises the need.
        Initiator = "initiator",
        /// Will work with what is bought.
        User = "user",
        /// Has a say without deciding.
        Influencer = "influencer",
        /// Says yes or no.
        Decider = "decider",
        /// Negotiates and signs.
        Buyer = "buyer",
        /// Controls who gets through and which information does.
        Gatekeeper = "gatekeeper",
    }
}
