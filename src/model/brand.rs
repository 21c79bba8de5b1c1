//! How posters of a document look: colours, fonts, logo.

use super::PersonaSet;
use super::choice::choice;
use super::groups::group;
use super::image::{ImageId, Images};
use super::is_default;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

group! {
    /// What is empty is the program's own.
    pub struct Brand {
        /// The leading colour.
        accent: Option<Colour>,
        /// The colour beside it.
        second: Option<Colour>,
        /// Font family of names and heads.
        heading_font: String,
        /// Font family of everything else.
        body_font: String,
        /// The logo.
        logo: ImageId,
        /// What the logo says, for those who do not see it.
        logo_alt: String,
    }
}

/// A brand with the pictures it needs: how the posters of one document look, to be shared with
/// others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Colours, fonts, which picture is the logo.
    pub brand: Brand,
    /// The picture of the logo.
    pub images: Images,
}

impl PersonaSet {
    /// How its posters look.
    #[must_use]
    pub fn look(&self) -> Look {
        let logo = self.images.get_key_value(&self.brand.logo);
        Look {
            brand: self.brand.clone(),
            images: logo
                .map(|(id, image)| (id.clone(), image.clone()))
                .into_iter()
                .collect(),
        }
    }

    /// Gives its posters another look.
    pub fn wear(&mut self, look: Look) {
        self.images.extend(look.images);
        self.brand = look.brand;
        self.take_down_unused();
    }
}

choice! {
    /// The ready sets of colours, named by their accent.
    pub enum ColourSet {
        /// The usual one.
        Petrol = "petrol",
        /// A blue.
        Indigo = "indigo",
        /// A green.
        Fir = "fir",
        /// A red.
        Bordeaux = "bordeaux",
        /// A violet.
        Aubergine = "aubergine",
        /// A grey.
        Graphite = "graphite",
    }
}

/// A colour of sRGB, written `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    /// 0–255.
    pub red: u8,
    /// 0–255.
    pub green: u8,
    /// 0–255.
    pub blue: u8,
}

impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "#{:02x}{:02x}{:02x}",
            self.red, self.green, self.blue
        )
    }
}

impl FromStr for Colour {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.trim().trim_start_matches('#');
        let number = (digits.len() == 6)
            .then(|| u32::from_str_radix(digits, 16).ok())
            .flatten()
            .ok_or_else(|| format!("a colour is written #rrggbb, not \"{text}\""))?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self { red, green, blue })
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}
