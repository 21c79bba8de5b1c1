//! What `--out` names: a folder, which is made if need be; or one file, if it is named like one
//! and the export is exactly one.

use super::complaint::Complaint;
use crate::model::export::FileFormat;
use crate::sheets::Out;
use std::path::Path;

/// What `--out` means for this many files.
pub(super) fn out(
    asked: Option<&Path>,
    files: usize,
    format: FileFormat,
) -> Result<Out, Complaint> {
    let Some(path) = asked else {
        return Ok(Out::Folder("".into()));
    };
    let ends_in_separator = path
        .as_os_str()
        .as_encoded_bytes()
        .last()
        .is_some_and(|&last| std::path::is_separator(char::from(last)));
    if path.is_dir() || ends_in_separator || (FileFormat::named(path).is_none() && !path.exists()) {
        return Ok(Out::Folder(path.to_owned()));
    }
    if files != 1 {
        return Err(Complaint::OutIsFile {
            path: path.to_owned(),
            count: files,
        });
    }
    match FileFormat::named(path) {
        Some(named) if named != format => Err(Complaint::OutIsOther {
            path: path.to_owned(),
            format,
        }),
        _ => Ok(Out::File(path.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::design::Format;

    fn check(asked: &str, files: usize, expected: Option<&Out>) {
        let found = out(
            Some(Path::new(asked)),
            files,
            FileFormat::Sheet(Format::Pdf),
        );
        assert_eq!(found.ok().as_ref(), expected, "{asked} for {files}");
    }

    #[test]
    fn a_file_only_for_exactly_one() {
        check("posters", 1, Some(&Out::Folder("posters".into())));
        check("posters", 3, Some(&Out::Folder("posters".into())));
        check("b.pdf", 1, Some(&Out::File("b.pdf".into())));
        check("b.PDF", 1, Some(&Out::File("b.PDF".into())));
        check("b.pdf/", 1, Some(&Out::Folder("b.pdf/".into())));
        check("src", 1, Some(&Out::Folder("src".into())));
        check("b.pdf", 2, None);
        check("b.png", 1, None);
        check("Cargo.toml", 2, None);
        check("Cargo.toml", 1, Some(&Out::File("Cargo.toml".into())));
    }
}
