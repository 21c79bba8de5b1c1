//! The groups of a profile: facts, psychographics, everyday, buying behaviour, character,
//! needs, pro and contra, address. Which field belongs where, and what people call it, is
//! `field`; this file only gives each its place in the file.

use super::is_default;
use super::statement::{BuyingPart, Entry, Fact, Pole, Rated, Scale};
use serde::{Deserialize, Serialize};

/// Declares a group: a record whose fields may all be absent. `[set]` before a field says that
/// each of its texts is merged on its own.
macro_rules! group {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* $([$how:ident])? $field:ident: $type:ty, )*
        }
    ) => {
        $(#[$meta])*
        #[serde_with::apply(_ => #[serde(skip_serializing_if = "is_default")])]
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name { $( $(#[$field_meta])* pub $field: $type, )* }

        crate::model::merge::merge_parts! { $name { $( $([$how])? $field )* } }
    };
}

pub(super) use group;

group! {
    /// The three groups made of single statements.
    pub struct Facts {
        /// Who the person is.
        demographics: Demographics,
        /// Where the person stands.
        socioeconomics: Socioeconomics,
        /// What the person is at work; shown where the market is businesses.
        business: Business,
    }
}

group! {
    /// Text, not numbers: real personas say "mid-thirties" and "4, with parents".
    pub struct Demographics {
        /// "18", "mid-thirties", "30–40".
        age: Fact,
        /// As the persona would say it.
        gender: Fact,
        /// Single, married, widowed …
        marital_status: Fact,
        /// Town, region or country.
        residence: Fact,
        /// How many live together.
        household_size: Fact,
        /// With whom and how.
        living_situation: Fact,
    }
}

group! {
    /// Education, work, money, standing.
    pub struct Socioeconomics {
        /// School, training, degree.
        education: Fact,
        /// Work, or what takes its place.
        occupation: Fact,
        /// What there is to spend.
        income: Fact,
        /// Standing in society.
        social_status: Fact,
    }
}

group! {
    /// The person as part of a company.
    pub struct Business {
        /// Line of business.
        sector: Fact,
        /// Staff or turnover.
        company_size: Fact,
        /// Position and tasks.
        function: Fact,
        /// Part played when the company buys.
        buying_role: BuyingPart,
        /// What may be signed alone.
        budget_authority: Fact,
        /// What success is measured by.
        success_measure: Fact,
    }
}

group! {
    /// What moves the person.
    pub struct Psychographics {
        /// What drives them.
        motivation: Vec<Entry>,
        /// How they go about things.
        approach: Vec<Entry>,
        /// Opinions and attitudes.
        opinions: Vec<Entry>,
        /// What they wish for.
        wishes: Vec<Entry>,
        /// Values and morals.
        values: Vec<Entry>,
        /// How they live.
        lifestyle: Vec<Entry>,
        /// Interests and hobbies.
        interests: Vec<Entry>,
        /// What they like, each with its category: music, series, print, brands.
        affinities: Vec<Entry>,
    }
}

group! {
    /// What fills the day.
    pub struct Everyday {
        /// Tasks and routines.
        tasks: Vec<Entry>,
        /// What they can do.
        skills: Vec<Entry>,
        /// Devices and tools.
        tools: Vec<Entry>,
    }
}

group! {
    /// How the person buys.
    pub struct BuyingBehaviour {
        /// Three scales from 1 to 5.
        scales: BuyingScales,
        /// Which media, how often.
        media_usage: Vec<Rated>,
        /// Which channels, how often.
        purchase_channels: Vec<Rated>,
        /// What an offer is judged by.
        purchase_criteria: Vec<Entry>,
        /// What sets a purchase off.
        triggers: Vec<Entry>,
        /// The steps to a decision.
        buying_process: Vec<Entry>,
        /// Where they look things up.
        information_sources: Vec<Entry>,
        /// Who has a say.
        deciders: Vec<Entry>,
        /// Hurdles and objections.
        objections: Vec<Entry>,
        /// What they expect of us.
        expectations: Vec<Entry>,
    }
}

group! {
    /// Three scales, each with its words.
    pub struct BuyingScales {
        /// 1 price hardly matters … 5 price decides.
        price_sensitivity: Scale,
        /// With us or the present provider: 1 very dissatisfied … 5 very satisfied.
        satisfaction: Scale,
        /// The shopping radius: 1 local … 5 worldwide.
        purchase_reach: Scale,
    }
}

group! {
    /// Traits, three to five of each kind, and places between poles.
    pub struct Character {
        /// Traits that help.
        positive_traits: Vec<Entry>,
        /// Traits that get in the way.
        negative_traits: Vec<Entry>,
        /// Places between poles.
        personality: Vec<Pole>,
    }
}

group! {
    /// Needs and worries.
    pub struct Needs {
        /// What they want to reach.
        goals: Vec<Entry>,
        /// What they need.
        needs: Vec<Entry>,
        /// Worries and fears.
        worries: Vec<Entry>,
        /// What gets in their way.
        problems: Vec<Entry>,
        /// What they dislike.
        aversions: Vec<Entry>,
    }
}

group! {
    /// What speaks for us and against us, in the persona's eyes.
    pub struct ProContra {
        /// Speaks for us.
        pro: Vec<Entry>,
        /// Speaks against us.
        contra: Vec<Entry>,
    }
}

group! {
    /// How to address the person.
    pub struct Address {
        /// What to say.
        messages: Vec<Entry>,
        /// With which content.
        content: Vec<Entry>,
        /// Through which channels.
        channels: Vec<Entry>,
        /// The right moment.
        moment: Vec<Entry>,
        /// Tone of voice.
        tone: Vec<Entry>,
        /// What to avoid.
        avoid: Vec<Entry>,
    }
}
