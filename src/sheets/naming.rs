//! What an exported file is called: `<title>-<persona>-<design>-<paper>` in the letters a to
//! z, digits and hyphens, so that every system, shell and mail program takes it.
//!
//! A name is spelled out letter by letter (ä is ae, ж is zh); one written in a script that
//! cannot be spelled out that simply gives way to what stands in for it. Nothing a document
//! says can lead out of the folder: separators, dots and control characters are no letters.
//! What is absent: the disk. Whether a file exists is asked where it is written.

use crate::model::{Persona, PersonaSet};
use crate::poster::Order;
use std::collections::BTreeSet;
use std::ffi::OsStr;

/// Letters of one part of a name; four parts stay well below what file systems allow.
const PART_LENGTH: usize = 60;

/// How lower-case letters outside ASCII are spelled: letters, `=`, spelling. Latin in the
/// German way, Cyrillic and Greek close to what stands in passports (ICAO Doc 9303, ELOT 743).
const SPELLING: [&str; 3] = [
    "àáâãåāăąǎ=a ä=ae æ=ae çćĉċč=c ďđð=d èéêëēĕėęěẽ=e ĝğġģǧ=g ĥħ=h ìíîïĩīĭįı=i ĵ=j ķ=k ĺļľŀł=l \
     ñńņňŋ=n òóôõøōŏőơ=o ö=oe œ=oe ŕŗř=r śŝşšșſ=s ß=ss ţťŧț=t þ=th ùúûũūŭůűųư=u ü=ue ŵ=w ýÿŷ=y \
     źżž=z",
    "а=a б=b в=v гґѓ=g д=d еёэ=e є=ie ж=zh з=z иіїй=i кќ=k л=l м=m н=n о=o п=p р=r с=s т=t уў=u \
     ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъь= ы=y ю=iu я=ia ј=j љ=lj њ=nj ђџѕ=dz ћ=c",
    "αά=a β=v γ=g δ=d εέ=e ζ=z ηήιίϊΐ=i θ=th κ=k λ=l μ=m ν=n ξ=x οό=o π=p ρ=r σς=s τ=t υύϋΰ=y \
     φ=f χ=ch ψ=ps ωώ=o",
];

/// Spells a text for a file name: nothing if no letter is left, or if one cannot be spelled.
pub fn spell(text: &str) -> Option<String> {
    let mut spelled = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => spelled.push(letter),
            // A diaeresis after its vowel, as some systems write ä, ö and ü.
            '\u{308}' if spelled.ends_with(['a', 'o', 'u']) => spelled.push('e'),
            // Other marks over a letter, apostrophes within a word, the soft hyphen.
            '\u{300}'..='\u{36f}' | '\'' | '’' | 'ʼ' | '\u{ad}' => {}
            _ if letter.is_alphanumeric() => spelled.push_str(spelling(letter)?),
            _ if spelled.is_empty() || spelled.ends_with('-') => {}
            _ => spelled.push('-'),
        }
    }
    spelled.truncate(PART_LENGTH);
    spelled.truncate(spelled.trim_end_matches('-').len());
    (!spelled.is_empty()).then_some(spelled)
}

fn spelling(letter: char) -> Option<&'static str> {
    SPELLING
        .iter()
        .flat_map(|alphabet| alphabet.split_whitespace())
        .filter_map(|pair| pair.split_once('='))
        .find(|(letters, _)| letters.contains(letter))
        .map(|(_, spelled)| spelled)
}

/// What the files of a poster are called. `file` is the name of the document's own file, which
/// stands in for a title; `made` is what the poster is called in place of its design, and
/// `further` what else tells it from others.
pub fn stem(
    order: &Order<'_>,
    file: &OsStr,
    made: Option<&str>,
    further: Option<String>,
    names: &mut Names,
) -> String {
    let made = made.and_then(spell);
    let design = made.unwrap_or_else(|| order.design.key().to_owned());
    let who = order.persona.and_then(who);
    let paper = order.paper.to_string();
    names.give(&[
        title(order.set, file),
        who,
        Some(design),
        Some(paper),
        further,
    ])
}

/// What the file of a text is called.
pub fn text_stem(
    set: &PersonaSet,
    persona: Option<&Persona>,
    file: &OsStr,
    names: &mut Names,
) -> String {
    let fallback = || Some("document".to_owned());
    names.give(&[title(set, file).or_else(fallback), persona.and_then(who)])
}

fn title(set: &PersonaSet, file: &OsStr) -> Option<String> {
    spell(&set.title).or_else(|| spell(&file.to_string_lossy()))
}

fn who(persona: &Persona) -> Option<String> {
    spell(&persona.name).or_else(|| spell(persona.id.as_str()))
}

/// Names that are devices on Windows, in every folder and whatever end stands behind them; `com`
/// and `lpt` are with a digit.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// Whether a file of this name would be a device on some system.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.trim().to_ascii_lowercase();
    let word = stem.trim_end_matches(|digit: char| digit.is_ascii_digit());
    let digits = stem.len() - word.len();
    let wanted = usize::from(["com", "lpt"].contains(&word));
    DEVICES.contains(&word) && digits == wanted
}

/// The names given so far, so that no two files of one run are alike.
#[derive(Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// Joins the parts that are there. A name given before gets the next free number: `-2`.
    pub(super) fn give(&mut self, parts: &[Option<String>]) -> String {
        let parts: Vec<&str> = parts.iter().flatten().map(String::as_str).collect();
        let mut wanted = parts.join("-");
        if is_device(&wanted) {
            wanted.push_str("-document");
        }
        let mut given = wanted.clone();
        let mut number = 1_usize;
        while !self.0.insert(given.clone()) {
            number += 1;
            given = format!("{wanted}-{number}");
        }
        given
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(spell(text).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn letters_are_spelled_out() {
        check("Bibi", Some("bibi"));
        check("Jörg Müßig", Some("joerg-muessig"));
        check("Jo\u{308}rg ÄÖÜ", Some("joerg-aeoeue"));
        check("  Zoë – d’Arc (2) ", Some("zoe-darc-2"));
        check("Łukasz Żółć", Some("lukasz-zolc"));
        check("Наталья Щукина", Some("natalia-shchukina"));
        check("Ελένη Ψαράς", Some("eleni-psaras"));
        check("İstanbul", Some("istanbul"));
        check("Bibi 😀", Some("bibi"));
    }

    #[test]
    fn what_cannot_be_spelled_gives_way() {
        check("", None);
        check("…", None);
        check("김민지", None);
        check("Bibi 김", None);
        check("ليلى", None);
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        check("../../etc/passwd", Some("etc-passwd"));
        check("..", None);
        check("a\0b\nc\\d:e", Some("a-b-c-d-e"));
        check("C:\\CON", Some("c-con"));
        check(&"lang ".repeat(100), Some(&"lang-".repeat(12)[..59]));
    }

    #[test]
    fn no_two_names_are_alike() {
        let mut names = Names::default();
        let mut give = |part: &str| names.give(&[Some(part.to_owned()), None]);
        assert_eq!(give("bibi"), "bibi");
        assert_eq!(give("bibi"), "bibi-2");
        assert_eq!(give("bibi-3"), "bibi-3");
        assert_eq!(give("bibi"), "bibi-4");
        assert_eq!(give("con"), "con-document");
        assert_eq!(
            (give("com"), give("lpt9")),
            ("com".to_owned(), "lpt9-document".to_owned())
        );
    }
}
