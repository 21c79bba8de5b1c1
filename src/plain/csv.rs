//! All personas of a document as a table: a row each, a column for every field that is shown.
//!
//! It is comma-separated after RFC 4180, in UTF-8 with a byte order mark, without which the most
//! common spreadsheet takes umlauts for something else. Several things of one field stand in one
//! cell, a line each. A cell that a spreadsheet would take for a formula gets an apostrophe before
//! it, so that no text from a stranger is ever computed.

use super::said::{Said, fields, own, said};
use crate::model::field::{Content, Field};
use crate::model::{Persona, PersonaSet};
use crate::text::Words;

/// With what a cell begins that spreadsheets compute (OWASP, "CSV injection").
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// These personas of a document as CSV, a head line first.
#[must_use]
pub fn csv(set: &PersonaSet, personas: &[&Persona], words: &Words) -> String {
    let columns: Vec<Field> = fields(set).filter(|&field| field != Field::Name).collect();
    let traits = ["ui-segment", "ui-role", "ui-status", "ui-data-basis"];
    let head = std::iter::once(words.label(Field::Name))
        .chain(traits.iter().map(|id| words.say(id)))
        .chain(columns.iter().map(|&field| words.label(field)));
    let mut table = format!("\u{feff}{}", row(head));
    for persona in personas {
        let segment = set.segment(&persona.segment);
        let traits = [
            words.name_of(persona),
            segment.map_or_else(String::new, |segment| segment.name.clone()),
            words.label(persona.role),
            words.label(persona.status),
            words.label(persona.data_basis),
        ];
        let cells = columns.iter().map(|&field| cell(field, persona, words));
        table.push_str(&row(traits.into_iter().chain(cells)));
    }
    table
}

/// What a persona says in one field, a line each.
fn cell(field: Field, persona: &Persona, words: &Words) -> String {
    let lines: Vec<String> = match persona.content(field) {
        Content::Custom(sections) => sections
            .iter()
            .flat_map(|section| {
                let title = section.title.trim().to_owned();
                let lines = own(&section.content, words);
                let lines = lines.iter().map(line).collect::<Vec<_>>();
                std::iter::once(title).chain(lines)
            })
            .filter(|line| !line.is_empty())
            .collect(),
        content => said(field, content, words).iter().map(line).collect(),
    };
    lines.join("\n")
}

/// A label and what is said below it.
fn line(said: &Said<'_>) -> String {
    match said.label.trim() {
        "" => said.text.clone(),
        label => format!("{label}: {}", said.text),
    }
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| quoted(&cell)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell in quotation marks, its own doubled; never a formula.
fn quoted(cell: &str) -> String {
    let mark = if cell.starts_with(FORMULA) { "'" } else { "" };
    format!("\"{mark}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_a_text_and_nothing_else() {
        for (text, expected) in [
            ("", "\"\""),
            ("a, b\n\"c\"", "\"a, b\n\"\"c\"\"\""),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("-5 °C", "\"'-5 °C\""),
            ("5 - 3", "\"5 - 3\""),
        ] {
            assert_eq!(quoted(text), expected);
        }
    }
}
