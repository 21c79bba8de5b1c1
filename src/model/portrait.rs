//! How a persona is pictured: a picture with one crop per shape, or initials on a colour.

use super::brand::Colour;
use super::groups::group;
use super::image::ImageId;
use super::is_default;
use super::statement::choice;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

group! {
    /// A picture and the rights to it, or initials.
    pub struct Portrait {
        /// The picture; nothing for initials.
        image: ImageId,
        /// Up to three letters of the user's choice; empty for the first letters of the name.
        initials: String,
        /// The colour behind initials; nothing for the brand's.
        colour: Option<Colour>,
        /// What the picture shows, for those who do not see it.
        alt: String,
        /// Who made it.
        credit: String,
        /// Under which licence it is used.
        licence: String,
        /// The last day the licence holds.
        licence_end: Option<Date>,
        /// Where it comes from.
        origin: Option<Origin>,
        /// What of it is shown in which shape.
        crops: Crops,
    }
}

group! {
    /// One crop per shape.
    pub struct Crops {
        /// A circle: the head of the map, the rail.
        head: Crop,
        /// A panel: the profile's header.
        panel: Crop,
        /// The whole person: the roll-up.
        figure: Crop,
    }
}

/// A point of the picture, and how far the view is closed in on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Crop {
    /// Centre from the left edge, in thousandths of the picture's width.
    #[serde(skip_serializing_if = "is_middle")]
    pub x: u16,
    /// Centre from the upper edge, in thousandths of the picture's height.
    #[serde(skip_serializing_if = "is_middle")]
    pub y: u16,
    /// Percent: 100 shows as much of the picture as the shape can hold, 200 half as much.
    #[serde(skip_serializing_if = "is_whole")]
    pub zoom: u16,
}

impl Default for Crop {
    fn default() -> Self {
        Self {
            x: 500,
            y: 500,
            zoom: 100,
        }
    }
}

impl Crop {
    /// The same crop kept within the picture, whatever a file says of it.
    #[must_use]
    pub fn within(self) -> Self {
        Self {
            x: self.x.min(1_000),
            y: self.y.min(1_000),
            zoom: self.zoom.max(100),
        }
    }
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_middle(thousandths: &u16) -> bool {
    *thousandths == 500
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_whole(percent: &u16) -> bool {
    *percent == 100
}

choice! {
    /// Where a picture comes from.
    pub enum Origin {
        /// Bought or licensed.
        Stock = "stock",
        /// Made by the authors.
        Own = "own",
        /// Made by a machine.
        Generated = "generated",
    }
}
