//! Git with Steckbrief as its merge driver, set up with the three lines of the README.

use super::Desk;
use crate::merge::content::{said, values};
use crate::merge::edits::edited;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use steckbrief::model::{Persona, PersonaSet, Sample};
use steckbrief::storage::{from_ron, to_ron};

const FILE: &str = "personas.ron";

/// A repository in which the driver is set up.
struct Repository(Desk);

impl Repository {
    fn new(set: &PersonaSet) -> Self {
        let repository = Self(Desk::with(&[(
            ".gitattributes",
            "*.ron merge=steckbrief\n",
        )]));
        let driver = format!(
            "'{}' merge --base %O %A %B",
            env!("CARGO_BIN_EXE_steckbrief")
        );
        for arguments in [
            &["init", "--quiet", "--initial-branch", "main"][..],
            &["config", "user.name", "Test"],
            &["config", "user.email", "test@example.org"],
            &["config", "core.autocrlf", "false"],
            &["config", "merge.steckbrief.name", "Steckbrief"],
            &["config", "merge.steckbrief.driver", &driver],
        ] {
            assert!(repository.git(arguments), "git {arguments:?}");
        }
        repository.commit(set, "base");
        repository
    }

    fn git(&self, arguments: &[&str]) -> bool {
        let mut git = Command::new("git");
        git.args(arguments).current_dir(self.0.path("."));
        // Nobody's own settings take part.
        git.env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null");
        git.output().unwrap().status.success()
    }

    fn commit(&self, set: &PersonaSet, message: &str) {
        fs::write(self.0.path(FILE), to_ron(set).unwrap()).unwrap();
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
    }

    fn document(&self) -> PersonaSet {
        let loaded = from_ron(self.0.read(FILE).as_bytes()).expect("a whole document");
        assert_eq!(loaded.notices, []);
        loaded.set
    }

    /// Merges two people's branches; whether Git found nothing to decide.
    fn merge(&self, base: &PersonaSet, ours: &PersonaSet, theirs: &PersonaSet) -> bool {
        self.git(&["merge", "--abort"]);
        self.git(&["checkout", "--quiet", "--force", "main"]);
        self.commit(base, "base");
        self.git(&["checkout", "--quiet", "-B", "theirs"]);
        self.commit(theirs, "theirs");
        self.git(&["checkout", "--quiet", "-B", "ours", "main"]);
        self.commit(ours, "ours");
        self.git(&["merge", "--no-edit", "theirs"])
    }
}

/// A sample with less to read.
fn base() -> PersonaSet {
    let mut set = from_ron(Sample::Machines.text().as_bytes()).unwrap().set;
    set.images.clear();
    set.personas.truncate(2);
    set
}

#[test]
fn git_merges_what_two_people_changed() {
    let base = base();
    let repository = Repository::new(&base);
    let with = |change: &dyn Fn(&mut PersonaSet)| {
        let mut set = base.clone();
        change(&mut set);
        set
    };
    let renamed = |name: &str| with(&|set| set.personas[0].name = name.to_owned());
    let grown = with(&|set| {
        set.personas[1].quote.text = "Later.".to_owned();
        set.personas.push(Persona {
            id: "newcomer".into(),
            ..Persona::default()
        });
    });
    assert!(repository.merge(&base, &renamed("Ada"), &grown));
    let merged = repository.document();
    assert_eq!(merged.personas[0].name, "Ada");
    assert_eq!(merged.personas[1].quote.text, "Later.");
    assert!(merged.persona(&"newcomer".into()).is_some());
    assert_eq!(merged.open(), []);
    // Two names for one persona: Git is told, and the document is whole all the same.
    assert!(!repository.merge(&base, &renamed("Ada"), &renamed("Bo")));
    let merged = repository.document();
    assert_eq!(merged.personas[0].name, "Ada");
    let [open] = &merged.open()[..] else {
        panic!("one thing to decide")
    };
    assert_eq!(open.other, "Bo");
    assert_eq!(repository.0.list("."), [".git", ".gitattributes", FILE]);
}

/// How many rounds `random_edits_are_merged_through_git` plays.
const ROUNDS: &str = "STECKBRIEF_MERGE_ROUNDS";

/// What two people write at random is all there after Git has merged it, and Git says so where
/// something is left to decide. A few rounds; `tests/merge.sh` plays ten thousand.
#[test]
fn random_edits_are_merged_through_git() {
    let rounds = std::env::var(ROUNDS)
        .ok()
        .and_then(|rounds| rounds.parse().ok());
    let rounds: u64 = rounds.unwrap_or(8);
    let base = base();
    let repository = Repository::new(&base);
    let mut seed = 7_u64;
    let mut conflicts = 0;
    for round in 0..rounds {
        let mut dice = |count: usize| -> Vec<u8> {
            let mut throw = || {
                seed = seed
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                seed.to_be_bytes()[0]
            };
            (0..count).map(|_| throw()).collect()
        };
        let (ours, theirs) = (
            edited(&base, &dice(60), "Ada"),
            edited(&base, &dice(60), "Bo"),
        );
        let is_clean = repository.merge(&base, &ours, &theirs);
        let merged = repository.document();
        let (before, after) = (said(&base), said(&merged));
        for side in [&ours, &theirs] {
            for (key, said_there) in said(side) {
                let was = before.get(&key).cloned().unwrap_or_default();
                let is = after.get(&key).cloned().unwrap_or_default();
                for text in said_there.texts.difference(&was.texts) {
                    assert!(
                        is.texts.contains(text),
                        "round {round}: {key:?} lost {text:?}"
                    );
                }
                for source in said_there.sources.difference(&was.sources) {
                    assert!(
                        is.sources.contains(source),
                        "round {round}: {key:?} lost a source"
                    );
                }
            }
            let (was, is) = (values(&base), values(&merged));
            for (key, there) in values(side) {
                for value in there.difference(was.get(&key).unwrap_or(&BTreeSet::default())) {
                    let kept = is.get(&key).is_some_and(|is| is.contains(value));
                    assert!(kept, "round {round}: {key:?} lost {value:?}");
                }
            }
        }
        let open = merged.open().len();
        assert_eq!(is_clean, open == 0, "round {round}: {open} open");
        conflicts += open;
    }
    println!("{rounds} rounds, {conflicts} conflicts, all reported");
}
