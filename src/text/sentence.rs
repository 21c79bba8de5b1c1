//! Sentences for a reader: what there is and why, and what to do about it.

use super::words::{Arg, Words};
use crate::model::PersonaSet;
use crate::model::check::{Detail, Finding, Place};

/// Characters of a text that are enough to know it again in a sentence.
const EXCERPT_CHARS: usize = 80;

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
        let details = apart(finding);
        let args: Vec<_> = details
            .iter()
            .map(|(name, detail)| (*name, self.detail(detail)))
            .collect();
        self.sentence(&format!("finding-{}", finding.kind.key()), &args)
    }

    /// The two values of a finding that asks to decide between them.
    #[must_use]
    pub fn alternatives(&self, finding: &Finding) -> Option<[String; 2]> {
        match apart(finding).as_slice() {
            [
                (_, kept @ Detail::Value { .. }),
                (_, other @ Detail::Value { .. }),
            ] => Some([kept, other].map(|detail| self.value(detail))),
            _ => None,
        }
    }

    /// A value as a reader writes it, with whose it is.
    fn value(&self, detail: &Detail) -> String {
        match detail {
            Detail::Value {
                part,
                written,
                author,
            } => self.said_by(&self.quoted(part, written), author),
            _ => String::new(),
        }
    }

    fn detail(&self, detail: &Detail) -> Arg<'static> {
        match detail {
            Detail::Number(number) => (*number).into(),
            Detail::Text(text) => excerpt(text).into(),
            Detail::Names(names) => {
                let names: Vec<String> = names.iter().map(|name| excerpt(name)).collect();
                excerpt(&self.list(&names)).into()
            }
            Detail::Value { .. } => self.value(detail).into(),
            Detail::Field(field) => self.label(*field).into(),
            Detail::Basis(basis) => self.label(*basis).into(),
            Detail::Day(day) => self.date(*day).into(),
        }
    }

    /// Where something lies, in the words of the form: persona and field, or the whole set.
    #[must_use]
    pub fn place(&self, place: &Place, set: &PersonaSet) -> String {
        let persona = place.persona.as_ref().and_then(|id| {
            let position = set.personas.iter().position(|one| one.id == *id)?;
            Some(self.called(position, set))
        });
        let whole = persona.is_none().then(|| self.say("place-set"));
        let field = place.field.map(|field| self.label(field));
        let parts: Vec<String> = [persona, whole, field].into_iter().flatten().collect();
        parts.join(", ")
    }

    /// What the logo of a document says to those who do not see it.
    #[must_use]
    pub fn logo(&self, set: &PersonaSet) -> String {
        match (set.brand.logo_alt.trim(), set.organisation.trim()) {
            ("", "") => self.say("alt-logo-plain"),
            ("", name) => self.say_with("alt-logo", &[("name", name.into())]),
            (alt, _) => alt.to_owned(),
        }
    }

    /// The name of the persona at a position, as far as a sentence needs it, or that it has none.
    #[must_use]
    pub fn called(&self, position: usize, set: &PersonaSet) -> String {
        let persona = set.personas.get(position);
        match persona.map(|persona| persona.name.trim()) {
            None | Some("") => {
                self.say_with("place-persona", &[("position", (position + 1).into())])
            }
            Some(name) => excerpt(name),
        }
    }
}

/// The details of a finding; two values it sets beside each other are told apart.
fn apart(finding: &Finding) -> Vec<(&'static str, Detail)> {
    let mut details = finding.details.clone();
    if let [
        (_, Detail::Value { written: one, .. }),
        (_, Detail::Value { written: two, .. }),
    ] = details.as_mut_slice()
    {
        (*one, *two) = told_apart(one, two);
    }
    details
}

/// Two texts as a sentence names them beside each other: where they begin alike for long, from
/// shortly before they part.
#[must_use]
pub fn told_apart(one: &str, two: &str) -> (String, String) {
    /// Characters that may be alike before anybody has to search for the difference.
    const ALIKE: usize = 40;
    /// Words before the first that differs.
    const BEFORE: usize = 3;
    let pairs = one.split_whitespace().zip(two.split_whitespace());
    let alike: Vec<&str> = pairs
        .take_while(|(one, two)| one == two)
        .map(|(one, _)| one)
        .collect();
    let length: usize = alike.iter().map(|word| word.chars().count() + 1).sum();
    if one == two || length <= ALIKE {
        return (one.to_owned(), two.to_owned());
    }
    let rest = |text: &str| {
        let words = text
            .split_whitespace()
            .skip(alike.len().saturating_sub(BEFORE));
        format!("… {}", words.collect::<Vec<_>>().join(" "))
    };
    (rest(one), rest(two))
}

/// A text of a document as a sentence names it: on one line, cut between words where it is long.
#[must_use]
pub fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = line.char_indices().nth(EXCERPT_CHARS) else {
        return line;
    };
    let kept = &line[..cut];
    let kept = kept.rsplit_once(' ').map_or(kept, |(before, _)| before);
    format!("{kept} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_told_apart_where_they_part() {
        let long = "eins zwei drei ".repeat(10);
        let (one, two) = told_apart(&format!("{long}vier"), &format!("{long}fünf"));
        assert_eq!(
            (one.as_str(), two.as_str()),
            ("… eins zwei drei vier", "… eins zwei drei fünf")
        );
        assert_eq!(told_apart("a", "b"), ("a".to_owned(), "b".to_owned()));
    }
}
