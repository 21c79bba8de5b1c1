//! Participants' files from the command line.

use super::*;
use steckbrief::storage::from_ron;

const SAMPLE: &str = include_str!("../../../assets/samples/young-fashion.ron");

#[test]
fn a_participant_gets_what_was_asked_for() {
    let desk = Desk::with(&[("set.ron", SAMPLE)]);
    let asked = [
        "hand-out",
        "set.ron",
        "--out",
        "part.ron",
        "--persona",
        "bibi",
        "--dimension",
        "hear",
        "--no-profile",
        "--sheets",
    ];
    let run = desk.run(&asked);
    assert_eq!(
        (run.status, run.out.as_str()),
        (0, "part.ron\npart.pdf\n"),
        "{run:?}"
    );
    let set = from_ron(desk.read("part.ron").as_bytes()).unwrap().set;
    let [persona] = set.personas.as_slice() else {
        panic!("{}", set.personas.len());
    };
    assert_eq!(persona.name, "Bibi");
    assert!(!persona.empathy.hear.is_empty() && persona.empathy.see.is_empty());
    assert!(persona.needs.goals.is_empty() && set.inbox.is_empty());
    assert!(
        fs::read(desk.path("part.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    // Neither is written over unasked, nor the document ever.
    assert_eq!(desk.run(&asked).status, 1);
    let over = ["hand-out", "set.ron", "--out", "set.ron", "--force"];
    assert_eq!(desk.run(&over).status, 1);
    assert_eq!(desk.read("set.ron"), SAMPLE);
}

#[test]
fn nobody_of_that_name_is_wrong_use() {
    let desk = Desk::with(&[("set.ron", SAMPLE)]);
    let run = desk.run(&[
        "hand-out",
        "set.ron",
        "--out",
        "part.ron",
        "--persona",
        "Nobody",
    ]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("Bibi"), "{run:?}");
    assert!(!desk.path("part.ron").exists());
}
