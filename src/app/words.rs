//! What the window calls an edit, in the reader's words.

use crate::document::EditKind;
use crate::text::Words;

/// The word for what an edit did, as it stands behind "Undo:".
pub(super) fn of_edit(kind: EditKind, words: &Words) -> String {
    let id = match kind {
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
    };
    words.say(id)
}
