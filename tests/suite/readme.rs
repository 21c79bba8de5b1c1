//! The README, held to its word: its document can be read, its options exist, the files it
//! names are there.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use steckbrief::storage::{from_ron, to_ron};

const README: &str = include_str!("../../README.md");

/// The first block of code of a kind.
fn block(kind: &str) -> &'static str {
    let (_, from) = README.split_once(&format!("```{kind}\n")).unwrap();
    from.split("```").next().unwrap()
}

#[test]
fn its_document_is_written_as_the_program_writes_it() {
    let document = block("ron");
    let loaded = from_ron(document.as_bytes()).unwrap();
    assert!(loaded.notices.is_empty(), "{:?}", loaded.notices);
    assert_eq!(to_ron(&loaded.set).unwrap(), document);
}

#[test]
fn its_commands_have_the_options_of_the_program_and_no_others() {
    let mut usages: Vec<(&str, String)> = Vec::new();
    for line in block("text").lines() {
        match line.strip_prefix("steckbrief ") {
            Some(usage) => {
                usages.push((usage.split(' ').next().unwrap(), usage.to_owned()));
            }
            None => usages.last_mut().unwrap().1.push_str(line),
        }
    }
    assert_eq!(usages.len(), 6);
    for (command, usage) in usages {
        let program = env!("CARGO_BIN_EXE_steckbrief");
        let help = Command::new(program)
            .args([command, "-h"])
            .output()
            .unwrap();
        let help = String::from_utf8(help.stdout).unwrap();
        let mut offered = options(&help);
        offered.remove("--help");
        assert_eq!(options(&usage), offered, "{command}");
    }
}

fn options(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'));
    words
        .filter(|word| word.starts_with("--") && word.len() > 2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_files_it_names_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words =
        README.split(|letter: char| !(letter.is_ascii_alphanumeric() || "/._-".contains(letter)));
    let paths = words.filter(|word| word.contains('/') || word.starts_with("LICENSE"));
    let ours = ["assets/", "src/", "tests/", ".ci/", "LICENSE"];
    let mut named = 0;
    for path in paths.filter(|path| ours.iter().any(|start| path.starts_with(start))) {
        let path = path.trim_end_matches('.');
        assert!(root.join(path).exists(), "the README names {path}");
        named += 1;
    }
    assert!(named > 8);
}
