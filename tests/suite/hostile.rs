//! Files made to do harm, given to the real program one by one: each is refused with a reason, or
//! taken for what it is, and neither memory nor time runs away. GNU time says how much memory a
//! run took at the most; the figures are printed.
//!
//! ```text
//! cargo test --test suite -- --ignored hostile --nocapture
//! ```

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageEncoder};
use std::fs;
use std::io::{Write, stdout};
use std::path::Path;
use std::process::{Command, Stdio};
use steckbrief::model::limits;

/// Seconds after which a run counts as hanging; none comes near, also without optimisation.
const HANGS: &str = "120";

/// What becomes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Refused,
    Taken,
    /// Either, as long as it is bounded.
    Bounded,
}

/// Runs the program on a file of this name and says how many megabytes it took.
fn check(name: &str, content: &[u8], fate: Fate, most_mb: u64) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), content).unwrap();
    run(name, folder.path(), fate, most_mb);
}

fn run(name: &str, folder: &Path, fate: Fate, most_mb: u64) {
    let arguments: &[&str] = match name.rsplit_once('.').unwrap().1 {
        "ron" => &["check"],
        "json" => &["import", "--out", "out.ron"],
        _ => &["portrait", "a.ron", "--persona", "Ada"],
    };
    let empty = "(format: 1, personas: [(name: \"Ada\")])";
    fs::write(folder.join("a.ron"), empty).unwrap();
    let mut command = Command::new("timeout");
    command.args([HANGS, "/usr/bin/time", "-q", "-f", "%M", "-o", "peak"]);
    command
        .arg(env!("CARGO_BIN_EXE_steckbrief"))
        .args(arguments);
    command
        .arg(name)
        .current_dir(folder)
        .env("LC_ALL", "C.UTF-8");
    let output = command.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    let peak = fs::read_to_string(folder.join("peak")).unwrap_or_default();
    let peak: u64 = peak.trim().parse().unwrap_or(0) / 1024;
    let said: String = said.chars().take(400).collect();
    writeln!(
        stdout(),
        "{name:32} {:?} {peak:5} MB  {}",
        output.status.code(),
        said.lines().next().unwrap_or("")
    )
    .expect("somebody listens");
    let status = output.status.code();
    assert!(
        status.is_some_and(|status| status <= 2),
        "{name}: {status:?} {said}"
    );
    assert!(!said.contains("panicked"), "{name}: {said}");
    match fate {
        Fate::Refused => assert!(said.contains("error: "), "{name} was taken"),
        Fate::Taken => assert!(!said.contains("error: "), "{name}: {said}"),
        Fate::Bounded => {}
    }
    assert!(
        peak <= most_mb,
        "{name}: {peak} MB are more than {most_mb} MB"
    );
}

#[test]
#[ignore = "takes a while, and needs GNU time"]
fn documents_from_strangers() {
    let million = 1_000_000;
    let refused =
        |name: &str, content: &str, most| check(name, content.as_bytes(), Fate::Refused, most);
    refused("deep.ron", &"(".repeat(million), 100);
    refused(
        "deep-list.ron",
        &format!("(format: 1, personas: {}", "[".repeat(million)),
        100,
    );
    refused(
        "deep-comment.ron",
        &format!("(format: 1, {}", "/*".repeat(million)),
        100,
    );
    refused(
        "deep-unknown.ron",
        &format!(
            "(format: 1, x: {}{}",
            "Some(".repeat(million),
            ")".repeat(million)
        ),
        100,
    );
    refused("deep.json", &"[".repeat(million), 100);
    refused(
        "deep-record.json",
        &format!("{{\"format\":1,{}", "\"a\":{".repeat(million)),
        100,
    );
    refused(
        "million-personas.ron",
        &format!(
            "(format: 1, personas: [{}])",
            "(name: \"A\"),".repeat(million)
        ),
        200,
    );
    refused(
        "million-notes.ron",
        &format!("(format: 1, inbox: [{}])", "(text: \"A\"),".repeat(million)),
        200,
    );
    refused(
        "million-personas.json",
        &format!(
            "{{\"format\":1,\"personas\":[{}{{}}]}}",
            "{\"name\":\"A\"},".repeat(million)
        ),
        200,
    );
    refused(
        "million-fields.ron",
        &format!("(format: 1, {})", "title: \"A\",".repeat(million)),
        200,
    );
    refused(
        "long-text.ron",
        &format!("(format: 1, title: \"{}\")", "ä".repeat(100 * million)),
        600,
    );
    refused(
        "long-name.ron",
        &format!("(format: 1, {}: 1)", "x".repeat(100 * million)),
        600,
    );
    refused(
        "long-number.ron",
        &format!("(format: {})", "9".repeat(50 * million)),
        400,
    );
    refused(
        "long-line.json",
        &format!(
            "{{\"format\":1,\"title\":\"{}\"}}",
            "\\u00e4".repeat(20 * million)
        ),
        600,
    );
    refused(
        "raw-text.ron",
        &format!("(format: 1, title: r{}\"", "#".repeat(10 * million)),
        200,
    );
    refused(
        "picture.ron",
        &format!(
            "(format: 1, images: {{\"a\": (kind: png, width: 1, height: 1, data: \"{}\")}})",
            "A!".repeat(50 * million)
        ),
        700,
    );
    check(
        "not-text.ron",
        &[
            b"(format: 1, title: \"\xff\xfe\")".as_slice(),
            &[0xc3; 4096],
        ]
        .concat(),
        Fate::Refused,
        100,
    );
    check(
        "not-text.json",
        b"{\"format\":1,\"title\":\"\xed\xa0\x80\"}",
        Fate::Refused,
        100,
    );
    check("nothing.ron", &vec![0; 10 * million], Fate::Refused, 200);
    // Signs that steer, turn or hide what is shown: they are texts like any other.
    let steering = "(format: 1, title: \"\u{202e}gpj.\u{2066}\u{feff}\\u{0}\\u{1b}[2J\u{7f}\", personas: [(name: \"\\u{1b}]0;x\\u{7}\")])";
    check("steering.ron", steering.as_bytes(), Fate::Taken, 1_000);
    // Larger than a document may be: refused before it is read.
    for name in ["giga.ron", "giga.json"] {
        let folder = tempfile::tempdir().unwrap();
        let file = fs::File::create(folder.path().join(name)).unwrap();
        file.set_len(8 * limits::FILE_BYTES).unwrap();
        run(name, folder.path(), Fate::Refused, 60);
    }
}

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
