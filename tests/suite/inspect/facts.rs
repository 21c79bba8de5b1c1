//! What a file says about itself: title, language, the standards it claims.

use super::marks::text_of;
use super::tags::is_language;
use hayro_interpret::hayro_syntax::Pdf as File;
use hayro_interpret::hayro_syntax::object::{Dict, Stream, String as Bytes};
use roxmltree::Document;

const UA: &str = "http://www.aiim.org/pdfua/ns/id/";
const ARCHIVE: &str = "http://www.aiim.org/pdfa/ns/id/";
const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";

/// The file's own words.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The title in the metadata.
    pub title: Option<String>,
    /// The main language.
    pub language: Option<String>,
    /// The part of PDF/UA it claims to follow.
    pub ua_part: Option<String>,
    /// The part and level of PDF/A it claims to follow: `2a`.
    pub archive: Option<String>,
    /// Whether it claims to be tagged.
    pub is_marked: bool,
    /// Whether a viewer shows the title instead of the file's name.
    pub shows_title: bool,
    /// The date of making in the metadata, as written there.
    pub created: Option<String>,
}

impl Facts {
    pub(super) fn read(file: &File) -> Self {
        let Some(catalog) = file.xref().get::<Dict<'_>>(file.xref().root_id()) else {
            return Self::default();
        };
        let flag = |group: &str, key: &str| {
            let group = catalog.get::<Dict<'_>>(group);
            group
                .and_then(|group| group.get::<bool>(key))
                .unwrap_or_default()
        };
        let metadata = catalog
            .get::<Stream<'_>>("Metadata")
            .and_then(|stream| stream.decoded().ok());
        let metadata = metadata
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default();
        let document = Document::parse(metadata.trim_start_matches('\u{FEFF}')).ok();
        let word = |namespace: &str, name: &str| {
            let document = document.as_ref()?;
            let node = document
                .descendants()
                .find(|node| node.has_tag_name((namespace, name)))?;
            let text = node.descendants().find(|node| {
                node.is_text() && node.text().is_some_and(|text| !text.trim().is_empty())
            })?;
            text.text().map(|text| text.trim().to_owned())
        };
        Self {
            title: word(DUBLIN_CORE, "title"),
            language: catalog
                .get::<Bytes<'_>>("Lang")
                .map(|text| text_of(text.as_bytes())),
            ua_part: word(UA, "part"),
            archive: word(ARCHIVE, "part").map(|part| {
                part + &word(ARCHIVE, "conformance")
                    .unwrap_or_default()
                    .to_lowercase()
            }),
            is_marked: flag("MarkInfo", "Marked"),
            shows_title: flag("ViewerPreferences", "DisplayDocTitle"),
            created: word("http://ns.adobe.com/xap/1.0/", "CreateDate"),
        }
    }

    /// What PDF/UA-1 asks for and the file does not say.
    pub fn faults(&self) -> Vec<String> {
        let is_named = self.title.as_ref().is_some_and(|title| !title.is_empty());
        [
            (is_named, "the file has no title"),
            (
                self.shows_title,
                "a viewer would show the file's name instead of its title",
            ),
            (
                self.language.as_deref().is_some_and(is_language),
                "the file names no language",
            ),
            (self.is_marked, "the file is not marked as tagged"),
            (
                self.ua_part.as_deref() == Some("1"),
                "the file does not claim PDF/UA-1",
            ),
        ]
        .into_iter()
        .filter(|(holds, _)| !holds)
        .map(|(_, fault)| fault.to_owned())
        .collect()
    }
}
