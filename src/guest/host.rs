//! The host: starts the guest, hands it what it needs, and ends it when its time is over.

use super::wire::{Asked, Encoding, ToGuest, ToHost, receive, send};
use crate::model::{Id, PersonaSet, limits};
use crate::poster::{Fault, Order};
use crate::storage::{FormatError, TemplateFolder, to_ron};
#[cfg(unix)]
use rustix::process::Signal;
use std::io;
#[cfg(unix)]
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// Sets posters after one template, each in a process of its own.
#[derive(Clone, Debug)]
pub struct Host {
    /// This program, and the argument that makes a guest of it.
    pub program: (PathBuf, &'static str),
    /// The template.
    pub template: PathBuf,
}

/// Why there is no poster after a template.
#[derive(Debug, thiserror::Error)]
pub enum GuestError {
    /// The template is not to be read.
    #[error("the template could not be read")]
    Unreadable(#[source] io::Error),
    /// The document is larger than a document may be.
    #[error(transparent)]
    Document(#[from] FormatError),
    /// The template is wrong.
    #[error("the template is wrong in {} places", .0.len())]
    Faults(Vec<Fault>),
    /// It could not be set, and the press says why.
    #[error("the press says: {0}")]
    Failed(String),
    /// It took more time than it may, and was ended.
    #[error("the template took more than {} seconds", limits::TEMPLATE_SECONDS)]
    TooSlow,
    /// It took more memory than it may, and was ended by the system.
    #[error("the template took more than {} MB", limits::TEMPLATE_MEMORY >> 20)]
    TooLarge,
    /// The guest could not be started, or said what no guest says.
    #[error("the process for the template did not work")]
    Process(#[source] io::Error),
}

impl Host {
    /// A poster of a persona after the template: for each encoding its pages.
    ///
    /// # Errors
    /// Why there is none. Whatever the template does, this returns.
    pub fn set(&self, order: &Order<'_>, encodings: &[Encoding]) -> Result<Pages, GuestError> {
        let (folder, main) = TemplateFolder::of(&self.template).map_err(GuestError::Unreadable)?;
        let persona = order.persona.map(|persona| persona.id.clone());
        let asked = Asked {
            main,
            persona: persona.unwrap_or_default(),
            paper: order.paper,
            orientation: order.orientation,
            language: order.language,
            accent: order.accent,
            evidence_marks: order.evidence_marks,
            participants: order.participants,
            encodings: encodings.to_vec(),
        };
        let document = to_ron(&alone(order))?;
        let guest = self.start().map_err(GuestError::Process)?;
        watched(guest, |pipes| {
            converse(pipes, asked, document.as_bytes(), &folder)
        })
    }

    fn start(&self) -> io::Result<Child> {
        let (program, argument) = &self.program;
        Command::new(program)
            .arg(argument)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // What the system says when memory runs out is said by us, in the reader's language.
            .stderr(Stdio::null())
            .spawn()
    }
}

/// The document with nobody in it but whom the poster shows: others are none of its business.
fn alone(order: &Order<'_>) -> PersonaSet {
    let is_shown = |id: &Id| order.persona.is_some_and(|persona| persona.id == *id);
    let mut set = order.set.clone();
    set.personas.retain(|persona| is_shown(&persona.id));
    set.inbox.clear();
    for source in &mut set.sources {
        source.respondent.clear();
    }
    set.take_down_unused();
    set
}

/// For each encoding its files.
type Pages = Vec<Vec<Vec<u8>>>;

/// Speaks with a guest until it is done or gone.
fn converse(
    (mut to, mut from): (ChildStdin, ChildStdout),
    asked: Asked,
    document: &[u8],
    folder: &TemplateFolder,
) -> Result<Pages, GuestError> {
    let mut pages: Pages = vec![Vec::new(); asked.encodings.len()];
    send(&mut to, &ToGuest::Set(asked), document).map_err(GuestError::Process)?;
    loop {
        let (said, body) = receive(&mut from).map_err(GuestError::Process)?;
        match said {
            ToHost::Need(path) => match folder.read(&path) {
                Ok(bytes) => send(&mut to, &ToGuest::File, &bytes),
                Err(error) => send(&mut to, &ToGuest::NoFile(error.to_string()), &[]),
            }
            .map_err(GuestError::Process)?,
            ToHost::Page(encoding) => match pages.get_mut(encoding) {
                Some(of) => of.push(body),
                None => return Err(GuestError::Process(io::ErrorKind::InvalidData.into())),
            },
            ToHost::Done => return Ok(pages),
            ToHost::Faults(faults) => return Err(GuestError::Faults(faults)),
            ToHost::Failed(reason) => return Err(GuestError::Failed(reason)),
        }
    }
}

/// Works with a guest that is ended when its time is over, and in any case afterwards.
fn watched(
    mut guest: Child,
    work: impl FnOnce((ChildStdin, ChildStdout)) -> Result<Pages, GuestError>,
) -> Result<Pages, GuestError> {
    let Some(pipes) = guest.stdin.take().zip(guest.stdout.take()) else {
        return Err(GuestError::Process(io::ErrorKind::BrokenPipe.into()));
    };
    let (result, was_slow) = thread::scope(|scope| {
        let (done, over) = mpsc::channel::<()>();
        let guest = &mut guest;
        let watch = scope.spawn(move || {
            let time = Duration::from_secs(limits::TEMPLATE_SECONDS);
            let is_over = over.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
            if is_over {
                // It may have ended by itself just now.
                let _ = guest.kill();
            }
            is_over
        });
        let result = work(pipes);
        drop(done);
        (result, watch.join().unwrap_or(false))
    });
    // Whatever it is still doing, nobody waits for it any more.
    let _ = guest.kill();
    let status = guest.wait().map_err(GuestError::Process)?;
    match result {
        Err(GuestError::Process(_)) if was_slow || is_out_of_time(status) => {
            Err(GuestError::TooSlow)
        }
        Err(GuestError::Process(_)) if is_out_of_memory(status) => Err(GuestError::TooLarge),
        result => result,
    }
}

/// Whether the system ended it for its work on all processors together.
#[cfg(unix)]
fn is_out_of_time(status: ExitStatus) -> bool {
    status.signal() == Some(Signal::XCPU.as_raw())
}

/// Whether it ended as programs do that ask for memory and get none: by giving up, or by touching
/// what is not there.
#[cfg(unix)]
fn is_out_of_memory(status: ExitStatus) -> bool {
    let signals = [Signal::ABORT, Signal::SEGV, Signal::BUS];
    signals
        .map(|signal| Some(signal.as_raw()))
        .contains(&status.signal())
}

#[cfg(not(unix))]
fn is_out_of_time(_status: ExitStatus) -> bool {
    false
}

#[cfg(not(unix))]
fn is_out_of_memory(status: ExitStatus) -> bool {
    !status.success()
}
