//! Which fonts a poster is set in: the bundled ones, and from the system only what a document
//! asks for: a brand's family, or characters the bundled fonts lack.
//!
//! Scanning a system's fonts is slow, so it happens once and only when it must; the order in
//! which families are tried is fixed, so that equal machines make equal posters. A font whose
//! licence keeps it out of files is left alone: no poster could be exported with it.

use std::sync::{Arc, OnceLock};
use ttf_parser::{Face, Permissions};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst_kit::fonts::{FontPath, FontSource};

const BUNDLED: [&[u8]; 7] = [
    include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-Italic.ttf"),
    include_bytes!("../../assets/fonts/LibertinusSerif-Regular.otf"),
    include_bytes!("../../assets/fonts/LibertinusSerif-Italic.otf"),
    include_bytes!("../../assets/fonts/NotoEmoji-Regular.ttf"),
];

/// The bundled fonts a window draws with, by name: body, bold and serif first, then what stands
/// in for characters those lack.
#[must_use]
pub fn window_fonts() -> [(&'static str, &'static [u8]); 4] {
    let [regular, _, bold, _, _, serif, emoji] = BUNDLED;
    [
        ("Noto Sans", regular),
        ("Noto Sans Bold", bold),
        ("Libertinus Serif Italic", serif),
        ("Noto Emoji", emoji),
    ]
}

/// The family of heads and text.
pub const SANS: &str = "Noto Sans";
/// The family of quotes and purposes.
pub const SERIF: &str = "Libertinus Serif";
/// The family of emoji, monochrome: a colour font would not be embedded as outlines.
pub const EMOJI: &str = "Noto Emoji";

/// Families tried first where the bundled fonts lack a character; after them whatever the
/// system has, by name.
const PREFERRED: [&str; 13] = [
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans KR",
    "Noto Sans CJK KR",
    "Noto Sans JP",
    "Noto Sans CJK JP",
    "Noto Sans SC",
    "Noto Sans CJK SC",
    "Noto Sans Thai",
    "Noto Sans Devanagari",
    "Noto Sans Symbols",
    "Noto Sans Symbols 2",
    "DejaVu Sans",
];

/// The fonts one poster is set in.
#[derive(Clone)]
pub struct FontSet {
    pub book: Arc<LazyHash<FontBook>>,
    pub fonts: Arc<Vec<Font>>,
    /// Families found on the system for this poster, in the order they are tried.
    pub families: Vec<String>,
    /// Families asked for that this machine does not have.
    pub absent: Vec<String>,
    /// Families asked for whose licence keeps them out of files.
    pub locked: Vec<String>,
}

/// All fonts there are: bundled, and the system's when first asked for.
pub struct Fonts {
    bundled: FontSet,
    system: OnceLock<Vec<(FontPath, FontInfo)>>,
}

impl Fonts {
    /// Reads the bundled fonts; the system's are not looked at.
    #[must_use]
    pub fn new() -> Self {
        let fonts: Vec<Font> = BUNDLED
            .into_iter()
            .filter_map(|bytes| Font::new(Bytes::new(bytes), 0))
            .collect();
        let book = Arc::new(LazyHash::new(FontBook::from_fonts(&fonts)));
        let bundled = FontSet {
            book,
            fonts: Arc::new(fonts),
            families: Vec::new(),
            absent: Vec::new(),
            locked: Vec::new(),
        };
        Self {
            bundled,
            system: OnceLock::new(),
        }
    }

    /// The fonts for a poster that shows `texts` and asks for `wanted` families. What no font
    /// has is not an error here: see [`FontSet::lacks`].
    #[must_use]
    pub fn for_texts<'a>(&self, texts: impl Iterator<Item = &'a str>, wanted: &[&str]) -> FontSet {
        let mut missing: Vec<char> = Vec::new();
        for text in texts {
            missing.extend(
                text.chars()
                    .filter(|&character| self.bundled.lacks(character)),
            );
        }
        missing.sort_unstable();
        missing.dedup();
        let mut wanted: Vec<&str> = wanted
            .iter()
            .map(|family| family.trim())
            .filter(|family| !family.is_empty() && !self.bundled.has_family(family))
            .collect();
        wanted.dedup();
        if missing.is_empty() && wanted.is_empty() {
            return self.bundled.clone();
        }
        self.with_system(missing, &wanted)
    }

    fn with_system(&self, mut missing: Vec<char>, wanted: &[&str]) -> FontSet {
        let system = self.system.get_or_init(scan);
        let mut set = self.bundled.clone();
        let mut fonts = self.bundled.fonts.as_ref().clone();
        for &family in wanted {
            let all = loaded(system, family);
            let free: Vec<Font> = all
                .iter()
                .filter(|font| may_be_embedded(font))
                .cloned()
                .collect();
            if all.is_empty() {
                set.absent.push(family.to_owned());
            } else if free.is_empty() {
                set.locked.push(family.to_owned());
            } else {
                set.families.push(free[0].info().family.clone());
                fonts.extend(free);
            }
        }
        let fallbacks = PREFERRED
            .iter()
            .filter_map(|name| system.iter().find(|(_, info)| info.family == *name))
            .chain(system);
        for (_, info) in fallbacks {
            if missing.is_empty() {
                break;
            }
            let helps = |letter: &char| info.coverage.contains(u32::from(*letter));
            if set.families.contains(&info.family) || !missing.iter().any(helps) {
                continue;
            }
            let mut free = loaded(system, &info.family);
            free.retain(may_be_embedded);
            if free.is_empty() {
                continue;
            }
            missing.retain(|&letter| !free.iter().any(|font| shows(font, letter)));
            set.families.push(info.family.clone());
            fonts.extend(free);
        }
        set.book = Arc::new(LazyHash::new(FontBook::from_fonts(&fonts)));
        set.fonts = Arc::new(fonts);
        set
    }
}

/// The fonts of a family of the system, whatever its name's letters are.
fn loaded(system: &[(FontPath, FontInfo)], family: &str) -> Vec<Font> {
    let faces = system
        .iter()
        .filter(|(_, info)| info.family.eq_ignore_ascii_case(family));
    faces.filter_map(|(path, _)| path.load()).collect()
}

fn shows(font: &Font, character: char) -> bool {
    font.info().coverage.contains(u32::from(character))
}

/// Whether a font may lie in a file, and a part of it alone (`fsType` of its table `OS/2`): a font
/// that says nothing may.
fn may_be_embedded(font: &Font) -> bool {
    let face = Face::parse(font.data(), font.index());
    let terms = face.ok().and_then(|face| face.tables().os2);
    terms.is_none_or(|terms| {
        terms.permissions() != Some(Permissions::Restricted)
            && terms.is_subsetting_allowed()
            && terms.is_outline_embedding_allowed()
    })
}

impl Default for Fonts {
    fn default() -> Self {
        Self::new()
    }
}

impl FontSet {
    /// Whether no font of the set can show a character.
    #[must_use]
    pub fn lacks(&self, character: char) -> bool {
        !self.fonts.iter().any(|font| shows(font, character))
    }

    /// Whether the set has a family of that name.
    #[must_use]
    pub fn has_family(&self, family: &str) -> bool {
        self.book.contains_family(&family.to_lowercase())
    }
}

/// Upright outlines of usual width, by family name; colour fonts are left out, since a PDF
/// could only hold their glyphs as pictures.
fn scan() -> Vec<(FontPath, FontInfo)> {
    let mut found: Vec<_> = typst_kit::fonts::system()
        .filter(|(path, info)| {
            let family = info.family.to_lowercase();
            !family.contains("emoji") && !family.contains("mono") && path.path.exists()
        })
        .collect();
    found.sort_by(|(path, info), (other_path, other)| {
        (&info.family, &path.path, path.index).cmp(&(
            &other.family,
            &other_path.path,
            other_path.index,
        ))
    });
    found
}
