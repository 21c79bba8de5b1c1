//! What people have the program write: each with the folder it begins in, and what it makes of it.

use super::strace::{self, Call};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use steckbrief::model::PersonaSet;
use steckbrief::storage::{from_ron, to_json, to_ron};
use tempfile::TempDir;

/// The files of a folder, by name.
type Files = BTreeMap<String, Vec<u8>>;

/// Something the program does to one file.
pub struct Operation {
    pub name: &'static str,
    arguments: Vec<String>,
    /// The file that is to be written.
    pub target: &'static str,
    /// Its backup, where there is one.
    pub backup: &'static str,
    /// What the folder holds before.
    pub inputs: Files,
    /// What the target holds before, if it is there.
    pub old: Option<Vec<u8>>,
    /// What it holds afterwards.
    pub new: Vec<u8>,
    /// Whether it may be done once more when it is done.
    pub can_be_repeated: bool,
}

/// A folder to work in.
pub struct Desk(TempDir);

impl Desk {
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A folder that holds these.
    pub fn with(files: &Files) -> Self {
        // A name of its own, which no other path contains, in letters that strace shows as they are.
        let folder = tempfile::Builder::new().prefix("our desk ").tempdir();
        let desk = Self(folder.unwrap());
        for (name, content) in files {
            fs::write(desk.path().join(name), content).unwrap();
        }
        desk
    }

    /// All that lies in it.
    pub fn files(&self) -> Files {
        let entries = fs::read_dir(self.path()).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths
            .map(|path| {
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                (name, fs::read(path).unwrap())
            })
            .collect()
    }
}

/// What a run said and how it ended.
#[derive(Debug)]
pub struct Run {
    /// Nothing where it was killed.
    pub status: Option<i32>,
    pub err: String,
}

impl Run {
    pub fn of(command: &mut Command) -> Self {
        let output = command.stdin(Stdio::null()).output().unwrap();
        Self {
            status: output.status.code().filter(|code| *code < 128),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// What was said is true, and can be understood.
    pub fn judge(&self, is_new: bool, can_speak: bool, what: &str) {
        assert!(!self.err.contains("panicked"), "{what}");
        match self.status {
            Some(0) => assert!(is_new, "said to be done: {what}"),
            Some(_) => {
                assert!(!is_new, "said not to be done: {what}");
                if !can_speak {
                    return;
                }
                assert!(self.err.contains("error: "), "nothing said: {what}");
                assert!(self.err.contains("hint: "), "no advice: {what}");
                assert!(!self.err.contains("os error"), "no word of German: {what}");
            }
            None => {}
        }
    }
}

/// The program, for a German reader.
pub fn program(folder: &Path, arguments: &[impl AsRef<std::ffi::OsStr>]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_steckbrief"));
    command.args(arguments).current_dir(folder);
    command.env_remove("LANGUAGE").env("LC_ALL", "de_DE.UTF-8");
    command
}

impl Operation {
    fn new(
        name: &'static str,
        arguments: &[&str],
        inputs: &[(&str, &[u8])],
        target: &'static str,
    ) -> Self {
        let inputs: Files = inputs
            .iter()
            .map(|(name, content)| ((*name).to_owned(), content.to_vec()))
            .collect();
        let mut operation = Self {
            name,
            arguments: arguments.iter().map(|&one| one.to_owned()).collect(),
            target,
            backup: "",
            old: inputs.get(target).cloned(),
            inputs,
            new: Vec::new(),
            can_be_repeated: true,
        };
        let desk = operation.desk();
        let run = Run::of(&mut operation.command(desk.path()));
        assert_eq!(run.status, Some(0), "{name}: {run:#?}");
        operation.new = desk.files().remove(target).unwrap();
        assert_ne!(operation.old.as_ref(), Some(&operation.new), "{name}");
        operation
    }

    fn with_backup(self, backup: &'static str) -> Self {
        Self { backup, ..self }
    }

    fn once(self) -> Self {
        Self {
            can_be_repeated: false,
            ..self
        }
    }

    /// A folder as the operation finds it.
    pub fn desk(&self) -> Desk {
        Desk::with(&self.inputs)
    }

    pub fn command(&self, folder: &Path) -> Command {
        program(folder, &self.arguments)
    }

    /// Its calls that touch the folder.
    pub fn calls(&self) -> Vec<Call> {
        let desk = self.desk();
        strace::calls(&self.command(desk.path()), desk.path())
    }

    /// Documents that are there and become others.
    pub fn of_documents() -> Vec<Self> {
        let (ours, theirs) = (persona("Ada", "ada"), persona("Bo", "bo"));
        let (ours, theirs) = (ours.as_slice(), theirs.as_slice());
        let picture = fs::read("assets/samples/portraits/bibi.svg").unwrap();
        vec![
            Self::new(
                "save",
                &["merge", "Unser Team.ron", "theirs.ron"],
                &[("Unser Team.ron", ours), ("theirs.ron", theirs)],
                "Unser Team.ron",
            )
            .with_backup("Unser Team.ron.bak"),
            Self::new(
                "merge",
                &["merge", "--base", "base.ron", "ours.ron", "theirs.ron"],
                &[
                    ("base.ron", b"(format: 1)"),
                    ("ours.ron", ours),
                    ("theirs.ron", theirs),
                ],
                "ours.ron",
            ),
            Self::new(
                "portrait",
                &["portrait", "ours.ron", "--persona", "Ada", "picture"],
                &[("ours.ron", ours), ("picture", &picture)],
                "ours.ron",
            )
            .with_backup("ours.ron.bak"),
            Self::new(
                "export over",
                &[
                    "export", "ours.ron", "--format", "json", "--out", "all.json", "--force",
                ],
                &[("ours.ron", ours), ("all.json", b"of an earlier export")],
                "all.json",
            ),
        ]
    }

    /// Files that were not there.
    pub fn of_new_files() -> Vec<Self> {
        let ours = persona("Ada", "ada");
        let json = to_json(&from_ron(&ours).unwrap().set).unwrap();
        vec![
            Self::new("new", &["new", "--sample", "new.ron"], &[], "new.ron").once(),
            Self::new(
                "import",
                &["import", "ours.json"],
                &[("ours.json", json.as_bytes())],
                "ours.ron",
            )
            .once(),
            Self::new(
                "export",
                &["export", "ours.ron", "--format", "csv", "--out", "all.csv"],
                &[("ours.ron", &ours)],
                "all.csv",
            )
            .once(),
        ]
    }
}

/// A document of one persona, as the program writes it.
pub fn persona(name: &str, id: &str) -> Vec<u8> {
    let text =
        format!("(format: 1, title: \"Team\", personas: [(id: \"{id}\", name: \"{name}\")])");
    let set: PersonaSet = from_ron(text.as_bytes()).unwrap().set;
    to_ron(&set).unwrap().into_bytes()
}
