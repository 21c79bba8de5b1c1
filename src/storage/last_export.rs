//! What was exported last, as the settings remember it: by names, so that a choice that only
//! another version knows is passed over and not an error.
//!
//! What is absent: what belongs to a document, such as its places and its sections.

use crate::model::design::{Design, Finish, Orientation, Paper, WIDEST_BLEED_MM};
use crate::model::export::{DPI, Export, FileFormat, Standard};
use crate::model::tiling::{TileSheet, Tiling, WIDEST_STRIP_MM};
use serde::{Deserialize, Serialize};

/// An export as it is written into the settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a box on the card, ticked or not"
)]
pub struct LastExport {
    designs: Vec<String>,
    formats: Vec<String>,
    /// Empty for as the design wants it, like the next two.
    paper: String,
    orientation: String,
    tile: String,
    overlap_um: u32,
    margin_um: u32,
    standard: String,
    dpi: u32,
    bleed_tenths_mm: u16,
    marks: bool,
    low_ink: bool,
    in_pictures: bool,
    evidence_marks: bool,
    participants: bool,
}

impl Default for LastExport {
    fn default() -> Self {
        Self::of(&Export::default())
    }
}

impl LastExport {
    /// What is remembered of an export.
    #[must_use]
    pub fn of(export: &Export) -> Self {
        let tiling = export.tiling.unwrap_or(Tiling::usual(TileSheet::A4));
        let name = |name: Option<&'static str>| name.unwrap_or_default().to_owned();
        let keys = |keys: Vec<&'static str>| keys.into_iter().map(str::to_owned).collect();
        Self {
            designs: keys(export.designs.iter().map(|one| one.key()).collect()),
            formats: keys(export.formats.iter().map(|one| one.key()).collect()),
            paper: export.paper.map_or_else(String::new, String::from),
            orientation: name(export.orientation.map(Orientation::key)),
            tile: name(export.tiling.map(|tiling| tiling.sheet.key())),
            overlap_um: tiling.overlap_um,
            margin_um: tiling.margin_um,
            standard: export.standard.key().to_owned(),
            dpi: export.dpi,
            bleed_tenths_mm: export.finish.bleed_tenths_mm,
            marks: export.finish.marks,
            low_ink: export.finish.low_ink,
            in_pictures: export.finish.in_pictures,
            evidence_marks: export.evidence_marks,
            participants: export.participants,
        }
    }

    /// The export, with the usual choice in place of what this version does not know.
    #[must_use]
    pub fn export(&self) -> Export {
        let widest_um = WIDEST_STRIP_MM * 1_000;
        let designs = self.designs.iter();
        let formats = self.formats.iter();
        let tiling = TileSheet::from_key(&self.tile).map(|sheet| Tiling {
            sheet,
            overlap_um: self.overlap_um.min(widest_um),
            margin_um: self.margin_um.min(widest_um),
        });
        Export {
            designs: designs.filter_map(|key| Design::from_key(key)).collect(),
            formats: formats
                .filter_map(|key| FileFormat::from_key(key))
                .collect(),
            paper: self.paper.parse::<Paper>().ok(),
            orientation: Orientation::from_key(&self.orientation),
            tiling,
            standard: Standard::from_key(&self.standard).unwrap_or(Standard::Ua1),
            dpi: self.dpi.clamp(*DPI.start(), *DPI.end()),
            finish: Finish {
                bleed_tenths_mm: self.bleed_tenths_mm.min(10 * WIDEST_BLEED_MM),
                marks: self.marks,
                low_ink: self.low_ink,
                in_pictures: self.in_pictures,
            },
            evidence_marks: self.evidence_marks,
            participants: self.participants,
            ..Export::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::preset::Preset;

    #[test]
    fn every_preset_is_remembered() {
        for &preset in Preset::ALL {
            let mut export = Export::default();
            preset.apply(&mut export);
            assert_eq!(LastExport::of(&export).export(), export);
        }
    }

    #[test]
    fn what_is_not_known_gives_way_to_the_usual() {
        let strange = LastExport {
            designs: vec!["hologram".to_owned(), "cards".to_owned()],
            standard: "pdf-z".to_owned(),
            paper: "papyrus".to_owned(),
            tile: "a9".to_owned(),
            dpi: 1_000_000,
            bleed_tenths_mm: 9_999,
            ..LastExport::default()
        };
        let export = strange.export();
        assert_eq!(export.designs, [Design::Cards]);
        assert_eq!(export.standard, Standard::Ua1);
        assert_eq!((export.paper, export.tiling), (None, None));
        assert_eq!((export.dpi, export.finish.bleed_tenths_mm), (600, 200));
    }
}
