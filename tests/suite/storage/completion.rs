//! A path being typed is offered what it may become.

use std::fs;
use steckbrief::storage::completion::completions;

#[test]
fn folders_and_documents_are_offered_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["Überblick.ron", "über.txt", ".hidden.ron", "alt.ron"] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    fs::create_dir(folder.path().join("übung")).unwrap();
    let offered = |typed: &str| -> Vec<String> {
        let typed = format!("{}/{typed}", folder.path().display());
        let paths = completions(&typed, None).into_iter();
        let names = paths.map(|mut path| path.split_off(folder.path().as_os_str().len() + 1));
        names.collect()
    };
    assert_eq!(offered(""), ["übung/", "alt.ron", "Überblick.ron"]);
    assert_eq!(offered("üb"), ["übung/", "Überblick.ron"]);
    assert_eq!(offered("A"), ["alt.ron"]);
    assert_eq!(offered(".h"), [".hidden.ron"]);
    assert!(offered("nothing").is_empty());
}
