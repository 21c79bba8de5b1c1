//! The samples that come with the program are documents of the present format.

use steckbrief::model::PersonaSet;

fn check(name: &str, text: &str) -> PersonaSet {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let body = text.replacen("  format: 1,\n", "", 1);
    match options.from_str(&body) {
        Ok(set) => set,
        Err(error) => panic!("{name}: {error}"),
    }
}

#[test]
fn samples_are_read() {
    let set = check(
        "young-fashion.ron",
        include_str!("../../assets/samples/young-fashion.ron"),
    );
    assert_eq!(set.personas.len(), 4);
}
