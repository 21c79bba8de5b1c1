//! The guest: reads an order, limits itself, sets the poster, and says what came of it. It reads
//! no file, writes none, and speaks to nobody but its host.

use super::wire::{Asked, Encoding, ToGuest, ToHost, receive, send};
use crate::model::design::{Design, Finish};
use crate::model::{PersonaSet, limits};
use crate::poster::{Order, OwnError, OwnFiles, Poster, Press, PressError};
use crate::storage::from_ron;
use std::io::{self, Read, Write};
use std::sync::Mutex;

/// Serves one host: the other ends of these.
///
/// # Errors
/// Where the host is gone; nobody is left to be told.
pub fn serve(from: impl Read + Send, to: impl Write + Send) -> io::Result<()> {
    let mut wire = Wire { from, to };
    let (asked, document) = match receive(&mut wire.from)? {
        (ToGuest::Set(asked), document) => (asked, document),
        (other, _) => return wire.say(&ToHost::Failed(format!("expected an order: {other:?}"))),
    };
    let prepared = limit().map_err(|error| error.to_string()).and_then(|()| {
        let loaded = from_ron(&document).map_err(|error| error.to_string())?;
        Ok(loaded.set)
    });
    let set = match prepared {
        Ok(set) => set,
        Err(reason) => return wire.say(&ToHost::Failed(reason)),
    };
    let wire = Mutex::new(wire);
    let made = made(&asked, &set, &wire);
    let mut wire = wire
        .into_inner()
        .map_err(|_| io::Error::other("the wire was dropped"))?;
    match made {
        Ok(pages) => {
            for (encoding, page) in pages {
                send(&mut wire.to, &ToHost::Page(encoding), &page)?;
            }
            wire.say(&ToHost::Done)
        }
        Err(OwnError::Faults(faults)) => wire.say(&ToHost::Faults(faults)),
        Err(OwnError::Press(PressError::Unset { reason })) => wire.say(&ToHost::Failed(reason)),
        Err(OwnError::Press(error)) => wire.say(&ToHost::Failed(error.to_string())),
    }
}

/// All pages in all encodings, each with the number of its encoding.
fn made<R: Read + Send, W: Write + Send>(
    asked: &Asked,
    set: &PersonaSet,
    wire: &Mutex<Wire<R, W>>,
) -> Result<Vec<(usize, Vec<u8>)>, OwnError> {
    let order = Order {
        set,
        persona: set.persona(&asked.persona),
        design: Design::Profile,
        paper: asked.paper,
        orientation: asked.orientation,
        language: asked.language,
        accent: asked.accent,
        evidence_marks: asked.evidence_marks,
        participants: asked.participants,
        finish: Finish::default(),
    };
    let poster = Press::new().set_own(&order, &asked.main, wire)?;
    let mut pages = Vec::new();
    for (number, &encoding) in asked.encodings.iter().enumerate() {
        let encoded = encoded(&poster, encoding)?;
        pages.extend(encoded.into_iter().map(|page| (number, page)));
    }
    Ok(pages)
}

fn encoded(poster: &Poster, encoding: Encoding) -> Result<Vec<Vec<u8>>, PressError> {
    let pages = 0..poster.page_count();
    match encoding {
        Encoding::Pdf(standard) => Ok(vec![poster.pdf(standard)?]),
        Encoding::Png(dpi) => pages.map(|page| poster.png(page, dpi)).collect(),
        Encoding::Svg => pages
            .map(|page| poster.svg(page).map(String::into_bytes))
            .collect(),
    }
}

/// Both ends of the wire to the host.
struct Wire<R, W> {
    from: R,
    to: W,
}

impl<R: Read, W: Write> Wire<R, W> {
    fn say(&mut self, what: &ToHost) -> io::Result<()> {
        send(&mut self.to, what, &[])
    }
}

impl<R: Read + Send, W: Write + Send> OwnFiles for Mutex<Wire<R, W>> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let gone = |error: &dyn std::fmt::Display| error.to_string();
        let mut wire = self.lock().map_err(|error| gone(&error))?;
        wire.say(&ToHost::Need(path.to_owned()))
            .map_err(|error| gone(&error))?;
        match receive(&mut wire.from).map_err(|error| gone(&error))? {
            (ToGuest::File, bytes) => Ok(bytes),
            (ToGuest::NoFile(reason), _) => Err(reason),
            (ToGuest::Set(_), _) => Err("expected a file".to_owned()),
        }
    }
}

/// No more memory than a template may take, and no more work than it has time for: should the
/// host be gone, the system ends this process.
#[cfg(unix)]
fn limit() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let no_more = |maximum| Rlimit {
        current: Some(maximum),
        maximum: Some(maximum),
    };
    setrlimit(Resource::As, no_more(limits::TEMPLATE_MEMORY))?;
    // Of all processors together, so that many of them do not end a template that is in time.
    setrlimit(Resource::Cpu, no_more(limits::TEMPLATE_SECONDS * 16))?;
    setrlimit(Resource::Core, no_more(0))?;
    Ok(())
}

/// Where there are no such limits, the host's clock is the only one.
#[cfg(not(unix))]
fn limit() -> io::Result<()> {
    Ok(())
}
