//! The catalogues and the room that speaks them: nothing missing, nothing left over, nothing
//! broken in any language.

mod catalogue;

use catalogue::{ENGLISH, GERMAN, literals, variables};
use jiff::civil::date;
use std::collections::BTreeSet;
use steckbrief::model::Language;
use steckbrief::model::empathy::Dimension;
use steckbrief::model::field::{Field, Group};
use steckbrief::model::persona::{PersonaKind, PersonaRole};
use steckbrief::model::statement::{Evidence, PolePair, Step};
use steckbrief::text::{Arg, Words, label_ids};

#[test]
fn both_catalogues_have_the_same_messages_with_the_same_variables() {
    let (german, english) = (variables(GERMAN), variables(ENGLISH));
    for (id, variables) in &german {
        assert_eq!(english.get(id), Some(variables), "{id} in English");
    }
    for id in english.keys() {
        assert!(german.contains_key(id), "{id} is missing in German");
    }
}

#[test]
fn every_value_of_the_model_has_its_words() {
    let catalogue = variables(GERMAN);
    for id in label_ids() {
        assert!(catalogue.contains_key(&id), "{id}");
        if id.starts_with("finding-") {
            assert!(catalogue.contains_key(&format!("{id}.now")), "{id}");
        }
    }
    for language in Language::ALL {
        let words = Words::new(language);
        for &field in Field::ALL {
            assert!(words.question(field).ends_with('?'), "{}", field.key());
            assert!(!words.questions(field).is_empty(), "{}", field.key());
        }
        for &pair in PolePair::ALL {
            let (left, right) = words.poles(pair);
            assert_eq!(words.label(pair), format!("{left}–{right}"));
        }
        for scale in [
            Field::PriceSensitivity,
            Field::Satisfaction,
            Field::PurchaseReach,
        ] {
            let (low, high) = words.ends(scale);
            assert!(!low.is_empty() && !high.is_empty(), "{}", scale.key());
        }
        for &kind in PersonaKind::ALL {
            assert!(!words.unnamed(kind).is_empty());
        }
    }
}

/// The beginnings of ids that are no labels, but written out where they are said.
const SPOKEN: [&str; 7] = [
    "alt-", "blank-", "error-", "notice-", "place-", "poster-", "reason-",
];

#[test]
fn no_id_is_missing_and_none_is_unused() {
    let catalogue = variables(GERMAN);
    let said = literals();
    let labels: BTreeSet<String> = label_ids().into_iter().collect();
    let months: BTreeSet<String> = (1..=12).map(|month| format!("month-{month}")).collect();
    for beginning in SPOKEN {
        for id in said.iter().filter(|id| id.starts_with(beginning)) {
            assert!(catalogue.contains_key(id), "nobody wrote {id}");
        }
    }
    let unsaid: Vec<&String> = catalogue
        .keys()
        .filter(|id| !id.contains('.'))
        .filter(|id| !said.contains(*id) && !labels.contains(*id) && !months.contains(*id))
        .collect();
    assert_eq!(unsaid, [""; 0], "nobody says these");
}

#[test]
fn every_message_is_complete_in_every_language() {
    let all = variables(GERMAN);
    for language in Language::ALL {
        let words = Words::new(language);
        for (id, variables) in &all {
            for number in [-2_i64, 0, 1, 2, 1_234] {
                let args: Vec<(&str, Arg<'_>)> = variables
                    .iter()
                    .map(|name| (name.as_str(), number.into()))
                    .collect();
                let text = match id.split_once('.') {
                    Some((id, attribute)) => words.attribute(id, attribute, &args),
                    None => Some(words.say_with(id, &args)),
                };
                let text = text.expect("a message of the catalogue");
                assert!(!text.contains(['{', '}', '\u{2068}']), "{id}: {text}");
                assert_ne!(&text, id);
                assert!(
                    language != Language::DeCh || !text.contains(['ß', '„', '“']),
                    "{text}"
                );
            }
        }
    }
}

fn check(language: Language, said: impl FnOnce(&Words) -> String, expected: &str) {
    assert_eq!(said(&Words::new(language)), expected);
}

#[test]
fn labels_are_those_of_the_domain() {
    use Language::{DeAt, DeCh, DeDe, En};
    check(
        DeDe,
        |words| words.label(Group::ProContra),
        "Pro und Kontra",
    );
    check(
        DeDe,
        |words| words.label(Field::Deciders),
        "Wer mitentscheidet",
    );
    check(DeDe, |words| words.label(Dimension::Pain), "Pains");
    check(
        DeDe,
        |words| words.subtitle(Dimension::Pain).unwrap_or_default(),
        "Hürden & Frust",
    );
    check(En, |words| words.label(Field::Pro), "Speaks for us");
    check(
        DeDe,
        |words| words.title(PersonaRole::Primary),
        "Primäre Persona",
    );
    check(
        DeDe,
        |words| words.label(PersonaRole::Negative),
        "Negativ-Persona",
    );
    check(
        DeAt,
        |words| words.label(Field::CompanySize),
        "Unternehmensgröße",
    );
    check(
        DeCh,
        |words| words.label(Field::CompanySize),
        "Unternehmensgrösse",
    );
    check(
        DeDe,
        |words| words.question(Field::ThinkFeel),
        "Was bewegt wirklich, auch unausgesprochen?",
    );
    check(
        DeCh,
        |words| words.questions(Field::Purposes),
        "«Ich brauche …», «Ich will …», «Wie kann ich …», «Können Sie …»",
    );
    let four = Step::try_from(4).expect("a step");
    check(
        DeDe,
        |words| words.step(Field::PriceSensitivity, four),
        "hoch",
    );
    check(
        En,
        |words| words.step(Field::PurchaseReach, four),
        "neighbouring countries or EU",
    );
}

#[test]
fn figures_days_and_lists_follow_the_language() {
    use Language::{DeAt, DeCh, DeDe, En};
    check(
        DeDe,
        |words| words.counted(Evidence::Supported, 13),
        "13 belegt",
    );
    check(
        DeDe,
        |words| words.counted(Evidence::Assumption, 6),
        "6 Annahmen",
    );
    check(
        DeDe,
        |words| words.counted(Evidence::Assumption, 1),
        "1 Annahme",
    );
    check(
        En,
        |words| words.counted(Evidence::Assumption, 1_000),
        "1,000 assumptions",
    );
    let basis = |count: usize| {
        move |words: &Words| words.say_with("poster-basis", &[("count", count.into())])
    };
    check(DeDe, basis(27), "Worauf diese 27 Angaben beruhen");
    check(DeDe, basis(1), "Worauf diese Angabe beruht");
    let day = date(2026, 1, 5);
    check(DeDe, |words| words.date(day), "5. Januar 2026");
    check(DeAt, |words| words.date(day), "5. Jänner 2026");
    check(DeCh, |words| words.date(day), "5. Januar 2026");
    check(En, |words| words.date(day), "5 January 2026");
    check(DeDe, |words| words.number(1_234.5), "1.234,5");
    check(DeDe, |words| words.list(&["A", "B", "C"]), "A, B und C");
    check(En, |words| words.list(&["A", "B"]), "A and B");
    check(En, |words| words.list(&["A"]), "A");
    check(En, |words| words.list::<&str>(&[]), "");
    let paper = |name: &'static str| {
        move |words: &Words| {
            name.parse()
                .map_or_else(|error| error, |paper| words.paper(paper))
        }
    };
    check(DeDe, paper("a2"), "A2");
    check(En, paper("tabloid"), "Tabloid");
    check(DeDe, paper("338.7x1190mm"), "338,7 × 1.190 mm");
    let pole = |lean: i64| {
        let args = [
            ("lean", lean.into()),
            ("left", "rational".into()),
            ("right", "emotional".into()),
        ];
        move |words: &Words| words.say_with("alt-pole", &args)
    };
    check(DeDe, pole(-2), "rational, nicht emotional");
    check(DeDe, pole(-1), "eher rational als emotional");
    check(DeDe, pole(0), "zwischen rational und emotional");
    check(DeDe, pole(2), "emotional, nicht rational");
    let line = |words: &Words| {
        let args =
            ["path", "line", "column", "name", "suggestion"].map(|name| (name, 1_234.into()));
        words.sentence("error-unknown-field-suggestion", &args).what
    };
    check(
        En,
        line,
        "1,234, line 1234, column 1234: there is no field “1,234” here.",
    );
}

#[test]
fn user_texts_come_out_letter_for_letter() {
    for text in [
        "{ $name }",
        "a { b",
        "\u{2068}x\u{2069}",
        "Straße",
        "„so“",
        "-term",
        "",
    ] {
        let said = Words::new(Language::DeCh).say_with("poster-credit", &[("credit", text.into())]);
        assert_eq!(said, format!("Bild: {text}"));
    }
}

#[test]
fn an_id_nobody_wrote_comes_back() {
    check(
        Language::En,
        |words| words.say("nobody-wrote-this"),
        "nobody-wrote-this",
    );
    let nothing = Words::new(Language::En).attribute("date", "nothing", &[]);
    assert_eq!(nothing, None);
}

#[test]
fn the_locale_of_the_system_chooses_the_words() {
    for (locale, language) in [
        ("de_DE.UTF-8", Language::DeDe),
        ("de", Language::DeDe),
        ("de-AT", Language::DeAt),
        ("de_CH@euro", Language::DeCh),
        ("de-Latn-CH", Language::DeCh),
        ("DE_de", Language::DeDe),
        ("en_GB.UTF-8", Language::En),
        ("dem", Language::En),
        ("C", Language::En),
        ("", Language::En),
    ] {
        assert_eq!(Words::for_locale(locale).language(), language, "{locale}");
    }
}
