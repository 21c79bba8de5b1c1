//! What is heard of cards by those who do not see them.

use super::card::State;
use crate::model::empathy::{Dimension, Note};
use crate::model::statement::Statement;
use crate::text::Words;

/// What a card is called: its sector and its text.
#[must_use]
pub fn name(words: &Words, dimension: Dimension, note: &Note) -> String {
    let sector = words.label(dimension);
    if note.is_blank() {
        let empty = words.say("board-empty-note");
        format!("{sector}: {empty}")
    } else {
        format!("{sector}: {}", note.text)
    }
}

/// What is heard of a card beside its name: evidence, votes, what its colour means, its half and
/// its heap, whether something is to be decided, and whether there is an entry of it.
#[must_use]
pub fn value(words: &Words, note: &Note, meaning: &str, state: State) -> String {
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let votes = note.vote_count();
    let parts = [
        (!state.hides_marks).then(|| words.label(note.evidence)),
        (votes > 0).then(|| words.say_with("board-votes-given", &[("votes", votes.into())])),
        said(meaning),
        note.aspect.map(|aspect| words.label(aspect)),
        said(&note.cluster),
        (!note.alternatives.is_empty() && !state.hides_marks).then(|| words.say("deciding-asks")),
        state.is_adopted.then(|| words.say("board-adopted")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What the back of a card is called: its sector, and that it is covered.
#[must_use]
pub fn back(words: &Words, dimension: Dimension) -> String {
    let sector = words.label(dimension);
    format!("{sector}: {}", words.say("workshop-covered-note"))
}
