//! Names for things that outlive an edit: personas, entries, notes, sources, segments.
//!
//! An id is eight lower-case letters or digits. It never means anything, and it is
//! never shown; undo, references and merging recognise a thing by it. What is absent:
//! randomness. Whoever makes ids brings a seed, so that the same file read twice gives
//! the same ids to the things that had none.

use serde::{Deserialize, Serialize};

/// How many characters an id has.
pub const ID_LENGTH: usize = 8;

const ALPHABET: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// Eight lower-case letters or digits; empty where none was given yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub String);

impl Id {
    /// Whether this names nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this has the shape of an id: eight letters or digits of ASCII.
    #[must_use]
    pub fn is_well_formed(&self) -> bool {
        self.0.len() == ID_LENGTH && self.0.bytes().all(|byte| byte.is_ascii_alphanumeric())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Makes ids, one after the other, from a seed (the `SplitMix64` sequence).
#[derive(Clone, Debug)]
pub struct IdSource(u64);

impl IdSource {
    /// A source whose ids depend on nothing but `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next id.
    pub fn fresh(&mut self) -> Id {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        let letters = (0..ID_LENGTH).map(|_| {
            let index = usize::try_from(bits % 36).unwrap_or(0);
            bits /= 36;
            char::from(ALPHABET[index])
        });
        Id(letters.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_well_formed_and_differ() {
        let mut source = IdSource::new(7);
        let ids: std::collections::BTreeSet<_> = (0..10_000).map(|_| source.fresh()).collect();
        assert_eq!(ids.len(), 10_000);
        assert!(ids.iter().all(Id::is_well_formed));
    }

    #[test]
    fn the_same_seed_gives_the_same_ids() {
        assert_eq!(IdSource::new(3).fresh(), IdSource::new(3).fresh());
        assert_ne!(IdSource::new(3).fresh(), IdSource::new(4).fresh());
    }
}
