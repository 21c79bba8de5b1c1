//! The profile as sections: which fields stand together under which head, and whether they
//! belong on the rail beside the columns.

use super::setting::{Setting, place};
use crate::model::custom::{CustomContent, CustomSection};
use crate::model::field::{Content, Field, Group};
use crate::model::persona::Persona;
use crate::model::persona_set::Market;
use crate::model::statement::{
    Entry, Evidence, Fact, LabelledFact, Pole, Purpose, Rated, Scale, Statement, Step,
};
use crate::poster::press::Order;
use crate::text::Words;
use serde_json::{Value, json};

/// How long a story may be to stand as one paragraph above the columns, in characters.
const LEAD_CHARS: usize = 420;

/// How long a remark may be to stand beside the word it remarks on, in characters.
const SHORT_REMARK_CHARS: usize = 12;

/// The sections of a profile in the document's order, and how many of their statements are
/// supported, partly supported, assumed.
pub(super) fn sections(
    order: &Order<'_>,
    persona: &Persona,
    words: &Words,
    setting: &Setting<'_>,
) -> (Value, [usize; 3]) {
    let mut profile = Profile {
        order,
        persona,
        words,
        setting,
        sections: Vec::new(),
        counts: [0; 3],
    };
    let mut facts_done = false;
    for group in order.set.sections.shown() {
        match group {
            Group::Demographics | Group::Socioeconomics | Group::Business if facts_done => {}
            Group::Demographics | Group::Socioeconomics | Group::Business => {
                facts_done = true;
                profile.facts();
            }
            _ => profile.group(group),
        }
    }
    (Value::Array(profile.sections), profile.counts)
}

struct Profile<'a> {
    order: &'a Order<'a>,
    persona: &'a Persona,
    words: &'a Words,
    setting: &'a Setting<'a>,
    sections: Vec<Value>,
    counts: [usize; 3],
}

impl Profile<'_> {
    fn group(&mut self, group: Group) {
        match group {
            Group::Story => self.story(),
            Group::Psychographics | Group::Everyday | Group::Address => {
                let fields: Vec<Field> = Field::of(group).collect();
                self.titled(&self.words.label(group), "main", &fields);
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
            Group::Purposes => self.purposes(),
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

    fn push(&mut self, title: Option<&str>, place: &str, pair: bool, parts: Vec<Value>) {
        if parts.is_empty() {
            return;
        }
        self.sections.push(json!({
            "title": title.map(|title| self.setting.word(title)),
            "place": place,
            "pair": pair,
            "parts": parts,
        }));
    }

    /// A section of one field whose label is its head.
    fn lone(&mut self, field: Field, place: &str) {
        if let Some(part) = self.part(field, None) {
            self.push(Some(&self.words.label(field)), place, false, vec![part]);
        }
    }

    /// A section of several fields, each below its own label.
    fn titled(&mut self, title: &str, place: &str, fields: &[Field]) {
        let parts = fields
            .iter()
            .filter_map(|&field| self.part(field, Some(&self.words.label(field))))
            .collect();
        self.push(Some(title), place, false, parts);
    }

    /// Two lists that belong side by side.
    fn pair(&mut self, title: &str, fields: [Field; 2]) {
        let parts: Vec<Value> = fields
            .iter()
            .filter_map(|&field| self.part(field, Some(&self.words.label(field))))
            .collect();
        let pair = parts.len() == 2;
        self.push(Some(title), "main", pair, parts);
    }

    fn buying(&mut self) {
        let scales = [
            Field::PriceSensitivity,
            Field::Satisfaction,
            Field::PurchaseReach,
        ];
        let items: Vec<Value> = scales
            .into_iter()
            .filter_map(|field| self.scale(field))
            .collect();
        if !items.is_empty() {
            let part = json!({ "field": scales[0].key(), "label": null, "kind": "scales", "items": items });
            self.push(
                Some(&self.words.label(Group::BuyingBehaviour)),
                "rail",
                false,
                vec![part],
            );
        }
        self.lone(Field::MediaUsage, "rail");
        self.lone(Field::PurchaseChannels, "rail");
        let process = self.words.label(Field::BuyingProcess);
        let triggers = self.part(Field::Triggers, Some(&self.words.label(Field::Triggers)));
        let steps = self.part(
            Field::BuyingProcess,
            Some(&self.words.say("poster-process")),
        );
        let parts: Vec<Value> = triggers.into_iter().chain(steps).collect();
        let pair = parts.len() == 2;
        self.push(Some(&process), "main", pair, parts);
        self.titled(
            &self.words.say("poster-decision"),
            "main",
            &[
                Field::PurchaseCriteria,
                Field::InformationSources,
                Field::Deciders,
                Field::Objections,
                Field::Expectations,
            ],
        );
    }

    fn story(&mut self) {
        let field = Field::Story;
        let Content::Prose(paragraphs) = self.persona.content(field) else {
            return;
        };
        let items = self.prose(paragraphs, field);
        if items.is_empty() || !self.order.set.sections.shows(field) {
            return;
        }
        let length: usize = paragraphs
            .iter()
            .map(|paragraph| paragraph.chars().count())
            .sum();
        let part = json!({ "field": field.key(), "label": null, "kind": "prose", "items": items });
        if length <= LEAD_CHARS {
            self.push(None, "lead", false, vec![part]);
        } else {
            self.push(Some(&self.words.label(field)), "main", false, vec![part]);
        }
    }

    fn prose(&self, paragraphs: &[String], field: Field) -> Vec<Value> {
        let shown = paragraphs
            .iter()
            .filter(|paragraph| !paragraph.trim().is_empty());
        shown
            .map(|paragraph| {
                let mut value = self.setting.text(paragraph, Some(field));
                value["at"] = json!(place(field, ""));
                value
            })
            .collect()
    }

    fn purposes(&mut self) {
        let field = Field::Purposes;
        if let Some(part) = self.part(field, Some(&self.words.label(field))) {
            self.push(None, "main", false, vec![part]);
        }
    }

    /// What a field holds, as a template reads it; nothing where it is empty or hidden.
    fn part(&mut self, field: Field, label: Option<&str>) -> Option<Value> {
        let content = self.persona.content(field);
        if content.is_blank() || !self.order.set.sections.shows(field) {
            return None;
        }
        let (kind, items) = match content {
            Content::Entries(entries) => ("entries", self.entries(entries, field)),
            Content::Rated(items) => ("scales", self.rated(items, field)),
            Content::Poles(poles) => ("poles", self.poles(poles, field)),
            Content::Purposes(purposes) => ("purposes", self.purpose_items(purposes, field)),
            _ => return None,
        };
        let label = label.map(|label| self.setting.word(label));
        Some(json!({ "field": field.key(), "label": label, "kind": kind, "items": items }))
    }

    fn count(&mut self, statement: &dyn Statement) {
        let index = match statement.stated().evidence {
            Evidence::Supported => 0,
            Evidence::Partly => 1,
            Evidence::Assumption => 2,
        };
        self.counts[index] += 1;
    }

    fn statement(&mut self, statement: &dyn Statement, field: Field, id: &str) -> Value {
        self.count(statement);
        self.setting.statement(statement, field, id)
    }

    fn entries(&mut self, entries: &[Entry], field: Field) -> Vec<Value> {
        let mut shown: Vec<&Entry> = entries.iter().filter(|entry| !entry.is_blank()).collect();
        // Things of one category stand together, in the order of their first.
        let first: Vec<&str> = shown.iter().map(|entry| entry.category.as_str()).collect();
        shown.sort_by_cached_key(|entry| {
            first
                .iter()
                .position(|category| *category == entry.category)
        });
        shown
            .into_iter()
            .map(|entry| {
                let mut value = self.statement(entry, field, entry.id.as_str());
                value["category"] = self.setting.optional(&entry.category, Some(field));
                value
            })
            .collect()
    }

    fn rated(&mut self, items: &[Rated], field: Field) -> Vec<Value> {
        items
            .iter()
            .filter(|item| !item.is_blank())
            .map(|item| {
                let mut value = self.statement(item, field, item.id.as_str());
                value["label"] = self.setting.text(&item.text, Some(field));
                value["value"] = json!(item.rating.map(|rating| rating as u8));
                let (word, remark) = self.rating_words(item);
                value["word"] = self.setting.optional(&word, Some(field));
                value["remark"] = self.setting.optional(&remark, Some(field));
                value
            })
            .collect()
    }

    /// The word for how often, with a short remark joined to it, and a longer remark apart.
    fn rating_words(&self, item: &Rated) -> (String, String) {
        let word = item
            .rating
            .map(|rating| self.words.label(rating))
            .unwrap_or_default();
        let remark = item.remark.trim();
        if remark.is_empty() || word.is_empty() || remark.chars().count() > SHORT_REMARK_CHARS {
            return (word, remark.to_owned());
        }
        (format!("{word}, {remark}"), String::new())
    }

    fn scale(&mut self, field: Field) -> Option<Value> {
        let Content::Scale(scale) = self.persona.content(field) else {
            return None;
        };
        if self.persona.content(field).is_blank() || !self.order.set.sections.shows(field) {
            return None;
        }
        Some(self.scale_item(scale, field))
    }

    fn scale_item(&mut self, scale: &Scale, field: Field) -> Value {
        let mut value = self.statement(scale, field, "");
        value["label"] = self.setting.word(&self.words.label(field));
        value["value"] = json!(scale.value.map(u8::from));
        let word = |step: Step| self.setting.word(&self.words.step(field, step));
        value["word"] = scale.value.map_or(Value::Null, word);
        value["remark"] = self.setting.optional(&scale.text, Some(field));
        value
    }

    fn poles(&mut self, poles: &[Pole], field: Field) -> Vec<Value> {
        poles
            .iter()
            .filter(|pole| pole.value.is_some())
            .map(|pole| {
                let (left, right) = match pole.pair {
                    Some(pair) => self.words.poles(pair),
                    None => (pole.left.clone(), pole.right.clone()),
                };
                let mut value = self.statement(pole, field, pole.id.as_str());
                value["left"] = self.setting.text(&left, Some(field));
                value["right"] = self.setting.text(&right, Some(field));
                value["value"] = json!(pole.value.map(i8::from));
                value["remark"] = self.setting.optional(&pole.text, Some(field));
                value
            })
            .collect()
    }

    fn purpose_items(&mut self, purposes: &[Purpose], field: Field) -> Vec<Value> {
        let shown = purposes.iter().filter(|purpose| !purpose.is_blank());
        shown
            .map(|purpose| {
                let mut value = self.statement(purpose, field, purpose.id.as_str());
                let quoted = self
                    .setting
                    .text(&self.words.quote(&purpose.text), Some(field));
                for key in ["t", "n", "rtl"] {
                    value[key] = quoted[key].clone();
                }
                value["remark"] = self
                    .setting
                    .optional(&self.purpose_remark(purpose), Some(field));
                value
            })
            .collect()
    }

    /// Kind, worth and measure of a purpose in one line.
    fn purpose_remark(&self, purpose: &Purpose) -> String {
        let of_five = |id: &str, step: Step| {
            let step = self.words.say_with(
                "poster-of-five",
                &[("step", u64::from(u8::from(step)).into())],
            );
            format!("{}: {step}", self.words.say(id))
        };
        let measure = purpose.measure.trim();
        let parts = [
            purpose.kind.map(|kind| self.words.label(kind)),
            purpose
                .worth_to_customer
                .map(|step| of_five("poster-worth-customer", step)),
            purpose
                .worth_to_company
                .map(|step| of_five("poster-worth-company", step)),
            (!measure.is_empty())
                .then(|| format!("{}: {measure}", self.words.say("poster-measure"))),
        ];
        parts
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\u{a0}· ")
    }

    /// Facts of all three groups, without a head: they speak for themselves.
    fn facts(&mut self) {
        let market = self.order.set.market;
        let family = [
            Field::MaritalStatus,
            Field::HouseholdSize,
            Field::LivingSituation,
        ];
        let groups = [Group::Demographics, Group::Socioeconomics, Group::Business];
        let fields: Vec<Field> = self
            .order
            .set
            .sections
            .shown()
            .filter(|group| groups.contains(group))
            .flat_map(Field::of)
            .filter(|&field| self.order.set.sections.shows(field))
            .filter(|field| market != Market::Businesses || !family.contains(field))
            .filter(|field| market != Market::Consumers || field.group() != Group::Business)
            .collect();
        let mut items: Vec<Value> = fields
            .into_iter()
            .filter_map(|field| self.fact(field))
            .collect();
        if self.order.set.sections.shows(Field::Name) && !self.persona.locations.is_empty() {
            let mut value = self
                .setting
                .text(&self.words.list(&self.persona.locations), None);
            value["label"] = self.setting.word(&self.words.say("poster-locations"));
            items.push(value);
        }
        if !items.is_empty() {
            let part = json!({ "field": Field::Age.key(), "label": null, "kind": "facts", "items": items });
            self.push(None, "rail", false, vec![part]);
        }
    }

    fn fact(&mut self, field: Field) -> Option<Value> {
        let content = self.persona.content(field);
        if content.is_blank() {
            return None;
        }
        let mut value = match content {
            Content::Fact(fact) => self.statement(fact, field, ""),
            Content::BuyingPart(part) => {
                let roles: Vec<String> = part
                    .roles
                    .iter()
                    .map(|&role| self.words.label(role))
                    .collect();
                let remark = part.text.trim();
                let both = if remark.is_empty() {
                    self.words.list(&roles)
                } else if roles.is_empty() {
                    remark.to_owned()
                } else {
                    format!("{} ({remark})", self.words.list(&roles))
                };
                let shown = Fact {
                    text: both,
                    evidence: part.evidence,
                    ..Fact::default()
                };
                self.statement(&shown, field, "")
            }
            _ => return None,
        };
        value["label"] = self.setting.word(&self.words.label(field));
        Some(value)
    }

    fn custom(&mut self, section: &CustomSection) {
        let field = Field::Custom;
        if section.content.is_empty() || !self.order.set.sections.shows(field) {
            return;
        }
        let (kind, items) = match &section.content {
            CustomContent::Prose(paragraphs) => ("prose", self.prose(paragraphs, field)),
            CustomContent::List(entries) => ("entries", self.entries(entries, field)),
            CustomContent::Facts(facts) => ("facts", self.labelled_facts(facts, field)),
            CustomContent::Rated(items) => ("scales", self.rated(items, field)),
            CustomContent::Poles(poles) => ("poles", self.poles(poles, field)),
            CustomContent::Table(_) => ("table", Vec::new()),
        };
        let mut part = json!({ "field": field.key(), "label": null, "kind": kind, "items": items });
        if let CustomContent::Table(table) = &section.content {
            let across = table
                .rows
                .iter()
                .map(|row| row.0.len())
                .chain([table.columns.len()])
                .max()
                .unwrap_or(0);
            let cells = |row: &[String]| -> Vec<Value> {
                let empty = String::new();
                (0..across)
                    .map(|index| {
                        self.setting
                            .text(row.get(index).unwrap_or(&empty), Some(field))
                    })
                    .collect()
            };
            part["columns"] = json!(cells(&table.columns));
            part["rows"] = table.rows.iter().map(|row| json!(cells(&row.0))).collect();
        } else if part["items"].as_array().is_none_or(Vec::is_empty) {
            return;
        }
        let title = if section.title.trim().is_empty() {
            self.words.label(Group::Custom)
        } else {
            section.title.clone()
        };
        self.push(Some(&title), "main", false, vec![part]);
    }

    fn labelled_facts(&mut self, facts: &[LabelledFact], field: Field) -> Vec<Value> {
        let shown = facts.iter().filter(|fact| !fact.is_blank());
        shown
            .map(|fact| {
                let mut value = self.statement(fact, field, fact.id.as_str());
                value["label"] = self.setting.text(&fact.label, Some(field));
                value
            })
            .collect()
    }
}
