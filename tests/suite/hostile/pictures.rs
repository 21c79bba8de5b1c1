//! Pictures that unfold into far more than their file, and drawings that would take for ever.

use super::{Fate, check};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageEncoder};

fn png(width: u32, height: u32, colour: ExtendedColorType) -> Vec<u8> {
    let length = usize::try_from(u64::from(width) * u64::from(height)).unwrap();
    let pixels = vec![0; length * usize::from(colour.bits_per_pixel()) / 8];
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::NoFilter)
        .write_image(&pixels, width, height, colour)
        .unwrap();
    bytes
}

/// The head of a PNG that claims a size, with hardly any data behind it.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(1, 1, ExtendedColorType::L8);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// The checksum of a PNG's chunk.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    })
}

#[test]
#[ignore = "takes a while, and needs GNU time"]
fn pictures_from_strangers() {
    use ExtendedColorType::{L8, L16, Rgba8, Rgba16};
    check("bomb.png", &png(10_000, 10_000, Rgba8), Fate::Taken, 1_700);
    check(
        "bomb-deep.png",
        &png(8_000, 8_000, Rgba16),
        Fate::Bounded,
        1_700,
    );
    check(
        "bomb-grey.png",
        &png(10_000, 10_000, L16),
        Fate::Taken,
        1_700,
    );
    check("wide.png", &png(100_000, 1, Rgba8), Fate::Taken, 200);
    check("high.png", &png(1, 100_000, L8), Fate::Taken, 200);
    check("wider.png", &png(100_000_000, 1, L8), Fate::Bounded, 1_700);
    check("claims.png", &claiming(50_000, 50_000), Fate::Refused, 100);
    check(
        "claims-most.png",
        &claiming(u32::MAX >> 1, u32::MAX >> 1),
        Fate::Refused,
        100,
    );
    let mut webp = Vec::new();
    let pixels = vec![0; 16_383 * 6_000 * 4];
    WebPEncoder::new_lossless(&mut webp)
        .encode(&pixels, 16_383, 6_000, Rgba8)
        .unwrap();
    check("bomb.webp", &webp, Fate::Taken, 1_700);
    let mut jpeg = Vec::new();
    let pixels = vec![0; 65_000 * 1_500];
    JpegEncoder::new(&mut jpeg)
        .encode(&pixels, 65_000, 1_500, L8)
        .unwrap();
    check("wide.jpeg", &jpeg, Fate::Taken, 1_700);
}

fn svg(content: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         viewBox=\"0 0 1000 1000\">{content}</svg>"
    )
}

fn drawn(name: &str, content: &str, fate: Fate) {
    check(&format!("{name}.svg"), svg(content).as_bytes(), fate, 1_000);
}

const RECT: &str = "<rect width='1000' height='1000' fill='#c00'";

#[test]
#[ignore = "takes a while, and needs GNU time"]
fn drawings_with_filters() {
    drawn(
        "noise",
        &format!(
            "<filter id='f'><feTurbulence numOctaves='1000000000' baseFrequency='0.5'/></filter>{RECT} filter='url(#f)'/>"
        ),
        Fate::Bounded,
    );
    drawn(
        "blur",
        &format!(
            "<filter id='f'><feGaussianBlur stdDeviation='1e9'/></filter>{RECT} filter='url(#f)'/>"
        ),
        Fate::Bounded,
    );
    drawn(
        "morphology",
        &format!(
            "<filter id='f'><feMorphology operator='dilate' radius='100000'/></filter>{RECT} filter='url(#f)'/>"
        ),
        Fate::Bounded,
    );
    drawn(
        "filters",
        &format!(
            "<filter id='f'>{}</filter>{RECT} filter='url(#f)'/>",
            "<feGaussianBlur stdDeviation='20'/>".repeat(40_000)
        ),
        Fate::Bounded,
    );
    let matrix = "1 ".repeat(250_000);
    drawn(
        "matrix",
        &format!(
            "<filter id='f'><feConvolveMatrix order='500' kernelMatrix='{matrix}'/></filter>{RECT} filter='url(#f)'/>"
        ),
        Fate::Bounded,
    );
}

#[test]
#[ignore = "takes a while, and needs GNU time"]
fn drawings_that_unfold() {
    let zigzag: String = (0..100_000)
        .map(|x| format!("L{} {}", x % 1000, x % 777))
        .collect();
    let dots = "<circle r='1'/>".repeat(10_000);
    drawn(
        "markers",
        &format!(
            "<marker id='m'>{dots}</marker><path d='M0 0{zigzag}' stroke='#000' marker-mid='url(#m)'/>"
        ),
        Fate::Bounded,
    );
    drawn(
        "markers-in-css",
        &format!(
            "<style>path{{marker-mid:url(#m)}}</style><marker id='m'>{dots}</marker><path d='M0 0{zigzag}' stroke='#000'/>"
        ),
        Fate::Bounded,
    );
    drawn(
        "dashes",
        "<path d='M0 0H1000' stroke='#000' stroke-dasharray='0.0000001'/>",
        Fate::Bounded,
    );
    drawn(
        "pattern",
        &format!(
            "<pattern id='p' width='0.0001' height='0.0001' patternUnits='userSpaceOnUse'>{dots}</pattern><rect width='1000' height='1000' fill='url(#p)'/>"
        ),
        Fate::Bounded,
    );
    let mut nested = RECT.to_owned() + "/>";
    for level in 0..60 {
        nested = format!("<g opacity='0.{}'>{nested}</g>", 90 + level % 9);
    }
    drawn("groups", &nested, Fate::Bounded);
    drawn(
        "masks",
        &format!(
            "{}<g mask='url(#m0)'>{RECT}/></g>",
            (0..50)
                .map(|n| format!("<mask id='m{n}' mask='url(#m{})'>{RECT}/></mask>", n + 1))
                .collect::<String>()
        ),
        Fate::Bounded,
    );
    drawn(
        "outside",
        "<image href='file:///etc/hostname' width='9' height='9'/>",
        Fate::Refused,
    );
    drawn(
        "script",
        "<script>while(1){}</script><rect width='9' height='9' onload='x()'/>",
        Fate::Taken,
    );
    drawn(
        "entity",
        &format!("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>{RECT}>&x;</rect>"),
        Fate::Bounded,
    );
    drawn(
        "levels",
        &format!("{}{}", "<g>".repeat(200_000), "</g>".repeat(200_000)),
        Fate::Refused,
    );
    drawn(
        "elements",
        &"<path d='M0 0h9'/>".repeat(200_000),
        Fate::Refused,
    );
    drawn(
        "far",
        "<rect x='1e30' y='-1e30' width='1e38' height='1e38'/>",
        Fate::Bounded,
    );
}
