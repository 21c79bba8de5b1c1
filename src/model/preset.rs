//! Exports that many people want, each by one name: what a print shop expects, what fits an office
//! printer.

use super::choice::choice;
use super::design::{Design, Finish, Format};
use super::export::{Export, FileFormat};
use super::tiling::{TileSheet, Tiling};

choice! {
    /// A usual export.
    pub enum Preset {
        /// A2 posters on sheets of A4, glued together, with little ink.
        Office = "office",
        /// A2 posters with bleed and crop marks.
        PrintShop = "print-shop",
        /// A stand a persona.
        Rollup = "rollup",
        /// Cards for the desk, two-sided.
        Cards = "cards",
        /// Slides, and pictures of them.
        Screen = "screen",
    }
}

/// Dots per inch that make 1920 pixels of the width of a slide.
const SCREEN_DPI: u32 = 144;

impl Preset {
    /// Sets everything it says something about: all but the usual paper, the language, the colour
    /// and the place.
    pub fn apply(self, export: &mut Export) {
        let usual = Export {
            usual_paper: export.usual_paper,
            language: export.language,
            accent: export.accent,
            location: export.location.take(),
            ..Export::default()
        };
        let a2 = "a2".parse().ok();
        *export = match self {
            Self::Office => Export {
                paper: a2,
                tiling: Some(Tiling::usual(TileSheet::A4)),
                finish: Finish {
                    low_ink: true,
                    ..Finish::default()
                },
                ..usual
            },
            Self::PrintShop => Export {
                paper: a2,
                finish: Finish {
                    bleed_tenths_mm: 30,
                    marks: true,
                    ..Finish::default()
                },
                ..usual
            },
            Self::Rollup => Export {
                designs: vec![Design::Rollup],
                ..usual
            },
            Self::Cards => Export {
                designs: vec![Design::Cards],
                ..usual
            },
            Self::Screen => Export {
                designs: vec![Design::Slide],
                formats: vec![
                    FileFormat::Sheet(Format::Pdf),
                    FileFormat::Sheet(Format::Png),
                ],
                dpi: SCREEN_DPI,
                ..usual
            },
        };
    }

    /// The preset an export is, if nothing of it was changed.
    #[must_use]
    pub fn of(export: &Export) -> Option<Self> {
        Self::ALL.iter().copied().find(|preset| {
            let mut fresh = export.clone();
            preset.apply(&mut fresh);
            fresh == *export
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preset_is_known_again_until_something_is_changed() {
        for &preset in Preset::ALL {
            let mut export = Export {
                location: Some("Bonn".to_owned()),
                ..Export::default()
            };
            assert_eq!(Preset::of(&export), None);
            preset.apply(&mut export);
            assert_eq!(Preset::of(&export), Some(preset));
            assert_eq!(export.location.as_deref(), Some("Bonn"));
            export.evidence_marks = false;
            assert_eq!(Preset::of(&export), None);
        }
    }

    #[test]
    fn no_preset_contradicts_itself() {
        for &preset in Preset::ALL {
            let mut export = Export::default();
            preset.apply(&mut export);
            assert_eq!(export.finish(), export.finish, "{preset:?}");
            assert!(
                export.has_posters() && !export.tiles_pictures(),
                "{preset:?}"
            );
        }
    }
}
