//! Settings are remembered, and never keep the program from starting.

use std::fs;
use std::path::{Path, PathBuf};
use steckbrief::model::Language;
use steckbrief::model::export::Export;
use steckbrief::model::preset::Preset;
use steckbrief::storage::recent::MOST_RECENT;
use steckbrief::storage::{LastExport, Recent, Settings, SettingsError, SettingsFile, Theme};

fn changed() -> Settings {
    let mut recent = Recent::default();
    recent.opened(Path::new("/Büro/alt.ron"));
    recent.opened(Path::new("C:\\Büro\\neu.ron"));
    let mut last = Export::default();
    Preset::Office.apply(&mut last);
    Settings {
        window_size: Some((1280, 720)),
        is_maximised: true,
        rail_width: Some(228),
        poster_width: Some(528),
        map_poster_width: Some(396),
        shows_poster: Some(false),
        theme: Theme::Dark,
        zoom_percent: 125,
        language: Some(Language::DeCh),
        recent,
        export_folder: Some("/Plakate".into()),
        last_export: LastExport::of(&last),
    }
}

/// Settings of a file with that content, and whether it was taken for damaged.
fn check(content: &str, expected: &Settings, is_damaged: bool) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("settings.ron");
    fs::write(&path, content).expect("a file");
    let (_, settings, error) = SettingsFile::load(folder.path());
    assert_eq!(settings, *expected, "{content}");
    let bad = folder.path().join("settings.ron.bad");
    match error {
        Some(SettingsError::Damaged { kept_as, .. }) => {
            assert!(is_damaged, "{content}");
            assert_eq!(kept_as, Some(bad.clone()));
            let kept = fs::read_to_string(&bad).expect("set aside");
            assert!(kept == content && !path.exists());
        }
        other => assert!(other.is_none() && !is_damaged, "{content}: {other:?}"),
    }
}

#[test]
fn settings_come_back_and_are_written_only_when_changed() {
    let outer = tempfile::tempdir().expect("a folder");
    let folder = outer.path().join("config/steckbrief");
    let (mut file, settings, error) = SettingsFile::load(&folder);
    assert!(settings == Settings::default() && error.is_none());
    assert!(!file.save(&settings).expect("nothing to write"));
    assert!(!folder.exists(), "nothing to remember, nothing on disk");
    assert!(file.save(&changed()).expect("written"));
    let path = folder.join("settings.ron");
    let (mut again, settings, error) = SettingsFile::load(&folder);
    assert!(error.is_none());
    assert_eq!(settings, changed());
    // Had it been written, this would be gone.
    fs::write(&path, "()").expect("another window's");
    for file in [&mut file, &mut again] {
        assert!(!file.save(&changed()).expect("nothing to write"));
    }
    assert_eq!(fs::read_to_string(&path).expect("a file"), "()");
    assert!(file.save(&Settings::default()).expect("written"));
    assert_eq!(SettingsFile::load(&folder).1, Settings::default());
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 1);
}

#[test]
fn what_a_newer_version_wrote_is_passed_over() {
    let plain = Settings::default();
    let dark = Settings {
        theme: Theme::Dark,
        ..Settings::default()
    };
    check("()", &plain, false);
    check("(theme: dark)", &dark, false);
    check(
        "(new: [(a: {\"b\": Some(1.5)})], newer: sepia(\"x\", (1, 2)), theme: dark, last: true)",
        &dark,
        false,
    );
    check("(theme: sepia, language: \"fr\")", &plain, false);
    for (percent, expected) in [(0, 75), (100, 100), (60_000, 200)] {
        let settings = Settings {
            zoom_percent: expected,
            ..Settings::default()
        };
        check(&format!("(zoom_percent: {percent})"), &settings, false);
    }
}

#[test]
fn what_cannot_be_read_is_set_aside() {
    for content in ["", "(theme: dark", "(theme: 7)", "\u{0}\u{0}", "[]"] {
        check(content, &Settings::default(), true);
    }
    check(&" ".repeat(1024 * 1024 + 1), &Settings::default(), true);
}

#[test]
fn settings_that_cannot_be_reached_are_told_of() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("settings.ron")).expect("a folder in the way");
    let (mut file, settings, error) = SettingsFile::load(folder.path());
    assert_eq!(settings, Settings::default());
    assert!(matches!(error, Some(SettingsError::File(_))), "{error:?}");
    let error = file.save(&changed()).expect_err("a folder in the way");
    assert!(matches!(error, SettingsError::File(_)), "{error}");
}

/// The recent files after opening these, in this order.
fn recent(opened: &[&str]) -> Recent {
    let mut recent = Recent::default();
    for path in opened {
        recent.opened(Path::new(path));
    }
    recent
}

#[test]
fn the_newest_file_comes_first_and_each_once() {
    let paths = |names: &[&str]| names.iter().map(PathBuf::from).collect::<Vec<_>>();
    assert_eq!(
        recent(&["a", "b", "c", "a"]).paths(),
        paths(&["a", "c", "b"])
    );
    let mut less = recent(&["a", "b", "c"]);
    less.forget(Path::new("b"));
    less.forget(Path::new("x"));
    assert_eq!(less.paths(), paths(&["c", "a"]));
    let names: Vec<_> = (0..20).map(|number| number.to_string()).collect();
    let many = recent(&names.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(many.paths().len(), MOST_RECENT);
    assert_eq!(many.paths()[..2], paths(&["19", "18"]));
    // A list that somebody has written by hand.
    let list = format!("(recent: [\"new\", \"new\", \"{}\"])", names.join("\", \""));
    let mut expected = paths(&["new"]);
    expected.extend(names.iter().take(MOST_RECENT - 1).map(PathBuf::from));
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("settings.ron"), list).expect("a file");
    let (_, settings, _) = SettingsFile::load(folder.path());
    assert_eq!(settings.recent.paths(), expected);
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_text_is_remembered_too() {
    use std::os::unix::ffi::OsStrExt;
    let path = Path::new(std::ffi::OsStr::from_bytes(b"/M\xfcller"));
    let mut settings = changed();
    settings.recent.opened(path);
    settings.export_folder = Some(path.to_owned());
    let folder = tempfile::tempdir().expect("a folder");
    let (mut file, ..) = SettingsFile::load(folder.path());
    file.save(&settings).expect("written");
    assert_eq!(SettingsFile::load(folder.path()).1, settings);
}
