//! The look of a document in a file of its own, so that a company shares one: colours, fonts, and
//! the logo with its picture.
//!
//! It is RON as a document is, read within the same limits and refused with the same places; its
//! first word tells it from a document. What is absent: anything a persona says.

use super::error::{FormatError, explain};
use super::format::{BRAND, numbered, text_of};
use super::layout::lay_out;
use super::migrate::dialect;
use super::place::{Notation, keep_to_limits};
use super::save::{FileError, read_document, write_whole};
use crate::model::brand::{Brand, Look};
use crate::model::image::Images;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The format this program writes, and the newest it reads.
const NEWEST: u32 = 1;

/// What stands in the file behind its number.
#[derive(Serialize, Deserialize)]
#[serde(rename = "BrandFile", deny_unknown_fields)]
struct BrandFile {
    brand: Brand,
    #[serde(default, skip_serializing_if = "Images::is_empty")]
    images: Images,
}

/// Writes a look to a file, whole or not at all; another file is replaced where that was agreed to.
///
/// # Errors
/// [`FileError`]; what was there is as it was.
pub fn save_brand(path: &Path, look: &Look, replaces: bool) -> Result<(), FileError> {
    let text = written(look).map_err(|source| FileError::Format {
        path: path.to_owned(),
        source,
    })?;
    write_whole(path, text.as_bytes(), replaces)
}

/// Reads a look from a file.
///
/// # Errors
/// [`FileError`]; of a document, that it is one.
pub fn open_brand(path: &Path) -> Result<Look, FileError> {
    let bytes = read_document(path)?;
    read(&bytes).map_err(|source| FileError::Format {
        path: path.to_owned(),
        source,
    })
}

fn written(look: &Look) -> Result<String, FormatError> {
    let config = PrettyConfig::new()
        .struct_names(true)
        .compact_structs(true)
        .compact_arrays(true)
        .compact_maps(true)
        .escape_strings(false);
    let file = BrandFile {
        brand: look.brand.clone(),
        images: look.images.clone(),
    };
    let compact = dialect().to_string_pretty(&file, config);
    let compact = compact.map_err(|error| FormatError::Unwritable {
        reason: error.to_string(),
    })?;
    let text = lay_out(&compact, &format!("{BRAND}: {NEWEST}"));
    keep_to_limits(&text, Notation::Ron)?;
    Ok(text)
}

fn read(bytes: &[u8]) -> Result<Look, FormatError> {
    let text = text_of(bytes, Notation::Ron)?;
    let body = numbered(text, BRAND, NEWEST)?.1;
    keep_to_limits(text, Notation::Ron)?;
    let file: BrandFile = dialect()
        .from_str(&body)
        .map_err(|error| explain(text, error))?;
    Ok(Look {
        brand: file.brand,
        images: file.images,
    })
}

#[cfg(test)]
mod tests {
    use super::super::format::{from_ron, to_ron};
    use super::*;
    use crate::model::PersonaSet;
    use crate::model::image::{Image, ImageId, ImageKind};

    fn look() -> Look {
        let image = Image {
            kind: ImageKind::Png,
            width: 2,
            height: 1,
            data: [1, 2, 3].as_slice().into(),
        };
        Look {
            brand: Brand {
                accent: "#7a1f3d".parse().ok(),
                heading_font: "Inter".to_owned(),
                logo: ImageId("logo".to_owned()),
                ..Brand::default()
            },
            images: [(ImageId("logo".to_owned()), image)].into(),
        }
    }

    #[test]
    fn a_look_is_read_as_it_was_written() {
        let text = written(&look()).unwrap();
        assert!(text.starts_with("(\n  brand_format: 1,\n  brand: (accent: \"#7a1f3d\","));
        assert_eq!(read(text.as_bytes()), Ok(look()));
    }

    #[test]
    fn a_document_is_no_look_and_a_look_is_no_document() {
        let document = to_ron(&PersonaSet::default()).unwrap();
        assert_eq!(read(document.as_bytes()), Err(FormatError::IsDocument));
        let text = written(&look()).unwrap();
        assert_eq!(from_ron(text.as_bytes()), Err(FormatError::IsBrand));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let wrong = read(b"(\n  brand_format: 1,\n  brand: (acent: \"#7a1f3d\"),\n)\n");
        let Err(FormatError::UnknownName { place, nearest, .. }) = wrong else {
            panic!("{wrong:?}");
        };
        assert_eq!((place.line, nearest.as_deref()), (3, Some("accent")));
        let newer = read(b"(brand_format: 2, brand: ())");
        assert!(matches!(newer, Err(FormatError::FormatNewer { .. })));
        let empty = read(b"()");
        assert!(matches!(empty, Err(FormatError::FormatMissing { .. })));
    }
}
