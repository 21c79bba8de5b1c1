//! Pictures that are not taken in: broken, cut off, huge, lying, of inks, or none at all.

use super::pictures::{jpeg, photo, png, quarters, webp};
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};
use steckbrief::model::image::{Image, ImageKind};
use steckbrief::model::limits;
use steckbrief::storage::{PictureError, take_in, take_in_file, verify};

/// The bytes are refused with a message that says this.
fn check(bytes: &[u8], expected: &str) {
    let error = take_in(bytes).expect_err("no picture").to_string();
    assert!(error.contains(expected), "{error}");
}

#[test]
fn what_is_no_picture_is_refused() {
    check(b"", "not a picture");
    check(
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "not a picture",
    );
    check(b"GIF89a\x01\0\x01\0", "gif file");
    check(b"\x89PNG\r\n\x1a\n", "missing");
    check(b"\xff\xd8\xff", "missing");
    check(&[0xff, 0xd8, 0xff, 0xd9], "missing");
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
    check(&claiming(60_000, 60_000), "60000 × 60000 pixels");
    check(&claiming(2_000_000_000, 2_000_000_000), "unfolds");
    check(&claiming(3_000, 3_000), "enough data");
    // A jpeg that says it is higher than it is.
    let mut lying = jpeg(&photo(64, 64));
    let frame = lying
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .expect("a frame");
    lying[frame + 5..frame + 7].copy_from_slice(&640_u16.to_be_bytes());
    check(&lying, "missing");
    lying[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    check(&lying, "65535 × 65535 pixels");
    lying[frame + 5..frame + 9].copy_from_slice(&[0; 4]);
    check(&lying, "damaged");
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
    check(&inks, "CMYK");
}

#[test]
fn a_picture_of_a_document_must_be_what_is_said_of_it() {
    let (_, sound) = take_in(&png(&quarters(8, 8).into())).expect("a picture");
    let check_lie = |image: Image, expected: &str| {
        let error = verify(&image).expect_err("a lie").to_string();
        assert!(error.contains(expected), "{error}");
    };
    check_lie(
        Image {
            width: 9,
            ..sound.clone()
        },
        "8 × 8 png file",
    );
    check_lie(
        Image {
            kind: ImageKind::Jpeg,
            ..sound.clone()
        },
        "8 × 8 png file",
    );
    check_lie(
        Image {
            data: b"hello".to_vec().into(),
            ..sound.clone()
        },
        "not a picture",
    );
    let webp = webp(&quarters(8, 8).into());
    check_lie(
        Image {
            data: webp.into(),
            ..sound.clone()
        },
        "webp file",
    );
    let half = sound.data[..sound.data.len() / 2].to_vec();
    check_lie(
        Image {
            data: half.into(),
            ..sound.clone()
        },
        "missing",
    );
    let large = png(&RgbImage::new(5_000, 1).into());
    check_lie(
        Image {
            data: large.into(),
            width: 5_000,
            height: 1,
            ..sound
        },
        "more than 4096 pixels along",
    );
}
