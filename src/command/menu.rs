//! Which menu a command stands in, and where lines part the menus.

use super::Command;
use crate::model::choice::choice;

choice! {
    /// A menu of the menu bar.
    pub enum Menu {
        /// Documents and posters as files.
        File = "menu-file",
        /// Edits.
        Edit = "menu-edit",
        /// Personas.
        Persona = "menu-persona",
        /// What is shown, and how.
        View = "menu-view",
        /// Working on the map with a group.
        Workshop = "menu-workshop",
        /// Help.
        Help = "menu-help",
    }
}

impl Menu {
    /// The commands of the menu, in blocks between lines.
    #[must_use]
    pub fn blocks(self) -> &'static [&'static [Command]] {
        use Command as C;
        match self {
            Self::File => &[
                &[C::New, C::Open, C::Recover],
                &[C::Save, C::SaveAs, C::Revert],
                &[C::AddFiles],
                &[C::Export],
                &[C::Quit],
            ],
            Self::Edit => &[
                &[C::Undo, C::Redo],
                &[C::Find, C::Replace],
                &[C::ChooseLogo, C::LoadBrand, C::SaveBrand],
            ],
            Self::Persona => &[
                &[C::AddPersona, C::DuplicatePersona],
                &[C::ChoosePicture],
                &[C::CopyPersona, C::PastePersona],
                &[C::PersonaUp, C::PersonaDown],
                &[C::PreviousPersona, C::NextPersona],
                &[C::ArchivePersona, C::DeletePersona],
            ],
            Self::View => &[
                &[
                    C::ShowProfile,
                    C::ShowMap,
                    C::ShowBoth,
                    C::ShowDocument,
                    C::ShowDraft,
                ],
                &[C::TogglePoster, C::ShowFindings],
                &[C::ZoomIn, C::ZoomOut, C::ZoomReset],
                &[C::ThemeLight, C::ThemeDark, C::ThemeSystem],
                &[C::SpeakGerman, C::SpeakEnglish],
            ],
            Self::Workshop => &[
                &[C::Workshop],
                &[C::NextQuestion, C::ToggleTimer, C::ResetTimer],
                &[C::ToggleMarks, C::ToggleCovers],
                &[C::Inbox, C::GroupNotes, C::SortByVotes],
                &[C::HandOut],
                &[C::ChoosePhoto, C::ExportMaps],
            ],
            Self::Help => &[&[C::Palette, C::ShowKeys]],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_stands_in_one_menu() {
        for &command in Command::ALL {
            let menus = Menu::ALL.iter().flat_map(|menu| menu.blocks());
            let places = menus
                .flat_map(|block| block.iter())
                .filter(|&&c| c == command);
            assert_eq!(places.count(), 1, "{command:?}");
        }
    }
}
