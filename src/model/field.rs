//! Every place of a persona that holds a statement, once: its name, its group, its home.
//!
//! Form, posters, findings, search and merging walk this table instead of naming fields.

use super::custom::CustomSection;
use super::empathy::{Dimension, Note};
use super::persona::Persona;
use super::statement::{BuyingPart, Entry, Fact, Pole, Purpose, Rated, Scale, Statement, choice};

choice! {
    /// The groups of a profile, in their usual order.
    pub enum Group {
        /// Name, archetype, segment.
        Identity = "identity",
        /// Picture or initials.
        Portrait = "portrait",
        /// The quote.
        Quote = "quote",
        /// The short portrait.
        Story = "story",
        /// Who the person is.
        Demographics = "demographics",
        /// Where the person stands.
        Socioeconomics = "socioeconomics",
        /// What the person is at work.
        Business = "business",
        /// What moves the person.
        Psychographics = "psychographics",
        /// What fills the day.
        Everyday = "everyday",
        /// How the person buys.
        BuyingBehaviour = "buying_behaviour",
        /// Traits and personality.
        Character = "character",
        /// Needs and worries.
        Needs = "needs",
        /// What speaks for and against us.
        ProContra = "pro_contra",
        /// What brings this customer to us.
        Purposes = "purposes",
        /// How to address the person.
        Address = "address",
        /// Sections of the user's own.
        Custom = "custom",
        /// The empathy map.
        Empathy = "empathy",
    }
}

/// What a field holds, borrowed.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// A word or a line that is not a statement.
    Word(&'a str),
    /// Paragraphs.
    Prose(&'a [String]),
    /// One statement.
    Fact(&'a Fact),
    /// The parts played in a buying centre.
    BuyingPart(&'a BuyingPart),
    /// A scale from 1 to 5.
    Scale(&'a Scale),
    /// A list.
    Entries(&'a [Entry]),
    /// A list rated by how often.
    Rated(&'a [Rated]),
    /// Places between poles.
    Poles(&'a [Pole]),
    /// What brings the customer to us.
    Purposes(&'a [Purpose]),
    /// Notes on the map.
    Notes(&'a [Note]),
    /// Sections of the user's own.
    Custom(&'a [CustomSection]),
}

/// What a field holds, borrowed to be changed.
#[derive(Debug)]
pub enum ContentMut<'a> {
    /// A word or a line that is not a statement.
    Word(&'a mut String),
    /// Paragraphs.
    Prose(&'a mut Vec<String>),
    /// One statement.
    Fact(&'a mut Fact),
    /// The parts played in a buying centre.
    BuyingPart(&'a mut BuyingPart),
    /// A scale from 1 to 5.
    Scale(&'a mut Scale),
    /// A list.
    Entries(&'a mut Vec<Entry>),
    /// A list rated by how often.
    Rated(&'a mut Vec<Rated>),
    /// Places between poles.
    Poles(&'a mut Vec<Pole>),
    /// What brings the customer to us.
    Purposes(&'a mut Vec<Purpose>),
    /// Notes on the map.
    Notes(&'a mut Vec<Note>),
    /// Sections of the user's own.
    Custom(&'a mut Vec<CustomSection>),
}

macro_rules! fields {
    ($( $variant:ident $key:literal $group:ident $content:ident $first:ident $(. $rest:ident)*; )+) => {
        choice! {
            /// A place of a persona, named by its key in the file.
            pub enum Field { $(
                #[doc = concat!("`", stringify!($first $(. $rest)*), "`")]
                $variant = $key,
            )+ }
        }

        impl Field {
            /// The group the field belongs to.
            #[must_use]
            pub fn group(self) -> Group {
                match self { $( Self::$variant => Group::$group, )+ }
            }

            /// The names in the file that lead to it from its persona: "needs.goals".
            #[must_use]
            pub fn path(self) -> &'static str {
                match self {
                    $( Self::$variant => {
                        concat!(stringify!($first) $(, ".", stringify!($rest))*)
                    } )+
                }
            }
        }

        impl Persona {
            /// What a field holds.
            #[must_use]
            pub fn content(&self, field: Field) -> Content<'_> {
                match field {
                    $( Field::$variant => Content::$content(&self.$first $(. $rest)*), )+
                }
            }

            /// What a field holds, to be changed.
            pub fn content_mut(&mut self, field: Field) -> ContentMut<'_> {
                match field {
                    $( Field::$variant => ContentMut::$content(&mut self.$first $(. $rest)*), )+
                }
            }
        }
    };
}

fields! {
    Name "name" Identity Word name;
    Archetype "archetype" Identity Word archetype;
    Quote "quote" Quote Fact quote;
    Story "story" Story Prose story;
    Age "age" Demographics Fact facts.demographics.age;
    Gender "gender" Demographics Fact facts.demographics.gender;
    MaritalStatus "marital_status" Demographics Fact facts.demographics.marital_status;
    Residence "residence" Demographics Fact facts.demographics.residence;
    HouseholdSize "household_size" Demographics Fact facts.demographics.household_size;
    LivingSituation "living_situation" Demographics Fact facts.demographics.living_situation;
    Education "education" Socioeconomics Fact facts.socioeconomics.education;
    Occupation "occupation" Socioeconomics Fact facts.socioeconomics.occupation;
    Income "income" Socioeconomics Fact facts.socioeconomics.income;
    SocialStatus "social_status" Socioeconomics Fact facts.socioeconomics.social_status;
    Sector "sector" Business Fact facts.business.sector;
    CompanySize "company_size" Business Fact facts.business.company_size;
    Function "function" Business Fact facts.business.function;
    BuyingRole "buying_role" Business BuyingPart facts.business.buying_role;
    BudgetAuthority "budget_authority" Business Fact facts.business.budget_authority;
    SuccessMeasure "success_measure" Business Fact facts.business.success_measure;
    Motivation "motivation" Psychographics Entries psychographics.motivation;
    Approach "approach" Psychographics Entries psychographics.approach;
    Opinions "opinions" Psychographics Entries psychographics.opinions;
    Wishes "wishes" Psychographics Entries psychographics.wishes;
    Values "values" Psychographics Entries psychographics.values;
    Lifestyle "lifestyle" Psychographics Entries psychographics.lifestyle;
    Interests "interests" Psychographics Entries psychographics.interests;
    Affinities "affinities" Psychographics Entries psychographics.affinities;
    Tasks "tasks" Everyday Entries everyday.tasks;
    Skills "skills" Everyday Entries everyday.skills;
    Tools "tools" Everyday Entries everyday.tools;
    PriceSensitivity "price_sensitivity" BuyingBehaviour Scale buying_behaviour.scales.price_sensitivity;
    Satisfaction "satisfaction" BuyingBehaviour Scale buying_behaviour.scales.satisfaction;
    PurchaseReach "purchase_reach" BuyingBehaviour Scale buying_behaviour.scales.purchase_reach;
    MediaUsage "media_usage" BuyingBehaviour Rated buying_behaviour.media_usage;
    PurchaseChannels "purchase_channels" BuyingBehaviour Rated buying_behaviour.purchase_channels;
    PurchaseCriteria "purchase_criteria" BuyingBehaviour Entries buying_behaviour.purchase_criteria;
    Triggers "triggers" BuyingBehaviour Entries buying_behaviour.triggers;
    BuyingProcess "buying_process" BuyingBehaviour Entries buying_behaviour.buying_process;
    InformationSources "information_sources" BuyingBehaviour Entries buying_behaviour.information_sources;
    Deciders "deciders" BuyingBehaviour Entries buying_behaviour.deciders;
    Objections "objections" BuyingBehaviour Entries buying_behaviour.objections;
    Expectations "expectations" BuyingBehaviour Entries buying_behaviour.expectations;
    PositiveTraits "positive_traits" Character Entries character.positive_traits;
    NegativeTraits "negative_traits" Character Entries character.negative_traits;
    Personality "personality" Character Poles character.personality;
    Goals "goals" Needs Entries needs.goals;
    Needs "needs" Needs Entries needs.needs;
    Worries "worries" Needs Entries needs.worries;
    Problems "problems" Needs Entries needs.problems;
    Aversions "aversions" Needs Entries needs.aversions;
    Pro "pro" ProContra Entries pro_contra.pro;
    Contra "contra" ProContra Entries pro_contra.contra;
    Purposes "purposes" Purposes Purposes purposes;
    Messages "messages" Address Entries address.messages;
    AddressContent "content" Address Entries address.content;
    AddressChannels "channels" Address Entries address.channels;
    Moment "moment" Address Entries address.moment;
    Tone "tone" Address Entries address.tone;
    Avoid "avoid" Address Entries address.avoid;
    Custom "custom" Custom Custom custom;
    GoalWho "goal_who" Empathy Fact empathy.goal_who;
    GoalDo "goal_do" Empathy Fact empathy.goal_do;
    ThinkFeel "think_feel" Empathy Notes empathy.think_feel;
    Hear "hear" Empathy Notes empathy.hear;
    See "see" Empathy Notes empathy.see;
    SayDo "say_do" Empathy Notes empathy.say_do;
    Pain "pain" Empathy Notes empathy.pain;
    Gain "gain" Empathy Notes empathy.gain;
    Insight "insight" Empathy Entries empathy.insight;
}

impl Field {
    /// The fields that hold a scale from 1 to 5, in their usual order.
    pub const SCALES: [Self; 3] = [
        Self::PriceSensitivity,
        Self::Satisfaction,
        Self::PurchaseReach,
    ];

    /// The fields of a group, in their usual order.
    pub fn of(group: Group) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |field| field.group() == group)
    }

    /// The field a path of names lies in, and the rest of the path.
    #[must_use]
    pub fn of_path(path: &str) -> Option<(Self, &str)> {
        Self::ALL.iter().find_map(|&field| {
            let rest = path.strip_prefix(field.path())?;
            let below = rest.strip_prefix('.').or(rest.is_empty().then_some(""))?;
            Some((field, below))
        })
    }

    /// The dimension whose notes the field holds.
    #[must_use]
    pub fn dimension(self) -> Option<Dimension> {
        let mut all = Dimension::ALL.iter().copied();
        all.find(|&dimension| Self::from(dimension) == self)
    }
}

impl From<Dimension> for Field {
    fn from(dimension: Dimension) -> Self {
        match dimension {
            Dimension::ThinkFeel => Self::ThinkFeel,
            Dimension::Hear => Self::Hear,
            Dimension::See => Self::See,
            Dimension::SayDo => Self::SayDo,
            Dimension::Pain => Self::Pain,
            Dimension::Gain => Self::Gain,
        }
    }
}

impl Content<'_> {
    /// Whether there is anything to show.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        fn all_blank<S: Statement>(statements: &[S]) -> bool {
            statements.iter().all(Statement::is_blank)
        }
        match *self {
            Self::Word(word) => word.trim().is_empty(),
            Self::Prose(paragraphs) => paragraphs.iter().all(|text| text.trim().is_empty()),
            Self::Fact(fact) => fact.is_blank(),
            Self::BuyingPart(part) => part.roles.is_empty() && part.is_blank(),
            Self::Scale(scale) => scale.value.is_none() && scale.is_blank(),
            Self::Entries(entries) => all_blank(entries),
            Self::Rated(items) => all_blank(items),
            Self::Poles(poles) => poles.iter().all(|pole| pole.value.is_none()),
            Self::Purposes(purposes) => all_blank(purposes),
            Self::Notes(notes) => all_blank(notes),
            Self::Custom(sections) => sections.iter().all(|section| section.content.is_empty()),
        }
    }
}
