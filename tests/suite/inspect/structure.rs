//! The structure tree: what those hear who do not see the page, in the order they hear it.
//!
//! An element's kids are elements, numbers of marked content on a page, or objects such as
//! links. What holds text is a block, unless it is a mere stretch within one (emphasis, a
//! link): blocks are what lines, sentences and hyphenation belong to.

use super::marks::text_of;
use hayro_interpret::hayro_syntax::Pdf as File;
use hayro_interpret::hayro_syntax::object::{
    Array, Dict, Name, Object, ObjectIdentifier, String as Bytes,
};
use std::collections::HashMap;

/// One element with everything under it.
#[derive(Clone, Debug, Default)]
pub struct Element {
    /// The tag, after the file's own names are mapped to the standard's, but for `Title`.
    pub tag: String,
    /// The alternative description.
    pub alt: Option<String>,
    /// Text to be read instead of the content.
    pub actual: Option<String>,
    /// A language other than the one around it.
    pub lang: Option<String>,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
}

/// What an element holds.
#[derive(Clone, Debug)]
pub enum Kid {
    /// A further element.
    Element(Element),
    /// Content on a page (counted from 0) by its number there.
    Content(usize, i32),
    /// A link or a form field.
    Object,
}

/// An element on its own, as a row of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    /// How many elements it lies in.
    pub depth: usize,
    /// Its tag.
    pub tag: String,
    /// The text directly in it and in its stretches, on one line; nothing of the blocks below.
    pub text: String,
    /// Its alternative description.
    pub alt: Option<String>,
    /// Its own language.
    pub lang: Option<String>,
}

/// Tags that only hold blocks.
const GROUPS: [&str; 20] = [
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "BlockQuote",
    "NonStruct",
    "Private",
    "TOC",
    "TOCI",
    "Index",
    "L",
    "LI",
    "Table",
    "THead",
    "TBody",
    "TFoot",
    "TR",
    "Aside",
    "DocumentFragment",
];
/// Tags that are stretches of the block around them.
const STRETCHES: [&str; 13] = [
    "Span",
    "Strong",
    "Em",
    "Link",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Sub",
    "Annot",
    "Ruby",
    "Warichu",
];

impl Element {
    /// Whether text in this element goes on in the block around it: also in a group, where
    /// that holds text of its own.
    pub(super) fn is_stretch_in(&self, parent: Option<&Self>) -> bool {
        STRETCHES.contains(&self.tag.as_str())
            && parent.is_some_and(|parent| {
                let holds_text = parent
                    .kids
                    .iter()
                    .any(|kid| matches!(kid, Kid::Content(..)));
                holds_text || !GROUPS.contains(&parent.tag.as_str())
            })
    }

    /// The elements directly in this one.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.kids.iter().filter_map(|kid| match kid {
            Kid::Element(element) => Some(element),
            Kid::Content(..) | Kid::Object => None,
        })
    }

    /// Calls for this element and everything under it, in reading order, with the parent.
    pub fn visit<'e>(
        &'e self,
        parent: Option<&'e Self>,
        see: &mut impl FnMut(&'e Self, Option<&'e Self>),
    ) {
        see(self, parent);
        for element in self.elements() {
            element.visit(Some(self), see);
        }
    }

    /// Numbers the blocks in reading order and notes to which one each content belongs.
    pub(super) fn number_blocks(
        &self,
        blocks: &mut HashMap<(usize, i32), usize>,
        last: &mut usize,
    ) {
        self.number(None, 0, blocks, last);
    }

    fn number(
        &self,
        parent: Option<&Self>,
        outer: usize,
        blocks: &mut HashMap<(usize, i32), usize>,
        last: &mut usize,
    ) {
        let own = if self.is_stretch_in(parent) {
            outer
        } else {
            *last += 1;
            *last
        };
        for kid in &self.kids {
            match kid {
                Kid::Element(element) => element.number(Some(self), own, blocks, last),
                Kid::Content(page, number) => {
                    blocks.insert((*page, *number), own);
                }
                Kid::Object => {}
            }
        }
    }
}

/// Reads the whole tree; nothing where the file has none.
pub(super) fn read(file: &File) -> Vec<Element> {
    let Some(catalog) = file.xref().get::<Dict<'_>>(file.xref().root_id()) else {
        return Vec::new();
    };
    let Some(root) = catalog.get::<Dict<'_>>("StructTreeRoot") else {
        return Vec::new();
    };
    let ids = file
        .pages()
        .iter()
        .enumerate()
        .filter_map(|(index, page)| Some((page.raw().obj_id()?, index)));
    let reader = Reader {
        pages: ids.collect(),
        roles: root.get("RoleMap").unwrap_or_else(Dict::empty),
    };
    let mut top = Element::default();
    if let Some(kids) = root.get::<Object<'_>>("K") {
        reader.kids(kids, None, 0, &mut top);
    }
    top.elements().cloned().collect()
}

struct Reader<'a> {
    pages: HashMap<ObjectIdentifier, usize>,
    roles: Dict<'a>,
}

impl<'a> Reader<'a> {
    fn element(&self, dict: &Dict<'a>, page: Option<usize>, depth: usize) -> Element {
        let words = |key: &str| {
            dict.get::<Bytes<'_>>(key)
                .map(|text| text_of(text.as_bytes()))
        };
        let own = dict
            .get::<Name<'_>>("S")
            .map(|name| name.as_str().to_owned())
            .unwrap_or_default();
        let mapped = self
            .roles
            .get::<Name<'_>>(own.as_str())
            .map(|name| name.as_str().to_owned());
        let mut element = Element {
            tag: if own == "Title" {
                own
            } else {
                mapped.unwrap_or(own)
            },
            alt: words("Alt"),
            actual: words("ActualText"),
            lang: words("Lang"),
            kids: Vec::new(),
        };
        if let Some(kids) = dict.get::<Object<'_>>("K").filter(|_| depth < 100) {
            self.kids(kids, self.page_of(dict).or(page), depth + 1, &mut element);
        }
        element
    }

    fn kids(&self, kids: Object<'a>, page: Option<usize>, depth: usize, into: &mut Element) {
        match kids {
            Object::Array(several) => several
                .iter::<Object<'_>>()
                .for_each(|one| self.kids(one, page, depth, into)),
            Object::Number(number) => {
                let number = i32::try_from(number.as_i64()).ok();
                let content = page
                    .zip(number)
                    .map(|(page, number)| Kid::Content(page, number));
                into.kids.extend(content);
            }
            Object::Dict(dict) if dict.contains_key("MCID") => {
                let place = self.page_of(&dict).or(page).zip(dict.get::<i32>("MCID"));
                into.kids
                    .extend(place.map(|(page, number)| Kid::Content(page, number)));
            }
            Object::Dict(dict) if dict.contains_key("S") => into
                .kids
                .push(Kid::Element(self.element(&dict, page, depth))),
            Object::Dict(_) => into.kids.push(Kid::Object),
            _ => {}
        }
    }

    fn page_of(&self, dict: &Dict<'_>) -> Option<usize> {
        self.pages.get(&dict.get_ref("Pg")?.into()).copied()
    }
}

/// The dictionaries of an array, for readers of other parts of the file.
pub(super) fn dicts<'a>(dict: &Dict<'a>, key: &str) -> Vec<Dict<'a>> {
    dict.get::<Array<'a>>(key)
        .map(|array| array.iter::<Dict<'a>>().collect())
        .unwrap_or_default()
}
