//! The colours of a brand by the part they play: six ready sets, and for a colour of the user's
//! own the same parts computed so that every text on them can be read.
//!
//! Posters are drawn in them, and the window shows portraits and brands in them. What is absent:
//! the window's own colours, which know no brand (`ui`).

use crate::model::brand::{Brand, Colour, ColourSet};
use palette::color_difference::Wcag21RelativeContrast;
use palette::{IntoColor, Mix, Oklab, Srgb};

/// The least contrast of text (WCAG 2.1, level AA).
pub const READABLE: f32 = 4.5;

const WHITE: Colour = hex(0xff_ffff);
const BLACK: Colour = hex(0x00_0000);
/// Text.
pub const INK: Colour = hex(0x17_242a);
/// Behind pains.
pub const PAIN_SOFT: Colour = hex(0xfb_efed);
/// Behind gains.
pub const GAIN_SOFT: Colour = hex(0xec_f5ee);

/// The papers of notes, in the order of
/// [`NoteColour::ALL`](crate::model::empathy::NoteColour); portraits without a picture may stand on
/// them too.
pub const PAPERS: [Colour; 6] = [
    hex(0xfb_edb4),
    hex(0xd6_e8f4),
    hex(0xd9_edd4),
    hex(0xf8_dbd5),
    hex(0xe6_def2),
    hex(0xe9_edee),
];

/// The colours of a portrait without a picture: a bust with initials in its head.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bust {
    /// Behind it.
    pub ground: Colour,
    /// Head and shoulders.
    pub figure: Colour,
    /// The initials.
    pub initials: Colour,
}

/// The colours a poster is drawn in, by part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colours {
    /// The leading colour.
    pub accent: Colour,
    /// Text on it.
    pub on_accent: Colour,
    /// Text of less weight on it.
    pub muted_on_accent: Colour,
    /// The leading colour where it is text.
    pub accent_text: Colour,
    /// The colour beside it, never of text.
    pub second: Colour,
    /// The second colour where it is text.
    pub second_text: Colour,
    /// The same on the leading colour.
    pub second_on_accent: Colour,
    /// Large quiet areas.
    pub soft: Colour,
    /// Behind a portrait.
    pub portrait: Colour,
    /// The figure in a portrait without a picture.
    pub deep: Colour,
    /// Initials on that figure.
    pub initials: Colour,
}

const fn hex(rgb: u32) -> Colour {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Colour { red, green, blue }
}

/// Accent, second, second as text, second on accent, soft, portrait, deep of each set, in the
/// order of [`ColourSet::ALL`].
const READY: [[u32; 7]; 6] = [
    [
        0x0f_4c5c, 0xe0_7a3f, 0xa8_481a, 0xf5_c193, 0xea_f2f3, 0xf2_d0a9, 0xe6_b883,
    ],
    [
        0x2b_3a8c, 0xe3_a02f, 0x8a_5a00, 0xf6_cf8b, 0xed_eff8, 0xf3_ddb0, 0xe5_c37f,
    ],
    [
        0x1f_5a3d, 0xd9_a13b, 0x85_5607, 0xf2_ce8e, 0xeb_f3ee, 0xea_d9b0, 0xd8_bf83,
    ],
    [
        0x7a_1f3d, 0xd8_8c5a, 0x9a_4a1e, 0xf3_c2a0, 0xf8_eef0, 0xf0_cdb4, 0xe0_ac8a,
    ],
    [
        0x4b_2a63, 0xe5_8a72, 0xa5_432f, 0xf6_bfb0, 0xf2_eef6, 0xf5_cfc3, 0xe8_ac9a,
    ],
    [
        0x2c_363c, 0xf2_b632, 0x7f_5a00, 0xf7_d27f, 0xef_f2f3, 0xf6_e1a6, 0xe9_c96a,
    ],
];

impl Colours {
    /// The colours of a brand: a ready set where its accent is one's, computed otherwise.
    #[must_use]
    pub fn of(brand: &Brand) -> Self {
        set_of(brand).map_or_else(
            || {
                let usual = Self::of_set(ColourSet::Petrol);
                let accent = brand.accent.unwrap_or(usual.accent);
                Self::computed(accent, brand.second.unwrap_or(usual.second))
            },
            Self::of_set,
        )
    }

    /// A portrait without a picture on a ground of its own, or else on that of the brand.
    #[must_use]
    pub fn bust(&self, ground: Option<Colour>) -> Bust {
        let Some(ground) = ground.filter(|&ground| ground != self.portrait) else {
            return Bust {
                ground: self.portrait,
                figure: self.deep,
                initials: self.initials,
            };
        };
        let figure = deepened(ground);
        Bust {
            ground,
            figure,
            initials: readable(self.accent, &[figure], farthest(figure)),
        }
    }

    /// A portrait without a picture on white paper that is to stay white.
    #[must_use]
    pub fn pale_bust(&self) -> Bust {
        Bust {
            ground: WHITE,
            figure: self.soft,
            initials: readable(self.accent, &[self.soft], farthest(self.soft)),
        }
    }

    /// The colours of a ready set.
    #[must_use]
    pub fn of_set(set: ColourSet) -> Self {
        let index = ColourSet::ALL.iter().position(|&one| one == set);
        Self::ready(READY[index.unwrap_or(0)].map(hex))
    }

    fn ready(
        [
            accent,
            second,
            second_text,
            second_on_accent,
            soft,
            portrait,
            deep,
        ]: [Colour; 7],
    ) -> Self {
        Self {
            accent,
            on_accent: WHITE,
            muted_on_accent: mixed(WHITE, accent, 0.18),
            accent_text: accent,
            second,
            second_text,
            second_on_accent,
            soft,
            portrait,
            deep,
            initials: readable(accent, &[deep], BLACK),
        }
    }

    fn computed(accent: Colour, second: Colour) -> Self {
        let on_accent = if contrast(WHITE, accent) >= READABLE {
            WHITE
        } else if contrast(INK, accent) >= READABLE {
            INK
        } else {
            BLACK
        };
        let soft = mixed(accent, WHITE, 0.91);
        let deep = mixed(second, WHITE, 0.45);
        Self {
            accent,
            on_accent,
            muted_on_accent: readable(mixed(on_accent, accent, 0.18), &[accent], on_accent),
            accent_text: readable(accent, &[soft, PAIN_SOFT, GAIN_SOFT], BLACK),
            second,
            second_text: readable(second, &[soft], BLACK),
            second_on_accent: readable(second, &[accent], on_accent),
            soft,
            portrait: mixed(second, WHITE, 0.65),
            deep,
            initials: readable(accent, &[deep], farthest(deep)),
        }
    }
}

/// The ready set of a brand, where it has one: by its accent, and its second colour if it names one.
#[must_use]
pub fn set_of(brand: &Brand) -> Option<ColourSet> {
    let is_its = |set: &[u32; 7]| {
        brand.accent.unwrap_or(hex(READY[0][0])) == hex(set[0])
            && brand.second.is_none_or(|second| second == hex(set[1]))
    };
    let position = READY.iter().position(is_its)?;
    ColourSet::ALL.get(position).copied()
}

fn linear(colour: Colour) -> Srgb<f32> {
    Srgb::new(colour.red, colour.green, colour.blue).into_format()
}

/// The contrast of two colours after WCAG 2.1, from 1 to 21.
#[must_use]
pub fn contrast(one: Colour, other: Colour) -> f32 {
    linear(one).relative_contrast(linear(other))
}

/// `from` with a share of `to`, mixed as the eye sees it.
fn mixed(from: Colour, to: Colour, share: f32) -> Colour {
    let from: Oklab = linear(from).into_color();
    let to: Oklab = linear(to).into_color();
    let mix: Srgb<f32> = from.mix(to, share).into_color();
    let bytes: Srgb<u8> = mix.into_format();
    Colour {
        red: bytes.red,
        green: bytes.green,
        blue: bytes.blue,
    }
}

/// A stronger tone of a light colour: nearly twice as far from white.
fn deepened(light: Colour) -> Colour {
    let part = |part: u8| {
        let away = u16::from(255 - part) * 37 / 20;
        255 - u8::try_from(away).unwrap_or(255)
    };
    Colour {
        red: part(light.red),
        green: part(light.green),
        blue: part(light.blue),
    }
}

/// Black or white, whichever can be read better on `ground`; one of them always can.
fn farthest(ground: Colour) -> Colour {
    if contrast(WHITE, ground) > contrast(BLACK, ground) {
        WHITE
    } else {
        BLACK
    }
}

/// The colour nearest to `wish` on the way to `extreme` that can be read on all `grounds`.
fn readable(wish: Colour, grounds: &[Colour], extreme: Colour) -> Colour {
    (0_u8..=50)
        .map(|step| mixed(wish, extreme, f32::from(step) / 50.0))
        .find(|&colour| {
            grounds
                .iter()
                .all(|&ground| contrast(colour, ground) >= READABLE)
        })
        .unwrap_or(extreme)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(colours: &Colours) {
        let pairs = [
            (colours.on_accent, colours.accent),
            (colours.muted_on_accent, colours.accent),
            (colours.second_on_accent, colours.accent),
            (colours.accent_text, WHITE),
            (colours.accent_text, colours.soft),
            (colours.accent_text, PAIN_SOFT),
            (colours.accent_text, GAIN_SOFT),
            (colours.second_text, WHITE),
            (colours.second_text, colours.soft),
            (colours.initials, colours.deep),
            (INK, colours.soft),
        ];
        let busts = PAPERS.map(|paper| colours.bust(Some(paper)));
        let initials = busts.map(|bust| (bust.initials, bust.figure));
        for (text, ground) in pairs.into_iter().chain(initials) {
            let reached = contrast(text, ground);
            assert!(
                reached >= READABLE,
                "{text} on {ground}: {reached} in {colours:?}"
            );
        }
    }

    #[test]
    fn ready_sets_can_be_read() {
        for set in READY {
            check(&Colours::ready(set.map(hex)));
        }
    }

    #[test]
    fn every_accent_can_be_read() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(17) {
                    let accent = Colour { red, green, blue };
                    for second in [hex(0xe0_7a3f), WHITE, BLACK, accent] {
                        check(&Colours::computed(accent, second));
                    }
                }
            }
        }
    }
}
