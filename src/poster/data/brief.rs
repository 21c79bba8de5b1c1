//! What a persona says in brief: the few facts and lists of a design that does not show all of a
//! profile. What is absent: how they are made, which is `sections`.

use crate::model::design::Design;
use crate::model::field::Field;

/// What a design shows of a profile in place of all of it.
pub(super) struct Brief {
    /// How many facts.
    pub(super) facts: usize,
    /// Which lists, in this order.
    pub(super) lists: &'static [Field],
    /// Whether the story stands above them in any case.
    pub(super) tells_story: bool,
}

const NEEDS: [Field; 3] = [Field::Goals, Field::Needs, Field::Worries];
const WEIGHED: [Field; 5] = [
    Field::Goals,
    Field::Needs,
    Field::Worries,
    Field::Pro,
    Field::Contra,
];
const ENCOUNTER: [Field; 5] = [
    Field::Goals,
    Field::Needs,
    Field::Worries,
    Field::Triggers,
    Field::BuyingProcess,
];

/// Facts in the order in which they tell most about somebody, those of companies first: whom
/// they do not concern is not asked for them.
pub(super) const TELLING: [Field; 16] = [
    Field::Function,
    Field::Sector,
    Field::CompanySize,
    Field::BuyingRole,
    Field::Age,
    Field::Occupation,
    Field::Residence,
    Field::MaritalStatus,
    Field::Income,
    Field::BudgetAuthority,
    Field::SuccessMeasure,
    Field::HouseholdSize,
    Field::Education,
    Field::LivingSituation,
    Field::Gender,
    Field::SocialStatus,
];

impl Brief {
    /// What a design shows in brief; nothing for one that shows the whole profile.
    pub(super) fn of(design: Design) -> Option<Self> {
        let (facts, lists): (usize, &'static [Field]) = match design {
            Design::Summary | Design::Slide => (5, &WEIGHED),
            Design::Rollup => (3, &ENCOUNTER),
            Design::Overview => (4, &WEIGHED),
            Design::Cards => (5, &NEEDS),
            Design::Tents => (4, &NEEDS),
            Design::Profile
            | Design::Empathy
            | Design::Combined
            | Design::Report
            | Design::Blank => return None,
        };
        Some(Self {
            facts,
            lists,
            tells_story: design == Design::Summary,
        })
    }
}
