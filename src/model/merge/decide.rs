//! What is left to decide after merging, and deciding it.
//!
//! Statements keep the other text beside them; for every other value the document has a list.
//! Both are shown alike: what stands there, what else could, and who says so. What somebody
//! settled by hand meanwhile is decided.

use super::Parts;
use crate::model::check::Place;
use crate::model::field::Field;
use crate::model::groups::group;
use crate::model::items::Items;
use crate::model::statement::{Alternative, Stated};
use crate::model::statements::each_statement;
use crate::model::{Id, IdSource, PersonaSet, is_default};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

group! {
    /// A value that two people gave another value each.
    pub struct Undecided {
        /// The persona, entry, note, source or segment; empty for the document itself.
        thing: Id,
        /// The names in the file that lead from there to the value, with points between them;
        /// empty where one side took the thing away.
        part: String,
        /// The value that is not there, as the file writes it; empty for none.
        other: String,
        /// Whose that is.
        author: String,
    }
}

impl Undecided {
    /// Whether it asks the same, whoever says so.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (&self.thing, &self.part, &self.other) == (&other.thing, &other.part, &other.other)
    }
}

/// Something that has to be decided, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Where.
    pub place: Place,
    /// The names in the file that lead to the value; empty for a thing as a whole.
    pub part: String,
    /// What stands there, as the file writes it.
    pub kept: String,
    /// What else could.
    pub other: String,
    /// Whose that is; empty where nobody said.
    pub author: String,
    asked: Asked,
}

/// What kind of decision it is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Asked {
    /// Between two values.
    Value(Undecided),
    /// Between two texts of a statement.
    Text(Alternative),
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// What stands there.
    Keep,
    /// The other.
    Take,
    /// Both, as two items of the list.
    Both,
}

impl Open {
    /// What can be answered: two texts of a list may both stay.
    #[must_use]
    pub fn choices(&self) -> &'static [Choice] {
        match self.asked {
            Asked::Text(_) if self.place.item.is_some() && self.part == "text" => {
                &[Choice::Keep, Choice::Take, Choice::Both]
            }
            _ => &[Choice::Keep, Choice::Take],
        }
    }
}

impl PersonaSet {
    /// What is left to decide, in no particular order.
    #[must_use]
    pub fn open(&self) -> Vec<Open> {
        // Walking asks for a document that may be changed.
        let mut set = self.clone();
        let mut open = Vec::new();
        let mut places: HashMap<Id, (Place, String)> = HashMap::new();
        each_statement(&mut set, &mut |place, stated| {
            let stated = stated.read();
            open.extend(
                stated
                    .alternatives
                    .iter()
                    .map(|other| Open::text(place, stated, other)),
            );
            if let Some(item) = &place.item {
                places.insert(item.clone(), (place.clone(), stated.text.to_owned()));
            }
        });
        for undecided in &self.undecided {
            open.extend(of_value(&mut set, undecided, &places));
        }
        open
    }

    /// Decides; what was decided meanwhile is left alone. `fresh` names what becomes an item of
    /// its own.
    pub fn decide(&mut self, open: &Open, choice: Choice, fresh: &mut IdSource) {
        match &open.asked {
            Asked::Value(undecided) => self.decide_value(open, undecided, choice),
            Asked::Text(other) => self.decide_text(&open.place, other, choice, fresh),
        }
    }

    fn decide_value(&mut self, open: &Open, undecided: &Undecided, choice: Choice) {
        let Undecided {
            thing, part, other, ..
        } = undecided;
        let mut refused = other.clone();
        if choice == Choice::Take && part.is_empty() {
            self.take_away(&open.place);
        } else if choice == Choice::Take {
            let mut found = self.thing(thing);
            if let Some(leaf) = found.as_mut().and_then(|one| one.leaf(part)) {
                refused = leaf.written();
                leaf.put(other);
            }
        }
        self.undecided.retain(|one| !one.is_same(undecided));
        if !part.is_empty() {
            self.refuse(thing, part, &refused, &undecided.author);
        }
    }

    fn decide_text(
        &mut self,
        at: &Place,
        other: &Alternative,
        choice: Choice,
        fresh: &mut IdSource,
    ) {
        let mut kept = None;
        each_statement(self, &mut |place, stated| {
            if place != at || !stated.alternatives.contains(other) {
                return;
            }
            kept = Some(Alternative::of(stated.read()));
            stated.alternatives.retain(|one| one != other);
            if choice == Choice::Take {
                other.clone().stand_in(stated);
            }
        });
        let Some(kept) = kept else { return };
        match choice {
            Choice::Take => self.refuse_text(at, &kept, &other.text),
            // Where both stay, the other text has a place of its own from now on.
            Choice::Keep | Choice::Both => self.refuse_text(at, other, &kept.text),
        }
        if let (Choice::Both, Some(item)) = (choice, &at.item) {
            let id = fresh.fresh();
            self.with_list(at, |list| {
                let next = list.ids().iter().position(|one| one == item);
                list.insert(
                    next.map_or(usize::MAX, |next| next + 1),
                    id.clone(),
                    String::new(),
                );
                if let Some(stated) = list.stated_mut(&id) {
                    other.clone().stand_in(stated);
                }
            });
        }
    }

    /// The thing of that id; the document itself where it is empty.
    fn thing(&mut self, id: &Id) -> Option<&mut dyn Parts> {
        if id.is_empty() {
            return Some(self);
        }
        self.find(id)
    }

    /// Takes away what lies at a place.
    fn take_away(&mut self, place: &Place) {
        match (&place.persona, &place.item) {
            (Some(persona), None) => self.personas.retain(|one| one.id != *persona),
            (_, Some(item)) => {
                self.remove_source(item);
                self.remove_segment(item);
                for persona in &mut self.personas {
                    persona.custom.retain(|section| section.id != *item);
                }
                self.with_list(place, |list| list.remove(std::slice::from_ref(item)));
            }
            (None, None) => {}
        }
    }

    /// Lets `change` at the list an item lies in.
    fn with_list(&mut self, place: &Place, change: impl FnOnce(&mut dyn Items)) {
        let Some(item) = &place.item else { return };
        let (Some(id), Some(field)) = (&place.persona, place.field) else {
            return change(&mut self.inbox);
        };
        if let Some(persona) = self.personas.iter_mut().find(|one| one.id == *id) {
            persona.with_items(field, item, change);
        }
    }
}

impl Open {
    fn text(place: &Place, stated: Stated<'_>, other: &Alternative) -> Self {
        // Of one text that two people support in two ways, the difference is what is asked.
        let (part, kept, differs) = if stated.text != other.text {
            ("text", stated.text, other.text.as_str())
        } else if stated.evidence != other.evidence {
            ("evidence", stated.evidence.key(), other.evidence.key())
        } else {
            ("author", stated.author, other.author.as_str())
        };
        Self {
            place: place.clone(),
            part: part.to_owned(),
            kept: kept.to_owned(),
            other: differs.to_owned(),
            author: other.author.clone(),
            asked: Asked::Text(other.clone()),
        }
    }
}

/// A value that is not decided on; nothing where its thing is gone, or somebody settled it.
fn of_value(
    set: &mut PersonaSet,
    undecided: &Undecided,
    places: &HashMap<Id, (Place, String)>,
) -> Option<Open> {
    let Undecided {
        thing,
        part,
        other,
        author,
    } = undecided;
    let persona = set.persona(thing).map(|persona| persona.name.clone());
    let (place, called) = match (places.get(thing), persona) {
        (Some(found), _) => found.clone(),
        (None, Some(name)) => {
            let field = Field::of_path(part).map(|(field, _)| field);
            (
                Place {
                    field,
                    ..Place::persona(thing)
                },
                name,
            )
        }
        (None, None) => (Place::set().item(thing), String::new()),
    };
    let found = set.thing(thing)?;
    let kept = if part.is_empty() {
        called
    } else {
        found.leaf(part)?.written()
    };
    (part.is_empty() || kept != *other).then(|| Open {
        place,
        part: part.clone(),
        kept,
        other: other.clone(),
        author: author.clone(),
        asked: Asked::Value(undecided.clone()),
    })
}
