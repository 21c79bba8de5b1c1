//! What the catalogues hold, read as Fluent's own syntax tree, and what the program says.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub(super) const GERMAN: &str = include_str!("../../../assets/locales/de.ftl");
pub(super) const ENGLISH: &str = include_str!("../../../assets/locales/en.ftl");

/// The variables of each message (`id`) and attribute (`id.attribute`).
pub(super) fn variables(catalogue: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parse(catalogue).expect("a catalogue that parses");
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let value = message.value.as_ref().expect("a message with a value");
        all.insert(id.to_owned(), variables_of(value));
        for attribute in &message.attributes {
            let id = format!("{id}.{}", attribute.id.name);
            all.insert(id, variables_of(&attribute.value));
        }
    }
    all
}

fn variables_of(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => found.extend(variable_in(inline)),
            Expression::Select { selector, variants } => {
                found.extend(variable_in(selector));
                found.extend(variants.iter().flat_map(|one| variables_of(&one.value)));
            }
        }
    }
    found
}

fn variable_in(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable_in)
        }
        _ => None,
    }
}

/// The words in quotes in everything the program is made of.
pub(super) fn literals() -> BTreeSet<String> {
    fn walk(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
            } else if path
                .extension()
                .is_some_and(|end| end == "rs" || end == "typ")
            {
                let text = std::fs::read_to_string(&path).expect("a source file");
                let is_id = |word: &&str| {
                    let mut bytes = word.bytes();
                    !word.is_empty()
                        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
                };
                found.extend(text.split('"').filter(is_id).map(str::to_owned));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeSet::new();
    walk(&root.join("src"), &mut found);
    walk(&root.join("assets/posters"), &mut found);
    found
}
