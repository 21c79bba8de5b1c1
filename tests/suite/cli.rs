//! The command line, run as people run it: the real program in a folder of its own, judged by
//! what it prints, what it leaves on disk and how it ends.

mod brand;
mod check;
mod export;
mod fonts;
mod git;
mod hand_out;
mod merge;
mod pictures;
mod portrait;
mod template;
mod texts;
mod tiles;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A folder to run the program in.
struct Desk(TempDir);

/// What a run said and how it ended.
#[derive(Debug)]
struct Run {
    status: i32,
    out: String,
    err: String,
}

impl Desk {
    /// A desk with these files on it.
    fn with(files: &[(&str, &str)]) -> Self {
        let desk = Self(TempDir::new().unwrap());
        for (name, text) in files {
            fs::write(desk.path(name), text).unwrap();
        }
        desk
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// What lies in a folder, by name.
    fn list(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn command(&self, arguments: &[&str], locale: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_steckbrief"));
        command.args(arguments).current_dir(self.0.path());
        command.env_remove("LANGUAGE").env("LC_ALL", locale);
        command.stdin(Stdio::null());
        command
    }

    fn run_in(&self, locale: &str, arguments: &[&str]) -> Run {
        let output = self.command(arguments, locale).output().unwrap();
        Run::of(&output)
    }

    /// Runs the program for an English reader.
    fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("en_GB.UTF-8", arguments)
    }
}

impl Run {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let run = Self {
            status: output.status.code().unwrap(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        };
        assert!(!run.err.contains("panicked"), "{run:#?}");
        run
    }

    /// The run went well and printed exactly these lines.
    #[track_caller]
    fn prints(&self, lines: &[&str]) {
        assert_eq!(self.status, 0, "{self:#?}");
        assert_eq!(self.out.lines().collect::<Vec<_>>(), lines, "{self:#?}");
    }

    /// The run ended with this status and said all of this on standard error.
    #[track_caller]
    fn fails(&self, status: i32, said: &[&str]) {
        assert_eq!(self.status, status, "{self:#?}");
        for part in said {
            assert!(self.err.contains(part), "no {part:?} in {self:#?}");
        }
    }
}

/// A document with personas of these names.
fn document(title: &str, names: &[&str]) -> String {
    let personas = names
        .iter()
        .enumerate()
        .map(|(index, name)| format!("    (id: \"persona{}\", name: {name:?}),\n", index + 1));
    let personas: String = personas.collect();
    format!("(\n  format: 1,\n  title: {title:?},\n  personas: [\n{personas}  ],\n)\n")
}

fn sample() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join("assets/samples/young-fashion.ron")).unwrap()
}

#[test]
fn new_writes_a_document_and_never_over_a_file() {
    let desk = Desk::with(&[("old.ron", "mine")]);
    desk.run(&["new", "first.ron"]).prints(&["first.ron"]);
    let text = desk.read("first.ron");
    assert!(
        text.starts_with("(\n  format: 1,\n  title: \"first\",\n  language: \"en\",\n"),
        "{text}"
    );
    desk.run(&["new", "old.ron"])
        .fails(1, &["error: old.ron was not made", "hint: "]);
    desk.run_in("de_AT.UTF-8", &["new", "old.ron"]).fails(
        1,
        &[
            "error: old.ron wurde nicht angelegt",
            "hint: Einen anderen Namen",
        ],
    );
    fs::create_dir(desk.path("dir")).unwrap();
    desk.run(&["new", "dir"])
        .fails(1, &["error: ", "a folder or a device lies there"]);
    desk.run(&["new", "gone/first.ron"])
        .fails(1, &["the folder does not exist"]);
    assert_eq!(desk.read("old.ron"), "mine");
    assert_eq!(desk.list(""), ["dir", "first.ron", "old.ron"]);
}

#[test]
fn new_takes_the_language_asked_for_else_that_of_the_system() {
    let language = |locale: &str, more: &[&str]| {
        let desk = Desk::with(&[]);
        let run = desk.run_in(locale, &[&["new", "a.ron"], more].concat());
        run.prints(&["a.ron"]);
        let text = desk.read("a.ron");
        let line = text
            .lines()
            .find(|line| line.contains("language"))
            .unwrap_or("de-DE");
        line.trim_matches([' ', ',', '"'])
            .trim_start_matches("language: \"")
            .to_owned()
    };
    assert_eq!(language("de_DE.UTF-8", &[]), "de-DE");
    assert_eq!(language("de_CH.UTF-8", &[]), "de-CH");
    assert_eq!(language("fr_FR.UTF-8", &[]), "en");
    assert_eq!(language("C", &[]), "en");
    assert_eq!(language("C", &["--lang", "de-AT"]), "de-AT");
}

#[test]
fn new_writes_the_sample() {
    let desk = Desk::with(&[]);
    desk.run(&["new", "s.ron", "--sample"]).prints(&["s.ron"]);
    assert_eq!(desk.read("s.ron"), sample());
    desk.run(&["new", "e.ron", "--sample", "--lang", "de-CH"])
        .prints(&["e.ron"]);
    let added = "  language: \"de-CH\",\n";
    assert_eq!(desk.read("e.ron").replace(added, ""), sample());
}

#[test]
fn a_document_that_is_not_there_opens_no_window() {
    let desk = Desk::with(&[]);
    let run = desk.run(&["sing"]);
    assert_eq!((run.status, run.out.as_str()), (1, ""));
    assert!(run.err.contains("sing was not opened"), "{run:#?}");
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_screen_it_says_what_to_do() {
    let desk = Desk::with(&[]);
    let mut command = desk.command(&[], "en_GB.UTF-8");
    for screen in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(screen);
    }
    let run = Run::of(&command.output().unwrap());
    assert_eq!((run.status, run.out.as_str()), (1, ""));
    assert!(
        run.err.contains("OpenGL") && run.err.contains("hint: "),
        "{run:#?}"
    );
}

#[test]
fn wrong_use_ends_with_two_and_writes_nothing() {
    let desk = Desk::with(&[("a.ron", &document("A", &["Bibi"]))]);
    let wrong: [&[&str]; 13] = [
        &["new"],
        &["a.ron", "--renderer", "chalk"],
        &["export"],
        &["export", "a.ron", "--paper", "a7"],
        &["export", "a.ron", "--paper", "10x10mm"],
        &["export", "a.ron", "--design", "poster"],
        &["export", "a.ron", "--portrait", "--landscape"],
        &["export", "a.ron", "--dpi", "71"],
        &["export", "a.ron", "--accent", "red"],
        &["export", "a.ron", "--format", "gif"],
        &["export", "a.ron", "--persona", "Nobody"],
        &["check", "a.ron", "--today", "yesterday"],
        &["portrait", "a.ron", "picture.png"],
    ];
    for arguments in wrong {
        let run = desk.run(arguments);
        assert_eq!(
            (run.status, run.out.as_str()),
            (2, ""),
            "{arguments:?}: {run:#?}"
        );
        assert!(!run.err.is_empty(), "{arguments:?}");
    }
    assert_eq!(desk.list(""), ["a.ron"]);
}

#[test]
fn bad_files_are_told_with_their_place_in_the_readers_language() {
    let misspelt = "(\n  format: 1,\n  titel: \"A\",\n)\n";
    let files = [
        ("bad.ron", misspelt),
        ("new.ron", "(format: 7, x: <future>)"),
        ("empty.ron", ""),
    ];
    let desk = Desk::with(&files);
    fs::create_dir(desk.path("folder.ron")).unwrap();
    let bad = ["bad.ron, line 3, column 3: ", "hint: Did you mean “title”?"];
    desk.run(&["check", "bad.ron"]).fails(1, &bad);
    desk.run(&["export", "bad.ron"]).fails(1, &bad);
    desk.run_in("de_DE.UTF-8", &["check", "bad.ron"]).fails(
        1,
        &["bad.ron, Zeile 3, Spalte 3: ", "hint: War „title“ gemeint?"],
    );
    desk.run(&["check", "new.ron"])
        .fails(1, &["new.ron", "in format 7", "up to format 1"]);
    desk.run(&["check", "empty.ron"])
        .fails(1, &["error: empty.ron", "format number"]);
    desk.run(&["check", "gone.ron"])
        .fails(1, &["error: gone.ron", "no such file"]);
    desk.run(&["check", "folder.ron"])
        .fails(1, &["error: folder.ron", "not an ordinary file"]);
    assert_eq!(
        desk.list(""),
        ["bad.ron", "empty.ron", "folder.ron", "new.ron"]
    );
}

#[test]
fn help_completions_and_manual_come_from_one_definition() {
    let desk = Desk::with(&[]);
    let commands = ["new", "export", "check", "portrait"];
    for command in commands {
        let help = desk.run(&[command, "--help"]);
        assert_eq!(help.status, 0);
        assert!(
            help.out.contains("Usage: ") && help.out.contains("Exit status: "),
            "{help:#?}"
        );
        let page = desk.run(&["man", command]);
        assert!(
            page.out.contains(".TH") && page.out.contains(command),
            "{page:#?}"
        );
    }
    let page = desk.run(&["man"]);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = desk.run(&["completions", shell]);
        assert_eq!(script.status, 0, "{script:#?}");
        assert!(commands.iter().all(|command| script.out.contains(command)));
    }
    assert!(commands.iter().all(|command| page.out.contains(command)));
}

#[test]
fn a_reader_who_closes_the_pipe_is_no_error() {
    let desk = Desk::with(&[("a.ron", &document("A", &["Bibi", "Emre"]))]);
    let runs: [&[&str]; 4] = [
        &["export", "a.ron", "--paper", "a6", "--design", "profile"],
        &["check", "a.ron", "--paper", "a6"],
        &["completions", "bash"],
        &["--help"],
    ];
    for arguments in runs {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = desk
            .command(arguments, "C")
            .stdout(writer)
            .output()
            .unwrap();
        assert_eq!(Run::of(&output).status, 0, "{arguments:?}");
    }
    assert_eq!(desk.list("").len(), 3);
}

#[test]
#[cfg(target_os = "linux")]
fn an_output_that_is_full_is_an_error() {
    let desk = Desk::with(&[("a.ron", &document("A", &["Bibi"]))]);
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let mut command = desk.command(&["check", "a.ron", "--json"], "C");
    let output = command.stdout(full).output().unwrap();
    Run::of(&output).fails(1, &["error: - was not written: the disk is full"]);
}
