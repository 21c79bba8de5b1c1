//! What stands in a section: statements as a template reads them, each with its words.
//!
//! Whatever becomes an item is counted, so that the legend speaks of what the poster shows.
//! What is absent: which fields stand together, which is `sections`.

use super::setting::Setting;
use crate::model::check::EvidenceCount;
use crate::model::field::{Content, Field};
use crate::model::statement::{
    Entry, Fact, LabelledFact, Pole, Purpose, Rated, Scale, Statement, Step,
};
use crate::text::Words;
use serde_json::{Value, json};

/// How long a remark may be to stand beside the word it remarks on, in characters.
const SHORT_REMARK_CHARS: usize = 12;

/// Makes the items of one poster.
pub(super) struct Items<'a> {
    words: &'a Words,
    setting: &'a Setting<'a>,
    /// How the statements that became items are supported.
    pub(super) count: EvidenceCount,
}

impl<'a> Items<'a> {
    /// Items in these words; none is made yet.
    pub(super) fn new(words: &'a Words, setting: &'a Setting<'a>) -> Self {
        Self {
            words,
            setting,
            count: EvidenceCount::default(),
        }
    }

    /// What a field holds, as a part of a section; nothing where it is blank.
    pub(super) fn part(
        &mut self,
        field: Field,
        content: Content<'_>,
        label: Option<&str>,
    ) -> Option<Value> {
        let (kind, items) = match content {
            Content::Prose(paragraphs) => ("prose", self.prose(paragraphs, field, "")),
            Content::Entries(entries) => ("entries", self.entries(entries, field)),
            Content::Rated(items) => ("scales", self.rated(items, field)),
            Content::Poles(poles) => ("poles", self.poles(poles, field)),
            Content::Purposes(purposes) => ("purposes", self.purposes(purposes, field)),
            _ => return None,
        };
        self.of_kind(field, kind, items, label)
    }

    /// Items of one kind as a part of a section; nothing where there are none.
    pub(super) fn of_kind(
        &self,
        field: Field,
        kind: &str,
        items: Vec<Value>,
        label: Option<&str>,
    ) -> Option<Value> {
        if items.is_empty() {
            return None;
        }
        let label = label.map(|label| self.setting.word(label));
        Some(json!({ "field": field.key(), "label": label, "kind": kind, "items": items }))
    }

    fn statement(&mut self, statement: &dyn Statement, field: Field, id: &str) -> Value {
        self.count.add(statement.stated().evidence);
        self.setting.statement(statement, field, id)
    }

    /// Paragraphs that say something; those of an own section are found by its id.
    pub(super) fn prose(&self, paragraphs: &[String], field: Field, id: &str) -> Vec<Value> {
        let shown = paragraphs
            .iter()
            .filter(|paragraph| !paragraph.trim().is_empty());
        shown
            .map(|paragraph| self.setting.placed(paragraph, field, id))
            .collect()
    }

    /// Entries, those of one category side by side, in the order of their first.
    pub(super) fn entries(&mut self, entries: &[Entry], field: Field) -> Vec<Value> {
        let mut shown: Vec<&Entry> = entries.iter().filter(|entry| !entry.is_blank()).collect();
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

    /// Things with how often; a template draws them as it draws scales.
    pub(super) fn rated(&mut self, items: &[Rated], field: Field) -> Vec<Value> {
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

    /// A scale under the label of its field.
    pub(super) fn scale(&mut self, scale: &Scale, field: Field) -> Value {
        let mut value = self.statement(scale, field, "");
        value["label"] = self.setting.word(&self.words.label(field));
        value["value"] = json!(scale.value.map(u8::from));
        let word = |step: Step| self.setting.word(&self.words.step(field, step));
        value["word"] = scale.value.map_or(Value::Null, word);
        value["remark"] = self.setting.optional(&scale.text, Some(field));
        value
    }

    /// Places between poles. Where a place is drawn, `alt` says it to those who do not see it.
    pub(super) fn poles(&mut self, poles: &[Pole], field: Field) -> Vec<Value> {
        let placed = poles.iter().filter_map(|pole| Some((pole, pole.value?)));
        placed
            .map(|(pole, lean)| {
                let (left, right) = self.words.poles_of(pole);
                let alt = self.words.lean(pole, lean);
                let mut value = self.statement(pole, field, pole.id.as_str());
                value["left"] = self.setting.text(&left, Some(field));
                value["right"] = self.setting.text(&right, Some(field));
                value["value"] = json!(i8::from(lean));
                value["alt"] = json!(self.setting.clean(&alt, Some(field)));
                value["remark"] = self.setting.optional(&pole.text, Some(field));
                value
            })
            .collect()
    }

    /// What brings the customer to us, in quotation marks.
    fn purposes(&mut self, purposes: &[Purpose], field: Field) -> Vec<Value> {
        let shown = purposes.iter().filter(|purpose| !purpose.is_blank());
        shown
            .map(|purpose| {
                let mut value = self.statement(purpose, field, purpose.id.as_str());
                let quote = self.words.quote(&purpose.text);
                let quoted = self.setting.text(&quote, Some(field));
                for key in ["t", "n", "w", "rtl"] {
                    value[key] = quoted[key].clone();
                }
                let remark = self.words.purpose(purpose);
                value["remark"] = self.setting.optional(&remark, Some(field));
                value
            })
            .collect()
    }

    /// A fact under the label of its field; nothing where it is blank or no fact.
    pub(super) fn fact(&mut self, field: Field, content: Content<'_>) -> Option<Value> {
        if content.is_blank() {
            return None;
        }
        let mut value = match content {
            Content::Fact(fact) => self.statement(fact, field, ""),
            Content::BuyingPart(part) => {
                let shown = Fact {
                    text: self.words.buying_part(part),
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

    /// Facts under labels of the user's own.
    pub(super) fn labelled_facts(&mut self, facts: &[LabelledFact], field: Field) -> Vec<Value> {
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
