//! What a poster says in words of its own, and what it never says.

use super::*;
use crate::inspect::squeeze;
use steckbrief::model::Language;
use steckbrief::model::design::Design;
use steckbrief::model::field::{Field, Group};
use steckbrief::model::merge::Brought;
use steckbrief::model::persona::{DataBasis, Status};
use steckbrief::model::statement::{Evidence, Lean, Pole};
use steckbrief::poster::Standard;
use steckbrief::text::Words;

const SHOWN: [Design; 3] = [Design::Profile, Design::Empathy, Design::Combined];

/// Everything a file says, seen, heard or written in its metadata.
fn everything(proof: &Proof<'_>) -> String {
    let title = proof.pdf.facts.title.clone().unwrap_or_default();
    let lines = proof.pdf.pages.iter().flat_map(|page| &page.lines);
    let painted: String = lines.map(|line| format!("{}\n", line.text)).collect();
    let described = proof.pdf.outline().into_iter().filter_map(|row| row.alt);
    let described: Vec<String> = described.collect();
    format!(
        "{title}\n{}\n{painted}\n{}",
        proof.pdf.reading_text(),
        described.join("\n")
    )
}

fn says(proof: &Proof<'_>, words: &str) -> bool {
    squeeze(&everything(proof)).contains(&squeeze(words))
}

#[test]
fn a_draft_says_so() {
    for (status, basis, expected) in [
        (
            Status::Draft,
            DataBasis::ProtoPersona,
            Some("Entwurf – Annahmen"),
        ),
        (Status::Draft, DataBasis::Qualitative, Some("Entwurf")),
        (Status::Reviewed, DataBasis::ProtoPersona, None),
        (Status::Released, DataBasis::Quantitative, None),
    ] {
        let mut set = YOUNG_FASHION.clone();
        set.personas[0].status = status;
        set.personas[0].data_basis = basis;
        for design in SHOWN {
            let proof = Proof::of(order(&set, &set.personas[0], design, "a3"));
            let what = format!("{status:?} {basis:?} {design:?}");
            assert!(expected.is_none_or(|words| says(&proof, words)), "{what}");
            assert_eq!(says(&proof, "Entwurf"), expected.is_some(), "{what}");
        }
    }
}

#[test]
fn a_place_between_poles_is_told_in_words() {
    let mut set = YOUNG_FASHION.clone();
    let pole = |value: i8| Pole {
        pair: None,
        left: "Ebbe".into(),
        right: "Flut".into(),
        value: Some(Lean::try_from(value).unwrap()),
        ..Pole::default()
    };
    set.personas[0].character.personality = vec![pole(-2), pole(0), pole(1)];
    for language in [Language::DeDe, Language::En] {
        let proof = Proof::of(steckbrief::poster::Order {
            language,
            ..order(&set, &set.personas[0], Design::Profile, "a3")
        });
        let told = proof.pdf.outline().into_iter().filter_map(|row| row.alt);
        let told: Vec<String> = told.filter(|alt| alt.contains("Ebbe")).collect();
        let expected = match language {
            Language::En => [
                "Ebbe, not Flut",
                "between Ebbe and Flut",
                "rather Flut than Ebbe",
            ],
            _ => [
                "Ebbe, nicht Flut",
                "zwischen Ebbe und Flut",
                "eher Flut als Ebbe",
            ],
        };
        assert_eq!(told, expected);
    }
}

#[test]
fn marks_of_evidence_can_be_left_off() {
    let set = &*YOUNG_FASHION;
    let words = Words::new(set.language);
    for design in SHOWN {
        let figures = [true, false].map(|evidence_marks| {
            let order = order(set, &set.personas[0], design, "a2");
            let proof = Proof::of(steckbrief::poster::Order {
                evidence_marks,
                ..order
            });
            for evidence in [Evidence::Supported, Evidence::Partly] {
                let label = words.label(evidence);
                assert_eq!(says(&proof, &label), evidence_marks, "{design:?} {label}");
            }
            assert_none(&proof.faults());
            let rows = proof.pdf.outline().into_iter();
            rows.filter(|row| row.tag == "Figure").count()
        });
        let [with, without] = figures;
        assert!(with > without + 3, "{design:?}: {with} and {without}");
    }
}

#[test]
fn who_took_part_is_named_only_if_asked() {
    let workshop = |language, people: usize| {
        let mut set = YOUNG_FASHION.clone();
        set.language = language;
        let brought = |number| Brought {
            author: format!("Teilnehmerin {number:02}"),
            ..Brought::default()
        };
        set.brought = (1..=people).map(brought).collect();
        // Whoever answered is named by nothing, not even by a statement.
        let respondent = set
            .sources
            .iter()
            .map(|one| one.respondent.clone())
            .find(|name| !name.is_empty())
            .unwrap();
        set.personas[0].quote.author = respondent.clone();
        (set, respondent)
    };
    for (language, people, begins) in [
        (Language::DeDe, 1, "Mitgewirkt hat: "),
        (Language::DeDe, 20, "Mitgewirkt haben: "),
        (Language::En, 20, "Contributors: "),
    ] {
        let (set, respondent) = workshop(language, people);
        for design in SHOWN {
            for participants in [true, false] {
                let order = order(&set, &set.personas[0], design, "a3");
                let proof = Proof::of(steckbrief::poster::Order {
                    participants,
                    ..order
                });
                let case = format!("{design:?} {begins} {participants}");
                for told in [
                    begins,
                    "Teilnehmerin 01",
                    &format!("Teilnehmerin {people:02}"),
                ] {
                    assert_eq!(says(&proof, told), participants, "{case} {told}");
                }
                assert!(!says(&proof, &respondent), "{case}");
                assert_none(&proof.faults());
            }
        }
    }
}

#[test]
fn respondents_stay_nameless() {
    for set in [&*B2B_MACHINES, &*YOUNG_FASHION, &*EXTREMES] {
        // One sample has a persona named like a respondent, which is a finding of its own.
        let is_persona = |name: &str| {
            set.personas
                .iter()
                .any(|persona| persona.name.contains(name))
        };
        let named = set.sources.iter().map(|source| source.respondent.trim());
        let named: Vec<&str> = named
            .filter(|name| !name.is_empty() && !is_persona(name))
            .collect();
        for persona in set.personas.iter().take(4) {
            let proof = Proof::of(order(set, persona, Design::Combined, "a1"));
            let bytes = proof.poster.pdf(Standard::Ua1).unwrap();
            let raw = String::from_utf8_lossy(&bytes);
            let said = squeeze(&everything(&proof));
            for name in &named {
                assert!(
                    !said.contains(&squeeze(name)) && !raw.contains(name),
                    "{name}"
                );
            }
        }
    }
    assert!(
        B2B_MACHINES
            .sources
            .iter()
            .any(|source| !source.respondent.is_empty())
    );
}

#[test]
fn a_picture_has_its_credit_and_its_words() {
    let set = &*YOUNG_FASHION;
    let bibi = &set.personas[0];
    assert!(!bibi.portrait.image.is_empty() && !bibi.portrait.credit.is_empty());
    for design in SHOWN {
        let proof = Proof::of(order(set, bibi, design, "a3"));
        assert!(says(&proof, &bibi.portrait.credit), "{design:?}");
        let heard = proof.pdf.outline().into_iter().filter_map(|row| row.alt);
        let heard: Vec<String> = heard.collect();
        assert!(heard.contains(&bibi.portrait.alt), "{design:?}: {heard:?}");
        let mut hidden = set.clone();
        hidden.sections.hidden_groups.push(Group::Portrait);
        let proof = Proof::of(order(&hidden, &hidden.personas[0], design, "a3"));
        assert!(!says(&proof, &bibi.portrait.credit) && !says(&proof, &bibi.portrait.alt));
    }
}

/// A persona in which every field says its own key.
fn of_keys() -> PersonaSet {
    saying(key_text)
}

/// The key of a field so that it is found nowhere else.
fn key_text(field: Field) -> String {
    format!("qx{}xq", field.key().replace('_', ""))
}

#[test]
fn what_is_hidden_is_absent_and_nothing_else() {
    let all = of_keys();
    let mut jobs = Vec::new();
    // A few fields at a time, far from each other.
    for start in 0..8 {
        let hidden: Vec<Field> = Field::ALL.iter().copied().skip(start).step_by(8).collect();
        let mut set = all.clone();
        set.sections.hidden_fields.clone_from(&hidden);
        jobs.push((set, hidden));
    }
    for &group in Group::ALL {
        let mut set = all.clone();
        set.sections.hidden_groups.push(group);
        jobs.push((set, Field::of(group).collect()));
    }
    assert_none(&on_all(&jobs, |(set, hidden)| {
        let proof = Proof::of(order(set, &set.personas[0], Design::Combined, "a1"));
        let text = proof.squeezed();
        let wrong = Field::ALL.iter().copied().filter(|&field| {
            // A poster without a name would be nobody's.
            let is_hidden = hidden.contains(&field) && field != Field::Name;
            text.contains(&key_text(field)) == is_hidden
        });
        let wrong: Vec<&str> = wrong.map(Field::key).collect();
        if wrong.is_empty() {
            return Vec::new();
        }
        let hidden: Vec<&str> = hidden.iter().map(|field| field.key()).collect();
        vec![format!("hidden {hidden:?}: wrong are {wrong:?}")]
    }));
}

#[test]
fn sections_stand_in_the_order_of_the_document() {
    let groups = [
        Group::Psychographics,
        Group::Everyday,
        Group::Needs,
        Group::Address,
        Group::Custom,
    ];
    for turn in 0..groups.len() {
        let mut set = of_keys();
        let mut wanted = groups.to_vec();
        wanted.rotate_left(turn);
        set.sections.order = wanted.clone();
        let proof = Proof::of(order(&set, &set.personas[0], Design::Profile, "a2"));
        let text = proof.squeezed();
        let places = wanted
            .iter()
            .filter_map(|&group| text.find(&key_text(Field::of(group).next()?)));
        let places: Vec<usize> = places.collect();
        assert_eq!(places.len(), wanted.len());
        assert!(places.is_sorted(), "{wanted:?}: {places:?}");
    }
}

#[test]
fn no_swiss_poster_has_a_sharp_s_of_its_own() {
    for set in [&*EMPTY, &of_keys()] {
        for &design in Design::ALL {
            let order = order(set, &set.personas[0], design, "a2");
            let language = Language::DeCh;
            let proof = Proof::of(steckbrief::poster::Order { language, ..order });
            let text = everything(&proof);
            assert!(!text.contains(['ß', '„', '“']), "{design:?}: {text}");
        }
    }
}

#[test]
fn a_quote_wears_the_marks_of_the_language() {
    let mut set = EMPTY.clone();
    set.personas[0].quote.text = "\"Ja, 'gern'.\"".to_owned();
    for (language, expected) in [
        (Language::DeDe, "„Ja, 'gern'.“"),
        (Language::DeAt, "„Ja, 'gern'.“"),
        (Language::DeCh, "«Ja, 'gern'.»"),
        (Language::En, "“Ja, 'gern'.”"),
    ] {
        for design in SHOWN {
            let order = order(&set, &set.personas[0], design, "a3");
            let proof = Proof::of(steckbrief::poster::Order { language, ..order });
            let text = proof.pdf.reading_text();
            assert!(text.contains(expected), "{language:?} {design:?}: {text}");
        }
    }
}

#[test]
fn no_profile_asks_a_question() {
    for set in [&*YOUNG_FASHION, &*EMPTY, &*B2B_MACHINES] {
        for language in [Language::DeDe, Language::En] {
            let words = Words::new(language);
            let order = order(set, &set.personas[0], Design::Profile, "a2");
            let proof = Proof::of(steckbrief::poster::Order { language, ..order });
            for &field in Field::ALL {
                for question in [words.question(field), words.questions(field)] {
                    assert!(!says(&proof, &question), "{question}");
                }
            }
        }
    }
}

#[test]
fn a_blank_sheet_asks_and_says_nothing_of_anybody() {
    let set = &*YOUNG_FASHION;
    let words = Words::new(set.language);
    for paper in ["a4", "a0"] {
        let proof = Proof::of(order(set, &set.personas[0], Design::Blank, paper));
        assert!(!says(&proof, &set.personas[0].name) && !says(&proof, &set.personas[0].quote.text));
        for &dimension in steckbrief::model::empathy::Dimension::ALL {
            let question = words.questions(Field::from(dimension));
            assert!(says(&proof, &question), "{question}");
        }
        assert_none(&proof.faults());
    }
}
