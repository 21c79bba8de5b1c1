//! Each rule of `model::check`, spoiled for on one side of its limit and let be on the other.

use super::sound::{entry, fact, note, persona, picture};
use super::{TODAY, check, findings};
use jiff::civil::date;
use steckbrief::model::check::FindingKind as Kind;
use steckbrief::model::check::Severity::{Hint, Warning};
use steckbrief::model::custom::{CustomContent, CustomSection};
use steckbrief::model::empathy::{Empathy, Note};
use steckbrief::model::merge::Undecided;
use steckbrief::model::persona::{DataBasis, PersonaKind, PersonaRole, Status};
use steckbrief::model::source::RespondentType;
use steckbrief::model::statement::{Alternative, Entry, Evidence, Scale, Step};
use steckbrief::model::{Id, Persona, PersonaSet};

/// Supports the first note of persona A with the sources of these numbers.
fn support(set: &mut PersonaSet, numbers: &[usize]) {
    let see = &mut set.personas[0].empathy.see[0];
    see.evidence = Evidence::Supported;
    see.sources = numbers
        .iter()
        .map(|n| Id(format!("source{n:02}")))
        .collect();
}

#[test]
fn what_two_people_said_differently() {
    let other = |text: &str| Alternative {
        text: text.to_owned(),
        author: "Kim".to_owned(),
        ..Alternative::default()
    };
    let set = check(&[(Kind::Undecided, Warning)], |set| {
        set.personas[0].quote.alternatives = vec![other("I am Kim.")];
    });
    // No reason decides it.
    let mut reasoned = set.clone();
    reasoned.set_aside(&findings(&set)[0], "never mind");
    assert_eq!(findings(&reasoned)[0].set_aside, None);
    let undecided = |thing: &str, part: &str, other: &str| Undecided {
        thing: thing.into(),
        part: part.to_owned(),
        other: other.to_owned(),
        author: String::new(),
    };
    check(&[(Kind::Undecided, Warning)], |set| {
        set.undecided = vec![undecided("personaA", "role", "negative")];
    });
    // Settled by hand, about something that is gone, and about nothing.
    check(&[], |set| {
        set.undecided = vec![
            undecided("personaA", "role", set.personas[0].role.key()),
            undecided("nobody00", "name", "Kim"),
            undecided("personaA", "nose", "long"),
        ];
    });
}

#[test]
fn a_recognisable_persona() {
    check(&[(Kind::NameMissing, Warning)], |set| {
        set.personas[0].name = " ".to_owned();
    });
    check(&[(Kind::QuoteMissing, Hint)], |set| {
        set.personas[0].quote.text.clear();
    });
    check(&[(Kind::PortraitMissing, Hint)], |set| {
        set.personas[0].portrait.initials.clear();
    });
    check(&[(Kind::QuoteLong, Hint)], |set| {
        set.personas[0].quote.text = "ü".repeat(181);
    });
    check(&[], |set| set.personas[0].quote.text = "ü".repeat(180));
    check(&[(Kind::TraitCount, Hint)], |set| {
        set.personas[0].character.positive_traits.pop();
    });
    check(&[(Kind::TraitCount, Hint)], |set| {
        let traits = &mut set.personas[1].character.negative_traits;
        traits.extend(["p", "q", "r"].map(|text| entry(text, text)));
    });
    check(&[], |set| {
        set.personas[0].kind = PersonaKind::Organisation;
        set.personas[0].character.positive_traits.clear();
    });
    check(&[], |set| {
        let draft = &mut set.personas[1];
        draft.status = Status::Draft;
        draft.name.clear();
        draft.quote.text.clear();
        draft.portrait.initials.clear();
        draft.character.negative_traits.clear();
    });
}

#[test]
fn the_set_as_a_whole() {
    check(&[(Kind::ObjectiveMissing, Hint)], |set| {
        set.objective.clear();
    });
    check(&[(Kind::SegmentMissing, Hint)], |set| {
        set.personas[1].segment = Id::default();
    });
    check(&[(Kind::SegmentUnknown, Warning)], |set| {
        set.personas[1].segment = "nowhere1".into();
    });
    check(&[(Kind::SegmentShared, Hint)], |set| {
        set.personas[1].segment = set.personas[0].segment.clone();
    });
    check(&[(Kind::PrimaryMissing, Hint)], |set| {
        set.personas[0].role = PersonaRole::Secondary;
    });
    check(&[(Kind::PrimarySeveral, Hint)], |set| {
        set.personas[1].role = PersonaRole::Primary;
    });
    check(&[(Kind::ReviewDue, Warning)], |set| {
        set.review_on = Some(date(2026, 11, 20));
    });
    check(&[], |set| set.review_on = Some(TODAY));
    check(&[(Kind::PersonaNamedLikePerson, Warning)], |set| {
        set.personas[1].name = "ada  AUTHOR".to_owned();
    });
    check(&[(Kind::PersonaNamedLikePerson, Warning)], |set| {
        set.personas[1].name = "Real Name 3".to_owned();
    });
}

#[test]
fn drafts_negative_and_archived_personas_do_not_count() {
    let spoil: [fn(&mut Persona); 3] = [
        |persona| persona.status = Status::Draft,
        |persona| persona.role = PersonaRole::Negative,
        |persona| persona.archived = true,
    ];
    for spoil in spoil {
        check(&[], |set| {
            let mut third = persona("C");
            third.role = PersonaRole::Primary;
            third.segment = set.personas[0].segment.clone();
            spoil(&mut third);
            set.personas.push(third);
        });
    }
    let empty = findings(&PersonaSet::default());
    let kinds: Vec<_> = empty.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [Kind::ObjectiveMissing]);
}

#[test]
fn many_personas() {
    let with = |set: &mut PersonaSet, count: usize| {
        set.personas.truncate(2);
        for name in ["C", "D", "E", "F", "G", "H"].iter().take(count - 2) {
            let mut more = persona(name);
            more.status = Status::Draft;
            more.segment = Id::default();
            set.personas.push(more);
        }
    };
    check(&[], |set| with(set, 5));
    check(&[(Kind::ManyPersonas, Hint)], |set| with(set, 6));
    check(&[(Kind::ManyPersonas, Hint)], |set| with(set, 7));
    check(&[(Kind::ManyPersonas, Warning)], |set| with(set, 8));
}

#[test]
fn an_empty_map() {
    check(&[(Kind::DimensionEmpty, Hint)], |set| {
        set.personas[1].empathy.pain.clear();
    });
    check(&[(Kind::DimensionEmpty, Hint)], |set| {
        set.personas[1].empathy.goal_do.text.clear();
    });
    let set = check(&[(Kind::DimensionEmpty, Hint); 8], |set| {
        set.personas[1].empathy = Empathy::default();
    });
    let fields: Vec<_> = findings(&set)
        .iter()
        .filter_map(|one| one.place.field)
        .collect();
    assert!(fields.is_sorted(), "{fields:?}");
}

#[test]
fn what_statements_rest_on() {
    check(&[(Kind::SupportedWithoutSource, Warning)], |set| {
        support(set, &[]);
    });
    check(&[(Kind::SingleInterview, Hint)], |set| support(set, &[3]));
    check(&[(Kind::SingleInterview, Hint)], |set| {
        support(set, &[3, 3]);
    });
    check(&[], |set| support(set, &[3, 4]));
    check(&[], |set| support(set, &[10]));
    check(&[(Kind::HearsayOnly, Hint)], |set| {
        set.sources[3].respondent_type = Some(RespondentType::Staff);
        support(set, &[3]);
    });
    check(&[], |set| {
        set.sources[3].respondent_type = Some(RespondentType::Staff);
        support(set, &[3, 4]);
    });
    check(&[(Kind::SupportedWithoutSource, Warning)], |set| {
        set.personas[0].buying_behaviour.scales.satisfaction = Scale {
            value: Step::try_from(2).ok(),
            evidence: Evidence::Supported,
            ..Scale::default()
        };
    });
    check(&[(Kind::SourceUnknown, Warning)], |set| {
        set.personas[0].empathy.see[0]
            .sources
            .push("nowhere1".into());
    });
    check(&[(Kind::SourceUnknown, Warning)], |set| {
        let mut unsorted = note("inbox001", "Unsorted");
        unsorted.sources.push("nowhere1".into());
        set.inbox.push(unsorted);
    });
    check(&[(Kind::SourceUnused, Hint)], |set| {
        set.personas[0].empathy.hear[0].sources.pop();
    });
}

#[test]
fn what_personas_claim_to_rest_on() {
    let without = |set: &mut PersonaSet, number: usize| {
        let id = set.sources.remove(number).id;
        set.personas[0].empathy.hear[0]
            .sources
            .retain(|source| *source != id);
    };
    let claim = |set: &mut PersonaSet, basis| set.personas[1].data_basis = basis;
    for (basis, expected) in [
        (DataBasis::ProtoPersona, &[][..]),
        (DataBasis::Qualitative, &[(Kind::FewInterviews, Hint)]),
        (
            DataBasis::QualitativeValidated,
            &[(Kind::FewInterviews, Hint)],
        ),
        (DataBasis::Quantitative, &[]),
    ] {
        check(&[], |set| claim(set, basis));
        check(expected, |set| {
            claim(set, basis);
            without(set, 0);
        });
    }
    check(&[(Kind::QuantitativeWithoutSurvey, Warning)], |set| {
        claim(set, DataBasis::Quantitative);
        without(set, 10);
    });
    check(&[(Kind::MostlyAssumptions, Warning)], |set| {
        let notes = ["p", "q", "r", "s", "t", "u", "v", "w"].map(|text| Note {
            evidence: Evidence::Assumption,
            ..note(text, text)
        });
        set.personas[0].empathy.see.extend(notes);
    });
}

#[test]
fn pictures() {
    check(
        &[
            (Kind::CreditMissing, Warning),
            (Kind::LicenceMissing, Warning),
            (Kind::AltMissing, Warning),
        ],
        |set| {
            picture(set);
            let portrait = &mut set.personas[0].portrait;
            portrait.credit.clear();
            portrait.licence.clear();
            portrait.alt.clear();
        },
    );
    for (end, expected) in [
        (date(2026, 11, 20), &[(Kind::LicenceEnded, Warning)][..]),
        (TODAY, &[]),
    ] {
        check(expected, |set| {
            picture(set);
            set.personas[0].portrait.licence_end = Some(end);
        });
    }
}

#[test]
fn the_same_text_again() {
    let repeated = || entry("again001", "  a  STRENGTH 1");
    check(&[(Kind::TextTwice, Hint)], |set| {
        set.personas[0].needs.goals.push(repeated());
    });
    check(&[(Kind::TextTwice, Hint)], |set| {
        let content = CustomContent::List(vec![repeated()]);
        set.personas[0].custom.push(CustomSection {
            content,
            ..CustomSection::default()
        });
    });
    check(&[(Kind::TextInTwoPersonas, Hint)], |set| {
        set.personas[1].needs.goals.push(repeated());
    });
    check(&[(Kind::TextInTwoPersonas, Hint)], |set| {
        set.personas[1].quote.text = set.personas[0].quote.text.clone();
    });
    check(&[(Kind::TextProAndContra, Warning)], |set| {
        set.personas[0]
            .pro_contra
            .pro
            .push(entry("pro00001", "Straße"));
        set.personas[0]
            .pro_contra
            .contra
            .push(entry("contra01", "STRASSE"));
    });
    check(&[], |set| {
        let see = set.personas[0].empathy.see[0].clone();
        set.personas[0].needs.goals.push(Entry {
            from_note: see.id,
            ..entry("goal0001", &see.text)
        });
        set.personas[0].quote.text = see.text;
    });
    check(&[], |set| {
        for persona in &mut set.personas {
            persona.facts.demographics.age = fact("40");
            persona.facts.demographics.household_size = fact("40");
        }
    });
}
