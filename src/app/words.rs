//! What the window calls an edit, in the reader's words.

use crate::document::{Edit, EditKind};
use crate::model::PersonaSet;
use crate::text::Words;
use crate::ui::{place_names, thing};

/// What an edit of a document did, as it stands behind "Undo:".
pub(super) fn of_edit(edit: &Edit, set: &PersonaSet, words: &Words) -> String {
    let id = match edit.kind {
        EditKind::Type => "edit-type",
        EditKind::Add => "edit-add",
        EditKind::Duplicate => "edit-duplicate",
        EditKind::Remove => "edit-remove",
        EditKind::Reorder => "edit-reorder",
        EditKind::Move => "edit-move",
        EditKind::Evidence => "edit-evidence",
        EditKind::Priority => "edit-priority",
        EditKind::Choose => "edit-choose",
        EditKind::Source => "edit-source",
        EditKind::Paste => "edit-paste",
        EditKind::Picture => "edit-picture",
        EditKind::Sections => "edit-sections",
        EditKind::Vote => "edit-vote",
        EditKind::Replace => "edit-replace",
        EditKind::AddPersona => "edit-add-persona",
        EditKind::RemovePersona => "edit-remove-persona",
        EditKind::Archive => "edit-archive",
        EditKind::Poster => "edit-poster",
        EditKind::SetAside => "edit-set-aside",
        EditKind::Deal => "edit-deal",
        EditKind::Group => "edit-group",
        EditKind::SortByVotes => "edit-sort-by-votes",
        EditKind::AddFiles => "edit-add-files",
        EditKind::Decide => "edit-decide",
    };
    let place = place_names(words, set, &edit.at).pop();
    let thing = if place.is_some() {
        thing(&edit.at)
    } else {
        "none"
    };
    let args = [
        ("thing", thing.into()),
        ("place", place.unwrap_or_default().into()),
    ];
    words.say_with(id, &args)
}
