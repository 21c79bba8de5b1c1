//! The fonts in a file: a print shop needs them all inside, a reader needs their characters.

use super::structure::dicts;
use hayro_interpret::hayro_syntax::Pdf as File;
use hayro_interpret::hayro_syntax::object::{Dict, Name, Object, Stream};

/// One font as the file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontFact {
    /// Its name without the mark of a subset.
    pub name: String,
    /// `Type0`, `TrueType`, `Type1`, `Type3`.
    pub kind: String,
    /// Whether its outlines are inside.
    pub is_embedded: bool,
    /// Whether only the glyphs in use are inside.
    pub is_subset: bool,
    /// Whether its glyphs can be turned into characters.
    pub has_unicode: bool,
}

pub(super) fn read(file: &File) -> Vec<FontFact> {
    file.objects()
        .into_iter()
        .filter_map(|object| {
            if let Object::Dict(dict) = object {
                Some(dict)
            } else {
                None
            }
        })
        .filter_map(|dict| fact(&dict))
        .collect()
}

fn fact(font: &Dict<'_>) -> Option<FontFact> {
    let name = |key: &str| {
        font.get::<Name<'_>>(key)
            .map(|name| name.as_str().to_owned())
    };
    let kind = name("Subtype")?;
    // The descendants of a Type0 font are looked at through it.
    if name("Type").as_deref() != Some("Font") || kind.starts_with("CIDFont") {
        return None;
    }
    let full = name("BaseFont").unwrap_or_default();
    let descendants = dicts(font, "DescendantFonts");
    let descriptor = descendants
        .first()
        .unwrap_or(font)
        .get::<Dict<'_>>("FontDescriptor");
    let is_embedded = descriptor.is_some_and(|descriptor| {
        ["FontFile", "FontFile2", "FontFile3"]
            .iter()
            .any(|key| descriptor.get::<Stream<'_>>(*key).is_some())
    });
    let subset = full
        .split_once('+')
        .filter(|(mark, _)| mark.len() == 6 && mark.bytes().all(|byte| byte.is_ascii_uppercase()));
    Some(FontFact {
        name: subset.map_or(full.as_str(), |(_, name)| name).to_owned(),
        is_subset: subset.is_some(),
        has_unicode: font.get::<Stream<'_>>("ToUnicode").is_some(),
        kind,
        is_embedded,
    })
}

/// Fonts that are not embedded, not subset, without characters, or drawn as Type 3.
pub(super) fn faults(fonts: &[FontFact]) -> Vec<String> {
    let mut faults = Vec::new();
    for font in fonts {
        let FontFact { name, kind, .. } = font;
        if kind == "Type3" {
            faults.push(format!(
                "font \"{name}\" is of Type 3: drawings, not letters"
            ));
            continue;
        }
        for (holds, what) in [
            (font.is_embedded, "is not embedded"),
            (font.is_subset, "is embedded whole"),
            (font.has_unicode, "has no way back to characters"),
        ] {
            if !holds {
                faults.push(format!("font \"{name}\" {what}"));
            }
        }
    }
    faults
}
