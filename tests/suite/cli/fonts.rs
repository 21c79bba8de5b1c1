//! Fonts of a brand as the system has them: one that may lie in files is taken, one whose licence
//! forbids it is named and left alone.

use super::{Desk, Run, document};
use std::fs;

/// A bundled font under another name, with these terms of embedding.
fn font(family: &str, terms: u16) -> Vec<u8> {
    let mut bytes = fs::read("assets/fonts/NotoSans-Regular.ttf").unwrap();
    let utf16 = |text: &str| -> Vec<u8> {
        let letters = text.encode_utf16();
        letters.flat_map(u16::to_be_bytes).collect()
    };
    // What people call it, and the same without blanks, which files call it.
    for old in ["Noto Sans", "NotoSans"] {
        let blank = if old.contains(' ') { " " } else { "" };
        let (old, new) = (utf16(old), utf16(&family.replace(' ', blank)));
        assert_eq!(old.len(), new.len(), "a name as long as the other");
        for at in 0..bytes.len() - old.len() {
            if bytes[at..].starts_with(&old) {
                bytes[at..at + old.len()].copy_from_slice(&new);
            }
        }
    }
    // The table OS/2, by its entry in the list of tables; fsType is its fifth number.
    let entry = bytes.windows(4).position(|tag| tag == b"OS/2").unwrap();
    let offset: [u8; 4] = bytes[entry + 8..entry + 12].try_into().unwrap();
    let terms_at = u32::from_be_bytes(offset) as usize + 8;
    bytes[terms_at..terms_at + 2].copy_from_slice(&terms.to_be_bytes());
    bytes
}

/// Exports a poster headed in a font of these terms.
fn exported(terms: u16) -> (Run, Vec<u8>) {
    let brand = "brand: (heading_font: \"Test Sans\"), personas";
    let text = document("A", &["Bibi"]).replacen("personas", brand, 1);
    let desk = Desk::with(&[("a.ron", &text)]);
    fs::create_dir(desk.path("fonts")).unwrap();
    fs::write(desk.path("fonts/test.ttf"), font("Test Sans", terms)).unwrap();
    let folder = desk.path("fonts");
    let config = format!("<fontconfig><dir>{}</dir></fontconfig>", folder.display());
    fs::write(desk.path("fonts.conf"), config).unwrap();
    let mut command = desk.command(
        &["export", "a.ron", "--design", "profile", "--paper", "a6"],
        "en_GB.UTF-8",
    );
    command.env("FONTCONFIG_FILE", desk.path("fonts.conf"));
    let run = Run::of(&command.output().unwrap());
    (run, fs::read(desk.path("a-bibi-profile-a6.pdf")).unwrap())
}

fn names(pdf: &[u8], font: &str) -> bool {
    pdf.windows(font.len()).any(|part| part == font.as_bytes())
}

#[test]
#[cfg(target_os = "linux")]
fn a_font_goes_into_files_only_where_its_licence_lets_it() {
    const LOCKED: &str = "Test Sans may not be embedded in files";
    for (terms, is_free) in [
        (0x0000, true),
        (0x0008, true),
        (0x0002, false),
        (0x0100, false),
        (0x0200, false),
    ] {
        let (run, pdf) = exported(terms);
        assert_eq!(run.status, 0, "{run:#?}");
        assert_eq!(run.err.contains(LOCKED), !is_free, "{terms:#x}: {run:#?}");
        assert!(!run.err.contains("lacks"), "{run:#?}");
        assert_eq!(names(&pdf, "TestSans"), is_free, "{terms:#x}");
    }
}
