//! Pictures on their way into a document. Every picture is made here, so that what is expected
//! of it is known to the pixel.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{
    DynamicImage, ExtendedColorType, ImageBuffer, ImageEncoder, Luma, LumaA, Rgb, RgbImage, Rgba,
    RgbaImage,
};
use moxcms::{ColorProfile, Layout, TransformOptions};
use steckbrief::model::image::{Image, ImageKind};
use steckbrief::model::limits;
use steckbrief::storage::intake::id_of;
use steckbrief::storage::{PictureError, take_in, take_in_file, verify};

/// A picture no encoder can make small: every pixel differs from its neighbours.
fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let noise = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(2_246_822_519)) >> 7;
        let [a, b, ..] = noise.to_le_bytes();
        let tone = |at: u32, of: u32| u8::try_from(at * 255 / of).unwrap_or(0);
        Rgb([tone(x, width) ^ (a & 31), tone(y, height), b])
    })
}

/// Four colours, one in each quarter, upper left first: red, green, blue, white.
fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        match (x < width / 2, y < height / 2) {
            (true, true) => Rgb([255, 0, 0]),
            (false, true) => Rgb([0, 255, 0]),
            (true, false) => Rgb([0, 0, 255]),
            (false, false) => Rgb([255, 255, 255]),
        }
    })
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture
        .write_with_encoder(PngEncoder::new(&mut bytes))
        .expect("a png");
    bytes
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 95))
        .expect("a jpeg");
    bytes
}

fn webp(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture
        .write_with_encoder(WebPEncoder::new_lossless(&mut bytes))
        .expect("a webp");
    bytes
}

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

fn check_refused(bytes: &[u8], expected: &str) {
    let error = take_in(bytes).expect_err("no picture").to_string();
    assert!(error.contains(expected), "{error}");
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

#[test]
fn nothing_but_pixels_is_kept() {
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut file, 95);
    let mut block = exif(1);
    block.extend(b"48.137154,11.576124");
    encoder.set_exif_metadata(block).expect("room for Exif");
    photo(120, 90).write_with_encoder(encoder).expect("a jpeg");
    assert!(file.windows(9).any(|part| part == b"48.137154"));
    let (_, image) = take_in(&file).expect("a picture");
    assert_eq!(image.kind, ImageKind::Jpeg);
    assert!(
        !image
            .data
            .windows(4)
            .any(|part| part == b"Exif" || part == b"48.1")
    );
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
fn what_is_no_picture_is_refused() {
    check_refused(b"", "not a picture");
    check_refused(
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "not a picture",
    );
    check_refused(b"GIF89a\x01\0\x01\0", "gif file");
    check_refused(b"\x89PNG\r\n\x1a\n", "missing");
    check_refused(b"\xff\xd8\xff", "missing");
    check_refused(&[0xff, 0xd8, 0xff, 0xd9], "missing");
    let folder = tempfile::tempdir().expect("a folder");
    let error = take_in_file(folder.path()).expect_err("a folder is no picture");
    assert!(error.to_string().contains("not a regular file"), "{error}");
    let large = folder.path().join("large.png");
    let file = std::fs::File::create(&large).expect("a file");
    file.set_len(limits::PICTURE_BYTES + 1)
        .expect("a large file");
    let error = take_in_file(&large).expect_err("too large");
    assert!(matches!(error, PictureError::TooLarge { .. }), "{error}");
}

#[test]
fn what_is_cut_off_is_refused_at_every_length() {
    let picture = photo(40, 30);
    for whole in [
        jpeg(&picture),
        png(&picture.clone().into()),
        webp(&picture.into()),
    ] {
        take_in(&whole).expect("a picture");
        // The last twelve bytes of a png only say that it ends.
        for length in (0..whole.len() - 12).step_by(7) {
            assert!(
                take_in(&whole[..length]).is_err(),
                "{length} of {}",
                whole.len()
            );
        }
    }
}

#[test]
fn broken_bytes_never_do_harm() {
    let picture = photo(40, 30);
    for whole in [
        jpeg(&picture),
        png(&picture.clone().into()),
        webp(&picture.into()),
    ] {
        for at in 0..whole.len().min(700) {
            for change in [0x01, 0x80, 0xff] {
                let mut broken = whole.clone();
                broken[at] ^= change;
                if let Ok((_, image)) = take_in(&broken) {
                    verify(&image).expect("what is taken in is sound");
                }
            }
        }
    }
}

/// A PNG header that claims a size, with hardly any data behind it.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().expect("a header");
    let mut data = writer.stream_writer().expect("a stream");
    std::io::Write::write_all(&mut data, &[0; 900]).expect("some data");
    drop(data);
    drop(writer);
    bytes
}

#[test]
fn a_bomb_is_refused_before_it_unfolds() {
    check_refused(&claiming(60_000, 60_000), "60000 × 60000 pixels");
    check_refused(&claiming(2_000_000_000, 2_000_000_000), "unfolds");
    check_refused(&claiming(3_000, 3_000), "enough data");
    // A jpeg that says it is higher than it is.
    let mut lying = jpeg(&photo(64, 64));
    let frame = lying
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .expect("a frame");
    lying[frame + 5..frame + 7].copy_from_slice(&640_u16.to_be_bytes());
    check_refused(&lying, "missing");
    lying[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    check_refused(&lying, "65535 × 65535 pixels");
    lying[frame + 5..frame + 9].copy_from_slice(&[0; 4]);
    check_refused(&lying, "damaged");
    // What looks like missing pixels and is none.
    take_in(&jpeg(&RgbImage::from_pixel(64, 64, Rgb([128; 3])))).expect("a grey picture");
}

#[test]
fn printing_inks_are_refused_by_name() {
    let mut inks = Vec::new();
    let encoder = JpegEncoder::new(&mut inks);
    encoder
        .write_image(&[90; 8 * 8 * 3], 8, 8, ExtendedColorType::Rgb8)
        .expect("a jpeg");
    let frame = inks
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .expect("a frame");
    // Three channels become four: one more entry in the frame's table.
    inks[frame + 3] += 3;
    inks[frame + 9] = 4;
    let entry = [4, 0x11, 0];
    inks.splice(frame + 19..frame + 19, entry);
    check_refused(&inks, "CMYK");
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

#[test]
fn a_picture_of_a_document_must_be_what_is_said_of_it() {
    let (_, sound) = take_in(&png(&quarters(8, 8).into())).expect("a picture");
    let check = |image: Image, expected: &str| {
        let error = verify(&image).expect_err("a lie").to_string();
        assert!(error.contains(expected), "{error}");
    };
    check(
        Image {
            width: 9,
            ..sound.clone()
        },
        "8 × 8 png file",
    );
    check(
        Image {
            kind: ImageKind::Jpeg,
            ..sound.clone()
        },
        "8 × 8 png file",
    );
    check(
        Image {
            data: b"hello".to_vec().into(),
            ..sound.clone()
        },
        "not a picture",
    );
    let webp = webp(&quarters(8, 8).into());
    check(
        Image {
            data: webp.into(),
            ..sound.clone()
        },
        "webp file",
    );
    let half = sound.data[..sound.data.len() / 2].to_vec();
    check(
        Image {
            data: half.into(),
            ..sound.clone()
        },
        "missing",
    );
    let large = png(&RgbImage::new(5_000, 1).into());
    check(
        Image {
            data: large.into(),
            width: 5_000,
            height: 1,
            ..sound
        },
        "more than 4096",
    );
}
