//! Pictures as the document keeps them: by the hash of their content, so that the same
//! picture is stored once. What is absent: pixels. Decoding is the business of storage.

use super::PersonaSet;
use super::statement::choice;
use serde::{Deserialize, Serialize};
use serde_with::{base64::Base64, serde_as};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The first sixteen hexadecimal digits of the SHA-256 of a picture's bytes; empty for none.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ImageId(pub String);

impl ImageId {
    /// Whether this names no picture.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// One picture, encoded.
#[serde_as]
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// How the bytes are encoded.
    pub kind: ImageKind,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The encoded bytes; base64 in the file.
    #[serde_as(as = "Base64")]
    pub data: Arc<[u8]>,
}

impl std::fmt::Debug for Image {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "{} {}×{}, {} bytes",
            self.kind.key(),
            self.width,
            self.height,
            self.data.len()
        )
    }
}

choice! {
    /// The encodings a document holds.
    pub enum ImageKind {
        /// Portable Network Graphics.
        Png = "png",
        /// JPEG.
        Jpeg = "jpeg",
    }
}

/// All pictures of a document.
pub type Images = BTreeMap<ImageId, Image>;

impl PersonaSet {
    /// The pictures that something in the document shows, or may show once it is decided on.
    pub fn pictures(&self) -> impl Iterator<Item = &ImageId> {
        let portraits = self.personas.iter().map(|persona| &persona.portrait.image);
        let photos = self.sources.iter().flat_map(|source| &source.photos);
        let undecided = self.undecided.iter().filter_map(|open| {
            let pictures = self.images.keys();
            pictures.into_iter().find(|id| id.0 == open.other)
        });
        let used = portraits.chain(photos).chain([&self.brand.logo]);
        used.chain(undecided)
    }

    /// Takes away the pictures that nothing in the document shows any more: they would only make
    /// its file larger.
    pub fn take_down_unused(&mut self) {
        let used: BTreeSet<ImageId> = self.pictures().cloned().collect();
        self.images.retain(|id, _| used.contains(id));
    }
}
