//! Sections of the user's own: their content as one part, tables made even.

use super::items::Items;
use super::setting::Setting;
use crate::model::custom::{CustomContent, CustomSection, Table};
use crate::model::field::Field;
use serde_json::{Value, json};

/// What a section holds, as a template reads it; nothing where it is empty.
pub(super) fn part(
    section: &CustomSection,
    items: &mut Items<'_>,
    setting: &Setting<'_>,
) -> Option<Value> {
    let field = Field::Custom;
    let (kind, list) = match &section.content {
        CustomContent::Prose(paragraphs) => {
            ("prose", items.prose(paragraphs, field, section.id.as_str()))
        }
        CustomContent::List(entries) => ("entries", items.entries(entries, field)),
        CustomContent::Facts(facts) => ("facts", items.labelled_facts(facts, field)),
        CustomContent::Rated(rated) => ("scales", items.rated(rated, field)),
        CustomContent::Poles(poles) => ("poles", items.poles(poles, field)),
        CustomContent::Table(_) if section.content.is_empty() => return None,
        CustomContent::Table(content) => return Some(table(content, section.id.as_str(), setting)),
    };
    items.of_kind(field, kind, list, None)
}

/// A table whose rows and head all have as many cells as the longest of them; every cell is
/// found by the id of its section.
fn table(table: &Table, id: &str, setting: &Setting<'_>) -> Value {
    let rows = table.rows.iter().map(|row| row.0.as_slice());
    let across = rows
        .clone()
        .chain([table.columns.as_slice()])
        .map(<[String]>::len)
        .max();
    let cells = |row: &[String]| -> Value {
        let cell = |index| row.get(index).map_or("", String::as_str);
        (0..across.unwrap_or(0))
            .map(|index| setting.placed(cell(index), Field::Custom, id))
            .collect()
    };
    json!({
        "field": Field::Custom.key(), "label": null, "kind": "table", "items": [],
        "columns": cells(&table.columns),
        "rows": rows.map(cells).collect::<Value>(),
    })
}
