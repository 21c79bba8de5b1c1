//! The list of commands, with the words for each.

use crate::model::choice::choice;
use crate::text::Words;

choice! {
    /// Something a user can do from anywhere in the window.
    pub enum Command {
        /// A new document.
        New = "command-new",
        /// Open a document.
        Open = "command-open",
        /// Offer what an earlier run has left unsaved.
        Recover = "command-recover",
        /// Add what others wrote into files of their own.
        AddFiles = "command-add-files",
        /// Save the document.
        Save = "command-save",
        /// Save it under another name.
        SaveAs = "command-save-as",
        /// Go back to what the file holds.
        Revert = "command-revert",
        /// Make poster files.
        Export = "command-export",
        /// Choose a logo for the document's posters.
        ChooseLogo = "command-choose-logo",
        /// Save how the posters look, to be used elsewhere.
        SaveBrand = "command-save-brand",
        /// Let the posters look as a file says.
        LoadBrand = "command-load-brand",
        /// Leave the program.
        Quit = "command-quit",
        /// Take the last edit back.
        Undo = "command-undo",
        /// Bring it back.
        Redo = "command-redo",
        /// Find words anywhere in the document.
        Find = "command-find",
        /// Find words and write others.
        Replace = "command-replace",
        /// A new persona.
        AddPersona = "command-add-persona",
        /// A copy of the persona shown.
        DuplicatePersona = "command-duplicate-persona",
        /// Put the persona shown on the clipboard.
        CopyPersona = "command-copy-persona",
        /// Add the persona that is on the clipboard.
        PastePersona = "command-paste-persona",
        /// Choose a picture for the persona.
        ChoosePicture = "command-choose-picture",
        /// Put the persona away, or bring it back.
        ArchivePersona = "command-archive-persona",
        /// Delete the persona.
        DeletePersona = "command-delete-persona",
        /// Move the persona up in the rail.
        PersonaUp = "command-persona-up",
        /// Move the persona down in the rail.
        PersonaDown = "command-persona-down",
        /// Show the persona before this one.
        PreviousPersona = "command-previous-persona",
        /// Show the next persona.
        NextPersona = "command-next-persona",
        /// Show the profile form.
        ShowProfile = "command-show-profile",
        /// Show the empathy map.
        ShowMap = "command-show-map",
        /// Show the profile form beside the empathy map.
        ShowBoth = "command-show-both",
        /// Show the document's own fields and its sources.
        ShowDocument = "command-show-document",
        /// Show the draft table.
        ShowDraft = "command-show-draft",
        /// Show or hide the poster.
        TogglePoster = "command-toggle-poster",
        /// Show or hide the list of all findings.
        ShowFindings = "command-show-findings",
        /// Search the commands.
        Palette = "command-palette",
        /// Everything larger.
        ZoomIn = "command-zoom-in",
        /// Everything smaller.
        ZoomOut = "command-zoom-out",
        /// The usual size.
        ZoomReset = "command-zoom-reset",
        /// Light colours.
        ThemeLight = "command-theme-light",
        /// Dark colours.
        ThemeDark = "command-theme-dark",
        /// The colours of the system.
        ThemeSystem = "command-theme-system",
        /// The interface in German.
        SpeakGerman = "command-speak-german",
        /// The interface in English.
        SpeakEnglish = "command-speak-english",
        /// The list of keys.
        ShowKeys = "command-show-keys",
        /// Show the map as a group works on it, or go back.
        Workshop = "command-workshop",
        /// Show the guiding question, and the next one after it.
        NextQuestion = "command-next-question",
        /// Start the workshop's clock, hold it, let it go on.
        ToggleTimer = "command-toggle-timer",
        /// Put the clock back.
        ResetTimer = "command-reset-timer",
        /// Show or hide evidence and authors on the wall.
        ToggleMarks = "command-toggle-marks",
        /// Cover new notes on the wall, or show those that were covered.
        ToggleCovers = "command-toggle-covers",
        /// Show or hide the notes that nobody has sorted yet.
        Inbox = "command-inbox",
        /// Lay the selected notes together under a name.
        GroupNotes = "command-group-notes",
        /// Put the notes with most votes first.
        SortByVotes = "command-sort-by-votes",
        /// Make a participant's file.
        HandOut = "command-hand-out",
        /// Add a photo to the source shown.
        ChoosePhoto = "command-choose-photo",
        /// Make posters of everybody's map.
        ExportMaps = "command-export-maps",
    }
}

impl Command {
    /// What menus and the palette call it.
    #[must_use]
    pub fn label(self, words: &Words) -> String {
        words.say(self.key())
    }
}

/// What can be done right now, as far as it depends on the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, none excludes another"
)]
pub struct Enabled {
    /// A document is open.
    pub document: bool,
    /// The document may be changed, not only looked at.
    pub edit: bool,
    /// A persona is shown.
    pub persona: bool,
    /// There is an edit to take back.
    pub undo: bool,
    /// There is an edit to bring back.
    pub redo: bool,
    /// There is a file, and it holds something else than the document.
    pub revert: bool,
    /// An earlier run has left something unsaved.
    pub recover: bool,
    /// A group is looking at the map.
    pub workshop: bool,
    /// Notes of the map are selected.
    pub notes: bool,
    /// There is a source.
    pub source: bool,
}

impl Enabled {
    /// Whether a command can be done.
    #[must_use]
    pub fn allows(self, command: Command) -> bool {
        use Command as C;
        match command {
            C::New
            | C::Open
            | C::Quit
            | C::Palette
            | C::ShowKeys
            | C::ZoomIn
            | C::ZoomOut
            | C::ZoomReset
            | C::ThemeLight
            | C::ThemeDark
            | C::ThemeSystem
            | C::SpeakGerman
            | C::SpeakEnglish => true,
            C::SaveAs | C::SaveBrand | C::ShowDocument | C::ShowDraft => self.document,
            // What lies beside the map is not for the group.
            C::ShowFindings | C::Find => self.document && !self.workshop,
            C::Replace => self.document && self.edit && !self.workshop,
            C::Save
            | C::AddFiles
            | C::ChooseLogo
            | C::LoadBrand
            | C::AddPersona
            | C::PastePersona => self.document && self.edit,
            C::TogglePoster => self.persona && !self.workshop,
            C::NextQuestion | C::ToggleTimer | C::ResetTimer | C::ToggleMarks | C::ToggleCovers => {
                self.persona && self.workshop
            }
            C::ChoosePhoto => self.source && self.edit,
            C::GroupNotes => self.notes && self.edit,
            C::Revert => self.revert,
            C::Recover => self.recover,
            C::Undo => self.undo && self.edit,
            C::Redo => self.redo && self.edit,
            C::DuplicatePersona
            | C::ChoosePicture
            | C::ArchivePersona
            | C::DeletePersona
            | C::PersonaUp
            | C::PersonaDown
            | C::SortByVotes => self.persona && self.edit,
            C::Export
            | C::CopyPersona
            | C::PreviousPersona
            | C::NextPersona
            | C::ShowProfile
            | C::ShowMap
            | C::ShowBoth
            | C::Workshop
            | C::Inbox
            | C::HandOut
            | C::ExportMaps => self.persona,
        }
    }
}
