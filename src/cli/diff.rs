//! What changed between two documents, one change a line, or as JSON.

use super::args::Diff;
use super::complaint::Complaint;
use super::console::{Console, one_line};
use super::document::Document;
use crate::model::Id;
use crate::model::merge::{Change, What, difference};
use crate::text::Names;
use serde_json::{Value, json};

/// Does what was asked.
pub(super) fn tell(asked: &Diff, console: &Console) {
    if let Err(complaint) = attempt(asked, console) {
        console.complain(&complaint);
    }
}

fn attempt(asked: &Diff, console: &Console) -> Result<(), Complaint> {
    let old = Document::open(&asked.old, console)?.set;
    let new = Document::open(&asked.new, console)?.set;
    let words = &console.words;
    let changes = difference(&old, &new);
    let names = Names::of(&old, &new, words);
    let told = changes
        .iter()
        .map(|change| (change, words.change(change, &names)));
    if asked.json {
        let changes: Vec<Value> = told.map(|(change, line)| in_json(change, &line)).collect();
        console.print(format!("{:#}\n", json!({ "changes": changes })).as_bytes());
        return Ok(());
    }
    for (_, line) in told {
        console.say(&line);
    }
    if changes.is_empty() {
        console.note(&words.say("diff-none"));
    }
    Ok(())
}

/// A change for machines. Keys and values are those of the file; the sentence is in the reader's
/// language.
fn in_json(change: &Change, sentence: &str) -> Value {
    let spot = &change.spot;
    let id = |id: &Id| (!id.is_empty()).then(|| id.0.clone());
    let (kind, old, new) = match &change.what {
        What::Added(called) => ("added", None, Some(called)),
        What::Removed(called) => ("removed", Some(called), None),
        What::Moved(called) => ("moved", None, Some(called)),
        What::Kept(called) => ("kept", Some(called), None),
        What::Changed { old, new } => ("changed", Some(old), Some(new)),
        What::Undecided { kept, other } => ("undecided", Some(kept), Some(other)),
    };
    json!({
        "kind": kind,
        "persona_id": id(&spot.persona),
        "path": spot.path,
        "item_id": id(&spot.item),
        "part": spot.part,
        "old": old,
        "new": new,
        "sentence": one_line(sentence),
    })
}
