//! Which personas somebody means.

use crate::model::{Persona, PersonaSet};
use crate::text::excerpt;

/// The places of the personas of that name: as it is written, else as an id, else with no
/// regard to capitals. Several personas may share a name.
pub(super) fn named(set: &PersonaSet, name: &str) -> Vec<usize> {
    let lower = name.trim().to_lowercase();
    let ways: [&dyn Fn(&Persona) -> bool; 3] = [
        &|persona| persona.name == name,
        &|persona| persona.id.as_str() == name,
        &|persona| persona.name.trim().to_lowercase() == lower,
    ];
    let places = |fits: &&dyn Fn(&Persona) -> bool| -> Vec<usize> {
        let all = set.personas.iter().enumerate();
        all.filter(|(_, persona)| fits(persona))
            .map(|(place, _)| place)
            .collect()
    };
    let found = ways.iter().map(places).find(|places| !places.is_empty());
    found.unwrap_or_default()
}

/// The names there are, for somebody who gave another; an id where there is no name, or where
/// several share it.
pub(super) fn names(set: &PersonaSet) -> Vec<String> {
    let is_alone = |name: &str| {
        set.personas
            .iter()
            .filter(|other| other.name == name)
            .count()
            == 1
    };
    let name = |persona: &Persona| match persona.name.trim() {
        "" => persona.id.as_str().to_owned(),
        name if is_alone(&persona.name) => excerpt(name),
        name => format!("{} ({})", excerpt(name), persona.id.as_str()),
    };
    set.personas.iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: &[usize]) {
        let personas = [
            ("Bibi", "aaaaaaa1"),
            ("bibi", "aaaaaaa2"),
            ("Jörg", "aaaaaaa3"),
            ("", "aaaaaaa4"),
        ];
        let personas = personas.map(|(name, id)| Persona {
            name: name.to_owned(),
            id: id.into(),
            ..Persona::default()
        });
        let set = PersonaSet {
            personas: personas.into(),
            ..PersonaSet::default()
        };
        assert_eq!(named(&set, name), expected, "{name}");
    }

    #[test]
    fn a_name_is_taken_exactly_first() {
        check("Bibi", &[0]);
        check("bibi", &[1]);
        check("BIBI", &[0, 1]);
        check("jörg", &[2]);
        check("aaaaaaa4", &[3]);
        check("Nobody", &[]);
    }
}
