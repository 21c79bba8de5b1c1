//! What a field says, as lines in words: the one reading of a persona that Markdown and CSV share.

use crate::model::custom::{CustomContent, Table};
use crate::model::field::{Content, Field};
use crate::model::statement::{
    Entry, LabelledFact, Pole, Purpose, Rated, Scale, Stated, Statement,
};
use crate::model::{Persona, PersonaSet};
use crate::text::Words;

/// One thing that is said.
pub(super) struct Said<'a> {
    /// What it is about; empty where the field says enough.
    pub(super) label: String,
    /// In words, letter for letter as it was written.
    pub(super) text: String,
    /// What it rests on; nothing for paragraphs.
    pub(super) stated: Option<Stated<'a>>,
    /// The dots a note was given.
    pub(super) votes: u32,
    /// The cluster a note lies in; empty for none.
    pub(super) cluster: &'a str,
}

/// The fields of a persona that say something and are shown, in the document's order.
pub(super) fn shown<'a>(
    set: &'a PersonaSet,
    persona: &'a Persona,
) -> impl Iterator<Item = (Field, Content<'a>)> {
    fields(set)
        .map(|field| (field, persona.content(field)))
        .filter(|(_, content)| !content.is_blank())
}

/// The fields a document shows, in its order.
pub(super) fn fields(set: &PersonaSet) -> impl Iterator<Item = Field> {
    let shown = set.sections.shown().flat_map(Field::of);
    shown.filter(|&field| set.sections.shows(field) && set.market.asks_for(field))
}

/// What a field says; nothing of what is blank. Sections of the user's own have titles and tables
/// and are read one by one with [`own`].
pub(super) fn said<'a>(field: Field, content: Content<'a>, words: &Words) -> Vec<Said<'a>> {
    match content {
        Content::Word(word) => paragraphs(std::slice::from_ref(&word)),
        Content::Prose(prose) => paragraphs(prose),
        Content::Fact(fact) if field == Field::Quote && !fact.is_blank() => {
            vec![stated(fact, String::new(), words.quote(&fact.text))]
        }
        Content::Fact(fact) => plain([fact]),
        Content::BuyingPart(part) => vec![stated(part, String::new(), words.buying_part(part))],
        Content::Scale(scale) => vec![of_scale(field, scale, words)],
        Content::Entries(entries) => of_entries(entries),
        Content::Rated(items) => rated(items, words),
        Content::Poles(poles) => of_poles(poles, words),
        Content::Purposes(purposes) => of_purposes(purposes, words),
        Content::Notes(notes) => notes
            .iter()
            .filter(|note| !note.is_blank())
            .map(|note| Said {
                votes: note.vote_count(),
                cluster: note.cluster.trim(),
                ..stated(note, String::new(), note.text.clone())
            })
            .collect(),
        Content::Custom(sections) => sections
            .iter()
            .flat_map(|section| own(&section.content, words))
            .collect(),
    }
}

/// What a section of the user's own says; a table row by row.
pub(super) fn own<'a>(content: &'a CustomContent, words: &Words) -> Vec<Said<'a>> {
    match content {
        CustomContent::Prose(prose) => paragraphs(prose),
        CustomContent::List(entries) => of_entries(entries),
        CustomContent::Facts(facts) => labelled(facts),
        CustomContent::Rated(items) => rated(items, words),
        CustomContent::Poles(poles) => of_poles(poles, words),
        CustomContent::Table(table) => rows(table),
    }
}

fn stated(statement: &impl Statement, label: String, text: String) -> Said<'_> {
    Said {
        label,
        text,
        stated: Some(statement.stated()),
        votes: 0,
        cluster: "",
    }
}

fn paragraphs<'a>(prose: &[impl AsRef<str>]) -> Vec<Said<'a>> {
    let shown = prose.iter().map(AsRef::as_ref);
    shown
        .filter(|text: &&str| !text.trim().is_empty())
        .map(|text| Said {
            label: String::new(),
            text: text.to_owned(),
            stated: None,
            votes: 0,
            cluster: "",
        })
        .collect()
}

fn plain<'a, S: Statement + 'a>(statements: impl IntoIterator<Item = &'a S>) -> Vec<Said<'a>> {
    let shown = statements.into_iter().filter(|one| !one.is_blank());
    shown
        .map(|one| stated(one, String::new(), one.stated().text.to_owned()))
        .collect()
}

fn of_entries(entries: &[Entry]) -> Vec<Said<'_>> {
    let shown = entries.iter().filter(|entry| !entry.is_blank());
    shown
        .map(|entry| {
            let category = entry.category.trim().to_owned();
            stated(entry, category, entry.text.clone())
        })
        .collect()
}

fn labelled(facts: &[LabelledFact]) -> Vec<Said<'_>> {
    let shown = facts.iter().filter(|fact| !fact.is_blank());
    shown
        .map(|fact| stated(fact, fact.label.clone(), fact.text.clone()))
        .collect()
}

fn of_scale<'a>(field: Field, scale: &'a Scale, words: &Words) -> Said<'a> {
    let word = scale.value.map(|step| words.step(field, step));
    let text = joined(word.as_deref().unwrap_or_default(), &scale.text);
    let step = scale.value.map(|step| format!("{}/5", u8::from(step)));
    let text = match step {
        Some(step) => format!("{step}, {text}"),
        None => text,
    };
    stated(scale, String::new(), text)
}

fn rated<'a>(items: &'a [Rated], words: &Words) -> Vec<Said<'a>> {
    let shown = items.iter().filter(|item| !item.is_blank());
    shown
        .map(|item| {
            let rating = item.rating.map(|rating| words.label(rating));
            let text = joined(rating.as_deref().unwrap_or_default(), &item.remark);
            if text.is_empty() {
                stated(item, String::new(), item.text.clone())
            } else {
                stated(item, item.text.clone(), text)
            }
        })
        .collect()
}

fn of_poles<'a>(poles: &'a [Pole], words: &Words) -> Vec<Said<'a>> {
    let placed = poles.iter().filter_map(|pole| Some((pole, pole.value?)));
    placed
        .map(|(pole, lean)| {
            let (left, right) = words.poles_of(pole);
            let text = joined(&words.lean(pole, lean), &pole.text);
            stated(pole, format!("{left}–{right}"), text)
        })
        .collect()
}

fn of_purposes<'a>(purposes: &'a [Purpose], words: &Words) -> Vec<Said<'a>> {
    let shown = purposes.iter().filter(|purpose| !purpose.is_blank());
    shown
        .map(|purpose| {
            let quote = words.quote(&purpose.text);
            let text = match words.purpose(purpose) {
                remark if remark.is_empty() => quote,
                remark => format!("{quote} – {remark}"),
            };
            stated(purpose, String::new(), text)
        })
        .collect()
}

fn rows<'a>(table: &Table) -> Vec<Said<'a>> {
    let rows = table.rows.iter().map(|row| row.0.as_slice());
    let all = std::iter::once(table.columns.as_slice()).chain(rows);
    let lines: Vec<String> = all.map(|cells| cells.join(" | ")).collect();
    paragraphs(&lines)
}

/// A word and what was remarked on it.
fn joined(word: &str, remark: &str) -> String {
    match (word, remark.trim()) {
        (word, "") => word.to_owned(),
        ("", remark) => remark.to_owned(),
        (word, remark) => format!("{word} – {remark}"),
    }
}
