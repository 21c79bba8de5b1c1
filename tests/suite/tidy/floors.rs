//! The floors of the house: which room may use which, and where each heavy crate has its home.

use super::source::Source;

/// A room: its folder in `src`, the rooms it may use, the crates that have their home in it.
struct Room(
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// The floors, from the ground up. A room uses only rooms named before it, and of those only
/// the ones it lists; `std` is free but for what [`WALLED`] names.
const ROOMS: [Room; 15] = [
    Room("model", &[], &["serde", "serde_with", "jiff"]),
    Room("colour", &["model"], &["palette"]),
    Room("document", &["model"], &[]),
    Room(
        "text",
        &["model"],
        &[
            "fluent_bundle",
            "fluent_syntax",
            "intl_memoizer",
            "unic_langid",
            "jiff",
        ],
    ),
    Room("plain", &["model", "text"], &[]),
    Room(
        "storage",
        &["model"],
        &[
            "ron",
            "serde",
            "serde_json",
            "image",
            "memchr",
            "moxcms",
            "resvg",
            "rustix",
            "png",
            "sha2",
            "strsim",
            "thiserror",
            "jiff",
        ],
    ),
    Room(
        "poster",
        &["model", "colour", "text"],
        &[
            "typst",
            "typst_kit",
            "typst_layout",
            "typst_pdf",
            "typst_render",
            "typst_svg",
            "ttf_parser",
            "png",
            "image",
            "unicode_bidi",
            "unicode_segmentation",
            "serde",
            "serde_json",
            "thiserror",
            "jiff",
        ],
    ),
    Room(
        "guest",
        &["model", "storage", "poster"],
        &["serde", "serde_json", "rustix", "thiserror"],
    ),
    Room("preview", &["model", "poster"], &[]),
    Room(
        "sheets",
        &["model", "text", "plain", "storage", "poster", "guest"],
        &[],
    ),
    Room(
        "complaint",
        &["model", "text", "storage", "poster", "guest", "sheets"],
        &[],
    ),
    Room("command", &["model", "document", "text"], &["egui"]),
    Room(
        "ui",
        &["model", "colour", "document", "text", "command"],
        &["egui", "egui_extras", "jiff", "kurbo", "serde_json"],
    ),
    Room(
        "cli",
        &[
            "model",
            "document",
            "text",
            "plain",
            "storage",
            "poster",
            "guest",
            "preview",
            "sheets",
            "complaint",
        ],
        &[
            "clap",
            "clap_complete",
            "clap_mangen",
            "serde_json",
            "thiserror",
            "jiff",
        ],
    ),
    Room(
        "app",
        &[
            "model",
            "document",
            "text",
            "storage",
            "poster",
            "preview",
            "sheets",
            "complaint",
            "command",
            "ui",
        ],
        &[
            "eframe",
            "egui",
            "rfd",
            "etcetera",
            "open",
            "tracing",
            "thiserror",
            "jiff",
        ],
    ),
];

/// Parts of the standard library that only some rooms may use.
const WALLED: [(&str, &[&str]); 4] = [
    ("std::fs", &["storage"]),
    (
        "std::thread",
        &[
            "storage", "poster", "guest", "preview", "sheets", "cli", "app",
        ],
    ),
    ("std::net", &[]),
    ("std::process::Command", &["app", "guest"]),
];

/// Whom a file reaches for and must not.
pub fn floors(path: &str, text: &str) -> Vec<String> {
    let inside = path.strip_prefix("src/");
    let Some((room, below)) = inside.and_then(|path| path.split_once('/')) else {
        return Vec::new();
    };
    let Some(Room(_, rooms, crates)) = ROOMS.iter().find(|Room(name, ..)| *name == room) else {
        return vec![format!(
            "src/{room} is no room: name it in tidy.rs, with what it may use"
        )];
    };
    let depth = below.matches('/').count() + usize::from(!below.ends_with("mod.rs"));
    let mut breaches = Vec::new();
    for (line, path) in Source::of(text).paths() {
        let segments: Vec<&str> = path.split("::").collect();
        let supers = segments.iter().take_while(|part| **part == "super").count();
        let legal = match segments[0] {
            "crate" => segments[1] == room || rooms.contains(&segments[1]),
            "super" => supers <= depth,
            first => !dependencies().iter().any(|name| name == first) || crates.contains(&first),
        };
        let walled = WALLED.iter().any(|(wall, homes)| {
            // A test makes the files it needs.
            let is_test = below.contains("tests");
            !is_test
                && (path == *wall || path.starts_with(&format!("{wall}::")))
                && !homes.contains(&room)
        });
        if !legal || walled {
            breaches.push(format!("line {line}: {room} must not use {path}"));
        }
    }
    breaches
}

/// The crates of Cargo.toml, as code names them, and those that will come with the window.
fn dependencies() -> Vec<String> {
    let manifest = include_str!("../../../Cargo.toml");
    let from = manifest.find("[dependencies]").unwrap();
    let section = manifest[from..]
        .lines()
        .skip(1)
        .take_while(|line| !line.starts_with('['));
    let names = section.filter_map(|line| line.split_once(" = "));
    let later = ["egui", "eframe", "rfd"].map(str::to_owned);
    names
        .map(|(name, _)| name.replace('-', "_"))
        .chain(later)
        .collect()
}
