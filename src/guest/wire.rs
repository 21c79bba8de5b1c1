//! What host and guest say to each other: frames of a short header in JSON and a body of bytes,
//! each with its length before it. Neither trusts the other's lengths further than the limits go.

use crate::model::brand::Colour;
use crate::model::design::{Orientation, Paper};
use crate::model::{Id, Language, limits};
use crate::poster::{Fault, Standard};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{self, Read, Write};

/// Bytes of a header: names, sizes, and what is wrong with a template.
const LONGEST_HEADER: u64 = 4 * 1024 * 1024;

/// What a poster is written as, with what that needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// One file of all pages.
    Pdf(Standard),
    /// A file a page, at so many dots per inch.
    Png(u32),
    /// A file a page.
    Svg,
}

/// What the guest is told; the body is a document's file, or a file of the template's folder.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum ToGuest {
    /// What to set; the body is the document.
    Set(Asked),
    /// The file that was asked for.
    File,
    /// There is none, and why.
    NoFile(String),
}

/// An order without its document.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Asked {
    /// The template, from its folder.
    pub(super) main: String,
    /// Whose poster.
    pub(super) persona: Id,
    /// On which paper.
    pub(super) paper: Paper,
    /// How it lies.
    pub(super) orientation: Option<Orientation>,
    /// The language of the poster's own words.
    pub(super) language: Language,
    /// In place of the document's leading colour.
    pub(super) accent: Option<Colour>,
    /// Whether the marks of evidence are shown.
    pub(super) evidence_marks: bool,
    /// Whether it says who took part.
    pub(super) participants: bool,
    /// What is wanted of it.
    pub(super) encodings: Vec<Encoding>,
}

/// What the guest says.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum ToHost {
    /// It needs a file of the template's folder.
    Need(String),
    /// The body is a page, or all of them, in the encoding of that number.
    Page(usize),
    /// That was all.
    Done,
    /// The template is wrong.
    Faults(Vec<Fault>),
    /// It could not be set for another reason.
    Failed(String),
}

/// Sends a frame.
pub(super) fn send<T: Serialize>(to: &mut impl Write, header: &T, body: &[u8]) -> io::Result<()> {
    let header = serde_json::to_vec(header)?;
    for length in [header.len(), body.len()] {
        let length = u64::try_from(length).unwrap_or(u64::MAX);
        to.write_all(&length.to_le_bytes())?;
    }
    to.write_all(&header)?;
    to.write_all(body)?;
    to.flush()
}

/// Waits for a frame.
pub(super) fn receive<T: DeserializeOwned>(from: &mut impl Read) -> io::Result<(T, Vec<u8>)> {
    let mut lengths = [0; 16];
    from.read_exact(&mut lengths)?;
    let length = |at: usize| {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&lengths[at..at + 8]);
        u64::from_le_bytes(bytes)
    };
    let header = exactly(from, length(0), LONGEST_HEADER)?;
    let body = exactly(from, length(8), limits::FILE_BYTES)?;
    Ok((serde_json::from_slice(&header)?, body))
}

fn exactly(from: &mut impl Read, length: u64, limit: u64) -> io::Result<Vec<u8>> {
    if length > limit {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "a frame longer than any that is sent",
        ));
    }
    let mut bytes = Vec::new();
    from.take(length).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) < length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_arrives_as_it_was_sent_and_a_cut_or_endless_one_is_refused() {
        let mut wire = Vec::new();
        send(&mut wire, &ToHost::Page(3), b"body").expect("a frame");
        let (header, body) = receive::<ToHost>(&mut wire.as_slice()).expect("the frame");
        assert!(matches!(header, ToHost::Page(3)));
        assert_eq!(body, b"body");
        let cut = &wire[..wire.len() - 1];
        assert!(receive::<ToHost>(&mut &*cut).is_err());
        let endless = [0xff; 16];
        assert!(receive::<ToHost>(&mut endless.as_slice()).is_err());
    }
}
