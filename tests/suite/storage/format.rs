//! The format as a whole: whatever a document holds survives, looks the same twice, and changes
//! only where it is changed.

use crate::arbitrary::persona_sets;
use proptest::prelude::*;
use steckbrief::model::PersonaSet;
use steckbrief::storage::{from_ron, to_ron};

fn written(set: &PersonaSet) -> String {
    to_ron(set).expect("a document can be written")
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_document_survives_save_and_load(set in persona_sets()) {
        let text = written(&set);
        let loaded = from_ron(text.as_bytes()).expect("what was written can be read");
        prop_assert_eq!(&loaded.set, &set);
        prop_assert_eq!(loaded.notices, vec![]);
        prop_assert_eq!(written(&loaded.set), text);
    }
}

#[test]
fn look() {
    let dice: Vec<u8> = (0..1500u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    println!("{}", written(&crate::arbitrary::persona_set(&dice)));
}
#[test]
fn probe() {
    for text in [
        "(format: 1, goalz: 3)",
        "(format: 1,\n  market: bussinesses,\n)",
        "(format: 1,\n  personas: [\n    (name: \"Bibi\", needs: (goals: [(text: \"x\"), (text: \"y\", goalz: 3)])),\n  ],\n)",
        "(format: 1,\n  title: 3,\n)",
        "(format: 1,\n  title: \"a\"\n  objective: \"b\",\n)",
        "(format: 1,\n  title: \"a",
        "(format: 1,\n  title: \"a\",\n",
        "(format: 1,\n  date: \"2024-13-01\",\n)",
        "(format: 1,\n  brand: (accent: \"red\"),\n)",
        "(format: 1,\n  title: \"a\", title: \"b\"\n)",
        "(format: 1,\n  questions: [(text: \"b\")]\n)",
        "(format: 1,\n  personas: [(name: \"Bibi\", quote: (priority: 9))]\n)",
        "(format: 1,\n  personas: [(name: \"Bibi\", quote: \"hello\")]\n)",
        "(format: 1,\n  personas: (name: \"Bibi\")\n)",
        "(format: 1,\n  segments: {}\n)",
        "(format: 1,\n  title: \"a\",\n))",
        "(format: 1,\n  images: {\"a\": (kind: png, width: 1, height: 1, data: \"?\")},\n)",
        "(format: 1,\n  images: {\"a\": (kind: gif, width: 1, height: -1, data: \"?\")},\n)",
        "(format: 1,\n  images: {\"a\": (kind: png, width: 1, height: -1, data: \"?\")},\n)",
        "(format: 1,\n  title: \"a\\q\",\n)",
        "(format: 1,\n  personas: [(archived: yes)]\n)",
        "(format: 1,\n  personas: [(archived: 1)]\n)",
        "(format: 1,\n  personas: [(custom: [(content: list((text: \"a\")))])]\n)",
        "(format: 1,\n  personas: [(custom: [(content: [])])]\n)",
        "(format: 1,\n  /* unclosed\n)",
        "(format: 1; title: \"x\")",
        "{\"format\": 1}",
        "",
        "hello",
        "(title: \"x\")",
        "(format: 7, future: <>)",
        "(format: x)",
        "(format: 0)",
        "#![enable(implicit_some)]\n(format: 1)",
        "PersonaSet(format: 1, // hey\n)",
        "#![enable(nonsense)]\n(format: 1)",
    ] {
        match from_ron(text.as_bytes()) {
            Ok(_) => println!("OK   {text:?}"),
            Err(error) => println!("{error}   <= {text:?}"),
        }
    }
}
