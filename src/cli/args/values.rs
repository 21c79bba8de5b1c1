//! How the values of options are read: into the model's own types, so that what cannot be is
//! refused with a reason.

use crate::model::Language;
use crate::model::design::{Design, WIDEST_BLEED_MM, micrometres};
use crate::model::export::DPI;
use crate::model::tiling::{TileSheet, WIDEST_STRIP_MM};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

/// Reads dots per inch.
pub(super) fn dpi(text: &str) -> Result<u32, String> {
    let dpi = text.parse().ok().filter(|dpi| DPI.contains(dpi));
    dpi.ok_or_else(|| format!("{} to {} dpi, not \"{text}\"", DPI.start(), DPI.end()))
}

/// Reads millimetres with at most one decimal, in tenths.
pub(super) fn bleed(text: &str) -> Result<u16, String> {
    let (whole, tenth) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let tenths = (!whole.is_empty() && digits(whole) && digits(tenth) && tenth.len() == 1)
        .then(|| format!("{whole}{tenth}").parse::<u16>().ok())
        .flatten();
    tenths
        .filter(|tenths| *tenths <= 10 * WIDEST_BLEED_MM)
        .ok_or_else(|| format!("a bleed is 0 to {WIDEST_BLEED_MM} mm, in tenths, not \"{text}\""))
}

/// Millimetres of a strip along the edge of a sheet, as micrometres.
pub(super) fn strip(text: &str) -> Result<u32, String> {
    micrometres(text)
        .filter(|um| *um <= WIDEST_STRIP_MM * 1_000)
        .ok_or_else(|| format!("a strip is 0 to {WIDEST_STRIP_MM} mm wide, not \"{text}\""))
}

pub(super) fn tile_sheets() -> impl TypedValueParser<Value = TileSheet> {
    PossibleValuesParser::new(TileSheet::ALL.iter().map(|sheet| sheet.key()))
        .try_map(|key| TileSheet::from_key(&key).ok_or("not a sheet"))
}

pub(super) fn designs() -> impl TypedValueParser<Value = Design> {
    PossibleValuesParser::new(Design::ALL.iter().map(|design| design.key()))
        .try_map(|key| Design::from_key(&key).ok_or("not a design"))
}

pub(super) fn languages() -> impl TypedValueParser<Value = Language> {
    // "de" alone means de-DE and is taken, but not offered a second time.
    let offered = Language::ALL.map(|language| PossibleValue::new(language.tag()));
    let short = PossibleValue::new("de").hide(true);
    PossibleValuesParser::new(offered.into_iter().chain([short]))
        .try_map(|tag| Language::from_tag(&tag).ok_or("not a language of posters"))
}
