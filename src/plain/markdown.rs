//! One persona with its map as Markdown (`CommonMark`, and tables as GitHub reads them).
//!
//! A text of the user's appears letter for letter: every sign that Markdown would take for its own
//! is escaped. Evidence, sources and votes stand in words behind what they are about; a source is
//! named by its title or its respondent's pseudonym.

use super::said::{Said, own, said, shown};
use crate::model::check::EvidenceCount;
use crate::model::custom::{CustomContent, CustomSection, Table};
use crate::model::field::{Content, Field, Group};
use crate::model::source::Source;
use crate::model::statement::Evidence;
use crate::model::{Id, Persona, PersonaSet};
use crate::text::Words;

/// A persona of a document as Markdown.
#[must_use]
pub fn markdown(set: &PersonaSet, persona: &Persona, words: &Words) -> String {
    let mut page = Page {
        set,
        persona,
        words,
        blocks: Vec::new(),
        sources: Vec::new(),
        count: EvidenceCount::default(),
    };
    page.head();
    let mut group = None;
    for (field, content) in shown(set, persona) {
        if group.replace(field.group()) != Some(field.group()) {
            page.group(field.group());
        }
        page.field(field, content);
    }
    page.foot();
    let mut text = page.blocks.join("\n\n");
    text.push('\n');
    text
}

struct Page<'a> {
    set: &'a PersonaSet,
    persona: &'a Persona,
    words: &'a Words,
    /// Paragraphs, lists, heads; an empty line goes between any two.
    blocks: Vec<String>,
    /// What statements rested on so far, in the order they were met.
    sources: Vec<&'a Source>,
    /// How what was said so far is supported.
    count: EvidenceCount,
}

impl<'a> Page<'a> {
    /// Name, nickname and what kind of persona it is.
    fn head(&mut self) {
        let Self {
            set,
            persona,
            words,
            ..
        } = *self;
        self.blocks
            .push(format!("# {}", escaped(&words.name_of(persona))));
        let segment = set.segment(&persona.segment);
        let segment = segment.map(|segment| segment.name.clone());
        let traits = [
            ("ui-segment", segment),
            ("ui-role", Some(words.label(persona.role))),
            ("ui-status", Some(words.label(persona.status))),
            ("ui-data-basis", Some(words.label(persona.data_basis))),
            ("poster-locations", Some(persona.locations.join(", "))),
        ];
        let lines = traits.into_iter().filter_map(|(label, text)| {
            let text = text.filter(|text| !text.trim().is_empty())?;
            Some(named(&words.say(label), &text))
        });
        let lines: Vec<String> = lines.map(|line| format!("- {line}")).collect();
        self.blocks.push(lines.join("\n"));
    }

    fn group(&mut self, group: Group) {
        // Who it is stands in the head; quote and story speak for themselves.
        let speaks_for_itself = [Group::Identity, Group::Quote, Group::Story, Group::Custom];
        if !speaks_for_itself.contains(&group) {
            self.heading(2, &self.words.label(group));
        }
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.blocks
            .push(format!("{} {}", "#".repeat(level), escaped(text)));
    }

    fn field(&mut self, field: Field, content: Content<'a>) {
        let label = self.words.label(field);
        match content {
            Content::Word(_) if field == Field::Name => {}
            Content::Word(_) => self.paragraphs(field, content, "*", "*"),
            Content::Prose(_) => self.paragraphs(field, content, "", ""),
            Content::Fact(_) if field == Field::Quote => self.paragraphs(field, content, "> ", ""),
            Content::Fact(_) | Content::BuyingPart(_) | Content::Scale(_) => {
                for mut said in said(field, content, self.words) {
                    said.label.clone_from(&label);
                    let item = self.item(&said);
                    self.append(item);
                }
            }
            Content::Custom(sections) => {
                for section in sections {
                    self.own(section);
                }
            }
            _ => {
                if label != self.words.label(field.group()) {
                    self.heading(3, &label);
                }
                self.list(&said(field, content, self.words));
            }
        }
    }

    /// Paragraphs between marks.
    fn paragraphs(&mut self, field: Field, content: Content<'a>, before: &str, after: &str) {
        for said in said(field, content, self.words) {
            let text = escaped(&said.text);
            let rests = self.rests_on(&said);
            self.blocks.push(format!("{before}{text}{after}{rests}"));
        }
    }

    /// An item of the list that stands last, or of a new one.
    fn append(&mut self, item: String) {
        match self.blocks.last_mut() {
            Some(block) if block.starts_with("- ") => {
                block.push('\n');
                block.push_str(&item);
            }
            _ => self.blocks.push(item),
        }
    }

    fn list(&mut self, all: &[Said<'a>]) {
        let items: Vec<String> = all.iter().map(|said| self.item(said)).collect();
        self.blocks.push(items.join("\n"));
    }

    fn item(&mut self, said: &Said<'a>) -> String {
        let text = match said.label.trim() {
            "" => escaped(&said.text),
            label => named(label, &said.text),
        };
        format!("- {text}{}", self.rests_on(said))
    }

    /// What a statement rests on, in brackets behind it; the sources are kept for the foot.
    fn rests_on(&mut self, said: &Said<'a>) -> String {
        let Some(stated) = said.stated else {
            return String::new();
        };
        self.count.add(stated.evidence);
        let mut parts = vec![self.words.label(stated.evidence)];
        for id in stated.sources {
            parts.extend(self.source(id).map(|source| called(source, self.words)));
        }
        if !said.cluster.is_empty() {
            parts.push(self.words.quote(said.cluster));
        }
        if said.votes > 0 {
            let votes = ("votes", said.votes.into());
            parts.push(self.words.say_with("board-votes-given", &[votes]));
        }
        format!(" *({})*", escaped(&parts.join("; ")))
    }

    fn source(&mut self, id: &Id) -> Option<&'a Source> {
        let source = self.set.source(id)?;
        if !self.sources.iter().any(|known| known.id == *id) {
            self.sources.push(source);
        }
        Some(source)
    }

    fn own(&mut self, section: &'a CustomSection) {
        if section.content.is_empty() {
            return;
        }
        let title = match section.title.trim() {
            "" => self.words.label(Group::Custom),
            title => title.to_owned(),
        };
        self.heading(2, &title);
        let lines = own(&section.content, self.words);
        match &section.content {
            CustomContent::Table(content) => self.blocks.push(table(content)),
            CustomContent::Prose(_) => {
                let paragraphs = lines.iter().map(|said| escaped(&said.text));
                self.blocks.extend(paragraphs);
            }
            _ => self.list(&lines),
        }
    }

    /// The sources that were named, and how much is supported.
    fn foot(&mut self) {
        if !self.sources.is_empty() {
            self.heading(2, &self.words.say("document-sources"));
            let sources = std::mem::take(&mut self.sources);
            let lines: Vec<String> = sources
                .iter()
                .map(|source| format!("- {}", escaped(&described(source, self.words))))
                .collect();
            self.blocks.push(lines.join("\n"));
        }
        let count = self.count;
        let counts = [
            (Evidence::Supported, count.supported),
            (Evidence::Partly, count.partly),
            (Evidence::Assumption, count.assumption),
        ];
        let counts = counts.map(|(evidence, count)| self.words.counted(evidence, count));
        self.blocks
            .push(format!("---\n\n{}", escaped(&counts.join(" · "))));
    }
}

/// What a source is called where it is named: its title, its pseudonym, or its kind.
fn called(source: &Source, words: &Words) -> String {
    let names = [source.title.trim(), source.pseudonym.trim()];
    let name = names.into_iter().find(|name| !name.is_empty());
    name.map_or_else(|| words.label(source.kind), str::to_owned)
}

/// Everything of a source that may be printed.
fn described(source: &Source, words: &Words) -> String {
    let kind = words.label(source.kind);
    let all = [
        source.title.trim(),
        &kind,
        source.pseudonym.trim(),
        source.date.trim(),
        source.place.trim(),
        source.link.trim(),
    ];
    let said: Vec<&str> = all.into_iter().filter(|text| !text.is_empty()).collect();
    said.join(", ")
}

fn named(label: &str, text: &str) -> String {
    format!("**{}:** {}", escaped(label.trim()), escaped(text))
}

/// A table whose rows are all as wide as the widest.
fn table(table: &Table) -> String {
    let rows = || table.rows.iter().map(|row| row.0.as_slice());
    let heads = table.columns.as_slice();
    let across = rows()
        .chain([heads])
        .map(<[String]>::len)
        .max()
        .unwrap_or(0);
    let line = |cells: &[String]| {
        let cell = |at: usize| cells.get(at).map_or_else(String::new, |text| escaped(text));
        let cells: Vec<String> = (0..across).map(cell).collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(across));
    let lines = [line(heads), rule].into_iter().chain(rows().map(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// A text as Markdown that is read as that text, on one line and without control characters.
fn escaped(text: &str) -> String {
    let signs = text.chars();
    let shown: String = signs
        .filter(|sign| sign.is_whitespace() || !sign.is_control())
        .collect();
    let line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    for (at, sign) in line.char_indices() {
        let before = line.get(..at).unwrap_or_default();
        let is_first = before.is_empty();
        let numbers = !is_first && before.bytes().all(|byte| byte.is_ascii_digit());
        let is_special = match sign {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' => true,
            '#' | '+' | '-' | '=' => is_first,
            '.' | ')' => numbers,
            _ => false,
        };
        if is_special {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}
