//! Calls to the system: counted, and made to fail at the n-th.

use super::operation::Run;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// What happens to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It fails with this error.
    Error(&'static str),
    /// It fails with this error, and so does every one of its kind afterwards.
    ErrorsFrom(&'static str),
    /// The process is killed there.
    Kill,
}

impl Fault {
    /// Each that is tried.
    pub const ALL: [Self; 9] = [
        Self::Kill,
        Self::Error("ENOSPC"),
        Self::Error("EIO"),
        Self::Error("EACCES"),
        Self::Error("EROFS"),
        Self::Error("EINTR"),
        Self::Error("EDQUOT"),
        Self::ErrorsFrom("ENOSPC"),
        Self::ErrorsFrom("EIO"),
    ];
}

/// A call that touches the folder.
#[derive(Clone, Debug)]
pub struct Call {
    /// Its name.
    pub name: String,
    /// The how many-th of that name in the process.
    pub number: usize,
    /// As strace shows it, for who reads why a test has failed.
    #[expect(dead_code, reason = "it is shown with the rest")]
    pub shown: String,
}

/// Calls of which no program's word depends on.
const HARMLESS: [&str; 7] = [
    "close", "execve", "chdir", "getcwd", "munmap", "mmap", "ioctl",
];

/// The calls of a command that touch a folder, in their order.
pub fn calls(command: &Command, folder: &Path) -> Vec<Call> {
    let log = tempfile::NamedTempFile::new().unwrap();
    let mut traced = traced(
        command,
        log.path(),
        &["-y", "-s", "0", "-e", "trace=%file,%desc"],
    );
    let run = Run::of(&mut traced);
    assert_eq!(run.status, Some(0), "undisturbed: {run:#?}");
    let folder = folder.to_str().unwrap();
    let log = std::fs::read_to_string(log.path()).unwrap();
    let mut counted: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut processes: Vec<&str> = Vec::new();
    let mut calls = Vec::new();
    for line in log.lines() {
        // "4711  openat(AT_FDCWD</tmp/x>, "a.ron", O_RDONLY) = 3</tmp/x/a.ron>"
        let (process, call) = line.split_once(' ').unwrap();
        let Some((name, rest)) = call.trim_start().split_once('(') else {
            continue;
        };
        let number = counted.entry((process, name)).or_default();
        *number += 1;
        if HARMLESS.contains(&name) || !touches(rest, folder) {
            continue;
        }
        if !processes.contains(&process) {
            processes.push(process);
        }
        calls.push(Call {
            name: name.to_owned(),
            number: *number,
            shown: call.trim_start().to_owned(),
        });
    }
    // strace counts in each thread: what several did could not be told apart.
    assert_eq!(processes.len(), 1, "several threads: {calls:#?}");
    calls
}

/// Whether the arguments of a call name the folder, or a path from where the program stands in it.
fn touches(arguments: &str, folder: &str) -> bool {
    let arguments = arguments.replace(&format!("AT_FDCWD<{folder}>"), "");
    let mut texts = arguments.split('"').skip(1).step_by(2);
    arguments.contains(folder) || texts.any(|text| !text.is_empty() && !text.starts_with('/'))
}

/// Runs a command with a fault at a call.
pub fn disturbed(command: Command, call: &Call, fault: Fault) -> Run {
    let (name, number) = (&call.name, call.number);
    let injected = match fault {
        Fault::Error(error) => format!("inject={name}:error={error}:when={number}"),
        Fault::ErrorsFrom(error) => format!("inject={name}:error={error}:when={number}+"),
        Fault::Kill => format!("inject={name}:signal=KILL:when={number}"),
    };
    let log = tempfile::NamedTempFile::new().unwrap();
    let only = format!("trace={name}");
    let options = ["-e", &only, "-e", &injected];
    let run = Run::of(&mut traced(&command, log.path(), &options));
    let log = std::fs::read_to_string(log.path()).unwrap();
    let is_reached = match fault {
        Fault::Kill => run.status.is_none(),
        _ => log.contains("INJECTED"),
    };
    assert!(is_reached, "not reached: {fault:?} at {call:?}: {log}");
    run
}

/// The same command under strace.
fn traced(command: &Command, log: &Path, options: &[&str]) -> Command {
    let mut traced = Command::new("strace");
    traced.args(["-f", "-qq", "-o"]).arg(log).args(options);
    traced.arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        traced.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => traced.env(name, value),
            None => traced.env_remove(name),
        };
    }
    traced
}
