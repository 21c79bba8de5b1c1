//! The rules of `model::check`: a document nobody can object to, spoiled in one way at a time.
//! Each rule is seen to find what it is for, and nothing else, and to have its sentence in
//! both languages.

use jiff::civil::date;
use steckbrief::model::brand::Colour;
use steckbrief::model::check::{Acknowledged, EvidenceCount, FindingKind, Severity, check as run};
use steckbrief::model::custom::{CustomContent, CustomSection};
use steckbrief::model::design::Paper;
use steckbrief::model::empathy::{Dimension, Note};
use steckbrief::model::field::{ContentMut, Field};
use steckbrief::model::image::{Image, ImageId, ImageKind};
use steckbrief::model::persona::{DataBasis, PersonaKind, PersonaRole, Status};
use steckbrief::model::persona_set::Segment;
use steckbrief::model::source::{RespondentType, Source, SourceKind};
use steckbrief::model::statement::{Entry, Evidence, Fact, Purpose, Scale, Step};
use steckbrief::model::{Id, Language, Persona, PersonaSet};
use steckbrief::text::Words;

use FindingKind as Kind;
use Severity::{Hint, Warning};

const TODAY: jiff::civil::Date = date(2026, 11, 21);

fn findings(set: &PersonaSet) -> Vec<steckbrief::model::check::Finding> {
    let paper: Paper = "a2".parse().expect("a paper");
    run(set, Some(TODAY), paper)
}

fn entry(id: &str, text: &str) -> Entry {
    Entry {
        id: id.into(),
        text: text.to_owned(),
        evidence: Evidence::Partly,
        ..Entry::default()
    }
}

fn note(id: &str, text: &str) -> Note {
    Note {
        id: id.into(),
        text: text.to_owned(),
        evidence: Evidence::Partly,
        ..Note::default()
    }
}

fn fact(text: &str) -> Fact {
    Fact {
        text: text.to_owned(),
        evidence: Evidence::Partly,
        ..Fact::default()
    }
}

/// A released persona of its own segment with everything a persona should have.
fn persona(name: &str) -> Persona {
    let mut persona = Persona {
        id: Id(format!("persona{name}")),
        name: name.to_owned(),
        segment: Id(format!("segment{name}")),
        role: PersonaRole::Secondary,
        status: Status::Released,
        quote: fact(&format!("I am {name}.")),
        ..Persona::default()
    };
    persona.portrait.initials = name.to_owned();
    for (traits, kind) in [
        (&mut persona.character.positive_traits, "strength"),
        (&mut persona.character.negative_traits, "weakness"),
    ] {
        traits.extend((1..=3).map(|n| entry(&format!("{kind}{n}"), &format!("{name} {kind} {n}"))));
    }
    persona.empathy.goal_who = fact(&format!("{name} at work"));
    persona.empathy.goal_do = fact(&format!("{name} gets home"));
    for &dimension in Dimension::ALL {
        let text = format!("{name} {}", dimension.key());
        if let ContentMut::Notes(notes) = persona.content_mut(Field::from(dimension)) {
            notes.push(note(&format!("note-{}", dimension.key()), &text));
        }
    }
    persona
}

/// Two personas, ten interviews and a survey, in perfect order.
fn sound() -> PersonaSet {
    let mut set = PersonaSet {
        objective: "To find nothing".to_owned(),
        authors: vec!["Ada Author".to_owned()],
        personas: vec![persona("A"), persona("B")],
        ..PersonaSet::default()
    };
    set.personas[0].role = PersonaRole::Primary;
    set.segments = ["A", "B"]
        .map(|name| Segment {
            id: Id(format!("segment{name}")),
            name: format!("Segment {name}"),
            ..Segment::default()
        })
        .into();
    for number in 0..11 {
        let kind = match number {
            10 => SourceKind::Survey,
            _ => SourceKind::Interview,
        };
        set.sources.push(Source {
            id: Id(format!("source{number:02}")),
            title: format!("Source {number}"),
            kind,
            respondent: format!("Real Name {number}"),
            ..Source::default()
        });
        let id = Id(format!("source{number:02}"));
        set.personas[0].empathy.hear[0].sources.push(id);
    }
    set
}

fn picture(set: &mut PersonaSet, width: u32, height: u32) {
    let id = ImageId("0123456789abcdef".to_owned());
    set.images.insert(
        id.clone(),
        Image {
            kind: ImageKind::Png,
            width,
            height,
            data: Vec::new().into(),
        },
    );
    let portrait = &mut set.personas[0].portrait;
    portrait.image = id;
    portrait.alt = "A face".to_owned();
    portrait.credit = "Somebody".to_owned();
    portrait.licence = "CC0".to_owned();
    portrait.colour = Some(Colour {
        red: 1,
        green: 2,
        blue: 3,
    });
}

/// The sound document spoiled in one way has exactly these findings.
fn check(expected: &[(Kind, Severity)], spoil: impl FnOnce(&mut PersonaSet)) -> PersonaSet {
    let mut set = sound();
    assert_eq!(findings(&set), [], "the sound document");
    spoil(&mut set);
    let found = findings(&set);
    let kinds: Vec<_> = found.iter().map(|one| (one.kind, one.severity)).collect();
    assert_eq!(kinds, expected, "{found:#?}");
    for language in Language::ALL {
        let words = Words::new(language);
        for finding in &found {
            let sentence = words.finding(finding);
            let place = words.place(&finding.place, &set);
            for text in [&sentence.what, &sentence.now, &place] {
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{text}");
                assert!(!text.contains("finding-"), "{text}");
            }
        }
    }
    set
}

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
fn a_recognisable_persona() {
    check(&[(Kind::NameMissing, Warning)], |set| {
        set.personas[0].name = " ".to_owned()
    });
    check(&[(Kind::QuoteMissing, Hint)], |set| {
        set.personas[0].quote.text.clear()
    });
    check(&[(Kind::PortraitMissing, Hint)], |set| {
        set.personas[0].portrait.initials.clear()
    });
    check(&[(Kind::QuoteLong, Hint)], |set| {
        set.personas[0].quote.text = "ü".repeat(181)
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
        set.objective.clear()
    });
    check(&[(Kind::SegmentMissing, Hint)], |set| {
        set.personas[1].segment = Id::default()
    });
    check(&[(Kind::SegmentUnknown, Warning)], |set| {
        set.personas[1].segment = "nowhere1".into()
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
        set.review_on = Some(date(2026, 11, 20))
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
    assert_eq!(
        findings(&PersonaSet::default()).len(),
        1,
        "an empty set lacks its objective"
    );
}

#[test]
fn many_personas() {
    let with = |set: &mut PersonaSet, count: usize| {
        set.personas.truncate(2);
        for name in ["C", "D", "E", "F", "G", "H"].iter().take(count - 2) {
            let mut more = persona(name);
            more.status = Status::Draft;
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
        set.personas[1].empathy.pain.clear()
    });
    check(&[(Kind::DimensionEmpty, Hint)], |set| {
        set.personas[1].empathy.goal_do.text.clear()
    });
    let set = check(&[(Kind::DimensionEmpty, Hint); 8], |set| {
        set.personas[1].empathy = steckbrief::model::empathy::Empathy::default();
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
        support(set, &[])
    });
    check(&[(Kind::SingleInterview, Hint)], |set| support(set, &[3]));
    check(&[(Kind::SingleInterview, Hint)], |set| {
        support(set, &[3, 3])
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
    check(&[], |set| picture(set, 830, 920));
    check(&[(Kind::PortraitSmall, Hint)], |set| picture(set, 820, 920));
    check(&[(Kind::PortraitSmall, Warning)], |set| {
        picture(set, 4_000, 600)
    });
    check(&[(Kind::PortraitSmall, Hint)], |set| {
        picture(set, 830, 920);
        set.personas[0].portrait.crops.panel.zoom = 120;
    });
    check(
        &[
            (Kind::CreditMissing, Warning),
            (Kind::LicenceMissing, Warning),
            (Kind::AltMissing, Warning),
        ],
        |set| {
            picture(set, 2_000, 2_000);
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
            picture(set, 2_000, 2_000);
            set.personas[0].portrait.licence_end = Some(end);
        });
    }
}

#[test]
fn the_same_text_again() {
    let repeated = || entry("again001", "  a  STRENGTH 1");
    check(&[(Kind::TextTwice, Hint)], |set| {
        set.personas[0].needs.goals.push(repeated())
    });
    check(&[(Kind::TextTwice, Hint)], |set| {
        let content = CustomContent::List(vec![repeated()]);
        set.personas[0].custom.push(CustomSection {
            content,
            ..CustomSection::default()
        });
    });
    check(&[(Kind::TextInTwoPersonas, Hint)], |set| {
        set.personas[1].needs.goals.push(repeated())
    });
    check(&[(Kind::TextInTwoPersonas, Hint)], |set| {
        set.personas[1].quote.text = set.personas[0].quote.text.clone();
    });
    check(&[(Kind::TextProAndContra, Warning)], |set| {
        let purpose = Purpose {
            text: "Straße".to_owned(),
            evidence: Evidence::Partly,
            ..Purpose::default()
        };
        set.personas[0].purposes.push(purpose);
        set.personas[0].purposes.clear();
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

#[test]
fn a_finding_is_set_aside_with_a_reason() {
    let seen = |reason: &str| Acknowledged {
        kind: Some(Kind::TraitCount),
        persona: "personaA".into(),
        field: Some(Field::PositiveTraits),
        item: Id::default(),
        reason: reason.to_owned(),
    };
    for (acknowledged, expected) in [
        (seen("Two are enough"), Some("Two are enough")),
        (seen(" "), None),
        (
            Acknowledged {
                persona: "personaB".into(),
                ..seen("Other persona")
            },
            None,
        ),
        (
            Acknowledged {
                field: None,
                ..seen("Wider")
            },
            None,
        ),
        (
            Acknowledged {
                kind: Some(Kind::QuoteLong),
                ..seen("Other kind")
            },
            None,
        ),
    ] {
        let set = check(&[(Kind::TraitCount, Hint)], |set| {
            set.personas[0].character.positive_traits.pop();
            set.acknowledged.push(acknowledged);
        });
        assert_eq!(findings(&set)[0].set_aside.as_deref(), expected);
    }
}

#[test]
fn findings_come_in_reading_order() {
    let set = check(
        &[
            (Kind::ObjectiveMissing, Hint),
            (Kind::NameMissing, Warning),
            (Kind::DimensionEmpty, Hint),
            (Kind::QuoteMissing, Hint),
            (Kind::DimensionEmpty, Hint),
        ],
        |set| {
            set.objective.clear();
            set.personas[1].empathy.gain.clear();
            set.personas[1].quote.text.clear();
            set.personas[0].empathy.gain.clear();
            set.personas[0].name.clear();
        },
    );
    assert_eq!(findings(&set), findings(&set));
}

#[test]
fn statements_are_counted_by_evidence() {
    let mut set = sound();
    set.personas[0].archived = true;
    let persona = &mut set.personas[1];
    persona.empathy.see[0].evidence = Evidence::Supported;
    persona.empathy.hear[0].evidence = Evidence::Assumption;
    persona.empathy.say_do.push(Note::default());
    let scales = &mut persona.buying_behaviour.scales;
    scales.satisfaction.value = Step::try_from(3).ok();
    let count = EvidenceCount::of_persona(persona);
    assert_eq!(
        (count.supported, count.partly, count.assumption),
        (1, 13, 2)
    );
    assert_eq!(EvidenceCount::of_set(&set), count);
    let map = [Field::See, Field::Hear, Field::SayDo];
    let shown = EvidenceCount::of_fields(&set.personas[1], map);
    assert_eq!((shown.supported, shown.partly, shown.assumption), (1, 1, 1));
    assert_eq!(Evidence::ALL.map(|evidence| count.of(evidence)), [1, 13, 2]);
    assert_eq!(count.total(), 16);
}

#[test]
fn a_thousand_personas_are_checked_quickly() {
    let mut set = sound();
    for number in 0..1_000 {
        set.personas.push(persona(&format!("N{number}")));
    }
    let start = std::time::Instant::now();
    let found = findings(&set);
    assert!(found.iter().any(|one| one.kind == Kind::ManyPersonas));
    assert!(start.elapsed().as_secs() < 2, "{:?}", start.elapsed());
}
