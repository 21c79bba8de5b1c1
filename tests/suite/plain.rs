//! Markdown and CSV, read back by programs that know nothing of us.

use crate::arbitrary::persona_sets;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use steckbrief::model::field::{Content, Field};
use steckbrief::model::{Persona, PersonaSet, Sample};
use steckbrief::plain::{csv, markdown};
use steckbrief::storage::from_ron;
use steckbrief::text::Words;

/// What a reader of the Markdown reads, blocks apart by line breaks.
fn read(page: &str) -> String {
    let mut text = String::new();
    for event in Parser::new_ext(page, Options::ENABLE_TABLES) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(
                TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::TableCell,
            )
            | Event::Start(Tag::Item) => text.push('\n'),
            Event::Html(html) | Event::InlineHtml(html) => panic!("markup came through: {html}"),
            _ => {}
        }
    }
    text
}

/// On one line, without what no reader shows.
fn plain(text: &str) -> String {
    let shown: String = text
        .chars()
        .filter(|sign| sign.is_whitespace() || !sign.is_control())
        .collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of the lists and facts of a persona that its Markdown has to hold.
fn texts(set: &PersonaSet, persona: &Persona) -> Vec<String> {
    let shown = Field::ALL
        .iter()
        .filter(|&&field| set.sections.shows(field) && set.market.asks_for(field));
    let mut texts = Vec::new();
    for &field in shown {
        match persona.content(field) {
            Content::Word(word) => texts.push(plain(word)),
            Content::Prose(prose) => texts.extend(prose.iter().map(|text| plain(text))),
            Content::Fact(fact) if field != Field::Quote => texts.push(plain(&fact.text)),
            Content::Entries(entries) => {
                texts.extend(entries.iter().map(|entry| plain(&entry.text)));
            }
            Content::Notes(notes) => texts.extend(notes.iter().map(|note| plain(&note.text))),
            _ => {}
        }
    }
    texts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn markdown_is_read_as_what_was_written(set in persona_sets()) {
        let words = Words::new(set.language);
        for persona in &set.personas {
            let read = read(&markdown(&set, persona, &words));
            for text in texts(&set, persona) {
                prop_assert!(read.contains(&text), "{text:?} is not in:\n{read}");
            }
        }
    }

    #[test]
    fn every_row_has_every_column(set in persona_sets()) {
        let words = Words::new(set.language);
        let personas: Vec<&Persona> = set.personas.iter().collect();
        let table = csv(&set, &personas, &words);
        let mut reader = ::csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let columns = reader.headers().map(::csv::StringRecord::len).unwrap_or_default();
        let rows: Result<Vec<_>, _> = reader.records().collect();
        let rows = rows.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(rows.len(), personas.len());
        prop_assert!(rows.iter().all(|row| row.len() == columns));
    }
}

#[test]
fn signs_of_markdown_are_letters() {
    for text in [
        "# not a head",
        "1. not a list",
        "12) nor this",
        "- nor that",
        "*not bold* _nor this_",
        "<b>no markup</b> &amp; no entity",
        "[no link](http://example.org) ![no picture](x)",
        "`no code` ~~nothing struck~~ a | b",
        "\\ and a backslash at the end \\",
        "===",
        "Dr. Müller & Söhne, H&M",
    ] {
        let persona = Persona {
            name: text.to_owned(),
            archetype: text.to_owned(),
            story: vec![text.to_owned()],
            ..Persona::default()
        };
        let set = PersonaSet {
            personas: vec![persona],
            ..PersonaSet::default()
        };
        let words = Words::new(set.language);
        let read = read(&markdown(&set, &set.personas[0], &words));
        assert_eq!(read.matches(text).count(), 3, "{text} in {read}");
    }
}

#[test]
fn a_sample_as_markdown_says_what_it_rests_on_and_names_no_respondent() {
    let sample = Sample::Fashion.text();
    let set = from_ron(sample.as_bytes()).expect("the sample").set;
    let words = Words::new(set.language);
    for persona in set.active() {
        let page = markdown(&set, persona, &words);
        assert!(page.starts_with(&format!("# {}\n", persona.name)), "{page}");
        assert!(page.contains("## Empathiekarte"), "{page}");
        assert!(page.contains("*(belegt"), "{page}");
        for source in set.sources.iter().filter(|one| !one.respondent.is_empty()) {
            assert!(!page.contains(&source.respondent), "{page}");
        }
    }
}
