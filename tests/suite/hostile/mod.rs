//! Files made to do harm, given to the real program one by one: each is refused with a reason, or
//! taken for what it is, and neither memory nor time runs away. GNU time says how much memory a
//! run took at the most; the figures are printed.
//!
//! ```text
//! cargo test --test suite -- --ignored hostile --nocapture
//! ```

mod pictures;

use std::fs;
use std::io::{Write, stdout};
use std::path::Path;
use std::process::{Command, Stdio};
use steckbrief::model::limits;

/// Seconds after which a run counts as hanging; none comes near, also without optimisation.
const HANGS: &str = "120";

/// What becomes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Refused,
    Taken,
    /// Either, as long as it is bounded.
    Bounded,
}

/// Runs the program on a file of this name and says how many megabytes it took.
fn check(name: &str, content: &[u8], fate: Fate, most_mb: u64) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), content).unwrap();
    run(name, folder.path(), fate, most_mb);
}

fn run(name: &str, folder: &Path, fate: Fate, most_mb: u64) {
    let arguments: &[&str] = match name.rsplit_once('.').unwrap().1 {
        "ron" => &["check"],
        "json" => &["import", "--out", "out.ron"],
        _ => &["portrait", "a.ron", "--persona", "Ada"],
    };
    let empty = "(format: 1, personas: [(id: \"adaadaad\", name: \"Ada\")])";
    fs::write(folder.join("a.ron"), empty).unwrap();
    let mut command = Command::new("timeout");
    command.args([HANGS, "/usr/bin/time", "-q", "-f", "%M", "-o", "peak"]);
    command
        .arg(env!("CARGO_BIN_EXE_steckbrief"))
        .args(arguments);
    command
        .arg(name)
        .current_dir(folder)
        .env("LC_ALL", "C.UTF-8");
    let output = command.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    let peak = fs::read_to_string(folder.join("peak")).unwrap_or_default();
    let peak: u64 = peak.trim().parse().unwrap_or(0) / 1024;
    let said: String = said.chars().take(400).collect();
    writeln!(
        stdout(),
        "{name:32} {:?} {peak:5} MB  {}",
        output.status.code(),
        said.lines().next().unwrap_or("")
    )
    .expect("somebody listens");
    let status = output.status.code();
    assert!(
        status.is_some_and(|status| status <= 2),
        "{name}: {status:?} {said}"
    );
    assert!(!said.contains("panicked"), "{name}: {said}");
    match fate {
        Fate::Refused => assert!(said.contains("error: "), "{name} was taken"),
        Fate::Taken => assert!(!said.contains("error: "), "{name}: {said}"),
        Fate::Bounded => {}
    }
    assert!(
        peak <= most_mb,
        "{name}: {peak} MB are more than {most_mb} MB"
    );
}

#[test]
#[ignore = "takes a while, and needs GNU time"]
fn documents_from_strangers() {
    let million = 1_000_000;
    let refused =
        |name: &str, content: &str, most| check(name, content.as_bytes(), Fate::Refused, most);
    refused("deep.ron", &"(".repeat(million), 100);
    refused(
        "deep-list.ron",
        &format!("(format: 1, personas: {}", "[".repeat(million)),
        100,
    );
    refused(
        "deep-comment.ron",
        &format!("(format: 1, {}", "/*".repeat(million)),
        100,
    );
    refused(
        "deep-unknown.ron",
        &format!(
            "(format: 1, x: {}{}",
            "Some(".repeat(million),
            ")".repeat(million)
        ),
        100,
    );
    refused("deep.json", &"[".repeat(million), 100);
    refused(
        "deep-record.json",
        &format!("{{\"format\":1,{}", "\"a\":{".repeat(million)),
        100,
    );
    refused(
        "million-personas.ron",
        &format!(
            "(format: 1, personas: [{}])",
            "(name: \"A\"),".repeat(million)
        ),
        200,
    );
    refused(
        "million-notes.ron",
        &format!("(format: 1, inbox: [{}])", "(text: \"A\"),".repeat(million)),
        200,
    );
    refused(
        "million-personas.json",
        &format!(
            "{{\"format\":1,\"personas\":[{}{{}}]}}",
            "{\"name\":\"A\"},".repeat(million)
        ),
        200,
    );
    refused(
        "million-fields.ron",
        &format!("(format: 1, {})", "title: \"A\",".repeat(million)),
        200,
    );
    refused(
        "long-text.ron",
        &format!("(format: 1, title: \"{}\")", "ä".repeat(100 * million)),
        600,
    );
    refused(
        "long-name.ron",
        &format!("(format: 1, {}: 1)", "x".repeat(100 * million)),
        600,
    );
    refused(
        "long-number.ron",
        &format!("(format: {})", "9".repeat(50 * million)),
        400,
    );
    refused(
        "long-line.json",
        &format!(
            "{{\"format\":1,\"title\":\"{}\"}}",
            "\\u00e4".repeat(20 * million)
        ),
        600,
    );
    refused(
        "raw-text.ron",
        &format!("(format: 1, title: r{}\"", "#".repeat(10 * million)),
        200,
    );
    refused(
        "picture.ron",
        &format!(
            "(format: 1, images: {{\"a\": (kind: png, width: 1, height: 1, data: \"{}\")}})",
            "A!".repeat(50 * million)
        ),
        700,
    );
    check(
        "not-text.ron",
        &[
            b"(format: 1, title: \"\xff\xfe\")".as_slice(),
            &[0xc3; 4096],
        ]
        .concat(),
        Fate::Refused,
        100,
    );
    check(
        "not-text.json",
        b"{\"format\":1,\"title\":\"\xed\xa0\x80\"}",
        Fate::Refused,
        100,
    );
    check("nothing.ron", &vec![0; 10 * million], Fate::Refused, 200);
    // Signs that steer, turn or hide what is shown: they are texts like any other.
    let steering = "(format: 1, title: \"\u{202e}gpj.\u{2066}\u{feff}\\u{0}\\u{1b}[2J\u{7f}\", personas: [(name: \"\\u{1b}]0;x\\u{7}\")])";
    check("steering.ron", steering.as_bytes(), Fate::Taken, 1_000);
    // Larger than a document may be: refused before it is read.
    for name in ["giga.ron", "giga.json"] {
        let folder = tempfile::tempdir().unwrap();
        let file = fs::File::create(folder.path().join(name)).unwrap();
        file.set_len(8 * limits::FILE_BYTES).unwrap();
        run(name, folder.path(), Fate::Refused, 60);
    }
}
