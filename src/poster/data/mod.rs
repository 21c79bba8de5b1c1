//! The dictionary a template receives: what a document says, in the words of the poster's
//! language, every text with its direction. `assets/posters/measures.typ` and `parts.typ`
//! describe its keys.
//!
//! What is absent: sizes, positions, fonts of single texts. They are the template's.

mod blank;
mod brief;
mod custom;
mod head;
mod items;
mod logo;
mod map;
mod report;
mod sections;
mod set;
mod setting;

pub(super) use setting::Setting;

use super::press::Order;
use crate::colour::{Colours, GAIN_SOFT, INK, PAIN_SOFT, PAPERS};
use crate::model::Persona;
use crate::model::check::EvidenceCount;
use crate::model::design::{Design, Subject};
use crate::model::statement::Evidence;
use crate::text::Words;
use serde_json::{Map, Value, json};

/// Everything a template reads, but its pictures. In two parts, so that what the type setter
/// remembers of the one outlives an edit of the other.
pub(super) struct Dictionary {
    /// Sheet, colours, fonts and words: what an edit of a text leaves as it is.
    pub(super) sheet: Value,
    /// What the document says.
    pub(super) said: Value,
}

/// The dictionary of an order.
pub(super) fn dictionary(order: &Order<'_>, words: &Words, setting: &Setting<'_>) -> Dictionary {
    Dictionary {
        sheet: sheet(order, words, setting),
        said: said(order, words, setting),
    }
}

fn sheet(order: &Order<'_>, words: &Words, setting: &Setting<'_>) -> Value {
    let (width, height) = order.size_mm();
    let language = words.language();
    let mut brand = order.set.brand.clone();
    brand.accent = order.accent.or(brand.accent);
    json!({
        "design": order.design.key(),
        "sheet": { "width": width, "height": height },
        "bleed": f64::from(order.finish.bleed_tenths_mm) / 10.0,
        "crop_marks": order.finish.marks,
        "low_ink": order.finish.low_ink,
        "lang": language.code(),
        "region": language.region(),
        "colours": colours(&Colours::of(&brand), order.finish.low_ink),
        "fonts": setting.families(&brand),
        "marks": order.evidence_marks,
        "words": poster_words(words, setting),
    })
}

fn said(order: &Order<'_>, words: &Words, setting: &Setting<'_>) -> Value {
    let mut data = Map::new();
    let mut put = |key: &str, value: Value| data.insert(key.to_owned(), value);
    put("title", json!(head::title(order, words, setting)));
    put("footer", head::footer(order, words, setting));
    put("logo", logo::logo(order, words, setting));
    match order.design.subject() {
        Subject::Persona => {
            let person = |persona| person(order, persona, words, setting);
            data.extend(order.persona.map(person).unwrap_or_default());
        }
        Subject::Everybody => {
            let people = order.people();
            let person =
                |(order, persona): &(Order<'_>, &Persona)| person(order, persona, words, setting);
            let people = people.iter().map(person).map(Value::Object).collect();
            data.insert("people".to_owned(), people);
            let count = EvidenceCount::of_set(order.set);
            data.insert("legend".to_owned(), legend(order, count, words, setting));
            data.insert("set".to_owned(), set::set(order, words, setting));
            if order.design == Design::Report {
                let chapters = report::chapters(order.set, words, setting);
                data.insert("chapters".to_owned(), chapters);
            }
        }
        Subject::Nobody => {
            data.insert("blank".to_owned(), blank::blank(order, words, setting));
        }
    }
    Value::Object(data)
}

/// What is said of one persona.
fn person(
    order: &Order<'_>,
    persona: &Persona,
    words: &Words,
    setting: &Setting<'_>,
) -> Map<String, Value> {
    let own = setting.of(order.position(), &persona.id);
    let sections = sections::sections(order, persona, words, &own);
    // Who decides by one page wants to know of everything, not of the few lines shown.
    let count = if order.design == Design::Summary {
        EvidenceCount::of_persona(persona)
    } else {
        sections.count
    };
    let identity = if order.design == Design::Report {
        report::identity(order.set, persona, words, &own)
    } else {
        json!([])
    };
    [
        ("identity", identity),
        ("head", head::head(order, persona, words, &own)),
        ("facts", sections.facts),
        ("sections", sections.list),
        ("map", map::map(order, persona, words, &own)),
        ("legend", legend(order, count, words, setting)),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .into_iter()
    .collect()
}

const WHITE: &str = "#ffffff";
const PAIN: &str = "#8e3542";
const GAIN: &str = "#1f6450";

/// The colours by the names templates use; those no brand changes among them.
fn colours(colours: &Colours, low_ink: bool) -> Value {
    let [yellow, blue, green, red, violet, grey] = PAPERS;
    let mut named = json!({
        "accent": colours.accent, "on_accent": colours.on_accent,
        "muted_on_accent": colours.muted_on_accent, "accent_text": colours.accent_text,
        "second": colours.second, "second_text": colours.second_text,
        "second_on_accent": colours.second_on_accent, "soft": colours.soft,
        "portrait": colours.portrait, "deep": colours.deep, "initials": colours.initials,
        "ink": INK, "mute": "#55656c", "track": "#cfdade",
        "pain": PAIN, "pain_soft": PAIN_SOFT, "gain": GAIN, "gain_soft": GAIN_SOFT,
        "on_pain": WHITE, "on_gain": WHITE, "pain_text": PAIN, "gain_text": GAIN,
        "yellow": yellow, "blue": blue, "green": green,
        "red": red, "violet": violet, "grey": grey,
    });
    if low_ink {
        // What lay under text is white, and text has the colour that lay under it.
        for ground in [
            "accent",
            "soft",
            "portrait",
            "pain",
            "gain",
            "pain_soft",
            "gain_soft",
        ] {
            named[ground] = json!(WHITE);
        }
        named["on_accent"] = json!(colours.accent_text);
        named["muted_on_accent"] = named["mute"].clone();
        named["second_on_accent"] = json!(colours.second_text);
        named["on_pain"] = json!(PAIN);
        named["on_gain"] = json!(GAIN);
    }
    named
}

fn poster_words(words: &Words, setting: &Setting<'_>) -> Value {
    use crate::model::field::Field;
    let word = |id: &str| setting.word(&words.say(id));
    let evidence: Map<String, Value> = Evidence::ALL
        .iter()
        .map(|evidence| (evidence.key().to_owned(), json!(words.label(*evidence))))
        .collect();
    json!({
        "evidence": evidence,
        "goal": setting.word(&words.label(Field::GoalDo)),
        "who": setting.word(&words.question(Field::GoalWho)),
        "do": setting.word(&words.question(Field::GoalDo)),
        "insight": setting.word(&words.label(Field::Insight)),
        "name": setting.word(&words.label(Field::Name)),
        "archetype": setting.word(&words.label(Field::Archetype)),
        "quote": setting.word(&words.label(Field::Quote)),
        "continued": word("poster-continued"),
        "dashed": words.say("poster-assumption-edge"),
        "votes": words.say("poster-votes"),
        "bold": words.say("poster-bold"),
        "bold_votes": words.say("poster-bold-votes"),
        "bold_priority": words.say("poster-bold-priority"),
        "bold_both": words.say("poster-bold-both"),
    })
}

fn legend(order: &Order<'_>, count: EvidenceCount, words: &Words, setting: &Setting<'_>) -> Value {
    let parts: Vec<Value> = Evidence::ALL
        .iter()
        .map(|&evidence| {
            let count = count.of(evidence);
            json!({ "e": evidence.key(), "count": count, "label": words.counted(evidence, count) })
        })
        .collect();
    let colours: Vec<Value> = order
        .set
        .note_colours
        .iter()
        .filter(|meaning| !meaning.meaning.trim().is_empty())
        .map(|meaning| json!({ "colour": meaning.colour.key(), "meaning": setting.word(&meaning.meaning) }))
        .collect();
    json!({
        "counts": parts,
        "caption": words.say_with("poster-basis", &[("count", count.total().into())]),
        "colours": colours,
    })
}
