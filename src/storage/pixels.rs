//! Pixels on their way into a document: made smaller, and of the colours every screen knows.
//!
//! Making smaller averages the area each new pixel covers, with transparent pixels counting for
//! nothing, so that no fringe of a colour nobody sees appears around a cut-out. It works row by
//! row, since a picture from a camera is large and a laptop small. What is absent: making
//! larger.

use image::{DynamicImage, GrayAlphaImage, GrayImage, RgbImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Makes a picture small enough for `long_edge`, in eight bits a channel.
pub(super) fn fit(picture: DynamicImage, long_edge: u32) -> DynamicImage {
    let picture = in_eight_bits(picture);
    let from = (picture.width(), picture.height());
    let long = from.0.max(from.1);
    if long <= long_edge {
        return picture;
    }
    let scaled = |side: u32| {
        let exact =
            (u64::from(side) * u64::from(long_edge) + u64::from(long) / 2) / u64::from(long);
        u32::try_from(exact).unwrap_or(long_edge).max(1)
    };
    let to = (scaled(from.0), scaled(from.1));
    let smaller = match &picture {
        DynamicImage::ImageLuma8(grey) => {
            GrayImage::from_raw(to.0, to.1, average::<1>(grey, from, to)).map(Into::into)
        }
        DynamicImage::ImageLumaA8(grey) => {
            GrayAlphaImage::from_raw(to.0, to.1, average::<2>(grey, from, to)).map(Into::into)
        }
        DynamicImage::ImageRgb8(colour) => {
            RgbImage::from_raw(to.0, to.1, average::<3>(colour, from, to)).map(Into::into)
        }
        DynamicImage::ImageRgba8(colour) => {
            RgbaImage::from_raw(to.0, to.1, average::<4>(colour, from, to)).map(Into::into)
        }
        _ => None,
    };
    smaller.unwrap_or(picture)
}

fn in_eight_bits(picture: DynamicImage) -> DynamicImage {
    let (has_alpha, has_colour) = (picture.color().has_alpha(), picture.color().has_color());
    match (has_colour, has_alpha) {
        (false, false) => picture.into_luma8().into(),
        (false, true) => picture.into_luma_alpha8().into(),
        (true, false) => picture.into_rgb8().into(),
        (true, true) => picture.into_rgba8().into(),
    }
}

/// How much of each old pixel lies in new pixel number `new`, in 1/`new_count` of an old pixel.
fn cover(new: u32, new_count: u32, old_count: u32) -> impl Iterator<Item = (usize, u64)> {
    let (new, new_count, old_count) = (u64::from(new), u64::from(new_count), u64::from(old_count));
    let (start, end) = (new * old_count, (new + 1) * old_count);
    (start / new_count..end.div_ceil(new_count)).map(move |old| {
        let (from, to) = (old * new_count, (old + 1) * new_count);
        let weight = to.min(end) - from.max(start);
        (usize::try_from(old).unwrap_or(usize::MAX), weight)
    })
}

/// Averages areas. The last of two or four channels is how opaque a pixel is.
fn average<const CHANNELS: usize>(pixels: &[u8], from: (u32, u32), to: (u32, u32)) -> Vec<u8> {
    let has_alpha = CHANNELS.is_multiple_of(2);
    let colours = if has_alpha { CHANNELS - 1 } else { CHANNELS };
    let row_bytes = from.0 as usize * CHANNELS;
    let mut out = Vec::with_capacity(to.0 as usize * to.1 as usize * CHANNELS);
    // Sums of colour times opacity, then of opacity; 64 bits hold any picture within limits.
    let mut sums = vec![[0_u64; 5]; to.0 as usize];
    for row in 0..to.1 {
        sums.fill([0; 5]);
        for (old_row, row_weight) in cover(row, to.1, from.1) {
            let line = pixels.get(old_row * row_bytes..).unwrap_or_default();
            let (line, _) = line.as_chunks::<CHANNELS>();
            for (column, sum) in (0..to.0).zip(&mut sums) {
                for (old_column, weight) in cover(column, to.0, from.0) {
                    let Some(pixel) = line.get(old_column) else {
                        continue;
                    };
                    let opacity = if has_alpha {
                        u64::from(pixel[colours])
                    } else {
                        1
                    };
                    let weight = weight * row_weight;
                    sum[4] += weight * opacity;
                    for (sum, &colour) in sum.iter_mut().zip(&pixel[..colours]) {
                        *sum += weight * opacity * u64::from(colour);
                    }
                }
            }
        }
        let area = u64::from(from.0) * u64::from(from.1);
        for sum in &sums {
            let rounded = |sum: u64, whole: u64| {
                u8::try_from((sum + whole / 2).checked_div(whole).unwrap_or(0)).unwrap_or(u8::MAX)
            };
            out.extend(sum[..colours].iter().map(|&colour| rounded(colour, sum[4])));
            if has_alpha {
                out.push(rounded(sum[4], area));
            }
        }
    }
    out
}

/// Brings colours measured by a profile to sRGB. A profile that is broken, or of another kind
/// of picture, says nothing, and the colours stay as they are.
pub(super) fn to_srgb(picture: DynamicImage, profile: Option<&[u8]>) -> DynamicImage {
    let profile = profile.and_then(|bytes| ColorProfile::new_from_slice(bytes).ok());
    let Some(profile) = profile else {
        return picture;
    };
    let (width, height) = (picture.width(), picture.height());
    let convert = |pixels: &[u8], from: Layout, to: Layout| {
        let expected = match from {
            Layout::Gray | Layout::GrayAlpha => DataColorSpace::Gray,
            _ => DataColorSpace::Rgb,
        };
        let srgb = ColorProfile::new_srgb();
        let transform = (profile.color_space == expected)
            .then(|| profile.create_transform_8bit(from, &srgb, to, TransformOptions::default()))?
            .ok()?;
        let mut converted = vec![0; pixels.len() / from.channels() * to.channels()];
        transform.transform(pixels, &mut converted).ok()?;
        Some(converted)
    };
    let rgb = |pixels| Some(RgbImage::from_raw(width, height, pixels)?.into());
    let rgba = |pixels| Some(RgbaImage::from_raw(width, height, pixels)?.into());
    let converted: Option<DynamicImage> = match &picture {
        DynamicImage::ImageLuma8(grey) => convert(grey, Layout::Gray, Layout::Rgb).and_then(rgb),
        DynamicImage::ImageLumaA8(grey) => {
            convert(grey, Layout::GrayAlpha, Layout::Rgba).and_then(rgba)
        }
        DynamicImage::ImageRgb8(colour) => convert(colour, Layout::Rgb, Layout::Rgb).and_then(rgb),
        DynamicImage::ImageRgba8(colour) => {
            convert(colour, Layout::Rgba, Layout::Rgba).and_then(rgba)
        }
        _ => None,
    };
    converted.unwrap_or(picture)
}
