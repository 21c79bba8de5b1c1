//! The house rules that no lint knows: which room may use what, how long a file may grow, how
//! it opens, which names say nothing, where words live, what never belongs in the tree.
//!
//! A rule is a function from a file to its breaches; each is shown a breach of its own below,
//! so that a rule that finds nothing any more is noticed.

mod floors;
mod source;

use floors::floors;
use source::Source;
use std::fs;
use std::path::Path;

/// Lines after which a file should have become two.
const LONGEST_FILE: usize = 400;
/// Names that do not say what is inside.
const EMPTY_NAMES: [&str; 5] = ["utils", "helpers", "common", "types", "manager"];
/// Beginnings of function names that say less than the rest of the name.
const EMPTY_VERBS: [&str; 2] = ["fn get_", "fn handle_"];
/// Paths of one machine and hosts of one network: a clone elsewhere has neither.
const FOREIGN: [&str; 10] = [
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/ho", "me/"),
    concat!("C:\\Us", "ers"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("pypi", ".org"),
    concat!("registry.", "npmjs"),
    concat!("index", "-url"),
    concat!("BEGIN ", "PRIVATE KEY"),
];

fn shape(path: &str, text: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    if !is_rust(path) {
        return breaches;
    }
    if text.lines().count() > LONGEST_FILE {
        breaches.push(format!("is longer than {LONGEST_FILE} lines"));
    }
    if !text.starts_with("//! ") {
        breaches.push("does not open with what lives in it (//!)".to_owned());
    }
    breaches
}

fn names(path: &str, text: &str) -> Vec<String> {
    let parts = path
        .split(['/', '.'])
        .filter(|part| EMPTY_NAMES.contains(part));
    let mut breaches: Vec<String> = parts
        .map(|part| format!("is called \"{part}\", which says nothing"))
        .collect();
    if is_rust(path) {
        let code = Source::of(text).code;
        let verbs = EMPTY_VERBS.iter().filter(|verb| code.contains(*verb));
        breaches.extend(verbs.map(|verb| format!("has a \"{verb}…\"; the rest says it")));
    }
    breaches
}

/// Words for a reader live in the catalogues. A literal with a capital first letter and at
/// least two words in small letters after it is taken for a sentence.
fn words(path: &str, text: &str) -> Vec<String> {
    // The definition of the command line is where `--help` comes from.
    if !is_rust(path) || !path.starts_with("src/") || path == "src/cli/args.rs" {
        return Vec::new();
    }
    let is_small = |word: &&str| {
        let letters = word.trim_end_matches([',', '.', ':', '!', '?']);
        letters.chars().count() > 1 && letters.chars().all(char::is_lowercase)
    };
    let sentence = |literal: &str| {
        literal.starts_with(char::is_uppercase)
            && literal.split_whitespace().skip(1).filter(is_small).count() >= 2
    };
    let literals = Source::of(text).literals.into_iter();
    literals
        .filter(|(_, literal)| sentence(literal))
        .map(|(line, literal)| format!("line {line}: \"{literal}\" belongs in assets/locales"))
        .collect()
}

fn foreign(path: &str, text: &str) -> Vec<String> {
    // Cargo.lock names the registry by its canonical address; deny.toml sees to that.
    let found = FOREIGN
        .iter()
        .filter(|part| path != "Cargo.lock" && text.contains(**part));
    found
        .map(|part| format!("contains {part}, which is of one machine only"))
        .collect()
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|end| end == "rs")
}

/// Every file of the project with its path from the root; what git ignores is left out.
fn files() -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            if [".git", "target", "posters"].contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push((name, fs::read(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

type Rule = fn(&str, &str) -> Vec<String>;

fn check(rule: Rule) {
    let breaches: Vec<String> = files()
        .iter()
        .filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?)))
        .flat_map(|(path, text)| {
            rule(path, text)
                .into_iter()
                .map(move |breach| format!("{path}: {breach}"))
        })
        .collect();
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
}

#[test]
fn imports_go_only_downward() {
    check(floors);
}

#[test]
fn files_are_short_and_open_with_their_purpose() {
    check(shape);
}

#[test]
fn names_say_something() {
    check(names);
}

#[test]
fn words_for_readers_live_in_the_catalogues() {
    check(words);
}

#[test]
fn nothing_is_of_one_machine_only() {
    check(foreign);
}

#[test]
fn every_font_has_its_licence_beside_it() {
    let files = files();
    let fonts = files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("assets/fonts/"));
    let (licences, fonts): (Vec<_>, Vec<_>) =
        fonts.partition(|path| Path::new(path).extension().is_some_and(|end| end == "txt"));
    assert!(!fonts.is_empty());
    for font in fonts {
        let family = font.split(['-', '.']).next().unwrap();
        let licensed = licences.iter().any(|licence| licence.starts_with(family));
        assert!(licensed, "{font} has no licence beside it");
    }
}

#[test]
fn the_map_names_every_room() {
    let map = include_str!("../../src/lib.rs");
    let files = files();
    let rooms = files
        .iter()
        .filter_map(|(path, _)| path.strip_prefix("src/")?.split_once('/'));
    for (room, _) in rooms {
        assert!(
            map.contains(&format!("[`{room}`]")),
            "src/lib.rs does not speak of {room}"
        );
    }
}

#[test]
fn each_rule_finds_its_breach() {
    let long = format!("//! Long.\n{}", "\n".repeat(LONGEST_FILE));
    let home = ["see /ho", "me/x"].concat();
    let breaches: [(Rule, &str, &str); 14] = [
        (floors, "src/model/a.rs", "use crate::text::Words;"),
        (floors, "src/model/a.rs", "use ron::ser;"),
        (floors, "src/text/mod.rs", "use super::model::Id;"),
        (
            floors,
            "src/text/a.rs",
            "fn f() { super::super::storage::open(); }",
        ),
        (
            floors,
            "src/poster/a.rs",
            "fn f() { std::fs::read(\"x\"); }",
        ),
        (floors, "src/ui/a.rs", "fn f() { std::thread::yield_now() }"),
        (floors, "src/attic/a.rs", ""),
        (shape, "src/a.rs", &long),
        (shape, "tests/a.rs", "fn f() {}"),
        (names, "src/model/utils.rs", ""),
        (names, "src/model/a.rs", "fn get_name() {}"),
        (
            words,
            "src/cli/a.rs",
            "fn f() { say(\"The file was not found\") }",
        ),
        (
            words,
            "src/cli/a.rs",
            "fn f() { say(r#\"Die Datei gibt es nicht\"#) }",
        ),
        (foreign, "README.md", &home),
    ];
    for (rule, path, text) in breaches {
        assert_eq!(rule(path, text).len(), 1, "{path}: {text}");
    }
    let sound = "//! Sound: std::fs, ron::ser.\nuse super::b;\n/* ron::x */\n\
                 #[error(\"The file is not there\")]\nfn f<'a>(c: char) -> bool { c == '\"' || \
                 g(\"ron::ser of a file\") }\n#[cfg(test)]\nmod tests { use ron::de; }\n";
    for rule in [floors, shape, names, words, foreign] {
        assert_eq!(rule("src/model/a.rs", sound), Vec::<String>::new());
    }
}
