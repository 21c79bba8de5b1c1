//! What a new document begins with: whom it is about, what it asks, what it leaves out.
//!
//! A template is a value like any document, and nothing of it is fixed: what is hidden can be
//! shown again. What is absent: content. A template never brings statements that somebody
//! would have to take out again.

use super::choice::choice;
use super::design::Design;
use super::field::{Field, Group};
use super::persona_set::{Language, Market, Segment};
use super::{Id, IdSource, Persona, PersonaSet};

choice! {
    /// A kind of new document.
    pub enum Template {
        /// Private customers: no questions about companies.
        Consumers = "template-consumers",
        /// Business customers: no questions about families.
        Businesses = "template-businesses",
        /// The few rows of a first draft, for several personas.
        DraftTable = "template-draft-table",
        /// Everything, and nothing chosen.
        Empty = "template-empty",
    }
}

/// The fields of a first draft, the name above all: the rows of a draft table.
pub const DRAFT_ROWS: [Field; 15] = [
    Field::Name,
    Field::Gender,
    Field::Age,
    Field::MaritalStatus,
    Field::Occupation,
    Field::PositiveTraits,
    Field::NegativeTraits,
    Field::LivingSituation,
    Field::Motivation,
    Field::Approach,
    Field::Needs,
    Field::Worries,
    Field::Pro,
    Field::Contra,
    Field::Quote,
];

/// Whether a draft shows a field: its rows, and the archetype that stands beside the name.
fn is_drafted(field: Field) -> bool {
    DRAFT_ROWS.contains(&field) || field == Field::Archetype
}

/// What is asked of families and not of buyers.
const FAMILY: [Field; 4] = [
    Field::MaritalStatus,
    Field::HouseholdSize,
    Field::LivingSituation,
    Field::Income,
];

/// How many personas a draft table begins with: what one workshop compares.
const DRAFT_PERSONAS: usize = 3;

impl Template {
    /// The document a user begins with: empty personas, one unless the template is for several.
    #[must_use]
    pub fn begin(self, language: Language, ids: &mut IdSource) -> PersonaSet {
        let mut set = PersonaSet {
            language,
            ..PersonaSet::default()
        };
        let mut count = 1;
        match self {
            Self::Consumers => set.sections.hidden_groups = vec![Group::Business],
            Self::Businesses => {
                set.market = Market::Businesses;
                set.sections.hidden_fields = FAMILY.to_vec();
                set.posters.design = Design::Combined;
            }
            Self::DraftTable => {
                let rest = |field: &Field| !is_drafted(*field);
                let is_asked = |group| Field::of(group).any(is_drafted);
                set.sections.hidden_groups = Group::ALL
                    .iter()
                    .copied()
                    // The picture is no row, and the map is the next step after the table.
                    .filter(|&group| !matches!(group, Group::Portrait | Group::Empathy))
                    .filter(|&group| !is_asked(group))
                    .collect();
                set.sections.hidden_fields = Field::ALL
                    .iter()
                    .copied()
                    .filter(|field| is_asked(field.group()))
                    .filter(rest)
                    .collect();
                count = DRAFT_PERSONAS;
            }
            Self::Empty => {}
        }
        for _ in 0..count {
            join(&mut set, Id::default(), ids);
        }
        set
    }
}

/// What is asked before a document begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// What its personas are for.
    pub objective: String,
    /// Whom it is about.
    pub market: Market,
    /// The names of its segments.
    pub segments: Vec<String>,
}

impl Answers {
    /// Writes the answers into a new document. Each segment has an empty persona, in place of
    /// those the document began with; without segments those stay.
    pub fn apply(self, set: &mut PersonaSet, ids: &mut IdSource) {
        set.objective = self.objective.trim().to_owned();
        set.market = self.market;
        // Who sells to companies is asked about them, whatever the template says.
        if self.market != Market::Consumers {
            let hidden = &mut set.sections.hidden_groups;
            hidden.retain(|&group| group != Group::Business);
        }
        let named = |name: String| Segment {
            id: ids.fresh(),
            name,
            ..Segment::default()
        };
        set.segments = self.segments.into_iter().map(named).collect();
        if !set.segments.is_empty() {
            set.personas.clear();
            let segments: Vec<Id> = set.segments.iter().map(|one| one.id.clone()).collect();
            for segment in segments {
                join(set, segment, ids);
            }
        }
    }
}

/// Adds an empty persona for a segment.
fn join(set: &mut PersonaSet, segment: Id, ids: &mut IdSource) {
    let persona = Persona {
        id: ids.fresh(),
        role: set.role_of_next(),
        segment,
        ..Persona::default()
    };
    set.personas.push(persona);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::persona::PersonaRole;

    #[test]
    fn each_template_asks_what_it_is_for() {
        let set = |template: Template| template.begin(Language::En, &mut IdSource::new(1));
        let consumers = set(Template::Consumers).sections;
        assert!(!consumers.shows(Field::Sector) && consumers.shows(Field::HouseholdSize));
        let businesses = set(Template::Businesses);
        assert_eq!(businesses.market, Market::Businesses);
        assert!(businesses.sections.shows(Field::Sector));
        assert!(!businesses.sections.shows(Field::HouseholdSize));
        let draft = set(Template::DraftTable);
        let shown =
            |field: &&Field| field.group() != Group::Empathy && draft.sections.shows(**field);
        let shown: Vec<Field> = Field::ALL.iter().filter(shown).copied().collect();
        assert_eq!(shown.len(), DRAFT_ROWS.len() + 1);
        assert!(shown.iter().all(|&field| is_drafted(field)));
        assert_eq!(draft.personas.len(), DRAFT_PERSONAS);
        assert!(
            Field::ALL
                .iter()
                .all(|&field| set(Template::Empty).sections.shows(field))
        );
    }

    #[test]
    fn each_segment_has_a_persona_of_its_own() {
        let mut ids = IdSource::new(1);
        let mut set = Template::DraftTable.begin(Language::En, &mut ids);
        Answers::default().apply(&mut set, &mut ids);
        assert_eq!(set.personas.len(), DRAFT_PERSONAS);
        let answers = Answers {
            segments: vec!["Old".to_owned(), "New".to_owned()],
            ..Answers::default()
        };
        answers.apply(&mut set, &mut ids);
        let of: Vec<_> = set.personas.iter().map(|one| &one.segment).collect();
        let segments: Vec<_> = set.segments.iter().map(|one| &one.id).collect();
        assert_eq!(of, segments);
        assert_ne!(set.personas[0].id, set.personas[1].id);
        // The set is made for one of them first of all.
        let roles: Vec<_> = set.personas.iter().map(|one| one.role).collect();
        assert_eq!(roles, [PersonaRole::Primary, PersonaRole::Secondary]);
    }
}
