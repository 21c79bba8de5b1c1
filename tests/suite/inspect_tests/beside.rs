//! The two formats beside PDF: pictures of pixels and drawings.

use super::press;
use crate::inspect::png::{Raster, dimensions_and_dpi};
use crate::inspect::svg;

fn picture(dots_per_metre: Option<u32>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 3, 2);
    encoder.set_pixel_dims(dots_per_metre.map(|dots| png::PixelDimensions {
        xppu: dots,
        yppu: dots,
        unit: png::Unit::Meter,
    }));
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[200; 6]).unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn a_png_says_its_size_and_resolution() {
    let raster = dimensions_and_dpi(&picture(Some(5906))).unwrap();
    assert_eq!((raster.width, raster.height), (3, 2));
    let (across, down) = raster.dpi.unwrap();
    assert!((across - 150.0).abs() < 0.02 && (down - 150.0).abs() < 0.02);
    assert_eq!(
        dimensions_and_dpi(&picture(None)),
        Ok(Raster {
            width: 3,
            height: 2,
            dpi: None
        })
    );
}

#[test]
fn a_truncated_png_is_refused() {
    let whole = picture(None);
    assert!(dimensions_and_dpi(&whole[..whole.len() - 20]).is_err());
}

/// Faults of a drawing of 100 × 50 mm with these parts; `Ok` is a drawing without any.
fn check(parts: &str, expected: Result<(), &str>) {
    let drawing = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100mm" height="141.732283pt">{parts}</svg>"#
    );
    match (svg::check(&drawing), expected) {
        (Ok(read), Ok(())) => {
            assert!((read.width_mm - 100.0).abs() < 1e-6 && (read.height_mm - 50.0).abs() < 1e-3);
        }
        (Err(faults), Err(words)) => assert!(
            faults.len() == 1 && faults[0].contains(words),
            "{parts}\nexpected {words}\nfound {faults:?}"
        ),
        (found, _) => panic!("{parts}\nexpected {expected:?}\nfound {found:?}"),
    }
}

#[test]
fn a_drawing_is_named_whole_and_self_contained() {
    const NAMED: &str = "<title>T</title><desc>D</desc>";
    let named = |part: &str| format!("{NAMED}{part}");
    check(NAMED, Ok(()));
    check(
        &named(r##"<use xlink:href="#a"/><rect fill="url(#b)"/><image href="data:,"/>"##),
        Ok(()),
    );
    check("<title>T</title>", Err("<title> or <desc> is missing"));
    check(
        &named(r#"<image xlink:href="photo.png"/>"#),
        Err("<image> refers to photo.png"),
    );
    check(
        &named(r#"<rect fill="url(other.svg#b)"/>"#),
        Err("refers to other.svg"),
    );
    check(
        &named("<style>@import 'a.css';</style>"),
        Err("loads from outside"),
    );
    check(&named("<script/>"), Err("does not belong"));
    check(&named("<g>"), Err("not well-formed"));
}

#[test]
fn typst_draws_in_points() {
    let document = press::set("#set page(width: 100mm, height: 50mm)\nText");
    let drawing = typst_svg::svg(&document.pages()[0], &typst_svg::SvgOptions::default());
    let faults = svg::check(&drawing).unwrap_err();
    assert_eq!(faults, ["<title> or <desc> is missing"]);
}
