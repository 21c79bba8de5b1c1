//! The profile as sections: which fields stand together under which head, and whether they
//! belong on the rail beside the columns. What is absent: what a statement looks like to a
//! template, which is `items`.

use super::brief::{Brief, TELLING};
use super::custom;
use super::items::Items;
use super::setting::Setting;
use crate::model::check::EvidenceCount;
use crate::model::custom::CustomSection;
use crate::model::field::{Content, Field, Group};
use crate::model::persona::Persona;
use crate::poster::place::LOCATIONS;
use crate::poster::press::Order;
use crate::text::Words;
use serde_json::{Value, json};

/// How long a story may be to stand as one paragraph above the columns, in characters.
const LEAD_CHARS: usize = 420;

/// A profile as a template reads it.
pub(super) struct Sections {
    /// The few facts of a design in brief; no items for another one, whose facts are a section.
    pub(super) facts: Value,
    /// The sections, in the document's order or in that of the design.
    pub(super) list: Value,
    /// How well what they show is supported.
    pub(super) count: EvidenceCount,
}

/// The sections of a profile, all of them or those a design shows in brief.
pub(super) fn sections(
    order: &Order<'_>,
    persona: &Persona,
    words: &Words,
    setting: &Setting<'_>,
) -> Sections {
    let mut profile = Profile {
        order,
        persona,
        words,
        setting,
        items: Items::new(words, setting),
        sections: Vec::new(),
    };
    let facts = if let Some(brief) = Brief::of(order.design) {
        profile.brief(&brief)
    } else {
        profile.all();
        Vec::new()
    };
    Sections {
        facts: Value::Array(facts),
        list: Value::Array(profile.sections),
        count: profile.items.count,
    }
}

struct Profile<'a> {
    order: &'a Order<'a>,
    persona: &'a Persona,
    words: &'a Words,
    setting: &'a Setting<'a>,
    items: Items<'a>,
    sections: Vec<Value>,
}

impl Profile<'_> {
    /// Everything, in the document's order.
    fn all(&mut self) {
        let mut facts_done = false;
        for group in self.order.set.sections.shown() {
            match group {
                Group::Demographics | Group::Socioeconomics | Group::Business if facts_done => {}
                Group::Demographics | Group::Socioeconomics | Group::Business => {
                    facts_done = true;
                    self.facts();
                }
                _ => self.group(group),
            }
        }
    }

    /// The most telling facts, and the lists of a design; the story where there are none.
    fn brief(&mut self, brief: &Brief) -> Vec<Value> {
        let persona = self.persona;
        let is_told =
            |field: &Field| self.is_asked_for(*field) && !persona.content(*field).is_blank();
        let mut telling: Vec<Field> = TELLING.into_iter().filter(is_told).collect();
        telling.truncate(brief.facts);
        telling.sort_unstable();
        let facts = telling
            .into_iter()
            .filter_map(|field| self.items.fact(field, persona.content(field)))
            .collect();
        if brief.tells_story {
            self.story();
        }
        for &field in brief.lists {
            self.lone(field, "main");
        }
        if self.sections.is_empty() {
            self.story();
        }
        facts
    }

    /// Whether a fact is shown in this document, and concerns its market.
    fn is_asked_for(&self, field: Field) -> bool {
        self.shows(field) && self.order.set.market.asks_for(field)
    }

    fn group(&mut self, group: Group) {
        match group {
            Group::Story => self.story(),
            Group::Psychographics | Group::Everyday | Group::Address => {
                let fields: Vec<Field> = Field::of(group).collect();
                self.titled(&self.words.label(group), &fields);
            }
            Group::Needs => {
                for field in Field::of(group) {
                    self.lone(field, "main");
                }
            }
            Group::BuyingBehaviour => self.buying(),
            Group::Character => {
                self.pair(
                    &self.words.label(group),
                    [Field::PositiveTraits, Field::NegativeTraits],
                );
                self.lone(Field::Personality, "rail");
            }
            Group::ProContra => self.pair(&self.words.label(group), [Field::Pro, Field::Contra]),
            Group::Purposes => {
                let part = self.labelled(Field::Purposes);
                self.push(None, "main", part.into_iter().collect());
            }
            Group::Custom => {
                for section in &self.persona.custom {
                    self.custom(section);
                }
            }
            Group::Identity
            | Group::Portrait
            | Group::Quote
            | Group::Demographics
            | Group::Socioeconomics
            | Group::Business
            | Group::Empathy => {}
        }
    }

    fn shows(&self, field: Field) -> bool {
        self.order.set.sections.shows(field)
    }

    /// What a field holds; nothing where it is blank or hidden.
    fn part(&mut self, field: Field, label: Option<&str>) -> Option<Value> {
        if !self.shows(field) {
            return None;
        }
        self.items.part(field, self.persona.content(field), label)
    }

    /// The same below the field's own label.
    fn labelled(&mut self, field: Field) -> Option<Value> {
        self.part(field, Some(&self.words.label(field)))
    }

    fn push(&mut self, title: Option<&str>, place: &str, parts: Vec<Value>) {
        self.push_as(title, place, false, parts);
    }

    /// Parts that belong side by side, as far as there are two.
    fn push_pair(&mut self, title: &str, parts: Vec<Value>) {
        self.push_as(Some(title), "main", parts.len() == 2, parts);
    }

    fn push_as(&mut self, title: Option<&str>, place: &str, pair: bool, parts: Vec<Value>) {
        if parts.is_empty() {
            return;
        }
        self.sections.push(json!({
            "title": title.map_or(Value::Null, |title| self.setting.heading(title)),
            "place": place,
            "pair": pair,
            "parts": parts,
        }));
    }

    /// A section of one field whose label is its head.
    fn lone(&mut self, field: Field, place: &str) {
        let part = self.part(field, None);
        self.push(
            Some(&self.words.label(field)),
            place,
            part.into_iter().collect(),
        );
    }

    /// A section of several fields, each below its own label.
    fn titled(&mut self, title: &str, fields: &[Field]) {
        let parts = fields.iter().filter_map(|&field| self.labelled(field));
        let parts = parts.collect();
        self.push(Some(title), "main", parts);
    }

    /// Two lists that belong side by side.
    fn pair(&mut self, title: &str, fields: [Field; 2]) {
        let parts = fields.into_iter().filter_map(|field| self.labelled(field));
        let parts = parts.collect();
        self.push_pair(title, parts);
    }

    fn buying(&mut self) {
        let scales = Field::SCALES.into_iter();
        let items: Vec<Value> = scales.filter_map(|field| self.scale(field)).collect();
        let part = self.items.of_kind(Field::SCALES[0], "scales", items, None);
        let head = self.words.label(Group::BuyingBehaviour);
        self.push(Some(&head), "rail", part.into_iter().collect());
        self.lone(Field::MediaUsage, "rail");
        self.lone(Field::PurchaseChannels, "rail");
        let triggers = self.labelled(Field::Triggers);
        let steps = self.words.say("poster-process");
        let steps = self.part(Field::BuyingProcess, Some(&steps));
        let process = self.words.label(Field::BuyingProcess);
        self.push_pair(&process, triggers.into_iter().chain(steps).collect());
        self.titled(
            &self.words.say("poster-decision"),
            &[
                Field::PurchaseCriteria,
                Field::InformationSources,
                Field::Deciders,
                Field::Objections,
                Field::Expectations,
            ],
        );
    }

    fn scale(&mut self, field: Field) -> Option<Value> {
        let content = self.persona.content(field);
        let Content::Scale(scale) = content else {
            return None;
        };
        let is_shown = self.shows(field) && !content.is_blank();
        is_shown.then(|| self.items.scale(scale, field))
    }

    fn story(&mut self) {
        let Some(part) = self.part(Field::Story, None) else {
            return;
        };
        let paragraphs = self.persona.story.iter();
        let length: usize = paragraphs.map(|text| text.chars().count()).sum();
        if length <= LEAD_CHARS {
            self.push(None, "lead", vec![part]);
        } else {
            self.push(Some(&self.words.label(Field::Story)), "main", vec![part]);
        }
    }

    /// Facts of all three groups, without a head: they speak for themselves.
    fn facts(&mut self) {
        let groups = [Group::Demographics, Group::Socioeconomics, Group::Business];
        let fields: Vec<Field> = self
            .order
            .set
            .sections
            .shown()
            .filter(|group| groups.contains(group))
            .flat_map(Field::of)
            .filter(|&field| self.is_asked_for(field))
            .collect();
        let persona = self.persona;
        let facts = fields
            .into_iter()
            .filter_map(|field| self.items.fact(field, persona.content(field)));
        let mut items: Vec<Value> = facts.collect();
        if self.shows(Field::Name) && !persona.locations.is_empty() {
            let places = self.words.list(&persona.locations);
            let mut value = self.setting.text(&places, None);
            value["label"] = self.setting.word(&self.words.say("poster-locations"));
            value["at"] = json!(self.setting.place(LOCATIONS, ""));
            items.push(value);
        }
        let part = self.items.of_kind(Field::Age, "facts", items, None);
        self.push(None, "rail", part.into_iter().collect());
    }

    fn custom(&mut self, section: &CustomSection) {
        if !self.shows(Field::Custom) {
            return;
        }
        let part = custom::part(section, &mut self.items, self.setting);
        let title = match section.title.trim() {
            "" => self.words.label(Group::Custom),
            title => title.to_owned(),
        };
        self.push(Some(&title), "main", part.into_iter().collect());
    }
}
