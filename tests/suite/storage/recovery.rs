//! Unsaved work outlives the process, and nobody loses anything by it.

use super::second::{self, Second};
use jiff::Timestamp;
use std::fs;
use std::path::{Path, PathBuf};
use steckbrief::model::PersonaSet;
use steckbrief::storage::{
    FileError, Kept, LeftOver, RecoveryFolder, Stamp, from_ron, open, save, to_ron,
};
use tempfile::TempDir;

fn titled(title: &str) -> PersonaSet {
    PersonaSet {
        title: title.to_owned(),
        ..PersonaSet::default()
    }
}

fn folder() -> (TempDir, RecoveryFolder) {
    let outer = tempfile::tempdir().expect("a folder");
    let recovery = RecoveryFolder::at(place(&outer)).expect("a recovery folder");
    (outer, recovery)
}

fn place(outer: &TempDir) -> PathBuf {
    outer.path().join("state/recovery")
}

fn kept(path: Option<&str>) -> Kept {
    Kept {
        path: path.map(PathBuf::from),
        stamp: Stamp::new(),
        at: Timestamp::UNIX_EPOCH,
    }
}

fn left_over(folder: &RecoveryFolder) -> Vec<LeftOver> {
    folder.left_over().expect("a list")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

/// A document that belongs to `path` comes back as it was, with its path.
fn check(path: Option<PathBuf>) {
    let (_outer, folder) = folder();
    let about = Kept { path, ..kept(None) };
    let open = folder.begin().expect("a place");
    open.keep(&titled("Größe"), &about).expect("kept");
    drop(open);
    let [LeftOver { found, .. }] = &left_over(&folder)[..] else {
        panic!("one document is left over");
    };
    let found = found.as_ref().expect("readable");
    assert_eq!(found.loaded.set, titled("Größe"));
    assert_eq!(found.kept, Some(about));
}

#[test]
fn a_document_comes_back_with_its_path() {
    check(None);
    check(Some("/Büro/Müller & Söhne \"neu\".ron".into()));
    check(Some("/a\nb/*/\u{202e}.ron".into()));
    check(Some("C:\\Büro\\a.ron".into()));
    check(Some(PathBuf::from("/").join("ä".repeat(127) + "x")));
    #[cfg(unix)]
    check(
        Some(std::os::unix::ffi::OsStringExt::from_vec(
            b"/M\xfcller.ron".to_vec(),
        ))
        .map(|name: std::ffi::OsString| PathBuf::from(name)),
    );
}

#[test]
#[ignore = "the second process of another test"]
fn kept_by_a_second_process() {
    let Some(place) = second::place() else { return };
    let folder = RecoveryFolder::at(place).expect("a recovery folder");
    let open = folder.begin().expect("a place");
    open.keep(&titled("one"), &kept(None)).expect("kept");
    open.keep(&titled("two"), &kept(Some("two.ron")))
        .expect("kept");
    second::wait();
}

#[test]
fn work_outlives_a_killed_process_and_is_offered_once() {
    let (outer, folder) = folder();
    let other = Second::start(
        "storage::recovery::kept_by_a_second_process",
        &place(&outer),
    );
    assert_eq!(left_over(&folder).len(), 0, "its owner lives");
    let mine = folder.begin().expect("a place");
    mine.keep(&titled("mine"), &kept(None)).expect("kept");
    other.kill();
    let list = left_over(&folder);
    let [LeftOver { found, place }] = &list[..] else {
        panic!("one document is left over");
    };
    let found = found.as_ref().expect("readable");
    assert_eq!(found.loaded.set, titled("two"));
    assert_eq!(found.kept, Some(kept(Some("two.ron"))));
    assert_eq!(left_over(&folder).len(), 0, "it is being offered already");
    // The work goes on where it was; dropped without a decision it is offered again.
    place.keep(&titled("three"), &kept(None)).expect("kept");
    drop(list);
    let list = left_over(&folder);
    let found = list[0].found.as_ref().expect("readable");
    assert_eq!(found.loaded.set, titled("three"));
    list[0].place.forget().expect("forgotten");
    drop(list);
    mine.forget().expect("forgotten");
    drop(mine);
    assert_eq!(names(&place_of(&folder)), Vec::<String>::new());
}

fn place_of(folder: &RecoveryFolder) -> PathBuf {
    let place = folder.begin().expect("a place");
    place.path().parent().expect("a folder").to_owned()
}

#[test]
fn each_document_has_its_own_place() {
    let (_outer, folder) = folder();
    let places: Vec<_> = ["one", "two", "three"]
        .map(|title| {
            let place = folder.begin().expect("a place");
            place.keep(&titled(title), &kept(None)).expect("kept");
            place
        })
        .into();
    drop(places);
    // What is left over is never written over by who comes next.
    let next = folder.begin().expect("a place");
    next.keep(&titled("next"), &kept(None)).expect("kept");
    let titles: Vec<_> = left_over(&folder)
        .iter()
        .map(|left| {
            left.found
                .as_ref()
                .expect("readable")
                .loaded
                .set
                .title
                .clone()
        })
        .collect();
    assert_eq!(titles, ["one", "two", "three"]);
}

#[test]
fn what_is_damaged_is_named_and_the_rest_comes_back() {
    let (outer, folder) = folder();
    let sound = format!(
        "// unsaved: (stamp:\"\",at:\"1970-01-01T00:00:00Z\")\n{}",
        document()
    );
    let contents = [
        ("1.ron", "", false),
        ("2.ron", sound.as_str(), true),
        ("3.ron", &sound[..sound.len() - 9], false),
        ("4.ron", "// unsaved: (\u{fffd}", false),
        ("5.ron", document().leak(), true),
        ("readme.ron", "a stranger's", true),
    ];
    for (name, content, _) in contents {
        fs::write(place(&outer).join(name), content).expect("a file");
    }
    fs::create_dir(place(&outer).join("6.ron")).expect("a folder");
    // Nobody can tell whether the owner of this one lives.
    fs::write(place(&outer).join("7.ron"), &sound).expect("a file");
    fs::create_dir(place(&outer).join("7.lock")).expect("a folder");
    let list = left_over(&folder);
    let sound: Vec<_> = list.iter().map(|left| left.found.is_ok()).collect();
    assert_eq!(sound, [false, true, false, false, true, false, false]);
    for left in list.iter().filter(|left| left.found.is_err()) {
        let error = left.found.as_ref().expect_err("damaged").to_string();
        let name = left.place.path().file_stem().expect("a name");
        assert!(error.contains(name.to_str().expect("a number")), "{error}");
    }
    assert_eq!(list[4].found.as_ref().expect("readable").kept, None);
    // It stays until somebody says otherwise.
    drop(list);
    assert_eq!(left_over(&folder).len(), 7);
}

fn document() -> String {
    to_ron(&titled("sound")).expect("written")
}

#[test]
fn a_torn_write_leaves_what_was_kept_before() {
    let (outer, folder) = folder();
    let open = folder.begin().expect("a place");
    open.keep(&titled("before"), &kept(None)).expect("kept");
    let torn = place(&outer).join(".1.ron.a8Xk2P");
    fs::write(&torn, &document()[..9]).expect("half a file");
    assert_eq!(left_over(&folder).len(), 0);
    assert!(torn.exists(), "its owner is still writing");
    drop(open);
    let list = left_over(&folder);
    let found = list[0].found.as_ref().expect("readable");
    assert_eq!(found.loaded.set, titled("before"));
    drop(list);
    assert_eq!(left_over(&folder).len(), 1);
    assert!(!torn.exists(), "nobody needs it");
}

#[test]
fn a_document_that_cannot_be_kept_leaves_what_was_kept_before() {
    let (_outer, folder) = folder();
    let open = folder.begin().expect("a place");
    open.keep(&titled("before"), &kept(None)).expect("kept");
    let endless = titled(&"x".repeat(steckbrief::model::limits::TEXT_CHARS + 1));
    let error = open.keep(&endless, &kept(None)).expect_err("too long");
    assert!(matches!(error, FileError::Format { .. }), "{error}");
    drop(open);
    let list = left_over(&folder);
    let found = list[0].found.as_ref().expect("readable");
    assert_eq!(found.loaded.set, titled("before"));
}

#[test]
fn recovered_work_never_overwrites_what_others_saved_since() {
    let (outer, folder) = folder();
    let path = outer.path().join("personas.ron");
    save(&path, &titled("one"), &mut Stamp::new()).expect("saved");
    let about = Kept {
        path: Some(path.clone()),
        stamp: open(&path).expect("a document").stamp,
        ..kept(None)
    };
    let place = folder.begin().expect("a place");
    place.keep(&titled("unsaved"), &about).expect("kept");
    assert_eq!(open(&path).expect("a document").loaded.set, titled("one"));
    drop(place);
    let list = left_over(&folder);
    let found = list[0].found.as_ref().expect("readable");
    let mut stamp = found.kept.clone().expect("known").stamp;
    save(&path, &found.loaded.set, &mut stamp.clone()).expect("nobody was there");
    let error = save(&path, &titled("other"), &mut stamp).expect_err("it changed");
    assert!(matches!(error, FileError::Changed { .. }), "{error}");
}

#[test]
fn a_copy_can_be_opened_by_hand() {
    let (_outer, folder) = folder();
    let place = folder.begin().expect("a place");
    place
        .keep(&titled("one"), &kept(Some("/a.ron")))
        .expect("kept");
    let bytes = fs::read(place.path()).expect("a file");
    assert_eq!(from_ron(&bytes).expect("a document").set, titled("one"));
    assert_eq!(
        open(place.path()).expect("a document").loaded.set,
        titled("one")
    );
}

#[test]
fn a_folder_that_cannot_be_is_an_error() {
    let outer = tempfile::tempdir().expect("a folder");
    let file = outer.path().join("file");
    fs::write(&file, "").expect("a file");
    let error = RecoveryFolder::at(file.join("recovery")).expect_err("no folder");
    assert!(matches!(error, FileError::Unwritable { .. }), "{error}");
    let (outer, folder) = folder();
    fs::remove_dir_all(place(&outer)).expect("removed");
    let error = folder.begin().expect_err("no folder");
    assert!(matches!(error, FileError::Unwritable { .. }), "{error}");
    let error = folder.left_over().expect_err("no folder");
    assert!(matches!(error, FileError::Unreadable { .. }), "{error}");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_look() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    let (outer, recovery) = folder();
    let open = recovery.begin().expect("a place");
    for title in ["one", "two"] {
        open.keep(&titled(title), &kept(None)).expect("kept");
        assert_eq!(mode(open.path()), 0o600, "{title}");
        // Made readable by accident, it is closed with the next keeping.
        fs::set_permissions(open.path(), fs::Permissions::from_mode(0o644)).expect("opened");
    }
    let lock = open.path().with_extension("lock");
    assert_eq!((mode(&lock), mode(&place(&outer))), (0o600, 0o700));
    fs::set_permissions(place(&outer), fs::Permissions::from_mode(0o755)).expect("opened");
    RecoveryFolder::at(place(&outer)).expect("a recovery folder");
    assert_eq!(mode(&place(&outer)), 0o700);
}
