//! Files that are wrong, each with the exact message beside it.

use std::fs;
use std::path::Path;
use steckbrief::storage::from_ron;

/// The bytes are refused with exactly this message.
fn check(name: &str, bytes: &[u8], expected: &str) {
    let found = from_ron(bytes).map(|_| "read without complaint");
    let found = found.map_or_else(|error| error.to_string(), str::to_owned);
    assert_eq!(found, expected.trim_end(), "{name}");
}

#[test]
fn every_bad_file_is_refused_with_its_message() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bad");
    let mut checked = 0;
    for entry in fs::read_dir(&folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "ron") {
            let expected = fs::read_to_string(path.with_extension("txt")).expect("a message");
            let bytes = fs::read(&path).expect("a file");
            check(&path.display().to_string(), &bytes, &expected);
            checked += 1;
        }
    }
    assert!(checked >= 50, "only {checked} files");
}

#[test]
fn a_damaged_file_is_refused_wherever_it_is_damaged() {
    let whole = include_bytes!("../../fixtures/format-1/full.ron");
    for length in (0..whole.len() - 2).step_by(97) {
        assert!(from_ron(&whole[..length]).is_err(), "cut off at {length}");
    }
    // Any byte may become any other: the file is read or refused, and nothing worse.
    for (at, byte) in (0..whole.len()).step_by(13).zip((0..=255_u8).cycle()) {
        let mut damaged = whole.to_vec();
        damaged[at] = byte;
        let _ = from_ron(&damaged);
    }
}

#[test]
fn a_hostile_file_is_refused_before_it_takes_the_memory() {
    let check = |text: String, expected: &str| {
        let error = from_ron(text.as_bytes()).expect_err("too much").to_string();
        assert!(error.ends_with(expected), "{error}");
    };
    check(
        "(".repeat(1_000_000),
        "the file does not begin with its format number, such as (format: 1,",
    );
    check(
        format!("(format: 1, title: {}", "(".repeat(1_000_000)),
        "more than 32 levels of nesting",
    );
    let full = format!("(text:[{}]),", "\"\",".repeat(4_900));
    check(
        format!("(format: 1, inbox: [{}])", full.repeat(300)),
        "more than 1000000 items in all lists together",
    );
    // So much that its poster would not end, though each text and list is within its limit.
    let many = |field: &str| format!("{field}: [{}]", "(text: \"a\"),".repeat(1_501));
    check(
        format!(
            "(format: 1, personas: [(name: \"B\", needs: ({}, {}))])",
            many("goals"),
            many("needs")
        ),
        "in \"B\", needs.needs[1500]: more than 3000 items in one persona",
    );
    let texts = format!("\"{}\",", "ä".repeat(19_000)).repeat(11);
    let persona = format!("(story: [{texts}]),");
    check(
        format!("(format: 1, personas: [{persona}])"),
        "personas[1].story[11]: more than 200000 characters in one persona",
    );
    let ten = persona.replacen(&"ä".repeat(19_000), "", 1);
    from_ron(format!("(format: 1, personas: [{}])", ten.repeat(3)).as_bytes())
        .expect("three personas of so much each");
    let raw = format!("(format: 1, title: r#\"{}\"#)", "\\u{".repeat(10_000));
    check(raw, "more than 20000 characters in one text");
    let name = "goals".repeat(200_000);
    check(
        format!("(format: 1, {name}: 3)"),
        "undecided, brought, handed_out, images",
    );
    let error = from_ron(format!("(format: 1, {name}: 3)").as_bytes()).expect_err("unknown");
    assert!(
        error.to_string().len() < 1_000,
        "a name of a megabyte is not repeated"
    );
}
