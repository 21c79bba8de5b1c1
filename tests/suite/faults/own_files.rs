//! The files the program keeps for itself: unsaved work, settings, and the note that says who has
//! a document open. A second process writes them, with the program's own code, under strace.

use super::strace::{self, Fault};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use steckbrief::model::PersonaSet;
use steckbrief::storage::{
    Claim, Holder, Kept, RecoveryFolder, Session, SettingsFile, Stamp, open, save,
};

/// Tells the second process where to work; without it there is nothing to do.
const PLACE: &str = "STECKBRIEF_FAULT_PLACE";

fn place() -> Option<PathBuf> {
    std::env::var_os(PLACE).map(PathBuf::from)
}

/// The second process: this binary once more, with one of the tests below.
fn second(test: &str, place: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let test = format!("faults::own_files::{test}");
    // On the thread that strace counts.
    command.args(["--exact", &test, "--ignored", "--test-threads=1"]);
    command.env(PLACE, place);
    command
}

fn titled(title: &str) -> PersonaSet {
    PersonaSet {
        title: title.to_owned(),
        ..PersonaSet::default()
    }
}

fn kept() -> Kept {
    Kept {
        path: Some("/x/ours.ron".into()),
        stamp: Stamp::new(),
        at: jiff::Timestamp::UNIX_EPOCH,
    }
}

/// Disturbs a second process at every call, in every way, in a folder made anew each time.
fn disturb(test: &str, prepare: impl Fn(&Path), judge: impl Fn(&Path, bool, &str)) -> usize {
    let desk = || {
        let desk = tempfile::Builder::new().prefix("own-").tempdir().unwrap();
        prepare(desk.path());
        desk
    };
    let counted = desk();
    let calls = strace::calls(&second(test, counted.path()), counted.path());
    assert!(calls.len() > 5, "{test}: {calls:?}");
    let all = std::env::var("STECKBRIEF_FAULTS").is_ok_and(|which| which == "all");
    let mut faults = 0;
    for (number, call) in calls.iter().enumerate() {
        for (which, fault) in Fault::ALL.into_iter().enumerate() {
            if !all && (number + which) % super::THINNED != 0 {
                continue;
            }
            let desk = desk();
            let run = strace::disturbed(second(test, desk.path()), call, fault);
            let what = format!("{test}: {fault:?} at {call:?}: {run:#?}");
            judge(desk.path(), run.status == Some(0), &what);
            faults += 1;
        }
    }
    faults
}

#[test]
#[ignore = "the second process of another test"]
fn keeps_once() {
    let Some(place) = place() else { return };
    let folder = RecoveryFolder::at(place.join("recovery")).unwrap();
    let left = folder.left_over().unwrap();
    left[0].place.keep(&titled("new"), &kept()).unwrap();
}

#[test]
#[ignore = "needs strace, and a while"]
fn unsaved_work_survives_every_fault() {
    let prepare = |place: &Path| {
        let folder = RecoveryFolder::at(place.join("recovery")).unwrap();
        let begun = folder.begin().unwrap();
        begun.keep(&titled("old"), &kept()).unwrap();
    };
    let faults = disturb("keeps_once", prepare, |place, is_done, what| {
        let folder = RecoveryFolder::at(place.join("recovery")).unwrap();
        let left = folder.left_over().unwrap();
        let titles: Vec<&str> = left
            .iter()
            .map(|one| one.found.as_ref().unwrap().loaded.set.title.as_str())
            .collect();
        let expected = if is_done { &["new"][..] } else { &titles[..] };
        assert!(
            titles == expected && titles.len() == 1,
            "{titles:?}: {what}"
        );
        assert!(["old", "new"].contains(&titles[0]), "{titles:?}: {what}");
        assert!(left[0].found.as_ref().unwrap().kept.is_some(), "{what}");
        left[0].place.forget().unwrap();
        drop(left);
        // The next start leaves nothing behind.
        assert!(folder.left_over().unwrap().is_empty(), "{what}");
        let names: Vec<_> = fs::read_dir(place.join("recovery")).unwrap().collect();
        assert!(names.is_empty(), "{names:?}: {what}");
    });
    println!("unsaved work: {faults} injected, {faults} survived, 0 lost");
}

#[test]
#[ignore = "the second process of another test"]
fn remembers_once() {
    let Some(place) = place() else { return };
    let (mut file, mut settings, error) = SettingsFile::load(&place);
    assert!(error.is_none(), "{error:?}");
    settings.zoom_percent = 150;
    assert!(file.save(&settings).unwrap());
}

#[test]
#[ignore = "needs strace, and a while"]
fn settings_survive_every_fault() {
    let prepare = |place: &Path| {
        let (mut file, mut settings, _) = SettingsFile::load(place);
        settings.zoom_percent = 125;
        file.save(&settings).unwrap();
    };
    let faults = disturb("remembers_once", prepare, |place, is_done, what| {
        let (_, settings, error) = SettingsFile::load(place);
        assert!(error.is_none(), "{error:?}: {what}");
        let zoom = settings.zoom_percent;
        assert!(zoom == 150 || (zoom == 125 && !is_done), "{zoom}: {what}");
        let mode = fs::metadata(place.join("settings.ron"))
            .unwrap()
            .permissions();
        assert_eq!(mode.mode() & 0o777, 0o600, "{what}");
    });
    println!("settings: {faults} injected, {faults} survived, 0 lost");
}

fn holder() -> Holder {
    Holder {
        host: "here".to_owned(),
        user: "me".to_owned(),
        process: std::process::id(),
        since: jiff::Timestamp::UNIX_EPOCH,
    }
}

#[test]
#[ignore = "the second process of another test"]
fn opens_saves_and_closes_once() {
    let Some(place) = place() else { return };
    let path = place.join("ours.ron");
    // A note that cannot be had keeps nobody from working.
    let claimed = Session::claim(&path, &holder());
    let mut opened = open(&path).unwrap();
    save(&path, &titled("new"), &mut opened.stamp).unwrap();
    drop(claimed);
}

#[test]
#[ignore = "needs strace, and a while"]
fn a_claimed_document_survives_every_fault() {
    let prepare = |place: &Path| {
        save(&place.join("ours.ron"), &titled("old"), &mut Stamp::new()).unwrap();
    };
    let test = "opens_saves_and_closes_once";
    let faults = disturb(test, prepare, |place, is_done, what| {
        let path = place.join("ours.ron");
        let title = open(&path).unwrap().loaded.set.title;
        assert!(
            title == "new" || (title == "old" && !is_done),
            "{title}: {what}"
        );
        // Whatever is left of the note and of a draft, the next start takes it over.
        let claimed = Session::claim(&path, &holder());
        assert!(matches!(claimed, Claim::Ours(_)), "{claimed:?}: {what}");
        save::sweep(&path);
        drop(claimed);
        let names = fs::read_dir(place)
            .unwrap()
            .map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
        names.retain(|name| name != "ours.ron" && name != "ours.ron.bak");
        assert!(names.is_empty(), "{names:?}: {what}");
    });
    println!("claimed documents: {faults} injected, {faults} survived, 0 lost");
}
