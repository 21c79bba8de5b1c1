//! Any picture file becomes a picture of a document: upright, in sRGB, no larger than a poster
//! needs, without anything but pixels in it.
//!
//! What a picture is, its content says, never its name. A drawing becomes pixels (`drawing`). Its size is read before its pixels, so
//! that a small file that unfolds into a huge picture is refused. The pixels are encoded anew,
//! which leaves behind where and by whom a photo was taken. Opaque pictures are encoded both as
//! PNG and as JPEG, and the smaller is kept: drawings stay sharp, photos stay small.

use super::drawing;
use super::jpeg;
use super::pixels::{fit, to_srgb};
use super::save::{FileError, read_whole};
use crate::model::image::{Image, ImageId, ImageKind};
use crate::model::limits;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{
    ColorType, DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbaImage,
};
use sha2::{Digest, Sha256};
use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;

/// How well a photo is kept: at 90 of 100 nobody sees a difference on paper.
const JPEG_QUALITY: u8 = 90;

/// Why a picture is not taken in.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The file itself cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// The file has more bytes than a picture may have.
    #[error("the picture's file has more than {limit} bytes")]
    TooLarge {
        /// How many there may be.
        limit: u64,
    },
    /// The content is not a picture.
    #[error("the content is not a picture")]
    NotAPicture,
    /// A picture, but none that is read here.
    #[error("the picture is a {found} file; png, jpeg, webp and svg are read")]
    OtherKind {
        /// The usual extension of such files.
        found: &'static str,
    },
    /// A drawing that shows what is not drawn here.
    #[error("the drawing shows {what} elements, which are not drawn")]
    Undrawn {
        /// The name of the elements: text, image.
        what: &'static str,
    },
    /// A drawing with more elements than one may have, or filters and masks that take too long.
    #[error("the drawing takes too much work: more elements, filters or masks than it may have")]
    Laborious,
    /// Four inks for a printing press: without their profile nobody knows the colours.
    #[error("the picture is made of printing inks (CMYK), not of RGB colours")]
    Inks,
    /// More pixels than can be taken in.
    #[error("the picture has {width} × {height} pixels, more than {limit}")]
    TooManyPixels {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
        /// How many there may be.
        limit: u64,
    },
    /// A picture of a document is longer than one taken in here.
    #[error("the picture has more than {limit} pixels along its long edge")]
    TooLong {
        /// How many there may be.
        limit: u32,
    },
    /// The pixels would take more memory than there may be for them.
    #[error("the picture unfolds to more than {limit} bytes")]
    TooMuchMemory {
        /// How many bytes there may be.
        limit: u64,
    },
    /// The end of the picture is missing.
    #[error("the end of the picture is missing")]
    CutOff,
    /// The pixels cannot be decoded.
    #[error("the picture is damaged: {reason}")]
    Damaged {
        /// What the decoder says, in English.
        reason: String,
    },
    /// A picture of a document is not what the document says of it.
    #[error(
        "the picture is a {found_width} × {found_height} {found} file, not what the document says"
    )]
    Lying {
        /// How it is encoded.
        found: &'static str,
        /// Pixels across.
        found_width: u32,
        /// Pixels down.
        found_height: u32,
    },
}

/// Takes a picture file in.
///
/// # Errors
/// Why not, for every file that is not a whole picture within the limits.
pub fn take_in_file(path: &Path) -> Result<(ImageId, Image), PictureError> {
    match read_whole(path, limits::PICTURE_BYTES)? {
        Some(bytes) => take_in(&bytes),
        None => Err(too_large()),
    }
}

/// Takes a picture in: the same pixels always become the same picture under the same name.
/// Of moving pictures it is the first one.
///
/// # Errors
/// As [`take_in_file`].
pub fn take_in(bytes: &[u8]) -> Result<(ImageId, Image), PictureError> {
    if u64::try_from(bytes.len()).is_ok_and(|length| length > limits::PICTURE_BYTES) {
        return Err(too_large());
    }
    if drawing::is_drawing(bytes) {
        return kept(&drawing::pixels(bytes)?);
    }
    let format = kind_of(bytes)?;
    let mut decoder = decoder(bytes, format)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits::PICTURE_PIXELS {
        return Err(PictureError::TooManyPixels {
            width,
            height,
            limit: limits::PICTURE_PIXELS,
        });
    }
    // What a picture says on the side may be broken without harm to its pixels.
    let profile = decoder.icc_profile().ok().flatten();
    let orientation = decoder.orientation().ok();
    let picture = decode(decoder)?;
    if format == ImageFormat::Jpeg && !jpeg::is_whole(&picture, bytes) {
        return Err(PictureError::CutOff);
    }
    let picture = fit(picture, limits::PICTURE_LONG_EDGE);
    let mut picture = to_srgb(picture, profile.as_deref());
    if let Some(orientation) = orientation {
        picture.apply_orientation(orientation);
    }
    kept(&picture)
}

/// Takes in what is on the clipboard: pixels of four bytes each, not premultiplied.
///
/// # Errors
/// As [`take_in_file`].
pub fn take_in_pixels(
    width: u32,
    height: u32,
    rgba: Vec<u8>,
) -> Result<(ImageId, Image), PictureError> {
    let picture = RgbaImage::from_raw(width, height, rgba).ok_or(PictureError::NotAPicture)?;
    if width == 0 || height == 0 {
        return Err(PictureError::NotAPicture);
    }
    kept(&fit(picture.into(), limits::PICTURE_LONG_EDGE))
}

/// The pixels of a picture of a document, made small enough for `long_edge`: width, height, and
/// four bytes each, not premultiplied.
///
/// # Errors
/// Why there are none.
pub fn pixels(image: &Image, long_edge: u32) -> Result<(u32, u32, Vec<u8>), PictureError> {
    let picture = fit(decode(examined(image)?)?, long_edge).into_rgba8();
    Ok((picture.width(), picture.height(), picture.into_raw()))
}

/// A picture as a document keeps it.
fn kept(picture: &DynamicImage) -> Result<(ImageId, Image), PictureError> {
    let (kind, data) = encode(picture)?;
    let image = Image {
        kind,
        width: picture.width(),
        height: picture.height(),
        data: Arc::from(data),
    };
    Ok((id_of(&image.data), image))
}

/// Whether a picture of a document can be used: it is what the document says, no larger than a
/// picture taken in here, and whole. For documents from strangers, before a poster is made.
///
/// # Errors
/// Why not.
pub fn verify(image: &Image) -> Result<(), PictureError> {
    decode(examined(image)?).map(drop)
}

/// The same without decoding the pixels, for one who decodes them anyway.
///
/// # Errors
/// Why the picture cannot be used, as far as its head and its end tell.
pub fn examine(image: &Image) -> Result<(), PictureError> {
    examined(image).map(drop)
}

fn examined(image: &Image) -> Result<impl ImageDecoder, PictureError> {
    let format = kind_of(&image.data)?;
    let decoder = decoder(&image.data, format)?;
    let (width, height) = decoder.dimensions();
    let said = match image.kind {
        ImageKind::Png => ImageFormat::Png,
        ImageKind::Jpeg => ImageFormat::Jpeg,
    };
    if (said, image.width, image.height) != (format, width, height) {
        return Err(PictureError::Lying {
            found: name_of(format),
            found_width: width,
            found_height: height,
        });
    }
    if width.max(height) > limits::PICTURE_LONG_EDGE {
        return Err(PictureError::TooLong {
            limit: limits::PICTURE_LONG_EDGE,
        });
    }
    Ok(decoder)
}

/// The name of a picture: the first sixteen hexadecimal digits of the SHA-256 of its bytes.
#[must_use]
pub fn id_of(data: &[u8]) -> ImageId {
    let digits = Sha256::digest(data)
        .into_iter()
        .take(8)
        .flat_map(|byte| [byte >> 4, byte & 0xf])
        .filter_map(|digit| char::from_digit(digit.into(), 16));
    ImageId(digits.collect())
}

fn too_large() -> PictureError {
    PictureError::TooLarge {
        limit: limits::PICTURE_BYTES,
    }
}

fn too_much_memory() -> PictureError {
    PictureError::TooMuchMemory {
        limit: limits::PICTURE_MEMORY,
    }
}

fn kind_of(bytes: &[u8]) -> Result<ImageFormat, PictureError> {
    match image::guess_format(bytes) {
        Ok(known @ (ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP)) => Ok(known),
        Ok(other) => Err(PictureError::OtherKind {
            found: name_of(other),
        }),
        Err(_) => Err(PictureError::NotAPicture),
    }
}

fn name_of(format: ImageFormat) -> &'static str {
    format
        .extensions_str()
        .first()
        .copied()
        .unwrap_or("picture")
}

/// A decoder that has read the size and not yet the pixels.
fn decoder(bytes: &[u8], format: ImageFormat) -> Result<impl ImageDecoder, PictureError> {
    if format == ImageFormat::Jpeg {
        let markers = jpeg::markers(bytes);
        if markers.channels == 4 {
            return Err(PictureError::Inks);
        }
        if markers.end.is_none() {
            return Err(PictureError::CutOff);
        }
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut room = Limits::default();
    room.max_alloc = Some(limits::PICTURE_MEMORY);
    reader.limits(room);
    reader.into_decoder().map_err(|error| damaged(&error))
}

fn decode(decoder: impl ImageDecoder) -> Result<DynamicImage, PictureError> {
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(PictureError::NotAPicture);
    }
    if decoder.total_bytes() > limits::PICTURE_MEMORY {
        return Err(too_much_memory());
    }
    DynamicImage::from_decoder(decoder).map_err(|error| damaged(&error))
}

fn damaged(error: &ImageError) -> PictureError {
    match error {
        ImageError::IoError(source) if source.kind() == std::io::ErrorKind::UnexpectedEof => {
            PictureError::CutOff
        }
        ImageError::Limits(_) => too_much_memory(),
        _ => PictureError::Damaged {
            reason: error.to_string(),
        },
    }
}

fn encode(picture: &DynamicImage) -> Result<(ImageKind, Vec<u8>), PictureError> {
    let opaque: Option<DynamicImage> = is_opaque(picture).then(|| match picture.color() {
        ColorType::L8 | ColorType::La8 => picture.to_luma8().into(),
        _ => picture.to_rgb8().into(),
    });
    let mut png = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive);
    let written = opaque
        .as_ref()
        .unwrap_or(picture)
        .write_with_encoder(encoder);
    written.map_err(|error| damaged(&error))?;
    let Some(opaque) = opaque else {
        return Ok((ImageKind::Png, png));
    };
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY);
    let written = opaque.write_with_encoder(encoder);
    written.map_err(|error| damaged(&error))?;
    if png.len() <= jpeg.len() {
        Ok((ImageKind::Png, png))
    } else {
        Ok((ImageKind::Jpeg, jpeg))
    }
}

fn is_opaque(picture: &DynamicImage) -> bool {
    match picture {
        DynamicImage::ImageLumaA8(grey) => grey.pixels().all(|pixel| pixel[1] == u8::MAX),
        DynamicImage::ImageRgba8(colour) => colour.pixels().all(|pixel| pixel[3] == u8::MAX),
        _ => true,
    }
}
