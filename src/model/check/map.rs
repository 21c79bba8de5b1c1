//! A map has a goal and says something in each of its six dimensions.

use super::{Detail, Finding, FindingKind, Place};
use crate::model::empathy::Dimension;
use crate::model::field::Field;
use crate::model::persona::Persona;

/// Empty dimensions, and an empty half of the goal.
pub(super) fn check(persona: &Persona, findings: &mut Vec<Finding>) {
    let dimensions = Dimension::ALL.iter().copied().map(Field::from);
    for field in [Field::GoalWho, Field::GoalDo]
        .into_iter()
        .chain(dimensions)
    {
        if persona.content(field).is_blank() {
            let place = Place::persona(&persona.id).field(field);
            findings.push(
                Finding::new(FindingKind::DimensionEmpty, place)
                    .with("field", Detail::Field(field)),
            );
        }
    }
}
