//! What a JPEG says of itself: how many colour channels, where it ends, and whether all the
//! pixels it promises are there.
//!
//! The decoder fills up with one colour what is missing of a picture that was cut off or claims
//! to be higher than it is, and turns the four inks of a print picture into colours that are
//! not its own. Channels and end are found in the markers (ITU-T T.81, annex B). What is
//! absent: pixels.

use image::{DynamicImage, ImageFormat};

/// What the markers tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Markers {
    /// 1 for grey, 3 for colour, 4 for inks; 0 where no frame was found.
    pub channels: u8,
    /// The byte at which the marker of the end stands; nothing for a picture without an end.
    pub end: Option<usize>,
}

/// Walks from marker to marker until the end of the picture.
pub(super) fn markers(bytes: &[u8]) -> Markers {
    let mut found = Markers::default();
    let mut at = 2;
    while let Some(marker) = next_marker(bytes, at) {
        let (code, after) = marker;
        at = after;
        match code {
            END => {
                found.end = (found.channels > 0).then_some(at - 2);
                break;
            }
            0x01 | 0xd0..=0xd8 => {}
            _ => {
                let Some(&[high, low]) = bytes.get(at..at + 2) else {
                    break;
                };
                if is_frame(code)
                    && let Some(&channels) = bytes.get(at + 7)
                {
                    found.channels = channels;
                }
                at += usize::from(u16::from_be_bytes([high, low])).max(2);
            }
        }
    }
    found
}

/// End of image.
const END: u8 = 0xd9;

/// Start of frame, of whatever process; tables and extensions lie between.
fn is_frame(code: u8) -> bool {
    matches!(code, 0xc0..=0xcf) && !matches!(code, 0xc4 | 0xc8 | 0xcc)
}

/// The next marker at or behind `from`, and the byte behind it. Coded data has a zero behind
/// each 0xff, or one of the restart markers, which have no length.
fn next_marker(bytes: &[u8], from: usize) -> Option<(u8, usize)> {
    let rest = bytes.get(from..)?;
    let pair = rest
        .windows(2)
        .position(|pair| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xff))?;
    Some((*rest.get(pair + 1)?, from + pair + 2))
}

/// Whether a decoded picture has all pixels that `bytes` promise.
///
/// It is decoded once more with noise put before its end: a whole picture never reads that far
/// and stays the same, one with missing pixels takes the noise for them.
pub(super) fn is_whole(picture: &DynamicImage, bytes: &[u8]) -> bool {
    let end = markers(bytes).end.unwrap_or(bytes.len());
    let Some((coded, rest)) = bytes.split_at_checked(end) else {
        return false;
    };
    let noise: Vec<u8> = (0..128_u8)
        .map(|step| step.wrapping_mul(73) & 0x7f)
        .collect();
    let longer = [coded, &noise, rest].concat();
    match image::load_from_memory_with_format(&longer, ImageFormat::Jpeg) {
        Ok(other) => other.as_bytes() == picture.as_bytes(),
        Err(_) => true,
    }
}
