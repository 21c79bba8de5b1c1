//! Sections of the user's own.

use super::groups::group;
use super::items::Item;
use super::statement::{Entry, LabelledFact, Pole, Rated};
use super::{Id, IdSource, is_default};
use serde::{Deserialize, Serialize};

group! {
    /// A titled section with content of one kind.
    pub struct CustomSection {
        /// Stable name.
        id: Id,
        /// The head.
        title: String,
        /// What stands below it.
        content: CustomContent,
    }
}

/// What an own section holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomContent {
    /// Paragraphs, one a line.
    Prose(Vec<String>),
    /// Entries.
    List(Vec<Entry>),
    /// Labelled facts.
    Facts(Vec<LabelledFact>),
    /// Things with how often.
    Rated(Vec<Rated>),
    /// Places between two poles.
    Poles(Vec<Pole>),
    /// A small table.
    Table(Table),
}

impl Default for CustomContent {
    fn default() -> Self {
        Self::List(Vec::new())
    }
}

group! {
    /// Rows of text cells below heads. A short row is filled with empty cells, a long one
    /// makes the table wider.
    pub struct Table {
        /// The heads, left to right.
        columns: Vec<String>,
        /// The rows, top to bottom.
        rows: Vec<Row>,
    }
}

/// The cells of one row, left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Row(pub Vec<String>);

impl CustomSection {
    /// The same with names of its own.
    #[must_use]
    pub fn copied(&self, fresh: &mut IdSource) -> Self {
        fn rename<I: Item>(items: &mut [I], fresh: &mut IdSource) {
            for item in items {
                *item.id_mut() = fresh.fresh();
            }
        }
        let mut copy = self.clone();
        copy.id = fresh.fresh();
        match &mut copy.content {
            CustomContent::Prose(_) | CustomContent::Table(_) => {}
            CustomContent::List(items) => rename(items, fresh),
            CustomContent::Facts(items) => rename(items, fresh),
            CustomContent::Rated(items) => rename(items, fresh),
            CustomContent::Poles(items) => rename(items, fresh),
        }
        copy
    }
}

impl CustomContent {
    /// One of each kind, empty.
    #[must_use]
    pub fn kinds() -> [Self; 6] {
        [
            Self::Prose(Vec::new()),
            Self::List(Vec::new()),
            Self::Facts(Vec::new()),
            Self::Rated(Vec::new()),
            Self::Poles(Vec::new()),
            Self::Table(Table::default()),
        ]
    }

    /// Whether there is anything to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Prose(paragraphs) => paragraphs.iter().all(|text| text.trim().is_empty()),
            Self::List(entries) => entries.is_empty(),
            Self::Facts(facts) => facts.is_empty(),
            Self::Rated(items) => items.is_empty(),
            Self::Poles(poles) => poles.is_empty(),
            Self::Table(table) => table.rows.is_empty() && table.columns.is_empty(),
        }
    }
}
