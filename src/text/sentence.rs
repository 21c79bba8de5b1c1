//! Sentences for a reader: what there is and why, and what to do about it.

use super::words::{Arg, Words};
use crate::model::check::{Detail, Finding};

/// A message with its advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What happened, and why.
    pub what: String,
    /// What can be done now.
    pub now: String,
}

impl Words {
    /// The sentence of an error (`error-…`) or another message that carries advice in its
    /// attribute `now`; the advice is empty where the message has none.
    #[must_use]
    pub fn sentence(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Sentence {
        Sentence {
            what: self.say_with(id, args),
            now: self.attribute(id, "now", args).unwrap_or_default(),
        }
    }

    /// The sentence of a finding, without the place where it lies and without a full stop.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> Sentence {
        let args: Vec<_> = finding
            .details
            .iter()
            .map(|(name, detail)| (*name, self.detail(detail)))
            .collect();
        self.sentence(&format!("finding-{}", finding.kind.key()), &args)
    }

    fn detail<'a>(&self, detail: &'a Detail) -> Arg<'a> {
        match detail {
            Detail::Number(number) => (*number).into(),
            Detail::Text(text) => text.as_str().into(),
            Detail::Field(field) => self.label(*field).into(),
            Detail::Basis(basis) => self.label(*basis).into(),
            Detail::Day(day) => self.date(*day).into(),
        }
    }
}
