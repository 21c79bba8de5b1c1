//! What a path that is being typed may become: folders, and documents in them.

use std::fs;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// What parts a folder from what is within.
const ENDS: [char; 2] = ['/', MAIN_SEPARATOR];
/// As many as can be taken in at a glance.
const MOST: usize = 8;

/// The path that was typed, where `~` stands for the user's own folder, and where a path that
/// does not begin at the root begins there as well.
#[must_use]
pub fn expanded(typed: &str, home: Option<&Path>) -> PathBuf {
    let typed = typed.trim();
    let Some(home) = home else {
        return PathBuf::from(typed);
    };
    // Only one's own: another's would have to be looked up.
    let own = typed
        .strip_prefix('~')
        .filter(|rest| rest.is_empty() || rest.starts_with(ENDS));
    home.join(own.map_or(typed, |rest| rest.trim_start_matches(ENDS)))
}

/// Folders and documents whose paths begin like the path typed; a folder's path ends in a
/// separator, so that going on with it shows what is within.
#[must_use]
pub fn completions(typed: &str, home: Option<&Path>) -> Vec<String> {
    let path = expanded(typed, home);
    let ends_open = typed.is_empty() || typed == "~" || typed.ends_with(ENDS);
    let (folder, start) = if ends_open {
        (path.as_path(), String::new())
    } else {
        let start = path.file_name().unwrap_or_default().to_string_lossy();
        (path.parent().unwrap_or(&path), start.to_lowercase())
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<(bool, String)> = entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let is_hidden = name.starts_with('.') && !start.starts_with('.');
            let path = entry.path();
            let is_folder = path.is_dir();
            let is_document = path.extension().is_some_and(|end| end == "ron");
            let fits = name.to_lowercase().starts_with(&start) && !is_hidden;
            (fits && (is_folder || is_document)).then(|| {
                let mut text = path.to_string_lossy().into_owned();
                if is_folder {
                    text.push(MAIN_SEPARATOR);
                }
                (!is_folder, text)
            })
        })
        .collect();
    found.sort();
    found.truncate(MOST);
    found.into_iter().map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tilde_is_the_users_own_folder() {
        let home = Some(Path::new("/h/ada"));
        for (typed, path) in [
            ("~", "/h/ada/"),
            ("~/a.ron", "/h/ada/a.ron"),
            ("a.ron", "/h/ada/a.ron"),
            (" /tmp/a.ron ", "/tmp/a.ron"),
            ("~bob/a.ron", "/h/ada/~bob/a.ron"),
        ] {
            assert_eq!(expanded(typed, home), PathBuf::from(path), "{typed}");
        }
        assert_eq!(expanded("~/a", None), PathBuf::from("~/a"));
    }
}
