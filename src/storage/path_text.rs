//! Paths as texts and back, exactly, whatever is in them.
//!
//! Nearly every path is text and stands in a file as it is. On most systems a name need not
//! be, though, and such a file must be found again too: its path is written in hexadecimal
//! digits behind a NUL, which no path can contain.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Before what is not a text.
const NO_TEXT: char = '\0';

/// The path as a text.
pub(super) fn to_text(path: &Path) -> String {
    match path.to_str() {
        Some(text) => text.to_owned(),
        None => format!("{NO_TEXT}{}", hexadecimal(path)),
    }
}

/// The path of a text made by [`to_text`].
pub(super) fn from_text(text: &str) -> PathBuf {
    let name = text.strip_prefix(NO_TEXT).and_then(plain);
    name.map_or_else(|| PathBuf::from(text), PathBuf::from)
}

#[cfg(unix)]
fn hexadecimal(path: &Path) -> String {
    use std::os::unix::ffi::OsStrExt;
    let bytes = path.as_os_str().as_bytes().iter();
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(unix)]
fn plain(digits: &str) -> Option<OsString> {
    use std::os::unix::ffi::OsStringExt;
    let bytes = (0..digits.len()).step_by(2);
    let bytes = bytes.map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok());
    bytes.collect::<Option<_>>().map(OsString::from_vec)
}

#[cfg(windows)]
fn hexadecimal(path: &Path) -> String {
    use std::os::windows::ffi::OsStrExt;
    let units = path.as_os_str().encode_wide();
    units.map(|unit| format!("{unit:04x}")).collect()
}

#[cfg(windows)]
fn plain(digits: &str) -> Option<OsString> {
    use std::os::windows::ffi::OsStringExt;
    let units = (0..digits.len()).step_by(4);
    let units = units.map(|at| u16::from_str_radix(digits.get(at..at + 4)?, 16).ok());
    let units: Vec<_> = units.collect::<Option<_>>()?;
    Some(OsString::from_wide(&units))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &Path) {
        assert_eq!(from_text(&to_text(path)), path);
    }

    #[test]
    fn every_path_comes_back() {
        for text in [
            "",
            "a.ron",
            "/Müller & Söhne/\u{1f9d1}.ron",
            "C:\\a\\b.ron",
            "a\nb",
        ] {
            check(Path::new(text));
            assert_eq!(to_text(Path::new(text)), text);
        }
        // What nobody has written is at least not lost.
        assert_eq!(from_text("\0xyz"), Path::new("\0xyz"));
    }

    #[cfg(unix)]
    #[test]
    fn names_from_before_unicode_come_back() {
        use std::os::unix::ffi::OsStrExt;
        check(Path::new(std::ffi::OsStr::from_bytes(
            b"/M\xfcller/\xff.ron",
        )));
    }
}
