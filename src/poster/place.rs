//! How a template names a place of the document to the program: `2:goals/g1` is the entry `g1`
//! of the third persona, `goals` a field of the only one there is. What is absent: where on the
//! sheet it stands, which is `spots`.

use crate::model::Id;
use crate::model::check::Place;
use crate::model::field::Field;

/// What a template calls the places the persona lives in; they are edited beside the name.
pub(super) const LOCATIONS: &str = "locations";

/// The name of a field, or of the statement `id` in it, of the persona at a position of the
/// document.
pub(super) fn written(position: Option<usize>, field: &str, id: &str) -> String {
    let whose = position.map(|position| format!("{position}:"));
    let within = if id.is_empty() { "" } else { "/" };
    format!("{}{field}{within}{id}", whose.unwrap_or_default())
}

/// The place of that name in a document of these personas; nothing for a field there is not.
pub(super) fn read(name: &str, people: &[Id]) -> Option<Place> {
    let (within, id) = name.split_once('/').unwrap_or((name, ""));
    let (position, key) = within.split_once(':').unwrap_or(("", within));
    let field = match key {
        LOCATIONS => Field::Name,
        key => Field::from_key(key)?,
    };
    let persona = position.parse().ok().and_then(|at: usize| people.get(at));
    Some(Place {
        persona: persona.cloned(),
        field: Some(field),
        item: (!id.is_empty()).then(|| Id::from(id)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let people = [Id::from("a"), Id::from("b:/")];
        for (position, field, id, persona) in [
            (None, Field::Goals, "", None),
            (None, Field::Goals, "g/1:2", None),
            (Some(1), Field::Goals, "g1", Some("b:/")),
            (Some(0), Field::Name, "", Some("a")),
            (Some(2), Field::Name, "", None),
        ] {
            let name = written(position, field.key(), id);
            let expected = Place {
                persona: persona.map(Id::from),
                field: Some(field),
                item: (!id.is_empty()).then(|| Id::from(id)),
            };
            assert_eq!(read(&name, &people), Some(expected), "{name}");
        }
        assert_eq!(read("0:no_field/x", &people), None);
        let places = read("1:locations", &people).and_then(|place| place.field);
        assert_eq!(places, Some(Field::Name));
    }
}
