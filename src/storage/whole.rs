//! A file in its place whole or not at all, and never in the place of somebody else's work.
//!
//! The bytes go into a draft beside the place, are brought to the disk, and then the draft and
//! what lies in the place exchange their names, at once. Only then is it certain what is being
//! replaced; if it is not what it should be, or the disk cannot promise to keep the new order,
//! both go back. A draft is held by a lock while it is written: one that nobody holds is left
//! from a process that has ended, and the next that writes there takes it away. What is absent:
//! writing into a file that is there, and Windows' own ways of replacing one.
#![expect(
    clippy::disallowed_methods,
    reason = "the one place that gives a file its name"
)]

use super::beside::hidden;
use super::lock::Lock;
use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// How many drafts of one file there may be at once. On disks that know no locks, those that
/// crashes have left cannot be told from those being written, and stay.
const MOST_DRAFTS: u32 = 1_000;

/// How long a folder is waited for that another of our processes is busy with: long beside what
/// that takes, short beside what a person waits.
const WAIT: Duration = Duration::from_millis(5);
/// How often it is waited for that long.
const MOST_WAITS: u32 = 1_000;

/// What a file may be put in the place of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Over<'a> {
    /// Nothing: what is there stays.
    Nothing,
    /// A file that holds this, and no other.
    Content(&'a [u8]),
    /// Any file.
    Anything,
}

/// Who may read a file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Access<'a> {
    /// Its owner.
    Private,
    /// Who may read this other one; where that is not there, who may read new files.
    As(&'a Path),
}

/// Why a file was not put in its place. What lay there lies there still.
#[derive(Debug)]
pub(super) enum NotPut {
    /// Something else lies there.
    Other,
    /// What the system says.
    Io(io::Error),
}

impl From<io::Error> for NotPut {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Puts a file of these parts at `path`, which is no link.
pub(super) fn put(
    path: &Path,
    parts: &[&[u8]],
    access: Access<'_>,
    over: Over<'_>,
) -> Result<(), NotPut> {
    let model = match access {
        Access::Private => None,
        Access::As(model) => metadata(model)?,
    };
    // Who may read the file in the end may not be known yet: until then its owner alone.
    let is_private = model.is_some() || matches!(access, Access::Private);
    let draft = begin(path, is_private)?;
    let filled = fill(draft.file(), parts, model.as_ref());
    let placed = filled.map_err(NotPut::Io).and_then(|()| {
        // What is replaced lies where the draft was for a moment: nobody shall sweep it away.
        let _turn = turn(path);
        place(&draft, path, over)
    });
    if placed.is_err() {
        draft.remove();
    }
    placed
}

fn fill(mut file: &File, parts: &[&[u8]], model: Option<&Metadata>) -> io::Result<()> {
    for part in parts {
        file.write_all(part)?;
    }
    if let Some(model) = model {
        take_after(file, model)?;
    }
    file.sync_all()
}

/// Takes away the drafts of a file that processes have left which ended while writing.
pub(super) fn sweep(path: &Path) {
    let _turn = turn(path);
    for number in 1..=MOST_DRAFTS {
        let draft = draft_of(path, number);
        if fs::symlink_metadata(&draft).is_err() {
            break;
        }
        Lock::clear(&draft);
    }
}

fn draft_of(path: &Path, number: u32) -> std::path::PathBuf {
    hidden(path, &format!(".{number}.part"))
}

/// A draft nobody else writes.
fn begin(path: &Path, is_private: bool) -> io::Result<Lock> {
    let _turn = turn(path);
    for number in 1..=MOST_DRAFTS {
        if let Some(draft) = Lock::fresh(&draft_of(path, number), is_private)? {
            return Ok(draft);
        }
    }
    Err(ErrorKind::ResourceBusy.into())
}

/// The only turn there is, of all our processes, to give files in a folder their names; over when
/// this is dropped. Where folders cannot be held, and where somebody does not let go, it is taken
/// without asking: what is replaced is looked at all the same.
fn turn(path: &Path) -> Option<File> {
    let folder = File::open(folder_of(path)).ok()?;
    for _ in 0..MOST_WAITS {
        match folder.try_lock() {
            Ok(()) => return Some(folder),
            Err(TryLockError::WouldBlock) => thread::sleep(WAIT),
            Err(TryLockError::Error(_)) => break,
        }
    }
    None
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// What is known of a file; nothing where there is none.
pub(super) fn metadata(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn place(draft: &Lock, path: &Path, over: Over<'_>) -> Result<(), NotPut> {
    if matches!(over, Over::Nothing) {
        return place_new(draft, path);
    }
    match names::exchange(draft.path(), path) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return match (place_new(draft, path), over) {
                // Somebody else was there first.
                (Err(NotPut::Other), Over::Anything) => replace(draft, path, over),
                (placed, _) => placed,
            };
        }
        Err(error) if names::is_unknown(&error) => return replace(draft, path, over),
        Err(error) => return Err(error.into()),
    }
    // What lay in the place now lies where the draft was.
    if let Err(reason) = expect(draft.path(), over).and_then(|()| Ok(sync_folder(path)?)) {
        names::exchange(draft.path(), path)?;
        return Err(reason);
    }
    // Should it stay, the next who writes here takes it away.
    let _ = fs::remove_file(draft.path());
    Ok(())
}

fn place_new(draft: &Lock, path: &Path) -> Result<(), NotPut> {
    match names::give_unused(draft.path(), path) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(NotPut::Other),
        Err(error) if names::is_unknown(&error) => {
            if fs::symlink_metadata(path).is_ok() {
                return Err(NotPut::Other);
            }
            fs::rename(draft.path(), path)?;
        }
        Err(error) => return Err(error.into()),
    }
    if let Err(reason) = sync_folder(path) {
        fs::rename(path, draft.path())?;
        return Err(reason.into());
    }
    Ok(())
}

/// Where names cannot be exchanged: looked at as late as can be, and then replaced.
fn replace(draft: &Lock, path: &Path, over: Over<'_>) -> Result<(), NotPut> {
    let is_free =
        fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound);
    if !(is_free && matches!(over, Over::Anything)) {
        expect(path, over)?;
    }
    fs::rename(draft.path(), path)?;
    Ok(sync_folder(path)?)
}

/// Whether a file is one that may be replaced.
fn expect(path: &Path, over: Over<'_>) -> Result<(), NotPut> {
    let found = fs::symlink_metadata(path)?;
    let is_expected = match over {
        Over::Nothing => false,
        // A pipe would have to be waited for; and what is longer is not read to its end.
        Over::Content(content) => {
            let is_as_long = u64::try_from(content.len()).is_ok_and(|long| long == found.len());
            found.is_file() && is_as_long && fs::read(path)? == content
        }
        Over::Anything => found.is_file(),
    };
    is_expected.then_some(()).ok_or(NotPut::Other)
}

/// The owner, the group and the permissions of a file for another. Where the group cannot be
/// the same, it may do no more than everybody.
#[cfg(unix)]
fn take_after(file: &File, model: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let own = file.metadata()?;
    let mut mode = model.mode() & 0o7777;
    let (owner, group) = (model.uid(), model.gid());
    let is_given = (own.uid(), own.gid()) == (owner, group)
        || fchown(file, Some(owner), Some(group)).is_ok()
        || own.gid() == group
        || fchown(file, None, Some(group)).is_ok();
    if !is_given {
        mode = mode & !0o070 | (mode & 0o007) << 3;
    }
    if own.mode() & 0o7777 == mode {
        return Ok(());
    }
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn take_after(file: &File, model: &Metadata) -> io::Result<()> {
    file.set_permissions(model.permissions())
}

/// Brings the names of a folder to the disk, as far as folders can be.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    match File::open(folder_of(path)).and_then(|folder| folder.sync_all()) {
        // A folder may be one to write into and not to read; some disks know no such wish.
        Err(error) if error.kind() == ErrorKind::PermissionDenied || names::is_unknown(&error) => {
            Ok(())
        }
        done => done,
    }
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// What only some systems can do with names, and there only some disks.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
mod names {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::{Errno, retry_on_intr};
    use std::io;
    use std::path::Path;

    /// Gives two files each the name of the other, at once.
    pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
        rename(one, other, RenameFlags::EXCHANGE)
    }

    /// Gives a file a name that no other has.
    pub(super) fn give_unused(path: &Path, name: &Path) -> io::Result<()> {
        rename(path, name, RenameFlags::NOREPLACE)
    }

    fn rename(from: &Path, to: &Path, how: RenameFlags) -> io::Result<()> {
        Ok(retry_on_intr(|| renameat_with(CWD, from, CWD, to, how))?)
    }

    /// Whether the system says that it, or the disk, does not know how.
    pub(super) fn is_unknown(error: &io::Error) -> bool {
        let unknown = [Errno::INVAL, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP];
        let code = error.raw_os_error();
        unknown.map(|one| Some(one.raw_os_error())).contains(&code)
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
mod names {
    use std::io::{self, ErrorKind};
    use std::path::Path;

    pub(super) fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
        Err(ErrorKind::Unsupported.into())
    }

    pub(super) fn give_unused(_path: &Path, _name: &Path) -> io::Result<()> {
        Err(ErrorKind::Unsupported.into())
    }

    pub(super) fn is_unknown(error: &io::Error) -> bool {
        error.kind() == ErrorKind::Unsupported
    }
}
