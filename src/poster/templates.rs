//! The templates of `assets/posters`, compiled in and parsed when a poster first needs them.

use super::world::file_id;
use std::collections::HashMap;
use std::sync::OnceLock;
use typst::foundations::Bytes;
use typst::syntax::{FileId, Source};

macro_rules! templates {
    ($($name:literal)+) => {
        [$((
            concat!("/", $name, ".typ"),
            include_str!(concat!("../../assets/posters/", $name, ".typ")),
        )),+]
    };
}

const TEMPLATES: [(&str, &str); 22] = templates!(
    "measures" "parts" "flow" "further" "map" "header" "legend" "brief" "pages"
    "profile" "empathy" "combined" "blank" "summary" "slide" "rollup"
    "pieces" "cards" "tents" "overview" "report" "tiles"
);

/// What templates read that is the same for every poster: the shapes of the icons.
const ICONS: (&str, &[u8]) = (
    "/icons.json",
    include_bytes!("../../assets/icons/icons.json"),
);

/// A text, and its syntax once somebody asked.
type Template = (&'static str, OnceLock<Source>);

/// All templates by name.
pub(super) struct Templates(HashMap<FileId, Template>);

impl Templates {
    /// The templates, none parsed.
    pub(super) fn new() -> Self {
        let named = TEMPLATES
            .iter()
            .filter_map(|&(path, text)| Some((file_id(path)?, (text, OnceLock::new()))));
        Self(named.collect())
    }

    /// Parses the template of a design and what all designs share.
    pub(super) fn parse(&self, design: &str) {
        for name in ["measures", "parts", "flow", "further", design] {
            file_id(&format!("/{name}.typ")).and_then(|id| self.source(id));
        }
    }

    /// The template of that name, parsed.
    pub(super) fn source(&self, id: FileId) -> Option<Source> {
        let (text, source) = self.0.get(&id)?;
        Some(
            source
                .get_or_init(|| Source::new(id, (*text).to_owned()))
                .clone(),
        )
    }
}

/// The file of that name that comes with the templates.
pub(super) fn file(id: FileId) -> Option<Bytes> {
    let (name, bytes) = ICONS;
    (file_id(name) == Some(id)).then(|| Bytes::new(bytes))
}
