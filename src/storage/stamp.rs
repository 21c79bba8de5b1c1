//! What lay on disk when a document was opened or last saved.
//!
//! By content, since times and sizes lie. A stamp can be written down as a line of text, so
//! that work recovered after a crash is saved with the same care as if nothing had happened.

use sha2::{Digest, Sha256};

/// Behind the digest of a stamp whose content from before is in the backup.
const BACKED_UP: &str = "+bak";

/// What lay on disk when a document was opened or last saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// SHA-256 of the content; nothing for a document that has no file yet.
    pub(super) content: Option<[u8; 32]>,
    /// Whether the content from before this opening is kept in the backup.
    pub(super) backed_up: bool,
}

impl Stamp {
    /// The stamp of a document without a file: saving will not overwrite any.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The stamp as text: the digest in hexadecimal digits, empty for a document without a file.
    pub(super) fn to_text(&self) -> String {
        let digits = self.content.iter().flatten();
        let mut text: String = digits.map(|byte| format!("{byte:02x}")).collect();
        if self.backed_up {
            text.push_str(BACKED_UP);
        }
        text
    }

    /// The stamp of that text. Any other text is the stamp of a document without a file, which
    /// never overwrites anything.
    pub(super) fn from_text(text: &str) -> Self {
        let (digits, backed_up) = match text.strip_suffix(BACKED_UP) {
            Some(digits) => (digits, true),
            None => (text, false),
        };
        let bytes: Option<Vec<u8>> = (0..digits.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok())
            .collect();
        Self {
            content: bytes.and_then(|bytes| bytes.try_into().ok()),
            backed_up,
        }
    }
}

/// What a stamp remembers of a content.
pub(super) fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_the_same_after_being_written_down() {
        for content in [None, Some(digest(b"")), Some(digest(b"one"))] {
            for backed_up in [false, true] {
                let stamp = Stamp { content, backed_up };
                assert_eq!(Stamp::from_text(&stamp.to_text()), stamp);
            }
        }
        for damaged in ["00", "zz", "ä", &"0".repeat(63), &"0".repeat(66)] {
            assert_eq!(Stamp::from_text(damaged), Stamp::new(), "{damaged}");
        }
    }
}
