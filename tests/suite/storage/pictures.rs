//! Pictures made for the tests, so that what is expected of them is known to the pixel.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, Rgb, RgbImage};

/// A picture no encoder can make small: every pixel differs from its neighbours.
pub fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let noise = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(2_246_822_519)) >> 7;
        let [a, b, ..] = noise.to_le_bytes();
        let tone = |at: u32, of: u32| u8::try_from(at * 255 / of).unwrap_or(0);
        Rgb([tone(x, width) ^ (a & 31), tone(y, height), b])
    })
}

/// Four colours, one in each quarter, upper left first: red, green, blue, white.
pub fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        match (x < width / 2, y < height / 2) {
            (true, true) => Rgb([255, 0, 0]),
            (false, true) => Rgb([0, 255, 0]),
            (true, false) => Rgb([0, 0, 255]),
            (false, false) => Rgb([255, 255, 255]),
        }
    })
}

/// As a lossless file.
pub fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture
        .write_with_encoder(PngEncoder::new(&mut bytes))
        .expect("a png");
    bytes
}

/// As a photo is kept.
pub fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 95))
        .expect("a jpeg");
    bytes
}

/// As a lossless file of the other kind.
pub fn webp(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture
        .write_with_encoder(WebPEncoder::new_lossless(&mut bytes))
        .expect("a webp");
    bytes
}
