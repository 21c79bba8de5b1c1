//! The file of a document: RON, the format number first.
//!
//! Written, the same document always gives the same bytes, and one changed field changes only
//! its own lines. Read, everything is checked before it is built, and what is wrong is said
//! with its place. What is absent: comments, which are legal to read and not kept; and disk,
//! which is `save`.

use super::error::{FormatError, explain};
use super::ids::{self, Notice};
use super::layout::lay_out;
use super::migrate::{self, NEWEST};
use super::place::{Notation, keep_to_limits, place_of, shortened};
use super::scan::{Sign, Signs};
use crate::model::{PersonaSet, limits};
use ron::error::SpannedResult;
use ron::ser::PrettyConfig;
use std::ops::Range;

/// The first word of a document, and that of the file of a brand.
const DOCUMENT: &str = "format";
pub(super) const BRAND: &str = "brand_format";

/// Bytes set aside for what is not pictures; a long persona takes twenty thousand.
const TEXT_ROOM: usize = 256 * 1024;

/// A document as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The document.
    pub set: PersonaSet,
    /// What was put right while reading, in the order of the file.
    pub notices: Vec<Notice>,
}

/// Writes a document.
///
/// # Errors
/// [`FormatError::TooMuch`] where the file could not be read again.
pub fn to_ron(set: &PersonaSet) -> Result<String, FormatError> {
    let config = PrettyConfig::new()
        .struct_names(true)
        .compact_structs(true)
        .compact_arrays(true)
        .compact_maps(true)
        .escape_strings(false);
    let pictures: usize = set.images.values().map(|image| image.data.len()).sum();
    let mut compact = String::with_capacity(pictures / 3 * 4 + TEXT_ROOM);
    let written = migrate::dialect().to_writer_pretty(&mut compact, set, config);
    written.map_err(|error| FormatError::Unwritable {
        reason: error.to_string(),
    })?;
    let text = lay_out(&compact, &format!("format: {NEWEST}"));
    keep_to_size(text.len())?;
    keep_to_limits(&text, Notation::Ron)?;
    Ok(text)
}

/// Reads a document.
///
/// # Errors
/// Whatever is wrong first, with its place.
pub fn from_ron(bytes: &[u8]) -> Result<Loaded, FormatError> {
    from_formats(bytes, NEWEST, migrate::read)
}

/// Reads a document of any format up to the newest, each by its own records.
pub(super) fn from_formats(
    bytes: &[u8],
    newest: u32,
    read: impl Fn(u32, &str) -> Option<SpannedResult<PersonaSet>>,
) -> Result<Loaded, FormatError> {
    let text = text_of(bytes, Notation::Ron)?;
    let (format, body) = numbered(text, DOCUMENT, newest)?;
    keep_to_limits(text, Notation::Ron)?;
    let set = read(format, &body).ok_or_else(|| newer(&format.to_string(), newest))?;
    let mut set = set.map_err(|error| explain(text, error))?;
    let notices = ids::complete(&mut set);
    Ok(Loaded { set, notices })
}

/// The text of a file, without a byte order mark.
pub(super) fn text_of(bytes: &[u8], notation: Notation) -> Result<&str, FormatError> {
    keep_to_size(bytes.len())?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let sound = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let sound = String::from_utf8_lossy(sound);
        FormatError::NotText {
            place: place_of(&sound, sound.len(), notation),
        }
    })
}

/// A document that is too large to be read is not written either.
pub(super) fn keep_to_size(bytes: usize) -> Result<(), FormatError> {
    let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
    if bytes > limits::FILE_BYTES {
        return Err(FormatError::too_large());
    }
    Ok(())
}

/// The file is of a format that this program does not know yet.
pub(super) fn newer(number: &str, newest: u32) -> FormatError {
    FormatError::FormatNewer {
        found: shortened(number.trim_start_matches('0')),
        newest,
    }
}

/// The format number behind this word, and the text with spaces in place of both.
pub(super) fn numbered(text: &str, word: &str, newest: u32) -> Result<(u32, String), FormatError> {
    let (format, span) = format_number(text, word, newest)?;
    Ok((format, blank(text, &span)))
}

/// The format number, and where it stands with its name and the comma behind it. Nothing else
/// is looked at: the rest may be of a shape that does not exist yet.
fn format_number(text: &str, word: &str, newest: u32) -> Result<(u32, Range<usize>), FormatError> {
    let mut signs = Signs::of(text).peekable();
    // A list of extensions may come first, as in every RON file.
    if matches!(signs.peek(), Some((_, Sign::Open(b'[')))) {
        signs.by_ref().find(|(_, sign)| *sign == Sign::Close);
        signs.next_if(|(_, sign)| *sign == Sign::Close);
    }
    signs.next_if(|(_, sign)| matches!(sign, Sign::Word(_)));
    let at = signs.peek().map_or(text.len(), |(at, _)| *at);
    let missing = |at| FormatError::FormatMissing {
        place: place_of(text, at, Notation::Ron),
    };
    if !matches!(signs.next(), Some((_, Sign::Open(b'(')))) {
        return Err(missing(at));
    }
    let start = match signs.next() {
        Some((start, Sign::Word(found))) if found == word => start,
        Some((_, Sign::Word(BRAND))) => return Err(FormatError::IsBrand),
        Some((_, Sign::Word(DOCUMENT))) => return Err(FormatError::IsDocument),
        _ => return Err(missing(at + 1)),
    };
    let (Some((_, Sign::Colon)), Some((at, Sign::Word(number)))) = (signs.next(), signs.next())
    else {
        return Err(missing(start));
    };
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || number.bytes().all(|byte| byte == b'0') {
        return Err(missing(at));
    }
    let format = number.parse().map_err(|_| newer(number, newest))?;
    if format > newest {
        return Err(newer(number, newest));
    }
    let end = match signs.next() {
        Some((comma, Sign::Comma)) => comma + 1,
        _ => at + number.len(),
    };
    Ok((format, start..end))
}

/// The text with one part replaced by spaces, so that all else keeps its place.
fn blank(text: &str, part: &Range<usize>) -> String {
    let mut body = String::with_capacity(text.len());
    for (at, piece) in [
        (false, text.get(..part.start)),
        (true, text.get(part.clone())),
        (false, text.get(part.end..)),
    ] {
        let piece = piece.unwrap_or_default();
        if at {
            let spaces = piece
                .chars()
                .map(|letter| if letter == '\n' { '\n' } else { ' ' });
            body.extend(spaces);
        } else {
            body.push_str(piece);
        }
    }
    body
}
