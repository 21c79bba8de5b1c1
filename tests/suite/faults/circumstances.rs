//! What befalls a file while it is being saved, and disks, folders and names of every kind: the
//! program's own files on them, and what it says.

use super::operation::{Desk, Run, persona, program};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// A desk with one document of that name, and another to add to it.
fn desk(name: &str) -> Desk {
    let files = [
        (name, persona("Ada", "ada")),
        ("theirs", persona("Bo", "bo")),
    ];
    let files = files.map(|(name, content)| (name.to_owned(), content));
    Desk::with(&BTreeMap::from(files))
}

/// Adds the other document to one.
fn add(desk: &Desk, name: &str) -> Command {
    program(desk.path(), &["merge", "--", name, "theirs"])
}

fn is_whole(path: &Path, personas: usize) {
    let loaded = steckbrief::storage::open(path).unwrap().loaded;
    assert_eq!(loaded.set.personas.len(), personas, "{}", path.display());
}

/// The run failed, said so in these words, and changed nothing.
fn refused(desk: &Desk, before: &BTreeMap<String, Vec<u8>>, run: &Run, said: &str) {
    assert_eq!(run.status, Some(2), "{run:#?}");
    assert!(run.err.contains(said), "no {said:?}: {run:#?}");
    assert!(!run.err.contains("os error"), "{run:#?}");
    assert_eq!(desk.files(), *before, "{run:#?}");
}

/// Runs a script in which disks can be mounted, with the folder as `$1` and the program as `$2`.
fn with_disks(script: &str, folder: &Path) -> Run {
    let mut shell = Command::new("unshare");
    shell.args(["--map-root-user", "--mount", "sh", "-euc", script, "sh"]);
    shell.arg(folder).arg(env!("CARGO_BIN_EXE_steckbrief"));
    shell.env_remove("LANGUAGE").env("LC_ALL", "de_DE.UTF-8");
    Run::of(&mut shell)
}

#[test]
#[ignore = "needs strace, and a while"]
fn a_full_disk_keeps_the_old_file_and_takes_the_new_one_when_there_is_room() {
    let desk = desk("ours.ron");
    let script = r#"
        cp -r "$1" "$1.before"
        mount -t tmpfs -o size=64k none "$1"
        cp "$1.before"/* "$1"
        cd "$1"
        dd if=/dev/zero of=filler bs=1k 2>/dev/null || true
        status=0
        "$2" merge ours.ron theirs >said 2>"$1.before/said" || status=$?
        cat "$1.before/said" >&2
        [ "$status" = 2 ] || { echo "status $status"; exit 90; }
        grep -q "Datenträger ist voll" "$1.before/said" || exit 91
        cmp ours.ron "$1.before/ours.ron" || exit 92
        [ "$(ls -A | tr '\n' ' ')" = "filler ours.ron said theirs " ] || { ls -A >&2; exit 93; }
        rm filler
        "$2" merge ours.ron theirs || exit 94
        cmp ours.ron.bak "$1.before/ours.ron" || exit 95
        rm -r "$1.before"
    "#;
    let run = with_disks(script, desk.path());
    assert_eq!(run.status, Some(0), "{run:#?}");
}

#[test]
#[ignore = "needs strace, and a while"]
fn a_disk_that_only_reads_is_named_as_the_reason() {
    let desk = desk("ours.ron");
    let before = desk.files();
    let script = r#"
        mount --bind "$1" "$1"
        mount -o remount,bind,ro "$1"
        cd "$1"
        "$2" merge ours.ron theirs
    "#;
    let run = with_disks(script, desk.path());
    refused(&desk, &before, &run, "Datenträger ist schreibgeschützt");
}

#[test]
#[ignore = "needs strace, and a while"]
fn a_permission_that_is_lost_is_named_as_the_reason() {
    let desk = desk("ours.ron");
    let before = desk.files();
    // Who is the system's administrator must not be, here.
    let run = |mode: u32, path: &Path| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        let add = add(&desk, "ours.ron");
        let mut bare = Command::new("setpriv");
        bare.args(["--inh-caps=-all", "--bounding-set=-all"]);
        bare.arg(add.get_program()).args(add.get_args());
        bare.current_dir(desk.path()).env("LC_ALL", "de_DE.UTF-8");
        let run = Run::of(&mut bare);
        fs::set_permissions(path, fs::Permissions::from_mode(mode | 0o700)).unwrap();
        run
    };
    refused(
        &desk,
        &before,
        &run(0o500, desk.path()),
        "Berechtigung fehlt",
    );
    let file = desk.path().join("ours.ron");
    refused(&desk, &before, &run(0o444, &file), "schreibgeschützt");
    refused(&desk, &before, &run(0o000, &file), "Berechtigung fehlt");
}

/// Runs a save that waits before the new file gets its name, and does something meanwhile.
fn meanwhile(desk: &Desk, name: &str, what: impl FnOnce()) -> Run {
    let add = add(desk, name);
    let mut traced = Command::new("strace");
    // The backup finds nothing to exchange names with, and then takes one that is free.
    let waits = "inject=renameat2:delay_enter=2000000:when=3";
    traced.args([
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        "trace=renameat2",
        "-e",
        waits,
    ]);
    traced.arg(add.get_program()).args(add.get_args());
    traced.current_dir(desk.path()).env("LC_ALL", "de_DE.UTF-8");
    let backup = desk.path().join(format!("{name}.bak"));
    let draft = desk.path().join(format!(".{name}.1.part"));
    std::thread::scope(|scope| {
        let running = scope.spawn(|| Run::of(&mut traced));
        let end = Instant::now() + Duration::from_secs(30);
        while !(backup.exists() && draft.exists()) {
            assert!(Instant::now() < end, "no draft");
            std::thread::sleep(Duration::from_millis(5));
        }
        // By now the draft is written and waits.
        std::thread::sleep(Duration::from_millis(700));
        what();
        running.join().unwrap()
    })
}

#[test]
#[ignore = "needs strace, and a while"]
fn what_others_do_between_reading_and_writing_is_not_overwritten() {
    let desk = desk("ours.ron");
    let file = desk.path().join("ours.ron");
    let before = fs::read(&file).unwrap();
    let theirs = persona("Cy", "cy");
    let run = meanwhile(&desk, "ours.ron", || fs::write(&file, &theirs).unwrap());
    assert_eq!(run.status, Some(2), "{run:#?}");
    assert!(run.err.contains("seit sie gelesen wurde"), "{run:#?}");
    assert_eq!(fs::read(&file).unwrap(), theirs);
    let names: Vec<String> = desk.files().into_keys().collect();
    assert_eq!(names, ["ours.ron", "ours.ron.bak", "theirs"]);
    // As a program that shares folders does it: another file under the name.
    fs::write(&file, &before).unwrap();
    fs::remove_file(desk.path().join("ours.ron.bak")).unwrap();
    let run = meanwhile(&desk, "ours.ron", || {
        fs::write(desk.path().join("new"), &theirs).unwrap();
        fs::rename(desk.path().join("new"), &file).unwrap();
    });
    assert_eq!((run.status, fs::read(&file).unwrap()), (Some(2), theirs));
}

#[test]
#[ignore = "needs strace, and a while"]
fn a_file_that_vanishes_is_written_anew_and_a_folder_that_vanishes_is_missed() {
    let desk = desk("ours.ron");
    let file = desk.path().join("ours.ron");
    let run = meanwhile(&desk, "ours.ron", || fs::remove_file(&file).unwrap());
    assert_eq!(run.status, Some(0), "{run:#?}");
    is_whole(&file, 2);
    let desk = self::desk("ours.ron");
    let run = meanwhile(&desk, "ours.ron", || {
        fs::remove_dir_all(desk.path()).unwrap();
    });
    assert_eq!(run.status, Some(2), "{run:#?}");
    assert!(run.err.contains("Den Ordner gibt es nicht"), "{run:#?}");
    fs::create_dir(desk.path()).unwrap();
}

#[test]
#[ignore = "needs strace, and a while"]
fn a_slow_disk_is_only_slow() {
    let desk = desk("ours.ron");
    let add = add(&desk, "ours.ron");
    let mut traced = Command::new("strace");
    traced.args([
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        "trace=write,fsync,renameat2",
    ]);
    traced.args(["-e", "inject=write,fsync,renameat2:delay_exit=200000"]);
    traced.arg(add.get_program()).args(add.get_args());
    let run = Run::of(traced.current_dir(desk.path()));
    assert_eq!(run.status, Some(0), "{run:#?}");
    is_whole(&desk.path().join("ours.ron"), 2);
    let names: Vec<String> = desk.files().into_keys().collect();
    assert_eq!(names, ["ours.ron", "ours.ron.bak", "theirs"]);
}

#[test]
#[ignore = "needs strace, and a while"]
fn a_disk_that_cannot_exchange_names_is_written_all_the_same() {
    let desk = desk("ours.ron");
    let add = add(&desk, "ours.ron");
    let mut traced = Command::new("strace");
    traced.args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=renameat2"]);
    traced.args(["-e", "inject=renameat2:error=EINVAL"]);
    traced.arg(add.get_program()).args(add.get_args());
    let run = Run::of(traced.current_dir(desk.path()));
    assert_eq!(run.status, Some(0), "{run:#?}");
    is_whole(&desk.path().join("ours.ron"), 2);
    is_whole(&desk.path().join("ours.ron.bak"), 1);
    assert_eq!(desk.files().len(), 3);
}

#[test]
#[ignore = "needs strace, and a while"]
fn names_of_every_kind_are_saved_under() {
    let longest = format!("{}.ron", "ü".repeat(125) + "x");
    assert_eq!(longest.len(), 255);
    let decomposed = "Mu\u{308}nchen.ron";
    for name in [
        "Unser Team.ron",
        decomposed,
        &longest,
        "-v.ron",
        "a\nb.ron",
        "..ron",
    ] {
        let desk = desk(name);
        let run = Run::of(&mut add(&desk, name));
        assert_eq!(run.status, Some(0), "{name}: {run:#?}");
        is_whole(&desk.path().join(name), 2);
        let backup = steckbrief::storage::save::backup_of(&desk.path().join(name));
        is_whole(&backup, 1);
        assert_eq!(desk.files().len(), 3, "{name}: {:?}", desk.files().keys());
    }
}

#[test]
#[ignore = "needs strace, and a while"]
fn a_link_leads_to_the_new_file_and_stays_a_link() {
    let (home, share) = (desk("unused"), desk("ours.ron"));
    let link = home.path().join("link.ron");
    let target = share.path().join("ours.ron");
    symlink(&target, &link).unwrap();
    let run = Run::of(&mut add(&home, "link.ron"));
    assert_eq!(run.status, Some(0), "{run:#?}");
    assert_eq!(fs::read_link(&link).unwrap(), target);
    is_whole(&target, 2);
    is_whole(&share.path().join("ours.ron.bak"), 1);
    assert_eq!(home.files().len(), 3);
}
