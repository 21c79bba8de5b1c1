//! The samples that come with the program: read without a remark, written back as they are,
//! and between them using everything a document can hold.
//!
//! A sample is a document people open first and look into with an editor, so that its file has
//! to be in the layout the program itself writes. `extremes.ron` is what the press is tested
//! with: the sizes below are the largest met in real personas, and it has to keep them.

use steckbrief::model::check::FindingKind;
use steckbrief::model::empathy::{Aspect, Dimension, NoteColour};
use steckbrief::model::field::{Content, Field, Group};
use steckbrief::model::image::ImageKind;
use steckbrief::model::persona::{DataBasis, PersonaKind, PersonaRole, Status};
use steckbrief::model::persona_set::Market;
use steckbrief::model::portrait::Origin;
use steckbrief::model::source::{RespondentType, SourceKind};
use steckbrief::model::statement::{BuyingRole, Evidence, Frequency, PolePair, PurposeKind};
use steckbrief::model::{Persona, PersonaSet};
use steckbrief::storage::format::{from_ron, to_ron};

const YOUNG_FASHION: &str = include_str!("../../assets/samples/young-fashion.ron");
const B2B_MACHINES: &str = include_str!("../../assets/samples/b2b-machines.ron");
const EXTREMES: &str = include_str!("../../assets/samples/extremes.ron");

fn check(name: &str, file: &str) -> PersonaSet {
    let loaded = match from_ron(file.as_bytes()) {
        Ok(loaded) => loaded,
        Err(error) => panic!("{name}: {error}"),
    };
    assert!(loaded.notices.is_empty(), "{name}: {:?}", loaded.notices);
    let written = to_ron(&loaded.set).unwrap_or_else(|error| panic!("{name}: {error}"));
    let differing = file
        .lines()
        .zip(written.lines())
        .position(|(before, after)| before != after);
    assert_eq!(
        differing, None,
        "{name}: written differently after so many lines"
    );
    assert!(file == written, "{name}: one is longer than the other");
    loaded.set
}

#[test]
fn samples_are_written_as_they_are_read() {
    check("young-fashion.ron", YOUNG_FASHION);
    check("b2b-machines.ron", B2B_MACHINES);
    check("extremes.ron", EXTREMES);
}

#[test]
fn bibi_has_what_the_first_poster_shows() {
    let set = check("young-fashion.ron", YOUNG_FASHION);
    let bibi = &set.personas[0];
    assert_eq!(bibi.name, "Bibi");
    let mut evidence = Vec::new();
    for &field in Field::ALL {
        if field.group() == Group::Empathy {
            continue;
        }
        if let Content::Entries(entries) = bibi.content(field) {
            evidence.extend(entries.iter().map(|entry| entry.evidence));
        }
    }
    let count = |wanted| evidence.iter().filter(|&&found| found == wanted).count();
    assert_eq!(Evidence::ALL.map(count), [13, 8, 6]);
    assert_eq!(notes(bibi), 26);
}

fn notes(persona: &Persona) -> usize {
    let of = |&dimension| persona.empathy.notes(dimension).len();
    Dimension::ALL.iter().map(of).sum()
}

#[test]
fn extremes_reach_the_sizes_met_in_the_wild() {
    let set = check("extremes.ron", EXTREMES);
    let largest = &set.personas[0];
    let chars = |text: &String| text.chars().count();
    let entries: Vec<usize> = Field::ALL
        .iter()
        .filter_map(|&field| match largest.content(field) {
            Content::Entries(entries) => Some(entries),
            _ => None,
        })
        .flat_map(|entries| entries.iter().map(|entry| chars(&entry.text)))
        .collect();
    let notes_of = Dimension::ALL
        .iter()
        .flat_map(|&dimension| largest.empathy.notes(dimension));
    assert_eq!(largest.story.iter().map(chars).sum::<usize>(), 2_100);
    assert_eq!(chars(&largest.quote.text), 372);
    assert_eq!(entries.iter().max(), Some(&460));
    assert_eq!(largest.psychographics.interests.len(), 92);
    assert_eq!(notes_of.map(|note| chars(&note.text)).max(), Some(227));
    assert_eq!(notes(largest), 30);
    for &field in Field::ALL {
        assert!(!largest.content(field).is_blank(), "{field:?} is empty");
    }
}

#[test]
fn every_choice_is_used_in_a_sample() {
    fn keys<T: Copy>(all: &[T], key: fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|&choice| key(choice)).collect()
    }
    let choices = [
        (": ", keys(&Evidence::ALL[..2], Evidence::key)),
        (": ", keys(PersonaRole::ALL, PersonaRole::key).split_off(1)),
        (": ", keys(PersonaKind::ALL, PersonaKind::key).split_off(1)),
        (": ", keys(Status::ALL, Status::key).split_off(1)),
        (": ", keys(DataBasis::ALL, DataBasis::key).split_off(1)),
        (": ", keys(NoteColour::ALL, NoteColour::key)),
        (": ", keys(Aspect::ALL, Aspect::key)),
        (": ", keys(Frequency::ALL, Frequency::key)),
        (": ", keys(PolePair::ALL, PolePair::key)),
        (": ", keys(PurposeKind::ALL, PurposeKind::key)),
        (": ", keys(&SourceKind::ALL[..8], SourceKind::key)),
        (": ", keys(RespondentType::ALL, RespondentType::key)),
        (": ", keys(Origin::ALL, Origin::key)),
        (": ", keys(ImageKind::ALL, ImageKind::key)),
        // What has to be decided comes from merging, and cannot be set aside.
        (": ", keys(&FindingKind::ALL[1..], FindingKind::key)),
        (": ", keys(Field::ALL, Field::key)),
        (": ", keys(Market::ALL, Market::key).split_off(1)),
        ("", keys(Group::ALL, Group::key)),
        ("", keys(BuyingRole::ALL, BuyingRole::key)),
        (
            "content: ",
            ["prose(", "list(", "facts(", "rated(", "poles(", "table("].into(),
        ),
        ("value: ", ["-2", "-1", "0", "1", "2", "3", "4", "5"].into()),
        ("priority: ", ["1", "2", "3"].into()),
    ];
    let samples = [YOUNG_FASHION, B2B_MACHINES, EXTREMES].concat();
    for (before, keys) in choices {
        for key in keys {
            let word = format!("{before}{key}");
            let used = samples.match_indices(&word).any(|(at, _)| {
                let after = samples[at + word.len()..].chars().next();
                after.is_some_and(|after| !after.is_ascii_alphanumeric() && after != '_')
                    || key.ends_with('(')
            });
            assert!(used, "no sample says {word}");
        }
    }
}
