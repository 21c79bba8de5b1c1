//! A page as pixels, for whoever paints or encodes them.

use super::press::PressError;
use crate::model::limits::POSTER_PIXELS;
use typst_layout::Page;
use typst_render::RenderOptions;

/// A page as pixels.
#[derive(Clone, PartialEq, Eq)]
pub struct Bitmap {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green, blue and opacity of each pixel in sRGB, row by row from above. Paper is
    /// opaque, so every opacity is 255 and straight and premultiplied colours are the same.
    pub rgba: Vec<u8>,
}

impl std::fmt::Debug for Bitmap {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "Bitmap({} × {})", self.width, self.height)
    }
}

/// Paints a page at a scale in pixels a point, cut at the trim or with all that lies around it.
pub(super) fn paint(page: &Page, scale: f64, is_whole: bool) -> Result<Bitmap, PressError> {
    let mut size = page.frame.size();
    if is_whole {
        size += page.bleed.sum_by_axis();
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count of pixels"
    )]
    let pixels = (size.x.to_pt() * scale * size.y.to_pt() * scale) as u64;
    if pixels > POSTER_PIXELS {
        return Err(PressError::TooManyPixels {
            megapixels: pixels.div_ceil(1_000_000),
        });
    }
    let options = RenderOptions {
        pixel_per_pt: scale.into(),
        render_bleed: is_whole,
    };
    let picture = typst_render::render(page, &options);
    Ok(Bitmap {
        width: picture.width(),
        height: picture.height(),
        rgba: picture.take(),
    })
}
