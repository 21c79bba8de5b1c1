//! The document: one file, one persona set.

use super::brand::Brand;
use super::check::Acknowledged;
use super::design::PosterChoice;
use super::empathy::{Note, NoteColour};
use super::field::{Field, Group};
use super::groups::group;
use super::image::Images;
use super::merge::{Brought, Undecided};
use super::persona::{Persona, PersonaRole};
use super::source::Source;
use super::statement::choice;
use super::{Id, is_default};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

group! {
    /// Everything a file holds. The format number before it is the business of storage.
    pub struct PersonaSet {
        /// What the set is called.
        title: String,
        /// What these personas are for.
        objective: String,
        /// Whom the organisation sells to.
        market: Market,
        /// Who made the set.
        organisation: String,
        /// The product or service in question.
        offering: String,
        /// Parts of the market.
        segments: Vec<Segment>,
        /// When the research took place.
        fieldwork: String,
        /// Whom it asked: "11 interviews, survey n = 412".
        sample: String,
        /// Who wrote the personas.
        [set] authors: Vec<String>,
        /// The set's version, as its authors count.
        version: String,
        /// As of which day.
        date: Option<Date>,
        /// When to look at it again.
        review_on: Option<Date>,
        /// The language of its posters.
        language: Language,
        /// Colours, fonts, logo.
        brand: Brand,
        /// Which groups and fields are shown, in which order.
        sections: Sections,
        /// Guiding questions in place of the default ones.
        questions: Vec<Question>,
        /// What the colours of notes mean.
        note_colours: Vec<ColourMeaning>,
        /// The poster last chosen.
        posters: PosterChoice,
        /// In the user's order.
        personas: Vec<Persona>,
        /// Notes not yet sorted.
        inbox: Vec<Note>,
        /// What statements rest on.
        sources: Vec<Source>,
        /// Findings set aside.
        acknowledged: Vec<Acknowledged>,
        /// What a merge has left to decide; statements keep it as their alternatives.
        undecided: Vec<Undecided>,
        /// What files of others have brought: what was taken away since does not come back.
        brought: Vec<Brought>,
        /// What this file was handed out with, for whoever it comes back to.
        handed_out: Brought,
        /// Pictures, last, where they do not disturb a comparison line by line.
        #[serde(deserialize_with = "serde_with::rust::maps_duplicate_key_is_error::deserialize")]
        images: Images,
    }
}

group! {
    /// A part of the market, in the figures the authors use.
    pub struct Segment {
        /// Stable name.
        id: Id,
        /// What it is called.
        name: String,
        /// Who belongs to it.
        description: String,
        /// Its share of the market.
        share: String,
        /// How many people.
        size: String,
        /// How many of them buy.
        penetration: String,
        /// What a customer is worth.
        customer_value: String,
        /// How many recommend, less how many advise against.
        net_promoter_score: String,
    }
}

group! {
    /// Order and visibility of what a poster and the form show. Hiding loses nothing.
    pub struct Sections {
        /// Groups in the user's order; those not named follow in the usual one.
        order: Vec<Group>,
        /// Groups not shown.
        hidden_groups: Vec<Group>,
        /// Fields not shown.
        hidden_fields: Vec<Field>,
    }
}

impl Sections {
    /// All groups in the user's order, hidden ones left out.
    pub fn shown(&self) -> impl Iterator<Item = Group> + '_ {
        let rest = Group::ALL
            .iter()
            .filter(|group| !self.order.contains(group));
        let mut seen = Vec::new();
        self.order.iter().chain(rest).copied().filter(move |group| {
            let first = !seen.contains(group);
            seen.push(*group);
            first && !self.hidden_groups.contains(group)
        })
    }

    /// Whether a field is shown.
    #[must_use]
    pub fn shows(&self, field: Field) -> bool {
        !self.hidden_fields.contains(&field) && !self.hidden_groups.contains(&field.group())
    }
}

/// A guiding question in place of a default one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What it asks about.
    pub field: Field,
    /// The question.
    pub text: String,
}

/// What a colour of notes means in this set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColourMeaning {
    /// The colour.
    pub colour: NoteColour,
    /// Its meaning.
    pub meaning: String,
}

choice! {
    /// Whom the organisation sells to.
    #[derive(Default)]
    pub enum Market {
        /// Private customers.
        #[default]
        Consumers = "consumers",
        /// Business customers.
        Businesses = "businesses",
        /// Both.
        Both = "both",
    }
}

/// The language of a document's posters; a language tag in quotes in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Language {
    /// German as written in Germany.
    #[default]
    DeDe,
    /// German as written in Austria.
    DeAt,
    /// German as written in Switzerland: no ß, «…».
    DeCh,
    /// English.
    En,
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, String> {
        Self::from_tag(&tag).ok_or_else(|| {
            format!("\"{tag}\" is not a language of posters: de-DE, de-AT, de-CH or en")
        })
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.tag().to_owned()
    }
}

impl Language {
    /// All languages in the order they are offered.
    pub const ALL: [Self; 4] = [Self::DeDe, Self::DeAt, Self::DeCh, Self::En];

    /// The language tag after BCP 47.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::DeDe => "de-DE",
            Self::DeAt => "de-AT",
            Self::DeCh => "de-CH",
            Self::En => "en",
        }
    }

    /// The language of that tag; "de" alone is German as written in Germany.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        if tag == "de" {
            return Some(Self::DeDe);
        }
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The two letters of the language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::DeDe | Self::DeAt | Self::DeCh => "de",
            Self::En => "en",
        }
    }

    /// The two letters of the country, where one is meant.
    #[must_use]
    pub fn region(self) -> Option<&'static str> {
        match self {
            Self::DeDe => Some("DE"),
            Self::DeAt => Some("AT"),
            Self::DeCh => Some("CH"),
            Self::En => None,
        }
    }
}

impl PersonaSet {
    /// The personas that are exported and counted: all that are not archived.
    pub fn active(&self) -> impl Iterator<Item = &Persona> {
        self.personas.iter().filter(|persona| !persona.archived)
    }

    /// The role of a persona that joins: primary where nobody is yet, or else secondary, since a set
    /// is made for one first of all.
    #[must_use]
    pub fn role_of_next(&self) -> PersonaRole {
        if self.active().any(|one| one.role == PersonaRole::Primary) {
            PersonaRole::Secondary
        } else {
            PersonaRole::Primary
        }
    }

    /// The segment of that id.
    #[must_use]
    pub fn segment(&self, id: &Id) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.id == *id)
    }

    /// The source of that id.
    #[must_use]
    pub fn source(&self, id: &Id) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// The persona of that id.
    #[must_use]
    pub fn persona(&self, id: &Id) -> Option<&Persona> {
        self.personas.iter().find(|persona| persona.id == *id)
    }

    /// The question the set asks of a field in place of the usual one; a blank one is none.
    #[must_use]
    pub fn own_question(&self, field: Field) -> Option<&str> {
        let mut own = self.questions.iter();
        own.find(|question| question.field == field)
            .map(|question| question.text.as_str())
            .filter(|text| !text.trim().is_empty())
    }

    /// What a colour of notes means in this set; empty where nobody said.
    #[must_use]
    pub fn meaning(&self, colour: NoteColour) -> &str {
        let mut meanings = self.note_colours.iter();
        meanings
            .find(|named| named.colour == colour)
            .map_or("", |named| &named.meaning)
    }

    /// Says what a colour of notes means; nothing takes its line out of the file.
    pub fn mean(&mut self, colour: NoteColour, meaning: String) {
        self.note_colours.retain(|named| named.colour != colour);
        if !meaning.is_empty() {
            self.note_colours.push(ColourMeaning { colour, meaning });
            self.note_colours.sort_by_key(|named| named.colour);
        }
    }
}
