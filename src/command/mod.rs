//! CAN DO: everything a user can do, as one closed list.
//!
//! Label, hint, key and menu place of a command are exhaustive matches on the list; menus, the
//! palette, the help page and the keyboard come from it and from nowhere else. What is absent:
//! doing it. The conductor does, who alone knows files and windows.

mod keys;
mod list;
mod menu;
pub mod places;

pub use keys::{key_name, shortcut, taken, written};
pub use list::{Command, Enabled};
pub use menu::Menu;
pub use places::{PLACES, PlaceKeys, Pressed};
