//! What a JPEG says of itself before it is decoded: how many colour channels, and whether it
//! has an end.
//!
//! The decoder fills up with grey what is missing of a picture that was cut off, and turns the
//! four inks of a print picture into colours that are not its own. Both are found here, in the
//! markers (ITU-T T.81, annex B). What is absent: pixels.

/// What the markers tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Markers {
    /// 1 for grey, 3 for colour, 4 for inks; 0 where no frame was found.
    pub channels: u8,
    /// Whether the picture comes to its end.
    pub is_complete: bool,
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
                found.is_complete = found.channels > 0;
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
