//! Every call to the system that touches the user's folder fails once, in every way, and kills
//! the program once: the file is the old or the new one, whole, and what is said is true.
//!
//! `strace` does it, to the real program; nothing in the program knows of it. An operation runs
//! once undisturbed, its calls are counted, and then it runs again for each of them in a folder
//! made anew. Needs strace, and takes a while, so it is asked for:
//!
//! ```text
//! cargo test --test suite -- --ignored faults                            every fourth fault
//! STECKBRIEF_FAULTS=all cargo test --test suite -- --ignored faults      all of them
//! ```

mod circumstances;
mod operation;
mod own_files;
mod strace;

use operation::{Operation, Run};
use std::collections::BTreeMap;
use std::io::{Write, stdout};
use std::path::Path;
use strace::{Call, Fault};

/// How often a thinned run looks.
const THINNED: usize = 4;

/// What came of many faults.
#[derive(Default)]
struct Tally {
    faults: usize,
    old: usize,
    new: usize,
}

impl Tally {
    /// Disturbs an operation at each of its calls, and counts.
    fn disturb(&mut self, operation: &Operation) {
        let every = match std::env::var("STECKBRIEF_FAULTS").as_deref() {
            Ok("all") => 1,
            _ => THINNED,
        };
        let calls = operation.calls();
        assert!(calls.len() > 5, "{}: {calls:?}", operation.name);
        let faults = calls
            .iter()
            .flat_map(|call| Fault::ALL.map(|fault| (call, fault)));
        // A stride that meets every call and, over the calls, every fault.
        for (call, fault) in faults.skip(self.faults % every).step_by(every) {
            self.check(operation, call, fault);
        }
    }

    fn check(&mut self, operation: &Operation, call: &Call, fault: Fault) {
        let desk = operation.desk();
        let run = strace::disturbed(operation.command(desk.path()), call, fault);
        let what = format!("{}: {fault:?} at {call:?}: {run:#?}", operation.name);
        let files = desk.files();
        let is_new = files.get(operation.target) == Some(&operation.new);
        let is_old = files.get(operation.target) == operation.old.as_ref();
        assert!(is_new || is_old, "neither old nor new: {what}");
        // Where nothing can be written any more, nothing can be said either.
        let can_speak = !(matches!(fault, Fault::ErrorsFrom(_)) && call.name == "write");
        run.judge(is_new, can_speak, &what);
        // What cannot be taken away stays; and so does what cannot be looked at any more, since it
        // might be somebody's work.
        let is_blind = matches!(fault, Fault::ErrorsFrom(_)) && call.name.starts_with("stat");
        let is_cut_short = fault == Fault::Kill || is_blind || call.name.starts_with("unlink");
        nothing_stray(operation, &files, is_cut_short, &what);
        // Whatever happened: the next start does the work, and leaves a tidy folder.
        if !is_new || operation.can_be_repeated {
            let again = Run::of(&mut operation.command(desk.path()));
            assert_eq!(again.status, Some(0), "not again: {again:#?} after {what}");
        }
        let files = desk.files();
        assert_eq!(files.get(operation.target), Some(&operation.new), "{what}");
        let is_gone = fault == Fault::Kill && !operation.can_be_repeated;
        nothing_stray(operation, &files, is_gone, &what);
        self.faults += 1;
        self.old += usize::from(!is_new);
        self.new += usize::from(is_new);
    }
}

/// Nothing lies there but what belongs there; a kill may leave a draft.
fn nothing_stray(
    operation: &Operation,
    files: &BTreeMap<String, Vec<u8>>,
    may_leave_drafts: bool,
    what: &str,
) {
    for (name, content) in files {
        if name == operation.backup {
            assert_eq!(Some(content), operation.old.as_ref(), "backup: {what}");
            continue;
        }
        let is_draft = Path::new(name).extension() == Some("part".as_ref());
        let is_known = operation.inputs.contains_key(name) || name == operation.target;
        assert!(is_known || (is_draft && may_leave_drafts), "{name}: {what}");
        if is_known && name != operation.target {
            assert_eq!(Some(content), operation.inputs.get(name), "{name}: {what}");
        }
    }
}

/// Disturbs each operation, and says what came of it.
fn all(operations: &[Operation]) {
    let mut tally = Tally::default();
    for operation in operations {
        tally.disturb(operation);
    }
    writeln!(
        stdout(),
        "faults: {} injected, {} survived ({} with the old file, {} with the new one), 0 lost",
        tally.faults,
        tally.faults,
        tally.old,
        tally.new
    )
    .expect("somebody listens");
}

#[test]
#[ignore = "needs strace, and a while"]
fn documents_survive_every_fault() {
    all(&Operation::of_documents());
}

#[test]
#[ignore = "needs strace, and a while"]
fn new_files_are_whole_or_not_there() {
    all(&Operation::of_new_files());
}
