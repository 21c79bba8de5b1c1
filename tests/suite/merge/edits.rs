//! Edits as people make them, at random: what two people do to copies of one document.

use steckbrief::model::empathy::{Dimension, Note};
use steckbrief::model::field::{ContentMut, Field};
use steckbrief::model::persona::{PersonaRole, Status};
use steckbrief::model::source::Source;
use steckbrief::model::statement::{Entry, Evidence, Priority};
use steckbrief::model::{Id, IdSource, Persona, PersonaSet, each_statement};

/// Edits a document as dice tell; `who` signs every text, so that no two people write the same.
pub fn edited(set: &PersonaSet, dice: &[u8], who: &str) -> PersonaSet {
    let mut hand = Hand {
        set: set.clone(),
        dice: dice.iter(),
        ids: IdSource::new(who.bytes().map(u64::from).sum::<u64>() * 7_919),
        who,
        count: 0,
    };
    while hand.dice.len() > 0 {
        hand.edit();
    }
    hand.set
}

struct Hand<'a> {
    set: PersonaSet,
    dice: std::slice::Iter<'a, u8>,
    ids: IdSource,
    who: &'a str,
    count: usize,
}

impl Hand<'_> {
    fn throw(&mut self, sides: usize) -> usize {
        let die = self.dice.next().copied().unwrap_or_default();
        usize::from(die) % sides.max(1)
    }

    fn text(&mut self) -> String {
        self.count += 1;
        format!("{} {}", self.who, self.count)
    }

    fn persona(&mut self) -> Option<&mut Persona> {
        let at = self.throw(self.set.personas.len());
        self.set.personas.get_mut(at)
    }

    fn dimension(&mut self) -> Dimension {
        Dimension::ALL[self.throw(Dimension::ALL.len())]
    }

    fn edit(&mut self) {
        match self.throw(16) {
            0 | 1 => self.rewrite(),
            2 => self.clear(),
            3 | 4 => self.add_note(),
            5 => self.add_entry(),
            6 => self.remove_item(),
            7 | 8 => self.move_note(),
            9 => self.add_persona(),
            10 => self.remove_persona(),
            11 => self.rest_on_source(),
            12 => self.remove_source(),
            13 => self.rename(),
            14 => self.rate(),
            _ => self.turn_round(),
        }
    }

    /// Changes the text of a statement.
    fn rewrite(&mut self) {
        let (text, who) = (self.text(), self.who.to_owned());
        self.change(|stated| {
            *stated.text = text;
            *stated.author = who;
        });
    }

    fn clear(&mut self) {
        self.change(|stated| stated.text.clear());
    }

    fn rate(&mut self) {
        let evidence = Evidence::ALL[self.throw(3)];
        let stars = u8::try_from(self.throw(4)).unwrap();
        let priority = Priority::try_from(stars).unwrap();
        self.change(|stated| {
            *stated.evidence = evidence;
            *stated.priority = priority;
        });
    }

    fn change(&mut self, change: impl FnOnce(steckbrief::model::statement::StatedMut<'_>)) {
        let mut count = 0;
        each_statement(&mut self.set, &mut |_, _| count += 1);
        let high = self.throw(256);
        let chosen = (high * 256 + self.throw(256)) % count.max(1);
        let (mut at, mut change) = (0, Some(change));
        each_statement(&mut self.set, &mut |_, stated| {
            if at == chosen
                && let Some(change) = change.take()
            {
                change(stated);
            }
            at += 1;
        });
    }

    fn add_note(&mut self) {
        let note = Note {
            id: self.ids.fresh(),
            text: self.text(),
            author: self.who.to_owned(),
            votes: [(self.who.to_owned(), 2)].into(),
            ..Note::default()
        };
        let dimension = self.dimension();
        match self.persona() {
            Some(persona) => persona.empathy.notes_mut(dimension).push(note),
            None => self.set.inbox.push(note),
        }
    }

    fn add_entry(&mut self) {
        let entry = Entry {
            id: self.ids.fresh(),
            text: self.text(),
            ..Entry::default()
        };
        let at = self.throw(3);
        if let Some(persona) = self.persona() {
            let list = &mut persona.needs.goals;
            list.insert(at.min(list.len()), entry);
        }
    }

    fn remove_item(&mut self) {
        let field = Field::ALL[self.throw(Field::ALL.len())];
        if let Some(persona) = self.persona() {
            match persona.content_mut(field) {
                ContentMut::Entries(list) => drop(list.pop()),
                ContentMut::Notes(list) => drop(list.pop()),
                ContentMut::Rated(list) => drop(list.pop()),
                ContentMut::Custom(list) => drop(list.pop()),
                _ => {}
            }
        }
    }

    /// Drags the first note of a dimension to another one, or to the inbox.
    fn move_note(&mut self) {
        let (from, to) = (self.dimension(), self.dimension());
        let goes_to_inbox = self.throw(4) == 0;
        let Some(persona) = self.persona() else {
            return;
        };
        let Some(note) = persona.empathy.notes(from).first().cloned() else {
            return;
        };
        persona.empathy.notes_mut(from).remove(0);
        if goes_to_inbox {
            self.set.inbox.push(note);
        } else {
            persona.empathy.notes_mut(to).push(note);
        }
    }

    fn add_persona(&mut self) {
        let mut persona = Persona {
            id: self.ids.fresh(),
            name: self.text(),
            ..Persona::default()
        };
        persona.quote.text = self.text();
        self.set.personas.push(persona);
    }

    fn remove_persona(&mut self) {
        let at = self.throw(self.set.personas.len());
        if self.set.personas.len() > 1 {
            self.set.personas.remove(at);
        }
    }

    fn rest_on_source(&mut self) {
        let id = if self.throw(2) == 0 {
            let source = Source {
                id: self.ids.fresh(),
                title: self.text(),
                ..Source::default()
            };
            self.set.sources.push(source.clone());
            source.id
        } else {
            let at = self.throw(self.set.sources.len());
            self.set
                .sources
                .get(at)
                .map_or_else(Id::default, |source| source.id.clone())
        };
        if !id.is_empty() {
            self.change(|stated| {
                if !stated.sources.contains(&id) {
                    stated.sources.push(id);
                }
            });
        }
    }

    fn remove_source(&mut self) {
        let at = self.throw(self.set.sources.len());
        if let Some(source) = self.set.sources.get(at).map(|source| source.id.clone()) {
            self.set.remove_source(&source);
        }
    }

    fn rename(&mut self) {
        let (which, text) = (self.throw(7), self.text());
        let role = PersonaRole::ALL[self.throw(4)];
        match which {
            0 => self.set.title = text,
            1 => self.set.objective = text,
            2 => {
                if let Some(source) = self.set.sources.first_mut() {
                    source.title = text;
                }
            }
            _ => {
                let Some(persona) = self.persona() else {
                    return;
                };
                match which {
                    3 => persona.name = text,
                    4 => persona.archetype = text,
                    5 => persona.story = vec![text],
                    _ => {
                        persona.role = role;
                        persona.status = Status::Reviewed;
                    }
                }
            }
        }
    }

    fn turn_round(&mut self) {
        let dimension = self.dimension();
        if let Some(persona) = self.persona() {
            persona.empathy.notes_mut(dimension).reverse();
        }
    }
}
