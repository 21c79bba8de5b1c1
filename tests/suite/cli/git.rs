//! Git with Steckbrief as its merge driver, set up with the three lines of the README.

use super::Desk;
use crate::merge::content::{said, values};
use crate::merge::edits::edited;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use steckbrief::model::{Persona, PersonaSet, Sample};
use steckbrief::storage::{from_ron, to_ron};

/// A repository in which the driver is set up, and some documents.
struct Repository(Desk);

impl Repository {
    fn new() -> Self {
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
            &["config", "gc.auto", "0"],
            &["config", "merge.steckbrief.name", "Steckbrief"],
            &["config", "merge.steckbrief.driver", &driver],
        ] {
            assert!(repository.git(arguments).is_some(), "git {arguments:?}");
        }
        repository
    }

    /// What Git prints; nothing where it fails.
    fn git(&self, arguments: &[&str]) -> Option<String> {
        let mut git = Command::new("git");
        git.args(arguments).current_dir(self.0.path("."));
        // Nobody's own settings take part.
        git.env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null");
        let output = git.output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        output.status.success().then_some(printed)
    }

    /// Commits a version of every document, each in a file of its own.
    fn commit<'a>(&self, sets: impl Iterator<Item = &'a PersonaSet>, message: &str) {
        for (number, set) in sets.enumerate() {
            fs::write(self.0.path(&file(number)), to_ron(set).unwrap()).unwrap();
        }
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
    }

    fn document(&self, number: usize) -> PersonaSet {
        let loaded = from_ron(self.0.read(&file(number)).as_bytes()).expect("a whole document");
        assert_eq!(loaded.notices, []);
        loaded.set
    }

    /// Merges two people's branches; the files in which Git reports something to decide.
    fn merge(&self, rounds: &[Round]) -> BTreeSet<String> {
        self.git(&["merge", "--abort"]);
        self.git(&["checkout", "--quiet", "--force", "-B", "main"]);
        self.commit(rounds.iter().map(|round| &round.base), "base");
        self.git(&["checkout", "--quiet", "-B", "theirs"]);
        self.commit(rounds.iter().map(|round| &round.theirs), "theirs");
        self.git(&["checkout", "--quiet", "-B", "ours", "main"]);
        self.commit(rounds.iter().map(|round| &round.ours), "ours");
        let is_clean = self.git(&["merge", "--no-edit", "theirs"]).is_some();
        let unmerged = self.git(&["diff", "--name-only", "--diff-filter=U"]);
        let unmerged: BTreeSet<_> = unmerged.unwrap().lines().map(str::to_owned).collect();
        assert_eq!(is_clean, unmerged.is_empty());
        unmerged
    }
}

/// One document, and what two people made of it.
struct Round {
    base: PersonaSet,
    ours: PersonaSet,
    theirs: PersonaSet,
}

/// Where the document of that number lies.
fn file(number: usize) -> String {
    format!("personas-{number}.ron")
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
    let repository = Repository::new();
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
    let merge = |ours: PersonaSet, theirs: PersonaSet| {
        let base = base.clone();
        let unmerged = repository.merge(&[Round { base, ours, theirs }]);
        (unmerged.is_empty(), repository.document(0))
    };
    let (is_clean, merged) = merge(renamed("Ada"), grown);
    assert!(is_clean);
    assert_eq!(merged.personas[0].name, "Ada");
    assert_eq!(merged.personas[1].quote.text, "Later.");
    assert!(merged.persona(&"newcomer".into()).is_some());
    assert_eq!(merged.open(), []);
    // Two names for one persona: Git is told, and the document is whole all the same.
    let (is_clean, merged) = merge(renamed("Ada"), renamed("Bo"));
    assert!(!is_clean);
    assert_eq!(merged.personas[0].name, "Ada");
    let [open] = &merged.open()[..] else {
        panic!("one thing to decide")
    };
    assert_eq!(open.other, "Bo");
    assert_eq!(
        repository.0.list("."),
        [".git", ".gitattributes", "personas-0.ron"]
    );
}

/// How many rounds `random_edits_are_merged_through_git` plays.
const ROUNDS: &str = "STECKBRIEF_MERGE_ROUNDS";
/// What its dice begin with: several can be played side by side.
const SEED: &str = "STECKBRIEF_MERGE_SEED";

/// How many documents Git merges at once: each is one round, merged by a driver of its own. What
/// Git does around them takes longer than the driver.
const AT_ONCE: u64 = 100;

/// What two people write at random is all there after Git has merged it, and Git says so where
/// something is left to decide. A few rounds; `tests/merge.sh` plays ten thousand.
#[test]
fn random_edits_are_merged_through_git() {
    let told = |name: &str| std::env::var(name).ok()?.parse().ok();
    let rounds: u64 = told(ROUNDS).unwrap_or(8);
    let base = base();
    let repository = Repository::new();
    let mut dice = Dice(told(SEED).unwrap_or(7));
    let (mut played, mut conflicts, mut reported) = (0, 0, 0);
    while played < rounds {
        let count = AT_ONCE.min(rounds - played);
        let batch: Vec<Round> = (0..count).map(|_| dice.round(&base)).collect();
        let unmerged = repository.merge(&batch);
        for (number, round) in batch.iter().enumerate() {
            let merged = repository.document(number);
            let which = played + number as u64;
            holds(which, round, &merged);
            let open = merged.open().len();
            let is_reported = unmerged.contains(&file(number));
            assert_eq!(is_reported, open > 0, "round {which}: {open} open");
            conflicts += open;
            reported += usize::from(is_reported);
        }
        played += count;
        if played % 1_000 == 0 || played == rounds {
            println!(
                "{played} rounds, {conflicts} things to decide in {reported} documents, all reported, nothing lost"
            );
        }
    }
}

/// Dice that fall alike whenever they are thrown.
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u8 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0.to_be_bytes()[0]
    }

    /// Two people's changes; what only one of them changed Git would merge by itself.
    fn round(&mut self, base: &PersonaSet) -> Round {
        loop {
            let mut edit = |who| {
                let dice: Vec<u8> = (0..60).map(|_| self.throw()).collect();
                edited(base, &dice, who)
            };
            let (ours, theirs) = (edit("Ada"), edit("Bo"));
            if ours != *base && theirs != *base && ours != theirs {
                let base = base.clone();
                return Round { base, ours, theirs };
            }
        }
    }
}

/// What either of the two wrote is in what Git made of it.
fn holds(which: u64, round: &Round, merged: &PersonaSet) {
    let (before, after) = (said(&round.base), said(merged));
    let (was_there, is_there) = (values(&round.base), values(merged));
    for side in [&round.ours, &round.theirs] {
        for (key, said_there) in said(side) {
            let was = before.get(&key).cloned().unwrap_or_default();
            let is = after.get(&key).cloned().unwrap_or_default();
            for text in said_there.texts.difference(&was.texts) {
                let kept = is.texts.contains(text);
                assert!(kept, "round {which}: {key:?} lost {text:?}");
            }
            for source in said_there.sources.difference(&was.sources) {
                let kept = is.sources.contains(source);
                assert!(kept, "round {which}: {key:?} lost a source");
            }
        }
        for (key, there) in values(side) {
            for value in there.difference(was_there.get(&key).unwrap_or(&BTreeSet::default())) {
                let kept = is_there.get(&key).is_some_and(|is| is.contains(value));
                assert!(kept, "round {which}: {key:?} lost {value:?}");
            }
        }
    }
}
