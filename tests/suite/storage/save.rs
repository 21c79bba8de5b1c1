//! Files on disk: whole or not at all, never over somebody else's work.

use std::fs;
use std::path::{Path, PathBuf};
use steckbrief::model::{PersonaSet, limits};
use steckbrief::storage::save::{backup_of, write_whole};
use steckbrief::storage::{FileError, FormatError, Stamp, open, save, to_ron};
use tempfile::TempDir;

fn titled(title: &str) -> PersonaSet {
    PersonaSet {
        title: title.to_owned(),
        ..PersonaSet::default()
    }
}

fn text(set: &PersonaSet) -> String {
    to_ron(set).expect("a document can be written")
}

/// A folder with one document in it.
fn desk(set: &PersonaSet) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("personas.ron");
    fs::write(&path, text(set)).expect("a file");
    (folder, path)
}

fn content(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}

/// The names of everything in a folder.
fn listing(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).expect("a folder");
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

#[test]
fn a_save_replaces_the_file_and_keeps_one_backup_of_each_opening() {
    let (folder, path) = desk(&titled("one"));
    let mut opened = open(&path).expect("a document");
    assert_eq!(opened.loaded.set, titled("one"));
    for title in ["two", "three"] {
        save(&path, &titled(title), &mut opened.stamp).expect("saved");
        assert_eq!(content(&path), text(&titled(title)));
        assert_eq!(
            content(&backup_of(&path)),
            text(&titled("one")),
            "after {title}"
        );
    }
    assert_eq!(listing(&folder), ["personas.ron", "personas.ron.bak"]);
    let mut again = open(&path).expect("a document");
    save(&path, &titled("four"), &mut again.stamp).expect("saved");
    assert_eq!(content(&backup_of(&path)), text(&titled("three")));
}

#[test]
fn nothing_is_replaced_that_cannot_be_kept() {
    let (folder, path) = desk(&titled("one"));
    fs::create_dir(backup_of(&path)).expect("a folder in the way");
    let mut opened = open(&path).expect("a document");
    let error = save(&path, &titled("two"), &mut opened.stamp).expect_err("no backup");
    assert!(matches!(error, FileError::NoBackup { .. }), "{error}");
    assert_eq!(content(&path), text(&titled("one")));
    assert_eq!(listing(&folder), ["personas.ron", "personas.ron.bak"]);
}

#[test]
fn what_has_not_changed_is_not_written() {
    let (folder, path) = desk(&titled("one"));
    let before = fs::metadata(&path)
        .and_then(|found| found.modified())
        .expect("a time");
    let mut opened = open(&path).expect("a document");
    save(&path, &titled("one"), &mut opened.stamp).expect("saved");
    let after = fs::metadata(&path)
        .and_then(|found| found.modified())
        .expect("a time");
    assert_eq!(before, after);
    assert_eq!(listing(&folder), ["personas.ron"]);
}

#[test]
fn a_new_document_never_replaces_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("new.ron");
    let mut stamp = Stamp::new();
    save(&path, &titled("one"), &mut stamp).expect("saved");
    save(&path, &titled("two"), &mut stamp).expect("saved again");
    assert_eq!(listing(&folder), ["new.ron"]);
    let error = save(&path, &titled("other"), &mut Stamp::new()).expect_err("it exists");
    assert!(matches!(error, FileError::Exists { .. }), "{error}");
    assert_eq!(content(&path), text(&titled("two")));
    let mut asked = Stamp::replacing(&path).expect("a stamp");
    save(&path, &titled("other"), &mut asked).expect("replaced");
    assert_eq!(content(&backup_of(&path)), text(&titled("two")));
    let lost = folder.path().join("no/such/folder.ron");
    let error = save(&lost, &titled("one"), &mut Stamp::new()).expect_err("no folder");
    assert!(matches!(error, FileError::Unwritable { .. }), "{error}");
}

#[test]
fn a_file_changed_by_others_is_not_overwritten() {
    let (folder, path) = desk(&titled("one"));
    let mut opened = open(&path).expect("a document");
    // The same length and the same time: only the content differs.
    let time = fs::metadata(&path)
        .and_then(|found| found.modified())
        .expect("a time");
    let theirs = text(&titled("eno"));
    fs::write(&path, &theirs).expect("their save");
    let file = fs::File::options()
        .append(true)
        .open(&path)
        .expect("a file");
    file.set_modified(time).expect("the old time");
    let error = save(&path, &titled("two"), &mut opened.stamp).expect_err("it changed");
    assert!(matches!(error, FileError::Changed { .. }), "{error}");
    assert_eq!((content(&path), listing(&folder).len()), (theirs, 1));
    // Touched, copied back: the content is the same again.
    fs::write(&path, text(&titled("one"))).expect("a file");
    save(&path, &titled("two"), &mut opened.stamp).expect("saved");
    // Vanished: the document in memory is the only one left.
    fs::remove_file(&path).expect("removed");
    save(&path, &titled("three"), &mut opened.stamp).expect("written anew");
    assert_eq!(content(&path), text(&titled("three")));
}

#[test]
fn of_many_that_save_at_once_nobody_overwrites_another() {
    const SAVES: usize = 60;
    let number = |set: &PersonaSet| -> usize {
        let number = set.title.split(' ').next().expect("a word");
        number.parse().expect("a number")
    };
    let (folder, path) = desk(&titled("0"));
    let counted: usize = std::thread::scope(|scope| {
        let path = &path;
        let one = |who: usize| {
            let mut saved = 0;
            for _ in 0..SAVES {
                let mut opened = open(path).expect("a whole document, at every moment");
                let number = number(&opened.loaded.set);
                // What two write alike would be no difference to either.
                let next = titled(&format!("{} by {who}", number + 1));
                match save(path, &next, &mut opened.stamp) {
                    Ok(()) => saved += 1,
                    Err(FileError::Changed { .. }) => {}
                    Err(other) => panic!("{other}"),
                }
            }
            saved
        };
        let all: Vec<_> = (0..4).map(|who| scope.spawn(move || one(who))).collect();
        all.into_iter()
            .map(|one| one.join().expect("no panic"))
            .sum()
    });
    let last = open(&path).expect("a document").loaded.set;
    assert_eq!(number(&last), counted, "each save is in the count");
    assert_eq!(listing(&folder), ["personas.ron", "personas.ron.bak"]);
}

#[test]
fn a_document_that_could_not_be_read_again_is_not_written() {
    let (folder, path) = desk(&titled("one"));
    let mut opened = open(&path).expect("a document");
    let endless = titled(&"x".repeat(limits::TEXT_CHARS + 1));
    let error = save(&path, &endless, &mut opened.stamp).expect_err("too long");
    assert!(
        matches!(
            &error,
            FileError::Format {
                source: FormatError::TooMuch { .. },
                ..
            }
        ),
        "{error}"
    );
    assert_eq!(
        (content(&path), listing(&folder).len()),
        (text(&titled("one")), 1)
    );
}

#[test]
fn only_regular_files_of_a_bearable_size_are_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let error = open(folder.path()).expect_err("a folder");
    assert!(matches!(error, FileError::NotAFile { .. }), "{error}");
    let error = open(&folder.path().join("none.ron")).expect_err("nothing");
    assert!(matches!(error, FileError::Unreadable { .. }), "{error}");
    let large = folder.path().join("large.ron");
    let file = fs::File::create(&large).expect("a file");
    file.set_len(limits::FILE_BYTES + 1).expect("a large file");
    let error = open(&large).expect_err("too large").to_string();
    assert!(error.contains("more than 268435456 bytes"), "{error}");
}

#[test]
fn any_file_is_written_whole_and_replaced_only_where_wanted() {
    let (folder, path) = desk(&titled("one"));
    let error = write_whole(&path, b"poster", false).expect_err("it exists");
    assert!(matches!(error, FileError::Exists { .. }), "{error}");
    assert_eq!(content(&path), text(&titled("one")));
    write_whole(&path, b"poster", true).expect("written");
    write_whole(&folder.path().join("b.pdf"), b"poster", false).expect("written");
    assert_eq!(content(&path), "poster");
    let error = write_whole(folder.path(), b"poster", true).expect_err("a folder");
    assert!(matches!(error, FileError::NotAFile { .. }), "{error}");
    assert_eq!(listing(&folder), ["b.pdf", "personas.ron"]);
}

#[cfg(unix)]
mod on_unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("a file").permissions().mode() & 0o777
    }

    #[test]
    fn permissions_are_kept_also_by_the_backup() {
        let (_folder, path) = desk(&titled("one"));
        for wanted in [0o600, 0o664] {
            fs::set_permissions(&path, fs::Permissions::from_mode(wanted)).expect("permissions");
            let mut opened = open(&path).expect("a document");
            save(&path, &titled(&wanted.to_string()), &mut opened.stamp).expect("saved");
            assert_eq!((mode(&path), mode(&backup_of(&path))), (wanted, wanted));
        }
    }

    #[test]
    fn the_file_of_another_user_stays_theirs() {
        use std::os::unix::fs::{MetadataExt, chown};
        let (_folder, path) = desk(&titled("one"));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("permissions");
        // Only the system's administrator can give a file away; for others it is their own.
        let _ = chown(&path, Some(65_534), Some(65_534));
        let before = fs::metadata(&path).expect("a file");
        let mut opened = open(&path).expect("a document");
        save(&path, &titled("two"), &mut opened.stamp).expect("saved");
        for file in [&path, &backup_of(&path)] {
            let after = fs::metadata(file).expect("a file");
            let whose = |found: &fs::Metadata| (found.uid(), found.gid(), found.mode());
            assert_eq!(whose(&after), whose(&before));
        }
    }

    #[test]
    fn a_protected_file_is_not_replaced() {
        let (folder, path) = desk(&titled("one"));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("permissions");
        let mut opened = open(&path).expect("a document");
        let error = save(&path, &titled("two"), &mut opened.stamp).expect_err("protected");
        assert!(matches!(error, FileError::ReadOnly { .. }), "{error}");
        assert_eq!(
            (content(&path), listing(&folder).len()),
            (text(&titled("one")), 1)
        );
    }

    #[test]
    fn a_symbolic_link_stays_one() {
        let (folder, path) = desk(&titled("one"));
        let elsewhere = tempfile::tempdir().expect("a folder");
        let first = elsewhere.path().join("first.ron");
        let second = folder.path().join("second.ron");
        symlink(&path, &first).expect("a link");
        symlink(&first, &second).expect("a link to a link");
        let mut opened = open(&second).expect("a document");
        save(&second, &titled("two"), &mut opened.stamp).expect("saved");
        assert_eq!(content(&path), text(&titled("two")));
        assert_eq!(content(&backup_of(&path)), text(&titled("one")));
        for link in [&first, &second] {
            assert!(fs::symlink_metadata(link).expect("a link").is_symlink());
        }
        assert_eq!(listing(&elsewhere), ["first.ron"]);
        // A link that leads to a file not there yet.
        let promised = elsewhere.path().join("promised.ron");
        symlink("later.ron", &promised).expect("a link");
        save(&promised, &titled("one"), &mut Stamp::new()).expect("saved");
        assert!(
            fs::symlink_metadata(&promised)
                .expect("a link")
                .is_symlink()
        );
        assert_eq!(
            listing(&elsewhere),
            ["first.ron", "later.ron", "promised.ron"]
        );
        // A circle.
        let circle = elsewhere.path().join("circle.ron");
        symlink("circle.ron", &circle).expect("a link");
        save(&circle, &titled("one"), &mut Stamp::new()).expect_err("leads nowhere");
    }

    #[test]
    fn a_pipe_is_refused_without_waiting() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe.ron");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|status| status.success()), "mkfifo");
        let error = open(&pipe).expect_err("a pipe");
        assert!(matches!(error, FileError::NotAFile { .. }), "{error}");
        let error = save(&pipe, &titled("one"), &mut Stamp::new()).expect_err("a pipe");
        assert!(matches!(error, FileError::NotAFile { .. }), "{error}");
        let error = open(Path::new("/dev/zero")).expect_err("a device");
        assert!(matches!(error, FileError::NotAFile { .. }), "{error}");
    }
}
