//! The words that marked content carries in its properties, and how a PDF writes words.

use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction;
use hayro_interpret::hayro_syntax::object::{Dict, Name, String as Bytes, dict_or_stream};
use hayro_interpret::hayro_syntax::page::{Page, Resources};

/// The replacement text of every piece of marked content, in the order of painting.
pub(super) fn replacements(page: &Page<'_>) -> Vec<Option<String>> {
    fn walk(
        mut operations: TypedIter<'_>,
        resources: &Resources<'_>,
        depth: usize,
        found: &mut Vec<Option<String>>,
    ) {
        while let Some(operation) = operations.next() {
            match operation {
                TypedInstruction::BeginMarkedContent(_) => found.push(None),
                TypedInstruction::BeginMarkedContentWithProperties(mark) => found.push(
                    dict_or_stream(mark.1)
                        .and_then(|(properties, _)| properties.get::<Bytes<'_>>("ActualText"))
                        .map(|text| text_of(text.as_bytes())),
                ),
                TypedInstruction::XObject(named) if depth < 50 => {
                    let Some(form) = resources.get_x_object(named.0) else {
                        continue;
                    };
                    let is_form = form
                        .dict()
                        .get::<Name<'_>>("Subtype")
                        .is_some_and(|kind| kind.as_str() == "Form");
                    let Some(decoded) = is_form.then(|| form.decoded().ok()).flatten() else {
                        continue;
                    };
                    let own = form
                        .dict()
                        .get::<Dict<'_>>("Resources")
                        .unwrap_or_else(Dict::empty);
                    let resources = Resources::from_parent(own, resources.clone());
                    walk(
                        TypedIter::new(decoded.as_ref()),
                        &resources,
                        depth + 1,
                        found,
                    );
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    walk(page.typed_operations(), page.resources(), 0, &mut found);
    found
}

/// A text string of a PDF: UTF-16 with its mark, UTF-8 with its mark, else close to Latin-1.
pub(super) fn text_of(bytes: &[u8]) -> String {
    if let Some(wide) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        let units: Vec<u16> = wide
            .chunks_exact(2)
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
            .collect();
        return String::from_utf16_lossy(&units);
    }
    match bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        Some(narrow) => String::from_utf8_lossy(narrow).into_owned(),
        None => bytes.iter().map(|&byte| char::from(byte)).collect(),
    }
}
