//! The README, held to its word: its document can be read, its options exist, the files it
//! names are there.

use std::collections::BTreeSet;
use std::path::Path;
use std::process;
use steckbrief::command::{Command, Menu, PLACES, key_name};
use steckbrief::model::Language;
use steckbrief::storage::{from_ron, to_ron};
use steckbrief::text::Words;

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
    let named: BTreeSet<&str> = usages.iter().map(|(command, _)| *command).collect();
    let all = help(&["-h"]);
    let (_, commands) = all.split_once("Commands:\n").unwrap();
    let commands = commands.split("\n\n").next().unwrap().lines();
    let commands = commands.filter_map(|line| line.split_whitespace().next());
    let there: BTreeSet<&str> = commands.filter(|command| *command != "help").collect();
    assert_eq!(named, there);
    // A command may be used in two ways: its options are those of both.
    usages.dedup_by(|next, before| {
        let is_same = next.0 == before.0;
        if is_same {
            before.1.push_str(&next.1);
        }
        is_same
    });
    for (command, usage) in usages {
        let mut offered = options(&help(&[command, "-h"]));
        offered.remove("--help");
        assert_eq!(options(&usage), offered, "{command}");
    }
}

fn help(arguments: &[&str]) -> String {
    let program = env!("CARGO_BIN_EXE_steckbrief");
    let output = process::Command::new(program).args(arguments).output();
    String::from_utf8(output.unwrap().stdout).unwrap()
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

/// The rows of the first table below a heading.
fn table(heading: &str) -> Vec<&'static str> {
    let below = format!("| {heading} | Key |\n|---|---|\n");
    let (_, table) = README.split_once(&below).unwrap();
    table.lines().take_while(|line| !line.is_empty()).collect()
}

/// Every command that has a key, with the key, in the order of the menus; then the keys that mean
/// something in one place.
#[test]
fn the_keys_it_lists_are_those_of_the_program() {
    let words = Words::new(Language::En);
    let commands = Menu::ALL.iter().flat_map(|menu| menu.blocks());
    let commands = commands.flat_map(|block| block.iter().copied());
    let rows = commands.filter_map(|command: Command| {
        let key = key_name(command, &words, false)?;
        Some(format!("| {} | {key} |", command.label(&words)))
    });
    let expected: Vec<String> = rows.collect();
    assert_eq!(table("Command"), expected, "{}", expected.join("\n"));
    for (place, keys) in PLACES {
        let rows = keys.iter().map(|(pressed, id)| {
            let key = pressed.written(&words, false);
            format!("| {} | {key} |", words.say(id))
        });
        let expected: Vec<String> = rows.collect();
        assert_eq!(
            table(&words.say(place)),
            expected,
            "{}",
            expected.join("\n")
        );
    }
}
