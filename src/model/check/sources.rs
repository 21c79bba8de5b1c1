//! What statements rest on: whether the sources they name exist, bear them, and are enough
//! for the data basis a persona claims.

use super::told::{self, Told};
use super::{Detail, Finding, FindingKind, Place, first_said};
use crate::model::persona::DataBasis;
use crate::model::source::{RespondentType, Source, SourceKind};
use crate::model::statement::{Evidence, Stated, Statement};
use crate::model::{Id, Persona, PersonaSet};
use std::collections::{HashMap, HashSet};

/// Interviews from which on qualitative research hears little new.
const INTERVIEWS: usize = 10;

/// Rules about sources, for every statement and for the set.
pub(super) fn check(set: &PersonaSet, findings: &mut Vec<Finding>) {
    let known: HashMap<&Id, &Source> = set
        .sources
        .iter()
        .map(|source| (&source.id, source))
        .collect();
    let mut used: HashSet<&Id> = HashSet::new();
    for persona in &set.personas {
        let all = told::of(persona);
        used.extend(all.iter().flat_map(|told| named(told.stated)));
        if persona.archived {
            continue;
        }
        for told in &all {
            let place = told.place(persona);
            unknown(told.stated, &told.subject(), &place, &known, findings);
            bearing(told, &place, &known, findings);
        }
    }
    for note in &set.inbox {
        used.extend(named(note.stated()));
        let subject = Detail::Text(note.text.trim().to_owned());
        let place = Place::set().item(&note.id);
        unknown(note.stated(), &subject, &place, &known, findings);
    }
    for source in set
        .sources
        .iter()
        .filter(|source| !used.contains(&source.id))
    {
        findings.push(
            Finding::new(FindingKind::SourceUnused, Place::set().item(&source.id))
                .with("source", Detail::Text(source_title(source))),
        );
    }
    basis(set, findings);
}

/// A statement that rests on a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// Where it stands.
    pub place: Place,
    /// What it says; empty for a value without a remark.
    pub text: String,
}

/// The statements that rest on each source, persona by persona, notes of the inbox last.
pub(super) fn uses(set: &PersonaSet) -> HashMap<Id, Vec<Use>> {
    let mut uses: HashMap<Id, Vec<Use>> = HashMap::new();
    let mut add = |stated: Stated<'_>, place: &dyn Fn() -> Place| {
        for source in named(stated) {
            let uses = uses.entry(source.clone()).or_default();
            let one = Use {
                place: place(),
                text: stated.text.trim().to_owned(),
            };
            // A statement may name a source for itself and for a text not decided on yet.
            if uses.last() != Some(&one) {
                uses.push(one);
            }
        }
    };
    for persona in &set.personas {
        for told in told::of(persona) {
            add(told.stated, &|| told.place(persona));
        }
    }
    for note in &set.inbox {
        add(note.stated(), &|| Place::set().item(&note.id));
    }
    uses
}

/// Every source the statements of a persona name.
pub fn named_by(persona: &Persona) -> impl Iterator<Item = &Id> {
    told::of(persona)
        .into_iter()
        .flat_map(|told| named(told.stated))
}

/// Every source a statement names, for itself or for a text not decided on yet.
fn named(stated: Stated<'_>) -> impl Iterator<Item = &Id> {
    let undecided = stated.alternatives.iter().flat_map(|other| &other.sources);
    stated.sources.iter().chain(undecided)
}

fn unknown(
    stated: Stated<'_>,
    subject: &Detail,
    place: &Place,
    known: &HashMap<&Id, &Source>,
    findings: &mut Vec<Finding>,
) {
    let missing = |id: &&Id| !known.contains_key(id);
    for id in stated.sources.iter().filter(missing) {
        findings.push(
            Finding::new(FindingKind::SourceUnknown, place.clone())
                .with("text", subject.clone())
                .with("source", Detail::Text(id.0.clone())),
        );
    }
}

/// What is said to be supported rests on more than hearsay or a single conversation.
fn bearing(
    told: &Told<'_>,
    place: &Place,
    known: &HashMap<&Id, &Source>,
    findings: &mut Vec<Finding>,
) {
    let stated = told.stated;
    if stated.evidence != Evidence::Supported {
        return;
    }
    let found = |kind| Finding::new(kind, place.clone()).with("text", told.subject());
    if stated.sources.is_empty() {
        findings.push(found(FindingKind::SupportedWithoutSource));
        return;
    }
    let sources: Vec<&Source> = stated
        .sources
        .iter()
        .filter_map(|id| known.get(id).copied())
        .collect();
    let Some((first, more)) = sources.split_first() else {
        return;
    };
    let from_staff = |source: &&Source| source.respondent_type == Some(RespondentType::Staff);
    if sources.iter().all(from_staff) {
        findings.push(found(FindingKind::HearsayOnly));
    } else if first.kind == SourceKind::Interview && more.iter().all(|more| more.id == first.id) {
        findings.push(
            found(FindingKind::SingleInterview).with("source", Detail::Text(source_title(first))),
        );
    }
}

/// A persona claims no more research than the document has.
fn basis(set: &PersonaSet, findings: &mut Vec<Finding>) {
    let count = |kind| {
        let of_kind = set.sources.iter().filter(|source| source.kind == kind);
        of_kind.count()
    };
    let (interviews, surveys) = (count(SourceKind::Interview), count(SourceKind::Survey));
    for persona in set.active() {
        let (needs_survey, needs_interviews) = match persona.data_basis {
            DataBasis::ProtoPersona => (false, false),
            DataBasis::Qualitative => (false, true),
            DataBasis::QualitativeValidated => (true, true),
            DataBasis::Quantitative => (true, false),
        };
        let found = |kind| {
            Finding::new(kind, Place::persona(&persona.id))
                .with("basis", Detail::Basis(persona.data_basis))
        };
        if needs_survey && surveys == 0 {
            findings.push(found(FindingKind::QuantitativeWithoutSurvey));
        }
        if needs_interviews && interviews < INTERVIEWS {
            findings.push(found(FindingKind::FewInterviews).counting("count", interviews));
        }
    }
}

/// What to call a source: never by its respondent's name.
fn source_title(source: &Source) -> String {
    first_said([&source.title, &source.pseudonym, &source.id.0])
}
