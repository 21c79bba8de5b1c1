//! Pictures that are taken in, and what becomes of them.

use super::pictures::{jpeg, photo, png, quarters, webp};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ImageBuffer, ImageEncoder, Luma, LumaA, Rgb, RgbImage, Rgba, RgbaImage};
use moxcms::{ColorProfile, Layout, TransformOptions};
use steckbrief::model::image::{Image, ImageKind};
use steckbrief::storage::intake::id_of;
use steckbrief::storage::{take_in, take_in_file, verify};

fn pixels(image: &Image) -> RgbaImage {
    image::load_from_memory(&image.data)
        .expect("what was taken in can be decoded")
        .to_rgba8()
}

/// What is taken in is of this kind and size, can be verified, and has these pixels about here.
fn check(bytes: &[u8], kind: ImageKind, size: (u32, u32), points: &[((u32, u32), [u8; 4])]) {
    let (id, image) = take_in(bytes).expect("a picture");
    assert_eq!(
        (image.kind, image.width, image.height),
        (kind, size.0, size.1)
    );
    assert_eq!(id, id_of(&image.data));
    verify(&image).expect("a sound picture");
    let pixels = pixels(&image);
    for &((x, y), expected) in points {
        let found = pixels.get_pixel(x, y).0;
        let far = found.iter().zip(expected).any(|(&a, b)| a.abs_diff(b) > 6);
        assert!(!far, "at {x},{y}: {found:?} is not {expected:?}");
    }
}

const RED: [u8; 4] = [255, 0, 0, 255];
const GREEN: [u8; 4] = [0, 255, 0, 255];
const BLUE: [u8; 4] = [0, 0, 255, 255];
const WHITE: [u8; 4] = [255, 255, 255, 255];

#[test]
fn content_tells_what_a_picture_is() {
    let drawing = DynamicImage::from(quarters(64, 48));
    let points = [
        ((3, 3), RED),
        ((60, 3), GREEN),
        ((3, 44), BLUE),
        ((60, 44), WHITE),
    ];
    check(&png(&drawing), ImageKind::Png, (64, 48), &points);
    check(&webp(&drawing), ImageKind::Png, (64, 48), &points);
    check(&jpeg(&quarters(64, 48)), ImageKind::Png, (64, 48), &points);
    let photo = photo(300, 200);
    check(&jpeg(&photo), ImageKind::Jpeg, (300, 200), &[]);
    check(
        &png(&photo.clone().into()),
        ImageKind::Jpeg,
        (300, 200),
        &[],
    );
    let folder = tempfile::tempdir().expect("a folder");
    let misnamed = folder.path().join("picture.png");
    std::fs::write(&misnamed, jpeg(&photo)).expect("a file");
    assert_eq!(
        take_in_file(&misnamed).expect("a picture"),
        take_in(&jpeg(&photo)).expect("the same")
    );
}

#[test]
fn every_depth_and_palette_is_read() {
    let grey = ImageBuffer::<Luma<u8>, _>::from_pixel(9, 7, Luma([128]));
    check(
        &png(&grey.into()),
        ImageKind::Png,
        (9, 7),
        &[((4, 4), [128, 128, 128, 255])],
    );
    let deep = ImageBuffer::<Rgb<u16>, _>::from_pixel(9, 7, Rgb([65_535, 32_768, 0]));
    check(
        &png(&deep.into()),
        ImageKind::Png,
        (9, 7),
        &[((4, 4), [255, 128, 0, 255])],
    );
    let clear = ImageBuffer::<LumaA<u16>, _>::from_pixel(9, 7, LumaA([65_535, 0]));
    check(
        &png(&clear.into()),
        ImageKind::Png,
        (9, 7),
        &[((4, 4), [255, 255, 255, 0])],
    );
    let mut palette = Vec::new();
    let mut encoder = png::Encoder::new(&mut palette, 2, 1);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::One);
    encoder.set_palette(vec![255, 0, 0, 0, 0, 255]);
    encoder.set_trns(vec![255, 0]);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&[0b0100_0000]).expect("pixels");
    writer.finish().expect("an end");
    check(
        &palette,
        ImageKind::Png,
        (2, 1),
        &[((0, 0), RED), ((1, 0), [0, 0, 255, 0])],
    );
}

#[test]
fn a_large_picture_is_made_smaller_and_a_cut_out_gets_no_fringe() {
    let wide = DynamicImage::from(quarters(5_000, 2_500));
    let points = [
        ((5, 5), RED),
        ((4_090, 5), GREEN),
        ((5, 2_040), BLUE),
        ((4_090, 2_040), WHITE),
    ];
    check(&png(&wide), ImageKind::Png, (4_096, 2_048), &points);
    let long = DynamicImage::from(quarters(6, 9_000));
    check(
        &png(&long),
        ImageKind::Png,
        (3, 4_096),
        &[((0, 9), RED), ((2, 4_000), WHITE)],
    );
    // Opaque red beside green nobody sees: no pixel may turn greenish.
    let cut_out = RgbaImage::from_fn(6_001, 20, |x, _| {
        if x < 3_000 {
            Rgba(RED)
        } else {
            Rgba([0, 255, 0, 0])
        }
    });
    let (_, image) = take_in(&png(&cut_out.into())).expect("a picture");
    assert_eq!((image.kind, image.width), (ImageKind::Png, 4_096));
    assert!(
        pixels(&image)
            .pixels()
            .all(|pixel| pixel[3] == 0 || pixel[1] == 0)
    );
}

/// An Exif block that says how the picture lies.
fn exif(orientation: u8) -> Vec<u8> {
    let mut block = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    block.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    block
}

#[test]
fn pictures_are_set_upright() {
    // Where the red quarter is to be found, for each way a camera was held.
    let corners = [
        (3, 3),
        (60, 3),
        (60, 44),
        (3, 44),
        (3, 3),
        (44, 3),
        (44, 60),
        (3, 60),
    ];
    for (orientation, corner) in (1_u8..).zip(corners) {
        let size = if orientation > 4 { (48, 64) } else { (64, 48) };
        let mut file = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut file, 95);
        encoder
            .set_exif_metadata(exif(orientation))
            .expect("room for Exif");
        quarters(64, 48)
            .write_with_encoder(encoder)
            .expect("a jpeg");
        check(&file, ImageKind::Png, size, &[(corner, RED)]);
        let mut file = Vec::new();
        let mut encoder = WebPEncoder::new_lossless(&mut file);
        encoder
            .set_exif_metadata(exif(orientation))
            .expect("room for Exif");
        quarters(64, 48)
            .write_with_encoder(encoder)
            .expect("a webp");
        check(&file, ImageKind::Png, size, &[(corner, RED)]);
    }
}

fn with_profile(picture: &RgbImage, profile: Vec<u8>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = PngEncoder::new(&mut file);
    encoder
        .set_icc_profile(profile)
        .expect("room for a profile");
    picture.write_with_encoder(encoder).expect("a png");
    file
}

#[test]
fn colours_become_srgb() {
    let wide = ColorProfile::new_adobe_rgb();
    let colour = [60, 200, 90];
    let mut expected = [0; 3];
    wide.create_transform_8bit(
        Layout::Rgb,
        &ColorProfile::new_srgb(),
        Layout::Rgb,
        TransformOptions::default(),
    )
    .and_then(|transform| transform.transform(&colour, &mut expected))
    .expect("a transform");
    assert!(
        expected[0].abs_diff(colour[0]) > 30,
        "a profile that changes nothing: {expected:?}"
    );
    let picture = RgbImage::from_pixel(8, 8, Rgb(colour));
    let [red, green, blue] = expected;
    let profile = wide.encode().expect("a profile");
    check(
        &with_profile(&picture, profile.clone()),
        ImageKind::Png,
        (8, 8),
        &[((4, 4), [red, green, blue, 255])],
    );
    let (_, image) = take_in(&with_profile(&picture, profile)).expect("a picture");
    assert!(
        !image.data.windows(4).any(|chunk| chunk == b"iCCP"),
        "the profile is left behind"
    );
    // A broken profile says nothing.
    check(
        &with_profile(&picture, vec![7; 200]),
        ImageKind::Png,
        (8, 8),
        &[((4, 4), [60, 200, 90, 255])],
    );
}

#[test]
fn broken_profiles_never_do_harm() {
    let picture = RgbImage::from_pixel(2, 2, Rgb([60, 200, 90]));
    let sound = ColorProfile::new_display_p3().encode().expect("a profile");
    for at in 0..sound.len() {
        for value in [0, 255] {
            let mut broken = sound.clone();
            broken[at] = value;
            take_in(&with_profile(&picture, broken)).expect("a picture");
        }
    }
}

/// A picture that says where it was taken.
fn located(mut encoder: impl ImageEncoder, picture: &RgbImage) {
    let mut block = exif(1);
    block.extend(b"48.137154,11.576124");
    encoder.set_exif_metadata(block).expect("room for Exif");
    picture.write_with_encoder(encoder).expect("a file");
}

#[test]
fn nothing_but_pixels_is_kept() {
    let (photo, drawing) = (photo(120, 90), quarters(64, 48));
    let mut files = [Vec::new(), Vec::new(), Vec::new()];
    let [jpeg, png, webp] = &mut files;
    located(JpegEncoder::new_with_quality(jpeg, 95), &photo);
    located(PngEncoder::new(png), &drawing);
    located(WebPEncoder::new_lossless(webp), &drawing);
    let says = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|part| part == what);
    for file in files {
        assert!(says(&file, b"48.137154"));
        let (_, image) = take_in(&file).expect("a picture");
        for trace in [
            b"Exif".as_slice(),
            b"eXIf",
            b"EXIF",
            b"48.1",
            b"tEXt",
            b"iTXt",
            b"XMP ",
        ] {
            assert!(!says(&image.data, trace), "{trace:?}");
        }
    }
}

#[test]
fn the_same_picture_is_stored_once() {
    let picture = photo(50, 40);
    let (first, _) = take_in(&png(&picture.clone().into())).expect("a picture");
    let (second, _) = take_in(&webp(&picture.into())).expect("a picture");
    assert_eq!(first, second);
    assert_eq!(first.0.len(), 16);
    assert!(
        first
            .0
            .bytes()
            .all(|digit| b"0123456789abcdef".contains(&digit))
    );
}

#[test]
fn a_moving_picture_is_its_first_one() {
    let frame = |colour| {
        let still = webp(&RgbImage::from_pixel(16, 16, Rgb(colour)).into());
        let mut block = vec![0, 0, 0, 0, 0, 0, 15, 0, 0, 15, 0, 0, 100, 0, 0, 0];
        block.extend(&still[12..]);
        block
    };
    let mut body = b"WEBP".to_vec();
    let mut chunk = |name: &[u8], data: &[u8]| {
        body.extend(name);
        body.extend(u32::try_from(data.len()).expect("small").to_le_bytes());
        body.extend(data);
    };
    chunk(b"VP8X", &[2, 0, 0, 0, 15, 0, 0, 15, 0, 0]);
    chunk(b"ANIM", &[0, 0, 0, 0, 0, 0]);
    chunk(b"ANMF", &frame([255, 0, 0]));
    chunk(b"ANMF", &frame([0, 0, 255]));
    let mut file = b"RIFF".to_vec();
    file.extend(u32::try_from(body.len()).expect("small").to_le_bytes());
    file.extend(body);
    check(&file, ImageKind::Png, (16, 16), &[((8, 8), RED)]);
}
