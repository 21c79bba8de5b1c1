//! Which groups and fields are shown, in which order: by the user's choice, and by what the market
//! asks for. What is hidden stays in the file.

use super::field::{Field, Group};
use super::persona_set::{Market, Sections};

/// What companies are not asked.
const FAMILY: [Field; 3] = [
    Field::MaritalStatus,
    Field::HouseholdSize,
    Field::LivingSituation,
];

impl Market {
    /// Whether a profile in this market has the field: companies have no family, consumers no
    /// buying centre.
    #[must_use]
    pub fn asks_for(self, field: Field) -> bool {
        match self {
            Self::Consumers => field.group() != Group::Business,
            Self::Businesses => !FAMILY.contains(&field),
            Self::Both => true,
        }
    }
}

impl Sections {
    /// Hides a field.
    pub fn hide_field(&mut self, field: Field) {
        self.show_field(field);
        self.hidden_fields.push(field);
    }

    /// Shows a field again.
    pub fn show_field(&mut self, field: Field) {
        self.hidden_fields.retain(|&hidden| hidden != field);
    }

    /// Hides a group with all its fields.
    pub fn hide_group(&mut self, group: Group) {
        self.show_group(group);
        self.hidden_groups.push(group);
    }

    /// Shows a group again.
    pub fn show_group(&mut self, group: Group) {
        self.hidden_groups.retain(|&hidden| hidden != group);
    }

    /// Puts a group before another one, or last.
    pub fn put_before(&mut self, group: Group, next: Option<Group>) {
        let rest = Group::ALL
            .iter()
            .filter(|group| !self.order.contains(group));
        let mut all: Vec<Group> = Vec::new();
        for one in self.order.iter().chain(rest) {
            if *one != group && !all.contains(one) {
                all.push(*one);
            }
        }
        let place = next.and_then(|next| all.iter().position(|one| *one == next));
        all.insert(place.unwrap_or(all.len()), group);
        // The usual order needs no words.
        self.order = if all == Group::ALL { Vec::new() } else { all };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_put_in_another_order_and_back() {
        let mut sections = Sections::default();
        sections.put_before(Group::Needs, Some(Group::Demographics));
        let shown: Vec<Group> = sections.shown().collect();
        let at = shown.iter().position(|&group| group == Group::Needs);
        assert_eq!(shown[at.unwrap() + 1], Group::Demographics);
        assert_eq!(shown.len(), Group::ALL.len());
        sections.put_before(Group::Needs, Some(Group::ProContra));
        assert_eq!(sections, Sections::default());
        sections.put_before(Group::Story, None);
        assert_eq!(sections.shown().last(), Some(Group::Story));
    }

    #[test]
    fn what_is_hidden_twice_is_shown_once_for_all() {
        let mut sections = Sections::default();
        sections.hide_field(Field::Age);
        sections.hide_field(Field::Age);
        sections.hide_group(Group::Needs);
        assert!(!sections.shows(Field::Age) && !sections.shows(Field::Goals));
        sections.show_field(Field::Age);
        sections.show_group(Group::Needs);
        assert_eq!(sections, Sections::default());
    }
}
