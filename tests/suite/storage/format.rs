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
