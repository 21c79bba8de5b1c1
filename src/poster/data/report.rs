//! The chapters of a report that are nobody's alone: what the set is, what its statements rest
//! on, and how well. Respondents go by their pseudonyms.
//!
//! What is absent: the personas, which are told as on their posters.

use super::setting::Setting;
use crate::model::PersonaSet;
use crate::model::check::{Finding, FindingKind, Place, Review};
use crate::model::field::Field;
use crate::model::persona::Persona;
use crate::model::persona_set::Segment;
use crate::model::source::Source;
use crate::model::statement::Evidence;
use crate::text::Words;
use serde_json::{Value, json};

/// Findings that speak of evidence.
const ON_EVIDENCE: [FindingKind; 8] = [
    FindingKind::MostlyAssumptions,
    FindingKind::SupportedWithoutSource,
    FindingKind::HearsayOnly,
    FindingKind::SingleInterview,
    FindingKind::QuantitativeWithoutSurvey,
    FindingKind::FewInterviews,
    FindingKind::SourceUnknown,
    FindingKind::SourceUnused,
];

/// What a report says beside its personas.
pub(super) fn chapters(set: &PersonaSet, words: &Words, setting: &Setting<'_>) -> Value {
    let chapters = Chapters {
        set,
        words,
        setting,
        review: Review::of(set, None, Vec::new()),
    };
    json!({
        "about": chapters.chapter("document-about", chapters.about()),
        "segments": chapters.chapter("document-segments", chapters.segments()),
        "sources": chapters.chapter("document-sources", chapters.sources()),
        "evidence": chapters.chapter("report-evidence", chapters.evidence()),
        "contents": setting.word(&words.say("report-contents")),
        "kind": setting.word(&words.say("design-report")),
    })
}

/// What a report says of a persona before its profile: what it stands for and how far it is.
pub(super) fn identity(
    set: &PersonaSet,
    persona: &Persona,
    words: &Words,
    setting: &Setting<'_>,
) -> Value {
    let segment = set.segment(&persona.segment);
    let said = [
        (
            "ui-segment",
            segment.map_or("", |segment| segment.name.trim()).to_owned(),
        ),
        ("ui-kind", words.label(persona.kind)),
        ("ui-status", words.label(persona.status)),
        ("ui-data-basis", words.label(persona.data_basis)),
    ];
    facts(said, words, setting)
}

/// Facts under words of the program's, blank ones left out.
fn facts<const N: usize>(said: [(&str, String); N], words: &Words, setting: &Setting<'_>) -> Value {
    let said = said.into_iter().filter(|(_, text)| !text.trim().is_empty());
    said.map(|(label, text)| {
        let mut value = setting.text(&text, None);
        value["label"] = setting.word(&words.say(label));
        value
    })
    .collect()
}

struct Chapters<'a> {
    set: &'a PersonaSet,
    words: &'a Words,
    setting: &'a Setting<'a>,
    review: Review,
}

impl Chapters<'_> {
    /// A chapter under its title; nothing where it is empty.
    fn chapter(&self, title: &str, sections: Vec<Value>) -> Value {
        let sections: Vec<Value> = sections
            .into_iter()
            .filter(|section| section["parts"] != json!([]))
            .collect();
        if sections.is_empty() {
            return Value::Null;
        }
        json!({ "title": self.setting.word(&self.words.say(title)), "sections": sections })
    }

    fn section(&self, title: Option<&str>, parts: Vec<Value>) -> Value {
        let parts: Vec<Value> = parts
            .into_iter()
            .filter(|part| part["items"] != json!([]))
            .collect();
        let title = title.map_or(Value::Null, |title| self.setting.heading(title));
        json!({ "title": title, "place": "main", "pair": false, "parts": parts })
    }

    fn part(kind: &str, label: Option<Value>, items: Value) -> Value {
        json!({ "field": Field::Custom.key(), "label": label, "kind": kind, "items": items })
    }

    fn facts<const N: usize>(&self, said: [(&str, String); N]) -> Value {
        Self::part("facts", None, facts(said, self.words, self.setting))
    }

    fn about(&self) -> Vec<Value> {
        let Self { set, words, .. } = self;
        let date = |date: Option<_>| date.map_or(String::new(), |date| words.date(date));
        let objective = self.setting.optional(&set.objective, None);
        let objective = if objective.is_null() {
            json!([])
        } else {
            json!([objective])
        };
        vec![
            self.section(
                Some(&words.say("document-objective")),
                vec![Self::part("prose", None, objective)],
            ),
            self.section(
                Some(&words.say("document-purpose")),
                vec![self.facts([
                    ("document-organisation", set.organisation.clone()),
                    ("document-offering", set.offering.clone()),
                    ("document-market", words.title(set.market)),
                ])],
            ),
            self.section(
                Some(&words.say("document-research")),
                vec![self.facts([
                    ("document-fieldwork", set.fieldwork.clone()),
                    ("document-sample", set.sample.clone()),
                ])],
            ),
            self.section(
                Some(&words.say("document-state")),
                vec![self.facts([
                    ("document-authors", words.list(&set.authors)),
                    ("document-version", set.version.clone()),
                    ("document-date", date(set.date)),
                    ("document-review", date(set.review_on)),
                ])],
            ),
        ]
    }

    fn segments(&self) -> Vec<Value> {
        let all = self.set.segments.iter();
        all.map(|segment| self.segment(segment)).collect()
    }

    fn segment(&self, segment: &Segment) -> Value {
        let name = match segment.name.trim() {
            "" => self.words.say("segment-unnamed"),
            name => name.to_owned(),
        };
        let personas = self.set.personas.iter().enumerate();
        let personas = personas
            .filter(|(_, persona)| persona.segment == segment.id)
            .map(|(position, _)| {
                self.setting
                    .text(&self.words.called(position, self.set), None)
            });
        let label = self.setting.word(&self.words.say("report-personas"));
        let personas = Self::part("entries", Some(label), personas.collect());
        let facts = self.facts([
            ("segment-description", segment.description.clone()),
            ("segment-share", segment.share.clone()),
            ("segment-size", segment.size.clone()),
            ("segment-penetration", segment.penetration.clone()),
            ("segment-value", segment.customer_value.clone()),
            ("segment-score", segment.net_promoter_score.clone()),
        ]);
        self.section(Some(&name), vec![facts, personas])
    }

    fn sources(&self) -> Vec<Value> {
        self.set
            .sources
            .iter()
            .map(|source| self.source(source))
            .collect()
    }

    fn source(&self, source: &Source) -> Value {
        let Self { set, words, .. } = self;
        let kind = words.label(source.kind);
        let title = match source.title.trim() {
            "" => kind.as_str(),
            title => title,
        };
        let respondent = source.respondent_type.map(|kind| words.label(kind));
        let facts = self.facts([
            ("source-kind", kind.clone()),
            ("source-date", source.date.clone()),
            ("source-asked", respondent.unwrap_or_default()),
            ("source-pseudonym", source.pseudonym.clone()),
            ("source-place", source.place.clone()),
            ("source-link", source.link.clone()),
        ]);
        let mut parts = vec![facts];
        for uses in self
            .review
            .uses(&source.id)
            .chunk_by(|one, next| one.place.persona == next.place.persona)
        {
            let whose = Place {
                field: None,
                item: None,
                ..uses[0].place.clone()
            };
            let label = self.setting.word(&words.place(&whose, set));
            let uses = uses
                .iter()
                .map(|used| self.found_in(used.place.field, &used.text));
            parts.push(Self::part("entries", Some(label), uses.collect()));
        }
        self.section(Some(title), parts)
    }

    /// What is said of a field, below its name; the name alone where nothing is said.
    fn found_in(&self, field: Option<Field>, text: &str) -> Value {
        let field = field
            .map(|field| self.words.label(field))
            .unwrap_or_default();
        if text.is_empty() {
            return self.setting.text(&field, None);
        }
        let mut value = self.setting.text(text, None);
        value["category"] = self.setting.optional(&field, None);
        value
    }

    /// How well each persona is supported, and what the checks say of it.
    fn evidence(&self) -> Vec<Value> {
        let Self { set, words, .. } = self;
        let found = |finding: &&Finding| ON_EVIDENCE.contains(&finding.kind);
        let sentences = |findings: Vec<&Finding>| -> Value {
            let sentence = |finding: &Finding| {
                self.found_in(finding.place.field, &words.finding(finding).what)
            };
            findings.into_iter().map(sentence).collect()
        };
        let everywhere = self.review.open().filter(found);
        let everywhere = everywhere.filter(|finding| finding.place.persona.is_none());
        let mut sections: Vec<Value> = set
            .personas
            .iter()
            .enumerate()
            .filter(|(_, persona)| !persona.archived)
            .map(|(position, persona)| {
                let count = self.review.evidence_of(&persona.id);
                let counted = Evidence::ALL
                    .iter()
                    .map(|&one| words.counted(one, count.of(one)));
                let counted = counted.collect::<Vec<_>>().join("\u{a0}· ");
                let found = self.review.open_in(&persona.id).filter(found);
                let parts = vec![
                    Self::part("prose", None, json!([self.setting.text(&counted, None)])),
                    Self::part("entries", None, sentences(found.collect())),
                ];
                self.section(Some(&words.called(position, set)), parts)
            })
            .collect();
        sections.push(self.section(
            Some(&words.say("document-sources")),
            vec![Self::part("entries", None, sentences(everywhere.collect()))],
        ));
        sections
    }
}
