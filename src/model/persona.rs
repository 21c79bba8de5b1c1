//! One persona: who it is, what it says, the groups of its profile and its empathy map.

use super::custom::CustomSection;
use super::empathy::Empathy;
use super::groups::{
    Address, BuyingBehaviour, Character, Everyday, Facts, Needs, ProContra, Psychographics, group,
};
use super::portrait::Portrait;
use super::statement::{Fact, Purpose, choice};
use super::{Id, is_default};
use serde::{Deserialize, Serialize};

group! {
    /// A profile and a map. An empty one is valid.
    pub struct Persona {
        /// Stable name.
        id: Id,
        /// What the persona is called.
        name: String,
        /// A nickname for the kind of person: "the trend seeker".
        archetype: String,
        /// The segment it stands for.
        segment: Id,
        /// Person, group or organisation.
        kind: PersonaKind,
        /// How much it counts for the product.
        role: PersonaRole,
        /// How finished it is.
        status: Status,
        /// What kind of research it rests on.
        data_basis: DataBasis,
        /// Kept, but neither exported nor counted.
        archived: bool,
        /// Where such people are found.
        [set] locations: Vec<String>,
        /// How it is pictured.
        portrait: Portrait,
        /// A sentence this person could say.
        quote: Fact,
        /// A short portrait in prose, one paragraph a line.
        story: Vec<String>,
        /// Demographics, socioeconomics, business.
        facts: Facts,
        /// What moves the person.
        psychographics: Psychographics,
        /// What fills the day.
        everyday: Everyday,
        /// How the person buys.
        buying_behaviour: BuyingBehaviour,
        /// Traits and personality.
        character: Character,
        /// Needs and worries.
        needs: Needs,
        /// What speaks for and against us.
        pro_contra: ProContra,
        /// What brings this customer to us.
        purposes: Vec<Purpose>,
        /// How to address the person.
        address: Address,
        /// Sections of the user's own.
        custom: Vec<CustomSection>,
        /// The empathy map.
        empathy: Empathy,
    }
}

impl Persona {
    /// The letters that stand for the portrait: those chosen, or the first of the first and last
    /// name; of a single name the first two.
    #[must_use]
    pub fn initials(&self) -> String {
        let chosen = self.portrait.initials.trim();
        if !chosen.is_empty() {
            return chosen.chars().take(3).collect();
        }
        let words: Vec<&str> = self
            .name
            .split_whitespace()
            .filter(|word| word.chars().next().is_some_and(char::is_alphabetic))
            .collect();
        let letters: String = match words.as_slice() {
            [] => String::new(),
            [only] => only.chars().take(2).collect(),
            [first, .., last] => first.chars().take(1).chain(last.chars().take(1)).collect(),
        };
        letters.to_uppercase()
    }
}

choice! {
    /// What a persona stands for.
    #[derive(Default)]
    pub enum PersonaKind {
        /// One person.
        #[default]
        Person = "person",
        /// A couple, a family, a circle.
        Group = "group",
        /// A company, a club, an authority.
        Organisation = "organisation",
    }
}

choice! {
    /// How much a persona counts for the product.
    #[derive(Default)]
    pub enum PersonaRole {
        /// The product is made for it.
        #[default]
        Primary = "primary",
        /// Served as well, where the primary one does not suffer.
        Secondary = "secondary",
        /// Touched by the product without using it.
        IndirectlyAffected = "indirectly_affected",
        /// Not our target.
        Negative = "negative",
    }
}

choice! {
    /// How finished a persona is.
    #[derive(Default)]
    pub enum Status {
        /// Work goes on; the poster says so.
        #[default]
        Draft = "draft",
        /// Somebody checked it.
        Reviewed = "reviewed",
        /// In use.
        Released = "released",
    }
}

choice! {
    /// What kind of research a persona rests on.
    #[derive(Default)]
    pub enum DataBasis {
        /// Assumptions only.
        #[default]
        ProtoPersona = "proto_persona",
        /// Conversations and observation.
        Qualitative = "qualitative",
        /// Conversations, checked against numbers.
        QualitativeValidated = "qualitative_validated",
        /// Numbers.
        Quantitative = "quantitative",
    }
}
