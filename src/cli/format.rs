//! What an export is written as: pages of a poster, or the document as text.

use crate::model::design::Format;
use std::path::Path;

/// A format on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileFormat {
    /// Posters.
    Sheet(Format),
    /// Texts.
    Text(TextFormat),
}

/// What a document is written as that is no poster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextFormat {
    /// A file a persona.
    Markdown,
    /// A file a document.
    Csv,
    /// A file a document.
    Json,
}

impl FileFormat {
    /// All of them, posters first.
    pub(super) const ALL: [Self; 6] = [
        Self::Sheet(Format::Pdf),
        Self::Sheet(Format::Png),
        Self::Sheet(Format::Svg),
        Self::Text(TextFormat::Markdown),
        Self::Text(TextFormat::Csv),
        Self::Text(TextFormat::Json),
    ];

    /// The name on the command line, and the end of a file's.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Sheet(format) => format.key(),
            Self::Text(TextFormat::Markdown) => "md",
            Self::Text(TextFormat::Csv) => "csv",
            Self::Text(TextFormat::Json) => "json",
        }
    }

    /// The format a file is named for.
    pub(super) fn named(path: &Path) -> Option<Self> {
        let end = path.extension()?.to_str()?.to_lowercase();
        Self::ALL.into_iter().find(|format| format.key() == end)
    }
}
