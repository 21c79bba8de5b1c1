//! A document open elsewhere is recognised, and what a crash has left is no hindrance.

use super::second::{self, Second};
use jiff::Timestamp;
use std::fs;
use std::path::{Path, PathBuf};
use steckbrief::storage::session::note_of;
use steckbrief::storage::{Claim, Holder, Session};
use tempfile::TempDir;

fn holder(host: &str, process: u32) -> Holder {
    Holder {
        host: host.to_owned(),
        user: "Jürgen \"J\" Groß".to_owned(),
        process,
        since: Timestamp::UNIX_EPOCH,
    }
}

fn me() -> Holder {
    holder("here", 1)
}

fn desk() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("personas.ron");
    fs::write(&path, "(format: 1)").expect("a file");
    (folder, path)
}

fn ours(claim: Claim) -> Session {
    match claim {
        Claim::Ours(session) => session,
        other => panic!("{other:?}"),
    }
}

fn taken(claim: Claim) -> Option<Holder> {
    match claim {
        Claim::Taken { by } => by,
        other => panic!("{other:?}"),
    }
}

fn unlockable(claim: Claim) {
    assert!(matches!(claim, Claim::Unlockable { .. }), "{claim:?}");
}

/// A note that nobody holds is taken over or respected.
fn check(content: &str, expected: impl Fn(Claim)) {
    let (_folder, path) = desk();
    fs::write(note_of(&path), content).expect("a note");
    expected(Session::claim(&path, &me()));
}

/// The note that somebody leaves behind.
fn note(host: &str) -> String {
    let (_folder, path) = desk();
    let _session = ours(Session::claim(&path, &holder(host, 7)));
    fs::read_to_string(note_of(&path)).expect("a note")
}

#[test]
fn a_note_left_behind_counts_only_if_it_is_from_another_machine() {
    let is_free = |claim| drop(ours(claim));
    let is_theirs = |claim| assert_eq!(taken(claim), Some(holder("there", 7)));
    check(&note("here"), is_free);
    check(&note("there"), is_theirs);
    // What a crash while writing leaves.
    check("", is_free);
    check(&note("there")[..20], is_free);
    check("Steck", is_free);
    // Somebody's own file that happens to have that name.
    check("my diary", unlockable);
    let (_folder, path) = desk();
    fs::write(note_of(&path), "my diary").expect("a file");
    unlockable(Session::take_over(&path, &me()));
    let diary = fs::read_to_string(note_of(&path)).expect("a file");
    assert_eq!(diary, "my diary");
}

#[test]
fn the_note_goes_with_the_session_and_the_document_is_never_touched() {
    let (folder, path) = desk();
    let session = ours(Session::claim(&path, &me()));
    assert_eq!(note_of(&path), folder.path().join(".personas.ron.lock"));
    assert!(note_of(&path).exists() && session.is_in_place());
    assert_eq!(taken(Session::claim(&path, &holder("here", 2))), Some(me()));
    drop(session);
    assert!(!note_of(&path).exists());
    drop(ours(Session::claim(&path, &holder("here", 2))));
    let document = fs::read_to_string(&path).expect("a document");
    assert_eq!(document, "(format: 1)");
    // A document that is to be, under its future name.
    drop(ours(Session::claim(&folder.path().join("new.ron"), &me())));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
#[ignore = "the second process of another test"]
fn claimed_by_a_second_process() {
    let Some(path) = second::place() else { return };
    let _session = ours(Session::claim(&path, &holder("here", 2)));
    second::wait();
}

#[test]
fn a_living_process_has_its_document_and_a_dead_one_has_not() {
    let (_folder, path) = desk();
    let other = Second::start("storage::session::claimed_by_a_second_process", &path);
    let by = taken(Session::claim(&path, &me()));
    assert_eq!(by, Some(holder("here", 2)));
    other.kill();
    assert!(note_of(&path).exists(), "a crash cleans nothing up");
    let session = ours(Session::claim(&path, &me()));
    assert_eq!(taken(Session::claim(&path, &holder("here", 3))), Some(me()));
    drop(session);
}

#[test]
fn who_is_taken_over_notices_and_leaves_the_note_of_the_other() {
    let (_folder, path) = desk();
    let first = ours(Session::claim(&path, &holder("here", 2)));
    let second = ours(Session::take_over(&path, &me()));
    assert!(!first.is_in_place() && second.is_in_place());
    drop(first);
    assert_eq!(taken(Session::claim(&path, &holder("here", 3))), Some(me()));
    drop(second);
    // Of another machine, and where nobody has it after all.
    fs::write(note_of(&path), note("there")).expect("a note");
    drop(ours(Session::take_over(&path, &me())));
    drop(ours(Session::take_over(&path, &me())));
    assert!(!note_of(&path).exists());
}

#[test]
fn a_folder_that_takes_no_note_is_no_hindrance() {
    let (folder, path) = desk();
    unlockable(Session::claim(&folder.path().join("no/such.ron"), &me()));
    unlockable(Session::claim(&path.join("within-a-file.ron"), &me()));
    fs::create_dir(note_of(&path)).expect("a folder in the way");
    unlockable(Session::claim(&path, &me()));
    unlockable(Session::take_over(&path, &me()));
    // Nobody may write here, not even root.
    #[cfg(target_os = "linux")]
    unlockable(Session::claim(Path::new("/proc/version"), &me()));
}

#[test]
fn every_name_has_a_note() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = [
        "Müller & Söhne.ron".to_owned(),
        "x".repeat(249),
        "x".repeat(250),
        "x".repeat(255),
        "x".repeat(254) + "y",
        "ä".repeat(127) + "x",
        "🧑".repeat(63),
    ];
    let sessions = names.each_ref().map(|name| {
        let path = folder.path().join(name);
        fs::write(&path, "").expect("a file");
        ours(Session::claim(&path, &me()))
    });
    let notes = fs::read_dir(folder.path()).expect("a folder").count() - names.len();
    assert_eq!(notes, names.len(), "each has one of its own");
    drop(sessions);
    assert_eq!(
        fs::read_dir(folder.path()).expect("a folder").count(),
        names.len()
    );
}

#[cfg(unix)]
mod on_unix {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_link_and_its_file_are_one_document() {
        let (folder, path) = desk();
        let link = folder.path().join("link.ron");
        symlink(&path, &link).expect("a link");
        let _session = ours(Session::claim(&link, &me()));
        assert_eq!(taken(Session::claim(&path, &holder("here", 2))), Some(me()));
    }

    #[test]
    fn a_link_in_place_of_the_note_is_not_followed() {
        let (folder, path) = desk();
        let victim = folder.path().join("victim");
        fs::write(&victim, "").expect("a file");
        symlink(&victim, note_of(&path)).expect("a link");
        unlockable(Session::claim(&path, &me()));
        assert_eq!(fs::read_to_string(&victim).expect("a file"), "");
    }
}
