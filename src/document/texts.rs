//! Every text of a document with its place: what search walks and replacing changes.
//!
//! Texts outside of personas are tables of lines here, and the views draw their fields from the
//! same tables: a line's part in [`At`] is the id of its name in the catalogues. What is absent:
//! ids, choices, days and colours, which nobody searches for.

use super::At;
use crate::model::custom::{CustomContent, CustomSection};
use crate::model::field::{ContentMut, Field};
use crate::model::persona_set::Segment;
use crate::model::source::Source;
use crate::model::statement::{Pole, Rated};
use crate::model::{Id, Persona, PersonaSet};

/// A text of a record: its part in [`At`], and how to reach it.
pub type Line<T> = (&'static str, fn(&mut T) -> &mut String);

/// The document's own lines.
pub const OF_DOCUMENT: [Line<PersonaSet>; 10] = [
    ("document-title", |set| &mut set.title),
    ("document-objective", |set| &mut set.objective),
    ("document-organisation", |set| &mut set.organisation),
    ("document-offering", |set| &mut set.offering),
    ("document-fieldwork", |set| &mut set.fieldwork),
    ("document-sample", |set| &mut set.sample),
    ("document-version", |set| &mut set.version),
    ("brand-heading-font", |set| &mut set.brand.heading_font),
    ("brand-body-font", |set| &mut set.brand.body_font),
    ("brand-logo-alt", |set| &mut set.brand.logo_alt),
];

/// The lines of a segment.
pub const OF_SEGMENT: [Line<Segment>; 7] = [
    ("segment-name", |segment| &mut segment.name),
    ("segment-description", |segment| &mut segment.description),
    ("segment-share", |segment| &mut segment.share),
    ("segment-size", |segment| &mut segment.size),
    ("segment-penetration", |segment| &mut segment.penetration),
    ("segment-value", |segment| &mut segment.customer_value),
    ("segment-score", |segment| &mut segment.net_promoter_score),
];

/// The lines of a source.
pub const OF_SOURCE: [Line<Source>; 10] = [
    ("source-title", |source| &mut source.title),
    ("source-date", |source| &mut source.date),
    ("source-pseudonym", |source| &mut source.pseudonym),
    ("source-respondent", |source| &mut source.respondent),
    ("source-consent", |source| &mut source.consent),
    ("source-recording", |source| &mut source.recording),
    ("source-time-mark", |source| &mut source.time_mark),
    ("source-place", |source| &mut source.place),
    ("source-link", |source| &mut source.link),
    ("source-remarks", |source| &mut source.remarks),
];

/// The part of the authors, who are edited in one field, one a line.
pub const AUTHORS: &str = "document-authors";
/// The part of a guiding question; its field says which.
pub const QUESTION: &str = "document-questions";
/// The part of a note nobody has sorted yet.
pub const INBOX: &str = "document-inbox";

/// What is called for each text.
type Visit<'a> = dyn FnMut(&At, &mut String) + 'a;

/// Visits every text of a document in reading order: the document's own, then each persona.
pub fn each_text(set: &mut PersonaSet, visit: &mut Visit<'_>) {
    for (part, line) in OF_DOCUMENT {
        visit(&At::document(part), line(set));
    }
    for author in &mut set.authors {
        visit(&At::document(AUTHORS), author);
    }
    for segment in &mut set.segments {
        let id = segment.id.clone();
        lines(&OF_SEGMENT, segment, &id, visit);
    }
    for question in &mut set.questions {
        visit(&At::question(question.field), &mut question.text);
    }
    for colour in &mut set.note_colours {
        // The part of what a colour of notes means is the colour's own name.
        visit(&At::document(colour.colour.key()), &mut colour.meaning);
    }
    for source in &mut set.sources {
        let id = source.id.clone();
        lines(&OF_SOURCE, source, &id, visit);
    }
    for note in &mut set.inbox {
        visit(&At::thing(&note.id, INBOX), &mut note.text);
    }
    for persona in &mut set.personas {
        of_persona(persona, visit);
    }
}

fn lines<T>(lines: &[Line<T>], record: &mut T, id: &Id, visit: &mut Visit<'_>) {
    for (part, line) in lines {
        visit(&At::thing(id, part), line(record));
    }
}

fn of_persona(persona: &mut Persona, visit: &mut Visit<'_>) {
    let id = persona.id.clone();
    for &field in Field::ALL {
        let at = At::field(&id, field);
        let item = |item: &Id| At::item(&id, field, item);
        match persona.content_mut(field) {
            ContentMut::Word(word) => visit(&at, word),
            ContentMut::Prose(paragraphs) => {
                for paragraph in paragraphs {
                    visit(&at, paragraph);
                }
            }
            ContentMut::Fact(fact) => visit(&at, &mut fact.text),
            ContentMut::BuyingPart(part) => visit(&at, &mut part.text),
            ContentMut::Scale(scale) => visit(&at.part("remark"), &mut scale.text),
            ContentMut::Entries(entries) => {
                for entry in entries {
                    visit(&item(&entry.id), &mut entry.text);
                    visit(&item(&entry.id).part("category"), &mut entry.category);
                }
            }
            ContentMut::Rated(list) => rated(list, &item, visit),
            ContentMut::Poles(list) => poles(list, &item, visit),
            ContentMut::Purposes(purposes) => {
                for purpose in purposes {
                    visit(&item(&purpose.id), &mut purpose.text);
                    visit(&item(&purpose.id).part("measure"), &mut purpose.measure);
                }
            }
            ContentMut::Notes(notes) => {
                for note in notes {
                    visit(&item(&note.id), &mut note.text);
                }
            }
            ContentMut::Custom(sections) => {
                for section in sections {
                    custom(section, &item, visit);
                }
            }
        }
    }
    for place in &mut persona.locations {
        visit(&At::field(&id, Field::Name).part("locations"), place);
    }
    for (part, text) in [
        ("alt", &mut persona.portrait.alt),
        ("credit", &mut persona.portrait.credit),
        ("licence", &mut persona.portrait.licence),
    ] {
        visit(&At::field(&id, Field::Name).part(part), text);
    }
}

fn rated(list: &mut [Rated], item: &dyn Fn(&Id) -> At, visit: &mut Visit<'_>) {
    for one in list {
        visit(&item(&one.id), &mut one.text);
        visit(&item(&one.id).part("remark"), &mut one.remark);
    }
}

fn poles(list: &mut [Pole], item: &dyn Fn(&Id) -> At, visit: &mut Visit<'_>) {
    for pole in list {
        visit(&item(&pole.id).part("left"), &mut pole.left);
        visit(&item(&pole.id).part("right"), &mut pole.right);
        visit(&item(&pole.id), &mut pole.text);
    }
}

fn custom(section: &mut CustomSection, item: &dyn Fn(&Id) -> At, visit: &mut Visit<'_>) {
    let own = item(&section.id);
    visit(&own.clone().part("title"), &mut section.title);
    match &mut section.content {
        CustomContent::Prose(paragraphs) => {
            for paragraph in paragraphs {
                visit(&own, paragraph);
            }
        }
        CustomContent::List(entries) => {
            for entry in entries {
                visit(&item(&entry.id), &mut entry.text);
            }
        }
        CustomContent::Facts(facts) => {
            for fact in facts {
                visit(&item(&fact.id).part("label"), &mut fact.label);
                visit(&item(&fact.id), &mut fact.text);
            }
        }
        CustomContent::Rated(list) => rated(list, item, visit),
        CustomContent::Poles(list) => poles(list, item, visit),
        CustomContent::Table(table) => {
            let rows = table.rows.iter_mut().flat_map(|row| &mut row.0);
            for cell in table.columns.iter_mut().chain(rows) {
                visit(&own, cell);
            }
        }
    }
}
