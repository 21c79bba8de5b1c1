//! What a persona has to say on a poster, field by field, from the model alone: the test's own
//! reading of which statements are visible, so that a statement the engine forgets is missed.
//!
//! What is absent: labels, marks, figures of scales. Words of the program's are other tests'.

use crate::inspect::squeeze;
use steckbrief::model::Persona;
use steckbrief::model::custom::{CustomContent, CustomSection};
use steckbrief::model::design::Design;
use steckbrief::model::empathy::Note;
use steckbrief::model::field::{Content, Field, Group};
use steckbrief::model::persona_set::Market;
use steckbrief::model::statement::{Entry, Pole, Rated, Scale, Statement};
use steckbrief::poster::{FitReport, Order};
use steckbrief::text::Words;

/// What stands for a character no font has.
const REPLACEMENT: char = '□';

/// The visible texts of a field, or of one section of the user's own, in their order.
pub struct Told {
    /// Whose texts.
    pub field: Field,
    /// The texts.
    pub texts: Vec<String>,
}

impl Told {
    fn new(field: Field, mut texts: Vec<String>) -> Self {
        texts.retain(|text| !text.trim().is_empty());
        Self { field, texts }
    }
}

/// Everything the ordered poster has to say, in the order of the table of fields.
pub fn told(order: &Order<'_>) -> Vec<Told> {
    let of = |persona| told_of(order, persona);
    order.shown().into_iter().flat_map(of).collect()
}

/// The same of one persona.
pub fn told_of(order: &Order<'_>, persona: &Persona) -> Vec<Told> {
    let words = Words::new(order.language);
    let is_shown = |field: Field| {
        field == Field::Name || order.set.sections.shows(field) && suits(field, order)
    };
    let fields = Field::ALL.iter().copied();
    let brief = brief(order, persona);
    fields
        .filter(|&field| belongs(field, order.design, brief.as_deref()) && is_shown(field))
        .flat_map(|field| match persona.content(field) {
            // Own sections are sections each: a wide one may stand below its neighbours.
            Content::Custom(sections) => sections
                .iter()
                .filter(|section| !section.content.is_empty())
                .flat_map(|section| [section_texts(section, &words), heads(section)])
                .map(|texts| Told::new(field, texts))
                .collect(),
            content => vec![Told::new(field, texts(content, field, &words))],
        })
        .collect()
}

/// What stands at the head of every poster of somebody.
const HEAD: [Field; 3] = [Field::Name, Field::Archetype, Field::Quote];

/// Which fields a design shows, where it shows but a few those.
fn belongs(field: Field, design: Design, brief: Option<&[Field]>) -> bool {
    let is_map = field.group() == Group::Empathy;
    if let Some(brief) = brief {
        return HEAD.contains(&field) || brief.contains(&field);
    }
    match design {
        Design::Profile => !is_map,
        Design::Empathy => is_map || HEAD.contains(&field),
        Design::Combined | Design::Report => true,
        _ => false,
    }
}

/// The fields of a design in brief: so many facts of those that tell most, and its lists; the
/// story where it has none.
fn brief(order: &Order<'_>, persona: &Persona) -> Option<Vec<Field>> {
    use Field::{
        Age, BudgetAuthority, BuyingProcess, BuyingRole, CompanySize, Contra, Education, Function,
        Gender, Goals, HouseholdSize, Income, LivingSituation, MaritalStatus, Needs, Occupation,
        Pro, Residence, Sector, SocialStatus, SuccessMeasure, Triggers, Worries,
    };
    let (facts, lists): (usize, &[Field]) = match order.design {
        Design::Summary | Design::Slide => (5, &[Goals, Needs, Worries, Pro, Contra]),
        Design::Overview => (4, &[Goals, Needs, Worries, Pro, Contra]),
        Design::Rollup => (3, &[Goals, Needs, Worries, Triggers, BuyingProcess]),
        Design::Cards => (5, &[Goals, Needs, Worries]),
        Design::Tents => (4, &[Goals, Needs, Worries]),
        _ => return None,
    };
    let is_told = |field: &Field| {
        let is_shown = order.set.sections.shows(*field) && suits(*field, order);
        is_shown && !persona.content(*field).is_blank()
    };
    let telling = [
        Function,
        Sector,
        CompanySize,
        BuyingRole,
        Age,
        Occupation,
        Residence,
        MaritalStatus,
        Income,
        BudgetAuthority,
        SuccessMeasure,
        HouseholdSize,
        Education,
        LivingSituation,
        Gender,
        SocialStatus,
    ];
    let mut shown: Vec<Field> = telling.into_iter().filter(is_told).take(facts).collect();
    if order.design == Design::Summary || !lists.iter().any(is_told) {
        shown.push(Field::Story);
    }
    shown.extend(lists);
    Some(shown)
}

/// Facts of families and of companies are shown to whom they concern.
fn suits(field: Field, order: &Order<'_>) -> bool {
    let is_family = [
        Field::MaritalStatus,
        Field::HouseholdSize,
        Field::LivingSituation,
    ]
    .contains(&field);
    match order.set.market {
        Market::Consumers => field.group() != Group::Business,
        Market::Businesses => !is_family,
        Market::Both => true,
    }
}

fn texts(content: Content<'_>, field: Field, words: &Words) -> Vec<String> {
    match content {
        Content::Word(word) => vec![word.to_owned()],
        Content::Prose(paragraphs) => paragraphs.to_vec(),
        // The marks around a quote are the language's.
        Content::Fact(fact) if field == Field::Quote => quoted(&fact.text, words),
        Content::Fact(fact) => vec![fact.text.clone()],
        Content::BuyingPart(part) => {
            let roles = part.roles.iter().map(|&role| words.label(role));
            roles.chain([part.text.clone()]).collect()
        }
        Content::Scale(scale) => scale_texts(scale, field, words),
        Content::Entries(entries) => entry_texts(entries),
        Content::Rated(items) => rated_texts(items, words),
        Content::Poles(poles) => poles
            .iter()
            .flat_map(|pole| pole_texts(pole, words))
            .collect(),
        Content::Purposes(purposes) => purposes
            .iter()
            .filter(|purpose| !purpose.is_blank())
            .flat_map(|purpose| {
                let mut texts = quoted(&purpose.text, words);
                texts.extend(purpose.kind.map(|kind| words.label(kind)));
                texts.push(purpose.measure.clone());
                texts
            })
            .collect(),
        Content::Notes(notes) => note_texts(notes),
        Content::Custom(_) => Vec::new(),
    }
}

fn quoted(text: &str, words: &Words) -> Vec<String> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    vec![words.quote(text)]
}

fn scale_texts(scale: &Scale, field: Field, words: &Words) -> Vec<String> {
    let word = scale.value.map(|step| words.step(field, step));
    word.into_iter().chain([scale.text.clone()]).collect()
}

/// Entries of one category stand together below its name, in the order of their first.
fn entry_texts(entries: &[Entry]) -> Vec<String> {
    let shown: Vec<&Entry> = entries.iter().filter(|entry| !entry.is_blank()).collect();
    let mut categories: Vec<&str> = Vec::new();
    for entry in &shown {
        if !categories.contains(&entry.category.as_str()) {
            categories.push(&entry.category);
        }
    }
    categories
        .into_iter()
        .flat_map(|category| {
            let members = shown.iter().filter(move |entry| entry.category == category);
            std::iter::once(category.to_owned()).chain(members.map(|entry| entry.text.clone()))
        })
        .collect()
}

fn rated_texts(items: &[Rated], words: &Words) -> Vec<String> {
    let shown = items.iter().filter(|item| !item.is_blank());
    shown
        .flat_map(|item| {
            let rating = item.rating.map(|rating| words.label(rating));
            std::iter::once(item.text.clone())
                .chain(rating)
                .chain([item.remark.clone()])
        })
        .collect()
}

/// A pole without a place between its ends says nothing.
fn pole_texts(pole: &Pole, words: &Words) -> Vec<String> {
    if pole.value.is_none() {
        return Vec::new();
    }
    let (left, right) = match pole.pair {
        Some(pair) => words.poles(pair),
        None => (pole.left.clone(), pole.right.clone()),
    };
    vec![left, right, pole.text.clone()]
}

/// Notes of one cluster lie together where its first would lie.
fn note_texts(notes: &[Note]) -> Vec<String> {
    let shown: Vec<&Note> = notes.iter().filter(|note| !note.is_blank()).collect();
    let mut texts = Vec::new();
    for (index, note) in shown.iter().enumerate() {
        let is_same = |other: &&&Note| !note.cluster.is_empty() && other.cluster == note.cluster;
        if shown[..index].iter().any(|earlier| is_same(&earlier)) {
            continue;
        }
        texts.push(note.text.clone());
        let later = shown[index + 1..].iter().filter(is_same);
        texts.extend(later.map(|note| note.text.clone()));
    }
    texts
}

fn section_texts(section: &CustomSection, words: &Words) -> Vec<String> {
    let mut texts = vec![section.title.clone()];
    match &section.content {
        CustomContent::Prose(paragraphs) => texts.extend_from_slice(paragraphs),
        CustomContent::List(entries) => texts.extend(entry_texts(entries)),
        CustomContent::Facts(facts) => {
            let shown = facts.iter().filter(|fact| !fact.is_blank());
            texts.extend(shown.flat_map(|fact| [fact.label.clone(), fact.text.clone()]));
        }
        CustomContent::Rated(items) => texts.extend(rated_texts(items, words)),
        CustomContent::Poles(poles) => {
            texts.extend(poles.iter().flat_map(|pole| pole_texts(pole, words)));
        }
        CustomContent::Table(table) => {
            texts.extend(table.rows.iter().flat_map(|row| row.0.clone()));
        }
    }
    texts
}

/// The heads of a table: above it, or, where it is too narrow for one, before each cell.
fn heads(section: &CustomSection) -> Vec<String> {
    match &section.content {
        CustomContent::Table(table) => table.columns.clone(),
        _ => Vec::new(),
    }
}

/// A text as the sheet shows it, without blanks and invisible characters, with □ for every
/// character the report names as missing.
pub fn as_shown(text: &str, report: &FitReport) -> String {
    let is_missing = |character: char| {
        let missing = &report.missing_glyphs;
        missing.iter().any(|glyph| glyph.character == character)
    };
    let is_nothing = |character: char| {
        let code = u32::from(character);
        code & 0xfffe == 0xfffe
            || matches!(character,
                '\u{61c}' | '\u{206a}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
                | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
    };
    let visible = text.chars().filter(|&character| !is_nothing(character));
    let shown = visible.map(|character| {
        if is_missing(character) {
            REPLACEMENT
        } else {
            character
        }
    });
    squeeze(&shown.collect::<String>())
}

/// What of this is missing in a squeezed text, or stands before what should stand before it.
/// Where the order is not kept, as among the notes of a map that goes on, presence is enough.
pub fn missing(told: &Told, text: &str, report: &FitReport, in_order: bool) -> Vec<String> {
    let mut faults = Vec::new();
    let mut from = 0;
    let key = told.field.key();
    for sentence in &told.texts {
        let sought = as_shown(sentence, report);
        match text[from..].find(&sought) {
            Some(at) if in_order => from += at + sought.len(),
            Some(_) => {}
            None if text.contains(&sought) => {
                faults.push(format!("{key}: out of order: \"{sentence}\""));
            }
            None => faults.push(format!("{key}: missing: \"{sentence}\"")),
        }
    }
    faults
}
